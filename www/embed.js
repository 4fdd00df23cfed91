// The one script tag: defines <initiative-charts>, and has the page's tags and tables drawn. Each tag runs this file anew;
// the copy that runs first acts for all, whatever their versions.
import { define } from "./widget/element.js";
import { run, scan } from "./widget/page.js";
import { TAG } from "./widget/tag.js";

const NAME = "initiativeCharts";

const script = document.currentScript;
define(TAG);
const first = customElements.get(TAG);
if (!first.loader) {
  first.loader = { run };
  // Not an assignment: a frame or an element of that name would be in its way. A variable of the page's own stays.
  const api = { __proto__: null, value: { scan }, configurable: true, writable: true };
  if (!Object.hasOwn(window, NAME)) Object.defineProperty(window, NAME, api);
}
first.loader.run(script);
