// The small page for iframes: it draws what its address asks for and sends its height to its parent.
import { postHeight } from "./frame/height.js";
import { isDrawnInSpiteOf, parameter, passOn, refuse, reportStrange, wantedLanguage } from "./frame/parameters.js";
import { SENTENCES } from "./sentences.js";
import { known } from "./widget/language.js";

// Anyone can write a link to this page, so figures from elsewhere must not appear under its name.
// `blob:` and `data:` addresses can claim this origin or none: only http and https count.
const whySourceIsRefused = (address) => {
  if (!address.trim()) return ["noAddress", ""];
  let url;
  try {
    url = new URL(address, location.href);
  } catch {
    return ["noAddress", ""];
  }
  if (!/^https?:$/.test(url.protocol)) return ["kind", url.protocol];
  if (url.origin !== location.origin) return ["origin", url.origin];
  return undefined;
};

/** The tag of the page's own texts in a language: of Chinese with the script. */
const written = (language) => (language === "zh" ? "zh-Hans" : language);

/** A sentence of the page, with values in its places. */
const sentence = (language, name, values = {}) =>
  SENTENCES[language][name].replace(/\{(\w+)\}/g, (_, place) => values[place] ?? "");

/** What stands in the place of a chart that is not drawn. */
const notice = (text, language) => {
  const p = document.createElement("p");
  p.className = "notice";
  p.lang = written(language);
  p.textContent = text;
  return p;
};

const refusal = (address, [why, found], language) => {
  const shown = address.length > 120 ? `${address.slice(0, 120)}…` : address;
  const host = location.protocol === "file:" ? sentence(language, "ownHost") : location.origin;
  const reason = sentence(language, why, { found });
  const p = notice(sentence(language, "refused", { found: shown, reason, host }), language);
  p.setAttribute("role", "alert");
  return p;
};

/** Gives the page its heading, for screen readers. */
const heading = (text, language) => {
  const h1 = document.querySelector("h1");
  h1.textContent = text;
  h1.lang = written(language);
};

/** Leaves the table of the language in the page, and no other. */
const tableIn = (tag, main) => {
  const tables = [...main.querySelectorAll("table")];
  const table = tables.find(({ lang }) => lang === written(tag)) ?? tables[0];
  for (const other of tables) if (other !== table) other.remove();
  table.hidden = false;
  const { title, description } = table.dataset;
  if (title) heading(title, tag);
  if (description) document.querySelector("meta[name=description]").content = description;
  return table;
};

/** The chart's dataset, and what stands in its place where that is not drawn; nothing for one that is refused. */
const withSource = (chart, source, own) => {
  heading(sentence(own, "title"), own);
  const why = whySourceIsRefused(source);
  const main = document.querySelector("main");
  if (why) {
    main.append(refusal(source, why, own));
    refuse(main, "src", `an address on ${location.protocol === "file:" ? "the page’s own host" : location.origin}`);
    return undefined;
  }
  chart.setAttribute("src", source);
  const instead = notice("", own);
  instead.hidden = true;
  const showInstead = (name) => {
    instead.textContent = sentence(own, name, { found: source });
    instead.setAttribute("role", "alert");
    instead.hidden = false;
  };
  chart.append(instead);
  chart.addEventListener("initiative-error", ({ detail }) => {
    if (!isDrawnInSpiteOf(detail)) showInstead("failed");
  });
  window.addEventListener("load", () => {
    if (!customElements.get("initiative-charts")) showInstead("newer");
  });
  return chart;
};

const insertChart = () => {
  const main = document.querySelector("main");
  const language = wantedLanguage();
  const own = known(language) ?? "en";
  const source = parameter("src");
  const theme = parameter("theme");
  const chart = document.createElement("initiative-charts");
  // What the chart is written in, whether it was asked for or is the browser's.
  document.documentElement.lang = written(own);
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
  // A dataset may have its texts in the script and region that were asked for.
  chart.setAttribute("lang", language);
  passOn(chart);
  chart.addEventListener("initiative-ready", () => {
    const headline = chart.shadowRoot?.querySelector("h2")?.textContent.trim();
    if (headline) document.title = headline;
  });
  if (source === undefined) {
    chart.append(tableIn(own, main));
  } else {
    // Its figures are others than those of the tables.
    for (const table of main.querySelectorAll("table")) table.remove();
    if (!withSource(chart, source, own)) return undefined;
  }
  main.append(chart);
  reportStrange(chart);
  return chart;
};

const begin = () => {
  try {
    const chart = insertChart();
    if (window.parent !== window) postHeight(chart);
  } finally {
    document.documentElement.hidden = false;
  }
};

// Until then the page would show its own figures, whatever was asked for.
document.documentElement.hidden = true;
if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", begin);
else begin();
