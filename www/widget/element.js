// The element's class: what Rust cannot be. It holds the space, finds the dataset, and hands everything else to the wasm.
import { Changes } from "./changes.js";
import { HINTS, Hints, NONE, SHIPPED, madeByTag } from "./dataset.js";
import { Drawing } from "./drawing.js";
import { asError, errorOf, report } from "./errors.js";
import { standIn } from "./fallback.js";
import { current, instance } from "./instance.js";
import { followLanguage, language } from "./language.js";
import { pngOf } from "./picture.js";
import { reflect, setAgain } from "./properties.js";
import { ask } from "./source.js";
import { Space } from "./space.js";
import { followed, parsed, styled } from "./waits.js";

/** The element's attributes; the script tag has them as data- attributes. */
export const NAMES = ["chart", "lang", "theme", "controls", "headline", "src", "report", "figure"];

/** Those that a chart takes over. */
const TAKEN = NAMES.filter((name) => name !== "src");

/** Those that are properties by this class; `lang` is one already. */
const REFLECTED = NAMES.filter((name) => name !== "lang");

/** The attributes that make a chart another than the shipped one, and so of another height. */
const OTHER = ["report", "headline", "figure"];

/** How long an element that a page's script made may be empty before it is taken to have no dataset, in milliseconds. */
const GRACE = 100;

/** How long a dataset may take before the page's owner learns of it, in milliseconds. */
const PATIENCE = 15000;

class InitiativeCharts extends HTMLElement {
  static observedAttributes = [...NAMES, ...HINTS];
  #root = this.attachShadow({ mode: "open" });
  #space = new Space(this, this.#root);
  /** The chart that is drawn, if there is one. */
  #drawing;
  /** Where the reader was when the last chart ended, as the wasm writes it. */
  #snapshot;
  /** The language that the chart is in. */
  #language;
  /** Ends the following of the languages around the element, by the chart or by what stands in for it. */
  #unfollow;
  /** What hints at another dataset than the shipped one. */
  #hints = new Hints(this);
  /** The dataset that is drawn or on its way. */
  #dataset;
  /** Says that the answer of an address is needed no more. */
  #leave;
  /** The timer that ends the waiting for a dataset. */
  #patience;
  /** Whether a script made the element, after it was defined. */
  #made = !this.isConnected;
  /** Sees the page change what is inside. */
  #inside = new MutationObserver(() => this.#hint());
  /** Grows with every start and end: what was waited for in an earlier one is dropped. */
  #generation = 0;
  #changes = new Changes(this, () => this.#takeOver());

  constructor() {
    super();
    this.#fallBack();
    setAgain(this, [...REFLECTED, "data"]);
  }

  connectedCallback() {
    // In a document that is in no window nothing is shown, nor styled.
    if (!this.ownerDocument.defaultView) return;
    this.#space.dress();
    this.#start();
  }

  disconnectedCallback() {
    this.#begin();
    this.#inside.disconnect();
    this.#dataset = undefined;
    this.#changes.take();
    this.#space.release();
    this.#end();
  }

  /** The page has moved the element by `moveBefore()`: it goes on with all that it has. */
  connectedMoveCallback() {
    if (!this.#drawing) return;
    this.#drawing.run((chart) => chart.moved());
    this.#unfollow?.();
    this.#follow();
    this.#change("lang");
  }

  attributeChangedCallback(name, before, value) {
    if (before === value) return;
    if (HINTS.includes(name)) this.#hint();
    else this.#change(name);
  }

  /** The dataset, as an object or a text of JSON; it goes before an address and a child. */
  get data() {
    return this.#hints.data;
  }

  set data(given) {
    this.#hints.data = given;
    this.#hint();
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
    const blob = await pngOf(picture);
    if (blob) return blob;
    throw asError((await instance()).png_error());
  }

  /** Calls the chart's method, with all that the page has changed taken over. */
  #call(act) {
    this.#takeOver();
    if (!this.#drawing) throw errorOf("not-ready");
    return this.#drawing.call(act);
  }

  /** Lets go of a chart whose instance is broken: what stood in the element before is better than one that is dead. */
  #drop() {
    this.#begin();
    this.#end();
    this.#giveUp();
  }

  #change(name) {
    if (this.#dataset) this.#changes.note(name);
  }

  /** The element may have another dataset. The shipped figures do not wait for the frame. */
  #hint() {
    if (!this.#dataset) return;
    if (this.#dataset === SHIPPED && this.#hints.dataset() !== SHIPPED) this.#end();
    this.#changes.hint();
  }

  /** Takes over what the page has changed. */
  #takeOver() {
    if (!this.ownerDocument.defaultView) return;
    const { names, hinted } = this.#changes.take();
    if (hinted) this.#look();
    const attributes = this.#attributes(names);
    if (Object.keys(attributes).length) this.#drawing?.run((chart) => chart.set(attributes));
  }

  /** The values of the attributes; the language only where it is another one now. */
  #attributes(names) {
    const attributes = Object.fromEntries(names.map((name) => [name, this.getAttribute(name)]));
    if (!names.includes("lang")) return attributes;
    const last = this.#language;
    attributes.lang = language(this, last);
    if (this.#drawing && attributes.lang === last) delete attributes.lang;
    else this.#language = attributes.lang;
    return attributes;
  }

  #follow() {
    this.#unfollow = followLanguage(this, () => this.#change("lang"));
  }

  /** Draws anew where the element has another dataset now. The chart of an own one stands until the next is there. */
  #look() {
    const [last, next] = [this.#dataset, this.#hints.dataset()];
    const same = last.text === next.text && last.address === next.address;
    if (next === last || (same && next !== NONE && last !== NONE)) return;
    if (next === NONE || last === SHIPPED) this.#end();
    const exports = current();
    const isThere = next.text !== undefined && exports && followed(this);
    if (!isThere) {
      this.#start();
      return;
    }
    this.#begin();
    this.#dataset = next;
    try {
      this.#draw(exports, next.text);
    } catch (error) {
      this.#refuse(error);
    }
  }

  /** Begins anew: what is waited for is dropped. */
  #begin() {
    clearTimeout(this.#patience);
    this.#leave?.();
    this.#leave = undefined;
    this.#generation += 1;
    return this.#generation;
  }

  async #start() {
    const generation = this.#begin();
    const ended = () => generation !== this.#generation;
    if (!this.#drawing) this.#space.hold();
    try {
      // The module is compiled meanwhile; what goes wrong with it is reported below.
      const starting = instance();
      starting.catch(() => {});
      const waits = [parsed(this), styled(this)].filter(Boolean);
      if (waits.length) {
        await Promise.all(waits);
        if (ended()) return;
        if (!this.#drawing) this.#space.hold();
      }
      const text = this.#find();
      text.catch(() => {});
      const { address } = this.#dataset;
      const first = await starting;
      const json = await (address === undefined ? text : this.#arrival(first, text, address));
      // Another chart may have broken the first instance meanwhile.
      const exports = await instance();
      if (ended()) return;
      // Another dataset may have come since: then this start ends here.
      this.#takeOver();
      if (!ended() && this.#dataset !== NONE) this.#draw(exports, json);
    } catch (error) {
      // An answer that is late fails without another word.
      if (!ended() && error) this.#refuse(error);
    }
  }

  /** The text of the element's dataset, or a promise of it; nothing for the shipped one. */
  async #find() {
    const next = this.#hints.dataset();
    this.#dataset = next;
    this.#inside.observe(this, { childList: true, characterData: true, subtree: true, attributeFilter: ["src", "type"] });
    if (next.address !== undefined) {
      const { text, leave } = ask(next.address, this.ownerDocument.baseURI);
      this.#leave = leave;
      return text;
    }
    if (next === NONE) {
      this.#space.letGo();
      this.#patience = setTimeout(() => report(this, errorOf("no-dataset")), PATIENCE);
    }
    const mayBeFilled = this.#made && !this.firstChild && !madeByTag.has(this);
    if (next === SHIPPED && mayBeFilled && this.ownerDocument.readyState !== "loading") {
      await new Promise((done) => setTimeout(done, GRACE));
    }
    return next.text;
  }

  /** Waits for an answer. One that takes long is an error, and still taken when it comes. */
  async #arrival(exports, text, address) {
    let isLate = false;
    const error = (why) => exports.source_error(`${address || "\"\""}: ${why}`);
    const patience = setTimeout(() => {
      isLate = true;
      this.#refuse(error(`no whole answer in ${PATIENCE / 1000} seconds`));
    }, PATIENCE);
    this.#patience = patience;
    try {
      return await text;
    } catch ({ message }) {
      throw isLate ? undefined : error(message);
    } finally {
      clearTimeout(patience);
    }
  }

  #draw(exports, json) {
    this.#end();
    this.#changes.take();
    const attributes = this.#attributes(TAKEN);
    const reportError = (error) => report(this, error);
    const make = (guard) => {
      const letGo = guard(() => this.#space.letGo());
      return new exports.Chart(this, json, attributes, this.#snapshot, guard, reportError, letGo);
    };
    const generation = this.#generation;
    const drawing = new Drawing(this, make, () => this.#drop());
    // A listener of its errors may have taken the element out, or given it another dataset.
    if (generation !== this.#generation) {
      drawing.end();
      return;
    }
    this.#drawing = drawing;
    this.#follow();
    // The height that is held is that of the shipped charts.
    const isOther = this.#dataset !== SHIPPED || this.#snapshot || OTHER.some((name) => this.hasAttribute(name));
    if (isOther) this.#space.release();
  }

  /** Shows what stands inside, and says why. */
  #refuse(error) {
    this.#end();
    this.#giveUp();
    report(this, error);
  }

  /** Ends the chart or what stands in for it; what stands inside is shown. */
  #end() {
    this.#unfollow?.();
    const drawing = this.#drawing;
    this.#unfollow = this.#drawing = undefined;
    if (drawing) this.#snapshot = drawing.end() ?? this.#snapshot;
    this.#fallBack();
  }

  /** Shows what stands inside the element. */
  #fallBack() {
    this.#root.replaceChildren(this.ownerDocument.createElement("slot"));
  }

  /** Shows what stands inside for good; where nothing does, and no other figures are meant, the main ones as a table. */
  #giveUp() {
    this.#space.letGo();
    if (this.#hints.dataset() === SHIPPED) this.#unfollow = standIn(this, this.#root.firstChild);
  }
}

reflect(InitiativeCharts, REFLECTED);

/** Defines the element; where it is defined already, by whatever version, that one stays. */
export function define(tag) {
  if (!customElements.get(tag)) customElements.define(tag, InitiativeCharts);
}
