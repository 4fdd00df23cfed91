// Time to painted charts, bytes and heap of each page.
import { setTimeout as sleep } from "node:timers/promises";
import { metrics, retried, visit } from "./browser.js";
import { weigh } from "./server.js";

/** How long after its charts a page's requests are counted, in milliseconds. */
const LATE = 2000;

/** What is in use after a collection, in bytes: objects, and what lies beside them, such as the memory of wasm. */
async function heap(cdp) {
  await cdp.send("HeapProfiler.collectGarbage");
  const { usedSize, backingStorageSize = 0 } = await cdp.send("Runtime.getHeapUsage");
  return { objects: usedSize, buffers: backingStorageSize };
}

/** Each row once: its times, and of the first run its bytes. */
async function round({ browser, server, rows, slow, weighed }) {
  const found = {};
  for (const row of rows) {
    found[row] = await retried(row, async () => {
      server.take();
      return visit(
        browser,
        `${server.origin}/${row}.html`,
        async ({ cdp, times }) => {
          const { TaskDuration: task } = await metrics(cdp);
          const measured = { ...times, task, heap: await heap(cdp) };
          if (!weighed) return measured;
          await sleep(LATE);
          return { ...measured, bytes: await weigh(server.take()) };
        },
        { slow },
      );
    });
  }
  return found;
}

/** The runs of each row, interleaved: what disturbs the machine for a while disturbs all rows. */
export async function load({ browser, server, rows, runs, slow, say }) {
  const found = Object.fromEntries(rows.map((row) => [row, []]));
  for (let run = 0; run < runs; run += 1) {
    say(`${slow ? "slow network" : "charts"}, run ${run + 1} of ${runs}`);
    const once = await round({ browser, server, rows, slow, weighed: run === 0 });
    for (const row of rows) found[row].push(once[row]);
  }
  return found;
}
