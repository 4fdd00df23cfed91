// Runs in every document of the sweep, before its own scripts: what is painted on canvases, and what does not fit.
(() => {
  const prototype = CanvasRenderingContext2D.prototype;
  const { fillText, clearRect } = prototype;
  // The texts on each canvas since it was last wiped, in its device pixels: the ink, not the advance.
  const painted = new WeakMap();
  prototype.clearRect = function (...area) {
    painted.set(this.canvas, []);
    return clearRect.apply(this, area);
  };
  prototype.fillText = function (text, x, y) {
    const { actualBoundingBoxLeft: left, actualBoundingBoxRight: right, actualBoundingBoxAscent: up, actualBoundingBoxDescent: down } = this.measureText(text);
    const box = { text, context: this, font: this.font, left: x - left, right: x + right, top: y - up, bottom: y + down };
    if (!painted.has(this.canvas)) painted.set(this.canvas, []);
    painted.get(this.canvas).push(box);
    return fillText.call(this, text, x, y);
  };
  const meet = (a, b, gap) => a.left < b.right + gap && b.left < a.right + gap && a.top < b.bottom + gap && b.top < a.bottom + gap;
  const widgets = () => [...document.querySelectorAll("initiative-charts")];
  const name = (one) => one.getAttribute("chart");
  const quoted = (element) => `${element.localName}.${element.className} “${element.textContent.slice(0, 30)}”`;

  // What a canvas shows badly, a line each. The panel ends 6 CSS pixels inside its canvas.
  const onCanvas = (canvas, one, unfit) => {
    const ratio = devicePixelRatio, bleed = 6 * ratio, texts = painted.get(canvas) ?? [];
    for (const [index, box] of texts.entries()) {
      // Pixels are whole, and ink may hang over a letter's advance.
      const inside = box.left >= bleed - 2 * ratio && box.right <= canvas.width - bleed + 2 * ratio && box.top >= 0 && box.bottom <= canvas.height;
      if (!inside) unfit.push(`${name(one)}: “${box.text}” leaves its panel`);
      for (const other of texts.slice(index + 1))
        if (meet(box, other, 1)) unfit.push(`${name(one)}: “${box.text}” meets “${other.text}”`);
    }
    return texts.length;
  };

  const onPage = (one, unfit) => {
    const edge = one.getBoundingClientRect(), root = one.shadowRoot;
    const spare = ".plot, .marks, .panel, .panels, .stage, .widget";
    for (const element of root.querySelectorAll(".content *")) {
      // What does not fit into the reading line is in its sheet, which scrolls.
      if (element.matches(".heard, .heard *, .ruler, .tabs, .tabs *, canvas, figure, #table[hidden], #table *, .line, .line *, .reading .sheet")) continue;
      const style = getComputedStyle(element);
      if (style.display !== "inline" && element.scrollWidth > element.clientWidth + 1 && !element.matches(spare))
        unfit.push(`${name(one)}: ${quoted(element)} is ${element.scrollWidth} wide in ${element.clientWidth}`);
      if (style.overflowX !== "visible" && element.scrollHeight > element.clientHeight + 1) unfit.push(`${name(one)}: ${quoted(element)} is clipped`);
      if (style.textOverflow !== "clip") unfit.push(`${name(one)}: ${quoted(element)} ends in dots`);
      const box = element.getBoundingClientRect();
      if (box.width && !element.matches(".mark") && (box.left < edge.left - 1 || box.right > edge.right + 1))
        unfit.push(`${name(one)}: ${quoted(element)} leaves the widget`);
    }
    // Texts in boxes that do not hold one another must not meet.
    const texts = [...root.querySelectorAll("h2, .subtitle, .tabs, .legend, .plot, .sentences p, .notes li, .statements li, .foot > *, #table")]
      .filter((element) => element.checkVisibility());
    const boxes = texts.map((element) => [...element.getClientRects()]);
    for (let a = 0; a < texts.length; a += 1)
      for (let b = a + 1; b < texts.length; b += 1)
        if (boxes[a].some((box) => boxes[b].some((other) => meet(box, other, -1)))) unfit.push(`${name(one)}: ${quoted(texts[a])} lies over ${quoted(texts[b])}`);
  };

  // The reading line and its sheet of a widget's first and last figure: in their widget, and no wider.
  const onReading = (one, unfit) => {
    const marks = [...one.shadowRoot.querySelectorAll(".mark")], reading = one.shadowRoot.querySelector(".reading");
    for (const mark of [marks[0], marks.at(-1)]) {
      if (!mark) continue;
      mark.focus({ preventScroll: true });
      reading.querySelector(".more").click();
      const box = reading.getBoundingClientRect();
      if (!reading.querySelector(".sheet").textContent) unfit.push(`${name(one)}: no sheet`);
      for (const part of [reading, ...reading.querySelectorAll(".line, .sheet, .more")])
        if (box.left < 0 || box.right > document.scrollingElement.clientWidth || part.scrollWidth > part.clientWidth + 1)
          unfit.push(`${name(one)}: the reading line “${part.textContent.slice(0, 30)}” does not fit`);
      mark.blur();
      mark.click();
      mark.click();
    }
  };

  const frame = () => new Promise(requestAnimationFrame);
  // Whether each widget is laid out for the width that it has.
  const laid = () => widgets().every((one) => {
    const room = one.shadowRoot.querySelector(".ruler").clientWidth;
    return [...one.shadowRoot.querySelectorAll(".plot")].every((plot) => {
      const { width } = plot.querySelector(".base");
      return plot.clientWidth <= room + 2 && Math.abs(width / devicePixelRatio - 12 - plot.clientWidth) <= 2;
    });
  });
  // The texts on canvases that are as wide as they would be if they were painted now, and those that are not.
  const advances = () => {
    const counts = { fresh: 0, stale: 0 };
    for (const one of widgets())
      for (const canvas of one.shadowRoot.querySelectorAll(".base"))
        for (const { text, context, font, left, right } of painted.get(canvas) ?? []) {
          context.font = font;
          const { actualBoundingBoxLeft, actualBoundingBoxRight } = context.measureText(text);
          const same = Math.abs(actualBoundingBoxLeft + actualBoundingBoxRight - (right - left)) < 1;
          counts[same ? "fresh" : "stale"] += 1;
        }
    return counts;
  };
  Object.assign(window, { laid, advances });
  const settled = async () => {
    for (let left = 3; left > 0; left -= 1) await frame();
    for (let left = 100; left > 0 && !laid(); left -= 1) await frame();
    return laid();
  };

  // Looks at every widget in each of the languages, null for the page's own; answers with what does not fit, and how many texts were seen.
  window.sweep = async (languages, readings) => {
    const unfit = [];
    let seen = 0;
    for (const language of languages) {
      if (language) for (const one of widgets()) one.setAttribute("lang", language);
      const found = [];
      if (!(await settled())) found.push("a chart is not laid out for its width");
      const page = document.scrollingElement;
      if (page.scrollWidth > page.clientWidth) found.push(`the page is ${page.scrollWidth} wide`);
      for (const one of widgets()) {
        for (const canvas of one.shadowRoot.querySelectorAll(".base")) seen += onCanvas(canvas, one, found);
        onPage(one, found);
        if (readings) onReading(one, found);
      }
      unfit.push(...found.map((line) => `${language ?? "as it is"}, ${line}`));
    }
    return { unfit, seen };
  };
})();
