//! A figure of a report, whether it was reported or calculated.

use super::Derived;
use crate::quantity::{Doubt, Interval, Ratio, Unit};
use crate::reported::{Figure, FigureId, Report, Scope};
use std::cmp::Ordering;

/// A figure with the report that it belongs to.
#[derive(Clone, Copy, Debug)]
pub enum AnyFigure<'a> {
    /// The report states it.
    Reported(&'a Report, &'a Figure),
    /// It follows from figures of the report.
    Derived(&'a Report, &'a Derived),
}

impl<'a> AnyFigure<'a> {
    /// Its identity.
    #[must_use]
    pub fn id(self) -> FigureId {
        match self {
            Self::Reported(report, figure) => FigureId::new(&report.id, &figure.name()),
            Self::Derived(_, derived) => derived.id.clone(),
        }
    }

    /// Whether it is the figure of that identity.
    #[must_use]
    pub fn is(self, id: &FigureId) -> bool {
        self.report().id == id.report
            && match self {
                Self::Reported(_, figure) => figure.is_named(&id.name),
                Self::Derived(_, derived) => derived.id.name == id.name,
            }
    }

    /// The report that it belongs to.
    #[must_use]
    pub const fn report(self) -> &'a Report {
        match self {
            Self::Reported(report, _) | Self::Derived(report, _) => report,
        }
    }

    /// Whether it is calculated.
    #[must_use]
    pub const fn is_derived(self) -> bool {
        matches!(self, Self::Derived(..))
    }

    /// Id of the indicator that it says something of.
    #[must_use]
    pub fn indicator(self) -> &'a str {
        match self {
            Self::Reported(_, figure) => &figure.indicator,
            Self::Derived(_, derived) => &derived.indicator,
        }
    }

    /// Over what it runs.
    #[must_use]
    pub const fn scope(self) -> Scope {
        match self {
            Self::Reported(_, figure) => figure.scope,
            Self::Derived(_, derived) => derived.scope,
        }
    }

    /// What it counts.
    #[must_use]
    pub const fn unit(self) -> Unit {
        match self {
            Self::Reported(_, figure) => figure.quantity.unit,
            Self::Derived(_, derived) => derived.unit,
        }
    }

    /// The value in whole units; `None` where a calculation has no result.
    #[must_use]
    pub fn value(self) -> Option<Ratio> {
        match self {
            Self::Reported(_, figure) => Some(figure.quantity.amount.ratio()),
            Self::Derived(_, derived) => derived.result.ok().map(|computed| computed.value),
        }
    }

    /// Where the exact value lies; `None` where a calculation has no result.
    #[must_use]
    pub fn interval(self) -> Option<Interval> {
        match self {
            Self::Reported(_, figure) => Some(figure.quantity.interval()),
            Self::Derived(_, derived) => derived.interval(),
        }
    }

    /// On which side of `line` the exact value lies; equal where it may lie on either, or there is none.
    pub(crate) fn side_of(self, line: Ratio) -> Ordering {
        let Some(Interval { low, high }) = self.interval() else {
            return Ordering::Equal;
        };
        // Of two amounts that are printed differently the greater one is greater, though their intervals may touch.
        let touches = self.doubt() == Doubt::Rounding && low < high;
        let passes = |end: Option<Ratio>, side: Ordering| {
            end.is_some_and(|end| end.cmp(&line) == side || touches && end == line)
        };
        if passes(low, Ordering::Greater) {
            Ordering::Greater
        } else if passes(high, Ordering::Less) {
            Ordering::Less
        } else {
            Ordering::Equal
        }
    }

    /// The ids of the earlier reports that it adds figures of, the first of them first.
    pub(crate) fn earlier_reports(self) -> Vec<&'a str> {
        let Self::Derived(report, derived) = self else {
            return Vec::new();
        };
        let inputs = derived.formula.inputs().into_iter();
        let mut reports: Vec<&str> = inputs.map(|input| input.id.report.as_str()).collect();
        reports.retain(|id| *id != report.id);
        reports.dedup();
        reports
    }

    /// Why its exact value may be another one than its digits.
    #[must_use]
    pub fn doubt(self) -> Doubt {
        match self {
            Self::Reported(_, figure) => figure.quantity.computed().doubt,
            Self::Derived(_, derived) => derived
                .result
                .map_or(Doubt::Range, |computed| computed.doubt),
        }
    }

    /// The value in units of 10^`power`, for coordinates; zero where there is none.
    pub(crate) fn in_unit(self, power: i8) -> f64 {
        let scaled = self
            .value()
            .and_then(|value| value.times_ten_to(-i32::from(power)));
        scaled.map_or(0.0, Ratio::to_f64)
    }
}
