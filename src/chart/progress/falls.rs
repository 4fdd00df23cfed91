//! Totals that fall within a year: their line breaks, and what differs is said.

use super::{amount, any_plan, bars, observations, of_drawn_years, rows};
use crate::chart::ChartContext;
use crate::derived::{Check, checks_of, totals};
use crate::reported::Report;

/// The fall of the amount from the one report to the next; `None` where it does not surely fall.
pub(super) fn fall<'a>(
    context: &ChartContext<'a>,
    actual: &str,
    [before, report]: [&'a Report; 2],
) -> Option<Check<'a>> {
    let (one, other) = amount(before, actual).zip(amount(report, actual))?;
    let check = totals(context.dataset, (before, one), (report, other))?;
    check.is_fall().then_some(check)
}

/// The falls at which the drawn lines break, in the order of the reports: each below the greatest total before it.
pub(in crate::chart) fn falls<'a>(context: &ChartContext<'a>) -> Vec<Check<'a>> {
    let Some((plan, actual)) = any_plan(context) else {
        return Vec::new();
    };
    let rows = rows(context, (plan, actual));
    let observations = observations(context, &rows, actual);
    if bars::are_bars(&observations) {
        return Vec::new();
    }
    let mut falls = Vec::new();
    for pair in of_drawn_years(observations).windows(2) {
        let [before, next] = pair else {
            continue;
        };
        let Some(figure) = amount(next.report, actual).filter(|_| next.fallen) else {
            continue;
        };
        let mut own = checks_of(context.dataset, next.report, figure).into_iter();
        let is_to = |check: &Check<'_>| {
            let last = check.figures.last();
            check.is_fall() && last.is_some_and(|held| std::ptr::eq(held.figure, figure))
        };
        let nearest = || fall(context, actual, [before.report, next.report]);
        falls.extend(own.find(is_to).or_else(nearest));
    }
    falls
}
