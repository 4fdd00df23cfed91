//! Amounts of money with their currency: in the language's word where it has one, else with the code.

use super::{Language, Message};

/// The code of the currency that every language has a word for.
const YUAN: &str = "CNY";
/// The name of that currency, for readers whose own is called 元 too.
const YUAN_IN_CHINESE: &str = "人民币";

impl Language<'_> {
    /// An amount of money, or the word of a scale, with its currency: `8.464 billion yuan`, `84.64亿元`. No line breaks
    /// at its spaces.
    ///
    /// # Example
    /// ```
    /// use initiative_charts::locale::{Language, Locale};
    /// use initiative_charts::quantity::{Decimal, Quantity, Unit};
    /// let write = |locale: Locale, currency| {
    ///     let amount = locale.quantity(Quantity::new(Decimal::new(8_464, 6), Unit::Money));
    ///     Language::from(locale).money(&amount.plain(), currency)
    /// };
    /// assert_eq!(write(Locale::En, "CNY"), "8.464\u{a0}billion\u{a0}yuan");
    /// assert_eq!(write(Locale::Zh, "CNY"), "84.64亿元");
    /// assert_eq!(write(Locale::Fr, "CNY"), "8,464\u{a0}milliards\u{a0}de\u{a0}yuans");
    /// assert_eq!(write(Locale::Ko, "CNY"), "84.64억\u{a0}위안");
    /// assert_eq!(write(Locale::Ja, "CNY"), "84.64億元");
    /// assert_eq!(write(Locale::Fr, "EUR"), "8,464\u{a0}milliards\u{a0}EUR");
    /// ```
    #[must_use]
    pub fn money(self, amount: &str, currency: &str) -> String {
        if currency != YUAN {
            return self.with_code(amount, currency);
        }
        let digits = amount.is_empty() || amount.ends_with(|last: char| last.is_ascii_digit());
        let template = if digits {
            Message::YuanOfDigits
        } else {
            Message::YuanOfWord
        };
        let money = self.locale.filled(template, &[("amount", amount)]);
        let name = if self.is_traditional_chinese() {
            YUAN_IN_CHINESE
        } else {
            ""
        };
        [name, money.trim_start()].concat()
    }

    /// One unit of the currency in running text: `yuan` for CNY; else its code.
    #[must_use]
    pub fn currency(self, code: &str) -> String {
        if code == YUAN {
            let yuan = self.locale.text(Message::Yuan);
            if self.is_traditional_chinese() {
                [yuan, YUAN_IN_CHINESE].concat()
            } else {
                yuan.to_owned()
            }
        } else {
            code.to_owned()
        }
    }

    /// The amount with the code of a currency that the language has no word for. All five set it after the amount and a
    /// space that does not break, where Latin letters do not run into 亿.
    fn with_code(self, amount: &str, code: &str) -> String {
        [amount, "\u{a0}", code].concat().trim_start().to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::Locale;
    use crate::quantity::{Decimal, Quantity, Unit};

    #[test]
    fn a_currency_without_a_word_is_written_with_its_code() {
        for (locale, full) in [
            (Locale::En, "8.464 billion EUR"),
            (Locale::Zh, "84.64亿 EUR"),
            (Locale::Fr, "8,464 milliards EUR"),
            (Locale::Ko, "84.64억 EUR"),
            (Locale::Ja, "84.64億 EUR"),
        ] {
            let amount = locale.quantity(Quantity::new(Decimal::new(8_464, 6), Unit::Money));
            let language = Language::from(locale);
            let full = full.replace(' ', "\u{a0}");
            assert_eq!(language.money(&amount.plain(), "EUR"), full);
            // The unit of an axis in ones is the code alone.
            assert_eq!(language.money("", "EUR"), "EUR");
            assert_eq!(language.currency("EUR"), "EUR");
        }
    }
}
