//! Every figure of a dataset, for scripts.

use crate::derived::{AnyFigure, Derivations, Derived, Places, Scaled, Working, machine_value};
use crate::locale::{FigureText, Language};
use crate::quantity::{Decimal, Interval, Ratio};
use crate::reported::Dataset;
use serde::Serialize;

/// A figure as `figures()` gives it. Amounts are in whole units, ungrouped, with `.` as decimal mark.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Record {
    /// `report/name`.
    pub figure: String,
    /// Id of its report.
    pub report: String,
    /// Id of its indicator.
    pub indicator: String,
    /// `reported` or `derived`.
    pub kind: &'static str,
    /// The value; of a range its middle, of *at least* or *at most* so much its end; empty where a calculation has none. A
    /// computed one is rounded as charts show it, and may lie outside of `low` and `high` by that rounding.
    pub value: String,
    /// The least value that the printed digits and the word before them allow, of a computed one those of its inputs; of a
    /// range its beginning. Rounded down; empty where nothing limits it, as in *at most* so much money.
    pub low: String,
    /// The greatest such value, rounded up: of a range its end; empty where nothing limits it, as in *at least*.
    pub high: String,
    /// The currency's code, `%`, the name of the counted things, or empty for a plain ratio.
    pub unit: String,
    /// What it is, in the widget's language.
    pub label: String,
    /// The formula with its numbers; empty for a reported figure.
    pub formula: String,
    /// The figures that it is calculated from, `report/name`, from left to right; none for a reported one.
    pub inputs: Vec<String>,
    /// The formula as data; `None` for a reported figure.
    pub working: Option<Working>,
    /// The value of that, as far as it is given; `None` for a reported figure, and where there is none.
    pub result: Option<Scaled>,
    /// What must be said with it, in the widget's language; empty where nothing must.
    pub note: String,
    /// Index of its report in the dataset.
    #[serde(skip)]
    pub source: usize,
}

/// Every figure of the dataset, report by report, the reported ones first.
#[must_use]
pub fn records(
    dataset: &Dataset,
    derivations: &Derivations,
    language: Language<'_>,
) -> Vec<Record> {
    let mut records = Vec::new();
    for (source, report) in dataset.reports.iter().enumerate() {
        for figure in derivations.figures_of(dataset, report) {
            let text = FigureText::new(language, dataset, figure);
            records.push(record(text, source, language, &dataset.currency));
        }
    }
    records
}

fn record(text: FigureText<'_>, source: usize, language: Language<'_>, currency: &str) -> Record {
    let figure = text.figure();
    let (kind, derived, places) = match figure {
        AnyFigure::Reported(_, figure) => {
            let places = 1 - i32::from(figure.quantity.amount.exponent());
            ("reported", None, places)
        }
        AnyFigure::Derived(_, derived) => {
            let places = match derived.places {
                Places::Input(exponent) => 2 - i32::from(exponent),
                Places::One | Places::Two => 6,
            };
            ("derived", Some(derived), places)
        }
    };
    let value = text.decimal();
    // Without a value, bounds are far apart, and may be long.
    let places = if value.is_empty() { 0 } else { places };
    let interval = figure.interval().unwrap_or(Interval::OPEN);
    // Rounded outwards, without zeros at the end; a long one has fewer places.
    let bound = |end: Option<Ratio>, round: fn(Ratio, i32) -> Option<Decimal>| {
        let mut fewer = (places.min(0)..=places).rev();
        let outward = end.and_then(|end| fewer.find_map(|places| round(end, places)));
        outward.map_or_else(String::new, |outward| outward.trimmed().to_string())
    };
    let formula = derived.and_then(|derived| language.working(derived, currency));
    let result = |derived: &Derived| Some(Scaled::new(machine_value(derived)?, derived.unit));
    Record {
        figure: figure.id().to_string(),
        report: figure.report().id.clone(),
        indicator: figure.indicator().to_owned(),
        kind,
        value,
        low: bound(interval.low, Ratio::floor),
        high: bound(interval.high, Ratio::ceil),
        unit: text.unit().to_owned(),
        label: text.label(),
        formula: formula.unwrap_or_default(),
        inputs: derived.map_or_else(Vec::new, inputs),
        working: derived.and_then(|derived| derived.formula.working()),
        result: derived.and_then(result),
        note: text.caveat(),
        source,
    }
}

/// The identities of the figures that the formula names.
fn inputs(derived: &Derived) -> Vec<String> {
    let inputs = derived.formula.inputs().into_iter();
    inputs.map(|input| input.id.to_string()).collect()
}
