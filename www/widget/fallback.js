// What stands in an element whose chart cannot be drawn: what the page put there, else a table of the shipped figures.
// The build has the crate write those (`render --format json`).
import tables from "initiative:figures";
import { bytes } from "./bytes.js";
import { followLanguage, known, language } from "./language.js";
import css from "../fallback.css";

/** What shows something without a text. */
const SHOWS = "audio, button, canvas, embed, iframe, img, input, object, svg, video";
/** What shows no text. */
const HIDES = "noscript, script, style, template";

/** Whether the page has put something into the element that is seen. */
function isFilled(element) {
  if (element.querySelector(SHOWS)) return true;
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.data.trim() && !node.parentElement.closest(HIDES)) return true;
  }
  return false;
}

/** Puts a new element with the text into the parent. */
function put(parent, name, text) {
  const made = parent.ownerDocument.createElement(name);
  made.textContent = text;
  return parent.appendChild(made);
}

/** The table as elements. */
function make(page, { lang, title, cited, between, sources, heads, rows }) {
  const table = page.createElement("table");
  table.lang = lang;
  const caption = put(table, "caption", title);
  const cites = put(caption, "small", cited);
  for (const [index, [text, url]] of sources.entries()) {
    if (index) put(cites, "span", between);
    const link = put(cites, "a", text);
    if (url) link.href = url;
    link.target = "_top";
  }
  const head = put(put(table, "thead", ""), "tr", "");
  for (const text of heads) put(head, "th", text).scope = "col";
  const body = put(table, "tbody", "");
  for (const [label, value, ...notes] of rows) {
    const row = put(body, "tr", "");
    const name = put(row, "th", label);
    name.scope = "row";
    for (const note of notes) put(name, "small", note);
    put(row, "td", value);
  }
  return table;
}

/**
 * Shows the table beside the slot in the element's shadow root: in the element's language, and where the page has put
 * nothing into the element. In a root of its own the rules of the charts' tables do not reach it. Returns what ends its
 * following of the language.
 */
export function standIn(element, slot) {
  const page = element.ownerDocument;
  if (!page.defaultView) return;
  const figures = JSON.parse(new TextDecoder().decode(bytes(tables)));
  const sheet = new page.defaultView.CSSStyleSheet();
  sheet.replaceSync(css);
  const box = page.createElement("div");
  const root = box.attachShadow({ mode: "open" });
  root.adoptedStyleSheets = [sheet];
  let shown;
  const translate = () => {
    const wanted = known(language(element, shown)) ?? "en";
    if (wanted !== shown) root.replaceChildren(make(page, figures[wanted]));
    shown = wanted;
  };
  const look = () => {
    box.hidden = isFilled(element);
  };
  slot.after(box);
  slot.addEventListener("slotchange", look);
  look();
  translate();
  return followLanguage(element, translate);
}
