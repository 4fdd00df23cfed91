//! Numbers and amounts as a language writes them.

use super::numerals::PowerWord;
use super::{Category, Locale, Message};
use crate::derived::Derived;
use crate::quantity::{Computed, Decimal, Qualifier, Quantity, Ratio, Rounded, Unit};

/// Digits in units of 10^`power`, and what they count.
#[derive(Clone, Copy)]
pub(super) struct Printed {
    pub(super) rounded: Rounded,
    pub(super) power: i8,
    pub(super) unit: Unit,
}

/// An amount in the language's own unit of counting: the digits, and the word for their power of ten.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Amount {
    /// The digits, grouped, with the language's decimal mark.
    pub digits: String,
    /// The word for the power of ten, `billion`; empty for plain units.
    pub word: &'static str,
    /// The sign after the digits, `%`, with the space that the language sets before it; empty for others.
    pub sign: &'static str,
    /// The form that what follows it takes.
    pub(super) category: Category,
    /// Between digits and word.
    space: &'static str,
}

impl Amount {
    /// Digits and word: `8.464 billion`, `55.4%`, `117`.
    #[must_use]
    pub fn plain(&self) -> String {
        let space = if self.word.is_empty() { "" } else { self.space };
        [&self.digits, self.sign, space, self.word].concat()
    }
}

impl Printed {
    /// Whether the digits are plainly the value.
    pub(super) fn is_plain(&self) -> bool {
        self.rounded.qualifier == Qualifier::None
    }
}

impl Locale {
    /// The decimal with every printed digit, grouped, with a true minus sign.
    ///
    /// # Example
    /// ```
    /// use initiative_charts::{locale::Locale, quantity::Decimal};
    /// let decimal = Decimal::new(-21_257_50, -2);
    /// assert_eq!(Locale::En.decimal(decimal), "−21,257.50");
    /// assert_eq!(Locale::Fr.decimal(decimal), "−21\u{202f}257,50");
    /// ```
    #[must_use]
    pub fn decimal(self, decimal: Decimal) -> String {
        self.written(decimal, self.numerals().group, 4)
    }

    /// The decimal before a word for its power of ten, where four digits are not grouped: `8464 million`.
    fn before_word(self, decimal: Decimal) -> String {
        self.written(decimal, self.numerals().group, 5)
    }

    /// The decimal, grouped where it has at least so many digits before the decimal mark.
    fn written(self, decimal: Decimal, group: &str, grouped_from: usize) -> String {
        let plain = decimal.to_string();
        let (sign, unsigned) = match plain.strip_prefix('-') {
            Some(unsigned) => ("−", unsigned),
            None => ("", plain.as_str()),
        };
        let (whole, fraction) = unsigned.split_once('.').unwrap_or((unsigned, ""));
        let mut text = String::from(sign);
        for (index, digit) in whole.chars().enumerate() {
            if index > 0 && whole.len() >= grouped_from && (whole.len() - index) % 3 == 0 {
                text.push_str(group);
            }
            text.push(digit);
        }
        if !fraction.is_empty() {
            text.push_str(self.numerals().decimal_mark);
            text.push_str(fraction);
        }
        text
    }

    /// Parses a number that [`Locale::decimal`] wrote; `None` for anything else.
    ///
    /// # Example
    /// ```
    /// use initiative_charts::{locale::Locale, quantity::Decimal};
    /// assert_eq!(Locale::En.parse_decimal("−21,257.50"), Some(Decimal::new(-21_257_50, -2)));
    /// ```
    #[must_use]
    pub fn parse_decimal(self, text: &str) -> Option<Decimal> {
        let numerals = self.numerals();
        let plain = text
            .replace('−', "-")
            .replace(numerals.group, "")
            .replace(numerals.decimal_mark, ".");
        let decimal = Decimal::parse(&plain).ok()?;
        (self.decimal(decimal) == text).then_some(decimal)
    }

    /// The power of ten of the language's unit for an amount of money of this size.
    #[must_use]
    pub fn money_power(self, amount: Ratio) -> i8 {
        let size = amount.max(Ratio::ZERO.minus(amount).unwrap_or(amount));
        let reaches = |word: &&PowerWord| {
            let scaled = size.times_ten_to(-i32::from(word.power));
            scaled.is_some_and(|scaled| scaled >= Ratio::from(1))
        };
        let mut greatest_first = self.numerals().power_words.iter();
        greatest_first.find(reaches).map_or(0, |word| word.power)
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

    fn word(self, power: i8) -> Option<&'static PowerWord> {
        let mut words = self.numerals().power_words.iter();
        words.find(|word| word.power == power)
    }

    /// The decimal with the word for its power of ten.
    pub(super) fn amount(self, decimal: Decimal, power: i8, unit: Unit) -> Amount {
        let numerals = self.numerals();
        let mut amount = Amount {
            digits: String::new(),
            word: "",
            sign: if unit == Unit::Percent {
                numerals.percent
            } else {
                ""
            },
            category: self.category(decimal),
            space: numerals.space,
        };
        match self.word(power) {
            Some(word) => {
                amount.digits = self.before_word(decimal);
                let (size, two) = (decimal.ratio(), Ratio::from(2));
                let one = size < two && Ratio::ZERO.minus(two).is_some_and(|least| size > least);
                amount.word = if one { word.one } else { word.many };
                amount.category = self.category_of_words();
            }
            None => amount.digits = self.decimal(decimal),
        }
        amount
    }

    /// The number of percent with the sign: `55.4%`, `55,4 %`.
    #[must_use]
    pub fn percent(self, digits: &str) -> String {
        [digits, self.numerals().percent].concat()
    }

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
            let places = derived.asked_places(i32::from(power));
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
    #[must_use]
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
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn reading_what_was_written_gives_the_number_back(digits in -999_999_999_999_i64..=999_999_999_999, places in 0_i8..=6) {
            let decimal = Decimal::new(digits, -places);
            for locale in Locale::ALL {
                prop_assert_eq!(locale.parse_decimal(&locale.decimal(decimal)), Some(decimal));
            }
        }

        #[test]
        fn no_text_makes_reading_panic(text in "\\PC*") {
            for locale in Locale::ALL {
                let _ = locale.parse_decimal(&text);
            }
        }
    }
}
