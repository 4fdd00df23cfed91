//! Rust values → JavaScript's.

use super::js::{self, Js};
use crate::locale::Diagnosis;
use crate::scene::{Datum, Source};
use crate::widget::{Fault, Widget};
use wasm_bindgen::JsValue;

/// A plain object of the texts.
fn texts(entries: &[(&str, &str)]) -> Js {
    let object = js::object();
    for (name, text) in entries {
        js::set_text(&object, name, text);
    }
    object
}

/// A fault for the loader, which finds the words: numbers of texts, and what stands in their places.
pub(super) fn fault(fault: &Fault) -> JsValue {
    let object = texts(&[
        ("code", fault.code),
        ("path", &fault.path),
        ("found", &fault.found),
        ("named", &fault.named),
        ("column", &fault.column),
    ]);
    let number = |name: &str, text: Diagnosis| js::set_number(&object, name, text as u8 as f64);
    number("message", fault.message);
    number("hint", fault.hint);
    if let Some(expected) = fault.expected {
        number("expected", expected);
    }
    object.into()
}

/// What `figures()` gives.
pub(super) fn figures(widget: &Widget) -> JsValue {
    let language = widget.locale().tag();
    let source = |report: &crate::reported::Report| {
        texts(&[
            ("publisher", report.publisher.in_language(language)),
            ("title", report.title.in_language(language)),
            ("published", &report.published.to_string()),
            ("url", report.url.as_deref().unwrap_or_default()),
        ])
    };
    let sources: Vec<Js> = widget.dataset().reports.iter().map(source).collect();
    let figures = js::array();
    for record in widget.figures() {
        let figure = texts(&[
            ("figure", &record.figure),
            ("report", &record.report),
            ("indicator", &record.indicator),
            ("kind", record.kind),
            ("value", &record.value),
            ("low", &record.low),
            ("high", &record.high),
            ("unit", &record.unit),
            ("label", &record.label),
            ("formula", &record.formula),
        ]);
        js::set(
            &figure,
            "source",
            sources
                .get(record.source)
                .map_or(&JsValue::NULL, AsRef::as_ref),
        );
        figures.push(&figure);
    }
    figures.into()
}

/// The detail of `initiative-select`.
pub(super) fn selected(datum: &Datum, source: Option<&Source>) -> JsValue {
    let from = source.map_or(JsValue::NULL, |source| {
        let url = source.url.as_deref().unwrap_or_default();
        texts(&[
            ("publisher", &source.publisher),
            ("title", &source.title),
            ("published", &source.published),
            ("url", url),
        ])
        .into()
    });
    let detail = texts(&[
        ("figure", &datum.figure),
        ("value", &datum.decimal),
        ("unit", &datum.unit),
    ]);
    js::set(&detail, "source", &from);
    detail.into()
}
