//! How much of a calculated value is shown: the places that its interval justifies, and no fewer than it takes to stay
//! near the value.

use super::rounded::{bound, range};
use super::{Computed, Decimal, Doubt, Qualifier, Ratio, Rounded};

/// The most decimal places of an exact value that are looked at.
pub(super) const MAX_PLACES: i32 = 18;

impl Computed {
    /// The most decimal places at which the interval's half-width is at most one unit of the last place, within −19..=18;
    /// −19 where it is open. `None` where the value is exact, so that every place is justified.
    #[must_use]
    pub fn justified_places(self) -> Option<i32> {
        if self.is_exact() {
            return None;
        }
        let width = self.interval.width();
        // Where the width cannot be held exactly, an upper limit of it that allows for the rounding of floats.
        let (low, high) = self.ends();
        let max_width = (high - low) + (high.abs() + low.abs()) * f64::EPSILON;
        // Half the width at most one unit: the width at most two.
        let justifies = |places: &i32| match width {
            Some(width) => {
                let scaled = width.times_ten_to(*places);
                scaled.is_some_and(|scaled| scaled <= Ratio::from(2))
            }
            None => max_width * 10_f64.powi(*places) <= 2.0,
        };
        (-19..19).rev().find(justifies).or(Some(-19))
    }

    /// Whether no digit of the value is justified: it is less than one unit of the last justified place, and not zero.
    /// 50 in 33–71 has none, because only hundreds are justified. A range is as wide as its source says, and one end is
    /// enough for *at least* or *at most*, unless it is zero.
    ///
    /// # Example
    /// ```
    /// use initiative_charts::quantity::{Decimal, Quantity, Unit};
    /// let billions = |digits| Quantity::new(Decimal::new(digits, 9), Unit::Money).computed();
    /// let is_coarse = |a, b| billions(a).over(billions(b)).map(|share| share.is_coarse());
    /// assert_eq!(is_coarse(2, 4), Some(true));
    /// assert_eq!(is_coarse(20, 40), Some(false));
    /// ```
    #[must_use]
    pub fn is_coarse(self) -> bool {
        let (low, high) = match (self.interval.low, self.interval.high) {
            (Some(_), Some(_)) if self.doubt == Doubt::Range => return false,
            (Some(low), Some(high)) => (low, high),
            (end, other) => return end.or(other).is_none_or(Ratio::is_zero),
        };
        // A quick answer for most values: this narrow an interval leaves at least two digits.
        let narrow = Ratio::new(65, 64).and_then(|wider| low.times(wider));
        if narrow.is_some_and(|narrow| high <= narrow) {
            return false;
        }
        let Some(last) = self.justified_places() else {
            return false;
        };
        let size = self.value.magnitude();
        let scaled = size.and_then(|size| size.times_ten_to(last));
        !self.value.is_zero() && scaled.is_some_and(|scaled| scaled < Ratio::from(1))
    }

    /// The value as it is shown where `places` decimal places are asked for, rounded once, half away from zero.
    ///
    /// No more places than are justified, and more than are asked for where rounding would otherwise move the value by
    /// more than half the interval's width and more than 2% of it. One more than is justified is shown, as *about* so much,
    /// where a reader's own calculation would come to another number: where the last justified place would move the value
    /// by more than 2%, or out of its interval by more than 0.5%, or would leave a bare power of ten, or tens that read as
    /// ones, such as 70 for 69.3. Zeros at the end stay, unless the value is exactly what is left without them. What follows from *about* is about so much.
    ///
    /// A result that is open to one side is *at least* or *at most* its end, rounded to the side on which that stays true,
    /// with the places that are asked for, and more where that would move it by more than 2%. What follows from a range
    /// is a range, its ends rounded outwards in the fewest places that move them by no more than a tenth of its width.
    ///
    /// `None` beyond 18 digits, and where the interval is open to both sides.
    ///
    /// # Example
    /// ```
    /// use initiative_charts::quantity::{Computed, Decimal, Qualifier, Quantity, Ratio, Unit};
    /// let tenths = |digits| Quantity::new(Decimal::new(digits, -1), Unit::Money).computed();
    /// let third = tenths(12).over(tenths(36)).and_then(|share| share.times_ten_to(2));
    /// let shown = third.and_then(|third| third.rounded(1)).ok_or("no value")?;
    /// assert_eq!((shown.decimal.to_string().as_str(), shown.qualifier), ("33", Qualifier::About));
    /// let share = tenths(11).over(Quantity::new(Decimal::new(125, -2), Unit::Money).computed());
    /// let shown = share.and_then(|share| share.times_ten_to(2)?.rounded(1)).ok_or("no value")?;
    /// assert_eq!((shown.decimal.to_string().as_str(), shown.qualifier), ("88", Qualifier::About));
    /// let small = Ratio::new(15, 100).map(Computed::exact);
    /// let shown = small.and_then(|small| small.rounded(1)).ok_or("no value")?;
    /// assert_eq!((shown.decimal.to_string().as_str(), shown.qualifier), ("0.15", Qualifier::None));
    /// # Ok::<(), &str>(())
    /// ```
    #[must_use]
    pub fn rounded(self, places: i32) -> Option<Rounded> {
        match (self.interval.low, self.interval.high) {
            (None, None) => None,
            (Some(low), None) => bound(low, places, Qualifier::AtLeast),
            (None, Some(high)) => bound(high, places, Qualifier::AtMost),
            (Some(low), Some(high)) if self.doubt == Doubt::Range && low != high => {
                if low.is_zero() {
                    bound(high, places, Qualifier::AtMost)
                } else {
                    range(low, high)
                }
            }
            _ => self.rounded_value(places),
        }
    }

    /// A sum as it is shown where `places` decimal places are asked for, those of its coarsest addend: readers add the
    /// digits up. Where the last of these places is the one after the last justified one, it is shown with *about*;
    /// elsewhere a sum is rounded as any result is ([`Computed::rounded`]).
    ///
    /// # Example
    /// ```
    /// use initiative_charts::quantity::{Decimal, Qualifier, Quantity, Unit};
    /// let tenths = |digits| Quantity::new(Decimal::new(digits, -1), Unit::Money).computed();
    /// let mut sum = tenths(19);
    /// for quarter in [33, 36, 41] {
    ///     sum = sum.plus(tenths(quarter)).ok_or("no value")?;
    /// }
    /// let shown = sum.rounded_sum(1).ok_or("no value")?;
    /// assert_eq!((shown.decimal.to_string().as_str(), shown.qualifier), ("12.9", Qualifier::About));
    /// # Ok::<(), &str>(())
    /// ```
    #[must_use]
    pub fn rounded_sum(self, places: i32) -> Option<Rounded> {
        let is_one_more = self.justified_places() == Some(places - 1);
        if !is_one_more || self.doubt == Doubt::Range || self.interval.bounds().is_none() {
            return self.rounded_within(places);
        }
        Some(Rounded {
            decimal: self.value.round(places)?,
            qualifier: Qualifier::About,
        })
    }

    /// A difference or a sum as it is shown where `places` decimal places are asked for ([`Computed::rounded`]), within
    /// its interval: where the last justified place alone would leave that, one more is shown with *about*, of those
    /// that are asked for.
    ///
    /// # Example
    /// ```
    /// use initiative_charts::quantity::{Computed, Doubt, Interval, Qualifier, Ratio};
    /// let hundredths = |digits| Ratio::new(digits, 100).ok_or("no value");
    /// let below = Computed {
    ///     value: hundredths(-26_551)?,
    ///     interval: Interval::between(hundredths(-26_568)?, hundredths(-26_534)?),
    ///     doubt: Doubt::Rounding,
    /// };
    /// let shown = below.rounded_within(1).ok_or("no value")?;
    /// assert_eq!((shown.decimal.to_string().as_str(), shown.qualifier), ("-265.5", Qualifier::About));
    /// assert_eq!(below.rounded(1).map(|shown| shown.decimal.to_string()).as_deref(), Some("-266"));
    /// # Ok::<(), &str>(())
    /// ```
    #[must_use]
    pub fn rounded_within(self, places: i32) -> Option<Rounded> {
        let shown = self.rounded(places)?;
        let is_value = matches!(shown.qualifier, Qualifier::None | Qualifier::About);
        match self.justified_places() {
            Some(last)
                if is_value && last < places && !self.interval.contains(shown.decimal.ratio()) =>
            {
                Some(Rounded {
                    decimal: self.value.round(last + 1)?,
                    qualifier: Qualifier::About,
                })
            }
            _ => Some(shown),
        }
    }

    /// The value alone: what is neither a range's nor open to a side.
    fn rounded_value(self, places: i32) -> Option<Rounded> {
        let qualifier = if self.doubt == Doubt::About && !self.is_exact() {
            Qualifier::About
        } else {
            Qualifier::None
        };
        let justified = self.justified_places();
        let last = justified.unwrap_or(MAX_PLACES.max(places));
        for places in places.min(last)..=last {
            let decimal = self.value.round(places)?;
            // What is only about so much is not calculated again to the digit.
            let is_told = qualifier == Qualifier::About;
            let misleads = justified == Some(places)
                && (self.is_bare(decimal)
                    || !is_told && (self.misleads(decimal) || reads_as_ones(decimal)));
            if self.is_near(decimal) && !misleads {
                let lossless = self.is_exact() && decimal.ratio() == self.value;
                let decimal = if lossless { decimal.trimmed() } else { decimal };
                return Some(Rounded { decimal, qualifier });
            }
        }
        Some(Rounded {
            decimal: self.value.round(last + 1)?,
            qualifier: Qualifier::About,
        })
    }
}

/// Whether it is one digit and a zero, which readers take for two digits.
fn reads_as_ones(decimal: Decimal) -> bool {
    let size = decimal.ratio().magnitude();
    decimal.exponent() == 1 && size.is_some_and(|size| size < Ratio::from(100))
}

#[cfg(test)]
mod tests {
    use super::super::{Quantity, Unit};
    use super::*;
    use proptest::prelude::*;

    fn money(digits: i64, exponent: i8) -> Quantity {
        Quantity::new(Decimal::new(digits, exponent), Unit::Money)
    }

    #[test]
    fn a_doubt_too_long_to_hold_is_a_doubt_all_the_same() {
        // About 1.2857 million, give or take as little as 18 digits leave open.
        let ratio = money(999_999_999_999_999_989, 0)
            .computed()
            .over(money(777_777_777_777_777_771, -6).computed())
            .unwrap();
        assert_eq!(ratio.interval.width(), None);
        let places = ratio.justified_places();
        assert!(
            places.is_some_and(|places| (8..=11).contains(&places)),
            "{places:?}"
        );
    }

    #[test]
    fn exact_values_lose_zeros_that_say_nothing() {
        let half = Computed::exact(Ratio::new(1, 2).unwrap());
        assert_eq!(half.rounded(3).unwrap().decimal.to_string(), "0.5");
        let share = Computed::exact(Ratio::new(76, 117).unwrap())
            .times_ten_to(2)
            .unwrap();
        assert_eq!(share.rounded(1).unwrap().decimal.to_string(), "65.0");
    }

    proptest! {
        /// No place is shown that is not justified but for *about*, and none is moved further than its doubt or 2%.
        #[test]
        fn what_is_shown_is_justified_and_near(
            a in -99_999_i64..99_999, b in 1_i64..99_999, exponents in (-3_i8..3, -3_i8..3), units in (any::<bool>(), any::<bool>()),
            operation in 0_usize..4, places in -3_i32..6,
        ) {
            let input = |digits: i64, exponent: i8, counts: bool| {
                let unit = if counts { Unit::Items } else { Unit::Money };
                Quantity::new(Decimal::new(digits, exponent), unit).computed()
            };
            let operations = [Computed::over, Computed::minus, Computed::times, Computed::plus];
            let result = operations[operation](input(a, exponents.0, units.0), input(b, exponents.1, units.1));
            let Some(result) = result.filter(|result| !result.is_coarse()) else {
                return Ok(());
            };
            let shown = result.rounded(places).unwrap();
            let (low, high) = result.interval.bounds().unwrap();
            let half = high.minus(low).unwrap().over(Ratio::from(2)).unwrap();
            let is_about = shown.qualifier == Qualifier::About;
            let moved = shown.decimal.ratio().minus(result.value).unwrap().magnitude().unwrap();
            let percent = result.value.magnitude().unwrap().over(Ratio::from(50)).unwrap();
            prop_assert!(moved <= half.max(percent), "{shown:?} of {result:?}");
            let unit = Ratio::from(1).times_ten_to(i32::from(shown.decimal.exponent())).unwrap();
            prop_assert!(half <= unit || is_about, "{shown:?} of {result:?}");
            let misleads = moved > percent || moved > half.max(percent.over(Ratio::from(4)).unwrap());
            let is_limit = -i32::from(shown.decimal.exponent()) < result.justified_places().unwrap_or(MAX_PLACES);
            prop_assert!(!misleads || is_about || is_limit, "{shown:?} of {result:?}");
            // One place more than is justified, and no more.
            prop_assert!(!is_about || half <= unit.times(Ratio::from(10)).unwrap(), "{shown:?} of {result:?}");
            let sides = (low.is_negative(), high > Ratio::ZERO);
            prop_assert!(result.value.is_zero() || sides != (true, true), "{shown:?} of {result:?}");
        }
    }

    /// The share of two amounts in percent, or the first of them times a part, as it is shown.
    fn shown(result: Option<Computed>, power: i32, places: i32) -> String {
        let result = result
            .and_then(|result| result.times_ten_to(power))
            .unwrap();
        if result.is_coarse() {
            return "–".to_owned();
        }
        let Rounded { decimal, qualifier } = result.rounded(places).unwrap();
        match qualifier {
            Qualifier::None => decimal.to_string(),
            Qualifier::About => format!("about {decimal}"),
            Qualifier::AtLeast => format!("at least {decimal}"),
            Qualifier::AtMost => format!("at most {decimal}"),
            Qualifier::To(high) => format!("{decimal} to {high}"),
        }
    }

    #[test]
    fn a_value_is_not_rounded_away_from_what_it_may_be() {
        let count = |count| Quantity::new(Decimal::new(count, 0), Unit::Items).computed();
        let (billions, tenths) = (
            |digits| money(digits, 9).computed(),
            |digits| money(digits, 8).computed(),
        );
        let share = |a: Computed, b: Computed| shown(a.over(b), 2, 1);
        assert_eq!(share(tenths(12), tenths(36)), "about 33");
        assert_eq!(share(billions(17), billions(55)), "about 31");
        // 69.29: tens are near enough, but nobody takes 70 for tens.
        assert_eq!(
            share(money(1455, 6).computed(), money(21, 8).computed()),
            "about 69"
        );
        // Not 27, which 26.36 to 26.64 leaves out; whole percent are enough where they are inside.
        assert_eq!(share(money(265, 7).computed(), tenths(100)), "about 26.5");
        assert_eq!(share(tenths(98), tenths(181)), "54");
        assert_eq!(share(count(17), count(55)), "30.9");
        assert_eq!(share(count(2), count(3)), "66.7");
        assert_eq!(share(count(3), count(2000)), "0.15");
        assert_eq!(share(money(225, 7).computed(), tenths(35)), "about 64");
        assert_eq!(share(billions(19), billions(20)), "about 95");
        assert_eq!(share(billions(8), billions(7)), "about 110");
        for (a, b) in [(2, 4), (2, 3), (3, 7), (6, 7)] {
            assert_eq!(share(billions(a), billions(b)), "–", "{a} of {b}");
        }
        assert_eq!(
            shown(money(17, 6).computed().over(count(135)), 0, 1),
            "about 126000"
        );
        let part = Computed::exact(Ratio::new(10, 12).unwrap());
        assert_eq!(shown(billions(3).times(part), -9, 0), "about 2.5");
    }
}
