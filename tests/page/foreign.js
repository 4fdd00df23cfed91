// Runs before a page's scripts: what others do to shadow trees, at random or all at once, and how the trees are compared.
(() => {
  // Small, and the same in every browser (mulberry32).
  const random = (seed) => () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const nodes = (root, kinds) => {
    const walker = document.createTreeWalker(root, kinds), found = [];
    while (walker.nextNode()) found.push(walker.currentNode);
    return found;
  };
  const elements = (root) => nodes(root, NodeFilter.SHOW_ELEMENT);
  const texts = (root) => nodes(root, NodeFilter.SHOW_TEXT);
  const make = (name, text) => {
    const made = document.createElement(name);
    made.textContent = text;
    return made;
  };
  const wrap = (text) => {
    const outer = document.createElement("font"), inner = document.createElement("font");
    outer.append(inner);
    text.replaceWith(outer);
    inner.append(`x${text.data}`);
  };
  const attributes = ["class", "hidden", "aria-label", "aria-hidden", "role", "lang", "tabindex", "inert", "data-datum", "data-row", "data-copy", "data-report", "aria-live", "id", "part"];
  const changes = [
    ({ text }) => text && wrap(text),
    ({ text }) => text && (text.data = `Y${text.data}`),
    ({ text }) => text?.data.length > 1 && text.splitText(1),
    ({ root }) => root.normalize(),
    ({ any }) => any.before(make("span", "foreign")),
    ({ any }) => any.after(document.createTextNode("foreign")),
    ({ element }) => element.append(make("button", "foreign")),
    ({ any }) => any.remove(),
    ({ any, element }) => any.contains(element) || element.append(any),
    ({ any, element }) => any.contains(element) || element.before(any),
    ({ element }) => element.append(...[...element.childNodes].reverse()),
    ({ element }) => element.replaceWith(element.cloneNode(true)),
    ({ element }) => element.replaceChildren(),
    ({ element, name }) => element.setAttribute(name, "foreign"),
    ({ element, name }) => element.removeAttribute(name),
    ({ element }) => element.style.setProperty("display", "none"),
    ({ element }) => element.removeAttribute("style"),
    ({ canvas }) => canvas && (canvas.width += 7),
    ({ canvas }) => canvas?.remove(),
    ({ canvas }) => canvas?.style.setProperty("width", "5px"),
    ({ root, chance }) => chance < 0.2 && root.replaceChildren(document.createElement("slot")),
    ({ element }) => element.append(document.createComment("foreign"), document.createElement("template")),
  ];
  const pick = (list, next) => list[Math.floor(next() * list.length)];
  // What a reader has of the tree: elements with their attributes and styles, and texts. What is announced has its own
  // time, the bitmaps of highlights come and go, and where the reading line sticks depends on the window.
  const tree = (node, depth = 0, lines = []) => {
    for (const child of node.childNodes) {
      const indent = " ".repeat(depth);
      if (child.nodeType === Node.TEXT_NODE) lines.push(`${indent}“${child.data}”`);
      if (child.nodeType !== Node.ELEMENT_NODE || child.localName === "template") continue;
      const ruler = child.matches(".ruler"), light = child.matches(".light"), line = child.matches("#reading");
      const attribute = ({ name, value }) =>
        (ruler && name === "style") || (light && name !== "class") || (line && /class|style/.test(name)) || name === "data-foreign" ? "" : ` ${name}=${name === "style" ? [...child.style].sort().map((one) => `${one}:${child.style.getPropertyValue(one)}`) : value}`;
      lines.push(`${indent}${child.localName}${[...child.attributes].map(attribute).sort().join("")}`);
      if (!child.hasAttribute("aria-live")) tree(child, depth + 1, lines);
    }
    return lines;
  };
  const foreign = {
    random,
    pick,
    texts,
    elements,
    wrap,
    tree,
    // Changes the tree somewhere; returns which change it was.
    change(root, next) {
      const all = elements(root);
      if (!all.length) return -1;
      const index = Math.floor(next() * changes.length);
      const found = texts(root);
      changes[index]({
        root,
        element: pick(all, next),
        any: pick([...all, ...found], next),
        text: pick(found, next),
        canvas: pick(all.filter(({ localName }) => localName === "canvas"), next),
        name: pick(attributes, next),
        chance: next(),
      });
      return index;
    },
    // The first lines that differ between two trees; empty where none does.
    difference(one, other) {
      const [left, right] = [tree(one), tree(other)];
      const at = [...left, ""].findIndex((line, index) => line !== (right[index] ?? ""));
      if (left.join() === right.join()) return "";
      return `${left.slice(Math.max(0, at - 2), at + 2).join(" / ")} ≠ ${right.slice(Math.max(0, at - 2), at + 2).join(" / ")}`;
    },
  };
  window.foreign = foreign;
})();
