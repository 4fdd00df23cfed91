//! Which chart a scene is of.

/// The charts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum ChartKind {
    /// The report on one page: its plan, a row for each other figure, and its milestones.
    #[default]
    Overview,
    /// An amount against the year's plan for it: a bullet chart.
    Investment,
    /// A count of units and its parts: a unit chart.
    Projects,
    /// Running counts, each for itself; counts of the same things on one scale.
    Innovation,
    /// Running amounts of money on one scale.
    Returns,
    /// Shares of the year's plan through the year, of every report.
    Progress,
    /// One indicator through all reports: columns of periods, or running totals and levels as lines.
    History,
    /// What can be verified: reports held against themselves and each other, of every report.
    Checks,
}

impl ChartKind {
    /// Every chart, in the order of the tabs.
    pub const ALL: [Self; 8] = [
        Self::Overview,
        Self::Investment,
        Self::Projects,
        Self::Innovation,
        Self::Returns,
        Self::Progress,
        Self::History,
        Self::Checks,
    ];

    /// The value of the `chart` attribute.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Overview => "overview",
            Self::Investment => "investment",
            Self::Projects => "projects",
            Self::Innovation => "innovation",
            Self::Returns => "returns",
            Self::Progress => "progress",
            Self::History => "history",
            Self::Checks => "checks",
        }
    }

    /// The chart of the name; `None` where there is none.
    #[must_use]
    pub fn of(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.name() == name)
    }
}
