//! A value as it is shown: digits, and the word that says what they are.

use super::rounding::MAX_PLACES;
use super::{Decimal, Ratio};

/// A value as it is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rounded {
    /// The digits; of a range those of its low end.
    pub decimal: Decimal,
    /// What must be said with them.
    pub qualifier: Qualifier,
}

/// What digits are, where they are not plainly the value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Qualifier {
    /// Nothing else than the value.
    None,
    /// *About* so much: a source says so, or the last digit is the one after the last justified one.
    About,
    /// *At least* so much.
    AtLeast,
    /// *At most* so much.
    AtMost,
    /// One end of a range; this is the other.
    To(Decimal),
}

impl Rounded {
    /// The same with each of its decimals changed.
    #[must_use]
    pub fn map(self, change: impl Fn(Decimal) -> Decimal) -> Self {
        let qualifier = match self.qualifier {
            Qualifier::To(high) => Qualifier::To(change(high)),
            other => other,
        };
        Self {
            decimal: change(self.decimal),
            qualifier,
        }
    }

    /// The end that is further from zero; the digits themselves where they are no range's.
    #[must_use]
    pub fn greatest(self) -> Decimal {
        match self.qualifier {
            Qualifier::To(high) if high.ratio().magnitude() > self.decimal.ratio().magnitude() => {
                high
            }
            _ => self.decimal,
        }
    }

    /// As a label shows it: more than five digits are rounded to four, *at least* and *at most* to the side
    /// on which they stay true, a range outwards; zeros at the end go with them. A value moves by less
    /// than 0.05%, a bound by less than 0.1%.
    ///
    /// # Example
    /// ```
    /// use initiative_charts::quantity::{Decimal, Qualifier, Rounded};
    /// let label = |digits, exponent, qualifier| {
    ///     let rounded = Rounded { decimal: Decimal::new(digits, exponent), qualifier };
    ///     rounded.for_label().decimal.to_string()
    /// };
    /// assert_eq!(label(3_819_523, -4, Qualifier::None), "382");
    /// assert_eq!(label(5_500_000, -4, Qualifier::None), "550");
    /// assert_eq!(label(21_257, -3, Qualifier::None), "21.257");
    /// assert_eq!(label(123_456, -3, Qualifier::AtMost), "123.5");
    /// assert_eq!(label(123_456, -3, Qualifier::AtLeast), "123.4");
    /// ```
    #[must_use]
    pub fn for_label(self) -> Self {
        let round = match self.qualifier {
            Qualifier::To(_) | Qualifier::AtLeast => Ratio::floor,
            Qualifier::AtMost => Ratio::ceil,
            Qualifier::None | Qualifier::About => Ratio::round,
        };
        let qualifier = match self.qualifier {
            Qualifier::To(high) => Qualifier::To(short(high, Ratio::ceil)),
            other => other,
        };
        Self {
            decimal: short(self.decimal, round),
            qualifier,
        }
    }
}

/// The decimal, in four significant digits where it has more than five.
fn short(decimal: Decimal, round: fn(Ratio, i32) -> Option<Decimal>) -> Decimal {
    let (mut left, mut places) = (
        decimal.digits().unsigned_abs(),
        -i32::from(decimal.exponent()),
    );
    if left < 100_000 {
        return decimal;
    }
    while left >= 10_000 {
        (left, places) = (left / 10, places - 1);
    }
    round(decimal.ratio(), places).map_or(decimal, Decimal::significant)
}

/// 2% of the value's size.
fn two_percent(value: Ratio) -> Option<Ratio> {
    value.magnitude()?.times(Ratio::new(1, 50)?)
}

/// One end of an interval, rounded to the side on which its word stays true.
pub(super) fn bound(end: Ratio, places: i32, qualifier: Qualifier) -> Option<Rounded> {
    let round = if qualifier == Qualifier::AtLeast {
        Ratio::floor
    } else {
        Ratio::ceil
    };
    for places in places..=MAX_PLACES.max(places) {
        let decimal = round(end, places)?;
        let moved = decimal.ratio().minus(end)?.magnitude()?;
        if moved <= two_percent(end)? {
            let decimal = decimal.trimmed();
            return Some(Rounded { decimal, qualifier });
        }
    }
    None
}

/// A range, its ends rounded outwards, and none to zero that is not zero.
pub(super) fn range(low: Ratio, high: Ratio) -> Option<Rounded> {
    let tenth = high.minus(low)?.over(Ratio::from(10))?;
    for places in -19..=MAX_PLACES {
        let (Some(below), Some(above)) = (low.floor(places), high.ceil(places)) else {
            continue;
        };
        // An end that is not zero has its sign: a loss of 25,000 at least is no range up to 0.
        let signed = [(below, low), (above, high)];
        let signed = signed.map(|(shown, end)| (shown.digits() == 0) == end.is_zero());
        let is_near = low.minus(below.ratio())? <= tenth && above.ratio().minus(high)? <= tenth;
        if is_near && signed == [true; 2] {
            return Some(Rounded {
                decimal: below,
                qualifier: Qualifier::To(above),
            });
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::super::computed::tests::any_quantity;
    use super::super::{Computed, Interval};
    use super::*;
    use proptest::prelude::*;

    /// What the digits with their word say of the value, as far as they limit it.
    fn said(shown: Rounded) -> Interval {
        let digits = Some(shown.decimal.ratio());
        let (low, high) = match shown.qualifier {
            Qualifier::None | Qualifier::About => (None, None),
            Qualifier::AtLeast => (digits, None),
            Qualifier::AtMost => (None, digits),
            Qualifier::To(high) => (digits, Some(high.ratio())),
        };
        Interval { low, high }
    }

    proptest! {
        /// *At least*, *at most* and a range are said of what is open or a range alone, and are true of every value that is
        /// possible, on labels too.
        #[test]
        fn no_word_denies_a_value_that_is_possible(
            a in any_quantity(), b in any_quantity(), operation in 0_usize..4, places in -3_i32..6,
        ) {
            let operations = [Computed::over, Computed::minus, Computed::times, Computed::plus];
            let Some(result) = operations[operation](a.computed(), b.computed()) else {
                return Ok(());
            };
            let Interval { low, high } = result.interval;
            if low.is_none() && high.is_none() {
                prop_assert!(result.is_coarse() && result.rounded(places).is_none());
                return Ok(());
            }
            if result.is_coarse() {
                return Ok(());
            }
            let shown = result.rounded(places).unwrap();
            if low.is_none() {
                prop_assert_eq!(shown.qualifier, Qualifier::AtMost);
            }
            if high.is_none() {
                prop_assert_eq!(shown.qualifier, Qualifier::AtLeast);
            }
            for (shown, tenths_of_percent) in [(shown, 20), (shown.for_label(), 21)] {
                let words = said(shown);
                prop_assert!(words.low.is_none() || words.low <= low, "{shown:?} of {result:?}");
                prop_assert!(words.high.is_none() || high.is_some() && words.high >= high, "{shown:?} of {result:?}");
                // And no further off than rounding may be.
                let ends = [(words.low, low), (words.high, high)];
                let width = result.interval.width().map_or(0.0, Ratio::to_f64);
                for (said, exact) in ends.into_iter().filter_map(|(said, exact)| said.zip(exact)) {
                    let (said, exact) = (said.to_f64(), exact.to_f64());
                    let allowed = (exact.abs() * f64::from(tenths_of_percent) / 1_000.0).max(width / 9.0) * 1.001;
                    prop_assert!((said - exact).abs() <= allowed, "{shown:?} of {result:?}");
                }
            }
        }

        /// A label has five digits at most, and is moved by less than 0.05%, a bound by less than 0.1%.
        #[test]
        fn a_label_is_short_and_near(
            digits in -999_999_999_999_999_i64..=999_999_999_999_999, shorter in 0_u32..50, exponent in -12_i8..=4, qualifier in 0_usize..4,
        ) {
            let qualifiers = [Qualifier::None, Qualifier::About, Qualifier::AtLeast, Qualifier::AtMost];
            let qualifier = qualifiers[qualifier];
            let whole = Rounded { decimal: Decimal::new(digits >> shorter, exponent), qualifier };
            let label = whole.for_label();
            prop_assert!(label.decimal.digits().unsigned_abs() < 100_000, "{label:?}");
            let (whole, label) = (whole.decimal.ratio().to_f64(), label.decimal.ratio().to_f64());
            let most = if matches!(qualifier, Qualifier::None | Qualifier::About) { 0.0005 } else { 0.001 };
            prop_assert!((whole - label).abs() <= whole.abs() * most * 1.000_001);
        }
    }

    #[test]
    fn a_bound_is_rounded_to_its_side_and_a_range_outwards() {
        let ratio = |over, under| Ratio::new(over, under).unwrap();
        let written = |shown: Option<Rounded>| {
            let Rounded { decimal, qualifier } = shown.unwrap();
            match qualifier {
                Qualifier::To(high) => format!("{decimal} to {high}"),
                _ => decimal.to_string(),
            }
        };
        let least = |end, places| written(bound(end, places, Qualifier::AtLeast));
        let most = |end, places| written(bound(end, places, Qualifier::AtMost));
        assert_eq!(least(ratio(2, 3), 1), "0.66");
        assert_eq!(most(ratio(200, 3), 1), "66.7");
        assert_eq!(least(ratio(200, 3), 1), "66.6");
        assert_eq!(least(ratio(-200, 3), 1), "-66.7");
        assert_eq!(least(ratio(24, 1), 1), "24");
        let range = |low, high| written(range(low, high));
        assert_eq!(range(ratio(100, 3), ratio(125, 3)), "33 to 42");
        assert_eq!(range(ratio(12, 100), ratio(15, 100)), "0.12 to 0.15");
        assert_eq!(range(ratio(-5, 3), ratio(5, 3)), "-2 to 2");
        let loss = range(ratio(-775_000, 1), ratio(-25_000, 1));
        assert_eq!(loss, "-780000 to -20000");
        assert_eq!(range(ratio(0, 1), ratio(750, 1)), "0 to 800");
    }
}
