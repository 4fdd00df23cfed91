//! How much of a year's plan is done, and what is over it.

use super::rules::Subject;
use super::{Results, Rule};
use crate::reported::Figure;

/// Completion and overrun of the plan.
pub(super) fn against_year_plan(results: &mut Results<'_>, plan: &Figure, actual: Option<&Figure>) {
    let Some(actual) = actual else {
        return;
    };
    results.divide(Rule::OfPlan, actual, plan);
    let over = results.figure(actual).minus(results.figure(plan));
    results.add(Rule::OverPlan, actual, plan, over);
}

/// The plan that a reported share of it implies, with the amount that the share is of.
pub(super) fn implied(results: &mut Results<'_>, plan: &str, actual: &Figure, share: &Figure) {
    let subject = Subject {
        name: plan,
        indicator: plan,
        unit: actual.quantity.unit,
        last: actual.quantity.amount.exponent(),
    };
    let formula = results.figure(actual).over(results.figure(share));
    results.add_of(Rule::ImpliedPlan, subject, &share.indicator, formula);
}
