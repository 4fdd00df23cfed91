// Which scripts and tables of a page are drawn: those that are there when the first copy of embed.js runs, and those that
// come later, by whatever way.
import { drawTable, drawTag, fillTargets, isDrawn } from "./place.js";
import { draws, runs } from "./tag.js";

const HOLDERS = "script,table";

/** After these events of Turbo's and htmx's morphing, a page may be as its server wrote it: without our elements. */
const MORPHED = ["turbo:morph-element", "htmx:afterSwap", "htmx:after:swap"];

/** Where embed.js came from, as far as it knows. */
const addresses = new Set();

/** Sees what comes into the page. */
let watcher;

/** Acts once the document's elements are all there. */
function whenParsed(document, act) {
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", act, { once: true });
  else act();
}

/** Whether a script is a tag of ours. By other attributes than `data-chart`, other scripts may be meant. */
function isTag(script) {
  return runs(script) && (script.hasAttribute("data-chart") || (addresses.has(script.src) && draws(script)));
}

/** Draws what a script or a table asks for, unless that is there. Returns what was put in. */
function draw(holder) {
  if (holder.localName === "table") return drawTable(holder);
  return isTag(holder) ? drawTag(holder) : undefined;
}

function drawAll(root) {
  const holders = [...root.querySelectorAll(HOLDERS)];
  if (root.matches?.(HOLDERS)) holders.unshift(root);
  return holders.map(draw).filter(Boolean);
}

/**
 * Draws every tag with `data-chart` and every table of the class in `root` whose chart is not there. The document is
 * scanned by itself, and watched; this is for shadow roots, for documents of iframes, and after a morph.
 *
 * @param {Document | ShadowRoot | DocumentFragment | Element} [root] where to look: the page, if it is not said
 * @returns {HTMLElement[]} the elements that were put in
 */
export function scan(root = document) {
  const page = root.ownerDocument ?? root;
  if (page.readyState === "loading") whenParsed(page, () => drawAll(root));
  return drawAll(root);
}

const mayHold = (node) => node.matches(HOLDERS) || (node.firstElementChild && node.querySelector(HOLDERS));

/** Draws what has come. Only the nodes that were added are looked at. */
function look(records) {
  let added = false;
  for (const { addedNodes } of records) {
    for (const node of addedNodes) {
      if (!node.localName || !node.isConnected) continue;
      added = true;
      if (mayHold(node)) drawAll(node);
    }
  }
  if (added) fillTargets();
}

function watch() {
  if (watcher) return;
  watcher = new MutationObserver(look);
  watcher.observe(document, { childList: true, subtree: true });
  let isDue = false;
  const again = () => {
    isDue = false;
    drawAll(document);
  };
  for (const name of MORPHED) {
    document.addEventListener(name, () => {
      if (!isDue) queueMicrotask(again);
      isDue = true;
    });
  }
  scan();
  whenParsed(document, fillTargets);
}

/** The open shadow roots in a tree. */
function shadowRoots(root) {
  const roots = [...root.querySelectorAll("*")].map(({ shadowRoot }) => shadowRoot).filter(Boolean);
  return [...roots, ...roots.flatMap(shadowRoots)];
}

/** Acts for a copy of embed.js that runs, in the script that the browser names. */
export function run(script) {
  if (script?.src) addresses.add(script.src);
  watch();
  if (!script) shadowRoots(document).forEach(drawAll);
  else if (draws(script)) {
    const act = () => isDrawn(script) || drawTag(script);
    act();
    whenParsed(document, act);
  }
}
