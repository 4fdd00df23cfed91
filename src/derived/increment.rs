//! What was added between two reports of totals that count from the same day on.

use super::nearest::WEEKS;
use super::{Operand, Results, Rule, runs};
use crate::quantity::Unit;
use crate::reported::{Figure, Report, Scope};
use std::collections::BTreeMap;

/// The figures of the reports before one, nearest first, by their indicators; as far as they were asked for.
pub(super) struct Earlier<'r> {
    /// The one that they are before, and they.
    report: &'r Report,
    reports: &'r [Report],
    indexed: Vec<BTreeMap<&'r str, Vec<&'r Figure>>>,
}

impl<'r> Earlier<'r> {
    /// Those whose periods end before that of the report. Nothing is looked at yet.
    pub(super) fn new(results: &Results<'r>) -> Self {
        let reports = &results.dataset.reports;
        // Reports are in the order of their periods' ends.
        let to = results.report.period.to;
        let count = reports.partition_point(|report| report.period.to < to);
        Self {
            report: results.report,
            reports: reports.get(..count).unwrap_or_default(),
            indexed: Vec::new(),
        }
    }

    /// The nearest report that gives the figure's indicator – of those of one day one of the same publisher, where there
    /// is one –, with the figure of the same class and things where it has one.
    fn nearest(&mut self, figure: &Figure) -> Option<(&'r Report, &'r Figure)> {
        let is_same =
            |other: &&&Figure| (&other.class, &other.item) == (&figure.class, &figure.item);
        let mut nearest: Option<(&'r Report, &'r Figure)> = None;
        for (step, report) in self.reports.iter().rev().take(WEEKS).enumerate() {
            if nearest.is_some_and(|(nearest, _)| report.period.to < nearest.period.to) {
                break;
            }
            if self.indexed.len() == step {
                self.indexed.push(by_indicator(report));
            }
            let Some(figures) = self.indexed.get(step)?.get(&*figure.indicator) else {
                continue;
            };
            let same = figures.iter().find(is_same).or(figures.first())?;
            if report.publisher == self.report.publisher {
                return Some((report, *same));
            }
            nearest = nearest.or(Some((report, *same)));
        }
        nearest
    }
}

fn by_indicator(report: &Report) -> BTreeMap<&str, Vec<&Figure>> {
    let mut figures: BTreeMap<&str, Vec<&Figure>> = BTreeMap::new();
    for figure in &report.figures {
        figures.entry(&figure.indicator).or_default().push(figure);
    }
    figures
}

/// Adds what the figure, a total, has grown by since the nearest report that gives its indicator; nothing where that
/// counts otherwise or from another day on, and where the total has fallen: then there is no increment, but a question.
pub(super) fn add<'r>(results: &mut Results<'r>, earlier: &mut Earlier<'r>, figure: &'r Figure) {
    let is_total = matches!(figure.scope, Scope::YearToDate | Scope::ToDate)
        && matches!(figure.quantity.unit, Unit::Money | Unit::Items)
        && runs(results.dataset, figure);
    if !is_total {
        return;
    }
    let Some((before, other)) = earlier.nearest(figure) else {
        return;
    };
    let other = Operand::of(results.dataset, before, other);
    let added = results.operand(figure).since(other);
    let has_grown = added.as_ref().is_ok_and(|added| {
        let added = added.formula.evaluate();
        added.is_ok_and(|added| !added.value.is_negative() && !added.is_coarse())
    });
    if has_grown {
        results.add(Rule::Increment, added, &figure.indicator);
    }
}
