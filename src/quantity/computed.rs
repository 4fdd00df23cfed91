//! A calculated value and the interval in which the exact one lies.

use super::Ratio;

/// The closed range of values that the rounding of the inputs allows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Interval {
    /// The least value.
    pub low: Ratio,
    /// The greatest value.
    pub high: Ratio,
}

/// A calculated value: the result of the printed inputs, and the interval of the results that inputs which print the
/// same could have given.
///
/// # Example
/// ```
/// use initiative_charts::quantity::{Decimal, Quantity, Unit};
/// let invested = Quantity::new(Decimal::new(8_464, 6), Unit::Money).computed();
/// let plan = Quantity::new(Decimal::new(7_305, 6), Unit::Money).computed();
/// let percent = invested.over(plan).and_then(|share| share.times_ten_to(2)).unwrap();
/// assert_eq!(percent.justified_places(), Some(1));
/// assert_eq!(percent.value.round(1).unwrap().to_string(), "115.9");
/// assert_eq!(percent.interval.low.round(2).unwrap().to_string(), "115.85");
/// assert_eq!(percent.interval.high.round(2).unwrap().to_string(), "115.88");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Computed {
    /// The result of the inputs as printed.
    pub value: Ratio,
    /// Where the exact result lies.
    pub interval: Interval,
}

impl Interval {
    /// The interval of one value.
    #[must_use]
    pub const fn exact(value: Ratio) -> Self {
        Self {
            low: value,
            high: value,
        }
    }

    /// Whether `value` lies in the interval.
    #[must_use]
    pub fn contains(self, value: Ratio) -> bool {
        self.low <= value && value <= self.high
    }
}

impl Computed {
    /// A value that is known exactly.
    #[must_use]
    pub const fn exact(value: Ratio) -> Self {
        Self {
            value,
            interval: Interval::exact(value),
        }
    }

    /// The first result is that of the values, the others are those of the bounds; `None` where one of them is.
    fn of(results: &[Option<Ratio>]) -> Option<Self> {
        let results: Vec<Ratio> = results.iter().copied().collect::<Option<_>>()?;
        Some(Self {
            value: *results.first()?,
            interval: Interval {
                low: *results.iter().min()?,
                high: *results.iter().max()?,
            },
        })
    }

    /// The sum; `None` where it cannot be held exactly.
    #[must_use]
    pub fn plus(self, other: Self) -> Option<Self> {
        Self::of(&[
            self.value.plus(other.value),
            self.interval.low.plus(other.interval.low),
            self.interval.high.plus(other.interval.high),
        ])
    }

    /// The difference; `None` where it cannot be held exactly.
    #[must_use]
    pub fn minus(self, other: Self) -> Option<Self> {
        Self::of(&[
            self.value.minus(other.value),
            self.interval.low.minus(other.interval.high),
            self.interval.high.minus(other.interval.low),
        ])
    }

    /// The product; `None` where it cannot be held exactly.
    #[must_use]
    pub fn times(self, other: Self) -> Option<Self> {
        let (a, b) = (self.interval, other.interval);
        Self::of(&[
            self.value.times(other.value),
            a.low.times(b.low),
            a.low.times(b.high),
            a.high.times(b.low),
            a.high.times(b.high),
        ])
    }

    /// The quotient; `None` where the divisor may be zero or the result cannot be held exactly.
    #[must_use]
    pub fn over(self, other: Self) -> Option<Self> {
        if other.interval.contains(Ratio::ZERO) {
            return None;
        }
        let one = Ratio::from(1);
        let Interval { low, high } = other.interval;
        let reciprocal = Self::of(&[one.over(other.value), one.over(high), one.over(low)])?;
        self.times(reciprocal)
    }

    /// The value and its bounds times 10^`power`.
    #[must_use]
    pub fn times_ten_to(self, power: i32) -> Option<Self> {
        Self::of(&[
            self.value.times_ten_to(power),
            self.interval.low.times_ten_to(power),
            self.interval.high.times_ten_to(power),
        ])
    }

    /// Whether no rounding of an input reaches the result.
    #[must_use]
    pub fn is_exact(self) -> bool {
        self.interval.low == self.interval.high
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Decimal, Quantity, Unit};
    use super::*;
    use proptest::prelude::*;

    fn money(digits: i64, exponent: i8) -> Quantity {
        Quantity::new(Decimal::new(digits, exponent), Unit::Money)
    }

    #[test]
    fn the_plan_implied_by_a_share_shows_no_place_that_rounding_took() {
        let invested = money(405, 7).computed();
        let share = Quantity::new(Decimal::new(554, -1), Unit::Percent).computed();
        let plan = invested
            .over(share)
            .and_then(|plan| plan.times_ten_to(2 - 9))
            .unwrap();
        assert_eq!(plan.interval.low.round(3).unwrap().to_string(), "7.295");
        assert_eq!(plan.interval.high.round(3).unwrap().to_string(), "7.326");
        assert_eq!(plan.rounded(4).unwrap().decimal.to_string(), "7.3");
    }

    #[test]
    fn a_difference_keeps_the_places_of_its_coarser_input() {
        let increment = money(8_464, 6)
            .computed()
            .minus(money(405, 7).computed())
            .unwrap();
        let billions = increment.times_ten_to(-9).unwrap();
        assert_eq!(billions.rounded(3).unwrap().decimal.to_string(), "4.41");
    }

    #[test]
    fn a_divisor_that_may_be_zero_divides_nothing() {
        assert_eq!(money(1, 0).computed().over(money(0, -1).computed()), None);
    }

    proptest! {
        /// Any true values that are printed as the inputs give a result inside the interval.
        #[test]
        fn the_interval_holds_every_result_of_inputs_that_print_the_same(
            a in -99_999_i64..99_999, b in 1_i64..99_999, off_a in -50_i64..=50, off_b in -50_i64..=50, places in 0_i8..4,
        ) {
            let exact = |printed: i64, off: i64| {
                Computed::exact(Decimal::new(printed * 100 + off, -places - 2).ratio())
            };
            let (true_a, true_b) = (exact(a, off_a), exact(b, off_b));
            let (seen_a, seen_b) = (money(a, -places).computed(), money(b, -places).computed());
            for operation in [Computed::plus, Computed::minus, Computed::times, Computed::over] {
                let truth = operation(true_a, true_b);
                let seen = operation(seen_a, seen_b);
                if let (Some(truth), Some(seen)) = (truth, seen) {
                    prop_assert!(seen.interval.contains(truth.value));
                    prop_assert!(seen.interval.contains(seen.value));
                }
            }
        }
    }
}
