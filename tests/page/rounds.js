// The body of a function in a page: has the widget go and come so many times.
const one = widget(), next = one.nextSibling;
const ready = () => new Promise((done) => one.addEventListener("initiative-ready", done, { once: true }));
for (let round = 0; round < given; round += 1) {
  one.remove();
  if (round % 5 === 4) { next.before(one); one.remove(); }
  const drawn = ready();
  next.before(one);
  await drawn;
  one.select("2019-11-30/investment");
}
one.remove();
events.ready.length = events.select.length = 0;
await new Promise((done) => setTimeout(done, 400));
const drawn = ready();
next.before(one);
await drawn;
