// Runs in each page before its own scripts: when its charts were painted, and when it came to rest.
//
// All pages end their clock in the same way. A peer says `drawn()` after its last draw call; of the widget, `drawn()`
// follows the last `initiative-ready`, which comes after its last draw call; the blank page says it at the end of its
// body. Then the next frame runs its callbacks, and a message that is posted there is delivered once that frame's style,
// layout and paint are done: what was drawn is painted. A long task that begins within half a second moves the end.
(() => {
  const QUIET = 500;
  const tasks = [];
  const observer = new PerformanceObserver((list) => tasks.push(...list.getEntries()));
  observer.observe({ type: "longtask", buffered: true });
  const bench = { points: () => [], errors: [] };
  const sleep = (time) => new Promise((done) => setTimeout(done, time));

  const painted = new Promise((done) => {
    bench.drawn = () =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          performance.mark("bench-painted");
          // Where calls are counted, see pointer.js.
          bench.callsAtPaint = { ...window.benchCalls };
          done(performance.now());
        };
        port2.postMessage(0);
      });
  });

  const ready = new Set();
  document.addEventListener("initiative-ready", ({ target }) => {
    ready.add(target);
    if (ready.size === document.querySelectorAll("initiative-charts").length) bench.drawn();
  });
  document.addEventListener("initiative-error", ({ detail }) => bench.errors.push(`${detail.code}: ${detail.message}`));
  window.addEventListener("error", ({ message }) => bench.errors.push(message));

  /** The time of the paint and that of the rest, in milliseconds from the navigation's start. */
  bench.rest = async () => {
    const paint = await painted;
    let end = paint;
    for (;;) {
      // Rest is a span without a long task, so a time is waited for; the observer is told of a task some time after its end.
      await sleep(end + QUIET + 100 - performance.now());
      tasks.push(...observer.takeRecords());
      const ends = tasks
        .filter(({ startTime, duration }) => startTime < end + QUIET && startTime + duration > end)
        .map(({ startTime, duration }) => startTime + duration);
      if (!ends.length) return { paint, rest: end };
      end = Math.max(...ends);
    }
  };
  window.bench = bench;
})();
