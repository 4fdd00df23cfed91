// What is said when the widget cannot run: the texts come from src/locale/messages, as everything readers meet.
import texts from "initiative:texts";

/** An error that names what was found, what was expected and what to do. */
export function fault(code, detail = "") {
  const [message, hint] = texts[code] ?? texts.unknown;
  return Object.assign(new Error(message.replace("{detail}", () => detail)), { code, hint });
}

/** The error of anything thrown: by the wasm as a plain object, by the browser as its own errors. */
export function toFault(thrown) {
  if (thrown instanceof Error) return thrown.code ? thrown : fault("unknown", thrown.message);
  if (thrown?.code) return Object.assign(new Error(thrown.message), { code: thrown.code, hint: thrown.hint });
  return fault("unknown", String(thrown));
}

/** Tells the page's owner once: on the console, and as an event of the element. */
export function report(element, thrown) {
  const { code, message, hint } = typeof thrown === "string" ? fault(thrown) : toFault(thrown);
  console.error(`initiative-charts: ${message} ${hint}`);
  const detail = { code, message, hint };
  element.dispatchEvent(new CustomEvent("initiative-error", { bubbles: true, composed: true, detail }));
}
