// Puts the module together again. tests/tools/src/streams.rs takes it apart, and says why.

/** The kinds of an instruction's operands by its opcode, up to 0x44; see `operands` in tests/tools/src/streams/walk.rs. */
const OPERANDS = "00111000000022304545000000000000666775508888888888888888888888855abcc";

/** The stream of each kind of byte; see `stream_of` there. */
const STREAMS = [0, 0, 2, 1, 3, 0, 4, 0, 0, 5, 6, 7, 8, 1, 0];

/** The module's bytes: what stands before its code, so many bodies, and what stands behind them. */
export function together(before, bodies, streams, after, length) {
  const bytes = new Uint8Array(length);
  const places = new Int32Array(streams.length);
  // Tables of small numbers: this runs once, before any engine has made it fast.
  const kinds = new Uint8Array(256);
  for (let opcode = 0; opcode < OPERANDS.length; opcode += 1) kinds[opcode] = parseInt(OPERANDS[opcode], 36);
  kinds[0xd0] = kinds[0xd2] = 5;
  let at = 0;
  const copy = (text) => {
    for (let from = 0; from < text.length; from += 1) bytes[at++] = text.charCodeAt(from);
  };
  const put = (what) => {
    if (at >= length) throw new Error("it does not end where it should");
    const stream = STREAMS[what];
    const byte = streams[stream].charCodeAt(places[stream]++);
    bytes[at++] = byte;
    return byte;
  };
  const number = (what) => {
    let value = 0;
    for (let shift = 0, byte = 128; byte > 127; shift += 7) {
      byte = put(what);
      value |= (byte & 127) << shift;
    }
    return value;
  };

  copy(before);
  for (; bodies; bodies -= 1) {
    const from = at;
    for (let groups = number(13); groups; groups -= 1) {
      number(13);
      put(13);
    }
    for (let depth = 1; depth; ) {
      const opcode = put(0);
      if (opcode > 1 && opcode < 5) depth += 1;
      if (opcode === 11) depth -= 1;
      const kind = kinds[opcode];
      if (opcode === 0xfc) {
        const sub = number(14);
        if (sub > 7) number(5);
        if (sub === 8 || sub === 10 || sub === 12 || sub === 14) number(5);
      } else if (kind === 3) {
        for (let labels = number(3) + 1; labels; labels -= 1) number(2);
      } else if (kind === 12) {
        for (let place = 0; place < (opcode & 1 ? 4 : 8); place += 1) put(12);
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
