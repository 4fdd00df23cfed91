// What an element waits for in its page before it starts.

/** Whether the parser is past the element: something follows it, or an element around it. */
export function followed(element) {
  if (element.ownerDocument.readyState !== "loading") return true;
  for (let node = element; node; node = node.parentNode) if (node.nextSibling) return true;
  return false;
}

/** Waits until the element's children are all there. */
export function parsed(element) {
  if (followed(element)) return undefined;
  const { ownerDocument: page } = element;
  return new Promise((done) => {
    const observer = new MutationObserver(() => {
      if (!followed(element)) return;
      observer.disconnect();
      done();
    });
    observer.observe(page, { childList: true, subtree: true });
    page.addEventListener("DOMContentLoaded", () => (observer.disconnect(), done()), { once: true });
  });
}

/**
 * Waits for the page's style sheets: an asynchronous script may run before them, and find the page's full width. Not
 * beyond the page's own `load`, nor for long: of some that never come, no browser says so.
 */
export function styled({ ownerDocument: page }) {
  const view = page.defaultView;
  const coming = [...page.querySelectorAll("link[rel~=stylesheet][href]")].filter(
    (link) => !link.sheet && !link.disabled && view.matchMedia(link.media || "all").matches,
  );
  if (!coming.length) return undefined;
  const once = { once: true };
  const event = (target, name) => new Promise((resolve) => target.addEventListener(name, resolve, once));
  const done = (link) => Promise.race([event(link, "load"), event(link, "error")]);
  const limits = [new Promise((resolve) => setTimeout(resolve, 3000))];
  if (page.readyState !== "complete") limits.push(event(view, "load"));
  return Promise.race([Promise.all(coming.map(done)), ...limits]);
}
