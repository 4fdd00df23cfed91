// The figures of the four charts that every page draws: those of the report of December 2019 in src/reported/hunan.json.
export const CHARTS = [
  {
    title: "8.464 billion yuan invested by the end of November, 1.159 billion above the full-year plan",
    unit: "Billion CNY",
    labels: ["Completed", "Planned for 2019"],
    values: [8.464, 7.305],
  },
  {
    title: "117 projects: 76 continued from 2018 and 41 new in 2019",
    unit: "Projects",
    labels: ["Continuing", "New in 2019"],
    values: [76, 41],
  },
  {
    title: "296 breakthroughs in key technologies, 903 patent applications and 378 patents granted",
    unit: "Separate totals to the end of November 2019",
    labels: ["Technologies", "Applications", "Grants"],
    values: [296, 903, 378],
  },
  {
    title: "Sales of 21.257 billion yuan, tax of 926 million yuan",
    unit: "Billion CNY",
    labels: ["Sales revenue", "Tax paid"],
    values: [21.257, 0.926],
  },
];

/** The height of a peer's plot in CSS pixels. */
export const HEIGHT = 300;
