// The body of a function in a page with two equal widgets, of which only the first is changed by others: so many rounds of
// changes from the seed, each followed by an event for both. Returns what is not right after it.
const { seed, rounds } = given;
const next = foreign.random(seed);
const both = [widget(0), widget(1)];
const roots = both.map((one) => one.shadowRoot);
const figures = both[0].figures().filter(({ report }) => report === "2019-11-30").map(({ figure }) => figure);
const charts = ["overview", "investment", "projects", "innovation", "returns", "progress"];
const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
const wrong = [];
const select = () => {
  const figure = foreign.pick(figures, next);
  for (const one of both) {
    try {
      one.select(figure);
    } catch {
      // Not every chart has it.
      one.select(figures.find((known) => known.endsWith("/investment")));
    }
  }
};
const events = [
  select,
  select,
  (kept) => {
    for (const one of kept) one.toggle.click();
  },
  (kept) => {
    for (const one of kept) one.mark?.click();
  },
  () => document.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true })),
  () => {
    const chart = foreign.pick(charts.filter((name) => name !== both[0].getAttribute("chart")), next);
    for (const one of both) one.setAttribute("chart", chart);
  },
];
for (let round = 0; round < rounds && !wrong.length; round += 1) {
  const index = Math.floor(next() * 50);
  const kept = roots.map((root) => {
    const marks = [...root.querySelectorAll(".mark")], mark = marks[index % marks.length];
    return { toggle: root.querySelector(".toggle-table"), mark, datum: mark?.dataset.datum };
  });
  const done = [];
  for (let count = 1 + Math.floor(next() * 4); count > 0; count -= 1) done.push(foreign.change(roots[0], next));
  // Some events come in the same task as the changes.
  if (next() < 0.7) await frame();
  let event = foreign.pick(events, next);
  // What others took away, or made another, is not clicked.
  const [{ toggle, mark, datum }] = kept;
  const stands = toggle.isConnected && mark?.isConnected && toggle.closest(".frame") && toggle.matches(".toggle-table") && mark.closest(".frame") && mark.matches(".plot[data-panel] .mark") && mark.dataset.datum === datum;
  if (!stands && (event === events[2] || event === events[3])) event = events[4];
  event(kept);
  let difference;
  for (let wait = 0; wait < 40; wait += 1) {
    difference = foreign.difference(...roots);
    if (!difference) break;
    await frame();
  }
  if (difference) wrong.push(`round ${round}, changes ${done}, event ${events.indexOf(event)}: ${difference}`);
  if (!all(".base").every(painted)) wrong.push(`round ${round}, changes ${done}: nothing is painted`);
}
return wrong;
