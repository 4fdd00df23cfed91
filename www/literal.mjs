// Bytes as a JavaScript string literal: each byte is the character of that code, 0 to 255.
//
// Compressed, this costs no more than the bytes themselves, where base64 costs a third; `charCodeAt` reads it back. The
// file that holds it must be read as UTF-8.

/**
 * The string literal of the bytes. It escapes what would end or change it, and what HTML changes in a script that stands in
 * a page: NUL, `</script` and `<!--`. It is no template literal: engines keep the raw text of those as well.
 */
export function literal(bytes) {
  const text = Buffer.from(bytes).toString("latin1");
  const escaped = text
    .replace(/["\\]/g, "\\$&")
    .replaceAll("\n", "\\n")
    .replaceAll("\r", "\\r")
    .replace(/\0(?!\d)/g, "\\0")
    .replaceAll("\0", "\\x00")
    .replace(/<(?=\/script|!--)/gi, "\\x3c");
  return `"${escaped}"`;
}
