//! Parts held against their wholes.

use super::days::{are_same, is_level};
use super::extent::{self, Extent, Printing};
use super::{Check, CheckKind, Held, Reason, Verdict};
use crate::derived::part_of;
use crate::reported::{Dataset, Figure, Report};
use std::collections::BTreeMap;

/// The figures of the report that are parts, by their wholes.
pub(super) fn parts_by_whole<'d>(
    dataset: &'d Dataset,
    report: &'d Report,
) -> BTreeMap<&'d str, Vec<&'d Figure>> {
    let mut parts: BTreeMap<&str, Vec<&Figure>> = BTreeMap::new();
    for figure in &report.figures {
        if let (None, Some(whole)) = (&figure.class, part_of(dataset, &figure.indicator)) {
            parts.entry(whole).or_default().push(figure);
        }
    }
    parts
}

/// The figures of the report that are parts of the whole.
pub(super) fn parts_of<'d>(
    dataset: &'d Dataset,
    report: &'d Report,
    whole: &str,
) -> Vec<&'d Figure> {
    // Few indicators are wholes, and a report may have very many figures.
    let mut indicators = dataset.indicators.iter();
    if !indicators.any(|indicator| indicator.part_of() == Some(whole)) {
        return Vec::new();
    }
    let parts = parts_by_whole(dataset, report);
    parts.get(whole).cloned().unwrap_or_default()
}

/// A part that is more than its whole, or runs over another time than that.
pub(super) fn part<'d>(
    dataset: &Dataset,
    report: &'d Report,
    part: &'d Figure,
    whole: &str,
) -> Option<Check<'d>> {
    let whole = report.figure(whole)?;
    if part.quantity.unit != whole.quantity.unit {
        return None;
    }
    let verdict = if are_same(dataset, report, part, whole) {
        let verdict = extent::beyond_bounds(not_above(part, whole), [part, whole])?;
        if verdict == Verdict::Agrees || has_negative(dataset, report, whole) {
            return None;
        }
        verdict
    } else if [part, whole].into_iter().any(|of| is_level(dataset, of)) {
        // A level is as of the last day, and what runs up is of other days.
        return None;
    } else {
        Verdict::NotComparable(Reason::Scope)
    };
    Some(Check::of_two(
        CheckKind::Part,
        verdict,
        (report, part),
        (report, whole),
    ))
}

/// What follows where the one is not to be above the other.
fn not_above(one: &Figure, other: &Figure) -> Verdict {
    extent::not_above(|printing| {
        Some([one, other].map(|figure| Extent::of(figure.quantity, printing)))
    })
}

/// Whether the whole, or a part of it in the report, may be below zero: then another part may be above the whole. What is
/// rounded to zero is not.
fn has_negative(dataset: &Dataset, report: &Report, whole: &Figure) -> bool {
    let is_negative = |figure: &Figure| figure.quantity.begins_below_zero();
    let is_part = |figure: &&Figure| {
        figure.class.is_none() && part_of(dataset, &figure.indicator) == Some(&whole.indicator)
    };
    let mut negative = report.figures.iter().filter(|figure| is_negative(figure));
    is_negative(whole) || negative.any(|figure| is_part(&figure))
}

/// A whole that one of its parts exceeds, else all of them together, or that they add up to. Parts that are less may
/// leave a rest.
pub(super) fn whole<'d>(
    dataset: &Dataset,
    report: &'d Report,
    whole: &'d Figure,
    parts: &[&'d Figure],
) -> Option<Check<'d>> {
    let mut figures = Vec::new();
    let mut single = None;
    for figure in parts {
        if !is_whole(dataset, report, whole, figure) {
            continue;
        }
        let above = part(dataset, report, figure, &whole.indicator);
        if above
            .as_ref()
            .is_some_and(|check| check.verdict == Verdict::Differs)
        {
            return above;
        }
        single = single.or(above);
        if dataset.overlaps(&figure.indicator) {
            // What it counts is in other parts, too.
            continue;
        }
        figures.push(Held::of(report, figure));
    }
    let together = if figures.len() > 1 {
        added_up(report, whole, figures)
    } else {
        None
    };
    // Where a part alone may be above the whole, so may all of them.
    let says_more =
        |check: &Check<'_>| check.verdict != Verdict::AgreesIfCutOff || single.is_none();
    together.filter(says_more).or(single)
}

/// Parts, and the whole that they are together more than, or add up to.
fn added_up<'d>(
    report: &'d Report,
    whole: &'d Figure,
    mut figures: Vec<Held<'d>>,
) -> Option<Check<'d>> {
    let sum = |printing| {
        let mut addends = figures
            .iter()
            .map(|held| Extent::of(held.figure.quantity, printing));
        let first = addends.next()?;
        addends.try_fold(first, Extent::plus)
    };
    let rounded = sum(Printing::Rounded)?;
    let verdict =
        extent::not_above(|printing| Some([sum(printing)?, Extent::of(whole.quantity, printing)]));
    let of_whole = Extent::of(whole.quantity, Printing::Rounded);
    if verdict == Verdict::Agrees && rounded.overlap(of_whole).is_none() {
        return None;
    }
    figures.push(Held::of(report, whole));
    let verdict = extent::beyond_bounds(verdict, figures.iter().map(|held| held.figure))?;
    Some(Check {
        kind: CheckKind::Parts,
        verdict,
        report,
        figures,
        computed: Some(rounded.computed),
    })
}

/// Whether the part can be a part of the whole: of the same unit, over the same days. The things may have names of their
/// own: finished works are a part of the bridges.
fn is_whole(dataset: &Dataset, report: &Report, whole: &Figure, part: &Figure) -> bool {
    whole.quantity.unit == part.quantity.unit && are_same(dataset, report, whole, part)
}
