//! What is said of a figure beside its value: how it is calculated, and what must be known of it.

use super::FigureText;
use crate::derived::{AnyFigure, Derived, Undefined};
use crate::locale::{Message, capitalized};

impl<'a> FigureText<'a> {
    /// The formula with its result; where there is none, why. Empty for a reported figure.
    #[must_use]
    pub fn working(self) -> String {
        let AnyFigure::Derived(_, derived) = self.figure else {
            return String::new();
        };
        let working = self.language.working(derived, &self.dataset.currency);
        working.unwrap_or_else(|| self.locale.text(reason(derived)).to_owned())
    }

    /// Why it has no value; empty where it has one.
    #[must_use]
    pub fn reason(self) -> &'static str {
        match self.figure {
            AnyFigure::Derived(_, derived) if derived.result.is_err() => {
                self.locale.text(reason(derived))
            }
            _ => "",
        }
    }

    /// What must be said with it, the report's contradiction of it first; empty where nothing must.
    #[must_use]
    pub fn caveat(self) -> String {
        let caveat = self.own_caveat().to_owned();
        let Some(contradiction) = self.contradiction() else {
            return caveat;
        };
        let report = self.figure.report();
        let said = self
            .language
            .contradiction(self.dataset, report, contradiction);
        if caveat.is_empty() {
            return said;
        }
        self.locale.sentences(&[said, caveat])
    }

    /// What the dataset or the rule says with it; empty where nothing is.
    pub(crate) fn own_caveat(self) -> &'a str {
        match self.figure {
            AnyFigure::Reported(_, figure) => figure
                .caveat
                .as_ref()
                .map_or("", |caveat| self.language.text(caveat)),
            AnyFigure::Derived(_, derived) => match self.locale.derived_caveat(derived.rule) {
                "" => self.class_caveat(),
                caveat => caveat,
            },
        }
    }

    /// What must be said with the class that a calculated figure is of.
    fn class_caveat(self) -> &'a str {
        let subject = self.subject().filter(|subject| subject.class.is_some());
        let caveat = subject.and_then(|subject| subject.caveat.as_ref());
        caveat.map_or("", |caveat| self.language.text(caveat))
    }

    /// What must be said where its digits stand alone: its value with its word where it is *about*, *at least* or *at most*
    /// so much, or a range; then its caveat. Empty where nothing must.
    #[must_use]
    pub fn note(self) -> String {
        let caveat = self.caveat();
        let mut texts = Vec::new();
        if self.is_qualified() {
            texts.push(capitalized(&self.value()));
        }
        if !caveat.is_empty() {
            texts.push(caveat);
        }
        self.locale.sentences(&texts)
    }
}

/// Why a calculated figure has no value.
const fn reason(derived: &Derived) -> Message {
    match derived.result {
        Err(Undefined::DividesByZero) => Message::DividesByZero,
        Err(Undefined::TooCoarse(_)) => Message::TooCoarse,
        _ => Message::TooLong,
    }
}
