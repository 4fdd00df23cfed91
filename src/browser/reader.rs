//! Reading a dataset that a page brings along.

use super::faults::as_js;
use super::js;
use crate::reported::{
    Dataset, Node, Refusal, apart, check_length, pack, read, syntax_error, unmarked,
};
use crate::widget::Fault;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

/// Reads a dataset from its JSON text, and returns it as `Chart` takes it.
///
/// # Errors
/// `{code, path, found, …}`, numbers of texts and what stands in their places, where the dataset is refused.
#[wasm_bindgen(js_name = read)]
#[allow(unreachable_pub, reason = "JavaScript reaches it")]
pub fn read_dataset(json: &str) -> Result<String, JsValue> {
    match dataset(json) {
        Ok(dataset) => Ok(pack(&dataset)),
        Err(refusal) => Err(as_js(&Fault::refused(&refusal))),
    }
}

fn dataset(json: &str) -> Result<Dataset, Refusal> {
    check_length(json.len())?;
    let text = json.strip_prefix('\u{feff}').unwrap_or(json);
    let marked = apart(text);
    let value = js::parse_json(marked.as_deref().unwrap_or(text))
        .map_err(|_| Refusal::syntax(text, syntax_error(text).unwrap_or(text.len())))?;
    let node: Node = serde_wasm_bindgen::from_value(value.into())
        .map_err(|_| Refusal::syntax(text, text.len()))?;
    read(if marked.is_some() {
        unmarked(node)
    } else {
        node
    })
}
