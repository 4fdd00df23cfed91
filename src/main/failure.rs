//! Why a task has not been done.

use initiative_charts::locale::{ErrorText, Locale, fill};
use initiative_charts::widget::WidgetError;
use std::io;

/// What the program ends with where a dataset has faults. What its reports say against each other is none.
pub(super) const REFUSED: u8 = 1;
/// What it ends with where it cannot do what it is asked for; clap has the same for arguments that mean nothing.
const CANNOT: u8 = 2;

/// Why a task has not been done, and the code that the program ends with.
pub(super) struct Failure {
    pub(super) text: String,
    pub(super) code: u8,
}

impl Failure {
    /// A dataset that is refused.
    pub(super) fn refused(error: &WidgetError, locale: Locale) -> Self {
        let explained = error.explain(locale);
        Self {
            text: format!("{}\n{}", explained.message, explained.hint),
            code: REFUSED,
        }
    }

    /// Something that cannot be done, in words.
    pub(super) const fn cannot(text: String) -> Self {
        Self { text, code: CANNOT }
    }

    /// A file that is none or no text, or an argument that means nothing.
    pub(super) fn of(text: ErrorText, values: &[(&str, &str)], locale: Locale) -> Self {
        Self::cannot(fill(locale.error_text(text), values))
    }

    /// Output that nobody takes.
    pub(super) fn not_written(error: &io::Error, locale: Locale) -> Self {
        let found = error.to_string();
        Self::of(ErrorText::NotWritten, &[("found", &found)], locale)
    }
}
