// Which dataset an element has. The shipped one is drawn only where nothing on or in the element hints at another: a
// newspaper's page must never show another programme's figures.

/** The types of scripts that run: a consent manager's `text/plain` does not, before the reader agrees. */
const PROGRAM = /^(|module|(text|application)\/(x-)?(java|ecma)script)$/i;

/** Whether the browser takes the script for a program. */
export const isProgram = ({ type }) => PROGRAM.test(type.trim());

/** A script inside the element that may hold a dataset: one of JSON before any other. */
function script(element) {
  // A program with an address holds none.
  const scripts = [...element.querySelectorAll("script")].filter((one) => !(one.src && isProgram(one)));
  return scripts.find(({ type }) => /^\s*application\/json/i.test(type)) ?? scripts[0];
}

/** Attributes that hint at the address of a dataset; `data` holds one itself, as frameworks set it. */
const ADDRESSES = ["src", "data-src", "data-dataset", "dataset"];
export const HINTS = [...ADDRESSES, "data"];

/** Names that lazy loaders, consent managers and frameworks make of those, such as `data-lazy-src` or `:data`. */
const ALIASES = /(src|dataset|json|[^\w-]data|(chart|data)-data)\]?(\.\w+)*$/;
/** Characters of names that bind an attribute to what a script has. */
const BINDS = /[^\w-]/;
/** An address that can hardly be anything else than a dataset's. */
const JSON_ADDRESS = /\.json([?#].*)?$/i;
/** The field that every dataset has, as it is written in texts, comments and attributes. */
const FIELD = /(["'“”]|&quot;)reports(["'“”]|&quot;)\s*:/;

/** Where one may be that is not seen: in attributes, texts and comments. */
const HIDDEN = NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT | NodeFilter.SHOW_COMMENT;

/** Whether a text begins as a dataset does. */
const begins = (text) => /^\s*(<\w+[^>]*>\s*)?\[?\s*\{/i.test(text);

/** Text that begins as a dataset does: what content systems leave of a script that they strip, rewrite or escape. */
function looseText(element) {
  const holders = [...element.querySelectorAll("pre, textarea, template")];
  const texts = holders.map((holder) => (holder.content ?? holder).textContent);
  const found = texts.find(begins);
  if (found !== undefined) return found;
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!begins(node.data) || parent.closest("table, noscript")) continue;
    // Directly in the element, the table beside it is no part of it.
    return parent === element ? node.data : parent.textContent;
  }
  return undefined;
}

/** What another attribute of a tag or an element says, which is none of `known`: the text or the address of a dataset. */
export function otherAttribute(element, known) {
  const others = [...element.attributes].filter(({ name }) => !known.includes(name));
  const text = others.find(({ value }) => FIELD.test(value));
  if (text) return { text: text.value, named: true };
  const address = others.find(({ value }) => JSON_ADDRESS.test(value.trim()));
  return address && { address: address.value.trim(), named: true };
}

/** The same by the attribute's name. What it is bound to comes later. */
function alias(element) {
  const found = [...element.attributes].find(({ name }) => ALIASES.test(name) && !HINTS.includes(name));
  if (!found) return undefined;
  const { name, value } = found;
  return BINDS.test(name) || begins(value) ? { text: value, named: true } : { address: value.trim(), named: true };
}

/**
 * The dataset that something inside refers to, or has in a comment, an attribute or a text of its own. Pages switch one off
 * that way, too: so the latter is a text that will be refused, from the field on.
 */
function hidden(element) {
  const places = [...element.querySelectorAll("link, object, embed, iframe, script")];
  const addresses = places.map((one) => one.href || one.data || one.src);
  const address = addresses.find((one) => JSON_ADDRESS.test(one));
  if (address) return { address };
  for (const { content } of element.querySelectorAll("template")) {
    const found = hidden(content);
    if (found) return found;
  }
  const walker = element.ownerDocument.createTreeWalker(element, HIDDEN);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const texts = node.attributes ? [...node.attributes].map(({ value }) => value) : [node.data];
    const text = texts.find((one) => FIELD.test(one));
    if (text !== undefined) return { text: text.slice(text.search(FIELD)) };
  }
  return undefined;
}

/** The text of a dataset between the opening and the end of a tag that loads the script. */
export function textInTag({ localName, src, textContent }) {
  return localName === "script" && src && begins(textContent) ? textContent : undefined;
}

/**
 * The element's own dataset: its `text`, or the `address` of one; `undefined` where nothing hints at one. A hint that
 * cannot be followed is a text or an address that will be refused, with the reason. One that an attribute says is `named`:
 * a page that takes the attribute away means that.
 */
export function ownDataset(element, property) {
  if (property !== undefined) return { text: asText(property) };
  const child = script(element);
  if (child) return child.src ? { address: child.src } : { text: child.textContent };
  const address = ADDRESSES.find((name) => element.hasAttribute(name));
  if (address) return { address: element.getAttribute(address).trim(), named: true };
  const given = element.getAttribute("data");
  if (given !== null) return { text: given, named: true };
  const text = looseText(element);
  if (text !== undefined) return { text };
  return otherAttribute(element, HINTS) ?? alias(element) ?? hidden(element);
}

/** What is drawn where nothing hints at another dataset, and what is where something did. */
export const SHIPPED = { text: undefined, address: undefined };
export const NONE = { text: undefined, address: undefined };

/** The elements that a tag made: they get no dataset later. */
export const madeByTag = new WeakSet();

/** What elements looked like that had a dataset as a property. Copies of them have none: those of carousels, of caches, and
 * what is written out and read again. */
const filled = new Set();

/** The attributes by which elements are compared. */
const COMPARED = ["chart", "lang", "theme", "controls", "headline", "report", "figure"];
const lookOf = (element) => JSON.stringify([...COMPARED.map((name) => element.getAttribute(name)), element.textContent.trim()]);

/** Pages that change what they show by the second have many: the last hundred are enough. */
function remember(look) {
  filled.delete(look);
  filled.add(look);
  if (filled.size > 100) filled.delete(filled.values().next().value);
}

/** The hints of an element, of which some are remembered. */
export class Hints {
  #element;
  /** The dataset that a script gave. */
  #data;
  /** Whether a dataset was ever set as `data` or stood inside: pages that render anew take it away for a while. The shipped
   * figures are never drawn from then on. */
  #own = false;

  constructor(element) {
    this.#element = element;
  }

  get data() {
    return this.#data;
  }

  set data(given) {
    this.#data = given ?? undefined;
    // Who sets it has a dataset, if only later.
    this.#own = true;
  }

  /** The dataset that the element has now. */
  dataset() {
    const element = this.#element;
    const own = ownDataset(element, this.#data);
    this.#own ||= own ? !own.named : !madeByTag.has(element) && filled.has(lookOf(element));
    if (this.#data !== undefined) remember(lookOf(element));
    // A page may have added to `Object.prototype`.
    if (own) return { __proto__: null, ...own };
    return this.#own ? NONE : SHIPPED;
  }
}

/** Lists stay lists: old libraries give them a `toJSON` that makes texts of them. */
function asItIs(key, value) {
  return Array.isArray(this[key]) ? this[key] : value;
}

/** A dataset given as a property: a text of JSON, or an object. What JSON cannot hold is refused as a text. */
function asText(given) {
  if (typeof given === "string") return given;
  try {
    return JSON.stringify(given, asItIs) ?? String(given);
  } catch (error) {
    return String(error.message);
  }
}
