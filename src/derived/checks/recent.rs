//! Figures of one name held against each other: totals that do not fall, and what is given again for a day.

use super::across::Given;
use super::days::Days;
use super::extent::{self, Extent, Printing};
use super::{Check, CheckKind, Reason, Verdict, grows};
use crate::derived::even_part;
use crate::derived::nearest::WEEKS;
use crate::reported::{Dataset, Date, Report, Scope};

/// The figures of one name that reports gave, as far as they may decide: the nearest one, and those that a later one may be
/// in conflict with.
#[derive(Default)]
pub(super) struct Recent<'d> {
    entries: Vec<Entry<'d>>,
}

/// A figure with the index of its report, and its days.
#[derive(Clone, Copy)]
struct Entry<'d> {
    report: usize,
    given: Given<'d>,
    days: Days,
}

impl Entry<'_> {
    /// The last of its days.
    const fn to(&self) -> Date {
        self.given.0.period.to
    }
}

impl<'d> Recent<'d> {
    /// The checks of the figure with those before it that are near; `None` where there are none. It is one of those from
    /// then on.
    pub(super) fn hold(
        &mut self,
        dataset: &'d Dataset,
        report: usize,
        given: Given<'d>,
    ) -> Option<Vec<Check<'d>>> {
        let own = self.enter(dataset, report, given);
        let nearest = self.entries.last().copied();
        let checks = nearest.map(|nearest| self.checks(dataset, nearest, own));
        self.entries.push(own);
        checks
    }

    /// Makes the figure one of those that later ones are held against.
    pub(super) fn add(&mut self, dataset: &Dataset, report: usize, given: Given<'d>) {
        let own = self.enter(dataset, report, given);
        self.entries.push(own);
    }

    /// The figure as an entry. What is too far from it is dropped, and what decides nothing about it.
    fn enter(&mut self, dataset: &Dataset, report: usize, given: Given<'d>) -> Entry<'d> {
        let days = Days::of(dataset, given.0, given.1);
        let own = Entry {
            report,
            given,
            days,
        };
        self.entries.retain(|entry| report - entry.report <= WEEKS);
        let mut alike = self
            .entries
            .iter()
            .rev()
            .filter(|entry| is_alike(entry, &own));
        // What is of the figure's own day does not stand in for those of the days before.
        let passed = alike.next().filter(|entry| entry.to() < own.to()).copied();
        if let Some(passed) = passed {
            self.entries
                .retain(|entry| !is_outdone(dataset, entry, &passed));
        }
        own
    }

    /// Whether the figure of the report with the index may still decide.
    pub(super) fn has(&self, report: usize) -> bool {
        self.entries.iter().any(|entry| entry.report == report)
    }

    /// The checks of the figure: as a total with the one before that decides, and with that of its own day.
    fn checks(&self, dataset: &'d Dataset, nearest: Entry<'d>, own: Entry<'d>) -> Vec<Check<'d>> {
        let mut alike = self
            .entries
            .iter()
            .rev()
            .filter(|entry| is_alike(entry, &own))
            .peekable();
        if alike.peek().is_none() {
            return totals(dataset, nearest.given, own.given)
                .into_iter()
                .collect();
        }
        let mut earlier: Option<Check<'d>> = None;
        let mut again: Option<Check<'d>> = None;
        for check in alike.filter_map(|entry| totals(dataset, entry.given, own.given)) {
            let known = match check.kind {
                CheckKind::Again => &mut again,
                _ => &mut earlier,
            };
            if known.as_ref().is_none_or(|known| decides(&check, known)) {
                *known = Some(check);
            }
        }
        // Where a day is given again, only a fall since the days before says more.
        let says_more = |check: &Check<'_>| again.is_none() || check.verdict != Verdict::Agrees;
        earlier.filter(says_more).into_iter().chain(again).collect()
    }
}

/// Whether the two count the same over the same days, but for their last one.
fn is_alike(one: &Entry<'_>, other: &Entry<'_>) -> bool {
    let [(_, figure), (_, other_figure)] = [one.given, other.given];
    one.days == other.days
        && figure.quantity.unit == other_figure.quantity.unit
        && figure.item == other_figure.item
}

/// Whether the check decides rather than one that is known, with an earlier figure nearer by: it says more, or as much
/// against a greater total. What agrees is held against its neighbour.
fn decides(check: &Check<'_>, known: &Check<'_>) -> bool {
    let low = |check: &Check<'_>| {
        let held = check.figures.first()?;
        held.compared.interval.low
    };
    let is_fall = check.kind == CheckKind::Total && check.verdict != Verdict::Agrees;
    check.verdict < known.verdict
        || is_fall && check.verdict == known.verdict && low(check) > low(known)
}

/// Whether nothing of the days to come can be in conflict with the earlier figure that is not in conflict with the later one:
/// that is no less, or the earlier one is no total.
fn is_outdone(dataset: &Dataset, earlier: &Entry<'_>, later: &Entry<'_>) -> bool {
    if !is_alike(earlier, later) || earlier.to() == later.to() {
        return false;
    }
    let [(_, one), (_, other)] = [earlier.given, later.given];
    let is_no_less = |printing| {
        let [low, later_low] =
            [one, other].map(|figure| Extent::of(figure.quantity, printing).computed.interval.low);
        later_low >= low
    };
    !grows(dataset, one)
        || [Printing::Rounded, Printing::CutOff]
            .into_iter()
            .all(is_no_less)
}

/// What two figures of one indicator and class come to: the later one is not below the earlier one where both count from
/// the same day on. `None` where nothing can be expected of them.
#[must_use]
pub fn totals<'d>(dataset: &'d Dataset, earlier: Given<'d>, later: Given<'d>) -> Option<Check<'d>> {
    let ((before, one), (report, other)) = (earlier, later);
    if one.scope.is_planned() || other.scope.is_planned() {
        return None;
    }
    let refused = |reason| {
        let verdict = Verdict::NotComparable(reason);
        Check::of_two(CheckKind::Total, verdict, earlier, later)
    };
    if one.quantity.unit != other.quantity.unit || one.item != other.item {
        return Some(refused(Reason::Item));
    }
    let grows = grows(dataset, one) && grows(dataset, other);
    let days = [earlier, later].map(|(report, figure)| Days::of(dataset, report, figure));
    if days[0] == days[1] && before.period.to == report.period.to {
        return again(earlier, later);
    }
    if !grows {
        return None;
    }
    if days[0] == days[1] {
        let mut verdict = extent::not_above(|printing| Some(extents(earlier, later, printing)));
        let [total, later_total] = extents(earlier, later, Printing::Rounded);
        // From at most so much on, a total that is no less has surely not fallen.
        if !total.is_nowhere_above(later_total) {
            verdict = extent::beyond_bounds(verdict, [one, other])?;
        }
        return Some(Check::of_two(CheckKind::Total, verdict, earlier, later));
    }
    let [of_year, later_of_year] = [(days[0], before), (days[1], report)]
        .map(|(days, report)| days.are_year_to_date(dataset, report));
    match (one.scope, other.scope) {
        // Each period counts from its own first day.
        (Scope::Period, Scope::Period) => None,
        _ if of_year && later_of_year => {
            let [one, other] = extents(earlier, later, Printing::Rounded);
            let begins_anew = one.is_above(other) && !is_same_part(dataset, before, report);
            begins_anew.then(|| refused(Reason::Period))
        }
        _ => Some(refused(Reason::Scope)),
    }
}

/// The values that the figures may have.
fn extents(earlier: Given<'_>, later: Given<'_>, printing: Printing) -> [Extent; 2] {
    [earlier, later].map(|(_, figure)| Extent::of(figure.quantity, printing))
}

/// Whether as much of their years has passed at the ends of both reports, so that their totals can be compared.
fn is_same_part(dataset: &Dataset, before: &Report, report: &Report) -> bool {
    let [one, other] = [before, report].map(|of| even_part(dataset.year(of), of.period.to));
    one == other
}

/// Two reports' figures of the same for the same day.
fn again<'d>(earlier: Given<'d>, later: Given<'d>) -> Option<Check<'d>> {
    let verdict = extent::verdict(|printing| {
        let [one, other] = extents(earlier, later, printing);
        Some(one.overlap(other).is_some())
    })?;
    let verdict = extent::beyond_bounds(verdict, [earlier.1, later.1])?;
    Some(Check::of_two(CheckKind::Again, verdict, earlier, later))
}
