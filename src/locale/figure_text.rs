//! A figure as readers meet it: what it is called, its value, its period, where it comes from.

use super::{Language, Locale, Message, capitalized};
use crate::derived::{AnyFigure, Derived, Rule, Undefined, machine_value};
use crate::quantity::{Decimal, Ratio, Unit};
use crate::reported::{Dataset, Figure, Relation, Report, Scope};

/// A figure in a language. Each text is written when it is asked for.
#[derive(Clone, Copy, Debug)]
pub struct FigureText<'a> {
    language: Language<'a>,
    locale: Locale,
    dataset: &'a Dataset,
    figure: AnyFigure<'a>,
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

    /// What it is, where that begins a line.
    #[must_use]
    pub fn label(self) -> String {
        capitalized(&self.name())
    }

    /// What it is, with the word for what is computed.
    #[must_use]
    pub fn label_with_kind(self) -> String {
        self.with_kind(self.label())
    }

    /// When it was reported up to – month and year, or the day; its period where that does not run from New Year –, with
    /// the word for what is computed: the name of a figure among others of its kind.
    #[must_use]
    pub fn date_with_kind(self) -> String {
        let period = self.figure.report().period;
        let date = if period.runs_from_new_year() {
            self.locale.month_or_day(period.to)
        } else {
            self.period()
        };
        self.with_kind(capitalized(&date))
    }

    fn with_kind(self, name: String) -> String {
        if !self.figure.is_derived() {
            return name;
        }
        let values = [("label", name.as_str()), ("class", self.kind())];
        self.locale.filled(Message::WithClass, &values)
    }

    /// The value with the word for its power of ten, without currency: `8.464 billion`; a dash where there is none.
    #[must_use]
    pub fn amount(self) -> String {
        self.written(|amount, power| self.plain(amount, power))
    }

    /// The value with the word for its power of ten and its currency, in languages that count with measure words with
    /// that of its unit: `8.464 billion yuan`, `903件`; a dash where there is none.
    #[must_use]
    pub fn value(self) -> String {
        let unit = self.figure.unit();
        let value = self.written(|amount, power| {
            let amount = self.locale.amount(amount, power, unit);
            self.language
                .with_currency(&amount, unit, &self.dataset.currency)
        });
        value + self.counter()
    }

    /// The ending of a French participle that a reported amount of money is the subject of; empty elsewhere.
    #[must_use]
    pub(crate) fn ending(self) -> &'static str {
        match self.figure {
            AnyFigure::Reported(_, figure) => {
                let amount = self.locale.quantity(figure.quantity);
                self.language.ending(&amount, &self.dataset.currency)
            }
            AnyFigure::Derived(..) => "",
        }
    }

    /// The measure word behind its value; empty where there is none.
    #[must_use]
    pub fn counter(self) -> &'static str {
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
            .map_or("", |figure| self.locale.counter(figure))
    }

    /// The figure of the report that a calculated one says something of.
    fn subject(self) -> Option<&'a Figure> {
        let AnyFigure::Derived(report, derived) = self.figure else {
            return None;
        };
        let name = &derived.formula.subject()?.id.name;
        report.figures.iter().find(|figure| figure.is_named(name))
    }

    fn plain(self, amount: Decimal, power: i8) -> String {
        self.locale
            .amount(amount, power, self.figure.unit())
            .plain()
    }

    /// The value as `write` puts it from its digits in units of 10^power, with the word for *about* where it belongs.
    fn written(self, write: impl Fn(Decimal, i8) -> String) -> String {
        let (rounded, power) = match self.figure {
            AnyFigure::Reported(_, figure) => self.locale.printed(figure.quantity),
            AnyFigure::Derived(_, derived) => match self.locale.printed_result(derived) {
                Some(printed) => printed,
                None => return "–".to_owned(),
            },
        };
        self.locale
            .about(&write(rounded.decimal, power), rounded.about)
    }

    /// Over what it runs; empty for a whole life with a caveat, which says as what it is taken.
    #[must_use]
    pub fn period(self) -> String {
        match self.figure {
            AnyFigure::Reported(_, figure)
                if figure.scope == Scope::WholeLife && figure.caveat.is_some() =>
            {
                String::new()
            }
            AnyFigure::Reported(report, figure) => {
                self.scope(report, &figure.indicator, figure.scope)
            }
            AnyFigure::Derived(report, derived) => {
                match (derived.rule, derived.formula.subject()) {
                    // What falls to the period of a plan for the year.
                    (Rule::EvenPace, _) | (_, None) => self.locale.period(report.period),
                    (Rule::ImpliedPlan, _) => {
                        self.scope(report, &derived.indicator, Scope::YearPlan)
                    }
                    (_, Some(subject)) => self.scope(report, &derived.indicator, subject.scope),
                }
            }
        }
    }

    fn scope(self, report: &Report, indicator: &str, scope: Scope) -> String {
        let dataset = self.dataset;
        let indicator = dataset.indicator(indicator);
        let accumulates = indicator.is_some_and(|indicator| indicator.accumulates);
        // Units that others are divided by are those of the year's programme, and so are parts that add up to them.
        let of_year = indicator.is_some_and(|indicator| match &indicator.relation {
            Some(Relation::PartOf(whole)) => {
                is_unit(dataset, whole) && are_divided(dataset, report, whole)
            }
            _ => is_unit(dataset, &indicator.id),
        });
        self.locale
            .scope(scope, report.period, accumulates, of_year)
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
        let source = self.language.source(self.figure.report());
        self.locale.filled(template, &[("source", &source)])
    }

    /// Whether a report gives any of it: not where it follows from the calendar alone.
    #[must_use]
    pub fn has_source(self) -> bool {
        match self.figure {
            AnyFigure::Reported(..) => true,
            AnyFigure::Derived(_, derived) => derived.formula.subject().is_some(),
        }
    }

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

    /// What must be said with it; empty where nothing must.
    #[must_use]
    pub fn caveat(self) -> &'a str {
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

    /// The unit for readers: in words, in the form that the value takes, where they are known.
    #[must_use]
    pub fn unit_name(self) -> &'a str {
        let number = match self.figure {
            AnyFigure::Reported(_, figure) => figure.quantity.amount,
            AnyFigure::Derived(..) => Decimal::new(2, 0),
        };
        self.locale.unit(self.unit(), number)
    }
}

impl Language<'_> {
    /// What a reader of the report's figures must know, each with the address that it leads to; last, where the report
    /// does not say when its period begins, what is assumed.
    #[must_use]
    pub fn notes<'a>(
        self,
        dataset: &Dataset,
        report: &'a Report,
    ) -> Vec<(String, Option<&'a str>)> {
        let mut notes = Vec::new();
        for note in &report.notes {
            let text = self.text(&note.text).to_owned();
            notes.push((text, note.url.as_deref()));
        }
        if report.period.from.is_none() {
            let assumed = if dataset.begins_with_years() {
                Message::AssumedStartAsOthers
            } else {
                Message::AssumedStart
            };
            notes.push((self.locale.text(assumed).to_owned(), None));
        }
        notes
    }

    /// Publisher and day of a report.
    #[must_use]
    pub fn source(self, report: &Report) -> String {
        self.locale.filled(
            Message::Source,
            &[
                ("publisher", self.text(&report.publisher)),
                ("day", &self.locale.day(report.published)),
            ],
        )
    }
}

/// Whether amounts are divided by counts of the indicator.
fn is_unit(dataset: &Dataset, id: &str) -> bool {
    let mut indicators = dataset.indicators.iter();
    indicators.any(|indicator| indicator.per.as_deref() == Some(id))
}

/// Whether the report's parts of the whole add up to it.
fn are_divided(dataset: &Dataset, report: &Report, whole: &str) -> bool {
    let is_part = |figure: &&Figure| {
        let indicator = dataset.indicator(&figure.indicator);
        let relation = indicator.and_then(|indicator| indicator.relation.as_ref());
        figure.class.is_none() && matches!(relation, Some(Relation::PartOf(of)) if of == whole)
    };
    let parts = report.figures.iter().filter(is_part);
    let mut sum = Some(Ratio::ZERO);
    for part in parts {
        sum = sum.and_then(|sum| sum.plus(part.quantity.amount.ratio()));
    }
    let whole = report.figure(whole);
    sum.is_some() && sum == whole.map(|whole| whole.quantity.amount.ratio())
}

/// Why a calculated figure has no value.
const fn reason(derived: &Derived) -> Message {
    match derived.result {
        Err(Undefined::DividesByZero) => Message::DividesByZero,
        Err(Undefined::TooCoarse(_)) => Message::TooCoarse,
        _ => Message::TooLong,
    }
}
