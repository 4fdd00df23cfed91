//! Numbers and amounts as a language writes them.

use super::Locale;
use crate::derived::Derived;
use crate::quantity::{Decimal, Quantity, Ratio, Unit};

/// A language's decimal mark, grouping and words for large amounts.
struct Numerals {
    decimal_mark: &'static str,
    group: &'static str,
    /// Powers of ten that have a word, the greatest first, with the word.
    words: &'static [(i8, &'static str)],
    /// Short forms of the words, in the same order.
    short: &'static [&'static str],
}

const ENGLISH: Numerals = Numerals {
    decimal_mark: ".",
    group: ",",
    words: &[(12, "trillion"), (9, "billion"), (6, "million")],
    short: &["tn", "bn", "m"],
};

/// An amount in the language's own unit of counting: the digits, and the word for their power of ten.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Amount {
    /// The digits, grouped, with the language's decimal mark.
    pub digits: String,
    /// The word for the power of ten, `billion`; empty for plain units.
    pub word: &'static str,
    /// The sign after the digits, `%`; empty for others.
    pub sign: &'static str,
}

impl Amount {
    /// Digits and word: `8.464 billion`, `55.4%`, `117`.
    #[must_use]
    pub fn plain(&self) -> String {
        let mut text = format!("{}{}", self.digits, self.sign);
        if !self.word.is_empty() {
            text.push(' ');
            text.push_str(self.word);
        }
        text
    }

    /// Digits, word and currency: `8.464 billion CNY`.
    #[must_use]
    pub fn with_currency(&self, currency: &str) -> String {
        format!("{} {currency}", self.plain())
    }
}

impl Locale {
    const fn numerals(self) -> &'static Numerals {
        match self {
            Self::En => &ENGLISH,
        }
    }

    /// The decimal with every printed digit, grouped, with a true minus sign.
    ///
    /// # Example
    /// ```
    /// use initiative_charts::{locale::Locale, quantity::Decimal};
    /// assert_eq!(Locale::En.decimal(Decimal::new(-21_257_50, -2)), "−21,257.50");
    /// ```
    #[must_use]
    pub fn decimal(self, decimal: Decimal) -> String {
        self.written(decimal, self.numerals().group)
    }

    /// The decimal without grouping, as formulas show it.
    #[must_use]
    pub fn ungrouped(self, decimal: Decimal) -> String {
        self.written(decimal, "")
    }

    fn written(self, decimal: Decimal, group: &str) -> String {
        let plain = decimal.to_string();
        let (sign, unsigned) = match plain.strip_prefix('-') {
            Some(unsigned) => ("−", unsigned),
            None => ("", plain.as_str()),
        };
        let (whole, fraction) = unsigned.split_once('.').unwrap_or((unsigned, ""));
        let mut text = String::from(sign);
        for (place, digit) in whole.chars().enumerate() {
            if place > 0 && (whole.len() - place) % 3 == 0 {
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

    /// Reads a number that [`Locale::decimal`] wrote; `None` for anything else.
    ///
    /// # Example
    /// ```
    /// use initiative_charts::{locale::Locale, quantity::Decimal};
    /// assert_eq!(Locale::En.read_decimal("−21,257.50"), Some(Decimal::new(-21_257_50, -2)));
    /// ```
    #[must_use]
    pub fn read_decimal(self, text: &str) -> Option<Decimal> {
        let numerals = self.numerals();
        let plain = text
            .replace('−', "-")
            .replace(numerals.group, "")
            .replace(numerals.decimal_mark, ".");
        let decimal = Decimal::parse(&plain).ok()?;
        (self.decimal(decimal) == text).then_some(decimal)
    }

    /// The text with the word for a power of ten at its end in its short form: `8.464 bn`.
    #[must_use]
    pub fn shortened(self, text: &str) -> String {
        let numerals = self.numerals();
        for ((_, word), short) in numerals.words.iter().zip(numerals.short) {
            if let Some(digits) = text.strip_suffix(word) {
                return [digits, short].concat();
            }
        }
        text.to_owned()
    }

    /// The power of ten of the language's unit for an amount of money of this size, with its word.
    #[must_use]
    pub fn money_unit(self, amount: Ratio) -> (i8, &'static str) {
        let size = amount.max(Ratio::ZERO.minus(amount).unwrap_or(amount));
        self.numerals()
            .words
            .iter()
            .copied()
            .find(|(power, _)| {
                size.times_ten_to(-i32::from(*power))
                    .is_some_and(|scaled| scaled >= Ratio::from(1))
            })
            .unwrap_or((0, ""))
    }

    /// A reported quantity with the digits that were printed.
    ///
    /// # Example
    /// ```
    /// use initiative_charts::{locale::Locale, quantity::{Decimal, Quantity, Unit}};
    /// let write = |digits, exponent, unit| Locale::En.quantity(Quantity::new(Decimal::new(digits, exponent), unit)).plain();
    /// assert_eq!(write(8_464, 6, Unit::Money), "8.464 billion");
    /// assert_eq!(write(926, 6, Unit::Money), "926 million");
    /// assert_eq!(write(554, -1, Unit::Percent), "55.4%");
    /// assert_eq!(write(1_117, 0, Unit::Items), "1,117");
    /// ```
    #[must_use]
    pub fn quantity(self, quantity: Quantity) -> Amount {
        let (power, word) = match quantity.unit {
            Unit::Money => self.money_unit(quantity.amount.ratio()),
            Unit::Items | Unit::Percent | Unit::Ratio => (0, ""),
        };
        Amount {
            digits: self.decimal(quantity.amount.scaled(-power)),
            word,
            sign: percent_sign(quantity.unit),
        }
    }

    /// A calculated figure as a label writes it; `None` where it has no value.
    #[must_use]
    pub fn label(self, derived: &Derived) -> Option<Amount> {
        let (decimal, word) = self.rounded(derived, |power| derived.label_places(power))?;
        Some(Amount {
            digits: self.decimal(decimal),
            word,
            sign: percent_sign(derived.unit),
        })
    }

    /// The digits of a calculated figure in the unit of 10^`power`, as a label shows them; a dash without a value.
    pub(crate) fn derived_digits(self, derived: &Derived, power: i8) -> String {
        let scaled = derived
            .result
            .ok()
            .and_then(|computed| computed.times_ten_to(-i32::from(power)));
        let rounded =
            scaled.and_then(|scaled| scaled.rounded(derived.label_places(i32::from(power))));
        rounded.map_or_else(|| "–".to_owned(), |decimal| self.decimal(decimal))
    }

    /// The value in the language's unit for its size, rounded once to the places that `places` gives for that unit.
    pub(super) fn rounded(
        self,
        derived: &Derived,
        places: impl Fn(i32) -> i32,
    ) -> Option<(Decimal, &'static str)> {
        let computed = derived.result.ok()?;
        let in_unit = |power: i8| {
            let scaled = computed.times_ten_to(-i32::from(power))?;
            scaled.rounded(places(i32::from(power)))
        };
        if derived.unit != Unit::Money {
            return Some((in_unit(0)?, ""));
        }
        let (power, word) = self.money_unit(computed.value);
        let decimal = in_unit(power)?;
        // 999.96 million, rounded to one place, is a billion.
        let (next, next_word) = self.money_unit(decimal.scaled(power).ratio());
        if next == power {
            Some((decimal, word))
        } else {
            Some((in_unit(next)?, next_word))
        }
    }
}

const fn percent_sign(unit: Unit) -> &'static str {
    match unit {
        Unit::Percent => "%",
        Unit::Money | Unit::Items | Unit::Ratio => "",
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
            prop_assert_eq!(Locale::En.read_decimal(&Locale::En.decimal(decimal)), Some(decimal));
        }

        #[test]
        fn no_text_makes_reading_panic(text in "\\PC*") {
            let _ = Locale::En.read_decimal(&text);
        }
    }
}
