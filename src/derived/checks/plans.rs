//! The plans that reports state, and those that their shares imply, held against each other.

use super::extent::{Extent, Printing, as_share};
use super::{Check, CheckKind, Held, Verdict};
use crate::derived::nearest::WEEKS;
use crate::derived::running::is_under_plan;
use crate::derived::{plan_of, plan_scope, relation, share_of};
use crate::quantity::Unit;
use crate::reported::{Dataset, Figure, Relation, Report, Scope, Year};
use std::collections::BTreeMap;
use std::ops::Range;

/// How digits may be printed.
const PRINTINGS: [Printing; 2] = [Printing::Rounded, Printing::CutOff];

/// A plan by its indicator, the things that it counts, and the year that it is for; `None` for a whole life.
type Plan<'d> = (&'d str, Option<&'d str>, Option<Year>);

/// What a report says of a plan: the figure that states or implies it, and where it lies.
#[derive(Clone, Copy)]
struct Evidence<'d> {
    held: Held<'d>,
    /// By how digits are printed.
    extents: [Option<Extent>; 2],
    /// Whether it follows that the plan is *at least* or *at most* so much, and no more.
    is_bound: bool,
}

/// What a block of reports says of a plan. So many reports are held against each other as a year has weeks, and with the
/// last one before them that is near: of a plan for life many thousands may speak, and each change is in one block.
struct Block<'d> {
    /// The index of its first report.
    start: usize,
    /// The index of the last report that says something.
    last: usize,
    evidence: Vec<Evidence<'d>>,
}

/// What reports say of plans.
#[derive(Default)]
struct Blocks<'d> {
    all: Vec<Block<'d>>,
    /// The index of the newest block of each plan.
    newest: BTreeMap<String, usize>,
}

/// The checks of every plan of the dataset, in the order of their first figures.
pub(super) fn of_all(dataset: &Dataset) -> Vec<Check<'_>> {
    of_reports(dataset, 0..dataset.reports.len(), None)
}

/// The checks of the plan that the figure states or implies.
pub(super) fn of_figure<'d>(
    dataset: &'d Dataset,
    report: &'d Report,
    figure: &'d Figure,
) -> Vec<Check<'d>> {
    let said = evidence(dataset, report, figure).zip(dataset.report_index(&report.id));
    let Some(((plan, _), index)) = said else {
        return Vec::new();
    };
    let start = block_start(dataset, plan, index);
    let end = (start + 2 * WEEKS).min(dataset.reports.len());
    let mut checks = of_reports(dataset, start.saturating_sub(WEEKS)..end, Some(plan));
    let is_own = |held: &Held<'_>| std::ptr::eq(held.figure, figure);
    checks.retain(|check| check.figures.iter().any(is_own));
    checks
}

/// The index of the first report of the block that the report is in. Blocks begin with the plan's year, or with the dataset.
fn block_start(dataset: &Dataset, (_, _, year): Plan<'_>, index: usize) -> usize {
    // Reports are in the order of their periods' ends.
    let is_before = |report: &Report| year.is_some_and(|year| dataset.year(report) < year);
    let first = dataset.reports.partition_point(is_before);
    index - (index - first) % WEEKS
}

/// The checks of the reports' plans, or of one of them.
fn of_reports<'d>(
    dataset: &'d Dataset,
    indices: Range<usize>,
    only: Option<Plan<'d>>,
) -> Vec<Check<'d>> {
    let mut blocks = Blocks::default();
    let reports = dataset.reports.get(indices.clone()).unwrap_or_default();
    let says_of = |figure: &&Figure| match only {
        Some((plan, ..)) => {
            figure.indicator == plan || share_of(dataset, &figure.indicator) == Some(plan)
        }
        None => true,
    };
    for (index, report) in indices.zip(reports) {
        for figure in report.figures.iter().filter(says_of) {
            let Some((plan, evidence)) = evidence(dataset, report, figure) else {
                continue;
            };
            if only.is_some_and(|only| only != plan) {
                continue;
            }
            let start = block_start(dataset, plan, index);
            blocks.add(plan, (start, index), evidence);
        }
    }
    let evidence = blocks.all.into_iter().map(|block| block.evidence);
    evidence.filter_map(check).collect()
}

impl<'d> Blocks<'d> {
    /// Adds what the report of the index says of the plan to the block from `start` on.
    fn add(&mut self, plan: Plan<'d>, (start, index): (usize, usize), evidence: Evidence<'d>) {
        let (indicator, item, year) = plan;
        let year = year.map_or_else(String::new, |year| year.first_day().to_string());
        let key = [indicator, " ", item.unwrap_or_default(), " ", &year].concat();
        let place = self.newest.entry(key).or_insert(self.all.len());
        let known = self.all.get_mut(*place);
        if let Some(block) = known.filter(|block| block.start == start) {
            block.last = index;
            block.evidence.push(evidence);
            return;
        }
        let before = self
            .all
            .get(*place)
            .filter(|block| block.last + WEEKS >= start);
        let before = before.and_then(|block| block.evidence.last().copied());
        let mut block = Block {
            start,
            last: index,
            evidence: Vec::new(),
        };
        block.evidence.extend(before);
        block.evidence.push(evidence);
        *place = self.all.len();
        self.all.push(block);
    }
}

/// The plan that the figure says something of, and what it says; `None` where it says nothing.
fn evidence<'d>(
    dataset: &'d Dataset,
    report: &'d Report,
    figure: &'d Figure,
) -> Option<(Plan<'d>, Evidence<'d>)> {
    if figure.class.is_some() {
        return None;
    }
    let (plan, counted, scope, extents, is_implied) = match relation(dataset, &figure.indicator)? {
        Relation::PlanOf(_) => {
            let extents = PRINTINGS.map(|printing| Some(Extent::of(figure.quantity, printing)));
            (&figure.indicator, figure, figure.scope, extents, false)
        }
        Relation::ShareOf(plan) => {
            let scope = plan_scope(figure.scope);
            let (actual, extents) = implied(dataset, report, plan, (figure, scope))?;
            (plan, actual, scope, extents, true)
        }
        Relation::PartOf(_) => return None,
    };
    let year = match scope {
        Scope::YearPlan => Some(dataset.year(report)),
        Scope::WholeLife => None,
        _ => return None,
    };
    let held = Held {
        compared: extents[0]?.computed,
        is_implied,
        ..Held::of(report, figure)
    };
    let plan = (plan.as_str(), counted.item.as_deref(), year);
    let evidence = Evidence {
        held,
        extents,
        is_bound: [figure, counted].iter().any(|of| of.quantity.is_bound()),
    };
    Some((plan, evidence))
}

/// The amount that the share is of, and where the plan lies that the two imply, where the report does not give it.
fn implied<'d>(
    dataset: &'d Dataset,
    report: &'d Report,
    plan: &str,
    (share, scope): (&Figure, Scope),
) -> Option<(&'d Figure, [Option<Extent>; 2])> {
    let actual = plan_of(dataset, plan)?;
    let is_share = share.quantity.unit == Unit::Percent && !share.scope.is_planned();
    if !is_share || report.figure(plan).is_some() {
        return None;
    }
    let actual = report.figure(actual)?;
    if !is_under_plan(dataset, report, actual, scope) {
        return None;
    }
    let extents = PRINTINGS.map(|printing| {
        Extent::of(actual.quantity, printing).over(as_share(share.quantity, printing)?)
    });
    Some((actual, extents))
}

/// Whether fewer than two of them say something of the plan, or all say the same.
fn say_nothing(evidence: &[&Evidence<'_>]) -> bool {
    let Some(first) = evidence.first() else {
        return true;
    };
    let quantity = first.held.figure.quantity;
    let is_same = |of: &&Evidence<'_>| !of.held.is_implied && of.held.figure.quantity == quantity;
    evidence.len() < 2 || evidence.iter().all(is_same)
}

/// What the reports say of one plan; `None` where they say nothing of each other, or do not contradict each other and only
/// bounds could agree.
fn check(evidence: Vec<Evidence<'_>>) -> Option<Check<'_>> {
    if say_nothing(&evidence.iter().collect::<Vec<_>>()) {
        return None;
    }
    let common = |printing: usize, stated: bool| {
        let mut extents = Vec::new();
        for of in &evidence {
            if !stated || !of.held.is_implied {
                extents.push((*of.extents.get(printing)?)?);
            }
        }
        let mut extents = extents.into_iter();
        let first = extents.next()?;
        extents.try_fold(first, Extent::overlap)
    };
    let (rounded, cut_off) = (common(0, false), common(1, false));
    let (verdict, fits) = match (rounded, cut_off) {
        (Some(fits), _) => (Verdict::Agrees, Some(fits)),
        (None, Some(fits)) => (Verdict::AgreesIfCutOff, Some(fits)),
        (None, None) => (Verdict::Differs, None),
    };
    let closed = evidence.iter().filter(|of| !of.is_bound);
    if verdict != Verdict::Differs && say_nothing(&closed.collect::<Vec<_>>()) {
        return None;
    }
    let several = evidence.iter().filter(|of| !of.held.is_implied).count() > 1;
    let changed = verdict == Verdict::Differs && several && common(0, true).is_none();
    let report = evidence.last()?.held.report;
    Some(Check {
        kind: if changed {
            CheckKind::PlanChange
        } else {
            CheckKind::Plan
        },
        verdict,
        report,
        figures: evidence.into_iter().map(|of| of.held).collect(),
        computed: fits.map(|extent| extent.computed),
    })
}
