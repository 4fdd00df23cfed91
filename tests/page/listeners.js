// The scripts of pages around iframes, as they are published, each for one iframe and begun when a test says so.
// Datawrapper's, Medium's and AMP's are written after their published code; pym and iframe-resizer are themselves.
(() => {
  const byId = (id) => document.getElementById(id);
  const listeners = {
    "datawrapper-old": ({ data }) => {
      if (typeof data["datawrapper-height"] === "undefined") return;
      for (const id in data["datawrapper-height"]) {
        const iframe = byId(`datawrapper-chart-${id}`) || document.querySelector(`iframe[src*='${id}']`);
        if (iframe?.id === "datawrapper-old") iframe.style.height = `${data["datawrapper-height"][id]}px`;
      }
    },
    "datawrapper-new": ({ data, source }) => {
      if (typeof data["datawrapper-height"] === "undefined") return;
      for (const iframe of document.querySelectorAll("iframe")) {
        if (iframe.contentWindow !== source || iframe.id !== "datawrapper-new") continue;
        for (const id in data["datawrapper-height"]) iframe.style.height = `${data["datawrapper-height"][id]}px`;
      }
    },
    amp: ({ data, source }) => {
      const iframe = byId("amp");
      if (source !== iframe.contentWindow || data.sentinel !== "amp" || data.type !== "embed-size") return;
      iframe.style.height = `${data.height}px`;
      source.postMessage({ sentinel: "amp", type: "embed-size-changed", requestedHeight: data.height }, "*");
    },
    medium: ({ data }) => {
      let message;
      try {
        message = JSON.parse(data);
      } catch {
        return;
      }
      if (message.context !== "iframe.resize") return;
      const iframe = document.querySelector(`iframe[src="${message.src}"]`);
      if (iframe?.id === "medium") iframe.height = message.height;
    },
    own: ({ data, source }) => {
      const iframe = byId("own");
      if (source === iframe.contentWindow && data?.type === "initiative-height") iframe.height = data.height;
    },
  };
  const begin = {
    // It made its iframe itself, and has not listened since.
    pym: () => addEventListener("message", parent._processMessage),
    "resizer-4": () => iFrameResize4({}, "#resizer-4"),
    "resizer-5": () => iframeResize5({ license: "GPLv3" }, "#resizer-5"),
  };
  let parent;
  window.parents = {
    all: [...Object.keys(listeners), ...Object.keys(begin)],
    add(id, src) {
      if (id === "pym") {
        parent = new pym.Parent("pym-box", src, {});
        removeEventListener("message", parent._processMessage);
        parent.iframe.id = id;
      } else {
        const iframe = Object.assign(document.createElement("iframe"), { id, src, title: id, width: 320, height: 150 });
        document.body.append(iframe);
      }
    },
    /** Has every listener begin, and keeps the time. */
    begin() {
      window.began = performance.now();
      for (const name in listeners) addEventListener("message", listeners[name]);
      for (const name in begin) begin[name]();
    },
    /** The listeners whose iframe is not as high as its page. */
    wrong() {
      const own = (iframe) => iframe.contentDocument.body.getBoundingClientRect().height;
      const fits = (iframe) => own(iframe) > 200 && Math.abs(iframe.clientHeight - own(iframe)) <= 1;
      const wrong = parents.all.filter((name) => !fits(byId(name)));
      if (!wrong.length) window.right ??= performance.now();
      return wrong;
    },
  };
})();
