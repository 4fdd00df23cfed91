//! Which chart a scene is of, and in which view.

/// The charts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum ChartKind {
    /// The report in key figures, the first charts small, and its milestones.
    #[default]
    Overview,
    /// An amount against the year's plan for it: a bullet chart.
    Investment,
    /// A count of units and its parts: a unit chart.
    Projects,
    /// Running counts on one scale.
    Innovation,
    /// Running amounts of money on one scale.
    Returns,
    /// Shares of the year's plan through the year, of every report.
    Progress,
}

impl ChartKind {
    /// Every chart, in the order of the tabs.
    pub const ALL: [Self; 6] = [
        Self::Overview,
        Self::Investment,
        Self::Projects,
        Self::Innovation,
        Self::Returns,
        Self::Progress,
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
        }
    }

    /// The chart of the name; `None` where there is none.
    #[must_use]
    pub fn of(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.name() == name)
    }

    /// Whether the chart looks different per project.
    #[must_use]
    pub const fn has_views(self) -> bool {
        !matches!(self, Self::Projects | Self::Progress)
    }
}

/// Whether amounts are shown in total or divided among the units they count.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum View {
    /// As reported.
    #[default]
    Totals,
    /// Divided by the count that each indicator names: per project.
    PerProject,
}

impl View {
    /// Every view.
    pub const ALL: [Self; 2] = [Self::Totals, Self::PerProject];

    /// The value of the `view` attribute.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Totals => "totals",
            Self::PerProject => "per-project",
        }
    }

    /// The one that is not this.
    #[must_use]
    pub const fn other(self) -> Self {
        match self {
            Self::Totals => Self::PerProject,
            Self::PerProject => Self::Totals,
        }
    }

    /// The view of the name; `None` where there is none.
    #[must_use]
    pub fn of(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|view| view.name() == name)
    }
}
