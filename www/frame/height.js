// Posts the height of this page to the page around the iframe.
import { asksForHeight, heightMessages } from "./listeners.js";
import { isDrawnInSpiteOf } from "./parameters.js";

/** How long the first chart is waited for, in milliseconds. Then the height is posted as it is. */
const PATIENCE = 5000;

/** How often the height is posted again, and after how many milliseconds each time: a parent may begin to listen late. */
const TIMES = 20;
const PAUSE = 1000;

/** The body's box, since the document's scrollHeight is never less than the iframe and cannot shrink. Of an iframe that is
 * not shown nothing, though WebKit lays it out at no width. */
const height = () => (innerWidth ? Math.ceil(document.body.getBoundingClientRect().height) : 0);

/** Posts the height from now on, on every change and when asked. Without a `chart` the page is as high as it will be. */
export function postHeight(chart) {
  let settled = false;
  let waiting;
  let posted = 0;

  const post = (again) => {
    const now = height();
    if (!settled || now === 0 || (now === posted && !again)) return;
    posted = now;
    for (const message of heightMessages(now)) window.parent.postMessage(message, "*");
  };

  // A height posted before the first chart is painted would make the host's page jump twice.
  const settle = () => {
    if (settled) return;
    settled = true;
    clearTimeout(waiting);
    post(true);
    let left = TIMES;
    const timer = setInterval(() => {
      post(true);
      left -= 1;
      if (left === 0) clearInterval(timer);
    }, PAUSE);
  };

  // A page that is not shown yet is not waited for: its chart begins when it is.
  const wait = () => {
    if (settled) return;
    waiting ??= setTimeout(() => {
      waiting = undefined;
      if (height()) settle();
    }, PATIENCE);
  };

  chart?.addEventListener("initiative-ready", settle);
  chart?.addEventListener("initiative-error", ({ detail }) => {
    if (!isDrawnInSpiteOf(detail)) settle();
  });
  window.addEventListener("load", () => {
    if (chart && customElements.get("initiative-charts")) post(true);
    else settle();
  });
  const resized = () => {
    wait();
    post(false);
  };
  new ResizeObserver(resized).observe(document.body);
  new IntersectionObserver(() => post(true)).observe(document.body);
  document.addEventListener("visibilitychange", () => post(true));
  window.addEventListener("pageshow", () => post(true));
  window.addEventListener("message", ({ source, data }) => {
    if (source === window.parent && asksForHeight(data)) post(true);
  });
  wait();
}
