// The element's style sheets, and the space that it holds for a chart that is to come.
import { heightOf } from "./heights.js";
import { language } from "./language.js";
import css from "../widget.css";

/** The widget's own sheet by the document that it is of: no other may use it. */
const sheets = new WeakMap();

function sheetOf(page) {
  const { CSSStyleSheet } = page.defaultView;
  if (!sheets.has(page)) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    sheets.set(page, sheet);
  }
  return sheets.get(page);
}

/** What is to hold space: all are measured before the first does, so that the page is laid out once. */
const due = new Set();

function holdAll() {
  const heights = [...due].map((space) => [space, space.height()]);
  due.clear();
  for (const [space, height] of heights) space.rule(height ? `min-height:${height}px` : "");
}

export class Space {
  #element;
  #root;
  /** Holds one rule, for the element itself: a height that a page's own rule for the element goes before, or none,
   * whatever the page has. */
  #sheet;

  constructor(element, root) {
    this.#element = element;
    this.#root = root;
  }

  /** Styles the element in its present document: sheets of the last one stay there. */
  dress() {
    const { ownerDocument: page } = this.#element;
    const own = sheetOf(page);
    if (this.#root.adoptedStyleSheets.includes(own)) return;
    this.#sheet = new page.defaultView.CSSStyleSheet();
    this.#root.adoptedStyleSheets = [own, this.#sheet];
  }

  /** Holds the space of the chart to come, at the width that the page gives now. */
  hold() {
    if (!due.size) queueMicrotask(holdAll);
    due.add(this);
  }

  /** Leaves the height to what is inside and to the page's own rules. */
  release() {
    due.delete(this);
    this.rule("");
  }

  /** The same, whatever the page's own rules hold. */
  letGo() {
    due.delete(this);
    this.rule("min-height:0!important");
  }

  /** On screens. */
  rule(declaration) {
    this.#sheet?.replaceSync(declaration && `@media screen{:host{${declaration}}}`);
  }

  height() {
    const element = this.#element;
    const { documentElement, defaultView } = element.ownerDocument;
    // A frame may have gone with the element in it.
    if (!defaultView) return 0;
    const controls = element.getAttribute("controls") !== "none";
    // Charts grow with the reader's font size, as widget.css does: twice the size is the chart of half the width, twice as
    // high.
    const size = parseFloat(defaultView.getComputedStyle(documentElement).fontSize);
    const scale = Math.max(1, size / 16 || 1);
    return heightOf(element.getAttribute("chart"), element.clientWidth / scale, controls, language(element)) * scale;
  }
}
