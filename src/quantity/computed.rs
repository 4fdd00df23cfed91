//! A calculated value and the interval in which the exact one lies.

use super::{Interval, Ratio};

/// Why an interval has a width: what its widest input is. The wider one stands for both.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Doubt {
    /// Digits are rounded.
    Rounding,
    /// A source says *about*.
    About,
    /// A source gives a range, or one end of it: *at least*, *at most*.
    Range,
}

/// A calculated value: the result of the printed inputs, and the interval of the results that inputs which print the
/// same could have given.
///
/// Where the interval is open to one side, and where it begins at zero because an input is *at most* so much, its other
/// end is the value.
///
/// # Example
/// ```
/// use initiative_charts::quantity::{Decimal, Precision, Quantity, Unit};
/// let invested = Quantity::new(Decimal::new(8_464, 6), Unit::Money);
/// let plan = Quantity::new(Decimal::new(7_305, 6), Unit::Money).computed();
/// let percent = invested.computed().over(plan).and_then(|share| share.times_ten_to(2)).unwrap();
/// assert_eq!(percent.justified_places(), Some(1));
/// assert_eq!(percent.value.round(1).unwrap().to_string(), "115.9");
/// let (low, high) = percent.interval.bounds().unwrap();
/// assert_eq!((low.to_f64() * 100.0).round(), 11_585.0);
/// assert_eq!((high.to_f64() * 100.0).round(), 11_588.0);
/// // At least so much, divided by the plan, is at least so much of it.
/// let at_least = Quantity { precision: Precision::AtLeast, ..invested }.computed();
/// let share = at_least.over(plan).unwrap();
/// assert_eq!((share.interval.low, share.interval.high), (Some(share.value), None));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Computed {
    /// The result of the inputs as printed.
    pub value: Ratio,
    /// Where the exact result lies.
    pub interval: Interval,
    /// Why it may be off.
    pub doubt: Doubt,
}

impl Computed {
    /// A value that is known exactly.
    #[must_use]
    pub const fn exact(value: Ratio) -> Self {
        Self {
            value,
            interval: Interval::exact(value),
            doubt: Doubt::Rounding,
        }
    }

    /// What a value and an interval come to; `None` where one of them cannot be held.
    fn of(value: Option<Ratio>, interval: Option<Interval>, doubt: Doubt) -> Option<Self> {
        let (value, interval) = (value?, interval?);
        let value = match (interval.low, interval.high) {
            (Some(end), None) | (None, Some(end)) => end,
            (Some(low), Some(high)) if doubt == Doubt::Range && low.is_zero() => high,
            _ => value,
        };
        Some(Self {
            value,
            interval,
            doubt,
        })
    }

    /// The sum; `None` where it cannot be held exactly.
    #[must_use]
    pub fn plus(self, other: Self) -> Option<Self> {
        Self::of(
            self.value.plus(other.value),
            self.interval.plus(other.interval),
            self.doubt.max(other.doubt),
        )
    }

    /// The difference; `None` where it cannot be held exactly.
    #[must_use]
    pub fn minus(self, other: Self) -> Option<Self> {
        self.plus(other.times(Self::exact(Ratio::from(-1)))?)
    }

    /// The product; `None` where it cannot be held exactly.
    #[must_use]
    pub fn times(self, other: Self) -> Option<Self> {
        Self::of(
            self.value.times(other.value),
            self.interval.times(other.interval),
            self.doubt.max(other.doubt),
        )
    }

    /// The quotient; `None` where the divisor may be zero – but for one of which zero is the end – or the result cannot
    /// be held exactly.
    #[must_use]
    pub fn over(self, other: Self) -> Option<Self> {
        let reciprocal = other.interval.reciprocal()?;
        Self::of(
            self.value.over(other.value),
            self.interval.times(reciprocal),
            self.doubt.max(other.doubt),
        )
    }

    /// The value and its bounds times 10^`power`.
    #[must_use]
    pub fn times_ten_to(self, power: i32) -> Option<Self> {
        self.times(Self::exact(Ratio::from(1).times_ten_to(power)?))
    }

    /// Whether no doubt of an input reaches the result.
    pub(crate) fn is_exact(self) -> bool {
        self.interval == Interval::exact(self.value)
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::super::{Decimal, Precision, Quantity, Unit};
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
        assert_eq!(
            plan.interval.low.unwrap().round(3).unwrap().to_string(),
            "7.295"
        );
        assert_eq!(
            plan.interval.high.unwrap().round(3).unwrap().to_string(),
            "7.326"
        );
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

    /// A quantity of any precision.
    pub(in super::super) fn any_quantity() -> impl Strategy<Value = Quantity> {
        let units = [Unit::Money, Unit::Items, Unit::Percent];
        (-9_999_i64..9_999, -3_i8..3, 0_usize..3, 0_i64..500, 0_u8..5).prop_map(
            move |(digits, exponent, unit, off, kind)| {
                // What is counted is not less than nothing.
                let counts = units[unit] == Unit::Items;
                let digits = if counts { digits.abs() } else { digits };
                let amount = Decimal::new(digits, exponent);
                let precision = match kind {
                    0 => Precision::Printed,
                    1 => Precision::About(Decimal::new(off, exponent)),
                    2 => Precision::AtLeast,
                    3 => Precision::AtMost,
                    _ => Precision::Between(amount, Decimal::new(digits + off * 2, exponent)),
                };
                let amount = match precision {
                    Precision::Between(..) => Decimal::new(digits + off, exponent),
                    _ => amount,
                };
                Quantity {
                    precision,
                    ..Quantity::new(amount, units[unit])
                }
            },
        )
    }

    /// An amount that the quantity may be, so many eighths from one end of what it may be to the other; each eighth a
    /// thousand where there is no other end.
    fn possible(quantity: Quantity, eighths: i64) -> Computed {
        let step = |width: Ratio| width.times(Ratio::new(eighths.into(), 8).unwrap()).unwrap();
        let value = match (quantity.interval().low, quantity.interval().high) {
            (Some(low), Some(high)) => low.plus(step(high.minus(low).unwrap())),
            (Some(low), None) => low.plus(step(Ratio::from(8_000))),
            (None, Some(high)) => high.minus(step(Ratio::from(8_000))),
            (None, None) => None,
        };
        Computed::exact(value.unwrap())
    }

    proptest! {
        /// Any true values that a source could give as the inputs give a result inside the interval.
        #[test]
        fn the_interval_holds_every_result_that_the_inputs_allow(
            a in any_quantity(), b in any_quantity(), eighths in (0_i64..=8, 0_i64..=8),
        ) {
            let (true_a, true_b) = (possible(a, eighths.0), possible(b, eighths.1));
            let (seen_a, seen_b) = (a.computed(), b.computed());
            for operation in [Computed::plus, Computed::minus, Computed::times, Computed::over] {
                let truth = operation(true_a, true_b);
                let seen = operation(seen_a, seen_b);
                if let (Some(truth), Some(seen)) = (truth, seen) {
                    prop_assert!(seen.interval.contains(truth.value), "{seen:?}");
                    prop_assert!(seen.interval.contains(seen.value), "{seen:?}");
                }
            }
            // There is a quotient unless both signs of the divisor are possible, or nothing but zero.
            let signs = (b.interval().low, b.interval().high);
            let straddles = signs.0.is_none_or(Ratio::is_negative) && signs.1.is_none_or(|high| high > Ratio::ZERO);
            let is_zero = signs == (Some(Ratio::ZERO), Some(Ratio::ZERO)) || b.amount.digits() == 0;
            prop_assert_eq!(seen_a.over(seen_b).is_some(), !straddles && !is_zero);
        }
    }

    #[test]
    fn ends_are_exact_where_an_input_is_open_or_a_range() {
        let count = |digits, precision| {
            Quantity {
                precision,
                ..Quantity::new(Decimal::new(digits, 0), Unit::Items)
            }
            .computed()
        };
        let exactly = |digits| count(digits, Precision::Printed);
        let least = |digits| count(digits, Precision::AtLeast);
        let most = |digits| count(digits, Precision::AtMost);
        let from_to = |low, high| {
            let ends = (Decimal::new(low, 0), Decimal::new(high, 0));
            count((low + high) / 2, Precision::Between(ends.0, ends.1))
        };
        let ends = |result: Option<Computed>| {
            let Interval { low, high } = result.unwrap().interval;
            (low.map(Ratio::to_f64), high.map(Ratio::to_f64))
        };
        assert_eq!(ends(least(5).over(exactly(20))), (Some(0.25), None));
        assert_eq!(ends(exactly(5).over(least(20))), (Some(0.0), Some(0.25)));
        // No fewer than none are counted, so what is divided among them is at least so much for each.
        assert_eq!(ends(most(5).over(exactly(20))), (Some(0.0), Some(0.25)));
        assert_eq!(ends(exactly(5).over(most(20))), (Some(0.25), None));
        assert_eq!(ends(least(5).minus(exactly(7))), (Some(-2.0), None));
        assert_eq!(ends(exactly(7).minus(least(5))), (None, Some(2.0)));
        assert_eq!(ends(least(5).minus(least(7))), (None, None));
        assert_eq!(
            ends(from_to(12, 15).over(exactly(30))),
            (Some(0.4), Some(0.5))
        );
        assert_eq!(
            ends(from_to(-2, 3).times(exactly(2))),
            (Some(-4.0), Some(6.0))
        );
        assert_eq!(exactly(5).over(from_to(-2, 3)), None);
    }
}
