//! How it is written: numbers, money, days and every text that a reader meets.
//!
//! Numbers come from our own small tables rather than the browser's `Intl`, so that server and browser write the same.

mod days;
mod fill;
mod labels;
pub mod messages;
mod number;
mod working;

pub use fill::fill;
pub(crate) use fill::joined;
pub(crate) use labels::capitalized;
pub use messages::Messages;
pub use number::Amount;

/// A language with every message and its way of writing numbers and days.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Locale {
    /// English.
    #[default]
    En,
}

impl Locale {
    /// The locale of the BCP 47 tag's language; English where there is none of it.
    ///
    /// # Example
    /// ```
    /// use initiative_charts::locale::Locale;
    /// assert_eq!(Locale::of("en-GB"), Locale::En);
    /// assert_eq!(Locale::of("tlh"), Locale::En);
    /// ```
    #[must_use]
    pub const fn of(_tag: &str) -> Self {
        Self::En
    }

    /// The language's own tag, for `lang` attributes and file names.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        match self {
            Self::En => "en",
        }
    }

    /// Every text in the language.
    #[must_use]
    pub const fn messages(self) -> &'static Messages {
        match self {
            Self::En => &messages::en::MESSAGES,
        }
    }
}
