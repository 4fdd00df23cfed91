//! The widget as the element's script has it.

use super::app::App;
use super::faults::as_js;
use super::js::{self, Js};
use crate::locale::Locale;
use crate::reported::{hunan_json, parse};
use crate::widget::WidgetError;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};

/// Words the error of a dataset that could not be loaded from its address: `{code, message, hint}`.
#[wasm_bindgen]
#[allow(unreachable_pub, reason = "JavaScript reaches it")]
#[must_use]
pub fn source_error(found: &str) -> JsValue {
    as_js(&WidgetError::source(found))
}

/// The error of a picture that the browser did not make: `{code, message, hint}`.
#[wasm_bindgen]
#[allow(unreachable_pub, reason = "JavaScript reaches it")]
#[must_use]
pub fn png_error() -> JsValue {
    as_js(&WidgetError::no_png())
}

/// A widget in a page, behind its custom element. Freeing it takes every listener and observer away.
///
/// It must not be freed while one of its methods runs, as in a listener of its events: the element waits.
#[wasm_bindgen]
pub struct Chart(App);

#[wasm_bindgen]
impl Chart {
    /// Puts a widget into the shadow root of `host`, of the dataset in that text of JSON, or of the shipped one.
    ///
    /// `attributes` is an object of the host's attributes. Every call back from the page goes through the function
    /// `hear`, which is to hand its arguments to the method of that name for as long as the widget is there. `tell` is
    /// called with what is wrong and can be done without: an attribute's value, a picture.
    ///
    /// # Errors
    /// `{code, message, hint}` where the browser lacks something.
    #[wasm_bindgen(constructor)]
    #[allow(clippy::needless_pass_by_value, reason = "JavaScript hands it over")]
    pub fn new(
        host: JsValue,
        root: &JsValue,
        dataset: Option<String>,
        attributes: &JsValue,
        hear: JsValue,
        tell: JsValue,
    ) -> Result<Chart, JsValue> {
        let attributes: &Js = attributes.unchecked_ref();
        let locale = Locale::of(&js::text(attributes, "lang").unwrap_or_default());
        let json = dataset.as_deref().unwrap_or(hunan_json());
        let dataset = parse(json).map_err(|error| as_js(&error.into()))?;
        let app = App::new(
            host.into(),
            root.unchecked_ref(),
            dataset,
            locale,
            attributes,
            hear.into(),
            tell.into(),
        )?;
        Ok(Self(app))
    }

    /// Takes a call back from the page: which one it is, and what came with it.
    pub fn hear(&self, call: u32, value: &JsValue) {
        self.0.hear(call, value.unchecked_ref());
    }

    /// Takes over an attribute's new value, or `undefined` for its absence.
    pub fn set(&self, attribute: &str, value: &JsValue) {
        self.0.set(attribute, value.as_string().as_deref());
    }

    /// Makes a figure current, by its name such as `2019-11-30/investment`.
    ///
    /// # Errors
    /// `{code, message, hint}` where no chart shows such a figure.
    pub fn select(&self, figure: &str) -> Result<(), JsValue> {
        self.0.select(figure)
    }

    /// Every figure of the dataset, in an array.
    #[must_use]
    pub fn figures(&self) -> JsValue {
        self.0.figures()
    }

    /// The open chart as a document of SVG.
    ///
    /// # Errors
    /// `{code, message, hint}` where it cannot be painted.
    pub fn svg(&self) -> Result<JsValue, JsValue> {
        self.0.svg()
    }

    /// The open chart's figures as comma-separated values.
    #[must_use]
    pub fn csv(&self) -> JsValue {
        self.0.csv()
    }

    /// The open chart on a canvas of its own, `scale` device pixels (1 to 4) for each CSS pixel.
    ///
    /// # Errors
    /// `{code, message, hint}` where it cannot be painted.
    pub fn picture(&self, scale: f64) -> Result<JsValue, JsValue> {
        self.0.picture(scale)
    }
}
