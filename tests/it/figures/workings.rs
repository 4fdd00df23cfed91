//! Workings: true as arithmetic, and never more exact than their inputs allow.

use super::arithmetic::evaluate;
use super::{every_derived, records, spaced, text_of};
use crate::fixtures::hunan;
use initiative_charts::derived::{Rule, four_digit_places};
use initiative_charts::locale::{Language, Locale};
use initiative_charts::quantity::{Decimal, Ratio, Unit};

/// What a working says: the formula's value and the result, both in ones, and one unit of the result's last place.
fn evaluated(working: &str) -> (f64, f64, f64) {
    let (formula, result) = working.split_once(" = ").unwrap();
    let result = result.trim_start_matches("about ");
    let value = |text: &str| evaluate(text).unwrap_or_else(|| panic!("{working}: {text}"));
    let digits = result.split(['%', ' ']).next().unwrap();
    let places = digits.split_once('.').map_or(0, |(_, places)| places.len());
    let word = value(&result.replacen(digits, "1", 1));
    let unit = word * 10.0_f64.powi(-(places as i32));
    (value(formula), value(result), unit)
}

#[test]
fn every_working_gives_what_it_says() {
    let dataset = hunan();
    let mut seen = 0;
    for (_, derived) in every_derived(&dataset) {
        let working = spaced(
            &Language::from(Locale::En)
                .working(&derived, &dataset.currency)
                .unwrap(),
        );
        let (exact, shown, unit) = evaluated(&working);
        let off = (exact - shown).abs();
        assert!(
            off <= unit * 0.500_001,
            "{}: {working}: it gives {exact}",
            derived.id
        );
        seen += 1;
    }
    assert!(seen >= 40, "{seen} workings");
}

#[test]
fn a_number_for_machines_has_four_significant_digits() {
    for (value, written) in [
        ("0.654321", "0.6543"),
        ("0.00654321", "0.006543"),
        ("0.99996", "1.000"),
        ("1.23456", "1.235"),
        ("9.9996", "10.00"),
        ("115.866", "115.9"),
        ("12345.6", "12346"),
        ("-0.654321", "-0.6543"),
    ] {
        let value = Decimal::parse(value).unwrap().ratio();
        let places = four_digit_places(value);
        assert_eq!(value.round(places).unwrap().to_string(), written);
    }
}

#[test]
fn no_place_is_shown_that_the_rounding_of_the_inputs_took() {
    let dataset = hunan();
    for (report, derived) in every_derived(&dataset) {
        let (low, high) = derived.result.unwrap().interval.bounds().unwrap();
        let width = high.minus(low).unwrap().to_f64();
        let percent = if derived.unit == Unit::Percent {
            100.0
        } else {
            1.0
        };
        let value = spaced(&text_of(&dataset, report, &derived).value());
        let (_, shown, unit) = evaluated(&format!("0 = {value}"));
        assert!(
            width <= percent * unit * 2.000_001,
            "{}: {value}: the doubt is {width}",
            derived.id
        );
        let (low, high) = (low.to_f64(), high.to_f64());
        let slack = unit * percent / 2.0;
        let shown = shown * percent;
        assert!(low - slack <= shown && shown <= high + slack, "{value}");
    }
}

#[test]
fn a_working_writes_its_inputs_as_the_language_writes_what_was_printed() {
    let dataset = hunan();
    let derived = every_derived(&dataset);
    let (_, tax) = derived
        .iter()
        .find(|(report, derived)| report.id == "2019-11-30" && derived.id.name == "tax.of-sales")
        .unwrap();
    let written = [
        "926 million yuan ÷ 21.257 billion yuan = 4.4%",
        "9.26亿元 ÷ 212.57亿元 = 4.4%",
        "926 millions de yuans ÷ 21,257 milliards de yuans = 4,4\u{202f}%",
        "9.26억 위안 ÷ 212.57억 위안 = 4.4%",
        "9.26億元 ÷ 212.57億元 = 4.4%",
    ];
    for (locale, written) in Locale::ALL.into_iter().zip(written) {
        assert_eq!(
            spaced(&Language::from(locale).working(tax, "CNY").unwrap()),
            written
        );
    }
}

#[test]
fn the_bounds_for_machines_hold_the_value() {
    let number = |text: &str| {
        Decimal::parse(text)
            .unwrap_or_else(|_| panic!("{text:?} is no number"))
            .ratio()
    };
    let without: Vec<String> = records()
        .into_iter()
        .filter(|record| record.low.is_empty() || record.high.is_empty())
        .map(|record| format!("{} = {}", record.figure, record.value))
        .collect();
    assert!(without.is_empty(), "without bounds: {}", without.join(", "));
    for record in records() {
        let (low, value, high) = (
            number(&record.low),
            number(&record.value),
            number(&record.high),
        );
        // The value is rounded to its justified places, the bounds are not.
        let places = record
            .value
            .split_once('.')
            .map_or(0, |(_, places)| places.len() as i32);
        let trailing = record.value.len() - record.value.trim_end_matches('0').len();
        let exponent = if places > 0 { -places } else { trailing as i32 };
        let half = Ratio::new(1, 2).unwrap().times_ten_to(exponent).unwrap();
        assert!(
            low.minus(half).unwrap() <= value && value <= high.plus(half).unwrap(),
            "{record:?}"
        );
        assert!(low <= high, "{record:?}");
        if record.kind == "reported" {
            let exact = record.unit != "CNY" && record.unit != "%";
            assert_eq!(
                low == high,
                exact,
                "{record:?}: a count is what it says, an amount is rounded"
            );
        }
    }
}

#[test]
fn a_working_names_the_figures_of_its_own_report_in_their_order() {
    let dataset = hunan();
    for (report, derived) in every_derived(&dataset) {
        let inputs = derived.formula.inputs();
        let of_year = derived.rule == Rule::EvenShare;
        assert_eq!(inputs.is_empty(), of_year, "{}", derived.id);
        for input in inputs {
            assert_eq!(input.id.report, report.id, "{}", derived.id);
            let figure = report
                .figures
                .iter()
                .find(|figure| figure.name() == input.id.name)
                .unwrap();
            assert_eq!(
                (input.quantity, input.scope),
                (figure.quantity, figure.scope)
            );
        }
    }
}
