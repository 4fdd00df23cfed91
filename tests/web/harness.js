// A chart in a page of its own, and counts of what it asks the browser for. `given` is the chart's class.
const counts = { listeners: 0, mutations: 0, resizes: 0, timers: 0, measured: [], styles: 0, dom: 0, on: false };
const restore = [];

/** Has `before` called with what each call of the method gets. */
function wrap(target, name, before) {
  const own = target[name];
  restore.push(() => (target[name] = own));
  target[name] = function (...values) {
    before.apply(this, values);
    return own.apply(this, values);
  };
}

const fontsCame = () => counts.measured.push("fonts came");
document.fonts.addEventListener("loadingdone", fontsCame);
restore.push(() => document.fonts.removeEventListener("loadingdone", fontsCame));
// The chart's own callbacks: the page of these tests waits for things of its own.
const guarded = new WeakSet();
const due = new Set();
let listening = [];
wrap(EventTarget.prototype, "addEventListener", function (name, callback) {
  listening.push({ target: this, name, callback });
  counts.listeners = listening.length;
});
wrap(EventTarget.prototype, "removeEventListener", function (name, callback) {
  listening = listening.filter((one) => one.target !== this || one.name !== name || one.callback !== callback);
  counts.listeners = listening.length;
});
for (const [observer, field] of [["MutationObserver", "mutations"], ["ResizeObserver", "resizes"]]) {
  const Own = globalThis[observer];
  restore.push(() => (globalThis[observer] = Own));
  globalThis[observer] = class extends Own {
    constructor(callback) {
      super(callback);
      counts[field] += 1;
    }
    disconnect() {
      super.disconnect();
      counts[field] -= 1;
    }
  };
}
for (const [start, stop] of [["setTimeout", "clearTimeout"], ["requestAnimationFrame", "cancelAnimationFrame"]]) {
  const own = globalThis[start];
  restore.push(() => (globalThis[start] = own));
  globalThis[start] = (callback, ...values) => {
    const id = own.call(globalThis, (...given) => { due.delete(start + id); callback(...given); }, ...values);
    if (guarded.has(callback)) due.add(start + id);
    return id;
  };
  wrap(globalThis, stop, (id) => due.delete(start + id));
}
wrap(CanvasRenderingContext2D.prototype, "measureText", function (text) {
  counts.measured.push(`${this.canvas.lang} ${this.font} ${text}`);
});
wrap(CSSStyleDeclaration.prototype, "getPropertyValue", () => (counts.styles += 1));
const count = () => (counts.dom += Number(counts.on));
for (const [target, names] of [
  [Element.prototype, ["closest", "matches", "querySelector", "querySelectorAll", "setAttribute", "getBoundingClientRect"]],
  [Node.prototype, ["appendChild", "removeChild", "replaceChild"]],
  [CSSStyleDeclaration.prototype, ["setProperty"]],
  [CanvasRenderingContext2D.prototype, ["clearRect", "fillRect", "fillText", "stroke"]],
]) for (const name of names) wrap(target, name, count);
for (const name of ["offsetLeft", "offsetTop", "offsetWidth", "offsetHeight"]) {
  const own = Object.getOwnPropertyDescriptor(HTMLElement.prototype, name);
  restore.push(() => Object.defineProperty(HTMLElement.prototype, name, own));
  Object.defineProperty(HTMLElement.prototype, name, { ...own, get() { count(); return own.get.call(this); } });
}

const host = document.createElement("div");
host.style.width = "600px";
document.body.append(host);
const root = host.attachShadow({ mode: "open" });
const sheet = new CSSStyleSheet();
sheet.replaceSync(".frame { position: relative } .mark, canvas { position: absolute } .ruler { position: absolute; inset: 0 0 auto; height: 1em } .mark, canvas { pointer-events: none } .plot, .stage { position: relative }");
root.adoptedStyleSheets = [sheet];
const ready = new Promise((resolve) => host.addEventListener("initiative-ready", resolve, { once: true }));
listening = [];
const errors = [];
const attributes = Object.fromEntries(["chart", "lang", "theme", "controls", "headline", "report"].map((name) => [name, null]));

return {
  host, root, attributes, ready, errors, counts,
  guard: (callback) => {
    guarded.add(callback);
    return callback;
  },
  report: (error) => errors.push(error),
  letGo: () => {},
  due: () => due.size,
  frames: async (count) => { while (count-- > 0) await new Promise(requestAnimationFrame); },
  pause: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  /** A pointer moves over the plot, to the middle of a mark and so many pixels beside. */
  move: (mark, beside) => {
    const box = root.querySelectorAll(".mark")[mark];
    const plot = box.parentElement.parentElement, on = counts.on;
    counts.on = false;
    const middle = (start, extent) => Math.round(parseFloat(box.style[start]) + parseFloat(box.style[extent]) / 2);
    const offset = { x: middle("left", "width") + beside, y: middle("top", "height") };
    const { left, top } = plot.getBoundingClientRect();
    counts.on = on;
    const event = new PointerEvent("pointermove", {
      bubbles: true, composed: true, pointerType: "mouse", clientX: left + offset.x, clientY: top + offset.y,
    });
    // Not every browser knows them of an event that a script made.
    for (const side of ["x", "y"]) Object.defineProperty(event, `offset${side.toUpperCase()}`, { value: offset[side] });
    plot.dispatchEvent(event);
  },
  leave: () => host.dispatchEvent(new PointerEvent("pointerleave")),
  end: () => {
    host.remove();
    for (const undo of restore.reverse()) undo();
  },
};
