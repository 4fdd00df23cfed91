//! What a figure's sheet says beside its value: the working in words, its bounds, and what readers take with them.

use super::FigureText;
use crate::derived::{AnyFigure, Derived, Input, Rule};
use crate::locale::formula::Notation;
use crate::locale::printed::{Printed, range};
use crate::locale::{Message, capitalized};
use crate::quantity::{Decimal, Doubt, Interval, Qualifier, Ratio, Unit};

impl FigureText<'_> {
    /// The formula with the names of its figures, those of several reports with their periods: `Completed investment ÷
    /// planned investment for the year`. Empty for a reported figure, for a running total, whose figures have one name, and
    /// where brackets would stand in brackets: the numbers and the list of inputs say it better.
    #[must_use]
    pub fn working_in_words(self) -> String {
        let AnyFigure::Derived(_, derived) = self.figure else {
            return String::new();
        };
        let inputs = derived.formula.inputs();
        let Some(first) = inputs
            .first()
            .filter(|_| derived.rule != Rule::RunningTotal)
        else {
            return String::new();
        };
        let one_report = inputs
            .iter()
            .all(|input| input.id.report == first.id.report);
        let name = |input: &Input, is_total: bool| match self.input(input) {
            None => input.id.to_string(),
            Some(text) if is_total => {
                let values = [("label", &*text.name())];
                self.locale.filled(Message::RunningTotal, &values)
            }
            Some(text) if one_report => text.name(),
            Some(text) => self.locale.bracketed(&text.name(), &text.period()),
        };
        let count = |count: i64| {
            let message = match derived.rule {
                Rule::MonthlyRate | Rule::MonthlyRateNeeded => Message::CountOfMonths,
                Rule::DailyRate | Rule::DailyRateNeeded => Message::CountOfDays,
                _ => return self.locale.decimal(Decimal::new(count, 0)),
            };
            self.locale
                .so_many(message, usize::try_from(count).unwrap_or(usize::MAX))
        };
        let names = Notation::Names(&name, &count);
        let formula = self.language.formula(&derived.formula, &names);
        let formula = formula.filter(|formula| !has_nested_brackets(formula));
        formula.map_or_else(String::new, |formula| capitalized(&formula))
    }

    /// The reported figures that a calculated one follows from, from left to right, each once.
    #[must_use]
    pub fn inputs(self) -> Vec<Self> {
        let AnyFigure::Derived(_, derived) = self.figure else {
            return Vec::new();
        };
        let mut ids = Vec::new();
        for input in derived.formula.inputs() {
            if !ids.contains(&input) {
                ids.push(input);
            }
        }
        ids.into_iter()
            .filter_map(|input| self.input(input))
            .collect()
    }

    fn input(self, input: &Input) -> Option<Self> {
        let (report, figure) = self.dataset.figure(&input.id)?;
        Some(Self {
            figure: AnyFigure::Reported(report, figure),
            is_label: false,
            ..self
        })
    }

    /// Where the exact value of a calculated figure lies, and why no further digit of it is shown; empty where every digit
    /// is, and for a reported figure.
    #[must_use]
    pub fn bounds(self) -> String {
        let AnyFigure::Derived(_, derived) = self.figure else {
            return String::new();
        };
        let Some(interval) = derived.interval() else {
            return String::new();
        };
        if interval.low == interval.high {
            let value = interval.low.filter(|low| self.is_rounded(*low));
            return value.map_or_else(String::new, |_| {
                self.locale.text(Message::WithinExact).to_owned()
            });
        }
        let (message, range) = match derived.result {
            Ok(_) if self.is_end() => (Message::WithinOpen, Some(self.value())),
            Ok(computed) if computed.doubt != Doubt::Rounding => {
                (Message::WithinApproximate, self.range(derived, interval))
            }
            Ok(_) => (Message::WithinRounded, self.range(derived, interval)),
            Err(_) => (Message::WithinTooCoarse, self.range(derived, interval)),
        };
        range.map_or_else(String::new, |range| {
            self.locale.filled(message, &[("range", &range)])
        })
    }

    /// Whether the value is *at least* or *at most* so much.
    fn is_end(self) -> bool {
        let printed = self.printed();
        printed.is_some_and(|printed| {
            matches!(
                printed.rounded.qualifier,
                Qualifier::AtLeast | Qualifier::AtMost
            )
        })
    }

    /// Whether the value is shown with fewer digits than it has.
    fn is_rounded(self, value: Ratio) -> bool {
        self.printed().is_some_and(|printed| {
            let shown = printed.rounded.decimal.scaled(printed.power);
            shown.ratio() != value
        })
    }

    /// The ends of the interval as a range of at least ten units of its last place, in the unit of the shown value.
    fn range(self, derived: &Derived, interval: Interval) -> Option<String> {
        let power = match (self.printed(), derived.unit) {
            (Some(printed), _) => printed.power,
            (None, Unit::Money) => self.locale.money_power(interval.high?),
            (None, _) => 0,
        };
        let printed = Printed {
            rounded: range(interval, power)?,
            power,
            unit: derived.unit,
        };
        Some(
            self.language
                .printed_text(printed, &self.dataset.currency, ""),
        )
    }

    /// What a calculated figure must not be taken for besides its caveat, said in its sheet alone; empty where nothing is.
    pub(crate) fn is_not(self) -> &'static str {
        let AnyFigure::Derived(_, derived) = self.figure else {
            return "";
        };
        match derived.rule {
            Rule::EvenPace | Rule::OverEvenPace | Rule::EvenShare => {
                self.locale.text(Message::EvenPaceIsNot)
            }
            Rule::ImpliedPlan => self.locale.text(Message::ImpliedPlanIsNot),
            _ => "",
        }
    }

    /// The figure as a text to quote: what it is, over what it runs, its value, who stands for it, what must be said with it,
    /// and the address of its report.
    #[must_use]
    pub fn sentence(self) -> String {
        let label = self.label_with_period();
        let values = [("label", &*label), ("value", &*self.value_beside(&label))];
        let first = match self.printed() {
            Some(_) => self.locale.filled(Message::MarkName, &values),
            None => label.clone(),
        };
        let mut sentences = vec![first, self.origin()];
        sentences.extend(Some(self.caveat()).filter(|caveat| !caveat.is_empty()));
        let mut text = self.locale.sentences(&sentences);
        if let Some(url) = &self.figure.report().url {
            let stop = self.locale.text(Message::SentencesBetween);
            text = [text.trim_end_matches(['.', '。']), stop, url].concat();
        }
        text
    }

    /// What is said once the text, or the cell, is on the clipboard.
    #[must_use]
    pub fn copied(self, is_cell: bool) -> &'static str {
        let is_share = self.figure.is_derived() && self.figure.unit() == Unit::Percent;
        self.locale.text(if is_cell && is_share {
            Message::CopiedShare
        } else {
            Message::Copied
        })
    }

    /// What it is and over what it runs.
    fn label_with_period(self) -> String {
        let (label, period) = (capitalized(&self.name()), self.period());
        if period.is_empty() {
            label
        } else {
            self.locale.bracketed(&label, &period)
        }
    }

    /// What a spreadsheet in the language evaluates to the value: the formula of a calculated figure, the number of a
    /// reported one in whole units. Empty where there is no value, and where it is the end of what the inputs allow, which their
    /// digits do not give.
    #[must_use]
    pub fn cell(self) -> String {
        match self.figure {
            AnyFigure::Reported(_, figure) => self
                .language
                .cell_number(figure.quantity.amount, figure.quantity.unit),
            AnyFigure::Derived(_, derived) if derived.result.is_ok() && !self.is_end() => {
                let formula = self.language.spreadsheet(&derived.formula);
                formula.unwrap_or_default()
            }
            AnyFigure::Derived(..) => String::new(),
        }
    }
}

/// Whether brackets stand in brackets, of either width.
fn has_nested_brackets(text: &str) -> bool {
    let mut depth = 0_i32;
    text.chars().any(|character| {
        depth += match character {
            '(' | '（' => 1,
            ')' | '）' => -1,
            _ => 0,
        };
        depth > 1
    })
}
