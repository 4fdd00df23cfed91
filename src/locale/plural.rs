//! Which form of a word a number takes.

use super::{Locale, Message, fill};
use crate::quantity::Decimal;

/// A category of numbers that take the same form of a word, as Unicode's CLDR has them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Category {
    /// `1 project`; in French also `0 projet`, `1,5 projet`.
    One,
    /// Everything else.
    Other,
    /// Whole millions in French, and what follows a word for them: `1 000 000 de projets`, `1,5 milliard d’euros`.
    Many,
}

impl Locale {
    /// The categories of the language, in the order in which its counted texts have their forms.
    #[must_use]
    pub const fn categories(self) -> &'static [Category] {
        match self {
            Self::En => &[Category::One, Category::Other],
            Self::Fr => &[Category::One, Category::Other, Category::Many],
            Self::Zh | Self::Ko | Self::Ja => &[Category::Other],
        }
    }

    /// The category of a number, with the decimal places that it is written with.
    ///
    /// # Example
    /// ```
    /// use initiative_charts::{locale::{Category, Locale}, quantity::Decimal};
    /// assert_eq!(Locale::En.category(Decimal::new(1, 0)), Category::One);
    /// assert_eq!(Locale::En.category(Decimal::new(10, -1)), Category::Other);
    /// assert_eq!(Locale::Fr.category(Decimal::new(15, -1)), Category::One);
    /// assert_eq!(Locale::Fr.category(Decimal::new(2_000_000, 0)), Category::Many);
    /// ```
    #[must_use]
    pub fn category(self, number: Decimal) -> Category {
        let shown = number.to_string();
        let (whole, fraction) = shown.split_once('.').unwrap_or((&shown, ""));
        let whole = whole.strip_prefix('-').unwrap_or(whole);
        match self {
            Self::En if whole == "1" && fraction.is_empty() => Category::One,
            Self::Fr if matches!(whole, "0" | "1") => Category::One,
            Self::Fr if fraction.is_empty() && whole.ends_with("000000") => Category::Many,
            _ => Category::Other,
        }
    }

    /// The category of an amount that ends with a word for its power of ten: `8.464 billion yuan`.
    pub(super) const fn category_of_words(self) -> Category {
        match self {
            Self::Fr => Category::Many,
            _ => Category::Other,
        }
    }

    /// The form of a counted text that the number takes.
    pub(crate) fn form(self, message: Message, number: Decimal) -> &'static str {
        self.form_of(message, self.category(number))
    }

    /// The form of a counted text that numbers of the category take.
    pub(super) fn form_of(self, message: Message, category: Category) -> &'static str {
        let forms = self.categories();
        let index = forms.iter().position(|form| *form == category);
        nth(self.text(message), index.unwrap_or_default())
    }

    /// A text about so many things, with their number at `{count}`.
    pub(crate) fn so_many(self, message: Message, count: usize) -> String {
        let count = Decimal::new(i64::try_from(count).unwrap_or(i64::MAX), 0);
        let form = self.form(message, count);
        fill(form, &[("count", &self.decimal(count))])
    }

    /// The form that stands for more than one, as names in tables have it.
    pub(crate) fn plain_form(self, message: Message) -> &'static str {
        self.form(message, Decimal::new(2, 0))
    }
}

/// The part between bars at the index, else the first one.
pub(super) fn nth(forms: &'static str, index: usize) -> &'static str {
    let mut parts = forms.split('|');
    let first = parts.next().unwrap_or_default();
    match index.checked_sub(1) {
        Some(after_first) => parts.nth(after_first).unwrap_or(first),
        None => first,
    }
}
