// Runs before a page's scripts: keeps in `costs` each call that changes the DOM, paints on a canvas, or has the page laid
// out to be read, and which nodes were changed, since `costs.reset()`.
(() => {
  const costs = { changes: [], paints: [], reads: [], changed: [] };
  const label = (node) => `${node.localName ?? node.nodeName}.${node.className ?? ""}`;
  const wrap = (prototype, names, note) => {
    for (const name of names) {
      const found = Object.getOwnPropertyDescriptor(prototype, name);
      if (!found) continue;
      const part = found.value ? "value" : note === costs.reads ? "get" : "set";
      const own = found[part];
      if (typeof own !== "function") continue;
      const noted = function (...given) {
        note.push(this?.canvas ? `${label(this.canvas)} ${name}` : `${name} ${given[0] ?? ""}`);
        return own.apply(this, given);
      };
      Object.defineProperty(prototype, name, { ...found, [part]: noted });
    }
  };
  const change = (prototype, names) => wrap(prototype, names.split(" "), costs.changes);
  change(Node.prototype, "appendChild insertBefore removeChild replaceChild textContent nodeValue normalize");
  change(Element.prototype, "append prepend before after remove replaceWith replaceChildren insertAdjacentElement insertAdjacentHTML insertAdjacentText " +
    "setAttribute setAttributeNS removeAttribute removeAttributeNS toggleAttribute setAttributeNode innerHTML outerHTML id className " +
    "scrollIntoView scrollTo scrollTop scrollLeft ariaPressed ariaSelected ariaExpanded ariaLabel");
  change(CharacterData.prototype, "data appendData insertData deleteData replaceData before after remove replaceWith");
  change(HTMLElement.prototype, "hidden lang title tabIndex innerText focus blur style");
  change(CSSStyleDeclaration.prototype, "setProperty removeProperty cssText");
  change(DOMTokenList.prototype, "add remove toggle replace value");
  change(Document.prototype, "createElement createElementNS createTextNode createDocumentFragment");
  change(DocumentFragment.prototype, "append prepend replaceChildren");
  change(HTMLCanvasElement.prototype, "width height getContext toDataURL toBlob");
  wrap(
    CanvasRenderingContext2D.prototype,
    "clearRect fillRect strokeRect fillText strokeText fill stroke drawImage putImageData reset".split(" "),
    costs.paints,
  );
  const read = (prototype, names) => wrap(prototype, names.split(" "), costs.reads);
  read(Element.prototype, "getBoundingClientRect getClientRects clientWidth clientHeight clientLeft clientTop scrollWidth scrollHeight querySelector querySelectorAll");
  read(HTMLElement.prototype, "offsetWidth offsetHeight offsetLeft offsetTop");
  read(DocumentFragment.prototype, "querySelector querySelectorAll getElementById");
  read(CSSStyleDeclaration.prototype, "getPropertyValue");
  read(CanvasRenderingContext2D.prototype, "measureText");
  read(window, "getComputedStyle");
  const observer = new MutationObserver((records) => {
    for (const { target, type, attributeName } of records) {
      const element = target.nodeType === Node.ELEMENT_NODE ? target : target.parentElement;
      const around = element?.closest?.(".reading, [aria-live]");
      costs.changed.push(around ? label(around) : `${label(element ?? target)} ${attributeName ?? type}`);
    }
  });
  const everything = { childList: true, characterData: true, attributes: true, subtree: true };
  costs.reset = () => {
    for (const note of [costs.changes, costs.paints, costs.reads, costs.changed]) note.length = 0;
    observer.disconnect();
    observer.observe(document, everything);
    for (const one of document.querySelectorAll("initiative-charts")) observer.observe(one.shadowRoot, everything);
  };
  costs.counts = () => ({
    ...Object.fromEntries(["changes", "paints", "reads"].map((name) => [name, [...costs[name]]])),
    changed: [...new Set(costs.changed)].sort(),
  });
  window.costs = costs;
})();
