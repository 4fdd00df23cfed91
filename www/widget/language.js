// Which language an element is in.

/** The language of the element: its own, else that of the nearest element above it, else the browser's. */
export function language(element) {
  for (let node = element; node; node = node.getRootNode().host) {
    const found = node.closest("[lang]:not([lang=''])")?.getAttribute("lang");
    if (found) return found;
  }
  return navigator.language;
}

const followers = new Set();
let observer;

/** Calls back whenever a language in the page changes. One observer serves every element. */
export function followLanguage(changed) {
  followers.add(changed);
  if (observer) return;
  observer = new MutationObserver(() => followers.forEach((follower) => follower()));
  observer.observe(document.documentElement, { subtree: true, attributeFilter: ["lang"] });
}

/** Ends that. */
export function unfollowLanguage(changed) {
  followers.delete(changed);
  if (followers.size || !observer) return;
  observer.disconnect();
  observer = undefined;
}
