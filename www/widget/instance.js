// A script's wasm, compiled once a page however many widgets there are.
import glue from "initiative:glue";
import wasm from "initiative:wasm";
import { fault } from "./faults.js";
import { unsqueeze } from "./unsqueeze.js";

let compiling;
let scope;

// What a page's policy forbids is refused when it is compiled, and by WebKit only when it starts.
function refused({ message }) {
  return fault(/content security|unsafe-eval|blocked/i.test(message) ? "blocked" : "broken", message);
}

async function compiled(compile) {
  if (typeof WebAssembly !== "object") throw fault("no-wasm");
  try {
    return await compile(await unsqueeze(...wasm));
  } catch (error) {
    throw refused(error);
  }
}

/** The exports of the running instance. */
export async function instance(compile = (bytes) => WebAssembly.compile(bytes)) {
  compiling ??= compiled(compile);
  const module = await compiling;
  if (!scope) {
    const started = glue();
    try {
      started.initSync({ module });
    } catch (error) {
      throw refused(error);
    }
    scope = started;
  }
  return scope;
}

/** Calls into the wasm. A trap leaves its instance broken for good: later widgets get a fresh one. */
export function call(act) {
  try {
    return act();
  } catch (error) {
    if (error instanceof WebAssembly.RuntimeError) scope = undefined;
    throw error;
  }
}
