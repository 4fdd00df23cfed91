//! How indicators are tied to each other, and which figures can be held against each other by that.

use super::running;
use crate::reported::{Dataset, Figure, Relation, Report, Scope};

/// Whether the figure of the report runs as far as a plan of the scope.
pub(crate) fn is_held_against(
    dataset: &Dataset,
    report: &Report,
    figure: &Figure,
    plan: Scope,
) -> bool {
    running::comparable(dataset, report, figure, plan).is_some()
}

/// The scope of the plan that amounts of the scope are held against.
pub(crate) const fn plan_scope(scope: Scope) -> Scope {
    match scope {
        Scope::YearToDate | Scope::YearPlan => Scope::YearPlan,
        Scope::Period => Scope::Period,
        Scope::ToDate | Scope::WholeLife => Scope::WholeLife,
    }
}

/// The scope of the amounts that a plan of the scope is for.
#[must_use]
pub const fn scope_under_plan(plan: Scope) -> Scope {
    match plan {
        Scope::WholeLife => Scope::ToDate,
        Scope::YearPlan => Scope::YearToDate,
        other => other,
    }
}

/// Whether the figure runs up through the days of its scope, from the first of them on.
pub(crate) fn runs(dataset: &Dataset, figure: &Figure) -> bool {
    let indicator = dataset.indicator(&figure.indicator);
    indicator.is_some_and(|indicator| indicator.accumulates)
}

/// Whether the two count the same: in one unit, and the same things.
pub(crate) fn counts_alike(one: &Figure, other: &Figure) -> bool {
    one.quantity.unit == other.quantity.unit && one.item == other.item
}

/// Whether the indicator is a plan.
pub(crate) fn is_plan(dataset: &Dataset, id: &str) -> bool {
    matches!(relation(dataset, id), Some(Relation::PlanOf(_)))
}

/// Whether the indicator has a plan.
pub(crate) fn is_planned(dataset: &Dataset, id: &str) -> bool {
    let mut indicators = dataset.indicators.iter();
    indicators
        .any(|indicator| matches!(&indicator.relation, Some(Relation::PlanOf(of)) if of == id))
}

/// Whether the report states a share of a plan that it does not give.
#[must_use]
pub fn lacks_plan(dataset: &Dataset, report: &Report) -> bool {
    report.figures.iter().any(|share| {
        let plan = match relation(dataset, &share.indicator) {
            Some(Relation::ShareOf(plan)) => plan,
            _ => return false,
        };
        is_plan(dataset, plan) && report.figure(plan).is_none()
    })
}

/// Whether the report gives a plan with an amount that runs as far.
#[must_use]
pub fn gives_plan(dataset: &Dataset, report: &Report) -> bool {
    report.figures.iter().any(|plan| {
        let actual = match relation(dataset, &plan.indicator) {
            Some(Relation::PlanOf(actual)) => report.figure(actual),
            _ => None,
        };
        let actual = actual.filter(|actual| counts_alike(actual, plan));
        actual.is_some_and(|actual| is_held_against(dataset, report, actual, plan.scope))
    })
}

/// Whether the report gives another plan of the amount and scope than this one, or a share that implies one. Plans for a year
/// and for a whole life are not others of each other.
pub(crate) fn has_other_plan(dataset: &Dataset, report: &Report, plan: &str) -> bool {
    let Some(amount) = planned(dataset, report, plan) else {
        return false;
    };
    let scope = |figure: &Figure| plan_scope(figure.scope);
    let own = report.figure(plan).map(scope);
    let is_other = |id: &str| {
        id != plan
            && planned(dataset, report, id) == Some(amount)
            && report
                .figure(id)
                .is_some_and(|other| Some(scope(other)) == own)
    };
    let mut indicators = dataset.indicators.iter();
    indicators.any(|indicator| is_other(&indicator.id))
}

/// The amount that the plan is for, or that the share of a plan is of which the report does not give.
fn planned<'d>(dataset: &'d Dataset, report: &Report, id: &str) -> Option<&'d String> {
    let plan = match relation(dataset, id)? {
        Relation::ShareOf(plan) if report.figure(plan).is_none() => plan,
        _ => id,
    };
    match relation(dataset, plan)? {
        Relation::PlanOf(amount) => Some(amount),
        _ => None,
    }
}

/// How the indicator is tied to another one; `None` where it is not, or is unknown.
pub(crate) fn relation<'d>(dataset: &'d Dataset, indicator: &str) -> Option<&'d Relation> {
    dataset.indicator(indicator)?.relation.as_ref()
}

/// The figure of `id` in the report that counts in the same unit as `other`.
pub(super) fn comparable<'r>(report: &'r Report, id: &str, other: &Figure) -> Option<&'r Figure> {
    report
        .figure(id)
        .filter(|figure| figure.quantity.unit == other.quantity.unit)
}
