//! What came of holding figures against each other, in words that take no side.

mod pieces;

use super::{Args, FigureText, Language, Message, capitalized};
use crate::derived::{
    AnyFigure, Check, CheckKind, Held, Reason, Verdict, is_start_unstated, relation,
};
use crate::quantity::Unit;
use crate::reported::{Dataset, FigureId};

/// Stands behind the name of a figure that a report contradicts, and before the sentence that says how.
pub(crate) const FLAG: &str = "†";

/// A check as readers meet it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CheckText {
    /// What it is about: a figure's name, or a report's.
    pub label: String,
    /// The numbers, and the signs between them.
    pub pieces: Vec<Piece>,
    /// What follows from them; empty where the numbers say it.
    pub remark: String,
}

/// A piece of what a check says: a number with its figure, or what stands between two of them.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Piece {
    /// What it says.
    pub text: String,
    /// The figure whose number it is; `None` for a sign.
    pub figure: Option<FigureId>,
    /// Whether the number is calculated.
    pub computed: bool,
}

impl<'l> Language<'l> {
    /// What came of a check, in a word or a few.
    #[must_use]
    pub fn verdict(self, verdict: Verdict) -> &'static str {
        self.locale.text(match verdict {
            Verdict::Differs => Message::VerdictDiffers,
            Verdict::AgreesIfCutOff => Message::VerdictCutOff,
            Verdict::Agrees => Message::VerdictAgrees,
            Verdict::NotComparable(_) => Message::VerdictNotComparable,
        })
    }

    /// The check in one sentence or two; that figures cannot be compared is said before them.
    #[must_use]
    pub fn check(self, dataset: &Dataset, check: &Check<'_>) -> String {
        let said = self.check_said(dataset, check);
        match check.verdict {
            // Not with a colon: what follows has one.
            Verdict::NotComparable(_) => [self.verdict(check.verdict), " · ", &said].concat(),
            _ => said,
        }
    }

    /// The check in one sentence or two, without its verdict.
    pub(crate) fn check_said(self, dataset: &Dataset, check: &Check<'_>) -> String {
        if check.verdict == Verdict::Differs
            && let Some(sentence) = self.within(dataset, check)
        {
            return sentence;
        }
        let text = self.check_text(dataset, check);
        let pieces: String = text
            .pieces
            .iter()
            .map(|piece| piece.text.as_str())
            .collect();
        let said = self.locale.labelled(&text.label, &pieces);
        let mut sentences = vec![said, text.remark];
        sentences.retain(|sentence| !sentence.is_empty());
        self.locale.sentences(&sentences)
    }

    /// What a report says against itself; `None` for what is not within one report.
    fn within(self, dataset: &Dataset, check: &Check<'_>) -> Option<String> {
        let with_value = |held: &Held<'_>| {
            let label = self.label(dataset, held);
            let value = self.held_text(dataset, held).value_beside(&label);
            self.locale.labelled(&label, &value)
        };
        let mut args = Args::new(self.locale);
        Some(match (check.kind, check.figures.as_slice()) {
            (CheckKind::Share, [stated, ..]) => args
                .set("label", self.label(dataset, stated))
                .set("stated", self.held_text(dataset, stated).value())
                .set("value", self.percent_of(check))
                .fill(Message::ContradictedShare),
            (CheckKind::Part, [part, whole]) => args
                .set("part", with_value(part))
                .set("whole", with_value(whole))
                .fill(Message::ContradictedPart),
            (CheckKind::Parts, [.., whole]) => args
                .set("whole", with_value(whole))
                .fill(Message::ContradictedParts),
            (CheckKind::Day, _) => args
                .set("day", self.locale.day(check.report.published))
                .set("to", self.locale.day(check.report.period.to))
                .fill(Message::ContradictedDay),
            _ => return None,
        })
    }

    /// The check in pieces.
    #[must_use]
    pub fn check_text(self, dataset: &Dataset, check: &Check<'_>) -> CheckText {
        CheckText {
            label: self.check_label(dataset, check),
            pieces: self.pieces(dataset, check),
            remark: self.remark(dataset, check),
        }
    }

    /// What the check is about: within one report with the report's name behind it.
    fn check_label(self, dataset: &Dataset, check: &Check<'_>) -> String {
        let when = self.locale.month_or_day(check.report.period.to);
        let subject = match (check.kind, check.figures.as_slice()) {
            (CheckKind::Plan | CheckKind::PlanChange, [first, ..]) => {
                return self.plan_label(dataset, first);
            }
            (CheckKind::Total, [.., last])
                if matches!(check.verdict, Verdict::NotComparable(Reason::Class)) =>
            {
                return capitalized(&self.indicator(dataset, &last.figure.indicator));
            }
            (CheckKind::Total, [.., last]) => return self.label(dataset, last),
            (CheckKind::Parts, [.., subject])
            | (CheckKind::Part | CheckKind::Share | CheckKind::Again, [subject, ..]) => {
                self.label(dataset, subject)
            }
            _ => return capitalized(&when),
        };
        self.locale.annotated(&subject, &when)
    }

    /// `Plan for 2019`; with the name of a plan that the dataset declares.
    fn plan_label(self, dataset: &Dataset, held: &Held<'_>) -> String {
        let plan = match relation(dataset, &held.figure.indicator) {
            Some(other) if held.is_implied => other.target(),
            _ => &held.figure.indicator,
        };
        let name = self
            .locale
            .plan(held.figure.scope, dataset.year(held.report));
        if dataset.built_in(plan).is_some() {
            return capitalized(&name);
        }
        let label = capitalized(&self.indicator(dataset, plan));
        self.locale.annotated(&label, &name)
    }

    fn label(self, dataset: &Dataset, held: &Held<'_>) -> String {
        capitalized(&self.figure(dataset, held.figure))
    }

    /// The figure with its own number, as it is written wherever readers meet it.
    fn held_text<'a>(self, dataset: &'a Dataset, held: &Held<'a>) -> FigureText<'a>
    where
        'l: 'a,
    {
        FigureText::new(self, dataset, AnyFigure::Reported(held.report, held.figure))
    }

    /// The share that the amounts give.
    fn percent_of(self, check: &Check<'_>) -> String {
        let computed = check.computed;
        computed.map_or_else(String::new, |computed| {
            self.locale.computed(computed, Unit::Percent, 1, "")
        })
    }

    /// The plan that fits all: as it is stated where that is it, else where it lies.
    fn fits(self, dataset: &Dataset, check: &Check<'_>) -> String {
        let Some(fits) = check.computed else {
            return String::new();
        };
        let is_all = |held: &&Held<'_>| !held.is_implied && held.compared.interval == fits.interval;
        match check.figures.iter().find(is_all) {
            Some(stated) => self.held_text(dataset, stated).value(),
            None => self.interval(fits, check, dataset),
        }
    }

    /// What follows from the numbers; empty where they say it.
    fn remark(self, dataset: &Dataset, check: &Check<'_>) -> String {
        let message = match (check.kind, check.verdict) {
            (_, Verdict::NotComparable(reason)) => match reason {
                Reason::Class => Message::CheckClass,
                Reason::Stage => Message::CheckStage,
                Reason::Scope => Message::CheckScope,
                Reason::Period => Message::CheckPeriod,
                Reason::Item => Message::CheckItem,
                Reason::Definition => Message::CheckDefinition,
            },
            (_, Verdict::AgreesIfCutOff) => Message::CheckCutOff,
            (CheckKind::Plan, Verdict::Agrees) => {
                let value = self.fits(dataset, check);
                return self
                    .locale
                    .filled(Message::CheckPlanFits, &[("value", &value)]);
            }
            (CheckKind::Share, Verdict::Agrees) if has_other_digits(check) => {
                Message::CheckWithinRounding
            }
            (CheckKind::Plan, _) => Message::CheckPlanDiffers,
            (CheckKind::PlanChange, _) => Message::CheckPlanChange,
            (CheckKind::Total, Verdict::Differs) if is_start_unstated(check) => {
                Message::CheckFellUnstated
            }
            (CheckKind::Total, Verdict::Differs) => Message::CheckFell,
            (CheckKind::Again, Verdict::Differs) => Message::CheckAgain,
            (CheckKind::Parts, Verdict::Differs) => Message::CheckParts,
            (CheckKind::Day, _) => return self.within(dataset, check).unwrap_or_default(),
            _ => return String::new(),
        };
        self.locale.text(message).to_owned()
    }
}

/// Whether the share that the amounts give is another one than is stated, with as many digits.
fn has_other_digits(check: &Check<'_>) -> bool {
    let (Some(stated), Some(computed)) = (check.figures.first(), check.computed) else {
        return false;
    };
    let stated = stated.figure.quantity.printed().decimal;
    let rounded = computed.value.round(-i32::from(stated.exponent()));
    rounded.is_some_and(|rounded| rounded.ratio() != stated.ratio())
}
