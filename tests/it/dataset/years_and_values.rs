//! Years that begin on another day, and how exactly values are given.

use super::{SMALL, given, small_with, with_field};
use initiative_charts::quantity::{Decimal, Precision};
use initiative_charts::reported::{Dataset, Date, Scope, parse};

/// The small dataset with that amount of bridges.
fn bridges(amount: &str) -> String {
    small_with("\"value\": \"12\", \"unit\": \"bridges\"", amount)
}

#[track_caller]
fn precision(dataset: &Dataset) -> (Decimal, Precision) {
    let figure = dataset
        .report("2024-12-31")
        .unwrap()
        .figure("bridges")
        .unwrap();
    (figure.quantity.amount, figure.quantity.precision)
}

#[test]
fn an_amount_of_the_year_begins_with_it_and_the_hint_names_the_scope_that_is_meant() {
    let april = |year_starts: &str| {
        with_field(year_starts)
            .replace("2024-01-01", "2024-04-01")
            .replace("2024-12-31", "2025-03-31")
    };
    let dataset = parse(&april("\"year_starts\": \"04-01\"")).unwrap();
    let report = dataset.report("2025-03-31").unwrap();
    assert_eq!(dataset.year(report).calendar_years(), (2024, 2025));
    given(&april("\"titles\": {}"))
        .is_refused_at("reports[0].figures[0].scope", "\"year-to-date\"")
        .expecting(
            "another scope: the report begins on 2024-04-01, its year on 2025-01-01",
            "An amount of this report’s own days has the scope period, one since the programme began to-date. \
             Where years begin on that day, add \"year_starts\": \"04-01\" to the dataset.",
        );
    for scope in ["period", "to-date"] {
        let json = april("\"titles\": {}").replace("year-to-date", scope);
        let scope = if scope == "period" {
            Scope::Period
        } else {
            Scope::ToDate
        };
        assert_eq!(parse(&json).unwrap().reports[1].figures[0].scope, scope);
    }
    // Without a first day an amount may run from the year's start, but not from the period's.
    let open = small_with("\"from\": \"2024-01-01\", ", "");
    assert!(parse(&open).is_ok());
    given(&open.replacen("year-to-date", "period", 1))
        .is_refused_at("reports[0].figures[0].scope", "\"period\"")
        .expecting(
            "a period with its first day: this scope begins there",
            "Add from to the period that ends on 2024-12-31, or take the scope that the source means.",
        );
    for day in ["04", "4-1", "02-29", "13-01", "2024-04-01"] {
        given(&with_field(&format!("\"year_starts\": \"{day}\"")))
            .is_refused_at("year_starts", &format!("\"{day}\""))
            .expecting(
                "a day that every year has, such as 04-01",
                "Month and day, with a hyphen and zeros.",
            );
    }
}

/// The hint that years may begin on another day is given where the dataset is read with it, and nowhere else.
#[test]
fn a_report_that_no_year_begins_with_is_told_so() {
    for (from, to, helps) in [
        ("2022-01-01", "2023-06-30", false),
        ("2023-07-01", "2024-06-30", true),
        ("2023-07-01", "2024-07-01", false),
        ("2024-02-29", "2024-06-30", false),
        ("2024-03-01", "2024-06-30", true),
    ] {
        let report = |years: &str| {
            with_field(years)
                .replace("2024-01-01", from)
                .replace("2024-12-31", to)
        };
        let year = &to[..4];
        let refused = given(&report("\"titles\": {}"))
            .is_refused_at("reports[0].figures[0].scope", "\"year-to-date\"");
        assert_eq!(refused.hint().contains("add \"year_starts\""), helps);
        assert_eq!(
            parse(&report(&format!("\"year_starts\": \"{}\"", &from[5..]))).is_ok(),
            helps
        );
        if !helps {
            refused.expecting(
                &format!("another scope: the report begins on {from}, its year on {year}-01-01"),
                &format!(
                    "The report is longer than a year, or begins on 29 February: no year_starts mends that. An amount \
                     of this report’s own days has the scope period, one since the programme began to-date. One from \
                     {year}-01-01 on alone goes into a second report of the same day, whose period begins there."
                ),
            );
        }
    }
}

#[test]
fn years_are_those_of_the_day_on_which_they_begin() {
    let dataset =
        parse(&with_field("\"year_starts\": \"07-01\"").replace("year-to-date", "period")).unwrap();
    let years: Vec<String> = dataset
        .reports
        .iter()
        .map(|report| dataset.year(report).first_day().to_string())
        .collect();
    assert_eq!(years, ["2023-07-01", "2024-07-01"]);
    let first = Date::new(2024, 7, 1).unwrap();
    assert_eq!(dataset.year_starts.year_of(first).first_day(), first);
}

#[test]
fn a_value_is_as_exact_as_the_source_says() {
    let ten = |power: i8| Decimal::new(1, power);
    for (amount, expected, precision_) in [
        (
            r#""value": "1500", "is": "exact", "unit": "bridges""#,
            Decimal::new(1_500, 0),
            Precision::Printed,
        ),
        (
            r#""value": "1500", "is": "about", "unit": "bridges""#,
            Decimal::new(1_500, 0),
            Precision::About(ten(2)),
        ),
        (
            r#""value": "20", "is": "about", "unit": "bridges""#,
            Decimal::new(20, 0),
            Precision::About(Decimal::new(2, 0)),
        ),
        (
            r#""value": "11.38", "is": "at-least", "unit": {"item": "bridges", "scale": 1e7}"#,
            Decimal::new(1_138, 5),
            Precision::AtLeast,
        ),
        (
            r#""value": "17", "is": "at-most", "unit": "bridges""#,
            Decimal::new(17, 0),
            Precision::AtMost,
        ),
        (
            r#""low": "3", "high": "4", "unit": {"item": "bridges", "scale": 1e3}"#,
            Decimal::new(35, 2),
            Precision::Between(Decimal::new(3, 3), Decimal::new(4, 3)),
        ),
    ] {
        let dataset = parse(&bridges(amount)).unwrap();
        assert_eq!(precision(&dataset), (expected, precision_), "{amount}");
    }
}

#[test]
fn what_a_value_and_a_range_cannot_be() {
    let path = "reports[0].figures[1]";
    let at = |field: &str| format!("{path}.{field}");
    let refused = |amount: &str, field: &str, found: &str| {
        let unit = "\"unit\": \"bridges\"";
        given(&bridges(&format!("{amount}, {unit}"))).is_refused_at(&at(field), found)
    };
    refused(r#""value": "20", "is": "nearly""#, "is", "\"nearly\"").expecting(
        "one of exact, about, at-least, at-most",
        "Nearly is at-most, more than is at-least. Leave it out where the source gives the value plainly.",
    );
    let (alone, hint) = (
        "low and high alone",
        "A range has low and high. value, and is with it, are for one number.",
    );
    refused(r#""low": "3", "high": "4", "value": "4""#, "value", "\"4\"").expecting(alone, hint);
    refused(
        r#""low": "3", "high": "4", "is": "about""#,
        "is",
        "\"about\"",
    )
    .expecting(alone, hint);
    refused(r#""low": "3""#, "high", "");
    refused(r#""high": "3""#, "low", "");
    refused(r#""low": "5", "high": "4""#, "high", "\"4\"")
        .expecting("a value that is not below low, 5", "Exchange low and high.");
    refused(r#""low": "-5", "high": "4""#, "low", "\"-5\"");
    // A part of a thing, in ones and in thousands.
    given(&bridges(r#""value": "1.6", "unit": "bridges""#)).is_refused_at(&at("value"), "\"1.6\"");
    given(&bridges(
        r#""value": "1.6666", "unit": {"item": "bridges", "scale": 1e3}"#,
    ))
    .is_refused_at(&at("value"), "\"1.6666\"");
}

#[test]
fn a_plan_is_not_negative_and_a_change_may_be() {
    let plan = |value: &str| {
        small_with(
            "\"counts\": \"money\", ",
            "\"counts\": \"money\", \"plan_of\": \"tax\", ",
        )
        .replace("\"1.50\"", &format!("\"{value}\""))
    };
    assert!(parse(&plan("0")).is_ok());
    given(&plan("-55"))
        .is_refused_at("reports[0].figures[0].value", "\"-55\"")
        .expecting(
            "a plan that is not below zero",
            "What is planned to decrease needs an indicator of its own, without plan_of.",
        );
    assert!(parse(&small_with("\"58.3\"", "\"-2.3\"")).is_ok());
    assert!(parse(&small_with("\"1.50\"", "\"-1.50\"")).is_ok());
}

#[test]
fn money_is_printed_at_any_scale_of_its_country() {
    for power in 0..=12_i8 {
        let scale = format!("1{}", "0".repeat(usize::from(power.unsigned_abs())));
        let dataset = parse(&small_with(
            "\"scale\": 1e6",
            &format!("\"scale\": {scale}"),
        ))
        .unwrap();
        let amount = dataset.reports[1].figures[0].quantity.amount;
        assert_eq!((amount.digits(), amount.exponent()), (150, power - 2));
    }
    // The hint is for those who print in the dataset's currency.
    for (currency, scale) in [
        ("INR", "1e7 for crore"),
        ("CNY", "1e8 for 亿"),
        ("CHF", "1e3 for thousands"),
    ] {
        let json = SMALL.replace("EUR", currency).replace("1e6", "6");
        let refused = given(&json).is_refused_at("reports[0].figures[0].unit.scale", "6");
        assert!(refused.hint().contains(scale), "{}", refused.hint());
    }
}
