//! Which figures several reports give in the same way, so that they can be followed through time.

use super::{Derivations, is_plan, runs};
use crate::reported::{Dataset, Figure, Scope};
use std::collections::BTreeMap;

/// Over what the figure runs, for a comparison with that of another report; `None` for one whose indicator does not
/// accumulate: it is read as of the period's end, whatever its scope.
pub(crate) fn running_scope(dataset: &Dataset, figure: &Figure) -> Option<Scope> {
    runs(dataset, figure).then_some(figure.scope)
}

/// Whether two reports' figures can stand on one line: of one indicator and class, over the same scope, of the same
/// things.
pub(crate) fn are_comparable(dataset: &Dataset, one: &Figure, other: &Figure) -> bool {
    (&one.indicator, &one.class) == (&other.indicator, &other.class)
        && one.item == other.item
        && running_scope(dataset, one) == running_scope(dataset, other)
}

/// The figure's name, and what else another report's must share with it.
fn key(dataset: &Dataset, figure: &Figure) -> String {
    let scope = match running_scope(dataset, figure) {
        None => "",
        Some(Scope::YearToDate) => "y",
        Some(Scope::Period) => "p",
        Some(Scope::ToDate) => "d",
        Some(Scope::YearPlan) => "a",
        Some(Scope::WholeLife) => "w",
    };
    let item = figure.item.as_deref().unwrap_or_default();
    [&figure.name(), " ", scope, " ", item].concat()
}

impl Derivations {
    /// Whether another report of the dataset gives the figure in the same way; never of a plan: it is held beside what it
    /// is for.
    pub(crate) fn recurs(&self, dataset: &Dataset, figure: &Figure) -> bool {
        let reports = self.recurring.get_or_init(|| {
            let mut reports = BTreeMap::new();
            // A report gives each figure once.
            for figure in dataset.reports.iter().flat_map(|report| &report.figures) {
                *reports.entry(key(dataset, figure)).or_insert(0) += 1;
            }
            reports
        });
        !is_plan(dataset, &figure.indicator)
            && reports
                .get(&key(dataset, figure))
                .is_some_and(|reports| *reports > 1)
    }
}
