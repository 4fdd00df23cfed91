//! Faults → JavaScript's objects.

use super::js::{self, Js};
use crate::locale::Diagnosis;
use crate::widget::Fault;
use wasm_bindgen::JsValue;

/// A plain object: the names of its fields, and the text of each.
pub(super) fn texts(names: &[&str], texts: &[&str]) -> Js {
    let object = js::object();
    for (name, text) in names.iter().zip(texts) {
        js::set_text(&object, name, text);
    }
    object
}

/// A fault for the loader, which finds the words: numbers of texts, and what stands in their places.
pub(super) fn as_js(fault: &Fault) -> JsValue {
    let object = texts(
        &["code", "path", "found", "named", "column"],
        &[
            fault.code,
            &fault.path,
            &fault.found,
            &fault.named,
            &fault.column,
        ],
    );
    let number = |name: &str, text: Diagnosis| js::set_number(&object, name, text as u8 as f64);
    number("message", fault.message);
    number("hint", fault.hint);
    if let Some(expected) = fault.expected {
        number("expected", expected);
    }
    object.into()
}
