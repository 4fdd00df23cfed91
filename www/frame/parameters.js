// What the address of the small page asks for.
import { report, toError } from "../widget/errors.js";

// Some content systems escape the address twice.
const asked = new URLSearchParams(location.search.replace(/&amp;/g, "&"));

/** The value of a parameter; nothing where it is not there. */
export const parameter = (name) => asked.get(name) ?? undefined;

/** The parameters that are attributes of the element as they stand. */
const ATTRIBUTES = ["chart", "theme", "report", "figure", "controls", "headline"];

/** The language that was asked for; nothing where it is no tag of one. */
function askedLanguage() {
  const tag = (parameter("lang") ?? "").trim();
  try {
    new Intl.Locale(tag.replaceAll("_", "-"));
    return tag;
  } catch {
    return undefined;
  }
}

/** The language that was asked for, else the browser's. */
export const wantedLanguage = () => askedLanguage() ?? navigator.language ?? "en";

/** A name for the iframe, which its parent's script may look for; nothing where there is none that can be looked for. */
export const wantedId = () => parameter("id")?.match(/^[\w-]+$/)?.[0];

/** Passes on to the chart what is asked for. */
export function passOn(chart) {
  for (const name of ATTRIBUTES) {
    const value = parameter(name);
    if (value) chart.setAttribute(name, value);
  }
}

/** Reports to the page's owner that a parameter means nothing. */
export function refuse(element, name, expected) {
  const message = `The parameter ${name}: found “${parameter(name)}”, expected ${expected}.`;
  const hint = "It is left out. Correct the address of the iframe.";
  report(element, toError({ code: "parameter", message, hint }));
}

/** Reports to the page's owner what means nothing, but for what the element reports itself. Names that are not known are
 * those of others: of campaigns, of the parent's script. */
export function reportStrange(chart) {
  if (parameter("lang") && !askedLanguage()) refuse(chart, "lang", "a language tag such as fr");
  if (parameter("id") && !wantedId()) refuse(chart, "id", "letters, digits, - and _");
}

/** Whether a chart is drawn in spite of an error: one of a value that means nothing. */
export const isDrawnInSpiteOf = ({ code }) => ["attribute", "figure", "parameter"].includes(code);
