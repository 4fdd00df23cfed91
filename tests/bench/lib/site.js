// Builds the pages that are compared into target/bench/site, with what a production server sends: precompressed files.
import { build } from "esbuild";
import { access, cp, mkdir, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { CHARTS, HEIGHT } from "../peers/figures.js";

const HERE = new URL("..", import.meta.url).pathname;
export const ROOT = join(HERE, "../..");
export const SITE = join(ROOT, "target/bench/site");

const KINDS = ["investment", "projects", "innovation", "returns"];
/** Two of each single chart: the idle widgets. */
const IDLE = [...KINDS, "progress", ...KINDS, "progress"];

const element = (chart, controls) => `<initiative-charts chart="${chart}" controls="${controls}"></initiative-charts>`;
const EMBED = '<script async src="/dist/embed.js"></script>';

function page(body) {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Bench</title>
<link rel="icon" href="data:,">
<style>
body { margin: 16px; font: 16px/1.4 system-ui, sans-serif; position: relative; }
h1 { font-size: 24px; margin: 0 0 16px; }
.grid { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 16px; align-items: start; }
figure { margin: 0; }
h2 { font-size: 20px; margin: 0; }
p { margin: 4px 0; }
.plot { height: ${HEIGHT}px; }
</style>
</head>
<body>
<h1>Hunan’s innovation projects in 2019</h1>
${body}
</body>
</html>
`;
}

const grid = (cells) => `<div class="grid">\n${cells.join("\n")}\n</div>`;

function peer(name, sheet) {
  const cells = CHARTS.map(
    ({ title, unit }) => `<figure><h2>${title}</h2><p>${unit}</p><div class="plot"></div><p>Source: Hunan Provincial Government, 5 December 2019</p></figure>`,
  );
  const link = sheet ? `<link rel="stylesheet" href="${name}.css">\n` : "";
  return page(`${link}${grid(cells)}\n<script async src="${name}.js"></script>`);
}

const PAGES = {
  blank: page("<script>bench.drawn()</script>"),
  hand: peer("hand"),
  uplot: peer("uplot", true),
  chartjs: peer("chartjs"),
  ours: page(`${grid(KINDS.map((chart) => element(chart, "none")))}\n${EMBED}`),
  overview: page(`${element("overview", "full")}\n${EMBED}`),
  idle: page(`${grid(IDLE.map((chart) => element(chart, "full")))}\n${EMBED}`),
  inert: page("<script>bench.drawn()</script>"),
};

/** Writes each text file's compressed forms beside it. */
async function compress(folder) {
  for (const entry of await readdir(folder, { withFileTypes: true, recursive: true })) {
    const path = join(entry.parentPath ?? entry.path, entry.name);
    if (!entry.isFile() || ![".html", ".js", ".css", ".json", ".svg", ".wasm"].includes(extname(path))) continue;
    const bytes = await readFile(path);
    const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
    await writeFile(`${path}.br`, brotliCompressSync(bytes, { params }));
    await writeFile(`${path}.gz`, gzipSync(bytes, { level: 9 }));
  }
}

/** Builds the site from the peers' packages and the widget's folder `dist`. */
export async function buildSite(dist) {
  await access(join(dist, "embed.js")).catch(() => {
    throw new Error(`there is no ${join(dist, "embed.js")}: \`make dist\` first`);
  });
  await rm(SITE, { recursive: true, force: true });
  await mkdir(SITE, { recursive: true });
  await build({
    entryPoints: ["hand", "uplot", "chartjs"].map((name) => join(HERE, "peers", `${name}.js`)),
    outdir: SITE,
    bundle: true,
    minify: true,
    format: "iife",
    target: "es2022",
    legalComments: "none",
    logLevel: "warning",
  });
  await cp(dist, join(SITE, "dist"), { recursive: true });
  for (const [name, html] of Object.entries(PAGES)) await writeFile(join(SITE, `${name}.html`), html);
  await compress(SITE);
}
