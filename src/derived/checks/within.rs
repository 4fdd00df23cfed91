//! A report held against itself.

use super::extent::{self, Extent, Printing};
use super::{Check, CheckKind, Held, Reason, Verdict};
use crate::derived::running::is_under_plan;
use crate::derived::{counts_alike, relation, scope_under_plan};
use crate::quantity::Unit;
use crate::reported::{Dataset, Figure, Indicator, Relation, Report};
use std::collections::BTreeMap;

/// The checks of the report that the figure is in: as a share, as a part, as a whole of these parts.
pub(super) fn of_figure<'d>(
    dataset: &'d Dataset,
    report: &'d Report,
    figure: &'d Figure,
    parts: &[&'d Figure],
) -> Vec<Check<'d>> {
    // A class has no whole and no plan of its own.
    if figure.class.is_some() {
        return Vec::new();
    }
    let of_relation = match relation(dataset, &figure.indicator) {
        Some(Relation::ShareOf(other)) => {
            share(dataset, report, figure).or_else(|| stage(report, figure, other))
        }
        Some(Relation::PartOf(whole)) => part(report, figure, whole),
        _ => None,
    };
    let of_whole = whole(dataset, report, figure, parts);
    of_relation.into_iter().chain(of_whole).collect()
}

/// The figures of the report that are parts, by their wholes.
pub(super) fn parts_by_whole<'d>(
    dataset: &'d Dataset,
    report: &'d Report,
) -> BTreeMap<&'d str, Vec<&'d Figure>> {
    let mut parts: BTreeMap<&str, Vec<&Figure>> = BTreeMap::new();
    for figure in &report.figures {
        if let (None, Some(Relation::PartOf(whole))) =
            (&figure.class, relation(dataset, &figure.indicator))
        {
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
    let is_part = |of: &Option<Relation>| matches!(of, Some(Relation::PartOf(of)) if of == whole);
    let mut indicators = dataset.indicators.iter();
    if !indicators.any(|indicator| is_part(&indicator.relation)) {
        return Vec::new();
    }
    let parts = parts_by_whole(dataset, report);
    parts.get(whole).cloned().unwrap_or_default()
}

/// That the report was published before the end of its period.
pub(super) fn day(report: &Report) -> Option<Check<'_>> {
    let early = report.published < report.period.to;
    early.then(|| Check {
        kind: CheckKind::Day,
        verdict: Verdict::Differs,
        report,
        figures: Vec::new(),
        computed: None,
    })
}

/// A stated share, held against the amount and the plan or the whole that it is of.
pub(super) fn share<'d>(
    dataset: &'d Dataset,
    report: &'d Report,
    stated: &'d Figure,
) -> Option<Check<'d>> {
    let Some(Relation::ShareOf(other)) = relation(dataset, &stated.indicator) else {
        return None;
    };
    if stated.quantity.unit != Unit::Percent || stated.class.is_some() {
        return None;
    }
    let other = report.figure(other)?;
    let (amount, scope, is_of_plan) = match relation(dataset, &other.indicator) {
        Some(Relation::PlanOf(actual)) => {
            (report.figure(actual)?, scope_under_plan(other.scope), true)
        }
        _ => (
            part_of_share(dataset, report, stated, other)?,
            other.scope,
            false,
        ),
    };
    let runs_as_far = if is_of_plan {
        is_under_plan(dataset, report, amount, other.scope)
    } else {
        amount.scope == scope
    };
    if !runs_as_far || stated.scope != scope || !counts_alike(amount, other) {
        return None;
    }
    let computed = |printing| {
        let quotient =
            Extent::of(amount.quantity, printing).over(Extent::of(other.quantity, printing))?;
        quotient.times_ten_to(2)
    };
    let mut verdict = extent::verdict(|printing| {
        let stated = Extent::of(stated.quantity, printing);
        Some(computed(printing)?.overlap(stated).is_some())
    })?;
    // No dataset says which part a share of its own is of: where they do not agree, it may be of another one.
    let is_known = is_of_plan || dataset.built_in(&stated.indicator).is_some();
    if verdict == Verdict::Differs && !is_known {
        verdict = Verdict::NotComparable(Reason::Definition);
    }
    Some(Check {
        kind: CheckKind::Share,
        verdict,
        report,
        figures: [stated, amount, other]
            .map(|figure| Held::of(report, figure))
            .into(),
        computed: computed(Printing::Rounded).map(|extent| extent.computed),
    })
}

/// The amount of which a stated share of a whole is: the only part of that whole that the dataset knows, where the share
/// is the only one. Indicators that are built in go with each other, and so do declared ones.
fn part_of_share<'d>(
    dataset: &'d Dataset,
    report: &'d Report,
    stated: &Figure,
    whole: &Figure,
) -> Option<&'d Figure> {
    let is_built_in = |id: &str| dataset.built_in(id).is_some();
    let own = is_built_in(&stated.indicator);
    let is_part = |indicator: &&Indicator| matches!(&indicator.relation, Some(Relation::PartOf(of)) if *of == whole.indicator);
    let is_share = |indicator: &&Indicator| {
        let of_whole =
            matches!(&indicator.relation, Some(Relation::ShareOf(of)) if *of == whole.indicator);
        indicator.counts == Unit::Percent && of_whole
    };
    let alike = || {
        dataset
            .indicators
            .iter()
            .filter(|indicator| is_built_in(&indicator.id) == own)
    };
    let mut parts = alike().filter(is_part);
    let (part, another) = (parts.next()?, parts.next());
    let is_only = another.is_none() && alike().filter(is_share).nth(1).is_none();
    report.figure(&part.id).filter(|_| is_only)
}

/// A part that is more than its whole, or runs over another time than that.
fn part<'d>(report: &'d Report, part: &'d Figure, whole: &str) -> Option<Check<'d>> {
    let whole = report.figure(whole)?;
    if part.quantity.unit != whole.quantity.unit {
        return None;
    }
    let [of_part, of_whole] =
        [part, whole].map(|figure| Extent::of(figure.quantity, Printing::Rounded));
    let verdict = if part.scope != whole.scope {
        Verdict::NotComparable(Reason::Scope)
    } else if of_part.is_above(of_whole) {
        Verdict::Differs
    } else {
        return None;
    };
    Some(Check {
        kind: CheckKind::Part,
        verdict,
        report,
        figures: vec![Held::of(report, part), Held::of(report, whole)],
        computed: None,
    })
}

/// A whole that one of its parts exceeds, else all of them together, or that they add up to. Parts that are less may
/// leave a rest.
fn whole<'d>(
    dataset: &Dataset,
    report: &'d Report,
    whole: &'d Figure,
    parts: &[&'d Figure],
) -> Option<Check<'d>> {
    let of_whole = Extent::of(whole.quantity, Printing::Rounded);
    let mut figures = Vec::new();
    let mut sum: Option<Extent> = None;
    for figure in parts.iter().filter(|part| is_whole(whole, part)) {
        let single = part(report, figure, &whole.indicator);
        if single.is_some() {
            return single;
        }
        if !is_addend(dataset, figure) {
            continue;
        }
        let addend = Extent::of(figure.quantity, Printing::Rounded);
        sum = match sum {
            Some(sum) => Some(sum.plus(addend)?),
            None => Some(addend),
        };
        figures.push(Held::of(report, figure));
    }
    let sum = sum.filter(|_| figures.len() > 1)?;
    let verdict = if sum.is_above(of_whole) {
        Verdict::Differs
    } else if sum.overlap(of_whole).is_some() {
        Verdict::Agrees
    } else {
        return None;
    };
    figures.push(Held::of(report, whole));
    Some(Check {
        kind: CheckKind::Parts,
        verdict,
        report,
        figures,
        computed: Some(sum.computed),
    })
}

/// Whether the part is added to the others: what it counts is in none of them.
fn is_addend(dataset: &Dataset, part: &Figure) -> bool {
    !dataset.overlaps(&part.indicator)
}

/// Whether the part can be a part of the whole: of the same unit, over the same days. The things may have names of their
/// own: finished works are a part of the bridges.
fn is_whole(whole: &Figure, part: &Figure) -> bool {
    whole.quantity.unit == part.quantity.unit && whole.scope == part.scope
}

/// A count that is a ratio to another one, and no part of it.
fn stage<'d>(report: &'d Report, count: &'d Figure, other: &str) -> Option<Check<'d>> {
    let other = report.figure(other)?;
    let counts = [count, other];
    let are_counts = counts
        .iter()
        .all(|figure| figure.quantity.unit == Unit::Items);
    (are_counts && count.scope == other.scope).then(|| Check {
        kind: CheckKind::Stage,
        verdict: Verdict::NotComparable(Reason::Stage),
        report,
        figures: counts.map(|figure| Held::of(report, figure)).into(),
        computed: None,
    })
}
