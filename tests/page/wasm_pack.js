// The page of a developer who takes the module of `wasm-pack build --target web` without the element.
import init, { Chart } from "/wasm-pack/initiative_charts.js";

const host = document.querySelector("#host");
const root = host.attachShadow({ mode: "open" });
const sheet = new CSSStyleSheet();
sheet.replaceSync(await (await fetch("/wasm-pack/widget.css")).text());
root.adoptedStyleSheets = [sheet];

await init();
const attributes = { chart: "investment", lang: "en" };
const reported = [];
let chart;
// Every call from the page into the module goes through this.
const guard = (callback, ...given) =>
  typeof callback === "function" ? (...values) => callback(...values) : chart.hear(callback, ...given);
chart = new Chart(host, root, undefined, attributes, guard, (error) => reported.push(error));
Object.assign(window, { chart, root, reported });
