//! What a report says against itself: figures that cannot all be right.
//!
//! A contradiction is the source's own, so its figures are shown, and each one that is concerned is flagged. Which of
//! them is wrong is not decided here.

use super::{Formula, counts_alike, relation, scope_under_plan};
use crate::quantity::{Computed, Interval, Ratio, Unit};
use crate::reported::{Dataset, Figure, Relation, Report};

/// Figures of a report that cannot all be right.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Contradiction<'r> {
    /// The share of a plan that the report states is not the one that its amounts give.
    Share {
        /// The share that is stated, in percent.
        stated: &'r Figure,
        /// The share that the amounts give, in percent.
        computed: Computed,
    },
    /// A part is more than its whole.
    Part {
        /// The part.
        part: &'r Figure,
        /// The whole.
        whole: &'r Figure,
    },
    /// The parts together are more than their whole: they overlap, or one of the figures is wrong.
    Parts {
        /// The whole.
        whole: &'r Figure,
    },
    /// The report was published before the end of its period.
    Day,
}

impl Contradiction<'_> {
    /// Whether it concerns a figure of the indicator.
    #[must_use]
    pub fn is_of(&self, indicator: &str) -> bool {
        let is = |figure: &Figure| figure.indicator == indicator;
        match self {
            Self::Share { stated, .. } => is(stated),
            Self::Part { part, whole } => is(part) || is(whole),
            Self::Parts { whole } => is(whole),
            Self::Day => false,
        }
    }
}

/// Every contradiction of the report, in the order of its figures; last that of its days.
#[must_use]
pub fn contradictions<'r>(dataset: &Dataset, report: &'r Report) -> Vec<Contradiction<'r>> {
    let mut found = Vec::new();
    for figure in &report.figures {
        let contradiction = contradiction(dataset, report, figure);
        found.extend(contradiction.filter(|one| !found.contains(one)));
    }
    if report.published < report.period.to {
        found.push(Contradiction::Day);
    }
    found
}

/// The contradiction that concerns the figure of the report; `None` where nothing in the report speaks against it.
#[must_use]
pub fn contradiction<'r>(
    dataset: &Dataset,
    report: &'r Report,
    figure: &'r Figure,
) -> Option<Contradiction<'r>> {
    // A class has no whole and no plan of its own.
    if figure.class.is_some() {
        return None;
    }
    let of_relation = match relation(dataset, &figure.indicator) {
        Some(Relation::ShareOf(plan)) => denied_share(dataset, report, figure, plan),
        Some(Relation::PartOf(whole)) => above_whole(report, figure, whole),
        _ => None,
    };
    of_relation.or_else(|| below_parts(dataset, report, figure))
}

/// A stated share that the amount and its plan do not give, whatever the digits that were rounded away.
fn denied_share<'r>(
    dataset: &Dataset,
    report: &'r Report,
    stated: &'r Figure,
    plan: &str,
) -> Option<Contradiction<'r>> {
    let Relation::PlanOf(actual) = relation(dataset, plan)? else {
        return None;
    };
    let (actual, plan) = (report.figure(actual)?, report.figure(plan)?);
    let of_plan = scope_under_plan(plan.scope);
    let is_of_plan = actual.scope == of_plan && stated.scope == of_plan;
    if stated.quantity.unit != Unit::Percent || !is_of_plan || !counts_alike(actual, plan) {
        return None;
    }
    let share = Formula::of(report, actual).over(Formula::of(report, plan));
    let computed = share.evaluate().ok()?.times_ten_to(2)?;
    let (said, given) = (stated.quantity.interval(), computed.interval);
    let differ = is_above(said, given) || is_above(given, said);
    differ.then_some(Contradiction::Share { stated, computed })
}

/// A part that is more than its whole.
fn above_whole<'r>(report: &'r Report, part: &'r Figure, whole: &str) -> Option<Contradiction<'r>> {
    let whole = report.figure(whole).filter(|whole| is_whole(whole, part))?;
    let above = is_above(part.quantity.interval(), whole.quantity.interval());
    above.then_some(Contradiction::Part { part, whole })
}

/// A whole that is less than one of its parts, or than all of them.
fn below_parts<'r>(
    dataset: &Dataset,
    report: &'r Report,
    whole: &'r Figure,
) -> Option<Contradiction<'r>> {
    let is_part = |id: &str| matches!(relation(dataset, id), Some(Relation::PartOf(of)) if *of == whole.indicator);
    // Few indicators are wholes, and a report may have very many figures.
    let mut indicators = dataset.indicators.iter();
    indicators.find(|indicator| is_part(&indicator.id))?;
    let mut sum = Some(Ratio::ZERO);
    for part in &report.figures {
        if part.class.is_none() && is_part(&part.indicator) && is_whole(whole, part) {
            if let Some(single) = above_whole(report, part, &whole.indicator) {
                return Some(single);
            }
            sum = sum.and_then(|sum| sum.plus(part.quantity.interval().low?));
        }
    }
    let most = whole.quantity.interval().high;
    let above = sum.zip(most).is_some_and(|(sum, most)| sum > most);
    above.then_some(Contradiction::Parts { whole })
}

/// Whether the part can be a part of the whole: of the same unit, over the same days. The things may have names of their
/// own: finished works are a part of the bridges.
fn is_whole(whole: &Figure, part: &Figure) -> bool {
    whole.quantity.unit == part.quantity.unit && whole.scope == part.scope
}

/// Whether every value of the one is above every value of the other.
fn is_above(one: Interval, other: Interval) -> bool {
    let (low, high) = (one.low, other.high);
    low.zip(high).is_some_and(|(low, high)| low > high)
}
