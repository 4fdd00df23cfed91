// The small page for iframes: it draws what its address asks for and tells its parent how high it is.
import { beside } from "./widget/beside.js";

const asked = new URLSearchParams(location.search);

const canonicalLanguage = (tag) => {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
};

// Anyone can write a link to this page, so figures from elsewhere must not appear under its name.
// `blob:` and `data:` addresses can claim this origin or none: only http and https count.
const whySourceIsRefused = (given) => {
  let url;
  try {
    url = new URL(given, location.href);
  } catch {
    return ["page-no-address", ""];
  }
  if (!/^https?:$/.test(url.protocol)) return ["page-kind", url.protocol];
  if (url.origin !== location.origin) return ["page-origin", url.origin];
  return undefined;
};

// The page's own words are among the explanations, which no reader loads who needs none.
const LANGUAGES = ["en", "zh", "fr", "ko", "ja"];

/** The language of the page's own words for a reader of this one. */
const spoken = (language) => {
  const primary = language.toLowerCase().split("-")[0];
  return LANGUAGES.includes(primary) ? primary : "en";
};

const explanations = async (language) => {
  const tag = spoken(language);
  const { texts, named } = await beside(`diagnosis.${tag}`, document.body);
  return { tag, text: (name, values) => texts[named[name]].replace(/\{(\w+)\}/g, (_, place) => values[place] ?? "") };
};

const paragraph = (text, language) => {
  const p = document.createElement("p");
  p.className = "notice";
  p.lang = language;
  p.textContent = text;
  return p;
};

const refusal = async (given, [why, what], language) => {
  const { tag, text } = await explanations(language);
  const found = given.length > 120 ? `${given.slice(0, 120)}…` : given;
  const named = location.protocol === "file:" ? text("page-own-host", {}) : location.origin;
  const expected = text(why, { found: what });
  const notice = paragraph(text("page-refused", { found, expected, named }), tag);
  notice.setAttribute("role", "alert");
  return notice;
};

/** Leaves the table of the language in the page, and no other. */
const tableIn = (tag, main) => {
  const tables = [...main.querySelectorAll("table")];
  const table = tables.find(({ lang }) => lang === tag) ?? tables[0];
  for (const other of tables) if (other !== table) other.remove();
  table.hidden = false;
  const { description } = table.dataset;
  if (description) document.querySelector("meta[name=description]").content = description;
  return table;
};

const insertChart = () => {
  const main = document.querySelector("main");
  const language = canonicalLanguage(asked.get("lang") || []) || navigator.language;
  const table = tableIn(spoken(language), main);
  const chart = document.createElement("initiative-charts");

  for (const name of ["chart", "theme", "view", "report"]) {
    const value = asked.get(name);
    if (value) chart.setAttribute(name, value);
  }

  // What the chart is written in, whether it was asked for or is the browser's.
  document.documentElement.lang = table.lang;
  chart.setAttribute("lang", table.lang);

  const theme = asked.get("theme");
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;

  const source = asked.get("src");
  const why = source ? whySourceIsRefused(source) : undefined;
  if (source && !why) {
    const { href } = new URL(source, location.href);
    chart.setAttribute("src", href);
    table.remove();
    // What stands in the place of a chart that does not come: why, once that is known.
    const instead = paragraph("", table.lang);
    chart.append(instead);
    chart.addEventListener("initiative-error", ({ detail }) => {
      instead.textContent = [detail.message, detail.hint].filter(Boolean).join(" ");
      instead.setAttribute("role", "alert");
    });
    explanations(language).then(
      ({ text }) => (instead.textContent ||= text("page-newer", { found: href })),
      () => {},
    );
  } else {
    chart.append(table);
  }
  if (why) {
    refusal(source, why, language).then(
      // Above the chart, which shows other figures than those that were asked for.
      (notice) => main.prepend(notice),
      (error) => console.error(error),
    );
  }

  chart.addEventListener("initiative-ready", () => {
    const headline = chart.shadowRoot?.querySelector("h2")?.textContent.trim();
    if (headline) document.title = headline;
    // The page holds the height of the shipped report's chart.
    if (["src", "report", "view"].some((name) => asked.has(name))) chart.style.minHeight = "0";
  });
  main.append(chart);
  return chart;
};

// Datawrapper's older listener knows an iframe by `iframe[src*='<id>']`, the newer one by its window
// alone. So the id must occur in the address as the host wrote it: the query does, even on hosts that
// drop `index.html` from the path.
const frameId = () => {
  const id = asked.get("id");
  if (id && /^[\w-]+$/.test(id)) return id;
  return location.search || location.pathname.split("/").filter(Boolean).pop() || location.host;
};

const tellHeight = (chart) => {
  const id = frameId();
  let settled = false;
  let told = 0;

  const tell = (again) => {
    // The body's box, since the document's scrollHeight is never less than the iframe and cannot shrink.
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    if (!settled || height === 0 || (height === told && !again)) return;
    told = height;
    const messages = [
      { "datawrapper-height": { [id]: height } },
      { sentinel: "amp", type: "embed-size", height },
      JSON.stringify({ src: location.href, context: "iframe.resize", height }),
      { type: "initiative-height", height },
    ];
    for (const message of messages) window.parent.postMessage(message, "*");
  };

  // A height told before the first chart is painted would make the host's page jump twice.
  const settle = () => {
    settled = true;
    tell(true);
  };
  chart.addEventListener("initiative-ready", settle, { once: true });
  chart.addEventListener("initiative-error", settle, { once: true });
  window.addEventListener("load", () => {
    if (customElements.get("initiative-charts")) setTimeout(settle, 3000);
    else settle();
  });

  new ResizeObserver(() => tell(false)).observe(document.body);
  window.addEventListener("message", (event) => {
    if (event.source === window.parent && event.data?.type === "initiative-height-request") tell(true);
  });
};

const chart = insertChart();
if (window.parent !== window) tellHeight(chart);
