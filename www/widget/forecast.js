// Foresees the bytes of the module's code, as tests/tools/src/squeeze/forecast.rs does, step by step and in whole
// numbers: the two agree to the last bit.

const KINDS = 10;
const VIEWS = 6;
const LINES = 19;

/** What reads the next byte of a kind, once it knows the views to foresee it from. */
export function forecast(trees, code) {
  // Of each tree's nodes the leaves hold their byte and one. Codes are in the order of their lengths, then of the bytes.
  const leaves = new Uint16Array(KINDS << 13);
  trees.split(",").forEach((digits, tree) => {
    const lengths = Array.from(digits, (digit) => parseInt(digit, 36));
    const nodes = new Int32Array(16);
    for (const length of lengths) nodes[length + 1] += 1;
    for (let length = 1, node = 2; length < 14; length += 1) {
      const codes = nodes[length + 1];
      nodes[length] = node;
      node = (node + codes) * 2;
    }
    lengths.forEach((length, byte) => {
      if (length) leaves[(tree << 13) + nodes[length]++] = byte + 1;
    });
  });

  const lines = new Uint8Array(8 << LINES);
  const whole = new Float64Array(lines.buffer);
  const opinions = new Int32Array((KINDS * VIEWS) << 8);
  const next = new Uint8Array(512);
  const more = (count) => (count < 15 ? count + 1 : count);
  const fewer = (count) => (count > 2 ? (count + 1) >> 1 : count);
  for (let counts = 0; counts < 256; counts += 1) {
    const noughts = counts >> 4;
    const ones = counts & 15;
    opinions[counts] = Math.floor(Math.log((ones + 0.3) / (noughts + 0.3)) * 256 + 0.5) * 90;
    next[counts] = (more(noughts) << 4) | fewer(ones);
    next[counts + 256] = (fewer(noughts) << 4) | more(ones);
  }
  for (let set = 256; set < opinions.length; set += 256) opinions.copyWithin(set, 0, 256);
  const chances = new Uint16Array(1536);
  for (let x = 0; x < 1536; x += 1) {
    chances[x] = Math.floor(65534 / (1 + Math.exp((767.5 - x) / 64)) + 1.5);
  }

  // The interval of the arithmetic code, and the number within it.
  let read = 0;
  let range = 0x3fffffff;
  let within = 0;
  const digit = () => {
    const char = code.charCodeAt(read++);
    within = (within << 6) | (char - +(char > 92) - 31);
  };
  while (read < 5) digit();

  let count = 3000;
  const views = new Int32Array(VIEWS);
  const see = (a, b, c, d, e, f) => {
    views[0] = a;
    views[1] = b;
    views[2] = c;
    views[3] = d;
    views[4] = e;
    views[5] = f;
  };
  const hash = (sum) => Math.imul(sum ^ (sum >>> 15), 0x85ebca6b);
  /** Empties a line of counts that was another's. */
  const claim = (line, hash) => {
    whole[line >> 3] = 0;
    lines[line] = hash >>> 5;
  };

  /** The next byte. The views are written out, since this is where the time goes: a loop takes nearly twice as long. */
  const symbol = (kind, part) => {
    count += 1;
    const rate = (800 + 12e6 / count) | 0;
    const first = (kind * VIEWS) << 8;
    let line0, line1, line2, line3, line4, line5;
    let node = 1;
    let place = 8;
    let leaf;
    while ((leaf = leaves[(kind << 13) + node]) === 0) {
      if (place > 7) {
        place = 1;
        const salt = Math.imul(node, 0x3d4d51cb) + part;
        const hash0 = hash((views[0] + salt) | 0);
        const hash1 = hash((views[1] + salt + 1) | 0);
        const hash2 = hash((views[2] + salt + 2) | 0);
        const hash3 = hash((views[3] + salt + 3) | 0);
        const hash4 = hash((views[4] + salt + 4) | 0);
        const hash5 = hash((views[5] + salt + 5) | 0);
        line0 = (hash0 >>> (32 - LINES)) << 3;
        line1 = (hash1 >>> (32 - LINES)) << 3;
        line2 = (hash2 >>> (32 - LINES)) << 3;
        line3 = (hash3 >>> (32 - LINES)) << 3;
        line4 = (hash4 >>> (32 - LINES)) << 3;
        line5 = (hash5 >>> (32 - LINES)) << 3;
        const check0 = lines[line0] ^ ((hash0 >>> 5) & 255);
        const check1 = lines[line1] ^ ((hash1 >>> 5) & 255);
        const check2 = lines[line2] ^ ((hash2 >>> 5) & 255);
        const check3 = lines[line3] ^ ((hash3 >>> 5) & 255);
        const check4 = lines[line4] ^ ((hash4 >>> 5) & 255);
        const check5 = lines[line5] ^ ((hash5 >>> 5) & 255);
        if (check0) claim(line0, hash0);
        if (check1) claim(line1, hash1);
        if (check2) claim(line2, hash2);
        if (check3) claim(line3, hash3);
        if (check4) claim(line4, hash4);
        if (check5) claim(line5, hash5);
      }
      const counts0 = lines[line0 + place];
      const counts1 = lines[line1 + place];
      const counts2 = lines[line2 + place];
      const counts3 = lines[line3 + place];
      const counts4 = lines[line4 + place];
      const counts5 = lines[line5 + place];
      const at0 = first + counts0;
      const at1 = first + (256 + counts1);
      const at2 = first + (512 + counts2);
      const at3 = first + (768 + counts3);
      const at4 = first + (1024 + counts4);
      const at5 = first + (1280 + counts5);
      const sum = opinions[at0] + opinions[at1] + opinions[at2] + opinions[at3] + opinions[at4] + opinions[at5] + 786432;
      const chance = chances[sum < 0 ? 0 : sum > 1572863 ? 1535 : sum >> 10];
      const middle = Math.imul(range >>> 16, chance);
      let bit = 0;
      let step = -chance;
      if (within < middle) {
        bit = 1;
        step += 65536;
        range = middle;
      } else {
        within -= middle;
        range -= middle;
      }
      while (range < 0x1000000) {
        range <<= 6;
        digit();
      }
      step = Math.imul(step, rate) >> 16;
      opinions[at0] += step;
      opinions[at1] += step;
      opinions[at2] += step;
      opinions[at3] += step;
      opinions[at4] += step;
      opinions[at5] += step;
      const after = bit << 8;
      lines[line0 + place] = next[after | counts0];
      lines[line1 + place] = next[after | counts1];
      lines[line2 + place] = next[after | counts2];
      lines[line3 + place] = next[after | counts3];
      lines[line4 + place] = next[after | counts4];
      lines[line5 + place] = next[after | counts5];
      node = node * 2 + bit;
      place = place * 2 + bit;
    }
    return leaf - 1;
  };

  return { see, symbol };
}
