// Chart.js with the parts that bars and their tooltips take. Without its animation, which would last a second.
import { BarController, BarElement, CategoryScale, Chart, LinearScale, Tooltip } from "chart.js";
import { CHARTS } from "./figures.js";

Chart.register(BarController, BarElement, CategoryScale, LinearScale, Tooltip);

const charts = [...document.querySelectorAll(".plot")].map((place, index) => {
  const { unit, labels, values } = CHARTS[index];
  const canvas = place.appendChild(document.createElement("canvas"));
  return new Chart(canvas, {
    type: "bar",
    data: { labels, datasets: [{ label: unit, data: values, backgroundColor: "#1D5F99" }] },
    options: { animation: false, maintainAspectRatio: false },
  });
});

window.bench.points = () =>
  charts.map((chart) => {
    const { left, top } = chart.canvas.getBoundingClientRect();
    return chart.getDatasetMeta(0).data.map(({ x, y, base }) => ({ x: left + x, y: top + (y + base) / 2 }));
  });
window.bench.drawn();
