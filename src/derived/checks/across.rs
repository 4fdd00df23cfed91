//! A report held against the nearest others that give the same.

use super::extent::{self, Extent, Printing};
use super::{Check, CheckKind, Held, Reason, Verdict, grows};
use crate::derived::even_part;
use crate::derived::nearest::WEEKS;
use crate::reported::{Dataset, Figure, Report, Scope};
use std::collections::BTreeMap;

/// A figure with its report.
type Given<'d> = (&'d Report, &'d Figure);

/// The reports in their order, with what the last ones gave.
pub(super) struct Pass<'d> {
    dataset: &'d Dataset,
    /// How many reports were looked at.
    index: usize,
    /// The index among what was given of each indicator, and of each with its class.
    places: BTreeMap<String, usize>,
    given: Vec<Last<'d>>,
}

/// What was given last.
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
            places: BTreeMap::new(),
            given: Vec::new(),
        }
    }

    /// The checks of the report with those before it.
    pub(super) fn step(&mut self, report: &'d Report) -> Vec<Check<'d>> {
        let mut found = Vec::new();
        let mut alone = Vec::new();
        for figure in &report.figures {
            let later = (report, figure);
            let class = figure.class.as_deref().unwrap_or_default();
            let named = self.replace([&figure.indicator, "\0", class].concat(), later);
            let of_indicator = self.replace(figure.indicator.clone(), later);
            match named {
                Some(last) => found.extend(pair(self.dataset, last.figure, later)),
                None => alone.extend(of_indicator.map(|last| (last, later))),
            }
        }
        for (last, later) in alone {
            let place = self.places.get(&later.1.indicator);
            let own = place.and_then(|place| self.given.get(*place));
            // Of several classes none stands for the whole.
            if last.count == 1 && own.is_some_and(|own| own.count == 1) {
                found.extend(classes(self.dataset, last.figure, later));
            }
        }
        self.index += 1;
        found
    }

    /// Puts the figure in the place of the key; returns what another report that is near gave there last.
    fn replace(&mut self, key: String, figure: Given<'d>) -> Option<Last<'d>> {
        let mut own = Last {
            report: self.index,
            count: 1,
            figure,
        };
        let place = *self.places.entry(key).or_insert(self.given.len());
        let Some(last) = self.given.get_mut(place) else {
            self.given.push(own);
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

/// The checks of the figure with the nearest report before its own that gives it, and with the nearest one after it.
pub(super) fn near<'d>(
    dataset: &'d Dataset,
    report: &'d Report,
    figure: &'d Figure,
) -> Vec<Check<'d>> {
    let Some(index) = dataset.report_index(&report.id) else {
        return Vec::new();
    };
    let before = dataset
        .reports
        .get(index.saturating_sub(WEEKS)..index)
        .unwrap_or_default();
    let after = dataset.reports.get(index + 1..).unwrap_or_default();
    if before.is_empty() && after.is_empty() {
        return Vec::new();
    }
    let before = near_figure(before.iter().rev(), figure);
    let after = near_figure(after.iter().take(WEEKS), figure);
    let mut found = Vec::new();
    for (earlier, later) in [
        (before, Some((report, figure))),
        (Some((report, figure)), after),
    ] {
        if let Some((earlier, later)) = earlier.zip(later) {
            found.extend(if earlier.1.class == later.1.class {
                pair(dataset, earlier, later)
            } else {
                alone(later)
                    .zip(alone(earlier))
                    .and_then(|_| classes(dataset, earlier, later))
            });
        }
    }
    found
}

/// The figure, where its report gives its indicator once.
fn alone(given: Given<'_>) -> Option<Given<'_>> {
    let (report, figure) = given;
    let same = report.figures_of(&figure.indicator);
    (same.take(2).count() == 1).then_some(given)
}

/// The figure of the indicator and the class in the first report that has one, else of the indicator in the first that has
/// one of any class.
fn near_figure<'d>(
    reports: impl Iterator<Item = &'d Report>,
    figure: &'d Figure,
) -> Option<Given<'d>> {
    let name = figure.name();
    let mut other = None;
    for report in reports {
        if let Some(same) = report.figure_named(&name) {
            return Some((report, same));
        }
        other = other.or_else(|| Some((report, report.figures_of(&figure.indicator).next()?)));
    }
    other
}

/// What two figures of one indicator and class come to; `None` where nothing can be expected of them.
pub(super) fn pair<'d>(
    dataset: &'d Dataset,
    earlier: Given<'d>,
    later: Given<'d>,
) -> Option<Check<'d>> {
    let ((before, one), (report, other)) = (earlier, later);
    if one.scope.is_planned() || other.scope.is_planned() {
        return None;
    }
    let refused = |reason| {
        check(
            CheckKind::Total,
            Verdict::NotComparable(reason),
            earlier,
            later,
        )
    };
    if one.quantity.unit != other.quantity.unit || one.item != other.item {
        return Some(refused(Reason::Item));
    }
    let grows = grows(dataset, one) && grows(dataset, other);
    if one.scope != other.scope {
        return grows.then(|| refused(Reason::Scope));
    }
    let is_one_year = dataset.year(before) == dataset.year(report);
    let starts_alike = match one.scope {
        Scope::YearToDate => is_one_year,
        Scope::Period => before.period.from.is_some() && before.period.from == report.period.from,
        _ => true,
    };
    if before.period.to == report.period.to && starts_alike {
        return again(earlier, later);
    }
    let [of_one, of_other] =
        [one, other].map(|figure| Extent::of(figure.quantity, Printing::Rounded));
    let falls = of_one.is_above(of_other);
    match (starts_alike, falls) {
        _ if !grows => None,
        (true, true) => Some(check(CheckKind::Total, Verdict::Differs, earlier, later)),
        (true, false) => Some(check(CheckKind::Total, Verdict::Agrees, earlier, later)),
        (false, true)
            if one.scope == Scope::YearToDate && !is_same_part(dataset, before, report) =>
        {
            Some(refused(Reason::Period))
        }
        (false, _) => None,
    }
}

/// Whether as much of their years has passed at the ends of both reports, so that their totals can be compared.
fn is_same_part(dataset: &Dataset, before: &Report, report: &Report) -> bool {
    let [one, other] = [before, report].map(|of| even_part(dataset.year(of), of.period.to));
    one == other
}

/// Two reports' figures of the same for the same day.
fn again<'d>(earlier: Given<'d>, later: Given<'d>) -> Option<Check<'d>> {
    let verdict = extent::verdict(|printing| {
        let [one, other] =
            [earlier, later].map(|(_, figure)| Extent::of(figure.quantity, printing));
        Some(one.overlap(other).is_some())
    })?;
    Some(check(CheckKind::Again, verdict, earlier, later))
}

/// Two figures of one indicator in different classes, or one of none, where both could be totals of the same year.
fn classes<'d>(dataset: &'d Dataset, earlier: Given<'d>, later: Given<'d>) -> Option<Check<'d>> {
    let ((before, one), (report, other)) = (earlier, later);
    let is_one_year = dataset.year(before) == dataset.year(report);
    let alike = one.scope == other.scope && !one.scope.is_planned();
    let comparable = alike && (is_one_year || one.scope == Scope::ToDate);
    let reason = Verdict::NotComparable(Reason::Class);
    (comparable && one.class != other.class)
        .then(|| check(CheckKind::Total, reason, earlier, later))
}

fn check<'d>(kind: CheckKind, verdict: Verdict, earlier: Given<'d>, later: Given<'d>) -> Check<'d> {
    let figures = [earlier, later].map(|(report, figure)| Held::of(report, figure));
    Check {
        kind,
        verdict,
        report: later.0,
        figures: figures.into(),
        computed: None,
    }
}
