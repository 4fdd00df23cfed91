// Which language an element is in.
import LANGUAGES from "./languages.json";

/** Which of our languages a tag is of, as src/locale.rs has it; nothing where it is of none. */
export function known(tag) {
  const [first] = tag.trim().toLowerCase().split(/[-_]/);
  return Object.keys(LANGUAGES).find((language) => LANGUAGES[language].includes(first));
}

/** Where pages in XML have a language. */
const XML = "http://www.w3.org/XML/1998/namespace";

/** The roots that the element stands in: its own, and those around it where that is a shadow tree. */
function* rootsOf(element) {
  for (let root = element.getRootNode(); root; root = root.host?.getRootNode()) yield root;
}

/** The language that the page says for the element: its own, else that of the nearest element above it. */
function stated(element) {
  for (let node = element; node; node = node.parentNode ?? node.host) {
    const found = (node.getAttributeNS?.(XML, "lang") ?? node.getAttribute?.("lang"))?.trim();
    if (found) return found;
  }
  return undefined;
}

/**
 * The language of the element: the page's, else the browser's. Where a translator has taken the page out of our languages,
 * `last`, the element's own until now, is better than English.
 */
export function language(element, last) {
  const found = stated(element) ?? navigator.language ?? "";
  return last && known(last) && !known(found) ? last : found;
}

/** What sees languages change, by the root in which they do: one observer serves every element there. */
const observed = new Map();

function unfollow(root, changed) {
  const { observer, followers } = observed.get(root);
  followers.delete(changed);
  if (followers.size) return;
  observer.disconnect();
  observed.delete(root);
}

function follow(root, changed) {
  if (!observed.has(root)) {
    const followers = new Set();
    const observer = new MutationObserver(() => followers.forEach((follower) => follower()));
    observer.observe(root, { subtree: true, attributeFilter: ["lang"] });
    observed.set(root, { observer, followers });
  }
  observed.get(root).followers.add(changed);
}

/** Calls back whenever a language around the element may have changed. Returns what ends that. */
export function followLanguage(element, changed) {
  const roots = [...rootsOf(element)];
  for (const root of roots) follow(root, changed);
  return () => roots.forEach((root) => unfollow(root, changed));
}
