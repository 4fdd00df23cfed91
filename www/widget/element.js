// The element's class: what Rust cannot be. It holds the place, finds the data, and hands everything else to the wasm.
import { fetchDataset, ownDataset } from "./dataset.js";
import { asError, errorOf, report } from "./errors.js";
import { call, instance } from "./instance.js";
import { followLanguage, language, unfollowLanguage } from "./language.js";
import { heightOf } from "./heights.js";
import css from "../widget.css";

/** The element's attributes; the script tag has them as data- attributes. */
export const NAMES = ["chart", "lang", "theme", "controls", "headline", "src", "report"];

/** How long an element that a page's script made may be empty before it is taken to have no dataset, in milliseconds. */
const GRACE = 100;

/** The elements that a tag made: they get no dataset later. */
export const madeByTag = new WeakSet();

/** The attributes that make a chart another than the shipped one, and so of another height. */
const OWN = ["report", "headline"];

/** Gives the sheet one rule: for the element itself, on screens. */
function rule(sheet, declaration) {
  sheet.replaceSync(declaration && `@media screen{:host{${declaration}}}`);
}

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
  if (!coming.length) return undefined;
  const once = { once: true };
  const event = (target, name) => new Promise((resolve) => target.addEventListener(name, resolve, once));
  const done = (link) => Promise.race([event(link, "load"), event(link, "error")]);
  const limits = [new Promise((resolve) => setTimeout(resolve, 3000))];
  if (document.readyState !== "complete") limits.push(event(window, "load"));
  return Promise.race([Promise.all(coming.map(done)), ...limits]);
}

/** The elements whose space is to be held: all are measured before the first is held, so that the page is laid out once. */
const due = new Set();

class InitiativeCharts extends HTMLElement {
  static observedAttributes = [...NAMES, "data-src", "data-dataset"];
  #root = this.attachShadow({ mode: "open" });
  #chart;
  /** The language that the chart is in. */
  #language;
  /** The dataset that a script gave. */
  #data;
  /** The dataset that is drawn or on its way, as `ownDataset` found it; empty for the shipped one. */
  #dataset;
  /** Whether a script made the element, after it was defined. */
  #made = !this.isConnected;
  /** The rule that holds space for the chart: a height that a page's own rule for the element goes before, or none,
   * whatever the page has. */
  #space = new CSSStyleSheet();
  /** Sees the page change what is inside. */
  #inside = new MutationObserver(() => this.#look());
  #follow = () => this.#speak();
  /** Grows with every start and end: what was waited for in an earlier one is dropped. */
  #generation = 0;

  constructor() {
    super();
    this.#root.adoptedStyleSheets = [style(), this.#space];
    this.#fallBack();
    // Properties that a script set before the element was defined hide the accessors.
    for (const name of ["data", "src"]) {
      if (!Object.hasOwn(this, name)) continue;
      const value = this[name];
      delete this[name];
      this[name] = value;
    }
    // The height is that of the shipped charts.
    this.addEventListener("initiative-ready", () => {
      if (this.#dataset?.text || this.#dataset?.address || OWN.some((name) => this.hasAttribute(name))) rule(this.#space, "");
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
    if (/src|dataset/.test(name)) this.#look();
    else this.#set(name, value);
  }

  /** The dataset, as an object or a text of JSON; it goes before an address and a child. */
  get data() {
    return this.#data;
  }

  set data(given) {
    this.#data = given ?? undefined;
    if (this.isConnected) this.#look();
  }

  /** The address of a dataset: the attribute. */
  get src() {
    return this.getAttribute("src");
  }

  set src(address) {
    if (address === null || address === undefined) this.removeAttribute("src");
    else this.setAttribute("src", address);
  }

  /** Makes a figure current, by its name such as "2019-11-30/investment". */
  select(figure) {
    return this.#call((chart) => chart.select(String(figure)));
  }

  figures() {
    return this.#call((chart) => chart.figures());
  }

  svg() {
    return this.#call((chart) => chart.svg());
  }

  csv() {
    return this.#call((chart) => chart.csv());
  }

  async png(scale) {
    const picture = this.#call((chart) => chart.picture(Number(scale ?? 2)));
    const blob = await new Promise((done) => {
      // Some browsers never call back.
      setTimeout(done, 10000);
      picture.toBlob(done);
    });
    if (blob) return blob;
    throw asError((await instance()).png_error());
  }

  /** Calls the chart's method. */
  #call(act) {
    if (!this.#chart) throw errorOf("not-ready");
    try {
      return call(() => act(this.#chart));
    } catch (error) {
      if (error.code === "trap") this.#drop();
      throw asError(error);
    }
  }

  /** A function that calls back into this chart: nothing once the chart has ended, and no trap leaves it. */
  #guard(callback, generation) {
    return (...given) => {
      if (generation !== this.#generation) return;
      try {
        call(() => callback(...given));
      } catch (error) {
        if (error.code === "trap") this.#drop();
        report(this, error);
      }
    };
  }

  /** Lets go of a chart whose instance is broken: what stood in the element before is better than one that is dead. */
  #drop() {
    this.#generation += 1;
    const chart = this.#chart;
    this.#chart = undefined;
    // Else the glue frees it when it is collected, and what that throws reaches the page.
    if (chart) queueMicrotask(() => this.#free(chart));
    this.#fallBack();
    this.#letGo();
  }

  #set(name, value) {
    if (!this.#chart) return;
    if (name === "lang") {
      this.#speak();
      return;
    }
    try {
      this.#call((chart) => chart.set(name, value ?? undefined));
    } catch (error) {
      report(this, error);
    }
  }

  /** Has the chart in the language of the element, if that is another one now. */
  #speak() {
    const wanted = language(this);
    if (!this.#chart || wanted === this.#language) return;
    this.#language = wanted;
    try {
      this.#call((chart) => chart.set("lang", wanted));
    } catch (error) {
      report(this, error);
    }
  }

  /** Starts anew where the element has another dataset than the one that is drawn. */
  #look() {
    if (!this.isConnected || !this.#dataset) return;
    const { text, address } = ownDataset(this, this.#data) ?? {};
    if (text !== this.#dataset.text || address !== this.#dataset.address) this.#start();
  }

  async #start() {
    this.#end();
    const generation = this.#generation;
    const ended = () => generation !== this.#generation;
    this.#hold();
    try {
      // The module is compiled meanwhile; what goes wrong with it is reported below.
      const starting = instance();
      starting.catch(() => {});
      const waits = [parsed(this), styled()].filter(Boolean);
      if (waits.length) {
        await Promise.all(waits);
        if (ended()) return;
        this.#hold();
      }
      const dataset = this.#findDataset();
      dataset.catch(() => {});
      const exports = await starting;
      const json = await dataset.catch(({ found }) => Promise.reject(exports.source_error(found)));
      if (!ended()) this.#draw(exports, json);
    } catch (error) {
      if (ended()) return;
      this.#fallBack();
      this.#letGo();
      report(this, error);
    }
  }

  /** The text of the element's dataset; nothing for the shipped one. */
  async #findDataset() {
    const own = ownDataset(this, this.#data);
    this.#dataset = own ?? {};
    this.#inside.observe(this, { childList: true, characterData: true, subtree: true });
    if (own?.address !== undefined) return fetchDataset(own.address);
    const mayBeFilled = this.#made && !this.firstChild && !madeByTag.has(this) && document.readyState !== "loading";
    if (!own && mayBeFilled) await new Promise((done) => setTimeout(done, GRACE));
    return own?.text;
  }

  #draw(exports, json) {
    const generation = this.#generation;
    const attributes = Object.fromEntries(NAMES.map((name) => [name, this.getAttribute(name)]));
    this.#language = attributes.lang = language(this);
    const guard = (callback) => this.#guard(callback, generation);
    const reportError = (error) => report(this, error);
    const letGo = guard(() => this.#letGo());
    this.#chart = call(() => new exports.Chart(this, this.#root, json, attributes, guard, reportError, letGo));
    followLanguage(this.#follow);
  }

  /** Holds the space of the chart to come, at the width that the page gives now. */
  #hold() {
    if (!due.size) queueMicrotask(InitiativeCharts.#holdAll);
    due.add(this);
  }

  static #holdAll() {
    const heights = [...due].map((element) => [element, element.#height()]);
    due.clear();
    for (const [element, height] of heights) rule(element.#space, height ? `min-height:${height}px` : "");
  }

  #height() {
    const controls = this.getAttribute("controls") !== "none";
    // Charts grow with the reader's font size, as widget.css does: twice the size is the chart of half the width, twice as
    // high.
    const scale = Math.max(1, parseFloat(getComputedStyle(document.documentElement).fontSize) / 16 || 1);
    return heightOf(this.getAttribute("chart"), this.clientWidth / scale, controls, language(this)) * scale;
  }

  #letGo() {
    rule(this.#space, "min-height:0!important");
  }

  #end() {
    this.#generation += 1;
    this.#inside.disconnect();
    unfollowLanguage(this.#follow);
    const chart = this.#chart;
    this.#chart = undefined;
    // Not at once: this may be a listener that one of the chart's own methods is waiting for.
    if (chart) queueMicrotask(() => this.#free(chart));
    this.#fallBack();
  }

  #free(chart) {
    try {
      chart.free();
    } catch {
      // A trap broke the instance that the chart lives in: there is nothing left to free.
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
