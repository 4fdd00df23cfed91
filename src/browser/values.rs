//! Rust values → JavaScript's plain objects.

use crate::locale::{FigureText, Locale};
use crate::scene::Source;
use crate::widget::{SourceValue, Widget, WidgetError, figure_values};
use serde::Serialize;
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::JsValue;

/// The detail of `initiative-select`.
#[derive(Serialize)]
struct SelectDetail<'a> {
    figure: &'a str,
    /// Null where a calculation has none.
    value: Option<&'a str>,
    unit: &'a str,
    source: Option<SourceValue<'a>>,
}

/// The detail of `initiative-change`.
#[derive(Serialize)]
struct ChangeDetail<'a> {
    chart: &'a str,
    report: &'a str,
}

/// As JSON would have it: objects rather than maps, and null for what is missing.
fn to_js(value: &impl Serialize) -> JsValue {
    value
        .serialize(&Serializer::json_compatible())
        .unwrap_or(JsValue::NULL)
}

/// Every figure of the dataset, in an array.
pub(super) fn figures(widget: &Widget) -> JsValue {
    to_js(&figure_values(
        &widget.figures(),
        widget.dataset(),
        widget.language(),
    ))
}

/// The detail of `initiative-select`.
pub(super) fn select_detail(text: FigureText<'_>, source: Option<&Source>) -> JsValue {
    let value = text.decimal();
    to_js(&SelectDetail {
        figure: &text.figure().id().to_string(),
        value: Some(value.as_str()).filter(|value| !value.is_empty()),
        unit: text.unit(),
        source: source.map(|source| SourceValue {
            publisher: &source.publisher,
            title: &source.title,
            published: source.published.clone(),
            url: source.url.as_deref().unwrap_or_default(),
        }),
    })
}

/// The detail of `initiative-change`.
pub(super) fn change_detail(widget: &Widget) -> JsValue {
    to_js(&ChangeDetail {
        chart: widget.state().chart.name(),
        report: widget.report_id(),
    })
}

/// The error as `{code, message, hint}`, in English: it is for the page's owner.
pub(super) fn error_value(error: &WidgetError) -> JsValue {
    to_js(&error.explain(Locale::En))
}
