//! Where an exact value lies, each end included or not, by how its digits were printed.

use super::Verdict;
use crate::quantity::{Computed, Doubt, Interval, Precision, Quantity, Ratio, Unit};
use crate::reported::Figure;

/// How the digits of a source come about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Printing {
    /// Rounded to the nearest.
    Rounded,
    /// Cut off behind the last one.
    CutOff,
}

/// The values that an exact one may have. As XBRL's Calculations 1.1 has it, digits that were rounded stand for half a unit
/// of the last one to either side, both ends included; digits that were cut off stand for a whole unit away from zero, its
/// end not included, and zero for a unit to either side.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Extent {
    /// The value of the digits, and the ends.
    pub computed: Computed,
    /// Whether the low end is one of the values.
    has_low: bool,
    /// Whether the high end is one of the values.
    has_high: bool,
}

impl Extent {
    /// The values that the quantity may have. What is exact, *about*, *at least*, *at most* or a range has the same ones
    /// however digits are printed.
    ///
    /// # Example
    /// ```
    /// use initiative_charts::derived::{Extent, Printing};
    /// use initiative_charts::quantity::{Decimal, Quantity, Unit};
    /// let percent = |digits, exponent| Quantity::new(Decimal::new(digits, exponent), Unit::Percent);
    /// let overlap = |printing| {
    ///     let [coarse, fine] = [percent(28, 0), percent(289, -1)].map(|quantity| Extent::of(quantity, printing));
    ///     coarse.overlap(fine).is_some()
    /// };
    /// assert!(!overlap(Printing::Rounded));
    /// assert!(overlap(Printing::CutOff));
    /// ```
    #[must_use]
    pub fn of(quantity: Quantity, printing: Printing) -> Self {
        let computed = quantity.computed();
        let closed = Self::closed(computed);
        let is_printed = quantity.precision == Precision::Printed && !computed.is_exact();
        match (printing, computed.interval.width()) {
            (Printing::CutOff, Some(unit)) if is_printed => closed.cut_off(unit).unwrap_or(closed),
            _ => closed,
        }
    }

    /// The value's interval, both ends included.
    pub(super) const fn closed(computed: Computed) -> Self {
        Self {
            computed,
            has_low: true,
            has_high: true,
        }
    }

    /// The values that are cut off to the value's digits.
    fn cut_off(self, unit: Ratio) -> Option<Self> {
        let value = self.computed.value;
        let (below, above) = (value.minus(unit)?, value.plus(unit)?);
        let (low, high) = if value.is_zero() {
            (below, above)
        } else if value.is_negative() {
            (below, value)
        } else {
            (value, above)
        };
        let computed = Computed {
            interval: Interval::between(low, high),
            doubt: Doubt::Rounding,
            ..self.computed
        };
        Some(Self {
            computed,
            has_low: low == value,
            has_high: high == value,
        })
    }

    /// The sums of the values; `None` where an end cannot be held exactly.
    #[must_use]
    pub fn plus(self, other: Self) -> Option<Self> {
        Some(Self {
            computed: self.computed.plus(other.computed)?,
            has_low: self.has_low && other.has_low,
            has_high: self.has_high && other.has_high,
        })
    }

    /// The quotients of values that are not below zero; of others both ends are taken to be included. `None` as for
    /// [`Computed::over`].
    #[must_use]
    pub fn over(self, divisor: Self) -> Option<Self> {
        let computed = self.computed.over(divisor.computed)?;
        let is_below = |extent: Self| extent.computed.interval.low.is_none_or(Ratio::is_negative);
        let any_below = is_below(self) || is_below(divisor);
        Some(Self {
            computed,
            has_low: any_below || self.has_low && divisor.has_high,
            has_high: any_below || self.has_high && divisor.has_low,
        })
    }

    /// The values times 10^`power`.
    #[must_use]
    pub fn times_ten_to(self, power: i32) -> Option<Self> {
        let computed = self.computed.times_ten_to(power)?;
        Some(Self { computed, ..self })
    }

    /// The values that are in both, with the middle of their ends as the value; `None` where there are none.
    #[must_use]
    pub fn overlap(self, other: Self) -> Option<Self> {
        let (one, two) = (self.computed.interval, other.computed.interval);
        let (low, has_low) = match (one.low, two.low) {
            (Some(own), Some(others)) if own == others => (one.low, self.has_low && other.has_low),
            (Some(own), Some(others)) if own < others => (two.low, other.has_low),
            (None, _) => (two.low, other.has_low),
            _ => (one.low, self.has_low),
        };
        let (high, has_high) = match (one.high, two.high) {
            (Some(own), Some(others)) if own == others => {
                (one.high, self.has_high && other.has_high)
            }
            (Some(own), Some(others)) if own > others => (two.high, other.has_high),
            (None, _) => (two.high, other.has_high),
            _ => (one.high, self.has_high),
        };
        let is_empty = match (low, high) {
            (Some(low), Some(high)) => low > high || low == high && !(has_low && has_high),
            _ => false,
        };
        let interval = Interval { low, high };
        let middle = interval
            .bounds()
            .and_then(|(low, high)| low.plus(high)?.over(Ratio::from(2)));
        let computed = Computed {
            value: middle.or(low).or(high).unwrap_or(self.computed.value),
            interval,
            doubt: self.computed.doubt.max(other.computed.doubt),
        };
        (!is_empty).then_some(Self {
            computed,
            has_low,
            has_high,
        })
    }

    /// Whether no value is above any one of the other's.
    pub(super) fn is_nowhere_above(self, other: Self) -> bool {
        let ends = self.computed.interval.high.zip(other.computed.interval.low);
        ends.is_some_and(|(high, low)| high <= low)
    }

    /// Whether every value is above every one of the other's.
    #[must_use]
    pub fn is_above(self, other: Self) -> bool {
        let ends = self.computed.interval.low.zip(other.computed.interval.high);
        self.overlap(other).is_none() && ends.is_some_and(|(low, high)| low >= high)
    }
}

/// The values of the quantity as a part of one: of 37% those around 0.37.
pub(super) fn as_share(quantity: Quantity, printing: Printing) -> Option<Extent> {
    let power = if quantity.unit == Unit::Percent {
        -2
    } else {
        0
    };
    Extent::of(quantity, printing).times_ten_to(power)
}

/// The verdict on the figures; `None` where they do not contradict each other and one of them is a bound. Almost anything
/// keeps within a bound: that is no agreement.
pub(super) fn beyond_bounds<'d>(
    verdict: Verdict,
    figures: impl IntoIterator<Item = &'d Figure>,
) -> Option<Verdict> {
    let mut figures = figures.into_iter();
    let says_it = verdict == Verdict::Differs || !figures.any(|figure| figure.quantity.is_bound());
    says_it.then_some(verdict)
}

/// What follows where the values overlap for one way of printing; `None` where they cannot be held exactly.
pub(super) fn verdict(overlaps: impl Fn(Printing) -> Option<bool>) -> Option<Verdict> {
    Some(if overlaps(Printing::Rounded)? {
        Verdict::Agrees
    } else if overlaps(Printing::CutOff).unwrap_or_default() {
        Verdict::AgreesIfCutOff
    } else {
        Verdict::Differs
    })
}

/// What follows where the first values are not to be above the other ones; for rounded digits that cannot be held exactly,
/// nothing speaks against it.
pub(super) fn not_above(pair: impl Fn(Printing) -> Option<[Extent; 2]>) -> Verdict {
    let fits = |printing| pair(printing).map(|[one, other]| !one.is_above(other));
    verdict(fits).unwrap_or(Verdict::Agrees)
}
