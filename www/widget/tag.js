// What a script tag, or a table without one, asks for: the attributes of the element that stands for it.
import { isProgram, madeByTag, otherAttribute, ownDataset, textInTag } from "./dataset.js";
import { NAMES } from "./element.js";

export const TAG = "initiative-charts";

/** The attributes of a tag or a table, and those of the element that they become. Optimisers add data- attributes of
 * theirs, `data-src` among them; those draw nothing. */
const ATTRIBUTES = NAMES.map((name) => (name === "src" ? ["data-dataset", name] : [`data-${name}`, name]));

/** The selector of the place that a tag's element is put into. */
export const TARGET = "data-target";

/** What is no other attribute of a tag. */
const OWN = [...ATTRIBUTES.map(([name]) => name), TARGET, "data-src", "src"];

/** The text of a dataset that is on or in the holder. */
const textOf = (holder) => textInTag(holder) ?? otherAttribute(holder, OWN)?.text;

/** An address in `data-src` that is no script's, which lazy loaders keep there: a hint at a dataset. */
function otherAddress(holder) {
  const claimed = holder.getAttribute("data-src");
  if (claimed === null || /\.m?js([?#]|$)/.test(claimed)) return otherAttribute(holder, OWN)?.address ?? null;
  return holder.src && holder.src.endsWith(claimed.replace(/^[./]*/, "")) ? null : claimed;
}

/** The attributes of the holder's element, with null for those that it does not have. */
function attributes(holder) {
  const wanted = ATTRIBUTES.map(([name, attribute]) => [attribute, holder.getAttribute(name)]);
  return [...wanted, ["data-src", otherAddress(holder)]];
}

/** Whether the script draws: other data- attributes than ours say nothing. */
export function draws(script) {
  return script.hasAttribute(TARGET) || ATTRIBUTES.some(([name]) => script.hasAttribute(name));
}

/** Whether the browser runs such a script, or would if the page had not put it in as text. */
export function runs(script) {
  return isProgram(script) && !script.noModule && !script.closest("noscript");
}

/** Whether two tags ask for the same. */
export function areAlike(one, other) {
  return [...ATTRIBUTES, [TARGET]].every(([name]) => one.getAttribute(name) === other.getAttribute(name));
}

/** Whether the element is what the tag would make. One with a dataset inside is another. */
export function isOf(element, tag) {
  return (
    element?.localName === TAG &&
    attributes(tag).every(([name, value]) => element.getAttribute(name) === value) &&
    [undefined, textOf(tag)].includes(ownDataset(element, element.data)?.text)
  );
}

/** Has the element have the dataset that is on or in the holder. */
export function giveText(element, holder) {
  const text = textOf(holder);
  if (text !== undefined && element.data !== text) element.data = text;
}

/** The element that a tag or a table asks for: of this page, where the class is defined, though it may go into another. */
export function made(holder) {
  const element = document.createElement(TAG);
  madeByTag.add(element);
  for (const [name, value] of attributes(holder)) if (value !== null) element.setAttribute(name, value);
  giveText(element, holder);
  return element;
}
