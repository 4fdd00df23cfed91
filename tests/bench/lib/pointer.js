// What a pointer's move costs the page's main thread.
import { setTimeout as sleep } from "node:timers/promises";
import { PageError, grown, retried, visit } from "./browser.js";
import { marks } from "./marks.js";

const MOVES = 300;
/** From one move to the next, in milliseconds: two frames, so that each move is painted. */
const PACE = 34;

/** Goes from mark to mark of each chart in turn, as many moves on each. */
export function* path(charts, count) {
  const each = count / charts.length;
  for (const points of charts) for (let move = 0; move < each; move += 1) yield points[move % points.length];
}

export async function follow(cdp, points) {
  for (const { x, y } of points) {
    await Promise.all([cdp.send("Input.dispatchMouseEvent", { type: "mouseMoved", x, y }), sleep(PACE)]);
  }
}

/** The main thread's milliseconds a move. */
async function cost(cdp, points) {
  const all = [...points];
  const { growth } = await grown(cdp, () => follow(cdp, all));
  return {
    task: growth.TaskDuration / all.length,
    script: growth.ScriptDuration / all.length,
    style: (growth.RecalcStyleDuration + growth.LayoutDuration) / all.length,
  };
}

/** In the page, before its scripts: counts each call into the DOM and onto canvases. */
function counted() {
  window.benchCalls = {};
  const interfaces = [
    Node, Element, HTMLElement, Document, DocumentFragment, ShadowRoot, CharacterData, Attr, NamedNodeMap, NodeList,
    HTMLCollection, CSSStyleDeclaration, DOMTokenList, HTMLButtonElement, HTMLCanvasElement, CanvasRenderingContext2D,
  ];
  const wrap = (name, original) =>
    function (...given) {
      window.benchCalls[name] = (window.benchCalls[name] ?? 0) + 1;
      return Reflect.apply(original, this, given);
    };
  for (const { name, prototype } of interfaces) {
    for (const [key, property] of Object.entries(Object.getOwnPropertyDescriptors(prototype))) {
      if (key === "constructor" || !property.configurable) continue;
      for (const kind of ["value", "get", "set"])
        if (typeof property[kind] === "function") property[kind] = wrap(`${name}.${key}`, property[kind]);
      Object.defineProperty(prototype, key, property);
    }
  }
}

/** In the page: how often a canvas was drawn on after the clock had stopped, which would be too early then. */
function drawnLate() {
  const drawn = (calls) =>
    Object.entries(calls)
      .filter(([name]) => /^CanvasRenderingContext2D\.(fill|stroke)(Rect|Text)?$/.test(name))
      .reduce((sum, [, count]) => sum + count, 0);
  const before = drawn(window.bench.callsAtPaint);
  return before ? drawn(window.benchCalls) - before : Infinity;
}

/** Moves of a pixel within one mark: the calls that the widget makes. */
function callsWithin(browser, origin, [[mark]]) {
  const count = 40;
  const points = Array.from({ length: count }, (_, move) => ({ x: mark.x + (move % 2), y: mark.y }));
  return visit(
    browser,
    `${origin}/ours.html`,
    async ({ page, cdp }) => {
      const late = await page.evaluate(drawnLate);
      if (late) throw new PageError(`ours: ${late} draw calls after the clock stopped: initiative-ready comes before the paint`);
      await follow(cdp, points.slice(0, 4));
      // What the first of them announces comes a moment later.
      await page.waitForFunction(() =>
        [...document.querySelectorAll("initiative-charts")].some(({ shadowRoot }) =>
          [...shadowRoot.querySelectorAll("[aria-live]")].some((region) => region.textContent),
        ),
      );
      await page.evaluate(() => (window.benchCalls = {}));
      await follow(cdp, points);
      return { moves: count, calls: await page.evaluate(() => window.benchCalls) };
    },
    { cpu: 1, script: `(${counted})()` },
  );
}

/** The lowest of the runs, the least disturbed; of the blank page too. */
function lowest(runs) {
  return runs.reduce((least, run) => (run.task < least.task ? run : least));
}

export async function pointer({ browser, server, rows, runs, say }) {
  const compared = rows.filter((row) => ["hand", "uplot", "chartjs", "ours"].includes(row));
  const paths = {};
  for (const row of compared) paths[row] = await retried(row, () => marks(browser, server.origin, row));
  // The blank page has the moves of the peer that sets the goal.
  paths.blank = paths.uplot ?? paths[compared[0]];
  const found = Object.fromEntries(["blank", ...compared].map((row) => [row, []]));
  for (let run = 0; run < runs; run += 1) {
    say(`pointer, run ${run + 1} of ${runs}`);
    for (const row of Object.keys(found)) {
      const measure = ({ cdp }) => cost(cdp, path(paths[row], MOVES));
      found[row].push(await retried(row, () => visit(browser, `${server.origin}/${row}.html`, measure)));
    }
  }
  const within = paths.ours && (await retried("ours", () => callsWithin(browser, server.origin, paths.ours)));
  return { runs: found, lowest: Object.fromEntries(Object.entries(found).map(([row, all]) => [row, lowest(all)])), within };
}
