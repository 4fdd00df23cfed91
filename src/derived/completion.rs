//! How much of a plan is done, and what is over it.

use super::rules::Subject;
use super::running::Amount;
use super::{Results, Rule};
use crate::reported::{Figure, Scope};

/// Completion and overrun of the plan.
pub(super) fn against_plan(results: &mut Results<'_>, plan: &Figure, actual: &Amount<'_>) {
    let subject = actual.subject.with(plan);
    let share = actual.formula.clone().over(results.figure(plan));
    results.add_of(Rule::OfPlan, subject, &plan.indicator, share);
    let over = actual.formula.clone().minus(results.figure(plan));
    results.add_of(Rule::OverPlan, subject, &plan.indicator, over);
}

/// The plan of that scope that a reported share of it implies, with the amount that the share is of.
pub(super) fn implied(
    results: &mut Results<'_>,
    (plan, scope): (&str, Scope),
    actual: Amount<'_>,
    share: &Figure,
) {
    let subject = Subject {
        indicator: plan,
        class: None,
        scope,
        ..actual.subject
    };
    let formula = actual.formula.over(results.figure(share));
    results.add_of(Rule::ImpliedPlan, subject, &share.indicator, formula);
}
