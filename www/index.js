// The small page for iframes: it draws what its address asks for and sends its height to its parent.
import { SENTENCES } from "./sentences.js";

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
const whySourceIsRefused = (address) => {
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

/** The language of the page's own sentences for a reader of this one. */
const spoken = (language) => {
  const primary = language.toLowerCase().split("-")[0].replace(/^(yue|cmn)$/, "zh");
  return Object.hasOwn(SENTENCES, primary) ? primary : "en";
};

/** The tag of what is written in it: of Chinese with the script. */
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

/** Names the page for those who hear it. */
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

const insertChart = () => {
  const main = document.querySelector("main");
  const language = canonicalLanguage(asked.get("lang") || []) || navigator.language;
  const own = spoken(language);
  const table = tableIn(own, main);
  const chart = document.createElement("initiative-charts");

  for (const name of ["chart", "theme", "report"]) {
    const value = asked.get(name);
    if (value) chart.setAttribute(name, value);
  }

  // What the chart is written in, whether it was asked for or is the browser's.
  document.documentElement.lang = table.lang;
  // A dataset may have its texts in the script and region that were asked for.
  chart.setAttribute("lang", language);

  const theme = asked.get("theme");
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;

  const source = asked.get("src");
  if (source === null) {
    chart.append(table);
  } else {
    // Its figures are others than those of the table.
    table.remove();
    heading(sentence(own, "title"), own);
    const why = whySourceIsRefused(source);
    if (why) {
      main.append(refusal(source, why, own));
      return undefined;
    }
    chart.setAttribute("src", source);
    const instead = notice(sentence(own, "newer", { found: source }), own);
    chart.append(instead);
    chart.addEventListener("initiative-error", () => {
      instead.textContent = sentence(own, "failed", { found: source });
      instead.setAttribute("role", "alert");
    });
  }

  chart.addEventListener("initiative-ready", () => {
    const headline = chart.shadowRoot?.querySelector("h2")?.textContent.trim();
    if (headline) document.title = headline;
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

const sendHeight = (chart) => {
  const id = frameId();
  let settled = false;
  let sent = 0;

  const send = (again) => {
    // The body's box, since the document's scrollHeight is never less than the iframe and cannot shrink.
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    if (!settled || height === 0 || (height === sent && !again)) return;
    sent = height;
    const messages = [
      { "datawrapper-height": { [id]: height } },
      { sentinel: "amp", type: "embed-size", height },
      JSON.stringify({ src: location.href, context: "iframe.resize", height }),
      { type: "initiative-height", height },
    ];
    for (const message of messages) window.parent.postMessage(message, "*");
  };

  // A height sent before the first chart is painted would make the host's page jump twice.
  const settle = () => {
    settled = true;
    send(true);
  };
  chart?.addEventListener("initiative-ready", settle, { once: true });
  chart?.addEventListener("initiative-error", settle, { once: true });
  window.addEventListener("load", () => {
    if (chart && customElements.get("initiative-charts")) setTimeout(settle, 3000);
    else settle();
  });

  new ResizeObserver(() => send(false)).observe(document.body);
  window.addEventListener("message", (event) => {
    if (event.source === window.parent && event.data?.type === "initiative-height-request") send(true);
  });
};

const chart = insertChart();
if (window.parent !== window) sendHeight(chart);
