//! A report held against those before it that give the same.

use super::days::Days;
use super::recent::Recent;
use super::{Check, CheckKind, Reason, Verdict, grows};
use crate::derived::nearest::WEEKS;
use crate::reported::{Dataset, Figure, Report, Scope};
use std::collections::BTreeMap;
use std::ops::Range;

/// A figure with its report.
pub(super) type Given<'d> = (&'d Report, &'d Figure);

/// The reports in their order, with what the last ones gave.
pub(super) struct Pass<'d> {
    dataset: &'d Dataset,
    /// How many reports were looked at.
    index: usize,
    /// Of each indicator the index of what was given last, and of each with its class that of what was given.
    indicators: BTreeMap<String, usize>,
    names: BTreeMap<String, usize>,
    last: Vec<Last<'d>>,
    given: Vec<Recent<'d>>,
}

/// What was given last of an indicator.
#[derive(Clone, Copy)]
struct Last<'d> {
    /// Index of the report, and how many of its figures are of the indicator.
    report: usize,
    count: usize,
    figure: Given<'d>,
}

impl<'d> Pass<'d> {
    pub(super) const fn new(dataset: &'d Dataset) -> Self {
        Self {
            dataset,
            index: 0,
            indicators: BTreeMap::new(),
            names: BTreeMap::new(),
            last: Vec::new(),
            given: Vec::new(),
        }
    }

    /// The checks of the report with those before it.
    pub(super) fn step(&mut self, report: &'d Report) -> Vec<Check<'d>> {
        let mut found = Vec::new();
        let mut alone = Vec::new();
        for figure in &report.figures {
            let later = (report, figure);
            let of_indicator = self.replace(&figure.indicator, later);
            match self.hold(later) {
                Some(checks) => found.extend(checks),
                None => alone.extend(of_indicator.map(|last| (last, later))),
            }
        }
        for (last, later) in alone {
            let place = self.indicators.get(&later.1.indicator);
            let own = place.and_then(|place| self.last.get(*place));
            // Of several classes none stands for the whole.
            if last.count == 1 && own.is_some_and(|own| own.count == 1) {
                found.extend(classes(self.dataset, last.figure, later));
            }
        }
        self.index += 1;
        found
    }

    /// The checks of the figure with those before it that have its name; `None` where there are none.
    fn hold(&mut self, later: Given<'d>) -> Option<Vec<Check<'d>>> {
        let place = *self.names.entry(later.1.name()).or_insert(self.given.len());
        if place == self.given.len() {
            self.given.push(Recent::default());
        }
        let recent = self.given.get_mut(place)?;
        recent.hold(self.dataset, self.index, later)
    }

    /// Puts the figure in the place of its indicator; returns what another report that is near gave there last.
    fn replace(&mut self, indicator: &str, figure: Given<'d>) -> Option<Last<'d>> {
        let mut own = Last {
            report: self.index,
            count: 1,
            figure,
        };
        let place = *self
            .indicators
            .entry(indicator.to_owned())
            .or_insert(self.last.len());
        let Some(last) = self.last.get_mut(place) else {
            self.last.push(own);
            return None;
        };
        if last.report == own.report {
            own.count += last.count;
        }
        let before = std::mem::replace(last, own);
        let is_near = self.index - before.report <= WEEKS;
        (before.report < self.index && is_near).then_some(before)
    }
}

/// The checks of a figure with the reports that are near and have its name.
struct Near<'d> {
    found: Vec<Check<'d>>,
    /// Whether no report before its own, or after it, has the name.
    is_first: bool,
    is_last: bool,
}

/// The checks of the figure of the report with the index with those from the first one on.
fn near_named<'d>(
    dataset: &'d Dataset,
    (report, figure): Given<'d>,
    (first, index): (usize, usize),
) -> Near<'d> {
    let reports = dataset.reports.iter().enumerate();
    let reports = reports.skip(first).take(index - first + 1 + WEEKS);
    let name = figure.name();
    let mut recent = Recent::default();
    let mut near = Near {
        found: Vec::new(),
        is_first: true,
        is_last: true,
    };
    for (at, other) in reports {
        let Some(same) = other.figure_named(&name) else {
            continue;
        };
        near.is_first &= at >= index;
        near.is_last &= at <= index;
        if at < index {
            recent.add(dataset, at, (other, same));
            continue;
        }
        let checks = recent.hold(dataset, at, (other, same));
        let own = |check: &Check<'_>| check.has(report, figure);
        near.found.extend(checks.into_iter().flatten().filter(own));
        if at > index && !recent.has(index) {
            break;
        }
    }
    near
}

/// The index among these of the nearest report that has the figure's name, and before which none has one over its days that
/// may decide.
fn first_alike(dataset: &Dataset, (report, figure): Given<'_>, indices: Range<usize>) -> usize {
    let from = match Days::of(dataset, report, figure) {
        _ if !grows(dataset, figure) => Some(report.period.to),
        Days::From(from) => from,
        _ => None,
    };
    // Reports are in the order of their periods' ends.
    let is_before = |report: &Report| from.is_some_and(|from| report.period.to < from);
    let alike = dataset.reports.partition_point(is_before);
    let name = figure.name();
    let is_named = |index: &usize| {
        let report = dataset.reports.get(*index);
        report.is_some_and(|report| report.figure_named(&name).is_some())
    };
    let mut before = (indices.start..alike.min(indices.end)).rev();
    before.find(is_named).unwrap_or(indices.start)
}

/// The checks of the figure with the reports that are near and have its name, else with the nearest one of another class.
pub(super) fn near<'d>(
    dataset: &'d Dataset,
    report: &'d Report,
    figure: &'d Figure,
) -> Vec<Check<'d>> {
    let Some(index) = dataset.report_index(&report.id) else {
        return Vec::new();
    };
    let given = (report, figure);
    let start = index.saturating_sub(WEEKS);
    let first = first_alike(dataset, given, start..index);
    let mut near = near_named(dataset, given, (first, index));
    // What is refused may be held against one that is further away.
    if first > start && near.found.iter().any(Check::is_refused) {
        near = near_named(dataset, given, (start, index));
    }
    let Near {
        mut found,
        is_first,
        is_last,
    } = near;
    let own = alone(given);
    let before = dataset.reports.get(start..index).unwrap_or_default();
    let before = is_first.then(|| other_class(before.iter().rev(), figure));
    let after = dataset.reports.get(index + 1..).unwrap_or_default();
    let after = is_last.then(|| other_class(after.iter().take(WEEKS), figure));
    for (earlier, later) in [(before.flatten(), own), (own, after.flatten())] {
        let pair = earlier.zip(later);
        found.extend(pair.and_then(|(earlier, later)| classes(dataset, earlier, later)));
    }
    found
}

/// The figure of the indicator in the first report that has one, where it is the only one there.
fn other_class<'d>(
    mut reports: impl Iterator<Item = &'d Report>,
    figure: &'d Figure,
) -> Option<Given<'d>> {
    let first =
        reports.find_map(|report| Some((report, report.figures_of(&figure.indicator).next()?)));
    first.and_then(alone)
}

/// The figure, where its report gives its indicator once.
fn alone(given: Given<'_>) -> Option<Given<'_>> {
    let (report, figure) = given;
    let same = report.figures_of(&figure.indicator);
    (same.take(2).count() == 1).then_some(given)
}

/// Two figures of one indicator in different classes, or one of none, where both could be totals of the same year.
fn classes<'d>(dataset: &'d Dataset, earlier: Given<'d>, later: Given<'d>) -> Option<Check<'d>> {
    let ((before, one), (report, other)) = (earlier, later);
    let is_one_year = dataset.year(before) == dataset.year(report);
    let alike = one.scope == other.scope && !one.scope.is_planned();
    let comparable = alike && (is_one_year || one.scope == Scope::ToDate);
    let reason = Verdict::NotComparable(Reason::Class);
    (comparable && one.class != other.class)
        .then(|| Check::of_two(CheckKind::Total, reason, earlier, later))
}
