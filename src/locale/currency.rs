//! Amounts of money with their currency: in the language's words where it has some, else with the code.

use super::french::of;
use super::plural::Category;
use super::{Amount, Language, Locale, Message};

/// The name of the currency of China, for readers whose own is called 元 too.
const YUAN_IN_CHINESE: &str = "人民币";

/// The currencies that every language has words for. A code stands for one country's: dollars are those of the United
/// States.
const fn name(code: &str) -> Option<Message> {
    Some(match code.as_bytes() {
        b"CNY" => Message::Yuan,
        b"EUR" => Message::Euro,
        b"USD" => Message::Dollar,
        b"GBP" => Message::Pound,
        b"JPY" => Message::Yen,
        b"KRW" => Message::Won,
        b"CHF" => Message::SwissFranc,
        b"INR" => Message::Rupee,
        _ => return None,
    })
}

impl Language<'_> {
    /// An amount of money with its currency: `8.464 billion yuan`, `84.64亿元`. No line breaks at its spaces.
    ///
    /// # Example
    /// ```
    /// use initiative_charts::locale::{Language, Locale};
    /// use initiative_charts::quantity::{Decimal, Quantity, Unit};
    /// let write = |locale: Locale, currency| {
    ///     let amount = locale.quantity(Quantity::new(Decimal::new(8_464, 6), Unit::Money));
    ///     Language::from(locale).money(&amount, currency).replace('\u{a0}', " ")
    /// };
    /// assert_eq!(write(Locale::En, "CNY"), "8.464 billion yuan");
    /// assert_eq!(write(Locale::Zh, "EUR"), "84.64亿欧元");
    /// assert_eq!(write(Locale::Fr, "EUR"), "8,464 milliards d’euros");
    /// assert_eq!(write(Locale::Ko, "KRW"), "84.64억 원");
    /// assert_eq!(write(Locale::Ja, "JPY"), "84.64億円");
    /// assert_eq!(write(Locale::Fr, "SEK"), "8,464 milliards de SEK");
    /// ```
    #[must_use]
    pub fn money(self, amount: &Amount, code: &str) -> String {
        let plain = amount.plain();
        let name = name(code);
        let currency = match name {
            Some(name) => self.locale.form_of(name, amount.category),
            None => code,
        };
        // A code of Latin letters runs into no other writing.
        let space = match self.locale {
            Locale::Zh | Locale::Ja if name.is_some() => "",
            Locale::Ko if name.is_some() && amount.word.is_empty() => "",
            _ => "\u{a0}",
        };
        let of = match (self.locale, name, amount.category) {
            (Locale::Fr, None, Category::Many) => of(code),
            _ => "",
        };
        let country = self.country(name);
        [country, &plain, space, of, currency].concat()
    }

    /// One unit of the currency in running text: `yuan` for CNY; a code where there is no word.
    #[must_use]
    pub fn currency(self, code: &str) -> String {
        let name = name(code);
        let currency = name.map_or(code, |name| self.locale.form_of(name, Category::One));
        [currency, self.country(name)].concat()
    }

    /// Whose yuan they are, where that must be said.
    fn country(self, name: Option<Message>) -> &'static str {
        if name == Some(Message::Yuan) && self.is_traditional_chinese() {
            YUAN_IN_CHINESE
        } else {
            ""
        }
    }

    /// The ending of a French participle that the amount is the subject of: `investi`, `investies`; empty elsewhere.
    pub(super) fn ending(self, amount: &Amount, code: &str) -> &'static str {
        let is_feminine = matches!(name(code), Some(Message::Pound | Message::Rupee));
        match (self.locale, is_feminine, amount.category) {
            (Locale::Fr, false, Category::One) => "",
            (Locale::Fr, true, Category::One) => "e",
            (Locale::Fr, false, _) => "s",
            (Locale::Fr, true, _) => "es",
            _ => "",
        }
    }
}
