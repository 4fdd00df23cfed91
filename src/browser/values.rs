//! Rust values → JavaScript's plain objects.

use crate::locale::{FigureText, Locale};
use crate::scene::Source;
use crate::widget::{Widget, WidgetError};
use serde::{Serialize, Serializer};
use wasm_bindgen::JsValue;

/// What scripts get: as JSON would have it.
#[derive(Clone, Copy)]
enum Value<'a> {
    Null,
    Text(&'a str),
    List(&'a [Self]),
    Object(&'a [Field<'a>]),
}

/// A field of an object: its name and its value.
type Field<'a> = (&'static str, Value<'a>);

impl Serialize for Value<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Null => serializer.serialize_unit(),
            Self::Text(text) => serializer.serialize_str(text),
            Self::List(values) => serializer.collect_seq(*values),
            Self::Object(fields) => serializer.collect_map(fields.iter().copied()),
        }
    }
}

/// With objects rather than maps, and null for what is missing.
fn to_js(value: Value<'_>) -> JsValue {
    value
        .serialize(&serde_wasm_bindgen::Serializer::json_compatible())
        .unwrap_or(JsValue::NULL)
}

/// Every figure of the dataset, in an array.
pub(super) fn figures(widget: &Widget) -> JsValue {
    let language = widget.locale().tag();
    let reports = &widget.dataset().reports;
    let published: Vec<String> = reports
        .iter()
        .map(|report| report.published.to_string())
        .collect();
    let sources: Vec<[Field<'_>; 4]> = reports
        .iter()
        .zip(&published)
        .map(|(report, published)| {
            source(
                report.publisher.in_language(language),
                report.title.in_language(language),
                published,
                report.url.as_deref(),
            )
        })
        .collect();
    let records = widget.figures();
    let objects: Vec<[Field<'_>; 11]> = records
        .iter()
        .map(|record| {
            let source = sources.get(record.source);
            [
                ("figure", Value::Text(&record.figure)),
                ("report", Value::Text(&record.report)),
                ("indicator", Value::Text(&record.indicator)),
                ("kind", Value::Text(record.kind)),
                ("value", Value::Text(&record.value)),
                ("low", Value::Text(&record.low)),
                ("high", Value::Text(&record.high)),
                ("unit", Value::Text(&record.unit)),
                ("label", Value::Text(&record.label)),
                ("formula", Value::Text(&record.formula)),
                (
                    "source",
                    source.map_or(Value::Null, |source| Value::Object(source)),
                ),
            ]
        })
        .collect();
    let values: Vec<Value<'_>> = objects.iter().map(|fields| Value::Object(fields)).collect();
    to_js(Value::List(&values))
}

/// The fields of a source; the address is empty where there is none.
fn source<'a>(
    publisher: &'a str,
    title: &'a str,
    published: &'a str,
    url: Option<&'a str>,
) -> [Field<'a>; 4] {
    [
        ("publisher", Value::Text(publisher)),
        ("title", Value::Text(title)),
        ("published", Value::Text(published)),
        ("url", Value::Text(url.unwrap_or_default())),
    ]
}

/// The detail of `initiative-select`.
pub(super) fn select_detail(text: FigureText<'_>, from: Option<&Source>) -> JsValue {
    let source = from.map(|from| {
        let Source {
            publisher,
            title,
            published,
            url,
            ..
        } = from;
        source(publisher, title, published, url.as_deref())
    });
    let source = source.as_ref();
    to_js(Value::Object(&[
        ("figure", Value::Text(&text.figure().id().to_string())),
        ("value", Value::Text(&text.decimal())),
        ("unit", Value::Text(text.unit())),
        (
            "source",
            source.map_or(Value::Null, |source| Value::Object(source)),
        ),
    ]))
}

/// The error as `{code, message, hint}`, in English: it is for the page's owner.
pub(super) fn error_value(error: &WidgetError) -> JsValue {
    let text = error.explain(Locale::En);
    to_js(Value::Object(&[
        ("code", Value::Text(text.code)),
        ("message", Value::Text(&text.message)),
        ("hint", Value::Text(&text.hint)),
    ]))
}
