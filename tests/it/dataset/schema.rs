//! The JSON Schema of the format, held to validation: it accepts what is read, and refuses what is refused, as far as a
//! schema can say it.

use super::{SMALL, errors};
use crate::fixtures::OTHERS;
use initiative_charts::reported::{
    DatasetError, DatasetErrorKind as Kind, DatasetErrors, Json, Names, Need, OBJECTS, hunan_json,
    parse, schema,
};
use jsonschema::Validator;
use serde_json::Value;
use std::cell::OnceCell;
use std::collections::BTreeSet;

/// A longer text is left to a test of its own: a schema is slow.
const MAX_BYTES: usize = 1 << 20;

/// Whether the schema accepts the value.
fn accepts(value: &Value) -> bool {
    thread_local! {
        static VALIDATOR: OnceCell<Validator> = const { OnceCell::new() };
    }
    VALIDATOR.with(|validator| {
        let compiled = validator.get_or_init(|| {
            let schema = serde_json::from_str(&schema()).unwrap();
            jsonschema::draft202012::new(&schema).unwrap()
        });
        compiled.is_valid(value)
    })
}

/// Whether a schema can say the error. A new kind is to be decided.
fn is_sayable(error: &DatasetError) -> bool {
    // A field that is missing.
    if error.found.is_empty() && !error.path.is_empty() {
        return true;
    }
    match &error.kind {
        // What is no JSON, or has numbers that programs do not hold.
        Kind::Syntax { .. } | Kind::CutShort { .. } | Kind::NumberRange { .. } => false,
        // The text, not what it says.
        Kind::TooLarge | Kind::TooDeep { .. } => false,
        // Most programs keep one of two fields of a name; tags may differ in capitals.
        Kind::RepeatedField => false,
        // The figures of all reports together.
        Kind::TooMany { .. } => error.found != "{…}",
        // A name that another place has, or not.
        Kind::NoneOf { names, .. } => !matches!(names, Names::Indicators | Names::Items),
        Kind::Repeated { .. } | Kind::RepeatedFigure { .. } => false,
        Kind::MissingWhole { .. } | Kind::Itself | Kind::Cycle => false,
        // What the indicator at another place counts, or is tied to.
        Kind::UnitMismatch { .. } | Kind::NotWhole | Kind::NegativeCount => false,
        Kind::NegativePlan | Kind::RelationCounts | Kind::PerCounts => false,
        Kind::OtherCurrency { .. } => false,
        // The order of days and of numbers.
        Kind::Period | Kind::Corrected { .. } => false,
        Kind::ReportId { .. } | Kind::Range { .. } => false,
        Kind::NotFromYearStart { .. } | Kind::PeriodStart { .. } => false,
        Kind::Object { .. } | Kind::List | Kind::Texts | Kind::Null | Kind::Accumulates => true,
        Kind::PlainText
        | Kind::EmptyText
        | Kind::LongText { .. }
        | Kind::Character
        | Kind::LanguageTag => true,
        Kind::Id | Kind::Name | Kind::Currency | Kind::Address | Kind::Quote => true,
        Kind::Day
        | Kind::PartialDate
        | Kind::YearStart
        | Kind::Items
        | Kind::Classes
        | Kind::NoReports => true,
        Kind::NotQuoted | Kind::NotDecimal { .. } | Kind::LongDecimal | Kind::Scale { .. } => true,
        Kind::BesideRange | Kind::SecondRelation | Kind::BuiltInCounts(_) => true,
    }
}

/// What the schema has against what became of the dataset; `None` where it agrees.
fn disagreement(value: &Value, found: Option<&DatasetErrors>) -> Option<String> {
    match found {
        None if !accepts(value) => Some(format!("read, and refused by the schema: {value}")),
        Some(found) if found.errors.iter().any(is_sayable) && accepts(value) => {
            Some(format!("accepted by the schema: {found:?}"))
        }
        _ => None,
    }
}

/// Asserts that the schema agrees with what became of the dataset.
#[track_caller]
fn assert_agrees(value: &Value, found: Option<&DatasetErrors>) {
    assert_eq!(disagreement(value, found), None);
}

/// The same for a text; one that is long, or that other programs cannot parse, says nothing.
#[track_caller]
pub(super) fn assert_agrees_on(json: &str, found: Option<&DatasetErrors>) {
    let json = json.trim_start_matches('\u{feff}');
    if json.len() <= MAX_BYTES
        && let Ok(value) = serde_json::from_str(json)
    {
        assert_agrees(&value, found);
    }
}

/// The same for a value of ours, where it has one form in JSON.
#[track_caller]
pub(super) fn assert_agrees_on_value(json: &Json, found: Option<&DatasetErrors>) {
    if let Some(value) = value_of(json) {
        assert_agrees(&value, found);
    }
}

fn value_of(json: &Json) -> Option<Value> {
    Some(match json {
        Json::Null => Value::Null,
        Json::Bool(flag) => Value::Bool(*flag),
        Json::Number(number) => Value::Number(serde_json::Number::from_f64(*number)?),
        Json::Text(text) => Value::String(text.clone()),
        Json::List(entries) => Value::Array(entries.iter().map(value_of).collect::<Option<_>>()?),
        Json::Object(fields) => {
            let names: BTreeSet<&str> = fields.iter().map(|(name, _)| name.as_str()).collect();
            let entries = fields
                .iter()
                .map(|(name, json)| Some((name.clone(), value_of(json)?)));
            let object = Value::Object(entries.collect::<Option<_>>()?);
            return (names.len() == fields.len()).then_some(object);
        }
        Json::TooLong => return None,
    })
}

#[test]
fn every_dataset_that_is_read_is_accepted() {
    let mut texts = vec![SMALL.to_owned(), hunan_json().to_owned(), full()];
    for name in OTHERS.iter().skip(1) {
        texts.push(std::fs::read_to_string(format!("tests/it/data/{name}.json")).unwrap());
    }
    texts.push(std::fs::read_to_string("www/example.json").unwrap());
    for name in ["bridges", "schools", "trees", "water"] {
        texts.push(crate::fixtures::programme(name).to_owned());
    }
    for json in texts {
        assert_agrees_on(&json, parse(&json).as_ref().err());
        assert!(parse(&json).is_ok());
    }
}

#[test]
fn what_is_refused_in_the_wasm_too_is_refused() {
    for (json, ..) in errors::cases() {
        assert_agrees_on(&json, parse(&json).as_ref().err());
    }
}

#[test]
fn lists_of_more_entries_than_they_may_have_are_refused() {
    let mut value: Value = serde_json::from_str(SMALL).unwrap();
    let indicator = value["indicators"][3].clone();
    value["indicators"] = vec![indicator.clone(); 1_000].into();
    assert!(accepts(&value));
    value["indicators"] = vec![indicator; 1_001].into();
    assert!(!accepts(&value));
    let mut value: Value = serde_json::from_str(SMALL).unwrap();
    value["reports"][0]["notes"] = vec!["x"; 100_001].into();
    assert!(!accepts(&value));
}

/// A dataset that has every field of the format.
fn full() -> String {
    SMALL
        .replacen(
            "\"currency\"",
            r#""$schema": "dataset.schema.json", "year_starts": "01-01", "titles": {"investment": {"en": "Budget"}}, "classes": {"old": "built before 1950"}, "items": {"bridges": {"en":
            {"one": "bridge", "other": "bridges"}}}, "currency""#,
            1,
        )
        .replacen("\"corrected\"", "\"archived\": \"https://example.org/3\", \"corrected\"", 1)
        .replacen("\"caveat\"", "\"is\": \"about\", \"quote\": \"12 bridges\", \"locator\": \"Page 3\", \"caveat\"", 1)
        .replacen(
            "\"value\": \"7\", \"unit\": \"bridges\"",
            "\"low\": \"7\", \"high\": \"8\", \"unit\": {\"item\": \"bridges\", \"scale\": 1}",
            1,
        )
        .replacen("[\"Prices of 2020.\"]", "[{\"text\": \"Prices of 2020.\", \"url\": \"https://example.org\"}]", 1)
        .replacen(
            "\"id\": \"bridges\", \"label\": {\"en\": \"Bridges\"}",
            "\"id\": \"bridges\", \"plan_of\": \"projects\", \"label\": {\"en\": \"Bridges\"}",
            1,
        )
}

/// The pointers to every object in the value that has the field and others of the object's kind alone.
fn objects_with(value: &Value, kind: &[&str], field: &str, at: &str, found: &mut Vec<String>) {
    match value {
        Value::Array(entries) => {
            for (index, entry) in entries.iter().enumerate() {
                objects_with(entry, kind, field, &format!("{at}/{index}"), found);
            }
        }
        Value::Object(fields) => {
            if fields.contains_key(field) && fields.keys().all(|name| kind.contains(&name.as_str()))
            {
                found.push(at.to_owned());
            }
            for (name, value) in fields {
                objects_with(value, kind, field, &format!("{at}/{name}"), found);
            }
        }
        _ => {}
    }
}

/// What stands instead of a field's value.
fn values() -> Vec<Value> {
    let texts = [
        "",
        " ",
        "x",
        "x y",
        "a.b",
        "of-x",
        "8,464",
        "007",
        "-0.5",
        "2024-02-30",
        "2024-02-29",
        "2100-02-29",
        "0000-01-01",
        "2024",
        "2024-13",
        "02-29",
        "12-31",
        "EUR",
        "%",
        "at-most",
        "to-date",
        "items",
        "http://",
        "HTTPS://é.example/?q",
        "https://a b",
        "\u{200b}",
        "a\u{7}",
        "\u{1f309}",
        "one two three four five six seven eight nine",
        "1234567890.123456789",
    ];
    let mut values: Vec<Value> = texts.iter().map(|text| Value::from(*text)).collect();
    values.extend(
        [
            "x".repeat(65),
            "é".repeat(64),
            "x ".repeat(1_001),
            "桥".repeat(25),
        ]
        .map(Value::from),
    );
    let others = [
        "null",
        "true",
        "7",
        "1e6",
        "1e13",
        "[]",
        "[1]",
        "{}",
        "[{}]",
        "{\"en\": \"x\"}",
        "{\"e\": \"x\"}",
        "{\"one\": \"x\"}",
        "{\"text\": \"x\"}",
        "{\"investment\": \"x\"}",
        "{\"x\": {\"en\": {\"one\": \"y\"}}}",
        "{\"x\": {\"en\": {\"one\": \"y\", \"other\": \"z\"}, \"fr\": \"w\"}}",
        "{\"item\": \"x\"}",
        "{\"to\": \"2024-12-31\"}",
        "{\"currency\": \"EUR\", \"scale\": 1e6, \"x\": 1}",
    ];
    values.extend(
        others
            .iter()
            .map(|json| serde_json::from_str::<Value>(json).unwrap()),
    );
    values
}

#[test]
fn every_field_of_the_table_is_needed_and_has_the_values_as_the_schema_says() {
    let whole: Value = serde_json::from_str(&full()).unwrap();
    let mut wrong = Vec::new();
    for object in OBJECTS {
        let kind: Vec<&str> = object.fields.iter().map(|field| field.name).collect();
        for field in object.fields {
            let name = field.name;
            let mut found = Vec::new();
            objects_with(&whole, &kind, name, "", &mut found);
            assert!(!found.is_empty(), "{}.{name} is in no example", object.name);
            for at in found {
                let mut without = whole.clone();
                let fields = without.pointer_mut(&at).unwrap().as_object_mut().unwrap();
                fields.remove(name);
                let errors = parse(&without.to_string()).err();
                wrong.extend(disagreement(&without, errors.as_ref()));
                let is_missed = errors.is_some_and(|errors| misses(&errors, name, &at));
                if is_missed != (field.need != Need::Optional) {
                    wrong.push(format!("{}.{name} is needed, or is not", object.name));
                }
                for value in values() {
                    let mut other = whole.clone();
                    other.pointer_mut(&at).unwrap()[name] = value;
                    let errors = parse(&other.to_string()).err();
                    wrong.extend(disagreement(&other, errors.as_ref()));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// Whether a field of the object is missed. A unit without the one by which it is told from others is no unit.
fn misses(errors: &DatasetErrors, field: &str, object: &str) -> bool {
    errors.errors.iter().any(|error| {
        let is_no_unit =
            matches!(error.kind, Kind::UnitMismatch { .. }) && object.ends_with("/unit");
        is_no_unit || error.found.is_empty() && error.path.ends_with(field)
    })
}

#[test]
fn every_description_is_a_short_sentence() {
    let described = OBJECTS.iter().flat_map(|object| {
        let fields = object.fields.iter().map(|field| field.description);
        fields.chain([object.description])
    });
    for text in described {
        let text = text.trim();
        assert!(
            text.ends_with('.') && text.starts_with(char::is_uppercase),
            "{text}"
        );
        assert!(text.len() < 260, "{text}");
    }
}
