// The body of a function in a page of charts: how high each is at each of the given widths of their box, a row a width.
const frame = () => new Promise(requestAnimationFrame);
const ones = [...document.querySelectorAll("initiative-charts")];
const read = () => ones.map((one) => one.shadowRoot.querySelector(".frame").getBoundingClientRect().height);
const rows = [];
for (const width of given) {
  box.style.setProperty("width", `${width}px`);
  // One in which the width is seen, one in which the charts are laid out; then they stay as they are.
  await frame();
  await frame();
  let row = read();
  for (let last = []; String(last) !== String(row); row = read()) {
    last = row;
    await frame();
  }
  rows.push(row);
}
return rows;
