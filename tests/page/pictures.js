// Runs in the page of the tests of pictures.
(() => {
  /** The opaque pixels of a picture of that size, over white. */
  const pixels = (picture, width, height) => {
    const canvas = Object.assign(document.createElement("canvas"), { width, height });
    const context = canvas.getContext("2d", { willReadFrequently: true });
    context.fillStyle = "#fff";
    context.fillRect(0, 0, width, height);
    context.drawImage(picture, 0, 0, width, height);
    return context.getImageData(0, 0, width, height).data;
  };
  /** The mean colour of each square of so many pixels: it evens out how text and edges are smoothed. */
  const means = (data, width, height, side) => {
    const found = [];
    for (let top = 0; top + side <= height; top += side)
      for (let left = 0; left + side <= width; left += side)
        for (let channel = 0; channel < 3; channel += 1) {
          let sum = 0;
          for (let y = top; y < top + side; y += 1)
            for (let x = left; x < left + side; x += 1) sum += data[(y * width + x) * 4 + channel];
          found.push(sum / side / side);
        }
    return found;
  };
  const SIDE = 4, FAR = 40;
  /**
   * Compares the widget's SVG with its PNG, both at one device pixel for each CSS pixel: the shares, in a thousand, of
   * squares of 4 × 4 pixels that are no paper, and of those whose colours are more than 40 of 255 apart.
   */
  window.comparePictures = async (element, change = (text) => text) => {
    const image = new Image();
    image.src = URL.createObjectURL(new Blob([change(element.svg())], { type: "image/svg+xml" }));
    await image.decode();
    const bitmap = await createImageBitmap(await element.png(1));
    const { width, height } = bitmap;
    const sizes = [image.naturalWidth, image.naturalHeight, width, height];
    const [svg, png] = [image, bitmap].map((picture) => means(pixels(picture, width, height), width, height, SIDE));
    URL.revokeObjectURL(image.src);
    const squares = svg.length / 3;
    // Below the line at the top, left of everything.
    const paper = Math.floor(width / SIDE) * 2 * 3;
    let ink = 0, far = 0;
    for (let square = 0; square < squares; square += 1) {
      const channels = [0, 1, 2].map((channel) => square * 3 + channel);
      if (channels.some((index) => Math.abs(png[index] - png[paper + (index % 3)]) > FAR)) ink += 1;
      if (channels.some((index) => Math.abs(svg[index] - png[index]) > FAR)) far += 1;
    }
    return { sizes, ink: (ink / squares) * 1000, far: (far / squares) * 1000 };
  };
  /** Has every text be as wide as in the goldens: `ranges` are of code points, with their advance in ems. */
  window.measureAsGoldens = (ranges) => {
    const advance = (point) => ranges.find(([from, to]) => point >= from && point <= to)[2];
    CanvasRenderingContext2D.prototype.measureText = function (text) {
      const size = parseFloat(this.font.match(/([\d.]+)px/)[1]), isBold = /\bbold\b|\b700\b/.test(this.font);
      const ems = Array.from(text, (character) => advance(character.codePointAt(0))).reduce((sum, one) => sum + one, 0);
      return { width: ems * size * (isBold ? 1.06 : 1) };
    };
  };
})();
