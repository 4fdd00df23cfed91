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

const script = document.currentScript;
define(TAG);
if (script && attributes(script).length) {
  if (document.head?.contains(script)) report(script, fault("in-head"), document.documentElement.lang || navigator.language);
  else script.before(element(script));
} else if (document.readyState === "loading") {
  document.addEventListener("DOMContentLoaded", upgradeTables, { once: true });
} else {
  upgradeTables();
}
