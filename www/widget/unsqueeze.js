// Puts the module together again. tests/tools/src/squeeze.rs takes it apart and says how: the two hold the same model,
// and agree to the last bit since both reckon in double precision with the four operations only.

const VIEWS = 4;
const TREES = 18;
const LINES = 18;

/** The kinds of an instruction's operands by its opcode, up to 0x44; see `operands` in tests/tools/src/squeeze/walk.rs. */
const OPERANDS = "00111000000022304545000000000000666775508888888888888888888888855abcc";

const hash = (a, b) => {
  a = Math.imul(a, 0x2c1b3c6d) ^ b;
  return Math.imul(a ^ (a >>> 15), 0x85ebca6b) >>> 2;
};

/** The module's bytes: what stands before its code, so many bodies, and what stands behind them. */
export function unsqueeze(before, bodies, code, after, length) {
  const bytes = new Uint8Array(length);
  let at = 0;
  const copy = (text) => {
    for (let from = 0; from < text.length; from += 1) bytes[at++] = text.charCodeAt(from);
  };

  const lines = new Uint8Array(8 << LINES);
  const whole = new Float64Array(lines.buffer);
  const byDepth = new Float64Array(TREES * 16 * VIEWS).fill(0.35);
  const byOpcode = new Float64Array(TREES * 256 * VIEWS).fill(0.35);
  const opinions = new Float64Array(256);
  const next = new Uint8Array(512);
  const more = (count) => (count < 15 ? count + 1 : count);
  const fewer = (count) => (count > 2 ? (count + 2) >> 1 : count);
  for (let counts = 0; counts < 256; counts += 1) {
    const noughts = counts >> 4;
    const ones = counts & 15;
    opinions[counts] = Math.floor(Math.log((ones + 0.1) / (noughts + 0.1)) * 256 + 0.5) / 256;
    next[counts] = (more(noughts) << 4) | fewer(ones);
    next[counts + 256] = (fewer(noughts) << 4) | more(ones);
  }
  const chances = new Float64Array(4096);
  for (let x = 0; x < 4096; x += 1) {
    chances[x] = Math.min(65535, Math.max(1, Math.floor(65536 / (1 + Math.exp((2048 - x) / 128)) + 0.5)));
  }
  const chance = (sum) => chances[Math.min(4095, Math.max(0, sum * 128 + 2048)) | 0];

  let read = 0;
  let low = 0;
  let high = 0;
  let value = 0;
  /** Six bits more of the interval and of the number within it. */
  const shift = () => {
    const char = code.charCodeAt(read++);
    low = (low << 6) & 0x3fffffff;
    high = ((high << 6) & 0x3fffffff) | 63;
    value = ((value << 6) & 0x3fffffff) | (char - (char > 92) - 31);
  };
  while (read < 5) shift();

  // Of each tree's nodes the leaves hold their byte and one; to begin with, the lengths of the others' codes.
  const leaves = new Uint16Array(TREES << 13);
  for (let length = 0; length < 16; length += 1) leaves[(15 << 13) | 16 | length] = length + 1;

  // What stood before: opcodes, instructions with their operands, the body's locals, the number up to here.
  let count = 0;
  let o0, o1, o2, o3, i0, i1, header, operand;
  const start = () => {
    o0 = o1 = o2 = o3 = i0 = i1 = header = 0;
  };

  /** Where a view's line of counts is at a node; emptied if it was another's. */
  const line = (view, node) => {
    const hashed = Math.imul(view + node, 0x9e3779b1);
    const line = hashed >>> (32 - LINES);
    const check = (hashed >> 4) & 255;
    if (lines[line * 8] !== check) {
      whole[line] = 0;
      lines[line * 8] = check;
    }
    return line * 8;
  };

  /** The next byte, by what it is, and whether it is not the first of its number. The views are written out for speed. */
  function symbol(what, later) {
    const tree = later ? (what === 10 || what === 11 ? 16 : 17) : what;
    if (!later) operand = what;
    const base = hash(operand, later);
    const one = hash(base, o0);
    const four = hash(hash(hash(one, o1), o2), o3);
    const pair = hash(hash(base ^ 1, i0), i1);
    const local = hash(base ^ 2, header);
    count += 1;
    const rate = 0.003 + 300 / (20000 + count);
    const second = (tree * 256 + (o0 & 255)) * VIEWS;
    let first = tree * 16 * VIEWS;
    let line0, line1, line2, line3;
    let node = 1;
    let place = 8;
    let leaf;
    while (!(leaf = leaves[(tree << 13) | node])) {
      if (place > 7) {
        place = 1;
        const salt = Math.imul(node, 0x3d4d51cb);
        line0 = line(one, salt);
        line1 = line(four, salt);
        line2 = line(pair, salt);
        line3 = line(local, salt);
      }
      const counts0 = lines[line0 + place];
      const counts1 = lines[line1 + place];
      const counts2 = lines[line2 + place];
      const counts3 = lines[line3 + place];
      const x0 = opinions[counts0];
      const x1 = opinions[counts1];
      const x2 = opinions[counts2];
      const x3 = opinions[counts3];
      const sum = x0 * byDepth[first] + x1 * byDepth[first + 1] + x2 * byDepth[first + 2] + x3 * byDepth[first + 3];
      const other = x0 * byOpcode[second] + x1 * byOpcode[second + 1] + x2 * byOpcode[second + 2] + x3 * byOpcode[second + 3];
      const middle = low + ((((high - low) * chance((sum + other) / 2)) / 65536) | 0);
      const bit = +(value <= middle);
      if (bit) high = middle;
      else low = middle + 1;
      while (!((low ^ high) >> 24)) shift();
      const step = (bit - chance(sum) / 65536) * rate;
      const another = (bit - chance(other) / 65536) * rate;
      byDepth[first] += step * x0;
      byDepth[first + 1] += step * x1;
      byDepth[first + 2] += step * x2;
      byDepth[first + 3] += step * x3;
      byOpcode[second] += another * x0;
      byOpcode[second + 1] += another * x1;
      byOpcode[second + 2] += another * x2;
      byOpcode[second + 3] += another * x3;
      const after = bit << 8;
      lines[line0 + place] = next[after | counts0];
      lines[line1 + place] = next[after | counts1];
      lines[line2 + place] = next[after | counts2];
      lines[line3 + place] = next[after | counts3];
      node = node * 2 + bit;
      place = place * 2 + bit;
      first += VIEWS;
    }
    const byte = leaf - 1;
    // All of it in any case: the engine would else compile the function for lengths alone, and once more for the code.
    operand = hash(operand, byte);
    const instruction = hash(i0, byte);
    const longer = hash(header, byte);
    if (what % 15) {
      i0 = instruction;
      if (!o0) header = longer;
    } else {
      o3 = o2;
      o2 = o1;
      o1 = o0;
      i1 = i0;
      o0 = i0 = byte;
    }
    return byte;
  }

  for (let tree = 0; tree < TREES; tree += 1) {
    start();
    const lengths = Array.from({ length: 256 }, () => symbol(15, 0));
    if (tree === 15) continue;
    let node = 1;
    for (let length = 1; length < 13; length += 1) {
      node *= 2;
      lengths.forEach((known, byte) => {
        if (known === length) leaves[(tree << 13) | node++] = byte + 1;
      });
    }
  }

  const put = (what, later = 0) => (bytes[at++] = symbol(what, later));
  const number = (what) => {
    let value = 0;
    for (let shift = 0, byte = 128; byte > 127; shift += 7) {
      byte = put(what, +(shift > 0));
      value |= (byte & 127) << shift;
    }
    return value;
  };

  copy(before);
  for (; bodies; bodies -= 1) {
    const from = at;
    start();
    for (let groups = number(13); groups; groups -= 1) {
      number(3);
      put(5);
    }
    for (let depth = 1; depth; ) {
      const opcode = put(0);
      if (opcode > 1 && opcode < 5) depth += 1;
      if (opcode === 11) depth -= 1;
      let kind = parseInt(OPERANDS[opcode] ?? 0, 36);
      if (opcode === 0xd0 || opcode === 0xd2) kind = 5;
      if (opcode === 0xfc) {
        const sub = number(14);
        if (sub > 7) number(5);
        if (sub === 8 || sub === 10 || sub === 12 || sub === 14) number(5);
      } else if (kind === 3) {
        for (let labels = number(3) + 1; labels; labels -= 1) number(2);
      } else if (kind === 12) {
        for (let place = 0; place < (opcode & 1 ? 4 : 8); place += 1) put(12, +(place > 0));
      } else if (kind) {
        number(kind);
        if (kind === 8) number(9);
        if (opcode === 17 || opcode === 19) number(5);
      }
    }
    // Its length stands in front of it.
    let length = at - from;
    const parts = [];
    do parts.push((length & 127) | (length > 127 ? 128 : 0));
    while ((length >>= 7));
    bytes.copyWithin(from + parts.length, from, at);
    bytes.set(parts, from);
    at += parts.length;
  }
  copy(after);
  return bytes;
}
