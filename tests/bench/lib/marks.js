// Where the pointer goes: points on the marks of each chart, in CSS pixels of the window.
import { visit } from "./browser.js";

/** Of the widget, in the page: on each mark the point that the fewest other marks cover. */
function widgetPoints() {
  const inside = (box, { x, y }) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
  return [...document.querySelectorAll("initiative-charts")].map(({ shadowRoot }) => {
    const boxes = [...shadowRoot.querySelectorAll("[data-datum]")].map((mark) => mark.getBoundingClientRect());
    return boxes.map((box) => {
      const points = [];
      for (let across = 1; across < 8; across += 1)
        for (let down = 1; down < 8; down += 1)
          points.push({ x: box.left + (box.width * across) / 8, y: box.top + (box.height * down) / 8 });
      const others = (point) => boxes.filter((other) => inside(other, point)).length;
      return points.reduce((best, point) => (others(point) < others(best) ? point : best));
    });
  });
}

/** In the page: counts what changes in the widgets' trees. */
function watch() {
  window.benchChanges = 0;
  const observer = new MutationObserver((records) => (window.benchChanges += records.length));
  for (const { shadowRoot } of document.querySelectorAll("initiative-charts"))
    observer.observe(shadowRoot, { subtree: true, childList: true, attributes: true, characterData: true });
}

/** In the page: the next frame, then what changed since the last call. */
const changed = () =>
  new Promise((done) =>
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        done(window.benchChanges);
        window.benchChanges = 0;
      }),
    ),
  );

/** Keeps, of each chart, the points at which a pointer that comes from the one before changes something. */
async function tried(page, cdp, charts) {
  await page.evaluate(watch);
  const kept = [];
  for (const points of charts) {
    const good = [];
    for (const point of points) {
      await cdp.send("Input.dispatchMouseEvent", { type: "mouseMoved", ...point });
      if (await page.evaluate(changed)) good.push(point);
    }
    if (good.length < 2) throw new Error(`a chart has ${good.length} marks that answer the pointer`);
    kept.push(good);
  }
  return kept;
}

/** The points of a row's page, a list for each chart. */
export function marks(browser, origin, row) {
  return visit(
    browser,
    `${origin}/${row}.html`,
    async ({ page, cdp }) => {
      if (row !== "ours") return page.evaluate(() => window.bench.points());
      return tried(page, cdp, await page.evaluate(widgetPoints));
    },
    { cpu: 1 },
  );
}
