// Headless Chromium, throttled: one fresh context for each run.
import { readFile } from "node:fs/promises";
import { chromium } from "playwright-core";

const CPU = 4;
/** The network of the speed goals, in milliseconds and bytes a second. */
const SLOW = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 };
const WINDOW = { width: 1440, height: 1200 };
/** What a run may take before the driver is given up, in milliseconds. */
const LIMIT = 60000;

const clock = await readFile(new URL("clock.js", import.meta.url), "utf8");

export async function launch() {
  const executablePath = process.env.CHROMIUM;
  if (!executablePath) throw new Error("CHROMIUM is not set: `. .tools/env.sh` first");
  return chromium.launch({ executablePath, args: ["--hide-scrollbars"] });
}

/** Opens the page in a context of its own, lets `act` measure it, and closes the context. */
export async function visit(browser, address, act, { cpu = CPU, slow = false, script } = {}) {
  const context = await browser.newContext({ viewport: WINDOW });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(LIMIT);
    await page.addInitScript(clock);
    if (script) await page.addInitScript(script);
    const cdp = await context.newCDPSession(page);
    await cdp.send("Network.enable");
    if (slow) await cdp.send("Network.emulateNetworkConditions", SLOW);
    // In the main thread's own time: other programs of a busy machine do not count.
    await cdp.send("Performance.enable", { timeDomain: "threadTicks" });
    await cdp.send("Emulation.setCPUThrottlingRate", { rate: cpu });
    await page.goto(address, { waitUntil: "commit" });
    const times = await limited(page.evaluate(() => window.bench.rest()), address);
    const errors = await page.evaluate(() => window.bench.errors);
    if (errors.length) throw new PageError(`${address}: ${errors.join("; ")}`);
    return await limited(act({ page, cdp, times }), address, 10 * LIMIT);
  } finally {
    await context.close();
  }
}

/** What the page itself says is wrong; another try would not help. */
export class PageError extends Error {}

function limited(promise, address, time = LIMIT) {
  let timer;
  const late = new Promise((_, fail) => {
    timer = setTimeout(() => fail(new PageError(`${address} did not come to rest in ${time / 1000} s`)), time);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

/** Tries once more what the driver broke, and says so. */
export async function retried(name, act) {
  try {
    return await act();
  } catch (error) {
    if (error instanceof PageError) throw error;
    console.error(`bench: ${name}: the driver failed (${error.message.split("\n")[0]}); once more`);
    return act();
  }
}

/** The page's metrics by name; times in milliseconds. */
export async function metrics(cdp) {
  const { metrics: found } = await cdp.send("Performance.getMetrics");
  return Object.fromEntries(found.map(({ name, value }) => [name, name.endsWith("Duration") ? value * 1000 : value]));
}

/** What each metric grew by while `act` ran. */
export async function grown(cdp, act) {
  const before = await metrics(cdp);
  const result = await act();
  const after = await metrics(cdp);
  const growth = Object.fromEntries(Object.entries(after).map(([name, value]) => [name, value - before[name]]));
  return { result, growth };
}

/** The events that the browser traces, in these categories, while `act` runs. */
export async function traced(browser, includedCategories, act) {
  const cdp = await browser.newBrowserCDPSession();
  const events = [];
  cdp.on("Tracing.dataCollected", ({ value }) => events.push(...value));
  const traceConfig = { includedCategories, excludedCategories: ["*"], recordMode: "recordAsMuchAsPossible" };
  await cdp.send("Tracing.start", { transferMode: "ReportEvents", traceConfig });
  await act();
  const complete = new Promise((done) => cdp.once("Tracing.tracingComplete", done));
  await cdp.send("Tracing.end");
  await complete;
  await cdp.detach();
  return events;
}
