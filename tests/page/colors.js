// The body of a function in a page: the opaque colours of a canvas, those with most pixels first.
const canvas = inside(".base"), { width, height } = canvas;
const copy = Object.assign(document.createElement("canvas"), { width, height });
const context = copy.getContext("2d", { willReadFrequently: true });
context.drawImage(canvas, 0, 0);
const { data } = context.getImageData(0, 0, width, height), counts = new Map();
for (let at = 0; at < data.length; at += 4) {
  if (data[at + 3] < 255) continue;
  const color = `rgb(${data[at]}, ${data[at + 1]}, ${data[at + 2]})`;
  counts.set(color, (counts.get(color) ?? 0) + 1);
}
return [...counts].sort((a, b) => b[1] - a[1]).map(([color]) => color).slice(0, 12);
