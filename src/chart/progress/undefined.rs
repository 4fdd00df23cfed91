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

/// Why there are none, for each year and reason with its reports, the newest first; by its year where the
/// chart names its rows so.
pub(in crate::chart) fn said(context: &ChartContext<'_>, by_years: bool) -> Vec<String> {
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
        let (_, reason) = why(first);
        let reason = match context.zero_plan(*first) {
            Some(zero) => zero.to_owned(),
            None => reason,
        };
        let name = name(context, first, alike, by_years);
        said.push(context.locale.labelled(&capitalized(&name), &reason));
    }
    said.reverse();
    said.truncate(MAX_SAID);
    said
}

/// What has no value, and when: of a plan of zero the plan.
fn name(
    context: &ChartContext<'_>,
    first: &AnyFigure<'_>,
    alike: &[AnyFigure<'_>],
    by_years: bool,
) -> String {
    let (locale, year) = (context.locale, context.dataset.year(first.report()));
    let plan = context.zero_plan(*first);
    let name = plan.map_or_else(
        || context.figure_text(*first).label(),
        |_| locale.plan(Scope::YearPlan, year),
    );
    if by_years {
        return match plan {
            // Its name has the year.
            Some(_) => name,
            None => locale.annotated(&name, &locale.year(year)),
        };
    }
    let ends = alike.iter().map(|figure| figure.report().period.to);
    let mut ends: Vec<_> = ends.collect();
    ends.dedup();
    locale.annotated(&name, &locale.ends(&ends))
}
