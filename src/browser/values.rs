//! Rust values → JavaScript's plain objects.

use crate::locale::{FigureText, Locale};
use crate::scene::Source;
use crate::widget::{Widget, WidgetError};
use serde::Serialize;
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::JsValue;

/// A source as scripts get it.
#[derive(Serialize)]
struct SourceValue<'a> {
    publisher: &'a str,
    title: &'a str,
    published: &'a str,
    url: &'a str,
}

/// An entry of `figures()`.
#[derive(Serialize)]
struct FigureValue<'a> {
    figure: &'a str,
    report: &'a str,
    indicator: &'a str,
    kind: &'a str,
    value: &'a str,
    low: &'a str,
    high: &'a str,
    unit: &'a str,
    label: &'a str,
    formula: &'a str,
    source: Option<SourceValue<'a>>,
}

/// The detail of `initiative-select`.
#[derive(Serialize)]
struct SelectDetail<'a> {
    figure: &'a str,
    value: &'a str,
    unit: &'a str,
    source: Option<SourceValue<'a>>,
}

/// As JSON would have it: objects rather than maps, and null for what is missing.
fn to_js(value: &impl Serialize) -> JsValue {
    value
        .serialize(&Serializer::json_compatible())
        .unwrap_or(JsValue::NULL)
}

/// Every figure of the dataset, in an array.
pub(super) fn figures(widget: &Widget) -> JsValue {
    let language = widget.language();
    let reports = &widget.dataset().reports;
    let published: Vec<String> = reports
        .iter()
        .map(|report| report.published.to_string())
        .collect();
    let records = widget.figures();
    let values: Vec<FigureValue<'_>> = records
        .iter()
        .map(|record| FigureValue {
            figure: &record.figure,
            report: &record.report,
            indicator: &record.indicator,
            kind: record.kind,
            value: &record.value,
            low: &record.low,
            high: &record.high,
            unit: &record.unit,
            label: &record.label,
            formula: &record.formula,
            source: reports
                .get(record.source)
                .zip(published.get(record.source))
                .map(|(report, published)| SourceValue {
                    publisher: language.text(&report.publisher),
                    title: language.text(&report.title),
                    published,
                    url: report.url.as_deref().unwrap_or_default(),
                }),
        })
        .collect();
    to_js(&values)
}

/// The detail of `initiative-select`.
pub(super) fn select_detail(text: FigureText<'_>, source: Option<&Source>) -> JsValue {
    to_js(&SelectDetail {
        figure: &text.figure().id().to_string(),
        value: &text.decimal(),
        unit: text.unit(),
        source: source.map(|source| SourceValue {
            publisher: &source.publisher,
            title: &source.title,
            published: &source.published,
            url: source.url.as_deref().unwrap_or_default(),
        }),
    })
}

/// The error as `{code, message, hint}`, in English: it is for the page's owner.
pub(super) fn error_value(error: &WidgetError) -> JsValue {
    to_js(&error.explain(Locale::En))
}
