//! Rust values → JavaScript's.

use super::faults::texts;
use super::js;
use crate::locale::FigureText;
use crate::scene::Source;
use crate::widget::Widget;
use wasm_bindgen::JsValue;

/// What `figures()` gives.
pub(super) fn figures(widget: &Widget) -> JsValue {
    let language = widget.locale().tag();
    let reports = &widget.dataset().reports;
    let figures = js::array();
    let (mut last, mut from) = (usize::MAX, JsValue::NULL);
    for record in widget.figures() {
        if record.source != last
            && let Some(report) = reports.get(record.source)
        {
            last = record.source;
            from = source(
                report.publisher.in_language(language),
                report.title.in_language(language),
                &report.published.to_string(),
                report.url.as_deref(),
            );
        }
        let figure = texts(
            &[
                "figure",
                "report",
                "indicator",
                "kind",
                "value",
                "low",
                "high",
                "unit",
                "label",
                "formula",
            ],
            &[
                &record.figure,
                &record.report,
                &record.indicator,
                record.kind,
                &record.value,
                &record.low,
                &record.high,
                &record.unit,
                &record.label,
                &record.formula,
            ],
        );
        js::set(&figure, "source", &from);
        figures.push(&figure);
    }
    figures.into()
}

/// A report as the source of a figure.
fn source(publisher: &str, title: &str, published: &str, url: Option<&str>) -> JsValue {
    texts(
        &["publisher", "title", "published", "url"],
        &[publisher, title, published, url.unwrap_or_default()],
    )
    .into()
}

/// The detail of `initiative-select`.
pub(super) fn selected(text: FigureText<'_>, from: Option<&Source>) -> JsValue {
    let detail = texts(
        &["figure", "value", "unit"],
        &[
            &text.figure().id().to_string(),
            &text.decimal(),
            text.unit(),
        ],
    );
    let from = from.map_or(JsValue::NULL, |from| {
        source(
            &from.publisher,
            &from.title,
            &from.published,
            from.url.as_deref(),
        )
    });
    js::set(&detail, "source", &from);
    detail.into()
}
