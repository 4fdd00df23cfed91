#!/usr/bin/env node
// This widget beside its peers, measured in one run: `make bench`, or after `. .tools/env.sh`
//
//   node tests/bench/run.mjs [--rows=blank,uplot,ours] [--parts=charts,slow,pointer,idle] [--runs=5] [--dist=dist] [--check]
//
// It prints a table and writes target/bench.json. With --check, a goal that is missed is an error.
import { writeFile } from "node:fs/promises";
import { cpus, loadavg } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { launch, visit } from "./lib/browser.js";
import { idle } from "./lib/idle.js";
import { load } from "./lib/load.js";
import { pointer } from "./lib/pointer.js";
import { ROWS, goals, summary, table } from "./lib/report.js";
import { serve } from "./lib/server.js";
import { ROOT, buildSite } from "./lib/site.js";

const PARTS = ["charts", "slow", "pointer", "idle"];

/** The names of a list that was given, or all. */
function chosen(given, known, what) {
  const names = given?.split(",") ?? known;
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== undefined) throw new Error(`there is no ${what} “${unknown}”: ${known.join(", ")}`);
  return known.filter((name) => names.includes(name));
}

function options() {
  const { values } = parseArgs({
    options: {
      rows: { type: "string" },
      parts: { type: "string" },
      runs: { type: "string", default: "5" },
      dist: { type: "string", default: join(ROOT, "dist") },
      check: { type: "boolean", default: false },
    },
  });
  const runs = Number(values.runs);
  if (!Number.isInteger(runs) || runs < 1) throw new Error(`--runs=${values.runs} is not a number of runs`);
  const rows = chosen(values.rows, ROWS, "row");
  return { rows, parts: chosen(values.parts, PARTS, "part"), runs, dist: resolve(values.dist), check: values.check };
}

async function measure({ rows, parts, runs }, server) {
  const browser = await launch();
  const say = (text) => console.error(`bench: ${text}`);
  const shared = { browser, server, rows, runs, say };
  const found = { version: browser.version() };
  try {
    // The browser's own first page is slower than all others.
    await visit(browser, `${server.origin}/blank.html`, () => {});
    if (parts.includes("charts")) found.charts = await load({ ...shared, slow: false });
    if (parts.includes("slow")) found.slow = await load({ ...shared, slow: true });
    if (parts.includes("pointer")) found.pointer = await pointer(shared);
    if (parts.includes("idle")) found.idle = await idle(shared);
  } finally {
    await browser.close();
  }
  return found;
}

async function main() {
  const asked = options();
  await buildSite(asked.dist);
  const server = await serve();
  const busy = loadavg()[0];
  let found;
  try {
    found = await measure(asked, server);
  } finally {
    server.close();
  }
  const short = summary(found);
  const reached = goals(short);
  console.log(`Chromium ${found.version}, 4× CPU throttle; slow: 150 ms, 1.6 Mbit/s. Load before and after: ${busy.toFixed(1)}, ${loadavg()[0].toFixed(1)}.`);
  console.log(`Medians of ${asked.runs} interleaved runs; moves and frames are the lowest of them, a move above the blank page's.\n`);
  console.log(table(short, reached));
  const load = Math.max(busy, loadavg()[0]);
  if (load > cpus().length) console.log(`\nA load of ${load.toFixed(1)} on ${cpus().length} cores: times from the navigation on are noisy, those of the main thread less so.`);
  await writeFile(join(ROOT, "target/bench.json"), JSON.stringify({ goals: reached, summary: short, measured: found }, null, 1));
  if (asked.check && reached.some(({ holds }) => !holds)) process.exitCode = 1;
}

await main().catch((error) => {
  console.error(`bench: ${error.message}`);
  process.exitCode = 1;
});
