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
    /// Nought.
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
        let over = numerator.checked_abs()?.unsigned_abs();
        let under = denominator.checked_abs()?.unsigned_abs();
        let divisor = greatest_common_divisor(over, under);
        // No longer than the terms are: neither wraps.
        let lowest = |term| divided(term, divisor).0 as i128;
        Some(Self {
            numerator: signed(lowest(over), (numerator < 0) != (denominator < 0)),
            denominator: lowest(under),
        })
    }

    /// `digits` × 10^`exponent`, as [`Decimal`] keeps the two; nought where it cannot be held, as no decimal's can.
    pub(super) fn scaled(digits: i128, exponent: i32) -> Self {
        let mut power = 1;
        for _ in 0..exponent.unsigned_abs().min(30) {
            power *= 10;
        }
        let scaled = if exponent < 0 {
            Self::new(digits, power)
        } else {
            product(digits, power).and_then(|whole| Self::new(whole, 1))
        };
        scaled.unwrap_or(Self::ZERO)
    }

    /// The sum; `None` where it cannot be held exactly.
    #[must_use]
    pub fn plus(self, other: Self) -> Option<Self> {
        let left = product(self.numerator, other.denominator)?;
        let right = product(other.numerator, self.denominator)?;
        Self::new(
            left.checked_add(right)?,
            product(self.denominator, other.denominator)?,
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
            product(left.numerator, right.numerator)?,
            product(left.denominator, right.denominator)?,
        )
    }

    /// The quotient; `None` where `other` is zero or the result cannot be held exactly.
    #[must_use]
    pub fn over(self, other: Self) -> Option<Self> {
        self.times(Self::new(other.denominator, other.numerator)?)
    }

    /// The whole numbers' ratio times 10^`power`; `None` where it cannot be held exactly.
    #[must_use]
    pub fn times_ten_to(self, power: i32) -> Option<Self> {
        if power.unsigned_abs() > 30 {
            return None;
        }
        self.times(Self::scaled(1, power))
    }

    /// The value rounded once to `places` decimal places, half away from zero; `places` below zero round to tens,
    /// hundreds and so on. `None` beyond 18 digits, 24 places or 10^19.
    #[must_use]
    pub fn round(self, places: i32) -> Option<Decimal> {
        let shifted = self.times_ten_to(places)?;
        let over = shifted.numerator.unsigned_abs();
        let under = shifted.denominator.unsigned_abs();
        // Terms of 127 bits: twice them is held in any case.
        let (magnitude, _) = divided((2 * over).checked_add(under)?, 2 * under);
        let magnitude = i64::try_from(magnitude).ok()?;
        let digits = if shifted.numerator < 0 {
            -magnitude
        } else {
            magnitude
        };
        let rounded = Decimal::new(digits, i8::try_from(-places).ok()?);
        (i32::from(rounded.exponent()) == -places).then_some(rounded)
    }

    /// The greatest whole number that is no more than this, and what is left of the numerator.
    fn parts(self) -> (i128, i128) {
        let under = self.denominator.unsigned_abs();
        let (whole, rest) = divided(self.numerator.unsigned_abs(), under);
        // Both are as near to nought as the terms are: neither wraps.
        match (self.numerator < 0, rest) {
            (false, _) => (whole as i128, rest as i128),
            (true, 0) => ((whole as i128).wrapping_neg(), 0),
            (true, _) => (!(whole as i128), (under - rest) as i128),
        }
    }

    /// The nearest `f64`: for coordinates on a screen, never for an amount that is written or compared.
    #[must_use]
    pub fn to_f64(self) -> f64 {
        self.numerator as f64 / self.denominator as f64
    }

    /// Whether this is nought.
    #[must_use]
    pub const fn is_zero(self) -> bool {
        self.numerator == 0
    }

    /// Whether this is below nought.
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

/// The product; `None` where its magnitude is longer than 127 bits: the compiler's own check is half a kilobyte of
/// WebAssembly.
fn product(left: i128, right: i128) -> Option<i128> {
    let (over, under) = (left.unsigned_abs(), right.unsigned_abs());
    // With fewer leading zeros, the product has 128 bits or more; with these, it has 128 at most.
    if over.leading_zeros() + under.leading_zeros() < 128 {
        return None;
    }
    let magnitude = i128::try_from(over.wrapping_mul(under)).ok()?;
    Some(signed(magnitude, (left < 0) != (right < 0)))
}

const fn signed(magnitude: i128, negative: bool) -> i128 {
    if negative { -magnitude } else { magnitude }
}

fn greatest_common_divisor(mut left: u128, mut right: u128) -> u128 {
    while right != 0 {
        (left, right) = (right, divided(left, right).1);
    }
    left.max(1)
}

/// Quotient and rest; long numbers' a bit at a time: the compiler's own division of such numbers is a kilobyte of
/// WebAssembly. By nought, the quotient is nought.
fn divided(mut left: u128, right: u128) -> (u128, u128) {
    if let (Ok(left), Ok(right)) = (u64::try_from(left), u64::try_from(right))
        && right != 0
    {
        return ((left / right).into(), (left % right).into());
    }
    let mut quotient = 0;
    if right != 0 {
        let most = right.leading_zeros().saturating_sub(left.leading_zeros());
        for shift in (0..=most).rev() {
            let part = right << shift;
            quotient <<= 1;
            if left >= part {
                left -= part;
                quotient |= 1;
            }
        }
    }
    (quotient, left)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn ratio(numerator: i128, denominator: i128) -> Ratio {
        Ratio::new(numerator, denominator).unwrap()
    }

    proptest! {
        #[test]
        fn long_division_divides(left: u128, right: u128, shorter in 0_u32..128) {
            let right = right >> shorter;
            let expected = (left.checked_div(right).unwrap_or(0), left.checked_rem(right).unwrap_or(left));
            prop_assert_eq!(divided(left, right), expected);
        }

        #[test]
        fn products_are_the_checked_ones(left: i128, right: i128, shorter in 0_u32..128) {
            let (left, right) = (left >> shorter, right >> (127 - shorter));
            let expected = left.checked_mul(right).filter(|product| *product != i128::MIN);
            prop_assert_eq!(product(left, right), expected);
            prop_assert_eq!(product(left, 1), Some(left).filter(|product| *product != i128::MIN));
            prop_assert_eq!(product(0, right), Some(0));
        }

        #[test]
        fn parts_are_the_euclidean_ones(numerator: i128, denominator in 1..i128::MAX) {
            let ratio = Ratio { numerator, denominator };
            let expected = (numerator.div_euclid(denominator), numerator.rem_euclid(denominator));
            prop_assert_eq!(ratio.parts(), expected);
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
