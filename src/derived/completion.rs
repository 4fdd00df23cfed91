//! How much of a plan is done, and what is over it.

use super::{Operand, Results, Rule, pace};
use crate::reported::{Figure, Scope};

/// Completion and overrun of the plan.
pub(super) fn against_plan<'r>(results: &mut Results<'r>, plan: &'r Figure, actual: &Operand<'r>) {
    let plan = results.operand(plan);
    let against = plan.indicator;
    let share = actual.clone().over_plan(plan.clone());
    results.add(Rule::OfPlan, share, against);
    results.add(Rule::OverPlan, actual.clone().minus_plan(plan), against);
}

/// The plan that a reported share of it implies, with the amount that the share is of.
pub(super) fn implied<'r>(
    results: &mut Results<'r>,
    plan: &'r str,
    actual: Operand<'r>,
    share: &'r Figure,
) {
    let implied = actual.clone().implied_by(results.operand(share), plan);
    results.add(Rule::ImpliedPlan, implied.clone(), &share.indicator);
    if let Ok(plan) = implied
        && plan.scope == Scope::YearPlan
    {
        pace::rates(results, actual, plan, &share.indicator);
    }
}
