// The pictures that scripts ask for.

/** How long the browser may take to make one, in milliseconds: some never call back. */
const PATIENCE = 10000;

/** The canvas as PNG; nothing where the browser makes none. */
export async function pngOf(canvas) {
  const blob = await new Promise((done) => {
    setTimeout(done, PATIENCE);
    canvas.toBlob(done);
  });
  // Else its bitmap is kept until it is collected.
  canvas.width = 0;
  return blob;
}
