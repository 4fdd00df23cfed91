// Puts the module together again. tests/tools/src/squeeze.rs takes it apart and says how: here is what squeeze/walk.rs
// and squeeze/past.rs do, step by step.
import { forecast } from "./forecast.js";

/** The kinds of an instruction's operands by its opcode, up to 0x44; see `kinds_of` in tests/tools/src/squeeze/walk.rs. */
const OPERANDS = "001110000000228031310000000000004441111055555555555555555555555116677";

/** The exponents of the natural alignments of what reads and writes memory, from 0x28 on. */
const NATURAL = "23230011001122232301012";

/** What instructions do to the stack, from an opcode on; see past.rs. */
const EFFECTS = [
  0, 99, 13, 1, 14, 99, 26, 1, 27, 131, 32, 128, 33, 1, 34, 129, 35, 128, 36, 1, 40, 129, 54, 2, 63, 128, 69, 129, 70,
  130, 80, 129, 81, 130, 103, 129, 106, 130, 121, 129, 124, 130, 167, 129,
];

/** Milliseconds between two pauses. */
const SLICE = 50;

const { imul } = Math;
const spread = (a, b) => imul(a + b + 1, 0x2c1b3c6d);
const other = (a) => imul(a, 0x165667b1);
const third = (a) => imul(a, 0x27d4eb2f);
const fourth = (a) => imul(a, 0x1b873593);

/** Lets what waits have its turn; timers would wait longer, and most in a page that is not looked at. */
const pause = () =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve(port1.close());
    port2.postMessage(0);
  });

/**
 * The module's bytes: what stands before its code, so many bodies, and what stands behind them. It takes a while, on a
 * telephone some tenths of a second, so it pauses: no reader's scrolling has to wait for it.
 */
export async function unsqueeze(before, bodies, trees, code, after, length) {
  const bytes = new Uint8Array(length);
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
  const put = (byte) => {
    if (at >= length) throw new Error("it does not end where it should");
    bytes[at++] = byte;
  };

  const kinds = new Uint8Array(256);
  for (let opcode = 0; opcode < OPERANDS.length; opcode += 1) kinds[opcode] = +OPERANDS[opcode];
  kinds[0xd0] = kinds[0xd2] = 1;
  const effects = new Uint8Array(256);
  for (let pair = 0; pair < EFFECTS.length; pair += 2) effects.fill(EFFECTS[pair + 1], EFFECTS[pair]);

  const { see, symbol } = forecast(trees, code);

  // What stood before. Hashes are kept in arrays, since engines make objects of variables that hold so large numbers.
  const opcodes = new Int32Array(8);
  const instructions = new Int32Array(4);
  const numbers = new Int32Array(8);
  const olderNumbers = new Int32Array(8);
  const local = new Int32Array(1);
  const body = new Int32Array(1);
  const blocks = new Uint8Array(length + 2);
  const stack = new Uint8Array(length + 2);
  let opcode = 0;
  let following = 0;
  let depth = 0;
  let height = 0;
  let found = 0;
  const top = () => (height > 0 ? stack[height - 1] : 0);

  const operation = () => {
    const below = height > 1 ? stack[height - 2] : 0;
    see(
      opcodes[2] + other(top()) + third(below),
      opcodes[5],
      opcodes[1] + other(blocks[depth]) + third(height),
      opcodes[3] + other(instructions[1]),
      opcodes[7],
      opcodes[1],
    );
    return symbol(0, 0);
  };

  /** A number of seven bits a byte, or one byte of one with a fraction. */
  const number = (kind) => {
    const next = fourth(following);
    const last = third(numbers[kind]);
    const older = fourth(olderNumbers[kind]);
    const before = other(instructions[1]);
    const one = opcodes[1];
    const here = body[0];
    if (kind === 2) see(third(blocks[depth]) + next, last, depth + one, one, before + next, last + older);
    else if (kind === 3) {
      const high = third(height);
      see(one + high, opcodes[5] + next, opcodes[2] + here + high, opcodes[2] + next, opcodes[4], one + here);
    } else if (kind === 4) {
      see(one + here + next, 0, one + before + next, one + here + third(found), one + instructions[3], one);
    } else if (kind === 5) {
      const near = third(local[0]);
      const above = third(found);
      see(opcodes[3] + last, one + here + near, one + above, last, one + instructions[3], last + older + next + one);
    } else if (kind === 6) {
      see(next, opcodes[3] + next, here + next, last + opcodes[2] + next, one, third(local[0]) + here + next);
    } else see(one + next, last + older + one, opcodes[5] + next, one + here, last + one, 0);
    let part = kind;
    let value = 0;
    let shift = 0;
    let byte;
    do {
      put((byte = symbol(shift ? 8 + (kind === 6) : kind, part)));
      part = spread(part, byte);
      value |= (byte & 127) << shift;
      shift += 7;
    } while (byte > 127 && kind !== 7);
    instructions[0] = spread(instructions[0], part);
    olderNumbers[kind] = numbers[kind];
    numbers[kind] = part;
    if (kind === 4) local[0] = part;
    return value;
  };

  const instruction = () => {
    put((opcode = following));
    for (let back = 7; back; back -= 1) opcodes[back] = spread(opcodes[back - 1], opcode);
    instructions[3] = spread(spread(instructions[0], instructions[1]), instructions[2]);
    instructions[2] = spread(instructions[0], instructions[1]);
    instructions[1] = instructions[0];
    instructions[0] = opcode;
    found = top();
    const effect = effects[opcode];
    height = Math.max(0, height - (effect & 127));
    if (effect > 127) stack[height++] = opcode;
    if (opcode > 1 && opcode < 5) blocks[++depth] = opcode;
    if (opcode === 11) depth -= 1;
    // The opcode behind an instruction says much about its operands.
    following = depth && operation();
    const kind = kinds[opcode];
    if (opcode === 0xfc) {
      const sub = number(1);
      if (sub > 7) number(1);
      if (sub === 8 || sub === 10 || sub === 12 || sub === 14) number(1);
    } else if (kind === 8) {
      for (let labels = number(1) + 1; labels; labels -= 1) number(2);
    } else if (kind === 7) {
      for (let place = 0; place < (opcode & 1 ? 4 : 8); place += 1) number(7);
    } else if (kind) {
      if (kind === 5) put(+NATURAL[opcode - 0x28]);
      number(kind);
      if (opcode === 17 || opcode === 19) number(1);
    }
  };

  copy(before);
  let until = performance.now() + SLICE;
  for (; bodies; bodies -= 1) {
    if (performance.now() > until) {
      await pause();
      until = performance.now() + SLICE;
    }
    const from = at;
    body[0] += 0x165667b1;
    opcodes.fill(0);
    instructions.fill(0);
    opcode = following = height = found = local[0] = 0;
    depth = 1;
    blocks[1] = 0;
    for (let groups = number(1); groups; groups -= 1) {
      number(1);
      number(1);
    }
    following = operation();
    while (depth) instruction();
    // Its length stands in front of it.
    let size = at - from;
    const parts = [];
    do parts.push((size & 127) | (size > 127 ? 128 : 0));
    while ((size >>= 7));
    bytes.copyWithin(from + parts.length, from, at);
    bytes.set(parts, from);
    at += parts.length;
  }
  copy(after);
  return bytes;
}
