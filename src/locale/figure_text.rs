//! A figure as readers meet it: what it is called, its value, its period, where it comes from.

mod period;
mod remarks;

use super::number::Printed;
use super::{FLAG, Language, Locale, Message, capitalized};
use crate::derived::{AnyFigure, Contradiction, Rule, contradiction, machine_value, relation};
use crate::quantity::{Decimal, Unit};
use crate::reported::{Dataset, Figure, Relation, Scope};

/// The most earlier reports that are named as sources of a running total.
const MAX_SOURCES: usize = 3;

/// A figure in a language. Each text is written when it is asked for.
#[derive(Clone, Copy, Debug)]
pub struct FigureText<'a> {
    language: Language<'a>,
    locale: Locale,
    dataset: &'a Dataset,
    figure: AnyFigure<'a>,
    is_label: bool,
}

impl<'a> FigureText<'a> {
    /// The figure of the dataset as the language writes it.
    #[must_use]
    pub fn new(
        language: impl Into<Language<'a>>,
        dataset: &'a Dataset,
        figure: AnyFigure<'a>,
    ) -> Self {
        let language = language.into();
        Self {
            language,
            locale: language.locale,
            dataset,
            figure,
            is_label: false,
        }
    }

    /// The same with long numbers rounded, for labels and headlines: 381.9523 billion is 382 billion there, and whole in
    /// the reading line, in tables, workings and exports. Up to five significant digits stay as they were printed
    /// ([`Rounded::for_label`](crate::quantity::Rounded::for_label)).
    #[must_use]
    pub const fn for_label(self) -> Self {
        Self {
            is_label: true,
            ..self
        }
    }

    /// The figure that is written.
    #[must_use]
    pub const fn figure(self) -> AnyFigure<'a> {
        self.figure
    }

    /// What it is, in running text.
    #[must_use]
    pub fn name(self) -> String {
        match self.figure {
            AnyFigure::Reported(_, figure) => self.language.figure(self.dataset, figure),
            AnyFigure::Derived(_, derived) => self.language.derived(self.dataset, derived),
        }
    }

    /// What it is, where that begins a line; flagged where the report contradicts it.
    #[must_use]
    pub fn label(self) -> String {
        let label = capitalized(&self.name());
        match self.contradiction() {
            Some(_) => [&label, "\u{a0}", FLAG].concat(),
            None => label,
        }
    }

    /// What it is, with the words for what is computed and for what the report contradicts.
    #[must_use]
    pub fn label_with_kind(self) -> String {
        let label = capitalized(&self.name());
        let contradicted = || self.locale.text(Message::Contradicted);
        match (self.figure.is_derived(), self.contradiction()) {
            (false, None) => label,
            (true, None) => self.with_class(&label, self.kind()),
            (false, Some(_)) => self.with_class(&label, contradicted()),
            (true, Some(_)) => {
                let between = self.locale.text(Message::ListBetween);
                self.with_class(&label, &[self.kind(), between, contradicted()].concat())
            }
        }
    }

    /// What the report says against the figure, or against what it is calculated from; `None` where it says nothing.
    #[must_use]
    pub fn contradiction(self) -> Option<Contradiction<'a>> {
        let dataset = self.dataset;
        match self.figure {
            AnyFigure::Reported(report, figure) => contradiction(dataset, report, figure),
            AnyFigure::Derived(report, derived) => {
                let is_input = |figure: &&Figure| match derived.rule {
                    Rule::OfPlan => matches!(
                        relation(dataset, &figure.indicator),
                        Some(Relation::ShareOf(plan)) if *plan == derived.against
                    ),
                    Rule::OfWhole => figure.indicator == derived.indicator,
                    _ => false,
                };
                let mut inputs = report.figures.iter().filter(is_input);
                inputs.find_map(|figure| contradiction(dataset, report, figure))
            }
        }
    }

    /// When it was reported up to – month and year, or the day; its period where it runs over that alone –, with the word
    /// for what is computed: the name of a figure among others of its kind.
    #[must_use]
    pub fn date_with_kind(self) -> String {
        let date = match self.figure.scope() {
            Scope::Period => self.period(),
            _ => self.locale.month_or_day(self.figure.report().period.to),
        };
        let date = capitalized(&date);
        if !self.figure.is_derived() {
            return date;
        }
        self.with_class(&date, self.kind())
    }

    /// The label with the word in brackets: in its own where it ends with some.
    fn with_class(self, label: &str, class: &str) -> String {
        for bracket in [")", "）"] {
            if let Some(open) = label.strip_suffix(bracket) {
                let between = self.locale.text(Message::ClausesBetween);
                return [open, between, class, bracket].concat();
            }
        }
        let values = [("label", label), ("class", class)];
        self.locale.filled(Message::WithClass, &values)
    }

    /// The value with the word for its power of ten, without currency: `8.464 billion`; a dash where there is none.
    #[must_use]
    pub fn amount(self) -> String {
        self.printed().map_or_else(no_value, |printed| {
            let amount = self.locale.printed_amount(printed);
            self.locale.qualified(&amount.plain(), printed)
        })
    }

    /// The value with the word for its power of ten and its currency, in languages that count with measure words with
    /// that of its unit, and with what a source says of it: `8.464 billion yuan`, `903件`, `at least 1.2 million`; a dash
    /// where there is none.
    #[must_use]
    pub fn value(self) -> String {
        let (currency, counter) = (&self.dataset.currency, self.counter());
        self.printed().map_or_else(no_value, |printed| {
            self.language.printed_text(printed, currency, counter)
        })
    }

    /// The value with the name of what is counted behind it, where the dataset names that in the language and the label
    /// beside the value does not: `41 km` beside *track renewed*, `500` beside *trees planted*.
    #[must_use]
    pub(crate) fn value_beside(self, label: &str) -> String {
        let value = self.value();
        self.with_item(label, &value).unwrap_or(value)
    }

    fn with_item(self, label: &str, value: &str) -> Option<String> {
        let figure = match self.figure {
            AnyFigure::Reported(_, figure) => figure,
            AnyFigure::Derived(_, derived) if derived.unit == Unit::Items => self.subject()?,
            AnyFigure::Derived(..) => return None,
        };
        let item = figure.item.as_deref()?;
        self.dataset.item(item)?;
        let label = spaced_words(label);
        for number in [1, 2] {
            let number = Decimal::new(number, 0);
            let name = self.language.named_unit(self.dataset, item, number)?;
            if label.contains(&spaced_words(name)) {
                return None;
            }
        }
        let number = self.locale.plural(self.printed()?);
        self.language.units(self.dataset, figure, number, value)
    }

    /// The value as it is heard: in place of a dash that it is not calculated.
    #[must_use]
    pub fn heard_value(self) -> String {
        match self.reason() {
            "" => self.value(),
            _ => self.locale.text(Message::NotCalculated).to_owned(),
        }
    }

    /// The digits of its value, and what must be said with them; `None` where it has none.
    fn printed(self) -> Option<Printed> {
        match self.figure {
            AnyFigure::Reported(_, figure) => {
                Some(self.locale.printed(figure.quantity, self.is_label))
            }
            AnyFigure::Derived(_, derived) => self.locale.printed_result(derived, self.is_label),
        }
    }

    /// Whether its digits are not plainly its value: it is *about*, *at least* or *at most* so much, or in a range.
    #[must_use]
    pub fn is_qualified(self) -> bool {
        self.printed().is_some_and(|printed| !printed.is_plain())
    }

    /// The ending of a French participle that the value, an amount of money, is the subject of; empty elsewhere.
    #[must_use]
    pub(crate) fn ending(self) -> &'static str {
        self.printed().map_or("", |printed| {
            let amount = self.locale.printed_amount(printed);
            self.language.ending(&amount, &self.dataset.currency)
        })
    }

    /// The measure word behind its value; empty where there is none.
    #[must_use]
    pub fn counter(self) -> &'a str {
        let (counted, is_count) = match self.figure {
            AnyFigure::Reported(_, figure) => (Some(figure), true),
            AnyFigure::Derived(_, derived) => {
                let is_count = derived.unit == Unit::Items
                    // In Chinese that is a ratio of two numbers.
                    || derived.rule == Rule::PerHundred && self.locale != Locale::Zh;
                (self.subject(), is_count && derived.result.is_ok())
            }
        };
        counted
            .filter(|_| is_count)
            .map_or("", |figure| self.language.counter(self.dataset, figure))
    }

    /// The figure of the report that a calculated one says something of.
    fn subject(self) -> Option<&'a Figure> {
        let AnyFigure::Derived(report, derived) = self.figure else {
            return None;
        };
        let name = &derived.formula.subject()?.id.name;
        report.figures.iter().find(|figure| figure.is_named(name))
    }

    /// Who reported it and when, or from whose figures it is calculated; where there is no value, why.
    #[must_use]
    pub fn origin(self) -> String {
        let template = match self.figure {
            AnyFigure::Reported(..) => Message::ReportedBy,
            AnyFigure::Derived(_, derived) if derived.result.is_err() => {
                return self.reason().to_owned();
            }
            AnyFigure::Derived(..) if !self.has_source() => {
                return capitalized(self.locale.text(Message::OurCalculation));
            }
            AnyFigure::Derived(..) => Message::CalculatedFrom,
        };
        self.locale.filled(template, &[("source", &self.sources())])
    }

    /// Publisher and day of its report; of a running total those of the earlier reports too, the first of them first, and
    /// once where one publication gives them all.
    #[must_use]
    pub fn sources(self) -> String {
        let mut sources = vec![self.language.source(self.figure.report())];
        for id in self.figure.earlier_reports().iter().rev() {
            if let Some(report) = self.dataset.report(id) {
                let source = self.language.source(report);
                if !sources.contains(&source) {
                    sources.push(source);
                }
            }
        }
        let more = sources.len().saturating_sub(MAX_SOURCES + 1);
        sources.truncate(MAX_SOURCES + 1);
        sources.reverse();
        if more > 0 {
            sources.push(self.locale.so_many(Message::MoreSources, more));
        }
        sources.join(self.locale.text(Message::SourcesBetween))
    }

    /// Whether a report gives any of it: not where it follows from the calendar alone.
    #[must_use]
    pub fn has_source(self) -> bool {
        match self.figure {
            AnyFigure::Reported(..) => true,
            AnyFigure::Derived(_, derived) => derived.formula.subject().is_some(),
        }
    }

    /// Whether it is reported or computed.
    #[must_use]
    pub fn kind(self) -> &'static str {
        self.locale.text(if self.figure.is_derived() {
            Message::Computed
        } else {
            Message::Reported
        })
    }

    /// The value for machines: ungrouped, `.` as decimal mark; empty where there is none.
    #[must_use]
    pub fn decimal(self) -> String {
        let decimal = match self.figure {
            AnyFigure::Reported(_, figure) => Some(figure.quantity.amount),
            AnyFigure::Derived(_, derived) => machine_value(derived),
        };
        decimal
            .as_ref()
            .map_or_else(String::new, Decimal::to_string)
    }

    /// The unit for machines: the currency's code, `%`, or the name of the counted things; empty for a plain ratio.
    #[must_use]
    pub fn unit(self) -> &'a str {
        let counted = match self.figure {
            AnyFigure::Reported(_, figure) => figure.item.as_deref(),
            AnyFigure::Derived(..) => None,
        };
        counted.unwrap_or(match self.figure.unit() {
            Unit::Money => &self.dataset.currency,
            Unit::Percent => "%",
            Unit::Items | Unit::Ratio => "",
        })
    }

    /// The name of what is counted as it stands behind the value: `bridges`, in French `d’arbres` behind a million. Empty
    /// where the value has a measure word, and where nothing is counted.
    #[must_use]
    pub fn counted_name(self) -> String {
        let (AnyFigure::Reported(_, figure), "") = (self.figure, self.counter()) else {
            return String::new();
        };
        let Some(item) = figure.item.as_deref() else {
            return String::new();
        };
        let number = self
            .locale
            .plural(self.locale.printed(figure.quantity, self.is_label));
        let name = self.language.unit(self.dataset, item, number);
        self.language.behind(name, number)
    }

    /// The unit for readers: in words, in the form that the value takes, where they are known.
    #[must_use]
    pub fn unit_name(self) -> &'a str {
        let number = match self.figure {
            AnyFigure::Reported(_, figure) => figure.quantity.amount,
            AnyFigure::Derived(..) => Decimal::new(2, 0),
        };
        self.language.unit(self.dataset, self.unit(), number)
    }
}

/// What stands for a value that there is not.
fn no_value() -> String {
    "–".to_owned()
}

/// The words of the text in lower case, each between spaces.
fn spaced_words(text: &str) -> String {
    let lower = text.to_lowercase();
    let mut spaced = String::from(" ");
    for word in lower.split(|character: char| !character.is_alphanumeric()) {
        if !word.is_empty() {
            spaced += word;
            spaced.push(' ');
        }
    }
    spaced
}
