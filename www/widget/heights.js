// How high each shipped chart is, so that the page does not move when it comes.
import HEIGHTS from "./heights.json";
import { known } from "./language.js";

/**
 * The height in CSS pixels of a chart in an element of this width, by the table that `npm run heights` measures: with or
 * without controls → chart → language → [width, height], from that width on. Nothing where the element has no width.
 */
export function heightOf(chart, width, controls = true, language = "en") {
  if (!width) return 0;
  const charts = HEIGHTS[controls ? "full" : "none"];
  const languages = charts[chart?.trim()] ?? charts.overview;
  const rows = languages[known(language) ?? "en"];
  return (rows.findLast(([from]) => from <= width) ?? rows[0])[1];
}
