//! How indicators are tied to each other, and which figures can be held against each other by that.

use super::running;
use crate::reported::{Dataset, Figure, Indicator, Relation, Report, Scope};

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
pub(crate) const fn scope_under_plan(plan: Scope) -> Scope {
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
    plan_of(dataset, id).is_some()
}

/// Whether the indicator has a plan.
pub(crate) fn is_planned(dataset: &Dataset, id: &str) -> bool {
    let mut indicators = dataset.indicators.iter();
    indicators.any(|plan| plan.plan_of() == Some(id))
}

/// Whether the report states a share of a plan that it does not give.
pub(crate) fn lacks_plan(dataset: &Dataset, report: &Report) -> bool {
    report.figures.iter().any(|share| {
        let plan = share_of(dataset, &share.indicator);
        plan.is_some_and(|plan| is_plan(dataset, plan) && report.figure(plan).is_none())
    })
}

/// Whether the report gives a plan with an amount that runs as far.
pub(crate) fn gives_plan(dataset: &Dataset, report: &Report) -> bool {
    report.figures.iter().any(|plan| {
        let actual = plan_of(dataset, &plan.indicator).and_then(|actual| report.figure(actual));
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
fn planned<'d>(dataset: &'d Dataset, report: &Report, id: &str) -> Option<&'d str> {
    let plan = share_of(dataset, id).filter(|plan| report.figure(plan).is_none());
    plan_of(dataset, plan.unwrap_or(id))
}

/// Id of the whole that the part is of; `None` for what is no part.
pub(crate) fn part_of<'d>(dataset: &'d Dataset, part: &str) -> Option<&'d str> {
    dataset.indicator(part).and_then(Indicator::part_of)
}

/// Id of the indicator that the plan is for; `None` for what is no plan.
pub(crate) fn plan_of<'d>(dataset: &'d Dataset, plan: &str) -> Option<&'d str> {
    dataset.indicator(plan).and_then(Indicator::plan_of)
}

/// Id of the indicator that the share is of; `None` for what is no share.
pub(crate) fn share_of<'d>(dataset: &'d Dataset, share: &str) -> Option<&'d str> {
    dataset.indicator(share).and_then(Indicator::share_of)
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
