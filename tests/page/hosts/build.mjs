// Bundles the hosts into a folder: `node tests/page/hosts/build.mjs target/hosts`. For each framework `NAME.html`, what its
// server renders, and `NAME.js`, its development build, which warns of what a production build passes over; for each
// library its own file.
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import * as esbuild from "esbuild";
import * as svelte from "svelte/compiler";
import * as vue from "vue/compiler-sfc";

const HERE = fileURLToPath(new URL(".", import.meta.url));
const folder = resolve(process.argv[2] ?? "target/hosts");

/** The frameworks: where the code is, and what its imports mean. */
const FRAMEWORKS = {
  "react-18": ["react", { app: "./react/App18.jsx", react: "react-18", "react-dom": "react-dom-18" }],
  "react-19": ["react", { app: "./react/App19.jsx" }],
  vue: ["vue", {}],
  svelte: ["svelte", {}],
};

/** The libraries, which pages load as they are. */
const LIBRARIES = {
  "turbo.js": "@hotwired/turbo/dist/turbo.es2017-umd.js",
  "htmx-2.js": "htmx-2/dist/htmx.js",
  "htmx-4.js": "htmx.org/dist/htmx.js",
  "jquery.js": "jquery/dist/jquery.js",
  "pym.js": "pym.js/dist/pym.v1.js",
  "iframe-resizer-4.js": "iframe-resizer/js/iframeResizer.js",
  "iframe-resizer-5.js": "@iframe-resizer/parent/index.umd.js",
};

/** Vue has to be told which names are not its own components'. */
const compilerOptions = { isCustomElement: (tag) => tag === "initiative-charts" };

/** Compiles single-file components, for the page or for the server. */
const components = (server) => ({
  name: "components",
  setup(build) {
    build.onLoad({ filter: /\.svelte$/ }, ({ path }) => {
      const options = { filename: path, dev: true, generate: server ? "server" : "client" };
      return { contents: svelte.compile(readFileSync(path, "utf8"), options).js.code };
    });
    build.onLoad({ filter: /\.vue$/ }, ({ path }) => {
      const source = readFileSync(path, "utf8");
      const { descriptor } = vue.parse(source, { filename: path, templateParseOptions: compilerOptions });
      const templateOptions = { compilerOptions, ssr: server, ssrCssVars: [] };
      return { contents: vue.compileScript(descriptor, { id: "app", inlineTemplate: true, templateOptions }).content };
    });
  },
});

const bundle = (entry, alias, server) =>
  esbuild.build({
    absWorkingDir: HERE,
    alias,
    bundle: true,
    conditions: ["development"],
    define: {
      "process.env.NODE_ENV": '"development"',
      // Else React advertises its tools on the console.
      __REACT_DEVTOOLS_GLOBAL_HOOK__: '{"isDisabled":true}',
      __VUE_OPTIONS_API__: "false",
      __VUE_PROD_DEVTOOLS__: "false",
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: "true",
    },
    entryPoints: [entry],
    format: server ? "cjs" : "iife",
    jsx: "automatic",
    jsxDev: true,
    logLevel: "warning",
    platform: server ? "node" : "browser",
    plugins: [components(server)],
    write: false,
  });

async function build([name, [code, alias]]) {
  const extension = code === "react" ? "jsx" : "js";
  const [client, server] = await Promise.all(
    ["client", "server"].map((side) => bundle(`${code}/${side}.${extension}`, alias, side === "server")),
  );
  writeFileSync(join(folder, `${name}.js`), client.outputFiles[0].text);
  const renderer = join(folder, `${name}.server.cjs`);
  writeFileSync(renderer, server.outputFiles[0].text);
  const { default: exported } = await import(renderer);
  writeFileSync(join(folder, `${name}.html`), await exported.default());
}

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
await Promise.all(Object.entries(FRAMEWORKS).map(build));
for (const [name, file] of Object.entries(LIBRARIES)) cpSync(join(HERE, "node_modules", file), join(folder, name));
