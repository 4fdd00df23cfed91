//! What went wrong, in words for the person who meets it.

use crate::locale::{Locale, fill, messages};
use crate::reported::Refusal;

/// A fault as `initiative-error` carries it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Fault {
    /// A name that does not change with language or version.
    pub code: &'static str,
    /// What was found, and what was expected.
    pub message: String,
    /// What to do.
    pub hint: String,
}

impl Fault {
    /// The refusal of a dataset.
    #[must_use]
    pub fn refused(refusal: &Refusal, locale: Locale) -> Self {
        let explanation = messages::explain(locale, &refusal.problem);
        let faults = &locale.messages().faults;
        let template = match (refusal.path.is_empty(), refusal.found.is_empty()) {
            (true, true) => faults.refusal_of_all_without,
            (true, false) => faults.refusal_of_all,
            (false, true) => faults.refusal_without,
            (false, false) => faults.refusal,
        };
        let message = fill(
            template,
            &[
                ("path", &refusal.path),
                ("found", &refusal.found),
                ("expected", &explanation.expected),
            ],
        );
        Self {
            code: "dataset",
            message,
            hint: explanation.hint.to_string(),
        }
    }

    /// An attribute whose value means nothing.
    #[must_use]
    pub fn attribute(locale: Locale, attribute: &str, found: &str, expected: &[&str]) -> Self {
        let faults = &locale.messages().faults;
        Self {
            code: "attribute",
            message: fill(
                faults.attribute,
                &[
                    ("attribute", attribute),
                    ("found", found),
                    ("expected", &crate::locale::joined(expected, ", ")),
                ],
            ),
            hint: faults.hint_attribute.to_owned(),
        }
    }

    /// A figure that the dataset does not have.
    #[must_use]
    pub fn no_figure(locale: Locale, figure: &str) -> Self {
        let faults = &locale.messages().faults;
        Self {
            code: "figure",
            message: fill(faults.no_figure, &[("figure", figure)]),
            hint: faults.hint_figure.to_owned(),
        }
    }

    /// A picture that the browser did not make.
    #[must_use]
    pub fn no_png(locale: Locale) -> Self {
        let faults = &locale.messages().faults;
        Self {
            code: "png",
            message: faults.no_png.to_owned(),
            hint: faults.hint_svg.to_owned(),
        }
    }

    /// A surface that could not be painted.
    #[must_use]
    pub fn paint(locale: Locale, reason: &str) -> Self {
        let faults = &locale.messages().faults;
        Self {
            code: "paint",
            message: [faults.not_painted, reason].concat(),
            hint: faults.hint_svg.to_owned(),
        }
    }
}
