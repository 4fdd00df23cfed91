// Bytes inside the script: the build makes a string of them (www/literal.mjs).

/** The bytes: each is the character of that code. */
export function bytes(text) {
  const read = new Uint8Array(text.length);
  for (let index = 0; index < read.length; index += 1) read[index] = text.charCodeAt(index);
  return read;
}
