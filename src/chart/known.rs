//! Figures → data of a scene: the words and digits in which each is shown.

use super::Frame;
use super::words::Words;
use crate::derived::{Completion, Derived, Rule, Undefined, machine_value};
use crate::locale::{Locale, Message, capitalized};
use crate::quantity::{Interval, Ratio, Unit};
use crate::reported::{Dataset, Figure, Report, Scope};
use crate::scene::{Datum, Scene, Source};
use std::cmp::Ordering;

/// A figure, reported or calculated.
#[derive(Clone, Copy)]
pub(crate) enum Known<'a> {
    Reported(&'a Figure),
    Derived(&'a Derived),
}

impl<'a> Known<'a> {
    /// The share of a plan as it is stated or computed.
    pub(super) const fn of(completion: &'a Completion<'_>) -> Self {
        match completion {
            Completion::Reported(figure) => Self::Reported(figure),
            Completion::Computed(derived) => Self::Derived(derived),
        }
    }

    /// The value in whole units; `None` where a calculation has no result.
    pub(super) fn value(self) -> Option<Ratio> {
        match self {
            Self::Reported(figure) => Some(figure.quantity.amount.ratio()),
            Self::Derived(derived) => derived.result.ok().map(|computed| computed.value),
        }
    }

    /// On which side of `line` the exact value lies; equal where it may lie on either, or there is none.
    pub(super) fn side_of(self, line: Ratio) -> Ordering {
        let interval = match self {
            Self::Reported(figure) => Some(figure.quantity.interval()),
            Self::Derived(derived) => derived.interval(),
        };
        match interval {
            Some(Interval { low, high }) if low >= line && high > line => Ordering::Greater,
            Some(Interval { low, high }) if high <= line && low < line => Ordering::Less,
            _ => Ordering::Equal,
        }
    }

    /// How its value stands to another.
    pub(super) fn against(self, other: Self) -> Ordering {
        self.value().cmp(&other.value())
    }

    /// The value in units of 10^`power`, for coordinates; nought where there is none.
    pub(super) fn in_unit(self, power: i8) -> f64 {
        let scaled = self
            .value()
            .and_then(|value| value.times_ten_to(-i32::from(power)));
        scaled.map_or(0.0, Ratio::to_f64)
    }

    pub(super) const fn is_derived(self) -> bool {
        matches!(self, Self::Derived(_))
    }

    /// The digits in the unit of 10^`power`, as a label shows them.
    pub(super) fn digits(self, locale: Locale, power: i8) -> String {
        match self {
            Self::Reported(figure) => locale.in_unit(figure.quantity.amount.scaled(-power), power),
            Self::Derived(derived) => locale.derived_digits(derived, power),
        }
    }

    /// The value with its word, without currency: `8.464 billion`.
    pub(super) fn plain(self, locale: Locale) -> String {
        match self {
            Self::Reported(figure) => locale.quantity(figure.quantity).plain(),
            Self::Derived(derived) => locale
                .label(derived)
                .map_or_else(|| "–".to_owned(), |amount| amount.plain()),
        }
    }

    /// The value with its word and currency: `8.464 billion CNY`.
    pub(super) fn full(self, dataset: &Dataset, locale: Locale) -> String {
        let plain = self.plain(locale);
        if self.unit() == Unit::Money && self.value().is_some() {
            locale.money(&plain, &dataset.currency)
        } else {
            plain
        }
    }

    /// The value as large type has it: `8.464 bn`, `84.64亿元`, `8.464 bn EUR`.
    pub(super) fn brief(self, dataset: &Dataset, locale: Locale) -> String {
        let brief = match self {
            Self::Reported(figure) => locale.quantity(figure.quantity).brief(),
            Self::Derived(_) => self.plain(locale),
        };
        if self.unit() != Unit::Money {
            brief
        } else if dataset.currency == "CNY" {
            Words::new(locale)
                .set("amount", brief)
                .fill(Message::YuanBrief)
        } else {
            locale.money(&brief, &dataset.currency)
        }
    }

    /// Its name in running text.
    pub(super) fn label(self, dataset: &Dataset, locale: Locale) -> String {
        match self {
            Self::Reported(figure) => locale.figure(dataset, figure),
            Self::Derived(derived) => locale.derived(dataset, derived),
        }
    }

    /// Its name within its report.
    pub(crate) fn name(self) -> String {
        match self {
            Self::Reported(figure) => figure.name(),
            Self::Derived(derived) => derived.id.name.clone(),
        }
    }

    const fn unit(self) -> Unit {
        match self {
            Self::Reported(figure) => figure.quantity.unit,
            Self::Derived(derived) => derived.unit,
        }
    }

    /// The figure as the view shows it: itself, or divided among its units where there are any.
    pub(super) fn in_view(figure: &'a Figure, frame: &Frame<'a>) -> Self {
        let place = frame.divided.index_of(&figure.name());
        let derived = place.and_then(|place| frame.derived.get(place));
        derived.map_or(Self::Reported(figure), Self::Derived)
    }
}

/// The most figures of each kind that a table lists beyond those of its charts.
const MOST_BESIDE: usize = 1_000;

impl Frame<'_> {
    /// A figure's value with its word and currency.
    pub(super) fn full(&self, known: Known<'_>) -> String {
        known.full(self.dataset, self.locale)
    }

    /// A figure's name in running text.
    pub(super) fn label(&self, known: Known<'_>) -> String {
        known.label(self.dataset, self.locale)
    }

    /// The template, filled with a calculated ratio; of one that has no value its name, a dash and the reason.
    pub(super) fn ratio(&self, words: &mut Words, derived: &Derived, template: Message) -> String {
        let known = Known::Derived(derived);
        let value = self.full(known);
        words.set("label", self.label(known));
        if derived.result.is_ok() {
            words.set("value", value).fill(template)
        } else {
            let value = [&value, " · ", self.text(why(derived))].concat();
            words.set("value", value).fill(Message::RatioOf)
        }
    }

    /// Adds a figure of the open report to the scene; returns its place among the data.
    pub(super) fn add(&self, scene: &mut Scene, known: Known<'_>) -> usize {
        let name = [&self.report.id, "/", &known.name()].concat();
        if let Some(place) = scene.position(&name) {
            return place;
        }
        let source = self.add_source(scene, self.report);
        self.push(scene, self.report, known, source)
    }

    /// Adds every figure of the open report that the scene does not have: beside figures of a chart, the first of them.
    pub(super) fn add_all(&self, scene: &mut Scene) {
        let source = self.add_source(scene, self.report);
        let alone = scene.data.is_empty();
        let most = if alone { usize::MAX } else { MOST_BESIDE };
        let reported = self.report.figures.iter().take(most).map(Known::Reported);
        let derived = self.derived.iter().take(most).map(Known::Derived);
        for known in reported.chain(derived) {
            if alone {
                self.push(scene, self.report, known, source);
            } else {
                self.add(scene, known);
            }
        }
    }

    /// Adds a figure that the scene does not have, of whatever report, by the place of its source.
    pub(super) fn push(
        &self,
        scene: &mut Scene,
        report: &Report,
        known: Known<'_>,
        source: usize,
    ) -> usize {
        let mut datum = datum(self.dataset, report, known, self.locale);
        datum.source = source;
        scene.data.push(datum);
        scene.data.len() - 1
    }

    /// Adds a report to the sources; returns its place among them.
    pub(super) fn add_source(&self, scene: &mut Scene, report: &Report) -> usize {
        match scene
            .sources
            .iter()
            .rposition(|known| known.report == report.id)
        {
            Some(place) => place,
            None => {
                scene.sources.push(source(self.locale, report));
                scene.sources.len() - 1
            }
        }
    }
}

pub(super) fn source(locale: Locale, report: &Report) -> Source {
    let language = locale.tag();
    let correction = report.corrected.as_ref().map(|correction| {
        let what = correction.what.in_language(language);
        Words::new(locale)
            .set("day", locale.day(correction.date))
            .set("what", what.to_owned())
            .fill(Message::Corrected)
    });
    Source {
        report: report.id.clone(),
        text: source_text(locale, report),
        publisher: report.publisher.in_language(language).to_owned(),
        published: report.published.to_string(),
        title: report.title.in_language(language).to_owned(),
        url: report.url.clone(),
        correction: correction.unwrap_or_default(),
    }
}

/// Publisher and day of a report.
fn source_text(locale: Locale, report: &Report) -> String {
    let publisher = report.publisher.in_language(locale.tag());
    Words::new(locale)
        .set("publisher", publisher.to_owned())
        .set("day", locale.day(report.published))
        .fill(Message::Source)
}

/// The figure in the words and digits in which it is shown; its source is left at the first.
pub(crate) fn datum(dataset: &Dataset, report: &Report, known: Known<'_>, locale: Locale) -> Datum {
    let period = |indicator: &str, scope: Scope| {
        let accumulates = dataset
            .indicator(indicator)
            .is_some_and(|indicator| indicator.accumulates);
        locale.scope(scope, report.period, accumulates)
    };
    let (period, caveat, decimal, item) = match known {
        Known::Reported(figure) => {
            let caveat = figure.caveat.as_ref();
            (
                period(&figure.indicator, figure.scope),
                caveat.map_or("", |caveat| caveat.in_language(locale.tag())),
                Some(figure.quantity.amount),
                figure.item.as_deref(),
            )
        }
        Known::Derived(derived) => (
            match (derived.rule, derived.formula.subject()) {
                // What falls to the period of a plan for the year.
                (Rule::EvenPace, _) | (_, None) => locale.period(report.period),
                (_, Some(subject)) => period(&derived.indicator, subject.scope),
            },
            locale.derived_caveat(derived.rule),
            machine_value(derived),
            None,
        ),
    };
    let unit = match known.unit() {
        Unit::Money => &dataset.currency,
        Unit::Percent => "%",
        Unit::Items | Unit::Ratio => "",
    };
    Datum {
        figure: [&report.id, "/", &known.name()].concat(),
        derived: known.is_derived(),
        label: capitalized(&known.label(dataset, locale)),
        value: known.full(dataset, locale),
        period,
        origin: origin(dataset, report, known, locale),
        caveat: caveat.to_owned(),
        decimal: decimal.map_or_else(String::new, |decimal| decimal.to_string()),
        unit: item.unwrap_or(unit).to_owned(),
        source: 0,
    }
}

/// Who reported it and when, or the formula with its result.
fn origin(dataset: &Dataset, report: &Report, known: Known<'_>, locale: Locale) -> String {
    let mut words = Words::new(locale);
    let template = match known {
        Known::Reported(_) => {
            words.set("source", source_text(locale, report));
            Message::ReportedBy
        }
        Known::Derived(derived) => match locale.working(derived, &dataset.currency) {
            Some(working) => {
                words.set("working", working);
                Message::ComputedAs
            }
            None => why(derived),
        },
    };
    words.fill(template)
}

/// Why a calculated figure has no value.
const fn why(derived: &Derived) -> Message {
    match derived.result {
        Err(Undefined::DividesByZero) => Message::DividesByZero,
        Err(Undefined::TooCoarse(_)) => Message::TooCoarse,
        _ => Message::TooLong,
    }
}
