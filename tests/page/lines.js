// Runs in every document of a test, before its own scripts: the lines of an element's text as the page shows them.
window.linesOf = (element) => {
  const lines = [""], walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let below = -Infinity;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.parentElement.closest(".heard, [hidden]")) continue;
    for (let index = 0; index < node.length; index += 1) {
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + 1);
      const box = [...range.getClientRects()].at(-1);
      // A space at the end of a line has none.
      if (box?.width && box.top > below - box.height / 3 && below > -Infinity) lines.push("");
      if (box?.width) below = box.bottom;
      lines[lines.length - 1] += node.data[index];
    }
  }
  return lines;
};

// Where a line of the element breaks in what the expression finds in its text, if that fits into a line by itself; and
// signs that begin a line.
window.brokenIn = (element, expression) => {
  const lines = linesOf(element), text = lines.join(""), wrong = [], ruler = document.createElement("span");
  ruler.style.cssText = "position: absolute; white-space: nowrap; visibility: hidden";
  element.append(ruler);
  // With the sign behind it and the dots of a line that is cut.
  const room = element.clientWidth - 2.2 * parseFloat(getComputedStyle(element).fontSize);
  const fits = (part) => {
    ruler.textContent = part;
    return ruler.getBoundingClientRect().width <= room;
  };
  let end = 0;
  const ends = lines.map((line) => (end += line.length));
  for (const found of text.matchAll(new RegExp(expression, "gu"))) {
    const [part] = found, last = found.index + part.length;
    if (ends.some((at) => at > found.index && at < last) && fits(part)) wrong.push(`“${part}” is broken: ${lines.join(" ⏎ ")}`);
  }
  ruler.remove();
  for (const line of lines.slice(1)) if (/^\s*[·；／~〜–]/u.test(line)) wrong.push(`a line begins with a sign: ${lines.join(" ⏎ ")}`);
  return wrong;
};

// Signs behind a part of the reading line that have gone to the next line.
window.partedSigns = (line) =>
  [...line.querySelectorAll(".followed")].flatMap((part) => {
    const range = document.createRange();
    range.selectNodeContents(part);
    const [text, all] = [[...range.getClientRects()].at(-1), [...part.getClientRects()].at(-1)];
    return all.bottom - text.bottom > text.height / 2 ? [`the sign behind “${part.textContent}” begins a line`] : [];
  });
