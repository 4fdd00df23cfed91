//! Years that begin on another day, names of counted things, titles of charts, and how exactly values are given.

use super::{SMALL, change, given, small_with};
use initiative_charts::derived::AnyFigure;
use initiative_charts::locale::{FigureText, Locale};
use initiative_charts::quantity::{Decimal, Precision};
use initiative_charts::reported::{Dataset, Date, FigureId, Scope, parse};

/// Something that the dataset itself has, before its currency.
fn with_field(field: &str) -> String {
    SMALL.replacen("\"currency\"", &format!("{field}, \"currency\""), 1)
}

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
fn counted_things_have_a_name_for_one_and_for_others_in_each_language() {
    let names = r#"{"bridges": {"en": {"one": "bridge", "other": "bridges"}, "ja": "基"}, "spans": "spans"}"#;
    let dataset = parse(&with_field(&format!("\"items\": {names}"))).unwrap();
    let bridges = dataset.item("bridges").unwrap();
    assert_eq!(
        (
            bridges.one.in_language("en"),
            bridges.other.in_language("en")
        ),
        ("bridge", "bridges")
    );
    assert_eq!(
        (
            bridges.one.in_language("ja"),
            bridges.other.in_language("ja")
        ),
        ("基", "基")
    );
    assert_eq!(
        dataset.item("spans").unwrap().other.in_language("fr"),
        "spans"
    );
    let names = r#"{"bridges": {"one": "bridge", "other": "bridges"}}"#;
    let dataset = parse(&with_field(&format!("\"items\": {names}"))).unwrap();
    let bridges = dataset.item("bridges").unwrap();
    assert_eq!(
        (bridges.one.tagged("fr"), bridges.other.tagged("fr")),
        (("", "bridge"), ("", "bridges")),
        "for all languages"
    );
    let refused = |names: &str, path: &str, found: &str| {
        given(&with_field(&format!("\"items\": {names}"))).is_refused_at(path, found)
    };
    refused(r#"{"bridges": {"one": "b"}}"#, "items.bridges.other", "");
    refused(
        r#"{"bridge": "bridges"}"#,
        "reports[0].figures[1].unit",
        "\"bridges\"",
    )
    .expecting(
        "one of bridge",
        "Check the spelling, or add the unit to items.",
    );
    refused(
        r#"{"bridges": {"en": {"one": "bridge"}}}"#,
        "items.bridges.en.other",
        "",
    );
    refused(
        r#"{"bridges": {"en": {"one": "bridge", "others": "bridges"}}}"#,
        "items.bridges.en",
        "\"others\"",
    );
    refused(
        r#"{"bridges": {"eng": "bridges", "e": "b"}}"#,
        "items.bridges",
        "\"e\"",
    );
    refused(r#"{"bridges": 7}"#, "items.bridges", "7");
}

#[test]
fn charts_have_the_titles_that_the_dataset_gives_them() {
    let dataset = parse(&with_field(r#""titles": {"investment": {"en": "Budget"}}"#)).unwrap();
    assert_eq!(
        dataset.chart_title("investment").unwrap().in_language("en"),
        "Budget"
    );
    assert_eq!(dataset.chart_title("returns"), None);
    given(&with_field(r#""titles": {"invesment": {"en": "Budget"}}"#))
        .is_refused_at("titles", "\"invesment\"")
        .expecting(
            "one of investment, overview, projects, innovation, returns, progress, history, checks",
            "Check the spelling. The format has no other fields at this place; a remark on a figure is its caveat, one on a report goes into notes.",
        );
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

#[test]
fn a_language_that_the_widget_does_not_speak_is_read() {
    let dataset = parse(&small_with("\"fr\": \"Ponts\"", "\"de\": \"Brücken\"")).unwrap();
    assert_eq!(dataset.title.tagged("de"), ("de", "Brücken"));
    change(
        "\"en\": \"Bridges\", \"fr\": \"Ponts\"",
        "\"de\": \"Brücken\"",
    )
    .is_read();
}

#[test]
fn classes_are_called_what_the_dataset_says() {
    let classes = r#""classes": {"riveted": {"en": "with rivets", "fr": "rivetés", "zh": "铆接"}, "welded": "welded"}"#;
    let label = |json: &str, locale: Locale| {
        let dataset = parse(json).unwrap();
        let id = FigureId::new("2024-12-31", "steel.riveted");
        let (report, figure) = dataset.figure(&id).unwrap();
        FigureText::new(locale, &dataset, AnyFigure::Reported(report, figure)).label()
    };
    let named = with_field(classes);
    for (locale, expected) in [
        (Locale::En, "Steel bridges (with rivets)"),
        (Locale::Fr, "Steel bridges (rivetés)"),
        (Locale::Zh, "Steel bridges（铆接）"),
        (Locale::Ja, "Steel bridges（with rivets）"),
    ] {
        assert_eq!(label(&named, locale), expected);
    }
    assert_eq!(label(SMALL, Locale::En), "Steel bridges (riveted)");
    let refused = |classes: &str, path: &str, found: &str| {
        given(&with_field(&format!("\"classes\": {classes}"))).is_refused_at(path, found)
    };
    refused("[]", "classes", "[]").expecting(
        r#"an object with a text for each class: {"women": {"en": "women", "fr": "femmes"}}"#,
        "Leave classes out where the classes of the figures may stand as they are.",
    );
    refused(r#"{"of-old": "old"}"#, "classes", "\"of-old\"");
    refused(r#"{"old": "old", "old": "new"}"#, "classes", "\"old\"");
    refused(r#"{"old": {"EN US": "old"}}"#, "classes.old", "\"EN US\"");
    refused(r#"{"old": 7}"#, "classes.old", "7");
}
