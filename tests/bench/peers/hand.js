// The least that draws the four charts: bars, ticks and labels on a canvas, and a line that says the bar under the pointer.
import { CHARTS, HEIGHT } from "./figures.js";

const [LEFT, TOP, BOTTOM] = [44, 12, 28];

/** A step of 1, 2 or 5 that gives about five ticks. */
function step(most) {
  const rough = most / 5;
  const power = 10 ** Math.floor(Math.log10(rough));
  return power * [1, 2, 5, 10].find((factor) => factor * power >= rough);
}

/** Says the bar under the pointer in the line below the plot. */
function answer(place, { labels, values }) {
  const line = place.nextElementSibling;
  let current;
  place.addEventListener("pointermove", ({ offsetX }) => {
    const at = Math.floor(((offsetX - LEFT) / (place.clientWidth - LEFT)) * labels.length);
    if (at === current || !labels[at]) return;
    current = at;
    line.textContent = `${labels[at]}: ${values[at]}`;
  });
}

function draw(place, { labels, values }) {
  const width = place.clientWidth;
  const canvas = place.appendChild(document.createElement("canvas"));
  canvas.width = Math.round(width * devicePixelRatio);
  canvas.height = Math.round(HEIGHT * devicePixelRatio);
  canvas.style.cssText = `width: ${width}px; height: ${HEIGHT}px`;
  const context = canvas.getContext("2d");
  context.scale(devicePixelRatio, devicePixelRatio);
  context.font = "14px system-ui, sans-serif";
  const high = Math.max(...values) * 1.1;
  const y = (value) => HEIGHT - BOTTOM - (value / high) * (HEIGHT - TOP - BOTTOM);
  for (let tick = 0; tick <= high; tick += step(high)) {
    context.fillStyle = "#EAEDF0";
    context.fillRect(LEFT, y(tick), width - LEFT, 1);
    context.fillStyle = "#58606B";
    context.fillText(tick, 4, y(tick) + 4);
  }
  const band = (width - LEFT) / labels.length;
  labels.forEach((label, at) => {
    const left = LEFT + band * (at + 0.2);
    context.fillStyle = "#1D5F99";
    context.fillRect(left, y(values[at]), band * 0.6, y(0) - y(values[at]));
    context.fillStyle = "#16191D";
    context.fillText(`${label}: ${values[at]}`, left, HEIGHT - 8);
  });
}

const places = [...document.querySelectorAll(".plot")];
places.forEach((place, index) => {
  draw(place, CHARTS[index]);
  answer(place, CHARTS[index]);
});
window.bench.points = () =>
  places.map((place, index) => {
    const { left, top, width } = place.getBoundingClientRect();
    const count = CHARTS[index].labels.length;
    return CHARTS[index].labels.map((_, at) => ({ x: left + LEFT + ((width - LEFT) * (at + 0.5)) / count, y: top + HEIGHT / 2 }));
  });
window.bench.drawn();
