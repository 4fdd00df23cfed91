// What is said before the wasm can say anything, in English, for the page's owner: message and hint by code. Every other
// error is worded in the wasm (src/locale/error_text). `{found}` is the browser's own message.
const TEXTS = {
  "no-wasm": [
    "This browser has no WebAssembly, or it is switched off.",
    "The table stays. Any browser since 2023 draws the chart.",
  ],
  blocked: [
    "The page’s Content-Security-Policy blocks WebAssembly: {found}.",
    "Add 'wasm-unsafe-eval' to its script-src.",
  ],
  broken: [
    "The WebAssembly inside embed.js cannot be read: {found}.",
    "Upload embed.js again, whole and unchanged: it may have been cut short or rewritten on its way.",
  ],
  trap: [
    "The chart stopped on an error of its own: {found}.",
    "The table is back; other charts go on. Please report this with the page’s address.",
  ],
  "not-ready": [
    "The chart is not there yet.",
    "Wait for the initiative-ready event before calling the element’s methods.",
  ],
  "no-dataset": [
    "The element has no dataset any more, or none yet: its property `data` is empty, or what it had is gone.",
    "Give it one. The shipped figures are only drawn in an element that never had a dataset inside, or as a property.",
  ],
  "in-head": [
    "The script tag stands in the page’s head, or no longer in the page, where nothing can be shown.",
    "Move the tag into the body, to the place in the text where the chart belongs, or name that place by data-target.",
  ],
  "no-target": [
    "Nothing in the page is what the script tag’s data-target selects: {found}.",
    "Write a CSS selector of an element in the page there, such as #chart.",
  ],
  unknown: [
    "The chart could not be drawn: {found}.",
    "The table stays. Please report this with the page’s address.",
  ],
};

/** An error as methods throw it: with a code and a hint. */
export function toError({ code, message, hint }) {
  return Object.assign(new Error(message), { code, hint });
}

/** The error of that code. */
export function errorOf(code, found = "") {
  const [message, hint] = TEXTS[code];
  return toError({ code, message: message.replace("{found}", () => found.replace(/\.+$/, "")), hint });
}

/** Whether it was worded for the page's owner: by the wasm, as a plain object, or here. */
const isWorded = (thrown) => typeof thrown?.code === "string" && typeof thrown.hint === "string";

/** The error of anything thrown; what the browser throws is `unknown`. */
export function asError(thrown) {
  if (!isWorded(thrown)) return errorOf("unknown", thrown?.message ?? String(thrown));
  return thrown instanceof Error ? thrown : toError(thrown);
}

/** Reports an error to the page's owner once: on the console, and as an event of the element. */
export function report(element, thrown) {
  const { code, message, hint } = asError(thrown);
  // Of several errors each has its line.
  const space = message.includes("\n") ? "\n" : " ";
  console.error(`initiative-charts: ${message}${space}${hint} [${code}]`);
  element.dispatchEvent(
    new CustomEvent("initiative-error", { bubbles: true, composed: true, detail: { code, message, hint } }),
  );
}
