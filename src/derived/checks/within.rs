//! A report held against itself.

use super::days::{Days, are_same, is_level};
use super::extent::{self, Extent, Printing};
use super::parts::{part, whole};
use super::{Check, CheckKind, Held, Reason, Verdict};
use crate::derived::running::is_under_plan;
use crate::derived::{counts_alike, plan_of, relation, runs, scope_under_plan, share_of};
use crate::quantity::Unit;
use crate::reported::{Dataset, Figure, Indicator, Relation, Report, Scope};

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
            share(dataset, report, figure).or_else(|| stage(dataset, report, figure, other))
        }
        Some(Relation::PartOf(whole)) => part(dataset, report, figure, whole),
        _ => None,
    };
    let of_whole = whole(dataset, report, figure, parts);
    of_relation.into_iter().chain(of_whole).collect()
}

/// That the report was published before the end of its period; `None` where it was not.
#[must_use]
pub fn published_early(report: &Report) -> Option<Check<'_>> {
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
    let other = share_of(dataset, &stated.indicator)?;
    if stated.quantity.unit != Unit::Percent || stated.class.is_some() {
        return None;
    }
    let other = report.figure(other)?;
    let (amount, scope, is_of_plan) = match plan_of(dataset, &other.indicator) {
        Some(actual) => (report.figure(actual)?, scope_under_plan(other.scope), true),
        None => (
            part_of_share(dataset, report, stated, other)?,
            other.scope,
            false,
        ),
    };
    let runs_as_far = are_same(dataset, report, amount, other)
        || is_of_plan && is_under_plan(dataset, report, amount, other.scope);
    let is_stated_so = runs_over(dataset, report, stated, (amount, scope));
    if !runs_as_far || !is_stated_so || !counts_alike(amount, other) {
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
    verdict = extent::beyond_bounds(verdict, [stated, amount, other])?;
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

/// Whether the stated share is for the days that the amount has in the scope. Of levels it is one on the last day, whatever
/// its scope; and as of that day any share can be that does not run up.
fn runs_over(
    dataset: &Dataset,
    report: &Report,
    stated: &Figure,
    (amount, scope): (&Figure, Scope),
) -> bool {
    let [own, days] = [stated.scope, scope].map(|scope| Days::of_scope(dataset, report, scope));
    let is_as_of_last = stated.scope == Scope::ToDate || is_level(dataset, amount);
    own == days || !runs(dataset, stated) && is_as_of_last
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
    let is_part = |indicator: &&Indicator| indicator.part_of() == Some(&whole.indicator);
    let is_share = |indicator: &&Indicator| {
        indicator.counts == Unit::Percent && indicator.share_of() == Some(&whole.indicator)
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

/// A count that is a ratio to another one, and no part of it.
fn stage<'d>(
    dataset: &Dataset,
    report: &'d Report,
    count: &'d Figure,
    other: &str,
) -> Option<Check<'d>> {
    let other = report.figure(other)?;
    let are_counts = [count, other]
        .iter()
        .all(|figure| figure.quantity.unit == Unit::Items);
    let reason = Verdict::NotComparable(Reason::Stage);
    (are_counts && are_same(dataset, report, count, other))
        .then(|| Check::of_two(CheckKind::Stage, reason, (report, count), (report, other)))
}
