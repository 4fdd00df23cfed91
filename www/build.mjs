// Makes dist/ by esbuild, weighs it, serves it:
//
//   node www/build.mjs FOLDER    from the module and glue that wasm-bindgen wrote into FOLDER
//   node www/build.mjs --weigh   says what its files weigh; fails where embed.js weighs more than it may
//   node www/build.mjs --serve   serves it at http://127.0.0.1:8080/, or at the port that PORT names
//
// `www/embed.js` imports two things that exist only here: `initiative:glue`, whose `start()` returns fresh exports of
// wasm-bindgen (a trapped instance stays broken, and its glue keeps state), and `initiative:wasm`, the module as a string.
import * as esbuild from "esbuild";
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { extname, join, resolve } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { literal } from "./literal.mjs";

/** The most that embed.js may weigh in brotli: what it weighs now, and a little for what compilers differ by, so that it
 * does not grow unseen. Every reader loads it. */
const LIMIT = 202 * 1024;

/** The oldest browsers to be served: those with adopted style sheets and bulk memory. */
const TARGET = ["es2022", "chrome105", "firefox113", "safari16.4"];

/** The scripts of pages. */
const ENTRIES = ["embed.js", "index.js"];
/** Files of www/ that are copied as they are. */
const COPIED = [".html", ".png", ".svg", ".ico", ".json", ".txt", ".webmanifest"];

/** Stands for the module until esbuild is through: esbuild escapes strings, and more than this one needs. */
const PLACEHOLDER = "__INITIATIVE_WASM__";
/** It outranks a server's header and a page's own encoding: the string must be read as UTF-8. */
const BYTE_ORDER_MARK = "\ufeff";
/** It ends what another script, put before this one in the same file, leaves open. */
const SEPARATOR = ";";

// Not `charset: "utf8"`: a script without a character above 255 is held, and parsed, at half the size.
const minified = { bundle: true, minify: true, legalComments: "none", target: TARGET, write: false };

/** The glue as a script that leaves its exports in a variable. */
async function glue(folder) {
  const { outputFiles } = await esbuild.build({
    ...minified,
    entryPoints: [join(folder, "initiative_charts.js")],
    format: "iife",
    globalName: "exported",
    define: { "import.meta.url": "undefined" },
    // Advice to those who call it otherwise than we do.
    pure: ["console.warn"],
    // Its default export fetches a module; ours is inside.
    logOverride: { "empty-import-meta": "silent" },
  });
  return `export function start() { ${outputFiles[0].text} return exported; }`;
}

/** What the loader imports. */
const imports = (folder) => ({
  name: "initiative",
  setup(build) {
    build.onResolve({ filter: /^initiative:/ }, ({ path }) => ({ path, namespace: "initiative" }));
    build.onLoad({ filter: /glue$/, namespace: "initiative" }, async () => ({ contents: await glue(folder) }));
    build.onLoad({ filter: /wasm$/, namespace: "initiative" }, () => ({ contents: `export default ${PLACEHOLDER};` }));
    build.onLoad({ filter: /\.css$/ }, async ({ path }) => {
      const { code } = await esbuild.transform(readFileSync(path, "utf8"), { loader: "css", minify: true, target: TARGET });
      return { contents: code, loader: "text" };
    });
  },
});

/** A classic script with all that it imports. */
async function script(entry, folder) {
  const { outputFiles } = await esbuild.build({
    ...minified,
    entryPoints: [join("www", entry)],
    format: "iife",
    plugins: [imports(folder)],
  });
  const parts = outputFiles[0].text.split(PLACEHOLDER);
  if (parts.length === 1) return parts[0];
  return BYTE_ORDER_MARK + SEPARATOR + parts.join(literal(readFileSync(join(folder, "initiative_charts_bg.wasm"))));
}

/** The width of a chart in an article beyond which it does not grow, in CSS pixels at a root font of 16 px. */
const WIDEST = 640;

/** Rules with the heights of the charts that stand in the articles: at each width of the text from which on they differ. */
function heights() {
  const table = JSON.parse(readFileSync("www/widget/heights.json", "utf8"));
  const articles = readdirSync("www").filter((name) => /^article.*html$/.test(name)).map((name) => readFileSync(join("www", name), "utf8")).join();
  const rem = (pixels) => `calc(${pixels}rem / 16)`;
  const rules = new Map();
  const add = (width, rule) => rules.set(width, [...(rules.get(width) ?? []), rule]);
  for (const [controls, charts] of Object.entries(table)) {
    for (const [chart, languages] of Object.entries(charts)) {
      // As the articles have them: a tag in a box, and elements without controls.
      const [markup, ...selectors] =
        controls === "none"
          ? [`chart="${chart}" controls="none"`, `.chart>initiative-charts[chart="${chart}"]`]
          : [`data-chart="${chart}"`, `.chart-${chart}`, `.chart-${chart}>initiative-charts`];
      if (!articles.includes(markup)) continue;
      for (const [language, rows] of Object.entries(languages)) {
        const selector = selectors.map((one) => `${one}:lang(${language})`).join();
        for (const [index, [width, height]] of rows.entries()) {
          if (width <= WIDEST) add(index && width, `${selector}{--height:${rem(height)}}`);
        }
      }
    }
  }
  const sorted = [...rules].sort(([one], [other]) => one - other);
  return sorted.map(([width, of]) => (width ? `@container story (min-width:${width / 16}rem){${of.join("")}}` : of.join(""))).join("");
}

async function make(folder) {
  rmSync("dist", { recursive: true, force: true });
  mkdirSync("dist");
  for (const entry of ENTRIES) writeFileSync(join("dist", entry), await script(entry, resolve(folder)));
  const pages = readFileSync("www/pages.css", "utf8") + heights();
  const { code } = await esbuild.transform(pages, { loader: "css", minify: true, target: TARGET });
  writeFileSync("dist/pages.css", code);
  for (const name of readdirSync("www")) if (COPIED.includes(extname(name))) cpSync(join("www", name), join("dist", name));
  cpSync("src/reported/hunan.json", "dist/hunan-2019.json");
}

const brotli = (bytes) => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } });

/** Prints what each file weighs; returns whether embed.js keeps to its limit. */
function weigh() {
  const row = (...cells) => console.log(cells.map((cell, index) => String(cell)[index ? "padStart" : "padEnd"](index ? 10 : 22)).join(""));
  const files = readdirSync("dist").sort().map((name) => [name, readFileSync(join("dist", name))]);
  const sizes = files.map(([name, bytes]) => [name, bytes.length, gzipSync(bytes, { level: 9 }).length, brotli(bytes).length]);
  row("bytes", "raw", "gzip", "brotli");
  for (const size of sizes) row(...size);
  const [, , , weight] = sizes.find(([name]) => name === "embed.js");
  const kb = (bytes) => (bytes / 1024).toFixed(1);
  const over = weight - LIMIT;
  const verdict = over > 0 ? `${over} bytes over the limit of ${kb(LIMIT)} KB` : `within the limit of ${kb(LIMIT)} KB`;
  console.log(`size: embed.js weighs ${kb(weight)} KB in brotli: ${verdict}`);
  return over <= 0;
}

async function serve() {
  const port = Number(process.env.PORT || 8080);
  if (!(port > 0 && port < 65536)) throw new Error(`PORT=${process.env.PORT} is not a port number`);
  const context = await esbuild.context({});
  try {
    await context.serve({ servedir: "dist", host: "127.0.0.1", port });
  } catch (error) {
    await context.dispose();
    throw new Error(`port ${port} cannot be opened (${error.message}); choose another: make serve PORT=${port + 1}`);
  }
  console.log("serving dist/; Ctrl-C ends");
  const pages = readdirSync("dist").filter((name) => extname(name) === ".html");
  for (const page of pages) console.log(`  http://127.0.0.1:${port}/${page}`);
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
    process.on(signal, () => context.dispose().then(() => process.exit(0)));
  }
}

const [wanted] = process.argv.slice(2);
try {
  if (wanted === "--serve") await serve();
  else if (wanted === "--weigh") process.exitCode = weigh() ? 0 : 1;
  else if (wanted) await make(wanted);
  else throw new Error("say where the module is: node www/build.mjs FOLDER");
} catch (error) {
  // What esbuild refuses it has printed itself.
  if (!error.errors) console.error(`build: ${error.message}`);
  process.exitCode = 1;
}
