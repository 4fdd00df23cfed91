// A chart that is drawn: the wasm's part of it, and the calls into that and out of it.
import { asError, report } from "./errors.js";
import { call } from "./instance.js";

export class Drawing {
  #element;
  #chart;
  /** Called where a trap has broken the chart's instance. */
  #broke;
  #ended = false;

  /** Draws in the element what `make` returns; each function that the page is given to call goes through its argument. */
  constructor(element, make, broke) {
    this.#element = element;
    this.#broke = broke;
    try {
      this.#chart = call(() => make((callback) => this.#guard(callback)));
    } catch (error) {
      this.#ended = true;
      throw error;
    }
  }

  /** A function that calls back into the chart: nothing once that has ended, and no trap leaves it. */
  #guard(callback) {
    return (...given) => {
      if (this.#ended) return;
      try {
        call(() => callback(...given));
      } catch (error) {
        if (error.code === "trap") this.#broke();
        report(this.#element, error);
      }
    };
  }

  /** Calls the chart for a script, which gets what it throws. */
  call(act) {
    try {
      return call(() => act(this.#chart));
    } catch (error) {
      if (error.code === "trap") this.#broke();
      throw asError(error);
    }
  }

  /** Calls the chart for the page; what it throws is reported. */
  run(act) {
    this.#guard(() => act(this.#chart))();
  }

  /** Ends the chart. Returns where the reader was, as the wasm writes it; nothing where a trap has broken the instance. */
  end() {
    this.#ended = true;
    // Not at once: this may be a listener that one of the chart's own methods is waiting for.
    queueMicrotask(() => this.#free());
    try {
      return call(() => this.#chart.snapshot());
    } catch {
      return undefined;
    }
  }

  #free() {
    try {
      this.#chart.free();
    } catch {
      // Its instance is broken: there is nothing left to free.
    }
  }
}
