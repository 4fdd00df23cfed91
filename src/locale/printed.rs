//! The one form in which an amount is printed: its digits in the language's unit for it, and what is said of them.

use super::{Amount, Locale, Message};
use crate::derived::Derived;
use crate::quantity::{Computed, Decimal, Interval, Qualifier, Quantity, Ratio, Rounded, Unit};

/// Digits in units of 10^`power`, and what they count.
#[derive(Clone, Copy)]
pub(super) struct Printed {
    pub(super) rounded: Rounded,
    pub(super) power: i8,
    pub(super) unit: Unit,
}

impl Printed {
    /// Whether the digits are plainly the value.
    pub(super) fn is_plain(&self) -> bool {
        self.rounded.qualifier == Qualifier::None
    }
}

/// The most decimal places of an end.
const MAX_PLACES: i32 = 18;

/// The ends of the interval in units of 10^`power`, as a range of at least ten units of its last place; `None` where it is
/// open, or has no width.
pub(super) fn range(interval: Interval, power: i8) -> Option<Rounded> {
    let (low, high) = interval.bounds()?;
    let in_unit = |end: Ratio| end.times_ten_to(-i32::from(power));
    let (low, high) = (in_unit(low)?, in_unit(high)?);
    let width = high.minus(low)?;
    let is_told = |places: &i32| {
        let units = width.times_ten_to(*places);
        units.is_some_and(|units| units >= Ratio::from(10))
    };
    let places = (0..MAX_PLACES).find(is_told)?;
    Some(Rounded {
        decimal: low.round(places)?,
        qualifier: Qualifier::To(high.round(places)?),
    })
}

impl Locale {
    /// The printed digits of a reported quantity – of a range those of its low end – with the word for their power of ten.
    ///
    /// Counts have such a word where they are given in thousands, millions and so on, and where it takes away nothing but
    /// zeros: at least two of them, behind five digits at most.
    ///
    /// # Example
    /// ```
    /// use initiative_charts::{locale::Locale, quantity::{Decimal, Quantity, Unit}};
    /// let write = |locale: Locale, digits, exponent, unit| locale.quantity(Quantity::new(Decimal::new(digits, exponent), unit)).plain();
    /// assert_eq!(write(Locale::En, 8_464, 6, Unit::Money), "8.464\u{a0}billion");
    /// assert_eq!(write(Locale::En, 926, 6, Unit::Money), "926\u{a0}million");
    /// assert_eq!(write(Locale::Zh, 926, 6, Unit::Money), "9.26亿");
    /// assert_eq!(write(Locale::Fr, 1, 9, Unit::Money), "1\u{a0}milliard");
    /// assert_eq!(write(Locale::Fr, 554, -1, Unit::Percent), "55,4\u{202f}%");
    /// assert_eq!(write(Locale::En, 1_117, 0, Unit::Items), "1,117");
    /// assert_eq!(write(Locale::En, 16, 5, Unit::Items), "1.6\u{a0}million");
    /// assert_eq!(write(Locale::Zh, 16, 5, Unit::Items), "160万");
    /// ```
    #[must_use]
    pub fn quantity(self, quantity: Quantity) -> Amount {
        let printed = self.printed(quantity, false);
        self.amount(printed.rounded.decimal, printed.power, printed.unit)
    }

    /// The printed digits of a quantity, rounded where a label shows them ([`Rounded::for_label`]).
    pub(super) fn printed(self, quantity: Quantity, is_label: bool) -> Printed {
        self.in_own_unit(quantity.printed(), quantity.unit, is_label)
    }

    /// The one form in which a calculated figure is written, rounded where a label shows it; `None` where it has no value.
    pub(super) fn printed_result(self, derived: &Derived, is_label: bool) -> Option<Printed> {
        let computed = derived.result.ok()?;
        let in_unit = |power: i8| {
            let scaled = computed.times_ten_to(-i32::from(power))?;
            let places = derived.asked_places(i32::from(power), is_label);
            let rounded = derived.rounded(scaled, places)?;
            Some(rounded.map(|decimal| decimal.scaled(power)))
        };
        let power = match derived.unit {
            Unit::Money => self.money_power(computed.value),
            Unit::Items | Unit::Percent | Unit::Ratio => 0,
        };
        let mut rounded = in_unit(power)?;
        if derived.unit == Unit::Money {
            // 999.96 million, rounded to one place, is a billion.
            let next = self.money_power(rounded.greatest().ratio());
            if next != power {
                rounded = in_unit(next)?;
            }
        }
        Some(self.in_own_unit(rounded, derived.unit, is_label))
    }

    /// A calculated count or share with so many decimal places, as labels show it, with the measure word behind it; empty
    /// where there is nothing to say of it.
    pub(crate) fn computed(
        self,
        computed: Computed,
        unit: Unit,
        places: i32,
        counter: &str,
    ) -> String {
        let Some(rounded) = computed.rounded(places) else {
            return String::new();
        };
        let printed = self.in_own_unit(rounded, unit, true);
        let amount = self.printed_amount(printed);
        self.qualified(&self.counted(&amount, counter), printed)
    }

    /// The number that takes the form of words which the printed one takes: in French `1,6 million` is followed by *de* as
    /// a whole million is.
    pub(super) fn plural(self, printed: Printed) -> Decimal {
        if printed.power > 0 {
            Decimal::new(1, 6)
        } else {
            printed.rounded.greatest()
        }
    }

    /// Digits in ones in the language's own unit for them.
    fn in_own_unit(self, rounded: Rounded, unit: Unit, is_label: bool) -> Printed {
        let short = if is_label {
            rounded.for_label()
        } else {
            rounded
        };
        let (rounded, power) = match unit {
            Unit::Money => (short, self.money_power(short.greatest().ratio())),
            Unit::Percent | Unit::Ratio => (short, 0),
            Unit::Items => match self.count_power(short) {
                // A count without a word for its power of ten looks exact.
                0 => (rounded, self.count_power(rounded)),
                power => (short, power),
            },
        };
        let is_count = unit == Unit::Items && power > 0;
        let rounded = rounded.map(|decimal| {
            // The word takes away the zeros of a count in ones.
            let zeros = is_count && decimal.exponent() <= 0;
            let decimal = if zeros {
                decimal.significant()
            } else {
                decimal
            };
            decimal.scaled(-power)
        });
        Printed {
            rounded,
            power,
            unit,
        }
    }

    /// The digits with the word for their power of ten; both ends of a range.
    pub(super) fn printed_amount(self, printed: Printed) -> Amount {
        let amount = |decimal| self.amount(decimal, printed.power, printed.unit);
        let low = amount(printed.rounded.decimal);
        let Qualifier::To(high) = printed.rounded.qualifier else {
            return low;
        };
        let high = amount(high);
        let [mark, word] = self.numerals().range;
        let between = if low.digits.starts_with('−') {
            word
        } else {
            mark
        };
        let low = match self {
            // 12億 to 15億: a word stands for each digit before it.
            Self::Ko | Self::Ja if !low.word.is_empty() => low.plain(),
            Self::Zh => low.plain(),
            _ => low.digits,
        };
        let digits = [&low, between, &high.digits].concat();
        Amount { digits, ..high }
    }

    /// The amount with a measure word, which Korean sets apart from a word as it does a currency: `903건`, `160만 개`.
    pub(super) fn counted(self, amount: &Amount, counter: &str) -> String {
        let apart = self == Self::Ko && !amount.word.is_empty() && !counter.is_empty();
        let space = if apart { "\u{a0}" } else { "" };
        [&amount.plain(), space, counter].concat()
    }

    /// The amount with what must be said with it: `about`, `at least`, `at most`.
    pub(super) fn qualified(self, amount: &str, printed: Printed) -> String {
        let message = match printed.rounded.qualifier {
            Qualifier::None | Qualifier::To(_) => return amount.to_owned(),
            Qualifier::About => Message::About,
            Qualifier::AtLeast => Message::AtLeast,
            Qualifier::AtMost => Message::AtMost,
        };
        self.filled(message, &[("value", amount)])
    }

    /// The power of ten of the language's unit for a count; 0 where it is written in ones.
    fn count_power(self, rounded: Rounded) -> i8 {
        let has_word = |decimal: Decimal| {
            let significant = decimal.significant();
            decimal.exponent() > 0
                || significant.exponent() >= 2 && significant.digits().unsigned_abs() < 100_000
        };
        let low = rounded.decimal;
        let high = rounded.greatest();
        if has_word(high) && (has_word(low) || low.digits() == 0) {
            self.money_power(high.ratio())
        } else {
            0
        }
    }
}
