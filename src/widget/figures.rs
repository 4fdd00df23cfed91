//! Every figure of a dataset, for scripts.

use crate::derived::{AnyFigure, Derivations, Derived, Scaled, Working, machine_value};
use crate::locale::{FigureText, Language};
use crate::reported::Dataset;
use serde::{Serialize, Serializer};

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
    /// The value; of a range its middle, of *at least* or *at most* so much its end; empty, and null for programs, where a
    /// calculation has none. A computed one is rounded as charts show it, and may lie outside of `low` and `high` by that
    /// rounding.
    #[serde(serialize_with = "null_for_none")]
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

/// Null in place of a value that there is not: programs would take an empty text for zero.
fn null_for_none<S: Serializer>(value: &str, serializer: S) -> Result<S::Ok, S::Error> {
    Some(value)
        .filter(|value| !value.is_empty())
        .serialize(serializer)
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
    let (kind, derived) = match figure {
        AnyFigure::Reported(..) => ("reported", None),
        AnyFigure::Derived(_, derived) => ("derived", Some(derived)),
    };
    let [low, high] = text.ends();
    let formula = derived.and_then(|derived| language.working(derived, currency));
    let result = |derived: &Derived| Some(Scaled::new(machine_value(derived)?, derived.unit));
    Record {
        figure: figure.id().to_string(),
        report: figure.report().id.clone(),
        indicator: figure.indicator().to_owned(),
        kind,
        value: text.decimal(),
        low,
        high,
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
