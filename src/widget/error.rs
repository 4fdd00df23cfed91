//! What went wrong, in words for the person who meets it.

use crate::locale::error_text::{expected, hint, named};
use crate::locale::{ErrorText, Locale, fill};
use crate::reported::{DatasetError, DatasetErrorKind};

/// A fault: which texts explain it, and the values in their places. [`WidgetError::explain`] puts both together, as the
/// loader does in a page with the texts of `error_text.<lang>.js`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WidgetError {
    /// A name that does not change with language or version.
    pub code: &'static str,
    /// What was found, and what was expected.
    pub message: ErrorText,
    /// What to do.
    pub hint: ErrorText,
    /// What stands in the place of `{expected}`.
    pub expected: Option<ErrorText>,
    /// The place, such as `reports[1].figures[3].value` or an attribute's name.
    pub path: String,
    /// What stood there.
    pub found: String,
    /// What the texts name: a limit, a field, the names to choose from.
    pub named: String,
    /// The character in the line, of a text that is no JSON.
    pub column: String,
}

/// A fault in one language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ErrorMessage {
    /// What was found, and what was expected.
    pub message: String,
    /// What to do.
    pub hint: String,
}

impl WidgetError {
    const fn new(code: &'static str, message: ErrorText, hint: ErrorText) -> Self {
        Self {
            code,
            message,
            hint,
            expected: None,
            path: String::new(),
            found: String::new(),
            named: String::new(),
            column: String::new(),
        }
    }

    /// The error of a dataset.
    #[must_use]
    pub fn refused(error: &DatasetError) -> Self {
        let message = match (error.path.is_empty(), error.found.is_empty()) {
            (true, true) => ErrorText::RefusedAllWithout,
            (true, false) => ErrorText::RefusedAll,
            (false, true) => ErrorText::RefusedWithout,
            (false, false) => ErrorText::Refused,
        };
        let kind = &error.kind;
        let mut fault = Self::new("dataset", message, hint(kind));
        fault.expected = Some(expected(kind));
        fault.path.clone_from(&error.path);
        fault.found.clone_from(&error.found);
        fault.named = named(kind);
        if let DatasetErrorKind::Syntax { column, .. } = kind {
            fault.column = column.to_string();
        }
        fault
    }

    /// An attribute whose value means nothing.
    #[must_use]
    pub fn attribute(attribute: &str, found: &str, expected: &[&str]) -> Self {
        let mut fault = Self::new("attribute", ErrorText::Attribute, ErrorText::AttributeHint);
        attribute.clone_into(&mut fault.path);
        found.clone_into(&mut fault.found);
        fault.named = expected.join(", ");
        fault
    }

    /// A figure that the dataset does not have.
    #[must_use]
    pub fn no_figure(figure: &str) -> Self {
        let mut fault = Self::new("figure", ErrorText::NoFigure, ErrorText::NoFigureHint);
        figure.clone_into(&mut fault.found);
        fault
    }

    /// A dataset that did not come from its address; `found` says from where, and what came instead.
    #[must_use]
    pub fn source(found: &str) -> Self {
        let mut fault = Self::new("src", ErrorText::Source, ErrorText::SourceHint);
        found.clone_into(&mut fault.found);
        fault
    }

    /// A picture that the browser did not make.
    #[must_use]
    pub const fn no_png() -> Self {
        Self::new("png", ErrorText::NoPng, ErrorText::SvgHint)
    }

    /// A surface that could not be painted.
    #[must_use]
    pub fn paint(reason: &str) -> Self {
        let mut fault = Self::new("paint", ErrorText::NotPainted, ErrorText::SvgHint);
        reason.clone_into(&mut fault.found);
        fault
    }

    /// The fault in words.
    ///
    /// # Example
    /// ```
    /// use initiative_charts::{locale::Locale, reported, widget::WidgetError};
    /// let error = reported::parse(r#"{"id": "a b"}"#).unwrap_err();
    /// let explanation = WidgetError::refused(&error).explain(Locale::En);
    /// assert!(explanation.message.starts_with("id: found \"a b\", expected 1 to 64 of the characters"));
    /// ```
    #[must_use]
    pub fn explain(&self, locale: Locale) -> ErrorMessage {
        let values = [
            ("path", self.path.as_str()),
            ("found", &self.found),
            ("named", &self.named),
            ("column", &self.column),
        ];
        let expected = self
            .expected
            .map(|text| fill(locale.error_text(text), &values))
            .unwrap_or_default();
        let with_expected = [
            ("path", self.path.as_str()),
            ("found", &self.found),
            ("named", &self.named),
            ("column", &self.column),
            ("expected", &expected),
        ];
        ErrorMessage {
            message: fill(locale.error_text(self.message), &with_expected),
            hint: fill(locale.error_text(self.hint), &values),
        }
    }
}
