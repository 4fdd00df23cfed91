// Makes dist/ by esbuild, weighs it, serves it:
//
//   node www/build.mjs FOLDER    from the module and glue that wasm-bindgen wrote into FOLDER
//   node www/build.mjs --weigh   says what its files weigh; fails where embed.js weighs more than it may
//   node www/build.mjs --serve   serves it at http://127.0.0.1:8080/, or at the port that PORT names
//
// `www/embed.js` imports three things that exist only here: `initiative:glue`, whose `start()` returns fresh exports of
// wasm-bindgen (a trapped instance stays broken, and its glue keeps state), `initiative:wasm`, the module as a string, and
// `initiative:figures`, the tables of the shipped figures as JSON in such a string.
import * as esbuild from "esbuild";
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { extname, join, resolve } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { articles } from "./articles.mjs";
import { literal } from "./literal.mjs";

/** The most that embed.js may weigh in brotli: what it weighs now, and a little for what compilers differ by, so that it
 * does not grow unseen. Every reader loads it. */
const LIMIT = 291 * 1024;

/** The oldest browsers to be served: those with adopted style sheets and bulk memory. */
const TARGET = ["es2022", "chrome105", "firefox113", "safari16.4"];

/** The scripts of pages. */
const ENTRIES = ["embed.js", "index.js"];
/** Files of www/ that are copied as they are. */
const COPIED = [".html", ".png", ".svg", ".ico", ".json", ".txt", ".webmanifest"];

/** The languages of the widget. */
const LANGUAGES = Object.keys(JSON.parse(readFileSync("www/widget/languages.json", "utf8")));

/** Stands for bytes until esbuild is through: esbuild escapes strings, and more than these need. */
const placeholder = (name) => `__INITIATIVE_${name.toUpperCase()}__`;
/** It outranks a server's header and a page's own encoding: the string must be read as UTF-8. */
const BYTE_ORDER_MARK = "\ufeff";
/** It ends what another script, put before this one in the same file, leaves open. */
const SEPARATOR = ";";

// Not `charset: "utf8"`: a script without a character above 255 is held, and parsed, at half the size.
const minified = { bundle: true, minify: true, legalComments: "none", target: TARGET, write: false };

/** What the loader uses of the glue. */
const EXPORTS = "initSync, Chart, png_error, source_error";

/** The glue as a script that leaves its exports in a variable. */
async function glue(folder) {
  const { outputFiles } = await esbuild.build({
    ...minified,
    stdin: {
      // Not a `globalName`: esbuild's own helper for that walks what a page has added to `Object.prototype`.
      contents: `import { ${EXPORTS} } from "./initiative_charts.js"; exported = { ${EXPORTS} };`,
      resolveDir: folder,
    },
    format: "iife",
    define: { "import.meta.url": "undefined" },
    // Advice to those who call it otherwise than we do.
    pure: ["console.warn"],
    // Its default export fetches a module; ours is inside.
    logOverride: { "empty-import-meta": "silent" },
  });
  return `export function start() { let exported; ${outputFiles[0].text} return exported; }`;
}

/** The path of the crate's own program, which is built where it is not there yet. */
function program() {
  const wanted = ["build", "--quiet", "--bin", "initiative-charts", "--message-format", "json-render-diagnostics"];
  const messages = execFileSync("cargo", wanted, { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });
  const made = messages.trim().split("\n").map((line) => JSON.parse(line)).find(({ executable }) => executable);
  return made.executable;
}

/** The table of the shipped dataset's main figures, as the crate writes it. */
const render = (path, format, language) =>
  execFileSync(path, ["render", "--format", format, "--lang", language], { encoding: "utf8" });

/** The tables for the script: of each row what it is, its value and its notes. */
function figures(path) {
  const tables = LANGUAGES.map((language) => {
    const { lang, title, cited, between, sources, heads, rows } = JSON.parse(render(path, "json", language));
    const short = rows.map(({ label, value, notes }) => [label, value, ...notes]);
    return [language, { lang, title, cited, between, sources, heads, rows: short }];
  });
  return Buffer.from(JSON.stringify(Object.fromEntries(tables)));
}

/** The page with each empty table filled that says its language. */
function filled(html, path) {
  return html.replace(/(<table lang="(\w+)[^>]*>)(?=<\/table>)/g, (_, opened, language) => {
    const rendered = render(path, "html", language);
    return opened + rendered.slice(rendered.indexOf("\n"), rendered.lastIndexOf("</table>"));
  });
}

/** What the loader imports. */
const imports = (folder) => ({
  name: "initiative",
  setup(build) {
    build.onResolve({ filter: /^initiative:/ }, ({ path }) => ({ path, namespace: "initiative" }));
    build.onLoad({ filter: /glue$/, namespace: "initiative" }, async () => ({ contents: await glue(folder) }));
    build.onLoad({ filter: /wasm$|figures$/, namespace: "initiative" }, ({ path }) => ({
      contents: `export default ${placeholder(path.split(":")[1])};`,
    }));
    build.onLoad({ filter: /\.css$/ }, async ({ path }) => {
      const { code } = await esbuild.transform(readFileSync(path, "utf8"), { loader: "css", minify: true, target: TARGET });
      return { contents: code, loader: "text" };
    });
  },
});

/** A classic script with all that it imports: the bytes by their names are put in where it asks for them. */
async function script(entry, folder, inside) {
  const { outputFiles } = await esbuild.build({
    ...minified,
    entryPoints: [join("www", entry)],
    format: "iife",
    plugins: [imports(folder)],
  });
  const plain = outputFiles[0].text;
  const pieces = Object.entries(inside).filter(([name]) => plain.includes(placeholder(name)));
  if (!pieces.length) return plain;
  const put = (text, [name, bytes]) => text.split(placeholder(name)).join(literal(bytes));
  return BYTE_ORDER_MARK + SEPARATOR + pieces.reduce(put, plain);
}

/** The width of a chart in an article beyond which it does not grow, in CSS pixels at a root font of 16 px. */
const WIDEST = 640;

/** Rules with the heights of the charts that stand in the pages: at each width of the text from which on they differ. */
function heights(pages) {
  const table = JSON.parse(readFileSync("www/widget/heights.json", "utf8"));
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
      if (!pages.some((html) => html.includes(markup))) continue;
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
  const path = program();
  const inside = { wasm: readFileSync(join(folder, "initiative_charts_bg.wasm")), figures: figures(path) };
  for (const entry of ENTRIES) writeFileSync(join("dist", entry), await script(entry, resolve(folder), inside));
  const pages = articles(path);
  for (const [name, html] of pages) writeFileSync(join("dist", name), html);
  // Those with the shipped figures.
  const shipped = pages.filter(([name]) => name.startsWith("article")).map(([, html]) => html);
  const rules = readFileSync("www/pages.css", "utf8") + heights(shipped);
  const { code } = await esbuild.transform(rules, { loader: "css", minify: true, target: TARGET });
  writeFileSync("dist/pages.css", code);
  for (const name of readdirSync("www")) if (COPIED.includes(extname(name))) cpSync(join("www", name), join("dist", name));
  writeFileSync("dist/index.html", filled(readFileSync("www/index.html", "utf8"), path));
  cpSync("src/reported/hunan.json", "dist/hunan-2019.json");
  writeFileSync("dist/dataset.schema.json", execFileSync(path, ["schema"]));
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
