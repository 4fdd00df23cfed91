// Runs before a page's scripts: counts in `watching()` who watches the page, so that nobody is forgotten there. These are
// observers of any kind, and listeners on what outlives an element: window, document, fonts and media queries.
(() => {
  const observers = new Set();
  for (const name of ["MutationObserver", "ResizeObserver", "IntersectionObserver"]) {
    const Own = window[name];
    window[name] = class extends Own {
      observe(...given) {
        observers.add(this);
        return super.observe(...given);
      }
      disconnect() {
        observers.delete(this);
        return super.disconnect();
      }
    };
  }
  const listeners = new Map();
  const { addEventListener, removeEventListener } = EventTarget.prototype;
  const outlives = (target) => target === undefined || target === null || !(target instanceof Node) || target === document;
  const key = (kind, options) => `${kind} ${Boolean(typeof options === "object" ? options?.capture : options)}`;
  const of = (target, kind, options) => {
    const kinds = listeners.get(target ?? window) ?? new Map();
    listeners.set(target ?? window, kinds);
    const name = key(kind, options);
    if (!kinds.has(name)) kinds.set(name, new Set());
    return kinds.get(name);
  };
  EventTarget.prototype.addEventListener = function (kind, listener, options) {
    // What is called once ends by itself.
    if (listener && outlives(this) && !options?.once) of(this, kind, options).add(listener);
    return addEventListener.call(this ?? window, kind, listener, options);
  };
  EventTarget.prototype.removeEventListener = function (kind, listener, options) {
    if (outlives(this)) of(this, kind, options).delete(listener);
    return removeEventListener.call(this ?? window, kind, listener, options);
  };
  window.watching = () => {
    const kinds = [...listeners.values()].flatMap((one) => [...one.values()]);
    return observers.size + kinds.reduce((sum, { size }) => sum + size, 0);
  };
})();
