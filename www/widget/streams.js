// Puts the module together again. tests/tools/src/streams.rs takes it apart, and says why.

/** The kinds of an instruction's operands by its opcode, up to 0x44; see `operands` in tests/tools/src/streams/walk.rs. */
const OPERANDS = "001110000000223045450000000000006667755088888888888888888888888559abb";

/** The streams of those that are one number, where it has a rule of its own; see `stream_of` there. */
const STREAMS = { 2: 2, 4: 3, 10: 14 };

/** The exponents of the natural alignments of what reads and writes memory, from 0x28 on. */
const NATURAL = "23230011001122232301012";

/** The module's bytes: what stands before its code, so many bodies, and what stands behind them. */
export function together(before, bodies, streams, after, length) {
  const bytes = new Uint8Array(length);
  const places = new Int32Array(streams.length);
  // Tables of small numbers: this runs once, before any engine has made it fast.
  const kinds = new Uint8Array(256);
  for (let opcode = 0; opcode < OPERANDS.length; opcode += 1) kinds[opcode] = parseInt(OPERANDS[opcode], 36);
  kinds[0xd0] = kinds[0xd2] = 5;
  /** The streams of locals that are read, by the opcode behind them. */
  const read = new Uint8Array(256).fill(5);
  read.fill(6, 0x28, 0x36);
  read[0x20] = 7;
  read[0x41] = 8;
  read[0x10] = read[0x11] = 9;
  let at = 0;
  // Characters above 255 are text, three bytes each.
  const copy = (text) => {
    for (let from = 0; from < text.length; from += 1) {
      const code = text.charCodeAt(from);
      if (code > 255) {
        bytes[at++] = 224 | (code >> 12);
        bytes[at++] = 128 | ((code >> 6) & 63);
      }
      bytes[at++] = code > 255 ? 128 | (code & 63) : code;
    }
  };
  const put = (stream) => {
    if (at >= length) throw new Error("it does not end where it should");
    const byte = streams[stream].charCodeAt(places[stream]++);
    bytes[at++] = byte;
    return byte;
  };
  const number = (stream) => {
    let value = 0;
    for (let shift = 0, byte = 128; byte > 127; shift += 7) {
      byte = put(stream);
      value |= (byte & 127) << shift;
    }
    return value;
  };

  copy(before);
  for (; bodies; bodies -= 1) {
    const from = at;
    for (let groups = number(1); groups; groups -= 1) {
      number(1);
      put(1);
    }
    for (let depth = 1; depth; ) {
      const opcode = put(0);
      if (opcode > 1 && opcode < 5) depth += 1;
      if (opcode === 11) depth -= 1;
      const kind = kinds[opcode];
      const next = streams[0].charCodeAt(places[0]);
      if (opcode === 0xfc) {
        const sub = number(0);
        if (sub > 7) number(0);
        if (sub === 8 || sub === 10 || sub === 12 || sub === 14) number(0);
      } else if (kind === 3) {
        for (let labels = number(1) + 1; labels; labels -= 1) number(2);
      } else if (kind === 6) {
        number(opcode === 0x20 ? read[next] : 4);
      } else if (kind === 8) {
        bytes[at++] = NATURAL[opcode - 0x28];
        number(opcode < 0x36 ? 10 : 11);
      } else if (kind === 9) {
        number(next === 0x6a || next === 0x6b ? 13 : 12);
      } else if (kind === 11) {
        for (let place = 0; place < (opcode & 1 ? 4 : 8); place += 1) put(15);
      } else if (kind) {
        number(STREAMS[kind] ?? 0);
        if (opcode === 17 || opcode === 19) number(0);
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
