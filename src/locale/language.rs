//! The language of a page: more than the locale that serves it.

use super::Locale;
use crate::reported::{LanguageTag, Text};

/// A locale, and the tag of the page that it serves: a dataset may have its texts in that page's script or region.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Language<'a> {
    /// What numbers, days and messages are written in.
    pub locale: Locale,
    tag: &'a str,
}

impl<'a> Language<'a> {
    /// The language of the BCP 47 tag. Where there is no locale of it, it is English altogether: a sentence is in one
    /// language.
    #[must_use]
    pub fn of(tag: &'a str) -> Self {
        let locale = Locale::of(tag);
        if LanguageTag::new(tag).is_of(locale.tag()) {
            Self { locale, tag }
        } else {
            locale.into()
        }
    }

    /// The text of a dataset that serves it best.
    #[must_use]
    pub fn text(self, text: &Text) -> &str {
        text.in_language(self.tag)
    }

    /// The same after the tag of the language that it is in.
    pub(super) fn tagged(self, text: &Text) -> (&str, &str) {
        text.tagged(self.tag)
    }

    /// Whether its readers read Traditional Chinese: their 元 is another currency.
    pub(super) fn is_traditional_chinese(self) -> bool {
        LanguageTag::new(self.tag).is_traditional_chinese()
    }
}

impl From<Locale> for Language<'_> {
    fn from(locale: Locale) -> Self {
        Self {
            locale,
            tag: locale.lang(),
        }
    }
}
