//! The indicators that every dataset may use without declaring them.
//!
//! They carry no label: the locale has their names in each of its languages.

use super::{Indicator, Relation, Text};
use crate::quantity::Unit;

/// An indicator that needs no declaration.
pub(super) struct BuiltIn {
    pub(super) id: &'static str,
    pub(super) counts: Unit,
    accumulates: bool,
    /// The field of its relation, and the other indicator.
    relation: Option<(&'static str, &'static str)>,
    per_project: bool,
}

pub(super) static BUILT_IN: [BuiltIn; 15] = [
    once("projects", Unit::Items),
    once("continuing", Unit::Items).tied("part_of", "projects"),
    once("new", Unit::Items).tied("part_of", "projects"),
    once("in-production", Unit::Items).tied("part_of", "projects"),
    once("value", Unit::Money).tied("plan_of", "investment"),
    once("plan", Unit::Money)
        .tied("plan_of", "investment")
        .per_project(),
    running("investment", Unit::Money).per_project(),
    running("plan-share", Unit::Percent).tied("share_of", "plan"),
    running("research", Unit::Money)
        .tied("part_of", "investment")
        .per_project(),
    once("research-share", Unit::Percent).tied("share_of", "investment"),
    running("technologies", Unit::Items).per_project(),
    running("patent-applications", Unit::Items).per_project(),
    // Grants can come from earlier applications: a ratio of two counts, not a part of them.
    running("patents-granted", Unit::Items)
        .tied("share_of", "patent-applications")
        .per_project(),
    running("sales", Unit::Money)
        .tied("share_of", "investment")
        .per_project(),
    running("tax", Unit::Money)
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

const fn once(id: &'static str, counts: Unit) -> BuiltIn {
    BuiltIn {
        id,
        counts,
        accumulates: false,
        relation: None,
        per_project: false,
    }
}

const fn running(id: &'static str, counts: Unit) -> BuiltIn {
    BuiltIn {
        accumulates: true,
        ..once(id, counts)
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
}
