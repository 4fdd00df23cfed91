//! Reports held against themselves and against each other: what agrees, what does not, and what cannot be compared.
//!
//! Numbers are held against each other by the intervals that their printing leaves, as XBRL's Calculations 1.1 has it:
//! rounded to the nearest, else cut off. Which of two figures is wrong is never decided here, and a report may be right
//! for a reason that it does not give.

mod across;
mod check;
mod days;
mod extent;
mod parts;
mod plans;
mod recent;
mod within;

use super::runs;
use crate::quantity::Unit;
use crate::reported::{Dataset, Figure, Report, Scope};
use across::Pass;
pub use check::{Check, CheckKind, Held, Reason, Verdict};
pub use extent::{Extent, Printing};
pub use recent::totals;
use std::collections::BTreeMap;
use std::ptr;
pub use within::published_early;

/// Every check of the dataset: report by report those of each report and with the reports before it, then the plans.
///
/// It takes time in proportion to the figures, and derives no report.
///
/// # Example
/// ```
/// use initiative_charts::derived::{CheckKind, Verdict, checks};
/// let dataset = initiative_charts::reported::parse(initiative_charts::reported::hunan_json()).map_err(|_| "no dataset")?;
/// let checks = checks(&dataset);
/// let differs: Vec<_> = checks.iter().filter(|check| check.verdict == Verdict::Differs).collect();
/// let amounts = differs[0].figures.iter().map(|held| held.figure.quantity.amount.digits());
/// assert_eq!((differs.len(), differs[0].kind, amounts.collect::<Vec<_>>()), (1, CheckKind::Total, vec![358, 296]));
/// # Ok::<(), String>(())
/// ```
#[must_use]
pub fn checks(dataset: &Dataset) -> Vec<Check<'_>> {
    let mut pass = Pass::new(dataset);
    let mut checks = Vec::new();
    for report in &dataset.reports {
        checks.extend(checks_within(dataset, report));
        checks.extend(pass.step(report));
    }
    checks.extend(plans::of_all(dataset));
    checks
}

/// The same checks, with all falls below one total joined into one: that total, then those below it. One total that is too
/// high is one case, however many reports come after it. The joined check stands where the first of them stood.
#[must_use]
pub fn join_falls(checks: Vec<Check<'_>>) -> Vec<Check<'_>> {
    let mut joined: Vec<Check<'_>> = Vec::new();
    // Figures of one dataset are known by where they are.
    let mut falls = BTreeMap::new();
    for check in checks {
        if let (true, [total, later @ ..]) = (check.is_fall(), check.figures.as_slice()) {
            let total = (ptr::from_ref(total.report), ptr::from_ref(total.figure));
            let index = *falls.entry(total).or_insert(joined.len());
            if let Some(first) = joined.get_mut(index) {
                first.figures.extend(later);
                first.report = check.report;
                continue;
            }
        }
        joined.push(check);
    }
    joined
}

/// Whether there is any check. It looks no further than to the first one.
#[must_use]
pub fn has_checks(dataset: &Dataset) -> bool {
    let mut pass = Pass::new(dataset);
    let mut reports = dataset.reports.iter();
    reports
        .any(|report| !checks_within(dataset, report).is_empty() || !pass.step(report).is_empty())
        || !plans::of_all(dataset).is_empty()
}

/// The checks of the report alone, in the order of its figures; last that of its days, where it was published too early.
#[must_use]
pub fn checks_within<'d>(dataset: &'d Dataset, report: &'d Report) -> Vec<Check<'d>> {
    let by_whole = parts::parts_by_whole(dataset, report);
    let mut found = Vec::new();
    for figure in &report.figures {
        let parts = by_whole
            .get(&*figure.indicator)
            .map_or(&[][..], Vec::as_slice);
        for check in within::of_figure(dataset, report, figure, parts) {
            // What a part is more than has that check, too.
            let is_own = |held: &Held<'_>| ptr::eq(held.figure, figure);
            if check.kind != CheckKind::Part || check.figures.first().is_some_and(is_own) {
                found.push(check);
            }
        }
    }
    found.extend(published_early(report));
    found
}

/// The checks that concern the figure of the report: within the report, with the reports near by that give it, and of its
/// plan.
#[must_use]
pub fn checks_of<'d>(
    dataset: &'d Dataset,
    report: &'d Report,
    figure: &'d Figure,
) -> Vec<Check<'d>> {
    let parts = parts::parts_of(dataset, report, &figure.indicator);
    let mut found = within::of_figure(dataset, report, figure, &parts);
    found.extend(across::near(dataset, report, figure));
    found.extend(plans::of_figure(dataset, report, figure));
    found
}

/// The first check that flags the figure of the report; `None` where nothing speaks against it.
#[must_use]
pub fn contradiction<'d>(
    dataset: &'d Dataset,
    report: &'d Report,
    figure: &'d Figure,
) -> Option<Check<'d>> {
    let mut checks = checks_of(dataset, report, figure).into_iter();
    checks.find(|check| check.flags(report, figure))
}

/// Whether the report's amounts deny the share that it states of one of them.
#[must_use]
pub fn is_denied(dataset: &Dataset, report: &Report, stated: &Figure) -> bool {
    let share = within::share(dataset, report, stated);
    share.is_some_and(|check| check.verdict == Verdict::Differs)
}

/// Whether the figure is a count or an amount that only grows: not one of what comes less what goes, which may be below
/// zero.
fn grows(dataset: &Dataset, figure: &Figure) -> bool {
    let is_amount = matches!(figure.quantity.unit, Unit::Items | Unit::Money);
    let is_net = || dataset.is_below_zero(&figure.indicator);
    is_amount && runs(dataset, figure) && !figure.scope.is_planned() && !is_net()
}

/// Whether the check has figures that the reader cannot tell to begin on the same day, because a report does not say so.
#[must_use]
pub fn is_start_unstated(check: &Check<'_>) -> bool {
    let mut figures = check.figures.iter();
    check.kind == CheckKind::Total
        && figures
            .any(|held| held.figure.scope == Scope::YearToDate && held.report.period.from.is_none())
}
