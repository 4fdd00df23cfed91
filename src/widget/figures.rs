//! Every figure of a dataset, for scripts.

use crate::chart::known::{Known, datum};
use crate::derived::{Places, derive};
use crate::locale::Locale;
use crate::quantity::{Decimal, Ratio};
use crate::reported::{Dataset, Report};

/// A figure as `figures()` gives it. Amounts are in whole units, ungrouped, with `.` as decimal mark.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Record {
    /// `report/name`.
    pub figure: String,
    /// Id of its report.
    pub report: String,
    /// Id of its indicator.
    pub indicator: String,
    /// `reported` or `derived`.
    pub kind: &'static str,
    /// The value; empty where a calculation has none.
    pub value: String,
    /// The least value that the rounding of the inputs allows, rounded down.
    pub low: String,
    /// The greatest value, rounded up.
    pub high: String,
    /// The currency's code, `%`, the name of the counted things, or empty for a plain ratio.
    pub unit: String,
    /// What it is, in the widget's language.
    pub label: String,
    /// The formula with its numbers; empty for a reported figure.
    pub formula: String,
    /// Place of its report in the dataset.
    pub source: usize,
}

/// Every figure of the dataset, report by report, the reported ones first.
#[must_use]
pub fn records(dataset: &Dataset, locale: Locale) -> Vec<Record> {
    let mut records = Vec::new();
    for (source, report) in dataset.reports.iter().enumerate() {
        let mut add = |known| records.push(record(dataset, report, source, known, locale));
        for figure in &report.figures {
            add(Known::Reported(figure));
        }
        for derived in &derive(dataset, report) {
            add(Known::Derived(derived));
        }
    }
    records
}

fn record(
    dataset: &Dataset,
    report: &Report,
    source: usize,
    known: Known<'_>,
    locale: Locale,
) -> Record {
    let datum = datum(dataset, report, known, locale);
    let (kind, indicator, formula, interval, places) = match known {
        Known::Reported(figure) => (
            "reported",
            &figure.indicator,
            None,
            Some(figure.quantity.interval()),
            1 - i32::from(figure.quantity.amount.exponent()),
        ),
        Known::Derived(derived) => (
            "derived",
            &derived.indicator,
            locale.working(derived, &dataset.currency),
            derived.interval(),
            match derived.places {
                Places::Input(exponent) => 2 - i32::from(exponent),
                Places::One | Places::Two => 6,
            },
        ),
    };
    // Without a value, bounds are far apart, and may be long.
    let places = if datum.decimal.is_empty() { 0 } else { places };
    let bound = |up: bool| {
        let end = interval.map(|interval| if up { interval.high } else { interval.low });
        end.and_then(|end| bound(end, places, up))
            .unwrap_or_default()
    };
    Record {
        figure: datum.figure,
        report: report.id.clone(),
        indicator: indicator.clone(),
        kind,
        value: datum.decimal,
        low: bound(false),
        high: bound(true),
        unit: datum.unit,
        label: datum.label,
        formula: formula.unwrap_or_default(),
        source,
    }
}

/// A bound with at most so many places, rounded outwards, without zeros at the end.
fn bound(exact: Ratio, places: i32, up: bool) -> Option<String> {
    let near = exact.round(places)?;
    let step = match near.ratio().cmp(&exact) {
        std::cmp::Ordering::Less if up => 1,
        std::cmp::Ordering::Greater if !up => -1,
        _ => 0,
    };
    let outward = Decimal::new(near.digits().checked_add(step)?, near.exponent());
    Some(outward.trimmed().to_string())
}
