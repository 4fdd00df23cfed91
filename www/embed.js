// The one script tag: defines <initiative-charts>, and puts one before the tag itself where that has data- attributes.
import { NAMES, define, madeByTag } from "./widget/element.js";
import { errorOf, report } from "./widget/errors.js";

const TAG = "initiative-charts";

/** The attributes of a tag or a table, and those of the element that they become. Optimisers add data- attributes of
 * theirs, `data-src` among them; those draw nothing. */
const ATTRIBUTES = NAMES.map((name) => (name === "src" ? ["data-dataset", name] : [`data-${name}`, name]));

function attributes(holder) {
  const given = ATTRIBUTES.filter(([name]) => holder.hasAttribute(name));
  return given.map(([name, attribute]) => [attribute, holder.getAttribute(name)]);
}

/** An address in `data-src` that is not the script's own, which lazy loaders keep there: a hint at a dataset. */
function otherAddress(holder) {
  const claimed = holder.getAttribute("data-src");
  const own = holder.src && holder.src.endsWith(claimed?.replace(/^[./]*/, ""));
  return own ? null : claimed;
}

function element(holder) {
  const made = document.createElement(TAG);
  madeByTag.add(made);
  for (const [name, value] of attributes(holder)) made.setAttribute(name, value);
  const other = otherAddress(holder);
  if (other !== null) made.setAttribute("data-src", other);
  return made;
}

/** Puts script-less tables, as CMSs leave them, into an element of their own. */
function upgradeTables() {
  for (const table of document.querySelectorAll(`table.${TAG}[data-chart]`)) {
    if (table.closest(TAG)) continue;
    const made = element(table);
    table.replaceWith(made);
    made.append(table);
  }
}

/** Acts once the page's elements are all there. */
function parsed(act) {
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", act, { once: true });
  else act();
}

/** What a tag in the head draws is all that the page has, or has no place in it: a file of the tag alone is a page too. */
function fromHead() {
  const { body } = document;
  if (body && !body.firstElementChild && !body.textContent.trim()) body.append(element(script));
  else report(script, errorOf("in-head"));
}

const script = document.currentScript;
define(TAG);
if (!script || !attributes(script).length) parsed(upgradeTables);
else if (document.head?.contains(script)) parsed(fromHead);
else script.before(element(script));
