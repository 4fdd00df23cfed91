// Does to the built-in functions what libraries of twenty years do, as far as pages have got by with it.
(() => {
  const own = (object, name, value) => { object[name] = value; };
  // Prototype.js: methods that are enumerable, of another kind, or that only arrays have.
  const list = (one) => (one ? (one.toArray ? one.toArray() : Array.prototype.slice.call(one)) : []);
  const array = Array.prototype;
  const { map, filter, find, some, every } = array;
  own(Array, "from", list);
  own(array, "toArray", function () { return array.slice.call(this); });
  own(array, "entries", array.toArray);
  own(array, "map", function (act, context) { return map.call(this, (one, index) => (act ? act.call(context, one, index) : one)); });
  own(array, "filter", function (act, context) { return filter.call(this, (one, index) => act.call(context, one, index)); });
  own(array, "find", function (act, context) { return find.call(this, (one, index) => act.call(context, one, index)); });
  own(array, "some", function (act, context) { return some.call(this, (one, index) => (act ? act.call(context, one, index) : one)); });
  own(array, "every", function (act, context) { return every.call(this, (one, index) => (act ? act.call(context, one, index) : one)); });
  own(array, "reduce", function () { return this.length > 1 ? this : this[0]; });
  own(array, "flatten", function () { return this.flat(Infinity); });
  own(array, "first", function () { return this[0]; });
  own(array, "clear", function () { this.length = 0; return this; });
  own(array, "include", array.includes);
  own(array, "clone", array.slice);
  own(Function.prototype, "bind", function (context, ...first) {
    const act = this;
    return (...more) => act.call(context, ...first, ...more);
  });
  for (const name of ["methodize", "curry", "delay", "defer", "wrap", "argumentNames"]) own(Function.prototype, name, () => {});
  own(String.prototype, "startsWith", function (start) { return this.lastIndexOf(start, 0) === 0; });
  own(String.prototype, "endsWith", function (end) { return this.slice(-end.length) === end; });
  own(String.prototype, "strip", String.prototype.trim);
  for (const name of ["select", "update", "insert", "show", "hide", "visible", "next", "previous", "up", "down", "purge", "scrollTo", "toggle", "wrap", "inspect"]) {
    if (!(name in HTMLElement.prototype) || name === "scrollTo") own(Element.prototype, name, function () { return this; });
  }
  own(Element.prototype, "remove", function () { this.parentNode?.removeChild(this); return this; });
  const { Element: Native } = window;
  window.Element = function (name) { return document.createElement(name); };
  window.Element.prototype = Native.prototype;
  window.$ = (one) => document.getElementById(one);
  window.$$ = (...selectors) => list(document.querySelectorAll(selectors.join()));
  // MooTools.
  own(Object, "keys", (object) => { const keys = []; for (const name in object) if (Object.prototype.hasOwnProperty.call(object, name)) keys.push(name); return keys; });
  own(Array, "each", (one, act) => list(one).forEach(act));
  own(array, "append", function (more) { this.push(...more); return this; });
  own(array, "empty", array.clear);
  own(array, "contains", array.includes);
  own(Number.prototype, "times", () => {});
  own(String, "from", String);
  // A page of our days may add these to every object.
  own(Object.prototype, "isEmpty", function () { return Object.getOwnPropertyNames(this).length === 0; });
  // Polyfills that know no better.
  own(window, "$A", list);
  delete window.FinalizationRegistry;
  delete Element.prototype.moveBefore;
  delete window.requestIdleCallback;
})();
