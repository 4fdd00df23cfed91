//! Input that is there to do harm, or is merely broken: a stated error each time, and quickly.

use super::{BRIDGES, SMALL, given, schema, small_with};
use initiative_charts::reported::{DatasetErrorKind, Json, MAX_BYTES, hunan_json, parse, validate};
use proptest::prelude::*;
use std::time::{Duration, Instant};

/// A figure of a class of its own.
fn bridges_of_class(class: usize) -> String {
    format!(
        r#"{{"indicator":"bridges","value":"1","unit":"b","scope":"whole-life","class":"c{class}"}},"#
    )
}

#[test]
fn more_than_ten_megabytes_are_refused_unread() {
    let padded = |bytes: usize| format!("{SMALL}{}", " ".repeat(bytes - SMALL.len()));
    assert!(parse(&padded(MAX_BYTES)).is_ok());
    given(&padded(MAX_BYTES + 1))
        .is_refused_at("", "10485761")
        .expecting(
            "at most 10,485,760 bytes (10 MB)",
            "Split the dataset, or leave old reports out.",
        );
}

#[test]
fn depth_is_refused_where_it_begins_without_recursion() {
    let deep = |open: &str, close: &str, depth: usize| {
        format!("{}1{}", open.repeat(depth), close.repeat(depth))
    };
    // The column of the 33rd bracket, and of the 32nd inside of the dataset's own.
    for (nested, whole, inside) in [
        (deep("[", "]", 33), 33, 32),
        (deep("[", "]", 10_000), 33, 32),
        (deep(r#"{"id":"#, "}", 10_000), 32 * 6 + 1, 31 * 6 + 1),
        (deep("[[1],{\"a\":", "}]", 5_000), 16 * 10 + 1, 15 * 10 + 2),
    ] {
        let in_dataset = format!("\n{nested}, \"title\"");
        let in_dataset = small_with(r#""bridges", "title""#, &in_dataset);
        for (json, line, column) in [(nested.clone(), 1, whole), (in_dataset, 3, inside)] {
            given(&json).is_refused_at("", "").expecting(
                &format!(
                    "lists and objects at most 32 deep in one another; \
                     from line {line}, character {column} on they are deeper"
                ),
                "The format needs six levels. The file is probably not a dataset.",
            );
        }
    }
    let kind = parse(&deep("[", "]", 32))
        .unwrap_err()
        .errors
        .remove(0)
        .kind;
    assert!(matches!(kind, DatasetErrorKind::Object { .. }), "{kind:?}");
}

#[test]
fn a_hundred_thousand_figures_are_read_and_one_more_is_refused() {
    let with = |count: usize| {
        let more: String = (0..count).map(bridges_of_class).collect();
        small_with(BRIDGES, &format!("{BRIDGES}{more}"))
    };
    assert_eq!(
        parse(&with(99_996)).unwrap().reports[1].figures.len(),
        100_000
    );
    let hint = "Split the dataset, or leave old reports out.";
    given(&with(99_997))
        .is_refused_at("reports[0].figures", "[…]")
        .expecting("at most 100000", hint);
    // The limit is the dataset's, not the report's.
    let first_year: String = (0..4).map(bridges_of_class).collect();
    let json = with(99_993).replace(
        r#""figures": []"#,
        &format!(r#""figures": [{}]"#, first_year.trim_end_matches(',')),
    );
    given(&json)
        .is_refused_at("reports[1].figures[3]", "{…}")
        .expecting("at most 100000", hint);
}

#[test]
fn a_million_entries_are_passed_over() {
    let many = "1,".repeat(4_000_000);
    let list: Json = serde_json::from_str(&format!("[{many}1]")).unwrap();
    assert_eq!(list, Json::TooLong, "they take no memory");
    let begun = Instant::now();
    let json = small_with(r#""figures": []"#, &format!(r#""figures": [{}1]"#, many));
    given(&json)
        .is_refused_at("reports[1].figures", "[…]")
        .expecting(
            "at most 100000",
            "Split the dataset, or leave old reports out.",
        );
    assert!(begun.elapsed() < Duration::from_secs(5));
}

#[test]
fn ten_thousand_reports_of_ten_figures_are_read() {
    let dataset = |count: u32| {
        let figure =
            r#"{"indicator":"projects","value":"1","unit":"p","scope":"year-to-date","class":"c"#;
        let figures: Vec<String> = (0..10)
            .map(|class| format!("{figure}{class}\"}}"))
            .collect();
        let rest = r#""title":"T","publisher":"P","published":"2025-02-01","#;
        let period = r#""period":{"from":"2024-01-01","to":"2024-12-31"},"#;
        let figures = format!(r#""figures":[{}]"#, figures.join(","));
        let reports: Vec<String> = (0..count)
            .map(|number| format!(r#"{{"id":"2024-12-31-{number}",{rest}{period}{figures}}}"#))
            .collect();
        let reports = reports.join(",");
        format!(r#"{{"id":"many","title":"Many","currency":"CNY","reports":[{reports}]}}"#)
    };
    assert_eq!(parse(&dataset(10_000)).unwrap().reports.len(), 10_000);
}

#[test]
fn hostile_texts_are_shown_short_and_visible() {
    let found = |value: &str| {
        let json = small_with(r#""value": "12""#, &format!(r#""value": {value}"#));
        parse(&json).unwrap_err().errors.remove(0).found
    };
    assert_eq!(
        found("\"\\u202e21\\u0000\\n\""),
        r#""\u{202e}21\u{0}\u{a}""#
    );
    assert_eq!(found("\"a\\\"b\""), r#""a\"b""#);
    assert_eq!(
        found(&format!("\"{}\"", "9".repeat(5_000))),
        format!("\"{}…\"", "9".repeat(58))
    );
    assert_eq!(
        found(&format!("\"{}\"", "界".repeat(5_000))),
        format!("\"{}…\"", "界".repeat(58))
    );
    assert_eq!(found("1e300"), "1e300");
    assert_eq!(found("-1.7976931348623157e308"), "-1.7976931348623157e308");
    assert_eq!(found("0.1234567890123456789"), "0.12345678901234568");
    assert_eq!(found("1e-9"), "0.000000001");
    assert_eq!(found("12e20"), "1.2e21");
    assert_eq!(found("-7.305"), "-7.305");
    assert_eq!(found("12.5"), "12.5");
    assert_eq!(found("[[[1]]]"), "[…]");
    assert_eq!(found("{}"), "{}");
    assert_eq!(found("null"), "null");
}

#[test]
fn a_number_that_is_too_large_is_shown_as_it_was_written() {
    let hint = "Write a value as its printed digits in quotation marks, \
        and a scale as a power of ten, such as 1e6.";
    let digits = "9".repeat(400);
    let cut = format!("{}…", "9".repeat(58));
    for (number, shown) in [
        ("1e999", "1e999"),
        ("-1e999", "-1e999"),
        ("1.5E+309", "1.5E+309"),
        (digits.as_str(), cut.as_str()),
    ] {
        let json = format!("{{\"id\": \"a\",\n \"é\": {number}\n}}");
        given(&json).is_refused_at("", shown).expecting(
            "a number between -1.8e308 and 1.8e308; this one begins on line 2, character 7",
            hint,
        );
    }
}

#[test]
fn fields_beyond_any_object_s_are_not_kept() {
    let many: String = (0..200_000)
        .map(|number| format!(r#","{number}":1"#))
        .collect();
    let json: Json = serde_json::from_str(&format!(r#"{{"a":1{many}}}"#)).unwrap();
    let Json::Object(fields) = json else {
        panic!("{json:?}")
    };
    assert_eq!(fields.len(), 200);
}

#[test]
fn an_objects_prototype_is_a_field_like_another() {
    for name in ["__proto__", "constructor", "toString"] {
        let json = small_with(
            r#""id": "bridges", "title""#,
            &format!(r#""{name}": {{}}, "id": "bridges", "title""#),
        );
        let error = parse(&json).unwrap_err().errors.remove(0);
        assert_eq!(
            (error.path.as_str(), error.found),
            ("", format!("{name:?}"))
        );
    }
}

fn any_node() -> impl Strategy<Value = Json> {
    let words = [
        "id",
        "title",
        "reports",
        "figures",
        "value",
        "unit",
        "%",
        "2019-11-30",
        "money",
        "",
        "8,464",
    ];
    let leaf = prop_oneof![
        Just(Json::Null),
        Just(Json::TooLong),
        any::<bool>().prop_map(Json::Bool),
        any::<f64>().prop_map(Json::Number),
        "\\PC{0,12}".prop_map(Json::Text),
        proptest::sample::select(words.to_vec()).prop_map(|word| Json::Text(word.to_owned())),
    ];
    leaf.prop_recursive(5, 40, 6, move |inner| {
        let name = proptest::sample::select(words.to_vec());
        prop_oneof![
            proptest::collection::vec(inner.clone(), 0..5).prop_map(Json::List),
            proptest::collection::vec((name.prop_map(str::to_owned), inner), 0..5)
                .prop_map(Json::Object),
        ]
    })
}

/// Every value in the tree, by number, in the order of the text.
fn value_at<'a>(node: &'a mut Json, number: &mut usize) -> Option<&'a mut Json> {
    if *number == 0 {
        return Some(node);
    }
    *number -= 1;
    match node {
        Json::List(entries) => entries.iter_mut().find_map(|entry| value_at(entry, number)),
        Json::Object(entries) => entries
            .iter_mut()
            .find_map(|(_, entry)| value_at(entry, number)),
        _ => None,
    }
}

fn count(node: &Json) -> usize {
    1 + match node {
        Json::List(entries) => entries.iter().map(count).sum(),
        Json::Object(entries) => entries.iter().map(|(_, entry)| count(entry)).sum::<usize>(),
        _ => 0,
    }
}

proptest! {
    #[test]
    fn no_tree_makes_reading_panic(node in any_node()) {
        let error = validate(&node).unwrap_err().errors.remove(0);
        prop_assert!(error.found.chars().count() <= 70);
    }

    #[test]
    fn no_text_makes_reading_panic(text in "\\PC*") {
        let _ = parse(&text);
    }

    #[test]
    fn a_cut_dataset_is_refused(length in 0_usize..11_000) {
        let cut: String = hunan_json().chars().take(length).collect();
        let kind = parse(&cut).unwrap_err().errors.remove(0).kind;
        let is_cut = matches!(kind, DatasetErrorKind::Syntax { .. } | DatasetErrorKind::CutShort { .. });
        prop_assert!(is_cut, "{:?}", kind);
    }

    /// Whatever one value of the shipped dataset becomes, it is read or refused in a place that stands in it.
    #[test]
    fn a_changed_dataset_is_read_or_refused(number in any::<prop::sample::Index>(), new in any_node()) {
        let mut node: Json = serde_json::from_str(hunan_json()).unwrap();
        let mut number = number.index(count(&node));
        *value_at(&mut node, &mut number).unwrap() = new;
        let found = validate(&node).err();
        schema::assert_agrees_on_value(&node, found.as_ref());
        if let Some(found) = found {
            prop_assert!(found.errors.iter().all(|error| error.path.len() < 100));
            prop_assert!((1..=20).contains(&found.errors.len()));
        }
    }

    #[test]
    fn a_field_that_is_taken_out_is_missed_by_its_name_if_at_all(
        number in any::<prop::sample::Index>(),
        which in any::<prop::sample::Index>(),
    ) {
        let mut node: Json = serde_json::from_str(hunan_json()).unwrap();
        let mut number = number.index(count(&node));
        let Some(Json::Object(entries)) = value_at(&mut node, &mut number) else { return Ok(()) };
        let (name, _) = entries.remove(which.index(entries.len()));
        if let Err(found) = validate(&node) {
            let missing = found.errors.iter().filter(|error| error.found.is_empty());
            for error in missing {
                prop_assert!(error.path.ends_with(&name));
            }
        }
    }
}
