// What ten idle widgets cost a page that animates, beside as many inert elements with the same trees and sheet.
import { setTimeout as sleep } from "node:timers/promises";
import { grown, retried, traced, visit } from "./browser.js";

const FRAMES = 120;
/** Frames before those that are counted: the first ones restyle what was put into the page. */
const WARM_UP = 10;
/** How long after the last frame the page is measured still, in milliseconds: what a widget does late counts too. */
const TRAIL = 200;
/** What the page sets on `body` in each frame: of two values one after the other. */
export const STYLES = { opacity: ["1", "0.99"], "--bench": ["1px", "2px"], top: ["0px", "1px"] };

/** In the page: sets the property in each frame. */
const animate = ({ property, values, frames }) =>
  new Promise((done) => {
    let frame = 0;
    const step = () => {
      document.body.style.setProperty(property, values[frame % 2]);
      frame += 1;
      if (frame < frames) requestAnimationFrame(step);
      else done();
    };
    requestAnimationFrame(step);
  });

/** In the page: what the widgets show, as markup and pictures. */
const copied = () =>
  [...document.querySelectorAll("initiative-charts")].map((element) => ({
    style: element.getAttribute("style") ?? "",
    html: element.shadowRoot.innerHTML,
    css: element.shadowRoot.adoptedStyleSheets.map((sheet) => [...sheet.cssRules].map((rule) => rule.cssText).join("\n")),
    pictures: [...element.shadowRoot.querySelectorAll("canvas")].map((canvas) => canvas.toDataURL()),
  }));

/** In the page: elements that show the same and do nothing. A canvas that is drawn on costs style that an empty one does not. */
const paste = async (copies) => {
  const grid = document.createElement("div");
  grid.className = "grid";
  const sheets = new Map();
  const shared = (css) => {
    if (!sheets.has(css)) {
      sheets.set(css, new CSSStyleSheet());
      sheets.get(css).replaceSync(css);
    }
    return sheets.get(css);
  };
  const draw = async (canvas, picture) => {
    // One for the current mark has no size while none is.
    if (!canvas.width || !canvas.height) return;
    const image = new Image();
    image.src = picture;
    await image.decode();
    canvas.getContext("2d").drawImage(image, 0, 0);
  };
  for (const { style, html, css, pictures } of copies) {
    const element = document.createElement("inert-charts");
    element.style.cssText = style;
    const root = element.attachShadow({ mode: "open" });
    root.adoptedStyleSheets = css.map(shared);
    root.innerHTML = html;
    await Promise.all([...root.querySelectorAll("canvas")].map((canvas, index) => draw(canvas, pictures[index])));
    grid.append(element);
  }
  document.body.append(grid);
};

/** Milliseconds a frame for each style. */
async function frames({ page, cdp }) {
  const found = {};
  for (const [property, values] of Object.entries(STYLES)) {
    await page.evaluate(animate, { property, values, frames: WARM_UP });
    const { growth } = await grown(cdp, async () => {
      await page.evaluate(animate, { property, values, frames: FRAMES });
      await sleep(TRAIL);
    });
    found[property] = {
      script: growth.ScriptDuration / FRAMES,
      style: growth.RecalcStyleDuration / FRAMES,
      layout: growth.LayoutDuration / FRAMES,
      task: growth.TaskDuration / FRAMES,
    };
  }
  return found;
}

/** How many elements are restyled in a frame, for each style: a count, which a busy machine does not disturb. */
async function restyled(browser, page) {
  const found = {};
  const count = 20;
  for (const [property, values] of Object.entries(STYLES)) {
    await page.evaluate(animate, { property, values, frames: WARM_UP });
    const events = await traced(browser, ["devtools.timeline"], () => page.evaluate(animate, { property, values, frames: count }));
    const elements = events.map(({ name, args }) => (name === "UpdateLayoutTree" && args?.elementCount) || 0);
    found[property] = elements.reduce((sum, one) => sum + one, 0) / count;
  }
  return found;
}

export async function idle({ browser, server, runs, say }) {
  const found = { widgets: [], inert: [], restyled: {} };
  const address = (name) => `${server.origin}/${name}.html`;
  const copies = await retried("idle", () => visit(browser, address("idle"), ({ page }) => page.evaluate(copied), { cpu: 1 }));
  for (let run = 0; run < runs; run += 1) {
    say(`idle widgets, run ${run + 1} of ${runs}`);
    found.widgets.push(await retried("idle", () => visit(browser, address("idle"), frames)));
    const inert = async ({ page, cdp }) => {
      await page.evaluate(paste, copies);
      return frames({ page, cdp });
    };
    found.inert.push(await retried("inert", () => visit(browser, address("inert"), inert)));
  }
  const pasted = async ({ page }) => {
    await page.evaluate(paste, copies);
    return restyled(browser, page);
  };
  found.restyled = {
    widgets: await retried("idle", () => visit(browser, address("idle"), ({ page }) => restyled(browser, page), { cpu: 1 })),
    inert: await retried("inert", () => visit(browser, address("inert"), pasted, { cpu: 1 })),
  };
  return found;
}
