//! Exact fractions.

use super::Decimal;
use std::cmp::Ordering;

/// A fraction of two integers, in lowest terms, its denominator positive.
///
/// Every operation that could overflow returns `None` instead: a result that cannot be held exactly is not held.
///
/// # Example
/// ```
/// use initiative_charts::quantity::Ratio;
/// let percent = Ratio::new(846_400, 7_305).unwrap();
/// assert_eq!(percent.round(1).unwrap().to_string(), "115.9");
/// assert_eq!(Ratio::new(1, 0), None);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ratio {
    numerator: i128,
    denominator: i128,
}

impl From<i64> for Ratio {
    fn from(whole: i64) -> Self {
        Self {
            numerator: i128::from(whole),
            denominator: 1,
        }
    }
}

impl Ratio {
    /// Zero.
    pub const ZERO: Self = Self {
        numerator: 0,
        denominator: 1,
    };

    /// `numerator` ÷ `denominator`; `None` where the denominator is zero or the terms cannot be held.
    #[must_use]
    pub fn new(numerator: i128, denominator: i128) -> Option<Self> {
        if denominator == 0 {
            return None;
        }
        let magnitude = denominator.checked_abs()?;
        let divisor = greatest_common_divisor(numerator.checked_abs()?, magnitude);
        Some(Self {
            numerator: numerator / divisor * denominator.signum(),
            denominator: magnitude / divisor,
        })
    }

    /// `digits` × 10^`exponent`. [`Decimal::new`] and [`Ratio::times_ten_to`] limit the exponent, so that this never
    /// overflows.
    pub(super) fn scaled(digits: i128, exponent: i32) -> Self {
        let scaled = 10_i128
            .checked_pow(exponent.unsigned_abs())
            .and_then(|power| {
                if exponent < 0 {
                    Self::new(digits, power)
                } else {
                    Self::new(digits.checked_mul(power)?, 1)
                }
            });
        scaled.unwrap_or(Self::ZERO)
    }

    /// The sum; `None` where it cannot be held exactly.
    #[must_use]
    pub fn plus(self, other: Self) -> Option<Self> {
        let left = self.numerator.checked_mul(other.denominator)?;
        let right = other.numerator.checked_mul(self.denominator)?;
        Self::new(
            left.checked_add(right)?,
            self.denominator.checked_mul(other.denominator)?,
        )
    }

    /// The difference; `None` where it cannot be held exactly.
    #[must_use]
    pub fn minus(self, other: Self) -> Option<Self> {
        self.plus(Self {
            numerator: other.numerator.checked_neg()?,
            denominator: other.denominator,
        })
    }

    /// The product; `None` where it cannot be held exactly.
    #[must_use]
    pub fn times(self, other: Self) -> Option<Self> {
        // Cancelling across first keeps products of long numbers within reach.
        let left = Self::new(self.numerator, other.denominator)?;
        let right = Self::new(other.numerator, self.denominator)?;
        Self::new(
            left.numerator.checked_mul(right.numerator)?,
            left.denominator.checked_mul(right.denominator)?,
        )
    }

    /// The quotient; `None` where `other` is zero or the result cannot be held exactly.
    #[must_use]
    pub fn over(self, other: Self) -> Option<Self> {
        self.times(Self::new(other.denominator, other.numerator)?)
    }

    /// The value times 10^`power`; `None` where it cannot be held exactly.
    #[must_use]
    pub fn times_ten_to(self, power: i32) -> Option<Self> {
        if power.unsigned_abs() > 30 {
            return None;
        }
        self.times(Self::scaled(1, power))
    }

    /// The value rounded once to `places` decimal places, half away from zero; `places` below zero round to tens,
    /// hundreds and so on. `None` where the digits are more than an `i64` holds, beyond 24 places or 10^19.
    #[must_use]
    pub fn round(self, places: i32) -> Option<Decimal> {
        let Self {
            numerator,
            denominator,
        } = self.times_ten_to(places)?;
        let rest = (numerator % denominator).abs();
        let away_from_zero = rest >= denominator - rest;
        let whole = numerator / denominator;
        let rounded = if away_from_zero {
            whole + numerator.signum()
        } else {
            whole
        };
        let decimal = Decimal::new(i64::try_from(rounded).ok()?, i8::try_from(-places).ok()?);
        (i32::from(decimal.exponent()) == -places).then_some(decimal)
    }

    /// The greatest decimal with so many places that is no more than this; `None` as for [`Ratio::round`].
    #[must_use]
    pub fn floor(self, places: i32) -> Option<Decimal> {
        let near = self.round(places)?;
        let digits = near.digits();
        let digits = digits.checked_sub(i64::from(near.ratio() > self))?;
        Some(Decimal::new(digits, near.exponent()))
    }

    /// The least decimal with so many places that is no less than this; `None` as for [`Ratio::round`].
    #[must_use]
    pub fn ceil(self, places: i32) -> Option<Decimal> {
        let near = self.round(places)?;
        let digits = near.digits();
        let digits = digits.checked_add(i64::from(near.ratio() < self))?;
        Some(Decimal::new(digits, near.exponent()))
    }

    /// The greatest whole number that is no more than this, and what is left of the numerator.
    const fn parts(self) -> (i128, i128) {
        (
            self.numerator.div_euclid(self.denominator),
            self.numerator.rem_euclid(self.denominator),
        )
    }

    /// The nearest `f64`: for coordinates on a screen, never for an amount that is written or compared.
    #[must_use]
    pub fn to_f64(self) -> f64 {
        self.numerator as f64 / self.denominator as f64
    }

    /// The value without its sign; `None` where it cannot be held.
    pub(crate) fn magnitude(self) -> Option<Self> {
        Self::new(self.numerator.checked_abs()?, self.denominator)
    }

    /// Whether this is zero.
    #[must_use]
    pub const fn is_zero(self) -> bool {
        self.numerator == 0
    }

    /// Whether this is below zero.
    #[must_use]
    pub const fn is_negative(self) -> bool {
        self.numerator < 0
    }
}

impl PartialOrd for Ratio {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Ratio {
    /// Compares the exact values by their continued fractions, which cannot overflow.
    fn cmp(&self, other: &Self) -> Ordering {
        let (mut left, mut right) = (*self, *other);
        loop {
            let (whole_left, rest_left) = left.parts();
            let (whole_right, rest_right) = right.parts();
            match whole_left.cmp(&whole_right) {
                Ordering::Equal => {}
                unequal => return unequal,
            }
            match (rest_left, rest_right) {
                (0, 0) => return Ordering::Equal,
                (0, _) => return Ordering::Less,
                (_, 0) => return Ordering::Greater,
                // The fractions below one compare as their reciprocals do, the other way round.
                _ => {
                    let turned = Self {
                        numerator: right.denominator,
                        denominator: rest_right,
                    };
                    right = Self {
                        numerator: left.denominator,
                        denominator: rest_left,
                    };
                    left = turned;
                }
            }
        }
    }
}

/// The greatest common divisor of two terms that are not negative; at least 1.
const fn greatest_common_divisor(mut left: i128, mut right: i128) -> i128 {
    while right != 0 {
        (left, right) = (right, left % right);
    }
    if left == 0 { 1 } else { left }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn ratio(numerator: i128, denominator: i128) -> Ratio {
        Ratio::new(numerator, denominator).unwrap()
    }

    /// A ratio of terms of every length, up to those that `i128` holds.
    fn any_ratio() -> impl Strategy<Value = Ratio> {
        let terms = (any::<i128>(), 0_u32..127, any::<i128>(), 0_u32..127);
        terms.prop_filter_map("is a ratio", |(over, shorter, under, shorter_under)| {
            Ratio::new(over >> shorter, under >> shorter_under)
        })
    }

    proptest! {
        #[test]
        fn arithmetic_is_exact_or_refused(a in any_ratio(), b in any_ratio(), power in -40_i32..40) {
            let undone = |result: Option<Ratio>, undo: fn(Ratio, Ratio) -> Option<Ratio>| {
                result.and_then(|result| undo(result, b)).is_none_or(|back| back == a)
            };
            prop_assert!(undone(a.plus(b), Ratio::minus));
            prop_assert!(undone(a.minus(b), Ratio::plus));
            prop_assert!(undone(a.times(b), Ratio::over) || b.is_zero());
            prop_assert!(undone(a.over(b), Ratio::times));
            let shifted = a.times_ten_to(power).and_then(|shifted| shifted.times_ten_to(-power));
            prop_assert!(shifted.is_none_or(|back| back == a));
            let _ = a.round(power);
        }

        #[test]
        fn order_is_that_of_the_difference(a in any_ratio(), b in any_ratio()) {
            prop_assert_eq!(a.cmp(&b), b.cmp(&a).reverse());
            if let Some(difference) = a.minus(b) {
                prop_assert_eq!(a.cmp(&b), difference.numerator.cmp(&0));
            }
        }

        #[test]
        fn terms_are_the_lowest(a in any_ratio()) {
            prop_assert_eq!(Ratio::new(a.numerator, a.denominator), Some(a));
            prop_assert!(a.denominator > 0);
            let common = greatest_common_divisor(a.numerator.abs(), a.denominator);
            prop_assert_eq!(common, 1);
        }
    }

    #[test]
    fn a_half_is_rounded_away_from_zero() {
        assert_eq!(ratio(5, 2).round(0).unwrap().to_string(), "3");
        assert_eq!(ratio(-5, 2).round(0).unwrap().to_string(), "-3");
        assert_eq!(ratio(1, 8).round(2).unwrap().to_string(), "0.13");
        assert_eq!(
            ratio(1_234, 1).round(-2).unwrap().ratio(),
            Ratio::from(1_200)
        );
    }

    #[test]
    fn what_cannot_be_held_is_none() {
        let huge = ratio(i128::MAX, 1);
        assert_eq!(huge.plus(Ratio::from(1)), None);
        assert_eq!(huge.times(huge), None);
        assert_eq!(huge.round(0), None);
        assert_eq!(Ratio::new(1, 0), None);
        assert_eq!(Ratio::from(1).over(Ratio::ZERO), None);
        assert_eq!(Ratio::new(i128::MIN, 1), None);
    }

    proptest! {
        #[test]
        fn order_is_that_of_the_cross_products(a in -1_000_000_i64..1_000_000, b in 1_i64..1_000_000, c in -1_000_000_i64..1_000_000, d in 1_i64..1_000_000) {
            let cross = (i128::from(a) * i128::from(d)).cmp(&(i128::from(c) * i128::from(b)));
            prop_assert_eq!(ratio(a.into(), b.into()).cmp(&ratio(c.into(), d.into())), cross);
        }

        #[test]
        fn rounding_moves_a_value_by_half_a_unit_at_most(n in any::<i64>(), d in 1_i64..1_000_000_000, places in 0_i32..6) {
            let exact = ratio(n.into(), d.into());
            if let Some(rounded) = exact.round(places) {
                let off = rounded.ratio().minus(exact).unwrap();
                let half = ratio(1, 2 * 10_i128.pow(places.unsigned_abs()));
                prop_assert!(off <= half && Ratio::ZERO.minus(off).unwrap() <= half);
            }
        }
    }
}
