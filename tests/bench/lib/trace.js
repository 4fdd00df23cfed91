// Reads a trace of Chromium: self times of the main thread, by event and by function.

/** The main thread of the renderer that marks its paint, and the time of that mark in microseconds. */
function mainThread(events) {
  const mark = events.find(({ name }) => name === "bench-painted");
  if (!mark) throw new Error("the trace has no mark of the paint");
  return { pid: mark.pid, tid: mark.tid, painted: mark.ts };
}

/** Adds to `times[name]`. */
function add(times, name, time) {
  times[name] = (times[name] ?? 0) + time;
}

/** What an event spent beside the events inside it, in milliseconds by the event's name. */
export function byEvent(events, { pid, tid }, from, to) {
  const times = {};
  const open = [];
  const close = (until) => {
    while (open.length && open.at(-1).end <= until) {
      const { name, self } = open.pop();
      add(times, name, self / 1000);
    }
  };
  const whole = events
    .filter((event) => event.ph === "X" && event.pid === pid && event.tid === tid && event.dur)
    .filter(({ ts, dur }) => ts >= from && ts + dur <= to)
    .sort((a, b) => a.ts - b.ts || b.dur - a.dur);
  for (const { name, ts, dur, args } of whole) {
    close(ts);
    if (open.length) open.at(-1).self -= dur;
    open.push({ name: args?.data?.type ? `${name} ${args.data.type}` : name, end: ts + dur, self: dur });
  }
  close(Infinity);
  return times;
}

/** Before the name of a function of wasm. */
export const WASM = "[wasm] ";

const place = ({ codeType, functionName, url, lineNumber, columnNumber }) => {
  if (codeType === "wasm") return `${WASM}${functionName}`;
  const file = url ? ` ${url.split("/").at(-1)}:${(lineNumber ?? 0) + 1}:${(columnNumber ?? 0) + 1}` : "";
  return `${functionName || "(anonymous)"}${file}`;
};

/** The profiler's samples of that process, in milliseconds by function. */
export function byFunction(events, { pid }, from, to) {
  const times = {};
  const profiles = new Map();
  for (const { name, pid: of, id, args } of events) {
    if (of !== pid || (name !== "Profile" && name !== "ProfileChunk")) continue;
    const profile = profiles.get(id) ?? { nodes: new Map(), now: undefined };
    profiles.set(id, profile);
    if (name === "Profile") profile.now = args.data.startTime;
    const { cpuProfile, timeDeltas = [] } = args.data;
    for (const node of cpuProfile?.nodes ?? []) profile.nodes.set(node.id, place(node.callFrame));
    (cpuProfile?.samples ?? []).forEach((sample, at) => {
      profile.now += timeDeltas[at];
      const name = profile.nodes.get(sample) ?? "(unknown)";
      if (profile.now >= from && profile.now <= to && name !== "(idle)") add(times, name, timeDeltas[at] / 1000);
    });
  }
  return times;
}

/** The tasks that take more than 20 ms, in milliseconds from `from`. */
function longTasks(events, { pid, tid }, from, to) {
  return events
    .filter((event) => event.name === "RunTask" && event.pid === pid && event.tid === tid && event.dur > 20000)
    .filter(({ ts }) => ts >= from && ts <= to)
    .map(({ ts, dur }) => ({ start: (ts - from) / 1000, time: dur / 1000 }));
}

/** The tasks and self times from the navigation to the paint, or with `after` from the paint on. */
export function selfTimes(events, after) {
  const thread = mainThread(events);
  const starts = events.filter(
    ({ name, pid, ts, args }) =>
      name === "navigationStart" && pid === thread.pid && ts < thread.painted && args?.data?.documentLoaderURL?.startsWith("http"),
  );
  const [from, to] = after ? [thread.painted, Infinity] : [starts.at(-1)?.ts ?? 0, thread.painted];
  return {
    tasks: longTasks(events, thread, from, to),
    events: byEvent(events, thread, from, to),
    functions: byFunction(events, thread, from, to),
  };
}
