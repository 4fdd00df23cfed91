// Medians, ratios and goals of what was measured, as values and as a table.
import { STYLES } from "./idle.js";

export const ROWS = ["blank", "hand", "uplot", "chartjs", "ours", "overview"];
const NAMES = {
  blank: "blank page",
  hand: "hand-written canvas",
  uplot: "uPlot",
  chartjs: "Chart.js, tree-shaken",
  ours: "this widget, four charts",
  overview: "this widget, overview",
};

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** Of a row's runs: the median, and how far they spread. */
function spread(runs) {
  const times = runs.map(({ rest }) => rest);
  return { median: median(times), low: Math.min(...times), high: Math.max(...times), task: median(runs.map(({ task }) => task)) };
}

function loadSummary(runs) {
  if (!runs) return undefined;
  const times = Object.fromEntries(Object.entries(runs).map(([row, all]) => [row, spread(all)]));
  if (!times.blank) return times;
  for (const time of Object.values(times)) {
    time.above = time.median - times.blank.median;
    time.lowAbove = time.low - times.blank.low;
    time.taskAbove = time.task - times.blank.task;
  }
  return times;
}

function idleSummary(runs) {
  if (!runs) return undefined;
  // The lowest, as of moves: the least disturbed run.
  const one = (who, property, kind) => Math.min(...runs[who].map((run) => run[property][kind]));
  return Object.keys(STYLES).map((property) => ({
    property,
    script: one("widgets", property, "script") - one("inert", property, "script"),
    style: one("widgets", property, "style"),
    inertStyle: one("inert", property, "style"),
    styleRatio: one("widgets", property, "style") / one("inert", property, "style"),
    task: one("widgets", property, "task"),
    inertTask: one("inert", property, "task"),
    restyled: runs.restyled.widgets[property],
    inertRestyled: runs.restyled.inert[property],
  }));
}

/** The measured values that the table and the file show. */
export function summary({ charts, slow, pointer, idle }) {
  const first = charts ?? slow ?? {};
  const bytes = Object.fromEntries(Object.entries(first).map(([row, all]) => [row, all[0].bytes]));
  const heap = Object.fromEntries(
    Object.entries(first).map(([row, all]) => [row, median(all.map(({ heap }) => heap.objects + heap.buffers))]),
  );
  const move = pointer && Object.fromEntries(Object.entries(pointer.lowest).map(([row, { task }]) => [row, task - pointer.lowest.blank.task]));
  return { bytes, heap, charts: loadSummary(charts), slow: loadSummary(slow), move, within: pointer?.within, idle: idleSummary(idle) };
}

/** Each goal that was measured: what it asks, what was found, and whether it holds. */
export function goals({ bytes, charts, slow, move, within, idle }) {
  const found = [];
  const add = (name, value, limit, holds = value <= limit) => Number.isFinite(value) && found.push({ name, value, limit, holds });
  add("first chart, KB brotli", bytes.ours?.brotli / 1024, 128);
  add("charts above blank, of uPlot's", charts?.ours?.above / charts?.uplot?.above, 0.75);
  add("slow network above blank, of Chart.js's", slow?.ours?.above / slow?.chartjs?.above, 1.25);
  add("a move to another mark, of uPlot's", move?.ours / move?.uplot, 0.75);
  if (within) add("calls a move within a mark", Object.values(within.calls).reduce((a, b) => a + b, 0) / within.moves, 0);
  for (const { property, script, styleRatio, restyled, inertRestyled } of idle ?? []) {
    add(`ten idle widgets, ${property}: ms of script a frame`, script, 1, script < 1);
    add(`ten idle widgets, ${property}: ms of style, of inert elements'`, styleRatio, 1.1);
    add(`ten idle widgets, ${property}: elements restyled, of inert elements'`, restyled / inertRestyled, 1.1);
  }
  return found;
}

const number = (value, places = 0) => (Number.isFinite(value) ? value.toFixed(places) : "–");

function lines(table) {
  const widths = table[0].map((_, column) => Math.max(...table.map((row) => row[column].length)));
  return table.map((row) => row.map((cell, at) => (at ? cell.padStart(widths[at]) : cell.padEnd(widths[at]))).join("  ")).join("\n");
}

/** The columns of a part of the load: its times, and the ratio to the peer that sets the goal. */
function timeColumns(part, title, peer) {
  const time = (row) => part[row];
  return [
    [`${title} ms`, (row) => number(time(row)?.median)],
    ["range", (row) => (time(row) ? `${number(time(row).low)}–${number(time(row).high)}` : "–")],
    ["above blank", (row) => number(time(row)?.above)],
    [`÷ ${NAMES[peer].split(",")[0]}`, (row) => number(time(row)?.above / part[peer]?.above, 2)],
    ["by lowest", (row) => number(time(row)?.lowAbove / part[peer]?.lowAbove, 2)],
  ];
}

function pages({ bytes, heap, charts, slow, move }) {
  const kilo = (value) => number(value / 1024, 1);
  const columns = [["page", (row) => NAMES[row]]];
  if (charts ?? slow) {
    for (const [title, form] of [["raw KB", "raw"], ["gzip", "gzip"], ["brotli", "brotli"]])
      columns.push([title, (row) => kilo(bytes[row]?.[form])]);
    columns.push(["heap MB", (row) => number(heap[row] / 2 ** 20, 1)]);
  }
  if (charts) {
    columns.push(...timeColumns(charts, "charts", "uplot"));
    columns.push(["main thread ms", (row) => number(charts[row]?.taskAbove)]);
    columns.push(["÷ uPlot", (row) => number(charts[row]?.taskAbove / charts.uplot?.taskAbove, 2)]);
  }
  if (slow) columns.push(...timeColumns(slow, "slow", "chartjs"));
  if (move) columns.push(["move ms", (row) => number(move[row], 2)], ["÷ uPlot", (row) => number(move[row] / move.uplot, 2)]);
  const rows = ROWS.filter((row) => charts?.[row] ?? slow?.[row] ?? move?.[row] !== undefined);
  return lines([columns.map(([title]) => title), ...rows.map((row) => columns.map(([, cell]) => cell(row)))]);
}

function idleTable(idle) {
  const head = ["ten idle widgets, in each frame", "script above inert ms", "style ms", "inert's", "ratio", "main thread ms", "inert's", "elements restyled", "inert's"];
  const rows = idle.map((frame) => [
    `body { ${frame.property} }`,
    ...[frame.script, frame.style, frame.inertStyle, frame.styleRatio, frame.task, frame.inertTask].map((time) => number(time, 2)),
    ...[frame.restyled, frame.inertRestyled].map((count) => number(count)),
  ]);
  return lines([head, ...rows]);
}

function goalTable(found) {
  const head = ["goal", "found", "limit", ""];
  return lines([head, ...found.map(({ name, value, limit, holds }) => [name, number(value, 2), number(limit, 2), holds ? "holds" : "MISSED"])]);
}

export function table(found, reached) {
  const parts = [];
  if (found.charts || found.slow || found.move) parts.push(pages(found));
  if (found.idle) parts.push(idleTable(found.idle));
  if (found.within) {
    const calls = Object.entries(found.within.calls).map(([name, count]) => `${name} ${count}`);
    parts.push(`${found.within.moves} moves within a mark: ${calls.join(", ") || "no call into the DOM or onto a canvas"}`);
  }
  if (reached.length) parts.push(goalTable(reached));
  return parts.join("\n\n");
}
