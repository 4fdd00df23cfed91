// The one script tag: defines <initiative-charts>, and puts one before the tag itself where that has data- attributes.
import { NAMES, define } from "./widget/element.js";
import { fault, report } from "./widget/faults.js";

const TAG = "initiative-charts";

/** The tag's own attributes for the element. Optimisers add data- attributes of theirs; those draw nothing. */
function attributes(holder) {
  return NAMES.filter((name) => holder.hasAttribute(`data-${name}`)).map((name) => [
    name,
    holder.getAttribute(`data-${name}`),
  ]);
}

function element(holder) {
  const made = document.createElement(TAG);
  for (const [name, value] of attributes(holder)) made.setAttribute(name, value);
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
  const { body, documentElement } = document;
  if (body && !body.firstElementChild && !body.textContent.trim()) body.append(element(script));
  else report(script, fault("in-head"), documentElement.lang || navigator.language);
}

const script = document.currentScript;
define(TAG);
if (!script || !attributes(script).length) parsed(upgradeTables);
else if (document.head?.contains(script)) parsed(fromHead);
else script.before(element(script));
