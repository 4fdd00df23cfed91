// The element's class: what Rust cannot be. It holds the place, finds the data, and hands everything else to the wasm.
import { beside } from "./beside.js";
import { call, instance } from "./instance.js";
import { explained, fault, report, toFault } from "./faults.js";
import { language, learnt, speech, spoken, told } from "./languages.js";
import { reserved } from "./reserve.js";
import css from "../widget.css";

/** The attributes of DESIGN, also as data- attributes of the script tag. */
export const NAMES = ["chart", "lang", "theme", "view", "controls", "headline", "src", "report", "article", "check"];

let sheet;
function style() {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
  }
  return sheet;
}

/** Whether the parser is past the element: something follows it, or an element around it. */
function followed(element) {
  if (document.readyState !== "loading") return true;
  for (let node = element; node; node = node.parentNode) if (node.nextSibling) return true;
  return false;
}

/** Waits until the element's children are all there. */
function parsed(element) {
  if (followed(element)) return undefined;
  return new Promise((done) => {
    const observer = new MutationObserver(() => {
      if (!followed(element)) return;
      observer.disconnect();
      done();
    });
    observer.observe(document, { childList: true, subtree: true });
    document.addEventListener("DOMContentLoaded", () => (observer.disconnect(), done()), { once: true });
  });
}

/**
 * Waits for the page's style sheets: an asynchronous script may run before them, and find the page's full width. Not
 * beyond the page's own `load`, nor for long: of some that never come, no browser says so.
 */
function styled() {
  const coming = [...document.querySelectorAll("link[rel~=stylesheet][href]")].filter(
    (link) => !link.sheet && !link.disabled && matchMedia(link.media || "all").matches,
  );
  const once = { once: true };
  const heard = (target, name) => new Promise((resolve) => target.addEventListener(name, resolve, once));
  const done = (link) => Promise.race([heard(link, "load"), heard(link, "error")]);
  const limits = [new Promise((resolve) => setTimeout(resolve, 3000))];
  if (document.readyState !== "complete") limits.push(heard(window, "load"));
  return Promise.race([Promise.all(coming.map(done)), ...limits]);
}

async function fetched(address) {
  try {
    const response = await fetch(new URL(address, document.baseURI));
    if (response.ok) return await response.text();
    throw fault("src", `${address}: HTTP ${response.status}`);
  } catch (error) {
    throw error.code === "src" ? error : fault("src", `${address}: ${error.message}`);
  }
}

const missing = (file) => fault("missing-file", file);

/** Reads a dataset that the page brings along, by the module that only such pages load. */
async function read(coming, root) {
  const [json, reader] = await Promise.all([coming, beside("reader", root)]);
  if (!reader) throw missing("reader.js");
  return reader(json);
}

class InitiativeCharts extends HTMLElement {
  static observedAttributes = NAMES;
  #root = this.attachShadow({ mode: "open" });
  #chart;
  /** The language that the chart is in, or waits for. */
  #language;
  /** What methods throw at once, in a language other than English; see beside.rs. */
  #words;
  /** Whether the figures are the page's own. */
  #own;
  /** Sees the language of an element above change, or the page's. */
  #above = new MutationObserver(() => this.#speak());
  /** Grows with every start and end: what was waited for in an earlier one is let go. */
  #turn = 0;

  constructor() {
    super();
    this.#root.adoptedStyleSheets = [style()];
    this.#fallBack();
    // Where the chart ends below the window, what comes after it moves unseen: room that it does not need is given back.
    this.addEventListener("initiative-ready", () => {
      const end = this.#root.querySelector(".widget")?.getBoundingClientRect().bottom;
      if (end > innerHeight) this.style.removeProperty("--initiative-reserve");
    });
  }

  connectedCallback() {
    this.#start();
  }

  disconnectedCallback() {
    this.#end();
  }

  attributeChangedCallback(name, before, value) {
    if (before === value || !this.isConnected) return;
    if (name === "src") this.#start();
    else this.#set(name, value);
  }

  /** Makes a figure current, by its name such as "2019-11-30/investment". */
  select(figure) {
    return this.#guard((chart) => chart.select(String(figure)));
  }

  figures() {
    return this.#guard((chart) => chart.figures());
  }

  svg() {
    return this.#guard((chart) => chart.svg());
  }

  csv() {
    return this.#guard((chart) => chart.csv());
  }

  async png(scale) {
    const picture = this.#guard((chart) => chart.picture(Number(scale ?? 2)));
    const blob = await new Promise((done) => {
      // Some browsers never call back.
      setTimeout(done, 10000);
      picture.toBlob(done);
    });
    if (blob) return blob;
    const detail = await explained(picture.fault, language(this), this.#root);
    throw Object.assign(new Error(detail.message), detail);
  }

  #guard(act) {
    if (!this.#chart) throw fault("not-ready", "", this.#words);
    try {
      return call(() => act(this.#chart));
    } catch (error) {
      if (error instanceof WebAssembly.RuntimeError) {
        // Its instance is broken: what stood in the element before is better than a chart that does not answer.
        this.#chart = undefined;
        this.#fallBack();
        this.style.removeProperty("--initiative-reserve");
      }
      throw toFault(error, this.#words);
    }
  }

  #set(name, value) {
    if (!this.#chart) return;
    if (name === "lang") {
      this.#speak();
      return;
    }
    try {
      this.#guard((chart) => chart.set(name, value ?? undefined));
    } catch (error) {
      this.#report(error);
    }
  }

  /** Takes a language over once its texts are there, if none has been asked for since. */
  async #speak() {
    const wanted = language(this);
    const chart = this.#chart;
    if (!chart || wanted === this.#language) return;
    this.#language = wanted;
    try {
      const [scope, coming] = await Promise.all([instance(), speech(spoken(wanted), this.#root)]);
      if (chart !== this.#chart || wanted !== this.#language) return;
      if (!learnt(scope, coming)) throw missing(`texts.${spoken(wanted)}.js`);
      this.#words = coming.words;
      this.#guard(() => {
        if (!this.#own) chart.retell(told(coming));
        chart.set("lang", wanted);
      });
    } catch (error) {
      this.#report(error);
    }
  }

  async #start() {
    this.#end();
    const turn = this.#turn;
    const ended = () => turn !== this.#turn;
    this.#reserve();
    try {
      await parsed(this);
      await styled();
      if (ended()) return;
      this.#reserve();
      const child = this.querySelector(':scope > script[type="application/json"]');
      const address = this.getAttribute("src");
      const wanted = language(this);
      // Asked for first: the wasm keeps the processor busy, not the network.
      const asked = [
        speech(spoken(wanted), this.#root),
        child ? read(child.textContent, this.#root) : address ? read(fetched(address), this.#root) : undefined,
      ];
      const [coming, own, scope] = await Promise.all([...asked, instance()]);
      if (ended()) return;
      const attributes = Object.fromEntries(NAMES.map((name) => [name, this.getAttribute(name)]));
      const speaks = learnt(scope, coming);
      if (!speaks) this.#report(missing(`texts.${spoken(wanted)}.js`));
      attributes.lang = speaks ? wanted : "en";
      this.#words = coming?.words;
      this.#language = wanted;
      this.#own = own !== undefined;
      this.#above.observe(document.documentElement, { subtree: true, attributeFilter: ["lang"] });
      // Listeners, observers and timers all call this.
      const hear = (...heard) => {
        if (ended() || !this.#chart) return;
        try {
          this.#guard((chart) => chart.hear(...heard));
        } catch (error) {
          this.#report(error);
        }
      };
      const tell = (found) => this.#report(found);
      const dataset = own ?? told(speaks ? coming : { tag: "en" });
      this.#chart = call(() => new scope.Chart(this, this.#root, dataset, attributes, hear, tell));
      // It may have changed meanwhile.
      this.#speak();
    } catch (error) {
      if (ended()) return;
      this.#fallBack();
      this.style.removeProperty("--initiative-reserve");
      this.#report(error);
    }
  }

  #report(found) {
    report(this, found, language(this));
  }

  /** Holds the height of the chart to come, at the width that the page gives now. */
  #reserve() {
    const tabs = this.getAttribute("controls") !== "none";
    // Charts grow with the reader's font size, as widget.css does: twice the size is the chart of half the width, twice as
    // high.
    const scale = Math.max(1, parseFloat(getComputedStyle(document.documentElement).fontSize) / 16 || 1);
    const height = reserved(this.getAttribute("chart"), this.clientWidth / scale, tabs, language(this)).height * scale;
    if (height) this.style.setProperty("--initiative-reserve", `${height}px`);
  }

  #end() {
    this.#turn += 1;
    this.#above.disconnect();
    const chart = this.#chart;
    this.#chart = undefined;
    // Not at once: this may be a listener that one of the chart's own methods is waiting for.
    if (chart) queueMicrotask(() => this.#free(chart));
    this.#fallBack();
  }

  #free(chart) {
    try {
      call(() => chart.free());
    } catch {
      // Another widget's trap broke the instance that both live in: there is nothing left to free.
    }
  }

  /** Shows what stands inside the element. */
  #fallBack() {
    this.#root.replaceChildren(document.createElement("slot"));
  }
}

/** Defines the element; where it is defined already, by whatever version, that one stays. */
export function define(tag) {
  if (!customElements.get(tag)) customElements.define(tag, InitiativeCharts);
}
