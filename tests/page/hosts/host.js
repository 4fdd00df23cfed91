// What the pages of all frameworks share: the article's first state, what their listeners received, and how a test leads
// them. The dataset is a text in it, as only that has a place in mark-up. A framework gives `start(root, hydrates)`, which returns a function that puts a new state on the page.

import bridges from "../bridges.json" with { type: "text" };

/** The parts of the article in their order, whether the chart is one of them, and the chart's properties. */
export const first = {
  order: ["before", "chart", "after"],
  properties: { chart: "investment", lang: "fr", theme: "dark", data: bridges },
};

/** Every property that a test sets; one that the state lacks is `undefined`. */
export const NAMES = ["chart", "lang", "theme", "controls", "headline", "report", "src", "data"];

/** The events of the widget. */
export const EVENTS = ["ready", "select", "change", "error"].map((kind) => `initiative-${kind}`);

const received = [];

/** The listener of every event. */
export function receive({ type, detail }) {
  received.push({ type, detail });
}

/** Runs an action in a task of the page: where a driver's script is the only one that runs, WebKit runs microtasks in its
 * midst. */
const task = (act) => new Promise((done, fail) => setTimeout(() => Promise.resolve().then(act).then(done, fail)));

/** Gives the page's test its handle. */
export function lead(start) {
  let state = first;
  let show;
  const begin = async (hydrates) => {
    show = await task(() => start(document.querySelector("#root"), hydrates, state));
  };
  const change = (changes) => task(() => show((state = { ...state, ...changes })));
  window.host = {
    received,
    hydrate: () => begin(true),
    mount: (properties) => {
      state = { ...state, properties };
      return begin(false);
    },
    set: (properties) => change({ properties: { ...state.properties, ...properties } }),
    order: (order) => change({ order }),
  };
}
