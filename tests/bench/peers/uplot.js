// uPlot with its cursor and its live legend, without which no value can be read off.
import uPlot from "uplot";
import "uplot/dist/uPlot.min.css";
import { CHARTS, HEIGHT } from "./figures.js";

const plots = [...document.querySelectorAll(".plot")].map((place, index) => {
  const { unit, labels, values } = CHARTS[index];
  const options = {
    width: place.clientWidth,
    // The legend stands below, in a line of its own.
    height: HEIGHT - 32,
    scales: { x: { time: false, range: [-0.5, labels.length - 0.5] }, y: { range: (_, low, high) => [0, high * 1.1] } },
    axes: [{ splits: () => labels.map((_, at) => at), values: () => labels }, {}],
    series: [
      { label: "Figure", value: (_, at) => labels[at] ?? "–" },
      { label: unit, fill: "#1D5F99", points: { show: false }, paths: uPlot.paths.bars({ size: [0.6, 200] }) },
    ],
  };
  return new uPlot(options, [labels.map((_, at) => at), values], place);
});

window.bench.points = () =>
  plots.map((plot) => {
    const { left, top, height } = plot.over.getBoundingClientRect();
    return plot.data[0].map((at) => ({ x: left + plot.valToPos(at, "x"), y: top + height - 20 }));
  });
// uPlot draws in a microtask, which comes before the next frame.
window.bench.drawn();
