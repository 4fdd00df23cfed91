//! Numbers and amounts as a language writes them.

use super::numerals::PowerWord;
use super::{Category, Locale};
use crate::quantity::{Decimal, Ratio, Unit};

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
    pub(super) space: &'static str,
}

impl Amount {
    /// Digits and word: `8.464 billion`, `55.4%`, `117`.
    #[must_use]
    pub fn plain(&self) -> String {
        let space = if self.word.is_empty() { "" } else { self.space };
        [&self.digits, self.sign, space, self.word].concat()
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
        self.written(decimal, 4)
    }

    /// The decimal before a word for its power of ten, where four digits are not grouped: `8464 million`.
    fn before_word(self, decimal: Decimal) -> String {
        self.written(decimal, 5)
    }

    /// The decimal, grouped where it has at least so many digits before the decimal mark.
    fn written(self, decimal: Decimal, grouped_from: usize) -> String {
        let plain = decimal.to_string();
        let (sign, unsigned) = match plain.strip_prefix('-') {
            Some(unsigned) => ("−", unsigned),
            None => ("", plain.as_str()),
        };
        let (whole, fraction) = unsigned.split_once('.').unwrap_or((unsigned, ""));
        let mut text = String::from(sign);
        for (index, digit) in whole.chars().enumerate() {
            if index > 0 && whole.len() >= grouped_from && (whole.len() - index) % 3 == 0 {
                text.push_str(self.numerals().group);
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
        let size = amount.magnitude().unwrap_or(amount);
        let reaches = |word: &&PowerWord| {
            let scaled = size.times_ten_to(-i32::from(word.power));
            scaled.is_some_and(|scaled| scaled >= Ratio::from(1))
        };
        let mut greatest_first = self.numerals().power_words.iter();
        greatest_first.find(reaches).map_or(0, |word| word.power)
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
                let size = decimal.ratio().magnitude();
                let one = size.is_some_and(|size| size < Ratio::from(2));
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
