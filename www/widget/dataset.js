// Which dataset an element has. The shipped one is drawn only where nothing on or in the element hints at another: a
// newspaper's page must never show another programme's figures.

/** Types that make a script run, and so never hold a dataset when they have an address. */
const RUNS = /^$|^module$|^(text|application)\/(x-)?(java|ecma)script$/i;

/** A script inside the element that may hold a dataset: one of JSON before any other. */
function script(element) {
  const scripts = [...element.querySelectorAll("script")].filter(
    ({ src, type }) => !(src && RUNS.test(type.trim())),
  );
  return scripts.find(({ type }) => /^\s*application\/json/i.test(type)) ?? scripts[0];
}

/** Text that begins as a dataset does: what content systems leave of a script that they strip or rewrite. */
function looseText(element) {
  const begins = (text) => /^\s*\ufeff?\s*\{/.test(text);
  const holders = [...element.querySelectorAll("pre, textarea, template")];
  const texts = holders.map((holder) => (holder.content ?? holder).textContent);
  const found = texts.find(begins);
  if (found !== undefined) return found;
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!begins(node.data) || parent.closest("table, noscript")) continue;
    // Directly in the element, the table beside it is no part of it.
    return parent === element ? node.data : parent.textContent;
  }
  return undefined;
}

/**
 * The element's own dataset: its `text`, or the `address` of one; `undefined` where nothing hints at one. A hint that
 * cannot be followed is a text or an address that will be refused, with the reason.
 */
export function ownDataset(element, property) {
  if (property !== undefined) return { text: asText(property) };
  const child = script(element);
  if (child) return child.src ? { address: child.src } : { text: child.textContent };
  const address = ["src", "data-src", "data-dataset"].find((name) => element.hasAttribute(name));
  if (address) return { address: element.getAttribute(address).trim() };
  const text = looseText(element);
  return text === undefined ? undefined : { text };
}

/** A dataset given as a property: a text of JSON, or an object. What JSON cannot hold is refused as a text. */
function asText(given) {
  if (typeof given === "string") return given;
  try {
    return JSON.stringify(given) ?? String(given);
  } catch (error) {
    return String(error.message);
  }
}

/** Reads the dataset at an address relative to the page. It fails with what was `found` instead. */
export async function fetchDataset(address) {
  try {
    if (!address) throw new Error("there is no address");
    const url = new URL(address, document.baseURI);
    if (url.protocol === "file:") throw new Error("it is on disk");
    const response = await fetch(url);
    if (response.ok) return await response.text();
    throw new Error(`HTTP ${response.status}`);
  } catch ({ message }) {
    throw { found: `${address || "\"\""}: ${message}` };
  }
}
