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
// The element's own catches what a callback throws; here it may reach the page.
const guard = (callback) => callback;
const chart = new Chart(host, undefined, attributes, undefined, guard, (error) => reported.push(error), () => {});
Object.assign(window, { chart, root, reported });
