//! What went wrong, in words for the owner of the page.

use crate::locale::{ErrorText as T, Locale, fill};
use crate::reported::DatasetErrors;
use serde::Serialize;

/// What the widget cannot do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WidgetError {
    /// The dataset is refused.
    Dataset(DatasetErrors),
    /// No dataset came from its address; from where, and what came instead.
    Source(String),
    /// An attribute's value means nothing.
    Attribute {
        /// The attribute's name.
        name: String,
        /// The value.
        found: String,
        /// The values that it may have.
        options: String,
    },
    /// No chart shows a figure of this name.
    NoFigure {
        /// The name.
        found: String,
        /// The name of a figure that the dataset has.
        example: String,
        /// Whether the attribute `figure` asks for it.
        asked: bool,
    },
    /// The chart or the report that attributes name does not show the figure that another one names.
    FigureElsewhere(String),
    /// A surface could not be painted, for this reason.
    Paint(String),
    /// The browser made no picture.
    NoPng,
}

/// An error in one language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ErrorMessage {
    /// A name that does not change with language or version.
    pub code: &'static str,
    /// What was found, and what was expected.
    pub message: String,
    /// What to do.
    pub hint: String,
}

impl From<DatasetErrors> for WidgetError {
    fn from(errors: DatasetErrors) -> Self {
        Self::Dataset(errors)
    }
}

impl WidgetError {
    /// An attribute whose value means nothing.
    #[must_use]
    pub fn attribute(name: &str, found: &str, options: &[&str]) -> Self {
        Self::Attribute {
            name: name.to_owned(),
            found: found.to_owned(),
            options: options.join(", "),
        }
    }

    /// The name of the error, which does not change with language or version.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Dataset(_) => "dataset",
            Self::Source(_) => "src",
            Self::Attribute { .. } => "attribute",
            Self::NoFigure { .. } | Self::FigureElsewhere(_) => "figure",
            Self::Paint(_) => "paint",
            Self::NoPng => "png",
        }
    }

    /// The error in words; of a dataset with several errors, the message has a line for each, with what to do. In English
    /// where the crate is built for WebAssembly without the feature `explanations`.
    ///
    /// # Example
    /// ```
    /// use initiative_charts::{locale::Locale, reported, widget::WidgetError};
    /// let json = reported::hunan_json().replacen("\"8.464\"", "\"8,464\"", 1);
    /// let errors = reported::parse(&json).unwrap_err();
    /// let text = WidgetError::from(errors).explain(Locale::En);
    /// assert_eq!(text.code, "dataset");
    /// assert!(text.message.starts_with("reports[1].figures[5].value: found \"8,464\", expected ungrouped digits"));
    /// ```
    #[must_use]
    pub fn explain(&self, locale: Locale) -> ErrorMessage {
        let (path, options) = match self {
            Self::Attribute { name, options, .. } => (name.as_str(), options.as_str()),
            _ => ("", ""),
        };
        let example = match self {
            Self::NoFigure { example, .. } => example.as_str(),
            _ => "",
        };
        let (message, hint, found) = match self {
            Self::Dataset(errors) => {
                let [message, hint] = locale.dataset_errors(errors);
                return ErrorMessage {
                    code: self.code(),
                    message,
                    hint,
                };
            }
            Self::Attribute { found, .. } => (T::Attribute, T::AttributeHint, found.as_str()),
            Self::Source(found) => (T::Source, T::SourceHint, found.trim_end_matches('.')),
            Self::NoFigure { found, asked, .. } => {
                let text = if *asked {
                    T::NoFigureAsked
                } else {
                    T::NoFigure
                };
                (text, T::NoFigureHint, found.as_str())
            }
            Self::FigureElsewhere(figure) => {
                (T::FigureElsewhere, T::FigureElsewhereHint, figure.as_str())
            }
            Self::Paint(reason) => (T::NotPainted, T::SvgHint, reason.trim_end_matches('.')),
            Self::NoPng => (T::NoPng, T::SvgHint, ""),
        };
        let values = [("path", path), ("found", found), ("options", options)];
        ErrorMessage {
            code: self.code(),
            message: fill(locale.error_text(message), &values),
            hint: fill(locale.error_text(hint), &[("example", example)]),
        }
    }
}
