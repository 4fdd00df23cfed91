//! Of a dataset with several errors, each is named: once, in the order of the text, without what follows from another.

use super::{BRIDGES, SMALL, change, given, small_with};
use initiative_charts::locale::Locale;
use initiative_charts::reported::parse;
use initiative_charts::widget::WidgetError;

#[test]
fn every_error_is_named_in_the_order_of_the_text() {
    // The format has the reports after the indicators, this text before them.
    let (head, reports) = SMALL.split_once("\"indicators\"").unwrap();
    let (indicators, reports) = reports.split_once(",\n  \"reports\"").unwrap();
    let turned = format!(
        "{head}\"reports\"{},\n \"indicators\"{indicators}}}",
        reports.trim_end().trim_end_matches('}')
    );
    assert_eq!(parse(&turned), parse(SMALL));
    let json = turned
        .replace("\"12\"", "\"1,2\"")
        .replace("\"share\"", "\"percent\"")
        .replace("\"Second year\"", "\" \"")
        .replace("\"58.3\"", "58.3")
        .replace(
            "\"currency\": \"EUR\", \"scale\": 1e6",
            "\"currency\": \"EUR\"",
        )
        .replace("\"2024-02-01\"", "\"1 February\"");
    let refused = given(&json).is_refused_with(&[
        ("reports[0].title", "\" \""),
        ("reports[0].figures[0].unit.scale", ""),
        ("reports[0].figures[1].value", "\"1,2\""),
        ("reports[0].figures[3].value", "58.3"),
        ("reports[1].published", "\"1 February\""),
        ("indicators[3].counts", "\"percent\""),
    ]);
    let message = refused.message();
    let lines: Vec<&str> = message.lines().collect();
    assert_eq!(lines.len(), 7, "{message}");
    assert_eq!(lines[0], "The dataset has 6 errors:");
    assert!(
        lines[2].starts_with("reports[0].figures[0].unit.scale is missing: expected"),
        "{message}"
    );
    assert!(lines[2].contains("1e6 for millions"), "{message}");
}

#[test]
fn a_hint_that_was_given_is_not_repeated() {
    let json = SMALL.replace("\"12\"", "12").replace("\"7\"", "7");
    let message = given(&json)
        .is_refused_with(&[
            ("reports[0].figures[1].value", "12"),
            ("reports[0].figures[2].value", "7"),
        ])
        .message();
    assert_eq!(
        message.matches("Only in quotation marks").count(),
        1,
        "{message}"
    );
}

#[test]
fn twenty_errors_are_named_and_the_others_counted() {
    let more = |count: usize| {
        let figure = |class| {
            BRIDGES
                .replace("\"12\"", "12")
                .replace("\"unit\"", &format!("\"class\": \"c{class}\", \"unit\""))
        };
        let figures: String = (0..count).map(figure).collect();
        parse(&small_with(BRIDGES, &format!("{BRIDGES}{figures}"))).unwrap_err()
    };
    assert_eq!((more(20).errors.len(), more(20).more), (20, 0));
    let errors = more(25);
    let words = WidgetError::from(errors.clone()).explain(Locale::En);
    let last = "Further errors: 5. All are named by: initiative-charts validate FILE";
    assert_eq!(words.message.lines().last(), Some(last));
    assert_eq!(
        words.hint,
        "Correct them from the top; mending some may bring out others."
    );
    assert_eq!((errors.errors.len(), errors.more), (20, 5));
    assert_eq!(errors.errors[19].path, "reports[0].figures[21].value");
    // The first ones of the text, whenever they are found.
    let json = small_with(
        r#""id": "bridges", "title""#,
        r#""id": "the bridges", "title""#,
    );
    let late = json.replace(r#""id": "bridges", "label""#, r#""id": "bridges", "lable""#);
    let errors = parse(&late).unwrap_err();
    let paths: Vec<&str> = errors
        .errors
        .iter()
        .map(|error| error.path.as_str())
        .collect();
    assert_eq!(paths, ["id", "indicators[1]"]);
}

#[test]
fn what_has_one_cause_is_one_error_with_the_number_of_its_places() {
    let unit = "\"unit\": \"bridges\"";
    let items = "\"currency\": \"EUR\",\n  \"items\": {\"spans\": \"spans\"},";
    let json = SMALL.replacen("\"currency\": \"EUR\",", items, 1);
    assert_eq!(json.matches(unit).count(), 2);
    let message = given(&json)
        .is_refused_at("reports[0].figures[1].unit", "\"bridges\"")
        .message();
    assert!(
        message.ends_with("Other places with the same error: 1."),
        "{message}"
    );
    // A field that reports, or figures, do not have.
    let json = SMALL
        .replace("\"publisher\": \"The office\", ", "")
        .replace(" \"unit\": \"bridges\",", "")
        .replace(", \"scope\": \"year-to-date\"", "");
    let message = given(&json)
        .is_refused_with(&[
            ("reports[0].publisher", ""),
            ("reports[0].figures[0].scope", ""),
            ("reports[0].figures[1].unit", ""),
            ("reports[0].figures[2].unit", ""),
        ])
        .message();
    // What they would say of their units differs.
    assert_eq!(message.matches("same error: 1.").count(), 2, "{message}");
    // A year that begins on another day: the amounts of both reports, in each once.
    let quarter = SMALL.replace("\"from\": \"2024-01-01\"", "\"from\": \"2024-10-01\"");
    given(&quarter).is_refused_at("reports[0].figures[0].scope", "\"year-to-date\"");
}

#[test]
fn what_follows_from_another_error_is_not_named() {
    // An indicator without a readable declaration is not unknown, and no value is measured by it.
    change("\"counts\": \"money\", ", "").is_refused_at("indicators[0].counts", "");
    change("\"id\": \"spent\"", "\"id\": \"money spent\"")
        .is_refused_at("indicators[0].id", "\"money spent\"");
    change("\"id\": \"spent\", ", "").is_refused_at("indicators[0].id", "");
    // A whole whose value is wrong is there.
    change("\"12\"", "12").is_refused_at("reports[0].figures[1].value", "12");
    // A figure of something unknown may be the whole.
    change("{\"indicator\": \"bridges\"", "{\"indicator\": \"bridgs\"")
        .is_refused_at("reports[0].figures[1].indicator", "\"bridgs\"");
    change("{\"indicator\": \"bridges\", ", "{")
        .is_refused_at("reports[0].figures[1].indicator", "");
    // Nothing is held to a currency, a year, names or a period that is wrong itself.
    change(
        "\"Ponts\"}, \"currency\": \"EUR\"",
        "\"Ponts\"}, \"currency\": \"euro\"",
    )
    .is_refused_at("currency", "\"euro\"");
    change(
        "\"currency\": \"EUR\",\n",
        "\"currency\": \"EUR\", \"year_starts\": \"April\",\n",
    )
    .is_refused_at("year_starts", "\"April\"");
    change(
        "\"currency\": \"EUR\",\n",
        "\"currency\": \"EUR\", \"items\": [],\n",
    )
    .is_refused_at("items", "[]");
    change("\"from\": \"2024-01-01\"", "\"from\": \"January\"")
        .is_refused_at("reports[0].period.from", "\"January\"");
    change("\"indicators\": [", "\"indicators\": 1, \"titles\": [")
        .is_refused_with(&[("indicators", "1"), ("titles", "[…]")]);
}

#[test]
fn an_error_hides_none_that_stands_without_it() {
    let figures = r#""figures": [
       {"indicator": "spent""#;
    // (An error, another one that is named with it, and the places of both.)
    for (errors, places) in [
        // What the dataset declares beside an id that is wrong.
        (
            [
                (
                    r#""id": "bridges", "title""#,
                    r#""id": "a b", "items": {"spans": 7}, "title""#,
                ),
                (
                    r#""unit": "bridges", "scope": "whole-life",
"#,
                    r#""unit": "spans", "scope": "whole-life",
"#,
                ),
            ],
            &["id", "items.spans", "reports[0].figures[2].unit"][..],
        ),
        // What an indicator is tied to, whatever else is wrong with it.
        (
            [
                (
                    r#""id": "open", "label": "Open to traffic""#,
                    r#""id": "open!", "label": "Open""#,
                ),
                (r#""share_of": "bridges""#, r#""share_of": "nothing""#),
            ],
            &["indicators[3].id", "indicators[3].share_of"],
        ),
        (
            [
                (r#""counts": "share""#, r#""counts": "percent""#),
                (r#""share_of": "bridges""#, r#""share_of": "nothing""#),
            ],
            &["indicators[3].counts", "indicators[3].share_of"],
        ),
        (
            [
                (r#""counts": "money""#, r#""counts": "euros""#),
                (r#""per": "bridges""#, r#""per": "spent""#),
            ],
            &["indicators[0].counts", "indicators[0].per"],
        ),
        // A figure whose indicator has a label, or the wrong one, or is none.
        (
            [
                (r#""label": "Spent", "#, r#""label": "", "#),
                (
                    r#""unit": {"currency": "EUR", "scale": 1e6}"#,
                    r#""unit": "%""#,
                ),
            ],
            &["indicators[0].label", "reports[0].figures[0].unit"],
        ),
        (
            [
                (
                    figures,
                    r#""figures": [
       {"indicator": "nothing""#,
                ),
                (
                    r#"{"currency": "EUR", "scale": 1e6}"#,
                    r#"{"currency": "USD", "scale": 7}"#,
                ),
            ],
            &[
                "reports[0].figures[0].indicator",
                "reports[0].figures[0].unit.currency",
                "reports[0].figures[0].unit.scale",
            ],
        ),
        // The id of a report, which begins with the last day of its period.
        (
            [
                (r#""id": "2024-12-31""#, r#""id": "2024""#),
                (r#""from": "2024-01-01""#, r#""from": "January""#),
            ],
            &["reports[0].id", "reports[0].period.from"],
        ),
        // What stands beside a value that is wrong.
        (
            [
                (r#""value": "12""#, r#""value": 12"#),
                (r#""caveat": "With"#, r#""is": "perhaps", "caveat": "With"#),
            ],
            &["reports[0].figures[1].value", "reports[0].figures[1].is"],
        ),
        // The versions of a text, the forms of a name.
        (
            [
                (
                    r#""title": {"en": "Bridges", "fr": "Ponts"}"#,
                    r#""title": {"e": "Bridges", "f": "Ponts"}"#,
                ),
                (
                    r#""currency": "EUR",
"#,
                    r#""currency": "EUR", "items": {"bridges": {"one": 1, "other": 2}},
"#,
                ),
            ],
            &["title", "title", "items.bridges.one", "items.bridges.other"],
        ),
    ] {
        let json = errors.iter().fold(SMALL.to_owned(), |json, (old, new)| {
            assert!(json.contains(old), "{old}");
            json.replacen(old, new, 1)
        });
        let found = given(&json).errors();
        let found: Vec<&str> = found
            .errors
            .iter()
            .map(|error| error.path.as_str())
            .collect();
        assert_eq!(found, places, "{json}");
    }
}

#[test]
fn an_unknown_name_may_be_that_of_a_wrong_id_that_is_like_it() {
    // A figure of `spent` is one of the indicator that was to be called so.
    for id in ["money spent", "spent!", "spemt.", "of-spent", "花费"] {
        change("\"id\": \"spent\"", &format!("\"id\": \"{id}\""))
            .is_refused_at("indicators[0].id", &format!("\"{id}\""));
    }
    change("\"id\": \"spent\"", "\"id\": \"of-trees\"").is_refused_with(&[
        ("indicators[0].id", "\"of-trees\""),
        ("reports[0].figures[0].indicator", "\"spent\""),
    ]);
}

#[test]
fn each_report_without_its_first_day_is_named() {
    let json = SMALL
        .replace(
            "\"from\": \"2024-01-01\", \"to\": \"2024-12-31\"",
            "\"to\": \"2024-12-31\"",
        )
        .replace("year-to-date", "period");
    let [head, report] = json
        .split("    {\"id\": \"2023-12-31\"")
        .collect::<Vec<_>>()[..]
    else {
        panic!("two reports");
    };
    let (_, first) = head.split_once("\"reports\": [\n").unwrap();
    let second = first.replacen("2024-12-31", "2024-12-31-b", 1);
    let json = [head, &second, "    {\"id\": \"2023-12-31\"", report].concat();
    let refused = given(&json).is_refused_with(&[
        ("reports[0].figures[0].scope", "\"period\""),
        ("reports[1].figures[0].scope", "\"period\""),
    ]);
    // Those of one report have one cause.
    assert_eq!(refused.message().matches("same error: 1.").count(), 2);
}
