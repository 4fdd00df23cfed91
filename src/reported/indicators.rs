//! The indicators that every dataset may use without declaring them.
//!
//! They carry no label: the locale has their names in each of its languages.

use super::{Dataset, Indicator, Relation, Text};
use crate::quantity::Unit;

/// The indicators that need no declaration, by name: what is said of them in words of their own asks for these.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BuiltInIndicator {
    /// Projects of the programme.
    Projects,
    /// Projects that began in an earlier year.
    Continuing,
    /// Projects that began in the year.
    New,
    /// Projects put into production.
    InProduction,
    /// Value of the projects over their whole life.
    Value,
    /// Investment planned for the year.
    Plan,
    /// Completed investment.
    Investment,
    /// Share of the year's plan.
    PlanShare,
    /// Spending on research and development.
    Research,
    /// Research as a share of the investment.
    ResearchShare,
    /// Key technologies broken through.
    Technologies,
    /// Patent applications.
    PatentApplications,
    /// Patents granted.
    PatentsGranted,
    /// Sales revenue.
    Sales,
    /// Tax paid.
    Tax,
}

/// What a dataset's declaration would say of the indicator.
pub(super) struct BuiltIn {
    name: BuiltInIndicator,
    pub(super) id: &'static str,
    pub(super) counts: Unit,
    accumulates: bool,
    /// The field of its relation, and the other indicator.
    relation: Option<(&'static str, &'static str)>,
    per_project: bool,
    /// Whether it is a part that counts some of what other parts count, too.
    overlaps: bool,
}

pub(super) static BUILT_IN: [BuiltIn; 15] = [
    once(BuiltInIndicator::Projects, "projects", Unit::Items),
    once(BuiltInIndicator::Continuing, "continuing", Unit::Items).tied("part_of", "projects"),
    once(BuiltInIndicator::New, "new", Unit::Items).tied("part_of", "projects"),
    // A status: projects of any year are put into production.
    once(BuiltInIndicator::InProduction, "in-production", Unit::Items)
        .tied("part_of", "projects")
        .overlapping(),
    once(BuiltInIndicator::Value, "value", Unit::Money).tied("plan_of", "investment"),
    once(BuiltInIndicator::Plan, "plan", Unit::Money)
        .tied("plan_of", "investment")
        .per_project(),
    running(BuiltInIndicator::Investment, "investment", Unit::Money).per_project(),
    running(BuiltInIndicator::PlanShare, "plan-share", Unit::Percent).tied("share_of", "plan"),
    running(BuiltInIndicator::Research, "research", Unit::Money)
        .tied("part_of", "investment")
        .per_project(),
    once(
        BuiltInIndicator::ResearchShare,
        "research-share",
        Unit::Percent,
    )
    .tied("share_of", "investment"),
    running(BuiltInIndicator::Technologies, "technologies", Unit::Items).per_project(),
    running(
        BuiltInIndicator::PatentApplications,
        "patent-applications",
        Unit::Items,
    )
    .per_project(),
    // Grants can come from earlier applications: a ratio of two counts, not a part of them.
    running(
        BuiltInIndicator::PatentsGranted,
        "patents-granted",
        Unit::Items,
    )
    .tied("share_of", "patent-applications")
    .per_project(),
    running(BuiltInIndicator::Sales, "sales", Unit::Money)
        .tied("share_of", "investment")
        .per_project(),
    running(BuiltInIndicator::Tax, "tax", Unit::Money)
        .tied("share_of", "sales")
        .per_project(),
];

/// The indicators that need no declaration, wholes and plans beside what they belong to.
///
/// # Example
/// ```
/// use initiative_charts::reported::{Relation, built_in};
/// let indicators = built_in();
/// let research = indicators.iter().find(|indicator| indicator.id == "research").unwrap();
/// assert_eq!(research.relation, Some(Relation::PartOf("investment".to_owned())));
/// ```
#[must_use]
pub fn built_in() -> Vec<Indicator> {
    BUILT_IN.iter().map(BuiltIn::indicator).collect()
}

const fn once(name: BuiltInIndicator, id: &'static str, counts: Unit) -> BuiltIn {
    BuiltIn {
        name,
        id,
        counts,
        accumulates: false,
        relation: None,
        per_project: false,
        overlaps: false,
    }
}

const fn running(name: BuiltInIndicator, id: &'static str, counts: Unit) -> BuiltIn {
    BuiltIn {
        accumulates: true,
        ..once(name, id, counts)
    }
}

impl Dataset {
    /// The built-in indicator of the id; `None` for another id, and where the dataset gives the indicator a name of its
    /// own.
    #[must_use]
    pub fn built_in(&self, id: &str) -> Option<BuiltInIndicator> {
        let built_in = BUILT_IN.iter().find(|built_in| built_in.id == id)?;
        let declared = self.indicator(id);
        let is_named = declared.is_some_and(|indicator| !indicator.label.is_empty());
        (!is_named).then_some(built_in.name)
    }

    /// Whether the indicator is a part that counts some of what other parts of its whole count, too: it is no more than the
    /// whole, but adds up to it with none. A dataset may give such a built-in part a name of its own.
    #[must_use]
    pub fn overlaps(&self, id: &str) -> bool {
        let overlapping = |built_in: &&BuiltIn| built_in.overlaps && built_in.id == id;
        let built_in = BUILT_IN.iter().find(overlapping);
        let declared = self.indicator(id);
        built_in.zip(declared).is_some_and(|(built_in, declared)| {
            let relation = declared.relation.as_ref();
            relation.map(|relation| (relation.field(), relation.target())) == built_in.relation
        })
    }
}

impl BuiltIn {
    /// The indicator as if a dataset had declared it.
    pub(super) fn indicator(&self) -> Indicator {
        let relation = self.relation;
        Indicator {
            id: self.id.to_owned(),
            label: Text::default(),
            counts: self.counts,
            accumulates: self.accumulates,
            relation: relation.map(|(field, target)| Relation::of(field, target.to_owned())),
            per: self.per_project.then(|| "projects".to_owned()),
        }
    }

    const fn tied(self, field: &'static str, target: &'static str) -> Self {
        Self {
            relation: Some((field, target)),
            ..self
        }
    }

    const fn per_project(self) -> Self {
        Self {
            per_project: true,
            ..self
        }
    }

    const fn overlapping(self) -> Self {
        Self {
            overlaps: true,
            ..self
        }
    }
}
