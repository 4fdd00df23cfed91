// The wasm: compiled once a page, however many widgets there are.
import { start } from "initiative:glue";
import code from "initiative:wasm";
import { bytes } from "./bytes.js";
import { errorOf } from "./errors.js";

let compiling;
let running;

/** The error of a module that is refused: WebKit refuses what a policy forbids only when the module starts. */
function refused({ message }) {
  return errorOf(/content security|unsafe-eval|blocked/i.test(message) ? "blocked" : "broken", message);
}

async function compile() {
  if (typeof WebAssembly !== "object") throw errorOf("no-wasm");
  try {
    return await WebAssembly.compile(bytes(code));
  } catch (error) {
    throw refused(error);
  }
}

/** The exports of the instance, if one is running. */
export const current = () => running;

/** The exports of the running instance. */
export async function instance() {
  compiling ??= compile();
  const module = await compiling;
  if (!running) {
    const exports = start();
    try {
      exports.initSync({ module });
    } catch (error) {
      throw refused(error);
    }
    running = exports;
  }
  return running;
}

/** Calls into the wasm. A trap leaves its instance broken for good: later widgets get a fresh one. */
export function call(act) {
  try {
    return act();
  } catch (error) {
    if (!(error instanceof WebAssembly.RuntimeError)) throw error;
    running = undefined;
    throw errorOf("trap", error.message);
  }
}
