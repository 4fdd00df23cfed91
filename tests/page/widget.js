// Runs in every document of a test of widgets, before its own scripts: the events of widgets, and short ways into them.
(() => {
  const events = { ready: [], change: [], select: [], error: [], announced: [] };
  for (const kind of ["ready", "change", "select", "error"]) {
    addEventListener(`initiative-${kind}`, ({ detail, target, bubbles, composed, timeStamp }) => {
      events[kind].push({ detail, id: target.id, bubbles, composed, time: timeStamp });
    });
  }
  // When the script had run, on the clock of layout shifts. Such an event does not come to the window.
  document.addEventListener("load", ({ target }) => {
    if (/embed[^/]*\.js$/.test(target.src ?? "")) events.scriptRan = performance.now();
  }, true);
  const widgets = () => [...document.querySelectorAll("initiative-charts")];
  const widget = (index = 0) => widgets().at(index);
  Object.assign(window, {
    events,
    widget,
    inside: (selector, index) => widget(index).shadowRoot.querySelector(selector),
    all: (selector, index) => [...widget(index).shadowRoot.querySelectorAll(selector)],
    focused: () => {
      let element = document.activeElement;
      while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
      return element;
    },
    drawn: () => widgets().length > 0 && widgets().every((one) => one.shadowRoot?.querySelector(".widget")) &&
      events.ready.length >= widgets().length,
    // Whether anything is on a canvas. Read from a copy, which the browser has no advice about.
    painted: (canvas) => {
      if (!canvas.width) return false;
      const { width, height } = canvas;
      const copy = Object.assign(document.createElement("canvas"), { width, height });
      const context = copy.getContext("2d", { willReadFrequently: true });
      context.drawImage(canvas, 0, 0);
      return context.getImageData(0, 0, width, height).data.some((part) => part);
    },
    // Keeps what live regions announce from now on.
    listenToRegions: () => {
      events.announced.length = 0;
      for (const region of all("[aria-live]")) {
        new MutationObserver(() => region.textContent && events.announced.push(region.textContent))
          .observe(region, { childList: true, characterData: true, subtree: true });
      }
    },
  });
})();
