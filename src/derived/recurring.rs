//! Which figures several reports give in the same way, so that they can be followed through time.

use super::{Derivations, relation, runs};
use crate::reported::{Dataset, Figure, FigureId, Relation, Scope};
use std::collections::BTreeSet;

/// Over what the figure runs, for a comparison with that of another report; `None` for one whose indicator does not
/// accumulate: it is read as of the period's end, whatever its scope.
#[must_use]
pub fn running_scope(dataset: &Dataset, figure: &Figure) -> Option<Scope> {
    runs(dataset, figure).then_some(figure.scope)
}

/// Whether two reports' figures can stand on one line: of one indicator and class, over the same scope, of the same
/// things.
#[must_use]
pub fn are_comparable(dataset: &Dataset, one: &Figure, other: &Figure) -> bool {
    (&one.indicator, &one.class) == (&other.indicator, &other.class)
        && one.item == other.item
        && running_scope(dataset, one) == running_scope(dataset, other)
}

/// The figure's name, and what else another report's must share with it.
fn key(dataset: &Dataset, figure: &Figure) -> FigureId {
    let scope = match running_scope(dataset, figure) {
        None => "",
        Some(Scope::YearToDate) => "y",
        Some(Scope::Period) => "p",
        Some(Scope::ToDate) => "d",
        Some(Scope::YearPlan) => "a",
        Some(Scope::WholeLife) => "w",
    };
    let item = figure.item.as_deref().unwrap_or_default();
    FigureId::new(&[scope, " ", item].concat(), &figure.name())
}

/// The keys of the figures that at least two reports give; plans are held beside what they are for.
pub(super) fn recurring(dataset: &Dataset) -> BTreeSet<FigureId> {
    let (mut given, mut recurring) = (BTreeSet::new(), BTreeSet::new());
    for figure in dataset.reports.iter().flat_map(|report| &report.figures) {
        if matches!(
            relation(dataset, &figure.indicator),
            Some(Relation::PlanOf(_))
        ) {
            continue;
        }
        let key = key(dataset, figure);
        // A report gives each figure once.
        if given.contains(&key) {
            recurring.insert(key);
        } else {
            given.insert(key);
        }
    }
    recurring
}

impl Derivations {
    /// Whether another report of the dataset gives the figure in the same way; never of a plan.
    #[must_use]
    pub fn recurs(&self, dataset: &Dataset, figure: &Figure) -> bool {
        let recurring = self.recurring.get_or_init(|| recurring(dataset));
        recurring.contains(&key(dataset, figure))
    }
}
