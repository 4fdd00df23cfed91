//! The widget as the element's script has it.

use super::app::App;
use super::values::error_value;
use crate::widget::WidgetError;
use js_sys::{Function, Object};
use std::rc::Rc;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::{HtmlCanvasElement, HtmlElement};

/// A widget in a page, behind its custom element. Freeing it takes every listener, observer and timer away.
///
/// It must not be freed while one of its methods runs, as in a listener of its events: the element waits.
#[wasm_bindgen]
#[allow(
    missing_debug_implementations,
    reason = "what it holds of the browser has none"
)]
pub struct Chart(Rc<App>);

#[wasm_bindgen]
impl Chart {
    /// Puts a widget into the shadow root of `host`.
    ///
    /// `dataset` is a text of JSON; without one, the shipped dataset is shown. `attributes` is an object of the host's
    /// attributes, name → text or null; `lang` is the language in force. `snapshot` is what the element's last widget left
    /// behind. Each function that the page is given to call goes through `guard`, which returns it wrapped: what it
    /// throws is caught, and nothing is called once the widget has ended. `report_error` is called with
    /// `{code, message, hint}` for what is wrong and can be done without: an attribute's value, a picture. `let_go` is
    /// called where the space that is held for the first chart is needed no more.
    ///
    /// # Errors
    /// `{code, message, hint}` where the dataset is refused, or the browser lacks something.
    #[wasm_bindgen(constructor)]
    #[allow(
        clippy::needless_pass_by_value,
        reason = "a text that may be missing comes from JavaScript by value"
    )]
    pub fn new(
        host: HtmlElement,
        dataset: Option<String>,
        attributes: Object,
        snapshot: Option<String>,
        guard: Function,
        report_error: Function,
        let_go: Function,
    ) -> Result<Self, JsValue> {
        let (dataset, snapshot) = (dataset.as_deref(), snapshot.as_deref());
        App::new(
            host,
            dataset,
            &attributes,
            snapshot,
            guard,
            report_error,
            let_go,
        )
        .map(Self)
    }

    /// Takes over attributes that have changed, name → text or null.
    #[allow(
        clippy::needless_pass_by_value,
        reason = "an object comes from JavaScript by value"
    )]
    pub fn set(&self, attributes: Object) {
        self.0.set(&attributes);
    }

    /// The host has moved within its document, with the widget in it.
    pub fn moved(&self) {
        self.0.moved();
    }

    /// Where the reader is, for the widget that comes after this one in the element.
    #[must_use]
    pub fn snapshot(&self) -> Option<String> {
        self.0.snapshot()
    }

    /// Makes a figure current, by its name such as `2019-11-30/investment`.
    ///
    /// # Errors
    /// `{code, message, hint}` where no chart shows such a figure.
    pub fn select(&self, figure: &str) -> Result<(), JsValue> {
        self.0.select(figure)
    }

    /// Every figure of the dataset, in an array.
    ///
    /// # Errors
    /// None today; every export may have one.
    pub fn figures(&self) -> Result<JsValue, JsValue> {
        Ok(self.0.figures())
    }

    /// The open chart as a document of SVG.
    ///
    /// # Errors
    /// `{code, message, hint}` where it cannot be painted.
    pub fn svg(&self) -> Result<String, JsValue> {
        self.0.svg()
    }

    /// The open chart's figures as comma-separated values.
    #[must_use]
    pub fn csv(&self) -> String {
        self.0.csv()
    }

    /// The open chart on a canvas of its own, `scale` device pixels (1 to 4) for each CSS pixel.
    ///
    /// # Errors
    /// `{code, message, hint}` where it cannot be painted.
    pub fn picture(&self, scale: f64) -> Result<HtmlCanvasElement, JsValue> {
        self.0.picture(scale)
    }
}

/// The error of a dataset's address that fails, `{code, message, hint}`; `found` is the address and what came of it.
#[wasm_bindgen]
#[must_use]
pub fn source_error(found: &str) -> JsValue {
    error_value(&WidgetError::Source(found.to_owned()))
}

/// The error of a picture that the browser did not make, `{code, message, hint}`.
#[wasm_bindgen]
#[must_use]
pub fn png_error() -> JsValue {
    error_value(&WidgetError::NoPng)
}
