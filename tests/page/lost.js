// The body of a function in a page: what is cut off in a widget or leaves it, a line each.
const lost = [], page = document.scrollingElement;
if (page.scrollWidth > page.clientWidth) lost.push(`the page is ${page.scrollWidth} wide`);
for (const one of document.querySelectorAll("initiative-charts")) {
  const edge = one.getBoundingClientRect();
  for (const element of one.shadowRoot.querySelectorAll(".content *")) {
    // What does not fit into the reading line is in its sheet, which scrolls.
    if (element.matches(".heard, .heard *, canvas, .mark, .line, .sheet") || !element.checkVisibility()) continue;
    const name = `${one.getAttribute("chart")}: ${element.localName}.${element.className} “${element.textContent.slice(0, 30)}”`;
    const style = getComputedStyle(element), box = element.getBoundingClientRect();
    if (style.overflowY !== "visible" && element.scrollHeight > element.clientHeight + 1) lost.push(`${name} is cut`);
    if (style.overflowX === "hidden" || style.textOverflow !== "clip") lost.push(`${name} is cut sideways`);
    // Tabs scroll in their row.
    if (!element.closest(".tabs") && box.width && (box.left < edge.left - 1 || box.right > edge.right + 1)) lost.push(`${name} leaves the widget`);
  }
}
return lost;
