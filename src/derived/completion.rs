//! How much of a year's plan is done, and what is over it.

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
