//! A check: figures that are held against each other, and what came of it.

use super::Extent;
use super::across::Given;
use crate::derived::relation;
use crate::quantity::Computed;
use crate::reported::{Dataset, Figure, Report};

/// What is held against what.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum CheckKind {
    /// The plans of one year, or of a whole life, that reports state or let one compute.
    Plan,
    /// The plans of one year, or of a whole life, where reports state different ones.
    PlanChange,
    /// A share that a report states, and the amounts that it is of.
    Share,
    /// Parts, and the whole that they may add up to.
    Parts,
    /// One part, and its whole.
    Part,
    /// A total that only grows, in two reports.
    Total,
    /// Two reports' figures of the same for the same day.
    Again,
    /// Two counts of which one is a ratio to the other.
    Stage,
    /// The day of publication, and the end of the period.
    Day,
}

/// What came of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verdict {
    /// The figures cannot all be right as they are.
    Differs,
    /// They agree if their digits were cut off, and do not if they were rounded.
    AgreesIfCutOff,
    /// They agree.
    Agrees,
    /// They say nothing of each other.
    NotComparable(Reason),
}

/// Why two figures say nothing of each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reason {
    /// They are of different classes, or one is of a class.
    Class,
    /// They count different stages, such as applications and grants.
    Stage,
    /// They run over different times.
    Scope,
    /// They begin on different days: totals of two years.
    Period,
    /// They count different things.
    Item,
    /// It is not said that the share is one of that amount.
    Definition,
}

/// A figure that is held against others.
#[derive(Clone, Copy, Debug)]
pub struct Held<'d> {
    /// The report that gives it.
    pub report: &'d Report,
    /// The figure.
    pub figure: &'d Figure,
    /// What is compared: its amount; of a share of a plan the plan that it implies, in whole units.
    pub compared: Computed,
    /// Whether that is a plan which the figure implies.
    pub is_implied: bool,
}

/// Figures that are held against each other.
#[derive(Clone, Debug)]
pub struct Check<'d> {
    /// What is held against what.
    pub kind: CheckKind,
    /// What came of it.
    pub verdict: Verdict,
    /// The newest report that is concerned.
    pub report: &'d Report,
    /// The figures: parts before their whole; a stated share before the amount and what it is a share of; else in the
    /// order of the reports. None for [`CheckKind::Day`].
    pub figures: Vec<Held<'d>>,
    /// What the figures come to: the sum of the parts, the share in percent, the plan that fits all; `None` where nothing
    /// is computed.
    pub computed: Option<Computed>,
}

impl<'d> Held<'d> {
    /// The figure with its own amount.
    pub(super) fn of(report: &'d Report, figure: &'d Figure) -> Self {
        Self {
            report,
            figure,
            compared: figure.quantity.computed(),
            is_implied: false,
        }
    }

    /// Whether it is the figure. Figures of one dataset are known by where they are.
    fn is(&self, report: &Report, figure: &Figure) -> bool {
        std::ptr::eq(self.figure, figure) && std::ptr::eq(self.report, report)
    }

    /// Whether the two say the same in the same way.
    fn equals(&self, other: &Self) -> bool {
        self.is_implied == other.is_implied && self.compared == other.compared
    }

    /// Whether the two say the same in the same way as far as their digits allow.
    fn may_equal(&self, other: &Self) -> bool {
        let [one, other_one] = [self, other].map(|held| Extent::closed(held.compared));
        self.is_implied == other.is_implied && one.overlap(other_one).is_some()
    }
}

/// Figures of one dataset are compared by where they are: a report may have very many.
impl PartialEq for Held<'_> {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self.report, other.report)
            && std::ptr::eq(self.figure, other.figure)
            && self.equals(other)
    }
}

impl PartialEq for Check<'_> {
    fn eq(&self, other: &Self) -> bool {
        (self.kind, self.verdict) == (other.kind, other.verdict)
            && std::ptr::eq(self.report, other.report)
            && self.figures == other.figures
    }
}

impl<'d> Check<'d> {
    /// Two figures held against each other, in the report of the other one.
    pub(super) fn of_two(
        kind: CheckKind,
        verdict: Verdict,
        one: Given<'d>,
        other: Given<'d>,
    ) -> Self {
        Self {
            kind,
            verdict,
            report: other.0,
            figures: vec![Held::of(one.0, one.1), Held::of(other.0, other.1)],
            computed: None,
        }
    }

    /// The figures that say what there is to say, at most `max`, and how many are left out. Where there are too many, the
    /// first of equal neighbours stands for them, then the first of those that may be equal: a change stays. Of those that are
    /// still too many the first half and the newest stay.
    #[must_use]
    pub fn telling(&self, max: usize) -> (Vec<Held<'d>>, usize) {
        let mut telling = self.figures.clone();
        for is_same in [Held::equals, Held::may_equal] {
            if telling.len() > max {
                telling = folded(&telling, is_same);
            }
        }
        let over = telling.len().saturating_sub(max);
        let first = max.div_ceil(2);
        let mut index = 0..;
        telling.retain(|_| {
            index
                .next()
                .is_none_or(|index| index < first || index >= first + over)
        });
        let left_out = self.figures.len() - telling.len();
        (telling, left_out)
    }

    /// A figure that counts what plans do: one that is stated, else the amount that a share is of; else the first one.
    #[must_use]
    pub fn counted(&self, dataset: &Dataset) -> Option<&'d Figure> {
        let stated = self.figures.iter().find(|held| !held.is_implied);
        let first = self.figures.first()?;
        let amount = || {
            let plan = relation(dataset, &first.figure.indicator)?.target();
            first.report.figure(relation(dataset, plan)?.target())
        };
        stated.map(|held| held.figure).or_else(amount)
    }

    /// Whether a total is below an earlier one.
    #[must_use]
    pub fn is_fall(&self) -> bool {
        (self.kind, self.verdict) == (CheckKind::Total, Verdict::Differs)
    }

    /// Whether its figures are of several reports.
    #[must_use]
    pub const fn is_between_reports(&self) -> bool {
        matches!(
            self.kind,
            CheckKind::Total | CheckKind::Again | CheckKind::Plan | CheckKind::PlanChange
        )
    }

    /// Whether it flags the figure: it differs, and the figure is one of those that cannot all be right. Of a share it is
    /// what the report states, of parts their whole.
    #[must_use]
    pub fn flags(&self, report: &Report, figure: &Figure) -> bool {
        let flagged = match self.kind {
            CheckKind::Share => self.figures.get(..1),
            CheckKind::Parts => self.figures.last().map(std::slice::from_ref),
            _ => Some(self.figures.as_slice()),
        };
        let mut flagged = flagged.unwrap_or_default().iter();
        self.verdict == Verdict::Differs && flagged.any(|held| held.is(report, figure))
    }

    /// Whether its figures say nothing of each other.
    pub(super) const fn is_refused(&self) -> bool {
        matches!(self.verdict, Verdict::NotComparable(_))
    }

    /// Whether the figure is one of those that it holds against each other.
    pub(super) fn has(&self, report: &Report, figure: &Figure) -> bool {
        self.figures.iter().any(|held| held.is(report, figure))
    }
}

/// The first of each run of figures that are the same, and the last figure.
fn folded<'d>(figures: &[Held<'d>], is_same: fn(&Held<'d>, &Held<'d>) -> bool) -> Vec<Held<'d>> {
    let mut folded: Vec<Held<'d>> = Vec::new();
    for (index, held) in figures.iter().enumerate() {
        let is_known = folded.last().is_some_and(|known| is_same(known, held));
        if !is_known || index + 1 == figures.len() {
            folded.push(*held);
        }
    }
    folded
}
