//! Workings: true as arithmetic, and never more exact than their inputs allow.

use super::arithmetic::evaluate;
use super::{every_derived, records, spaced, text_of};
use crate::fixtures::hunan;
use initiative_charts::derived::{AnyFigure, Derivations, Rule, Scaled, four_digit_places};
use initiative_charts::locale::{FigureText, Language, Locale};
use initiative_charts::quantity::{Decimal, Ratio, Unit};
use initiative_charts::widget::Record;

/// What a working says: the formula's value and the result, both in ones, and one unit of the result's last place.
fn evaluated(working: &str) -> (f64, f64, f64) {
    let (formula, result) = working.split_once(" = ").unwrap();
    let result = result.trim_start_matches("about ");
    let value = |text: &str| evaluate(text).unwrap_or_else(|| panic!("{working}: {text}"));
    let digits = result.split(['%', ' ']).next().unwrap();
    let zeros = digits.len() - digits.trim_end_matches('0').len();
    let places = match digits.split_once('.') {
        Some((_, places)) => -(places.len() as i32),
        // Of 540 the last digit that is shown is the 4.
        None => zeros as i32,
    };
    let word = value(&result.replacen(digits, "1", 1));
    let unit = word * 10.0_f64.powi(places);
    (value(formula), value(result), unit)
}

#[test]
fn every_working_gives_what_it_says() {
    let dataset = hunan();
    let mut seen = 0;
    for (_, derived) in every_derived(&dataset) {
        let working = Language::from(Locale::En).working(&derived, &dataset.currency);
        assert_eq!(working.is_some(), derived.result.is_ok(), "{}", derived.id);
        let Some(working) = working.map(|working| spaced(&working)) else {
            continue;
        };
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
        let Ok(result) = derived.result else {
            continue;
        };
        let (low, high) = result.interval.bounds().unwrap();
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
        .filter(|record| !record.value.is_empty())
        .filter(|record| record.low.is_empty() || record.high.is_empty())
        .map(|record| format!("{} = {}", record.figure, record.value))
        .collect();
    assert!(without.is_empty(), "without bounds: {}", without.join(", "));
    let with_value = |record: &Record| !record.value.is_empty();
    for record in records().into_iter().filter(with_value) {
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
            if derived.rule == Rule::Increment && input.id.report != report.id {
                continue;
            }
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

#[test]
fn a_working_as_data_names_each_input_as_it_was_printed() {
    let records = records();
    let record = |figure: &str| {
        let mut found = records.iter();
        found.find(|record| record.figure == figure).unwrap()
    };
    for (figure, inputs, working, result) in [
        (
            "2019-11-30/plan.even-pace",
            &["2019-11-30/plan"][..],
            r#"{"op":"×","left":{"figure":"2019-11-30/plan","value":"7305","scale":6},"right":{"op":"÷","left":{"number":"11"},"right":{"number":"12"}}}"#,
            r#"{"value":"6696","scale":6}"#,
        ),
        (
            "2019-06-30/plan.of-plan-share",
            &["2019-06-30/investment", "2019-06-30/plan-share"],
            r#"{"op":"÷","left":{"figure":"2019-06-30/investment","value":"4.05","scale":9},"right":{"figure":"2019-06-30/plan-share","value":"55.4","scale":-2}}"#,
            r#"{"value":"7.3","scale":9}"#,
        ),
        (
            "2019-11-30/plan.even-share",
            &[],
            r#"{"op":"÷","left":{"number":"11"},"right":{"number":"12"}}"#,
            r#"{"value":"91.67","scale":-2}"#,
        ),
        (
            "2019-11-30/tax.since-2019-06-30",
            &["2019-11-30/tax", "2019-06-30/tax"],
            r#"{"op":"−","left":{"figure":"2019-11-30/tax","value":"926","scale":6},"right":{"figure":"2019-06-30/tax","value":"437","scale":6}}"#,
            r#"{"value":"489","scale":6}"#,
        ),
    ] {
        let record = record(figure);
        assert_eq!(record.inputs, inputs, "{figure}");
        let written = serde_json::to_string(&record.working).unwrap();
        assert_eq!(written, working, "{figure}");
        assert_eq!(serde_json::to_string(&record.result).unwrap(), result);
    }
    let needed = record("2019-11-30/investment.rate-needed-per-month-for-plan");
    assert!(needed.working.is_some() && needed.result.is_none() && needed.value.is_empty());
    let reported = record("2019-11-30/tax");
    assert_eq!((&reported.working, &reported.result), (&None, &None));
}

#[test]
fn the_words_of_a_working_say_what_a_rate_divides_by() {
    let dataset = hunan();
    let derivations = Derivations::new(&dataset);
    let report = dataset.report("2019-06-30").unwrap();
    let mut derived = derivations.of(&dataset, report).iter();
    let rate = derived.find(|derived| derived.id.name == "investment.rate-per-month");
    let figure = AnyFigure::Derived(report, rate.unwrap());
    let words = Locale::ALL.map(|locale| {
        let text = FigureText::new(locale, &dataset, figure);
        text.working_in_words().replace('\u{a0}', " ")
    });
    assert_eq!(
        words,
        [
            "Completed investment ÷ 6 months",
            "完成投资 ÷ 6个月",
            "Investissement réalisé ÷ 6 mois",
            "투자 완료액 ÷ 6개월",
            "投資実行額 ÷ 6カ月",
        ]
    );
}

#[test]
fn what_has_no_value_is_copied_with_the_reason_alone() {
    let dataset = hunan();
    let derivations = Derivations::new(&dataset);
    let report = dataset.report("2019-11-30").unwrap();
    let mut derived = derivations.of(&dataset, report).iter();
    let needed = derived.find(|derived| derived.rule == Rule::MonthlyRateNeeded);
    let figure = AnyFigure::Derived(report, needed.unwrap());
    let sentence = FigureText::new(Locale::En, &dataset, figure).sentence();
    assert!(
        sentence.contains("Not calculated: ") && !sentence.contains('–'),
        "{sentence}"
    );
}

#[test]
fn a_percentage_is_in_hundredths_however_it_is_rounded() {
    for (unit, expected) in [
        (Unit::Percent, ("90", -2)),
        (Unit::Ratio, ("90", 0)),
        (Unit::Money, ("0.09", 3)),
    ] {
        let scaled = Scaled::new(Decimal::new(9, 1), unit);
        assert_eq!((scaled.value.as_str(), scaled.scale), expected, "{unit:?}");
    }
}
