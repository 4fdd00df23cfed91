//! The format as a JSON Schema, for editors and other programs: written from the table that validation reads by.
//!
//! It says what a schema can say. What one value says of another is left to validation: names that refer to each other,
//! the order of days, what an indicator counts.

mod patterns;

use super::format::{
    COUNTS, FieldFormat, FieldValue, MAX_ENTRIES, MAX_ID, MAX_ITEM, MAX_LANGUAGES, MAX_POWER,
    MAX_QUOTE, MAX_TAG, MAX_TEXT, MAX_UNSPACED, Need, OBJECTS, ObjectFormat, RELATIONS, UNIT_OF,
};
use super::indicators::BUILT_IN;
use crate::quantity::Unit;
use serde_json::{Map, Value as Json, json};

/// The schema of datasets, in the dialect of 2020-12, as a text of several lines.
///
/// # Example
/// ```
/// let schema: serde_json::Value = serde_json::from_str(&initiative_charts::reported::schema())?;
/// assert_eq!(schema["$schema"], "https://json-schema.org/draft/2020-12/schema");
/// assert_eq!(schema["$defs"]["period"]["required"], serde_json::json!(["to"]));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[must_use]
pub fn schema() -> String {
    let mut definitions = values();
    for object in OBJECTS {
        definitions.insert(object.name.to_owned(), of_object(object));
    }
    let schema = json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": env!("CARGO_PKG_NAME"),
        "$ref": "#/$defs/dataset",
        "$defs": definitions,
    });
    // It fails for maps with other keys than texts, and there is none.
    [
        &serde_json::to_string_pretty(&schema).unwrap_or_default(),
        "\n",
    ]
    .concat()
}

fn reference(name: &str) -> Json {
    json!({"$ref": format!("#/$defs/{name}")})
}

/// The objects with all of the fields.
fn with(fields: &[&str]) -> Json {
    json!({"type": "object", "required": fields})
}

/// An object of the kind, which has the fields of the table and no others.
fn of_object(object: &ObjectFormat) -> Json {
    let described = |field: &FieldFormat| {
        let mut value = of_value(&field.value);
        if let Some(value) = value.as_object_mut() {
            value.insert("description".to_owned(), json!(field.description.trim()));
        }
        (field.name.to_owned(), value)
    };
    let properties: Map<String, Json> = object.fields.iter().map(described).collect();
    let required = object
        .fields
        .iter()
        .filter(|field| field.need == Need::Required);
    let required: Vec<&str> = required.map(|field| field.name).collect();
    let mut schema = json!({
        "description": object.description.trim(),
        "type": "object",
        "properties": properties,
        "required": required,
        "additionalProperties": false,
    });
    let more = match object.name {
        "figure" => value_or_range(),
        "indicator" => json!({"not": {"anyOf": pairs()}, "allOf": built_in_counts()}),
        _ => json!({}),
    };
    if let (Some(schema), Json::Object(more)) = (schema.as_object_mut(), more) {
        schema.extend(more);
    }
    schema
}

/// A figure has a value, or both ends of a range and nothing of a value.
fn value_or_range() -> Json {
    json!({
        "if": {"anyOf": [with(&["low"]), with(&["high"])]},
        "then": {"required": ["low", "high"], "properties": {"value": false, "is": false}},
        "else": with(&["value"]),
    })
}

/// Every two relations: an indicator has one at most.
fn pairs() -> Vec<Json> {
    let mut pairs = Vec::new();
    for (index, one) in RELATIONS.iter().enumerate() {
        pairs.extend(
            RELATIONS
                .iter()
                .skip(index + 1)
                .map(|other| with(&[one, other])),
        );
    }
    pairs
}

/// An indicator with the id of a built-in one counts what that does.
fn built_in_counts() -> Vec<Json> {
    let of = |(unit, name): (Unit, &&str)| {
        let ids = BUILT_IN.iter().filter(|built_in| built_in.counts == unit);
        let ids: Vec<&str> = ids.map(|built_in| built_in.id).collect();
        json!({
            "if": {"properties": {"id": {"enum": ids}}, "required": ["id"]},
            "then": {"properties": {"counts": {"const": name}}},
        })
    };
    UNIT_OF.into_iter().zip(COUNTS).map(of).collect()
}

/// What a field of that kind has as its value.
fn of_value(value: &FieldValue) -> Json {
    let name = match value {
        FieldValue::Ignored => return json!({}),
        FieldValue::Id => "id",
        FieldValue::Name => "name",
        FieldValue::ReportId => "report-id",
        FieldValue::Text => "text",
        FieldValue::Item => "short-text",
        FieldValue::Currency => "currency",
        FieldValue::Address => "address",
        FieldValue::Quote => "quote",
        FieldValue::Day => "day",
        FieldValue::PartialDate => "partial-date",
        FieldValue::YearStart => "year-start",
        FieldValue::Flag => return json!({"type": "boolean"}),
        FieldValue::Digits => "digits",
        FieldValue::Scale => "scale",
        FieldValue::OneOf(names) => return json!({"enum": names}),
        FieldValue::Object(name) => name,
        FieldValue::Texts(names) => return texts(&json!({"enum": names})),
        FieldValue::Classes => return texts(&reference("name")),
        FieldValue::Items => "items",
        FieldValue::Unit => "unit",
        FieldValue::List(name, min, max) => return list(&reference(name), *min, *max),
        FieldValue::Notes => return list(&notes(), 0, MAX_ENTRIES),
    };
    reference(name)
}

fn list(entry: &Json, min: usize, max: usize) -> Json {
    json!({"type": "array", "items": entry, "minItems": min, "maxItems": max})
}

/// An object with a text under any of the names.
fn texts(names: &Json) -> Json {
    json!({
        "type": "object",
        "propertyNames": names,
        "additionalProperties": reference("text"),
    })
}

/// A note: an object with its text and an address, or a text, whose languages are not called so.
fn notes() -> Json {
    let is_note = json!({"anyOf": [with(&["text"]), with(&["url"])]});
    json!({"if": is_note, "then": reference("note"), "else": reference("text")})
}

/// A text of the pattern.
fn form(pattern: &str) -> Json {
    json!({"type": "string", "pattern": pattern})
}

/// A text of the pattern, and of so many characters at most.
fn pattern(pattern: &str, max: usize) -> Json {
    json!({"type": "string", "pattern": pattern, "maxLength": max})
}

/// A text that says something, can be shown, and has so many characters at most.
fn words(max: usize) -> Json {
    let mut words = pattern(&patterns::visible(), max);
    if let Some(words) = words.as_object_mut() {
        words.insert("allOf".to_owned(), json!([{"pattern": patterns::shown()}]));
    }
    words
}

/// An object with a version for each language.
fn by_language(version: &Json) -> Json {
    json!({
        "type": "object",
        "propertyNames": {"pattern": patterns::LANGUAGE, "maxLength": MAX_TAG},
        "minProperties": 1,
        "maxProperties": MAX_LANGUAGES,
        "additionalProperties": version,
    })
}

/// The values of fields, by name.
fn values() -> Map<String, Json> {
    let scales: Vec<u64> = (0..=MAX_POWER)
        .map(|power| 10_u64.pow(u32::from(power.unsigned_abs())))
        .collect();
    let forms = json!({"anyOf": [reference("short-text"), reference("item")]});
    let values = [
        ("id", pattern(patterns::ID, MAX_ID)),
        ("name", pattern(&patterns::name(), MAX_ID)),
        ("report-id", pattern(&patterns::report_id(), MAX_ID)),
        ("words", words(MAX_TEXT)),
        ("short-text", words(MAX_ITEM)),
        (
            "text",
            json!({"anyOf": [reference("words"), by_language(&reference("words"))]}),
        ),
        (
            "items",
            json!({
                "type": "object",
                "propertyNames": reference("short-text"),
                "additionalProperties": {
                    "if": {"anyOf": [with(&["one"]), with(&["other"])]},
                    "then": forms,
                    "else": {"anyOf": [reference("short-text"), by_language(&forms)]},
                },
            }),
        ),
        ("currency", form(patterns::CURRENCY)),
        ("address", pattern(&patterns::address(), MAX_TEXT)),
        ("quote", quote()),
        ("day", form(&patterns::day())),
        ("partial-date", form(&patterns::partial_date())),
        ("year-start", form(&patterns::year_start())),
        ("digits", form(&patterns::digits())),
        ("scale", json!({"enum": scales})),
        (
            "unit",
            json!({"anyOf": [reference("short-text"), reference("unit-money"), reference("unit-items")]}),
        ),
    ];
    values
        .into_iter()
        .map(|(name, value)| (name.to_owned(), value))
        .collect()
}

/// A few words on one line; few characters where the script has no spaces between words.
fn quote() -> Json {
    let mut quote = words(MAX_QUOTE);
    let few = json!([
        {"pattern": patterns::shown()},
        {"pattern": patterns::few_words()},
        {"anyOf": [{"maxLength": MAX_UNSPACED}, {"pattern": patterns::spaced()}]},
    ]);
    if let Some(quote) = quote.as_object_mut() {
        quote.insert("allOf".to_owned(), few);
    }
    quote
}
