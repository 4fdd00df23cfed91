//! Which checks are listed, in which order, and which of them together.

use crate::chart::ChartContext;
use crate::derived::{AnyFigure, Check, CheckKind, Held, Reason, Verdict, checks, join_falls};
use std::collections::BTreeSet;

/// The most plans that are drawn, and the most figures that each of them has.
const MAX_PLANS: usize = 5;
pub(super) const MAX_EVIDENCE: usize = 12;
/// The most rows of words for what differs, and for each other verdict.
const MAX_DIFFERING: usize = 12;
const MAX_OTHERS: usize = 6;
/// The most rows for what cannot be compared: many refusals help nobody.
const MAX_REFUSED: usize = 4;
/// The most totals that a row names, and of those that begin anew.
const MAX_NAMED: usize = 4;
const MAX_ANEW: usize = 2;

/// A row, or several checks that are said together.
pub(super) enum Item<'a> {
    /// The plans of a year, on an axis.
    Plans(Check<'a>),
    /// A check in words.
    Words(Check<'a>),
    /// Totals that do not fall: the newest, each total once, how many comparisons there are, and whether totals are
    /// left out.
    Totals(Vec<Check<'a>>, usize, bool),
    /// Totals that begin anew: those that a reader is most likely to compare.
    Anew(Vec<Check<'a>>),
}

/// What is listed.
pub(super) struct Listed<'a> {
    /// In the order of the chart.
    pub(super) items: Vec<Item<'a>>,
    /// How many checks are not listed.
    pub(super) more: usize,
    /// How many checks there are of each kind and verdict.
    pub(super) counts: Vec<((CheckKind, Verdict), usize)>,
}

impl<'a> Listed<'a> {
    pub(super) fn of(context: &ChartContext<'a>) -> Self {
        let mut listed = Self {
            items: Vec::new(),
            more: 0,
            counts: Vec::new(),
        };
        // The newest first.
        let mut all = join_falls(checks(context.dataset));
        all.reverse();
        for check in &all {
            let key = (check.kind, check.verdict);
            match listed.counts.iter_mut().find(|(known, _)| *known == key) {
                Some((_, count)) => *count += 1,
                None => listed.counts.push((key, 1)),
            }
        }
        let (plans, mut rows): (Vec<_>, Vec<_>) = all
            .into_iter()
            .partition(|check| matches!(check.kind, CheckKind::Plan | CheckKind::PlanChange));
        let mut totals = Vec::new();
        let mut anew = Vec::new();
        rows.retain(|check| {
            let group = match (check.kind, check.verdict) {
                (CheckKind::Total, Verdict::Agrees) => &mut totals,
                (_, Verdict::NotComparable(Reason::Period)) => &mut anew,
                _ => return true,
            };
            group.push(check.clone());
            false
        });
        let mut plans = listed.drawn(plans);
        plans.sort_by_key(|check| check.verdict != Verdict::Differs);
        listed.words(&rows, &|verdict| verdict == Verdict::Differs, MAX_DIFFERING);
        listed.items.extend(plans.into_iter().map(Item::Plans));
        for of in [Verdict::AgreesIfCutOff, Verdict::Agrees] {
            listed.words(&rows, &|verdict| verdict == of, MAX_OTHERS);
        }
        if !totals.is_empty() {
            let fell: BTreeSet<_> = rows
                .iter()
                .filter(|check| check.is_fall())
                .map(name)
                .collect();
            let count = totals.len();
            let different: BTreeSet<_> = totals.iter().map(name).collect();
            // What also fell is not named among what did not.
            totals.retain(|check| !fell.contains(&name(check)));
            let named = named(totals, MAX_NAMED);
            let is_more = different.len() > named.len();
            listed.items.push(Item::Totals(named, count, is_more));
        }
        let refused = |verdict| matches!(verdict, Verdict::NotComparable(_));
        listed.words(&rows, &refused, MAX_REFUSED);
        if !anew.is_empty() {
            let count = anew.len();
            let nearest = nearest(anew);
            listed.more += count - nearest.len();
            listed.items.push(Item::Anew(nearest));
        }
        listed
    }

    /// The newest plans.
    fn drawn(&mut self, mut plans: Vec<Check<'a>>) -> Vec<Check<'a>> {
        self.more += plans.len().saturating_sub(MAX_PLANS);
        plans.truncate(MAX_PLANS);
        // The years in their order.
        plans.reverse();
        plans
    }

    /// Adds rows of words for the newest checks of the verdict, in the order of their reports.
    fn words(&mut self, rows: &[Check<'a>], is: &dyn Fn(Verdict) -> bool, max: usize) {
        let of_verdict = || rows.iter().filter(|check| is(check.verdict));
        self.more += of_verdict().count().saturating_sub(max);
        let mut newest: Vec<_> = of_verdict().take(max).cloned().collect();
        newest.reverse();
        self.items.extend(newest.into_iter().map(Item::Words));
    }

    /// The figures in reading order; one may be named twice.
    pub(super) fn figures(&self, context: &ChartContext<'a>) -> Vec<AnyFigure<'a>> {
        let mut figures = Vec::new();
        for item in &self.items {
            match item {
                Item::Plans(check) => {
                    let (telling, _) = check.telling(MAX_EVIDENCE);
                    figures.extend(telling.iter().map(|held| shown(context, held)));
                }
                Item::Words(check) => {
                    let text = context.language.check_text(context.dataset, check);
                    let ids = text.pieces.into_iter().filter_map(|piece| piece.figure);
                    figures.extend(ids.filter_map(|id| context.figure(&id)));
                }
                Item::Totals(checks, ..) => {
                    figures.extend(
                        checks
                            .iter()
                            .filter_map(|check| check.figures.last())
                            .map(reported),
                    );
                }
                Item::Anew(checks) => {
                    figures.extend(checks.iter().flat_map(|check| &check.figures).map(reported));
                }
            }
        }
        figures
    }
}

impl Item<'_> {
    /// Its verdict.
    pub(super) fn verdict(&self) -> Verdict {
        match self {
            Self::Plans(check) | Self::Words(check) => check.verdict,
            Self::Totals(..) => Verdict::Agrees,
            Self::Anew(_) => Verdict::NotComparable(Reason::Period),
        }
    }
}

/// The figure that is compared: the plan that a share implies, where it has a value.
pub(super) fn shown<'a>(context: &ChartContext<'a>, held: &Held<'a>) -> AnyFigure<'a> {
    let implied = held.is_implied.then(|| {
        let plan = context.dataset.indicator(&held.figure.indicator)?;
        context.implied_plan(held.report, plan.relation.as_ref()?.target())
    });
    implied.flatten().unwrap_or_else(|| reported(held))
}

pub(super) fn reported<'a>(held: &Held<'a>) -> AnyFigure<'a> {
    AnyFigure::Reported(held.report, held.figure)
}

/// The first check of each indicator and class, as many as a row names.
fn named<'a>(checks: impl IntoIterator<Item = Check<'a>>, max: usize) -> Vec<Check<'a>> {
    let mut named: Vec<Check<'a>> = Vec::new();
    for check in checks {
        let is_known = |known: &Check<'_>| name(known) == name(&check);
        if named.len() < max && !named.iter().any(is_known) {
            named.push(check);
        }
    }
    named
}

/// The totals that a reader is most likely to compare, each once: those that look least like a new beginning.
fn nearest(checks: Vec<Check<'_>>) -> Vec<Check<'_>> {
    let falls = checks.into_iter().map(|check| (fall(&check), check));
    let mut falls: Vec<_> = falls.collect();
    falls.sort_by(|(one, _), (other, _)| other.total_cmp(one));
    named(falls.into_iter().map(|(_, check)| check), MAX_ANEW)
}

/// The name of the later figure.
fn name(check: &Check<'_>) -> Option<String> {
    check.figures.last().map(|held| held.figure.name())
}

/// The later total as a part of the earlier one: the nearer to all of it, the more it looks like a fall.
fn fall(check: &Check<'_>) -> f64 {
    match check.figures.as_slice() {
        [earlier, later] => {
            let quotient = later.compared.value.over(earlier.compared.value);
            quotient.map_or(0.0, crate::quantity::Ratio::to_f64)
        }
        _ => 0.0,
    }
}
