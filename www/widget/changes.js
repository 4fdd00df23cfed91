// What the page changes about an element, taken over once a frame: pages change much at a time.

export class Changes {
  #element;
  /** Takes the changes over. */
  #takeOver;
  /** The attributes that have changed. */
  #names = new Set();
  /** Whether the dataset may be another one. */
  #hinted = false;
  /** Takes the request for a frame back. */
  #cancel;

  constructor(element, takeOver) {
    this.#element = element;
    this.#takeOver = takeOver;
  }

  /** Notes that an attribute has changed. */
  note(name) {
    this.#names.add(name);
    this.#soon();
  }

  /** Notes that the dataset may be another one. */
  hint() {
    this.#hinted = true;
    this.#soon();
  }

  /** What has changed; it is forgotten here. */
  take() {
    const taken = { names: [...this.#names], hinted: this.#hinted };
    this.#cancel?.();
    this.#cancel = undefined;
    this.#hinted = false;
    this.#names.clear();
    return taken;
  }

  #soon() {
    const view = this.#element.ownerDocument.defaultView;
    // A frame that has left the page paints no more.
    if (this.#cancel || !view) return;
    const frame = view.requestAnimationFrame(() => this.#takeOver());
    this.#cancel = () => view.cancelAnimationFrame(frame);
  }
}
