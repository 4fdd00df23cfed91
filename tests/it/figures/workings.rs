//! Workings: true as arithmetic, and never more exact than their inputs allow.

use super::arithmetic::evaluate;
use super::{every_derived, records};
use crate::fixtures::hunan;
use initiative_charts::locale::Locale;
use initiative_charts::quantity::{Decimal, Ratio};

#[test]
fn every_working_gives_what_it_says() {
    let dataset = hunan();
    let mut seen = 0;
    for (_, derived) in every_derived(&dataset) {
        let working = Locale::En.working(&derived, &dataset.currency).unwrap();
        let name = format!("{}: {working}", derived.id);
        let (formula, result) = working.split_once(" = ").unwrap();
        let shown = result.split(['%', ' ']).next().unwrap();
        let shown = Decimal::parse(&shown.replace('−', "-")).unwrap();
        let percent = if result.ends_with('%') { 100.0 } else { 1.0 };
        let exact =
            evaluate(formula).unwrap_or_else(|| panic!("{name} is no arithmetic")) * percent;
        let unit = 10.0_f64.powi(i32::from(shown.exponent()));
        let off = (exact - shown.ratio().to_f64()).abs();
        assert!(off <= unit * 0.500_001, "{name}: it gives {exact}");
        seen += 1;
    }
    assert!(seen >= 40, "{seen} workings");
}

#[test]
fn a_working_has_four_significant_digits() {
    let dataset = hunan();
    let (_, derived) = every_derived(&dataset)
        .into_iter()
        .find(|(_, derived)| derived.id.name.contains("of-"))
        .unwrap();
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
        let places = derived.working_places(value, 0);
        assert_eq!(value.round(places).unwrap().to_string(), written);
    }
}

#[test]
fn no_place_is_shown_that_the_rounding_of_the_inputs_took() {
    let dataset = hunan();
    for (_, derived) in every_derived(&dataset) {
        let computed = derived.result.unwrap();
        let interval = computed.interval;
        assert!(interval.low <= computed.value && computed.value <= interval.high);
        let width = interval.high.minus(interval.low).unwrap();
        let working = Locale::En.working(&derived, "").unwrap();
        let (_, working) = working.split_once(" = ").unwrap();
        let label = Locale::En.label(&derived).unwrap().plain();
        for shown in [working, label.as_str()] {
            let (digits, word) = shown
                .trim_end_matches('%')
                .split_once(' ')
                .unwrap_or((shown.trim_end_matches('%'), ""));
            let power = match word.trim() {
                "billion" => 9,
                "million" => 6,
                "" => 0,
                other => panic!("{other}"),
            };
            let decimal = Decimal::parse(&digits.replace('−', "-").replace(',', "")).unwrap();
            let unit = Ratio::from(1)
                .times_ten_to(i32::from(decimal.exponent()) + power)
                .unwrap();
            let name = format!("{}: {shown}", derived.id);
            assert!(
                width <= unit.times(Ratio::from(2)).unwrap(),
                "{name}: the doubt is {:?}",
                width.to_f64()
            );
            let off = decimal
                .ratio()
                .times_ten_to(power)
                .unwrap()
                .minus(computed.value)
                .unwrap();
            let half = unit.over(Ratio::from(2)).unwrap();
            let minus = Ratio::ZERO.minus(half).unwrap();
            assert!(minus <= off && off <= half, "{name}: rounded once");
        }
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
        assert!(!inputs.is_empty(), "{}", derived.id);
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
