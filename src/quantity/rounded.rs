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
pub(super) fn two_percent(value: Ratio) -> Option<Ratio> {
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

/// A range, its ends rounded outwards.
pub(super) fn range(low: Ratio, high: Ratio) -> Option<Rounded> {
    let tenth = high.minus(low)?.over(Ratio::from(10))?;
    for places in -19..=MAX_PLACES {
        let (Some(below), Some(above)) = (low.floor(places), high.ceil(places)) else {
            continue;
        };
        if low.minus(below.ratio())? <= tenth && above.ratio().minus(high)? <= tenth {
            return Some(Rounded {
                decimal: below,
                qualifier: Qualifier::To(above),
            });
        }
    }
    None
}
