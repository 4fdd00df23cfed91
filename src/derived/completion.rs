//! How much of a year's plan is done, and what is over it.

use super::{Derived, Results, Rule, derive, relation};
use crate::quantity::Unit;
use crate::reported::{Dataset, Figure, Relation, Report};

/// The share of the year's plan that one report states, or lets one compute.
#[derive(Clone, Debug, PartialEq)]
pub enum Completion<'r> {
    /// The report states it.
    Reported(&'r Figure),
    /// It follows from amount and plan in the same report.
    Computed(Box<Derived>),
}

/// The completion of `plan` in the report: as stated, else as computed; `None` where the report gives neither.
#[must_use]
pub fn completion<'r>(dataset: &Dataset, report: &'r Report, plan: &str) -> Option<Completion<'r>> {
    for figure in &report.figures {
        if figure.class.is_none()
            && figure.quantity.unit == Unit::Percent
            && matches!(relation(dataset, &figure.indicator), Some(Relation::ShareOf(of)) if of == plan)
        {
            return Some(Completion::Reported(figure));
        }
    }
    report.figure(plan)?;
    let mut derived = derive(dataset, report);
    let place = derived.iter().position(|derived| {
        derived.rule == Rule::OfPlan && derived.against == plan && derived.result.is_ok()
    })?;
    Some(Completion::Computed(Box::new(derived.swap_remove(place))))
}

/// Completion and overrun of the plan.
pub(super) fn against_year_plan(results: &mut Results<'_>, plan: &Figure, actual: Option<&Figure>) {
    let Some(actual) = actual else {
        return;
    };
    results.divide(Rule::OfPlan, actual, plan);
    let over = results.figure(actual).minus(results.figure(plan));
    results.add(Rule::OverPlan, actual, plan, over);
}
