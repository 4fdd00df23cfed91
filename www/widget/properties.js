// The element's attributes as properties.

/** Gives the class a property for each of the attributes, which is the attribute: null where there is none. */
export function reflect({ prototype }, names) {
  for (const name of names) {
    Object.defineProperty(prototype, name, {
      // A page may have added to `Object.prototype`.
      __proto__: null,
      configurable: true,
      enumerable: true,
      get() {
        return this.getAttribute(name);
      },
      // Frameworks take an attribute away by any of these; `true` is one without a value.
      set(value) {
        if (value === null || value === undefined || value === false) this.removeAttribute(name);
        else this.setAttribute(name, value === true ? "" : value);
      },
    });
  }
}

/** Sets again what a script has set before the element was defined: such a property hides the class's own. */
export function setAgain(element, names) {
  for (const name of names) {
    if (!Object.hasOwn(element, name)) continue;
    const value = element[name];
    delete element[name];
    element[name] = value;
  }
}
