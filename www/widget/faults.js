// What is said when the widget cannot run. The words are those of src/locale/diagnosis: a script a language, which is
// loaded only when there is something to explain.
import plain from "initiative:texts";
import { beside } from "./beside.js";
import { spoken } from "./languages.js";

const fill = (template, values) => template.replace(/\{(\w+)\}/g, (place, name) => values[name] ?? place);

/** An error by its code, with what the texts' places hold; `words` are for what methods throw at once. */
export function fault(code, found = "", words = plain) {
  return toFault({ code, message: code, hint: `${code}-hint`, found }, words);
}

/** The error of anything thrown: by the wasm as a plain object, by the browser as its own errors. */
export function toFault(thrown, words = plain) {
  if (thrown?.fault) return thrown;
  if (!thrown?.code || thrown instanceof Error) return fault("unknown", thrown?.message ?? String(thrown));
  const { code, path, found } = thrown;
  const [message, hint] = words[code] ?? [[code, path, found].filter(Boolean).join(": "), ""];
  return Object.assign(new Error(fill(message, thrown)), { code, hint, fault: thrown });
}

/** The fault in words of the language. */
export async function explained(thrown, language, root) {
  const { code, message, hint, fault: values } = toFault(thrown);
  const known = await beside(`diagnosis.${spoken(language)}`, root);
  if (!known) return { code, message, hint };
  const text = (key, more) => fill(known.texts[known.named[key] ?? key] ?? "", { ...values, ...more });
  const expected = text(values.expected);
  return { code, message: text(values.message, { expected }), hint: text(values.hint) };
}

/** Tells the page's owner once: on the console, and as an event of the element. */
export async function report(element, thrown, language) {
  const detail = await explained(thrown, language, element.shadowRoot ?? document.documentElement);
  console.error(`initiative-charts: ${detail.message} ${detail.hint}`);
  element.dispatchEvent(new CustomEvent("initiative-error", { bubbles: true, composed: true, detail }));
}
