//! Faults → JavaScript's objects.

use super::js::{self, Js};
use crate::locale::Locale;
use crate::widget::WidgetError;
use wasm_bindgen::JsValue;

/// A plain object: the names of its fields, and the text of each.
pub(super) fn texts(names: &[&str], texts: &[&str]) -> Js {
    let object = js::object();
    for (name, text) in names.iter().zip(texts) {
        js::set_text(&object, name, text);
    }
    object
}

/// `{code, message, hint}`, in English: explanations are for the page's owner.
pub(super) fn as_js(error: &WidgetError) -> JsValue {
    let text = error.explain(Locale::En);
    texts(
        &["code", "message", "hint"],
        &[text.code, &text.message, &text.hint],
    )
    .into()
}
