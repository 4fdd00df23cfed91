#!/usr/bin/env node
// Where a page's time goes, after `. .tools/env.sh`
//
//   node tests/bench/profile.mjs [--page=ours] [--of=load|moves] [--top=40] [--cpu=4] [--dist=dist] [--trace=FILE]
//
// It records a trace and prints the main thread's self times, by event and by function: of the load up to the paint of
// the last chart, or of 60 moves from mark to mark. Functions of wasm have names if the build has a section of names.
// --trace keeps the trace for the browser's own viewer.
import { writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";
import { launch, traced, visit } from "./lib/browser.js";
import { marks } from "./lib/marks.js";
import { follow, path } from "./lib/pointer.js";
import { serve } from "./lib/server.js";
import { ROOT, buildSite } from "./lib/site.js";
import { WASM, selfTimes } from "./lib/trace.js";

const MOVES = 60;
const CATEGORIES = [
  "blink",
  "blink.user_timing",
  "devtools.timeline",
  "disabled-by-default-devtools.timeline",
  "disabled-by-default-v8.cpu_profiler",
  "disabled-by-default-v8.wasm",
  "loading",
  "toplevel",
  "v8",
  "v8.wasm",
];

const { values: asked } = parseArgs({
  options: {
    page: { type: "string", default: "ours" },
    of: { type: "string", default: "load" },
    top: { type: "string", default: "40" },
    cpu: { type: "string", default: "4" },
    dist: { type: "string", default: join(ROOT, "dist") },
    trace: { type: "string" },
  },
});

/** The events of a trace that runs while the page loads or answers the pointer. */
async function record(browser, origin) {
  const address = `${origin}/${asked.page}.html`;
  const cpu = Number(asked.cpu);
  const points = asked.of === "moves" ? [...path(await marks(browser, origin, asked.page), MOVES)] : [];
  const act = async ({ cdp }) => {
    await follow(cdp, points);
    await sleep(100);
  };
  return traced(browser, CATEGORIES, () => visit(browser, address, act, { cpu }));
}

function print(title, times) {
  const sorted = Object.entries(times).sort(([, a], [, b]) => b - a);
  const total = sorted.reduce((sum, [, time]) => sum + time, 0);
  console.log(`\n${title}: ${total.toFixed(0)} ms`);
  for (const [name, time] of sorted.slice(0, Number(asked.top))) console.log(`${time.toFixed(1).padStart(9)}  ${name}`);
}

await buildSite(resolve(asked.dist));
const server = await serve();
const browser = await launch();
try {
  await visit(browser, `${server.origin}/blank.html`, () => {});
  const events = await record(browser, server.origin);
  if (asked.trace) await writeFile(asked.trace, JSON.stringify({ traceEvents: events }));
  const { tasks, events: named, functions } = selfTimes(events, asked.of === "moves");
  const list = tasks.map(({ start, time }) => `${start.toFixed(0)}+${time.toFixed(0)}`);
  console.log(`Tasks over 20 ms, start+length: ${list.join(" ") || "none"}`);
  print("Self time by event", named);
  print("Self time by function", functions);
  const wasm = Object.entries(functions).filter(([name]) => name.startsWith(WASM));
  console.log(`\nOf it in functions of wasm: ${wasm.reduce((sum, [, time]) => sum + time, 0).toFixed(0)} ms`);
} finally {
  await browser.close();
  server.close();
}
