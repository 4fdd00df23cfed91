//! A figure as readers meet it: what it is called, its value, its period, where it comes from.

use super::number::Printed;
use super::{Locale, Message, capitalized};
use crate::derived::{AnyFigure, Derived, Rule, Undefined, machine_value};
use crate::quantity::{Decimal, Ratio, Unit};
use crate::reported::{Dataset, Figure, Relation, Report, Scope};

/// A figure in a language. Each text is written when it is asked for.
#[derive(Clone, Copy, Debug)]
pub struct FigureText<'a> {
    locale: Locale,
    dataset: &'a Dataset,
    figure: AnyFigure<'a>,
    is_label: bool,
}

impl<'a> FigureText<'a> {
    /// The figure of the dataset as the language writes it.
    #[must_use]
    pub const fn new(locale: Locale, dataset: &'a Dataset, figure: AnyFigure<'a>) -> Self {
        Self {
            locale,
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
            AnyFigure::Reported(_, figure) => self.locale.figure(self.dataset, figure),
            AnyFigure::Derived(_, derived) => self.locale.derived(self.dataset, derived),
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
        self.printed().map_or_else(no_value, |printed| {
            self.locale.qualified(&self.locale.plain(printed), printed)
        })
    }

    /// The value with the word for its power of ten and its currency, in languages that count with measure words with
    /// that of its unit, and with what a source says of it: `8.464 billion yuan`, `903件`, `at least 1.2 million`; a dash
    /// where there is none.
    #[must_use]
    pub fn value(self) -> String {
        let (currency, counter) = (&self.dataset.currency, self.counter());
        self.printed().map_or_else(no_value, |printed| {
            self.locale.printed_text(printed, currency, counter)
        })
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

    /// The measure word behind its value; empty where there is none.
    #[must_use]
    pub fn counter(self) -> &'static str {
        match self.figure {
            AnyFigure::Reported(_, figure) => self.locale.counter(figure),
            AnyFigure::Derived(..) => "",
        }
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
        let source = self.locale.source(self.figure.report());
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
        let working = self.locale.working(derived, &self.dataset.currency);
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
                .map_or("", |caveat| caveat.in_language(self.locale.tag())),
            AnyFigure::Derived(_, derived) => self.locale.derived_caveat(derived.rule),
        }
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
            texts.push(caveat.to_owned());
        }
        self.locale.sentences(&texts)
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

impl Locale {
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
            let text = note.text.in_language(self.tag()).to_owned();
            notes.push((text, note.url.as_deref()));
        }
        if report.period.from.is_none() {
            let assumed = if dataset.begins_with_years() {
                Message::AssumedStartAsOthers
            } else {
                Message::AssumedStart
            };
            notes.push((self.text(assumed).to_owned(), None));
        }
        notes
    }

    /// Publisher and day of a report.
    #[must_use]
    pub fn source(self, report: &Report) -> String {
        self.filled(
            Message::Source,
            &[
                ("publisher", report.publisher.in_language(self.tag())),
                ("day", &self.day(report.published)),
            ],
        )
    }
}

/// What stands for a value that there is not.
fn no_value() -> String {
    "–".to_owned()
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
