// Where the element of a tag stands: before the tag, or in its `data-target`. There is one for each tag, however often the
// tag runs, is copied, moved, saved or restored.
import { errorOf, report } from "./errors.js";
import { TAG, TARGET, areAlike, giveText, isOf, made, runs } from "./tag.js";

/** How long after the page a tag's target may come before an error is reported, in milliseconds. */
const PATIENCE = 3000;

/** What may stand below a tag at the end of a page. */
const UNSEEN = /^(script|noscript|style|link|template)$/;

/** The elements of tags. They are kept when the page takes them out: one that is put back shows what it showed. */
const elements = new WeakMap();

/** The tags that have a target: the one that each was drawn into last, and whether the tag was in the page then. */
const targets = new Map();

/** The tags of which an error has been reported. */
const refused = new WeakSet();

const isLoading = ({ ownerDocument }) => ownerDocument.readyState === "loading";

/** Whether the tag has been drawn, though the page may have taken its element out since. */
export const isDrawn = (tag) => elements.has(tag);

/** Whether the tag's element is in the page, or in the same tree outside of it as the tag. */
function isThere(tag) {
  const element = elements.get(tag);
  return Boolean(element) && (element.isConnected || element.getRootNode() === tag.getRootNode());
}

function refuse(tag, code, found) {
  if (refused.has(tag)) return;
  refused.add(tag);
  report(tag, errorOf(code, found));
}

/**
 * Puts the tag's element in by `put`, unless one of those that stand there is it: of a saved or restored page, or of
 * another copy of the tag. Returns what was put in.
 */
function insert(tag, standing, put) {
  const own = standing.find((one) => isOf(one, tag));
  const last = elements.get(tag);
  const element = own ?? (last && isOf(last, tag) ? last : made(tag));
  elements.set(tag, element);
  giveText(element, tag);
  if (own) return undefined;
  put(element);
  return element;
}

const childrenOf = (parent) => [...parent.querySelectorAll(`:scope > ${TAG}`)];

/** What stands directly before a node: white space and comments are nothing. */
function before(node) {
  const isNothing = ({ nodeType, data }) => nodeType === 8 || (nodeType === 3 && !data.trim());
  let found = node.previousSibling;
  while (found && isNothing(found)) found = found.previousSibling;
  return found;
}

function findTarget(tag) {
  const selector = tag.getAttribute(TARGET);
  try {
    return tag.getRootNode().querySelector(selector) ?? tag.ownerDocument.querySelector(selector);
  } catch ({ message }) {
    refuse(tag, "no-target", message);
    return undefined;
  }
}

/** Reports a target that has not come long after the page has. */
function expectTarget(tag) {
  const late = () => {
    if (!isDrawn(tag) && targets.has(tag)) refuse(tag, "no-target", tag.getAttribute(TARGET));
  };
  const wait = () => setTimeout(late, PATIENCE);
  if (document.readyState === "complete") wait();
  else addEventListener("load", wait, { once: true });
}

/** Draws into the tag's target. One that is not there may come. */
function intoTarget(tag) {
  const target = findTarget(tag);
  if (!targets.has(tag)) expectTarget(tag);
  targets.set(tag, { target, connected: tag.isConnected });
  return target ? insert(tag, childrenOf(target), (element) => target.append(element)) : undefined;
}

/** Draws the tags whose targets have come, or come anew. A chart that was taken out of a target that stays is not drawn
 * again. */
export function fillTargets() {
  for (const [tag, { target, connected }] of targets) {
    if (isThere(tag)) continue;
    if (connected && !tag.isConnected) {
      targets.delete(tag);
      continue;
    }
    const found = findTarget(tag);
    if (found && found !== target) intoTarget(tag);
  }
}

/** Whether nothing can be shown where the tag stands. */
const isHomeless = (tag) => !tag.parentNode || Boolean(tag.closest("head"));

/** Whether the tag stands below all that the page shows, where scripts append their copies of tags. */
function isLast(tag) {
  if (isLoading(tag) || tag.parentNode !== tag.ownerDocument.body) return false;
  let next = tag.nextElementSibling;
  while (next && UNSEEN.test(next.localName)) next = next.nextElementSibling;
  return !next;
}

/** Whether the tag stands where nobody means a chart to be. */
const isAside = (tag) => isHomeless(tag) || isLast(tag);

/** The tag in the text that this one is a copy of. Optimisers and consent managers keep a tag from running and run a copy
 * of it, which some put into the head or below the page. */
function original(tag) {
  const others = [...tag.ownerDocument.querySelectorAll("body script")];
  const aside = isAside(tag);
  return others.find((one) => one !== tag && areAlike(one, tag) && (aside || !runs(one)) && !isAside(one));
}

/** The elements that may be the tag's, whoever put them in. The element of a tag aside may stand anywhere. */
function standing(tag, place) {
  const known = elements.get(place);
  const elsewhere = isAside(tag) ? [...tag.ownerDocument.querySelectorAll(TAG)] : [];
  return [known?.isConnected && known, before(place), ...elsewhere].filter(Boolean);
}

/** Draws a tag that has no place, where it is the whole page. */
function alone(tag) {
  // More of the page may still come.
  if (isLoading(tag)) return undefined;
  const { body } = tag.ownerDocument;
  if (!body || body.firstElementChild || body.textContent.trim()) {
    refuse(tag, "in-head");
    return undefined;
  }
  return insert(tag, [], (element) => body.append(element));
}

/** Draws before the tag, or before the one that it is a copy of. */
function beside(tag) {
  const place = original(tag) ?? tag;
  const there = standing(tag, place);
  if (isHomeless(place) && !there.some((one) => isOf(one, tag))) return alone(tag);
  const element = insert(tag, there, (one) => place.before(one));
  elements.set(place, elements.get(tag));
  return element;
}

/** Draws what a tag asks for, unless that is there. Returns what was put in. */
export function drawTag(tag) {
  if (isThere(tag)) return undefined;
  return tag.hasAttribute(TARGET) ? intoTarget(tag) : beside(tag);
}

/** Puts a script-less table, as content systems leave them, into an element of its own, and returns that. */
export function drawTable(table) {
  if (!table.matches(`.${TAG}[data-chart]`) || table.closest(TAG)) return undefined;
  // The parser may not be through with it.
  if (table.isConnected && isLoading(table)) return undefined;
  const element = made(table);
  table.replaceWith(element);
  element.append(table);
  return element;
}
