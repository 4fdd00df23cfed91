//! The running total of a year whose reports state what falls into their own periods.

use super::nearest::{WEEKS, nearest};
use super::{Formula, Operand, runs, scope_under_plan};
use crate::reported::{Dataset, Figure, Report, Scope};

/// The figure of the report as far as it runs over what a plan of that scope is for: the year to date, the period, or
/// the time since the programme began; `None` where it runs over anything else.
pub(super) fn comparable<'r>(
    dataset: &'r Dataset,
    report: &'r Report,
    figure: &'r Figure,
    plan: Scope,
) -> Option<Operand<'r>> {
    let own = |scope| {
        let operand = Operand::of(dataset, report, figure);
        Some(operand.over_scope(scope, dataset, report))
    };
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

/// Whether the figure alone, without those of other reports, is what a plan of the scope is for.
pub(super) fn is_under_plan(
    dataset: &Dataset,
    report: &Report,
    figure: &Figure,
    plan: Scope,
) -> bool {
    let amount = comparable(dataset, report, figure, plan);
    amount.is_some_and(|amount| matches!(amount.formula, Formula::Figure(_)))
}

/// What has come together since the year began: the report's figure and those of the periods before it; `None` where
/// the figure is no amount of its period or is the year's first one, or where the reports leave a gap.
pub(super) fn total<'r>(
    dataset: &'r Dataset,
    report: &'r Report,
    figure: &'r Figure,
) -> Option<Operand<'r>> {
    let first = dataset.year(report).first_day();
    let mut from = report.period.from?;
    if figure.scope != Scope::Period || !runs(dataset, figure) || from == first {
        return None;
    }
    // Reports are in the order of their periods' ends.
    let index = dataset.report_index(&report.id)?;
    let earlier = dataset.reports.get(..index)?;
    let mut addends = vec![Operand::of(dataset, report, figure)];
    let own = |other: &Figure| std::ptr::eq(other, figure);
    let mut at = report.figures.iter().position(own)?;
    while from != first && addends.len() < WEEKS {
        let end = earlier.partition_point(|before| before.period.to < from);
        let before = earlier.get(..end)?.iter().rev();
        let before = before.take_while(|before| before.period.to.next() == Some(from));
        let mut found = before.filter_map(|before| {
            let same = nearest(&before.figures, at, &|other| is_same(other, figure))?;
            Some((before, same))
        });
        // Of reports of one day one of the same publisher goes before others.
        let last = found.next()?;
        let is_own = |(before, _): &(&Report, _)| before.publisher == report.publisher;
        let (before, (index, addend)) = if is_own(&last) {
            last
        } else {
            found.find(is_own).unwrap_or(last)
        };
        at = index;
        from = match addend.scope {
            Scope::YearToDate => first,
            _ => before.period.from?,
        };
        addends.push(Operand::of(dataset, before, addend));
    }
    if from != first {
        return None;
    }
    let mut addends = addends.into_iter().rev();
    let first = addends.next()?;
    addends.try_fold(first, Operand::plus_next).ok()
}

/// Whether an earlier figure counts the same, up to where a later one goes on.
fn is_same(earlier: &Figure, later: &Figure) -> bool {
    (&earlier.indicator, &earlier.class) == (&later.indicator, &later.class)
        && earlier.item == later.item
        && matches!(earlier.scope, Scope::Period | Scope::YearToDate)
}
