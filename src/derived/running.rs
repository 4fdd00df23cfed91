//! The running total of a year whose reports state what falls into their own periods.

use super::rules::Subject;
use super::{Formula, runs, scope_under_plan};
use crate::reported::{Dataset, Figure, Report, Scope};

/// The most reports that are added up: one for each week of a year.
const MAX_REPORTS: usize = 53;

/// An amount as it is held against a plan: a figure of the report, or the running total of its year.
pub(super) struct Amount<'r> {
    /// The figure, or that of the report's own period, over what the amount runs.
    pub(super) subject: Subject<'r>,
    pub(super) formula: Formula,
}

impl<'r> Amount<'r> {
    /// The figure alone.
    fn of(report: &Report, figure: &'r Figure, scope: Scope) -> Self {
        Self {
            subject: Subject {
                scope,
                ..Subject::of(figure)
            },
            formula: Formula::of(report, figure),
        }
    }
}

/// The figure of the report as far as it runs over what a plan of that scope is for: the year to date, the period, or
/// the time since the programme began; `None` where it runs over anything else.
pub(super) fn comparable<'r>(
    dataset: &Dataset,
    report: &'r Report,
    figure: &'r Figure,
    plan: Scope,
) -> Option<Amount<'r>> {
    let own = |scope| Some(Amount::of(report, figure, scope));
    // What does not run up is as of the period's end, for whatever days its plan is.
    if !figure.scope.is_planned() && !runs(dataset, figure) {
        return own(scope_under_plan(plan));
    }
    match (plan, figure.scope) {
        (Scope::YearPlan, Scope::YearToDate) => own(Scope::YearToDate),
        (Scope::YearPlan, Scope::Period) if dataset.runs_from_year_start(report) => {
            own(Scope::YearToDate)
        }
        (Scope::YearPlan, Scope::Period) => total(dataset, report, figure),
        (Scope::Period, Scope::Period) => own(Scope::Period),
        (Scope::WholeLife, Scope::ToDate) => own(Scope::ToDate),
        _ => None,
    }
}

/// What has come together since the year began: the report's figure and those of the periods before it; `None` where
/// the figure is no amount of its period or is the year's first one, or where the reports leave a gap.
pub(super) fn total<'r>(
    dataset: &Dataset,
    report: &'r Report,
    figure: &'r Figure,
) -> Option<Amount<'r>> {
    let first = dataset.year(report).first_day();
    let mut from = report.period.from?;
    if figure.scope != Scope::Period || !runs(dataset, figure) || from == first {
        return None;
    }
    // Reports are in the order of their periods' ends.
    let index = dataset.report_index(&report.id)?;
    let mut earlier = dataset.reports.get(..index)?.iter().rev();
    let mut total = Amount::of(report, figure, Scope::YearToDate);
    let mut addends = vec![Formula::of(report, figure)];
    let own = |other: &Figure| std::ptr::eq(other, figure);
    let mut at = report.figures.iter().position(own)?;
    while from != first && addends.len() < MAX_REPORTS {
        let before = earlier.find(|before| before.period.to.next() <= Some(from))?;
        if before.period.to.next() != Some(from) {
            return None;
        }
        let Some((index, addend)) = near(&before.figures, at, figure) else {
            continue;
        };
        at = index;
        from = match addend.scope {
            Scope::YearToDate => first,
            _ => before.period.from?,
        };
        total.subject = total.subject.with(addend);
        addends.push(Formula::of(before, addend));
    }
    total.formula = addends.into_iter().rev().reduce(Formula::plus)?;
    (from == first).then_some(total)
}

/// The earlier figure that counts the same, looked for from the index on in both directions: reports nearly always have
/// their figures in the same order.
fn near<'r>(figures: &'r [Figure], at: usize, later: &Figure) -> Option<(usize, &'r Figure)> {
    let offsets = 0..=at.max(figures.len());
    let mut indices = offsets.flat_map(|off| [at.checked_sub(off), at.checked_add(off)]);
    indices.find_map(|index| {
        let figure = figures.get(index?)?;
        is_same(figure, later).then_some((index?, figure))
    })
}

/// Whether an earlier figure counts the same, up to where a later one goes on.
fn is_same(earlier: &Figure, later: &Figure) -> bool {
    (&earlier.indicator, &earlier.class) == (&later.indicator, &later.class)
        && earlier.item == later.item
        && matches!(earlier.scope, Scope::Period | Scope::YearToDate)
}
