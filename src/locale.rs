//! How it is written: numbers, money, days and every text that a reader meets.
//!
//! Numbers come from our own small tables rather than the browser's `Intl`, so that server and browser write the same.

/// Lists the texts of a kind by name; each language has one for each.
macro_rules! texts {
    (#[$doc:meta] $texts:ident: $($(#[$placeholders:meta])* $name:ident,)*) => {
        #[$doc]
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        #[allow(missing_docs, reason = "the English text says what it is for")]
        pub enum $texts { $($(#[$placeholders])* $name,)* }

        impl $texts {
            /// Every one, in the order of this list.
            pub const ALL: &[Self] = &[$(Self::$name,)*];
        }
    };
}

mod args;
mod axis;
pub(crate) mod built_in;
mod checks;
mod counts;
mod currency;
mod days;
mod error_text;
mod figure_text;
mod fill;
mod formula;
mod french;
mod labels;
mod language;
mod messages;
mod number;
mod numerals;
mod plural;
mod printed;
mod source;
mod spoken;
mod working;

pub(crate) use args::Args;
pub(crate) use checks::FLAG;
pub use checks::{CheckText, Piece};
pub use error_text::{DatasetErrorText, ErrorText};
pub use figure_text::FigureText;
pub use fill::fill;
pub(crate) use fill::{apart, ends_wide};
pub(crate) use labels::capitalized;
pub use language::Language;
pub use messages::Message;
pub use number::Amount;
pub use plural::Category;

use crate::reported::LanguageTag;

/// A language with every message and its way of writing numbers and days.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Locale {
    /// English.
    #[default]
    En,
    /// Chinese, in simplified characters.
    Zh,
    /// French.
    Fr,
    /// Korean.
    Ko,
    /// Japanese.
    Ja,
}

impl Locale {
    /// Every language.
    pub const ALL: [Self; 5] = [Self::En, Self::Zh, Self::Fr, Self::Ko, Self::Ja];

    /// The locale of the BCP 47 tag's language, whatever its script and region; English where there is none of it.
    ///
    /// # Example
    /// ```
    /// use initiative_charts::locale::Locale;
    /// assert_eq!(Locale::of("en-GB"), Locale::En);
    /// assert_eq!(Locale::of("zh-Hant-TW"), Locale::Zh);
    /// assert_eq!(Locale::of("yue"), Locale::Zh);
    /// assert_eq!(Locale::of("FR_ca"), Locale::Fr);
    /// assert_eq!(Locale::of("jp"), Locale::Ja);
    /// assert_eq!(Locale::of("tlh"), Locale::En);
    /// ```
    #[must_use]
    pub fn of(tag: &str) -> Self {
        Self::known(tag).unwrap_or_default()
    }

    /// The same; `None` where there is none of the language.
    #[must_use]
    pub fn known(tag: &str) -> Option<Self> {
        let tag = LanguageTag::new(tag);
        let is_same = |locale: &Self| tag.is_of(locale.tag());
        Self::ALL.into_iter().find(is_same)
    }

    /// The language's own tag, for file names.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Zh => "zh",
            Self::Fr => "fr",
            Self::Ko => "ko",
            Self::Ja => "ja",
        }
    }

    /// The tag of what is written in it, for `lang` attributes: of Chinese with the script.
    #[must_use]
    pub const fn lang(self) -> &'static str {
        match self {
            Self::Zh => "zh-Hans",
            _ => self.tag(),
        }
    }
}
