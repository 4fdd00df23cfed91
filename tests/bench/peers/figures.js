// The figures of the four charts that every page draws: those of the report of December 2019 in src/reported/hunan.json.
export const CHARTS = [
  {
    title: "8.464 billion CNY invested by the end of November, 1.159 billion more than planned for the year",
    unit: "Billion CNY",
    labels: ["Completed", "Planned for 2019"],
    values: [8.464, 7.305],
  },
  {
    title: "117 projects: 76 continuing and 41 new in 2019",
    unit: "Projects",
    labels: ["Continuing", "New in 2019"],
    values: [76, 41],
  },
  {
    title: "296 key technologies broken through, 903 patent applications and 378 patents granted",
    unit: "Counts for January–November 2019",
    labels: ["Technologies", "Applications", "Grants"],
    values: [296, 903, 378],
  },
  {
    title: "21.257 billion CNY in sales revenue, 2.51 for each yuan invested",
    unit: "Billion CNY",
    labels: ["Sales revenue", "Investment", "Tax paid"],
    values: [21.257, 8.464, 0.926],
  },
];

/** The height of a peer's plot in CSS pixels. */
export const HEIGHT = 300;
