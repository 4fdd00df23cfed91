// The height of each chart by the width of its element, so that the page does not move when the chart comes.
// The numbers are measured in English, and held against the widget by the page tests.
const HEIGHTS = {
  overview: [[280, 2740], [320, 2552], [360, 2356], [420, 2215], [480, 2115], [560, 2027], [640, 1443], [700, 1283], [760, 1250], [766, 1302], [940, 1333], [980, 1302], [1150, 1161], [1600, 1141]],
  investment: [[280, 700], [360, 667], [420, 583], [560, 561], [640, 531], [700, 487]],
  projects: [[280, 533], [320, 544], [360, 463], [480, 445], [560, 381], [640, 369], [700, 377], [760, 393], [900, 418]],
  innovation: [[280, 944], [320, 908], [360, 853], [420, 765], [560, 736], [640, 674], [700, 629]],
  returns: [[280, 677], [320, 630], [420, 608], [480, 556], [700, 531], [900, 502]],
  progress: [[280, 843], [320, 775], [360, 733], [420, 713], [480, 695], [560, 726], [640, 728], [700, 759], [760, 788], [900, 770]],
};

/** How high the same is in other languages, chart by chart in the order above. */
const OTHERS = {
  zh: [0.91, 0.94, 1, 0.92, 1, 1],
  fr: [1.05, 1.09, 1.05, 1.12, 1.06, 1.07],
  ko: [0.96, 0.94, 1, 0.95, 1, 1],
  ja: [0.97, 1, 1, 0.96, 1, 1],
};

/** What the row of tabs takes of it, in CSS pixels. */
const TABS = 56;

/**
 * The height in CSS pixels to hold for a chart in an element of this width: that of the greatest measured width which
 * is no wider, so that it is enough up to the next.
 */
export function reserved(chart, width, tabs = true, language = "en") {
  if (!width) return { height: 0 };
  const charts = Object.keys(HEIGHTS);
  const place = Math.max(0, charts.indexOf(chart?.trim()));
  const heights = HEIGHTS[charts[place]];
  const [, height] = heights.filter(([known]) => known <= width).at(-1) ?? heights[0];
  const other = OTHERS[language.slice(0, 2).toLowerCase()]?.[place] ?? 1;
  return { height: (tabs ? height : height - TABS) * other };
}
