//! What went wrong, in words for the person who meets it.

use crate::locale::diagnosis::{expected, hint, named};
use crate::locale::{Diagnosis, Locale, fill};
use crate::reported::{Problem, Refusal};

/// A fault: which texts explain it, and the values in their places. [`Fault::explain`] puts both together, as the
/// loader does in a page with the texts of `diagnosis.<lang>.js`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// A name that does not change with language or version.
    pub code: &'static str,
    /// What was found, and what was expected.
    pub message: Diagnosis,
    /// What to do.
    pub hint: Diagnosis,
    /// What stands in the place of `{expected}`.
    pub expected: Option<Diagnosis>,
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
pub struct Explanation {
    /// What was found, and what was expected.
    pub message: String,
    /// What to do.
    pub hint: String,
}

impl Fault {
    const fn new(code: &'static str, message: Diagnosis, hint: Diagnosis) -> Self {
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

    /// The refusal of a dataset.
    #[must_use]
    pub fn refused(refusal: &Refusal) -> Self {
        let message = match (refusal.path.is_empty(), refusal.found.is_empty()) {
            (true, true) => Diagnosis::RefusedAllWithout,
            (true, false) => Diagnosis::RefusedAll,
            (false, true) => Diagnosis::RefusedWithout,
            (false, false) => Diagnosis::Refused,
        };
        let problem = &refusal.problem;
        let mut fault = Self::new("dataset", message, hint(problem));
        fault.expected = Some(expected(problem));
        fault.path.clone_from(&refusal.path);
        fault.found.clone_from(&refusal.found);
        fault.named = named(problem);
        if let Problem::Syntax { column, .. } = problem {
            fault.column = column.to_string();
        }
        fault
    }

    /// An attribute whose value means nothing.
    #[must_use]
    pub fn attribute(attribute: &str, found: &str, expected: &[&str]) -> Self {
        let mut fault = Self::new("attribute", Diagnosis::Attribute, Diagnosis::AttributeHint);
        attribute.clone_into(&mut fault.path);
        found.clone_into(&mut fault.found);
        fault.named = expected.join(", ");
        fault
    }

    /// A figure that the dataset does not have.
    #[must_use]
    pub fn no_figure(figure: &str) -> Self {
        let mut fault = Self::new("figure", Diagnosis::NoFigure, Diagnosis::NoFigureHint);
        figure.clone_into(&mut fault.found);
        fault
    }

    /// A dataset that did not come from its address; `found` says from where, and what came instead.
    #[must_use]
    pub fn source(found: &str) -> Self {
        let mut fault = Self::new("src", Diagnosis::Source, Diagnosis::SourceHint);
        found.clone_into(&mut fault.found);
        fault
    }

    /// A picture that the browser did not make.
    #[must_use]
    pub const fn no_png() -> Self {
        Self::new("png", Diagnosis::NoPng, Diagnosis::SvgHint)
    }

    /// A surface that could not be painted.
    #[must_use]
    pub fn paint(reason: &str) -> Self {
        let mut fault = Self::new("paint", Diagnosis::NotPainted, Diagnosis::SvgHint);
        reason.clone_into(&mut fault.found);
        fault
    }

    /// The fault in words.
    ///
    /// # Example
    /// ```
    /// use initiative_charts::{locale::Locale, reported, widget::Fault};
    /// let refusal = reported::parse(r#"{"id": "a b"}"#).unwrap_err();
    /// let explanation = Fault::refused(&refusal).explain(Locale::En);
    /// assert!(explanation.message.starts_with("id: found \"a b\", expected 1 to 64 of the characters"));
    /// ```
    #[must_use]
    pub fn explain(&self, locale: Locale) -> Explanation {
        let values = [
            ("path", self.path.as_str()),
            ("found", &self.found),
            ("named", &self.named),
            ("column", &self.column),
        ];
        let expected = self
            .expected
            .map(|text| fill(locale.diagnosis(text), &values))
            .unwrap_or_default();
        let with_expected = [
            ("path", self.path.as_str()),
            ("found", &self.found),
            ("named", &self.named),
            ("column", &self.column),
            ("expected", &expected),
        ];
        Explanation {
            message: fill(locale.diagnosis(self.message), &with_expected),
            hint: fill(locale.diagnosis(self.hint), &values),
        }
    }
}
