//! Shares that reports give the amounts for and that have no value, as of a plan of zero: in the table, and said.

use super::{any_plan, share};
use crate::chart::ChartContext;
use crate::derived::{AnyFigure, Rule};
use crate::locale::capitalized;
use crate::reported::{Scope, Year};

/// The most that are said.
const MAX_SAID: usize = 4;

/// Those of the plan, in the order of the reports.
pub(super) fn undefined<'a>(context: &ChartContext<'a>, plan: &str) -> Vec<AnyFigure<'a>> {
    let mut undefined = Vec::new();
    for report in &context.dataset.reports {
        if share(context, report, plan).is_some() {
            continue;
        }
        let context = context.of(report);
        let mut derived = context.derived().iter();
        let of_plan = derived.find(|derived| {
            derived.rule == Rule::OfPlan && derived.against == plan && derived.result.is_err()
        });
        undefined.extend(of_plan.map(|derived| context.computed(derived)));
    }
    undefined.retain(|figure| figure.scope() == Scope::YearToDate);
    undefined
}

/// Why there are none, for each year and reason with its reports, the newest first.
pub(in crate::chart) fn said(context: &ChartContext<'_>) -> Vec<String> {
    let Some((plan, _)) = any_plan(context) else {
        return Vec::new();
    };
    let undefined = undefined(context, plan);
    let why = |figure: &AnyFigure<'_>| -> (Year, String) {
        let text = context.figure_text(*figure);
        (context.dataset.year(figure.report()), text.origin())
    };
    let mut said = Vec::new();
    for alike in undefined.chunk_by(|one, other| why(one) == why(other)) {
        let Some(first) = alike.first() else {
            continue;
        };
        let (year, reason) = why(first);
        let mut ends: Vec<_> = alike
            .iter()
            .map(|figure| figure.report().period.to)
            .collect();
        ends.dedup();
        let (name, reason) = match context.zero_plan(*first) {
            Some(zero) => (context.locale.plan(Scope::YearPlan, year), zero.to_owned()),
            None => (context.figure_text(*first).label(), reason),
        };
        let name = context.locale.annotated(&name, &context.locale.ends(&ends));
        said.push(context.locale.labelled(&capitalized(&name), &reason));
    }
    said.reverse();
    said.truncate(MAX_SAID);
    said
}
