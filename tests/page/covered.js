// The body of a function in a page: the marks whose tooltip covers them, or leaves the stage, a line each.
const covered = [];
for (const one of document.querySelectorAll("initiative-charts")) {
  const root = one.shadowRoot, tooltip = root.querySelector(".tooltip"), stage = root.querySelector(".stage");
  for (const mark of root.querySelectorAll(".mark")) {
    mark.focus({ preventScroll: true });
    if (tooltip.hidden) { covered.push(`${one.getAttribute("chart")} ${mark.dataset.figure}: no tooltip`); continue; }
    const a = tooltip.getBoundingClientRect(), b = mark.getBoundingClientRect(), around = stage.getBoundingClientRect();
    // A proxy is at least 24 px wide and high, from its mark's corner on.
    const right = b.width > 24 ? b.right : b.left + 1, bottom = b.height > 24 ? b.bottom : b.top + 1;
    if (a.left < right && b.left < a.right && a.top < bottom && b.top < a.bottom) covered.push(`${one.getAttribute("chart")} ${mark.dataset.figure}: covered`);
    if (a.left < around.left - 1 || a.right > around.right + 1) covered.push(`${one.getAttribute("chart")} ${mark.dataset.figure}: beyond the stage`);
  }
}
document.activeElement.blur();
return covered;
