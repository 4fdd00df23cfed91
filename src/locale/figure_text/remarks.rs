//! What is said of a figure beside its value: how it is calculated, and what must be known of it.

use super::FigureText;
use crate::derived::{AnyFigure, Check, Derived, Reason, Undefined, Verdict, checks_of};
use crate::locale::{Message, capitalized};
use crate::reported::{Figure, FigureId};

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

    /// What must be said with it: first what contradicts it, then its caveat, then that figures of other classes cannot be
    /// compared with it. Empty where nothing must.
    #[must_use]
    pub fn caveat(self) -> String {
        let report = self.figure.report();
        let (said, class) = match self.figure {
            AnyFigure::Reported(_, figure) => {
                let checks = checks_of(self.dataset, report, figure);
                let class = self.other_class(figure, &checks);
                let mut checks = checks.into_iter();
                (checks.find(|check| check.flags(report, figure)), class)
            }
            AnyFigure::Derived(..) => {
                let subject = self.subject().filter(|subject| subject.class.is_some());
                let class = subject.and_then(|subject| {
                    self.other_class(subject, &checks_of(self.dataset, report, subject))
                });
                (self.contradiction(), class)
            }
        };
        let mut texts = Vec::new();
        texts.extend(said.map(|check| self.language.check(self.dataset, &check)));
        texts.push(self.own_caveat());
        texts.extend(class);
        texts.retain(|text| !text.is_empty());
        self.locale.sentences(&texts)
    }

    /// That another report gives the indicator in another class, by the checks of the figure; of a calculated figure, that is
    /// what it is calculated from.
    fn other_class(self, figure: &Figure, checks: &[Check<'_>]) -> Option<String> {
        let refused = Verdict::NotComparable(Reason::Class);
        let check = checks.iter().find(|check| check.verdict == refused)?;
        let id = FigureId::new(&self.figure.report().id, &figure.name());
        let text = self.language.check_text(self.dataset, check);
        let mut pieces = text.pieces.into_iter();
        let other = pieces.find(|piece| piece.figure.as_ref().is_some_and(|one| *one != id))?;
        let values = [("value", other.text.as_str())];
        Some(self.locale.filled(Message::NotComparableWith, &values))
    }

    /// What the dataset says with it, or what is said of a calculation that mixes; empty where nothing is.
    pub(crate) fn own_caveat(self) -> String {
        match self.figure {
            AnyFigure::Reported(_, figure) => figure
                .caveat
                .as_ref()
                .map_or("", |caveat| self.language.text(caveat))
                .to_owned(),
            AnyFigure::Derived(_, derived) => {
                let mixes = derived.mixes.map(|mixed| self.locale.mixed(mixed));
                let mut said = vec![self.class_caveat(), mixes.unwrap_or_default()];
                said.retain(|text| !text.is_empty());
                let said: Vec<String> = said.into_iter().map(str::to_owned).collect();
                self.locale.sentences(&said)
            }
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
        Err(Undefined::OnlyBounds(_)) => Message::OnlyBounds,
        Err(Undefined::NothingLeft) => Message::NothingLeft,
        Err(Undefined::NoTimeLeft) => Message::NoTimeLeft,
        _ => Message::TooLong,
    }
}
