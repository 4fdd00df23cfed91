//! What the page's scripts ask for: figures, texts, pictures.

use super::app::App;
use super::canvas::{self, Look};
use super::faults::as_js;
use super::{js, values};
use crate::geometry::Size;
use crate::widget::WidgetError;
use wasm_bindgen::JsValue;

/// The longest side of a picture, in device pixels: what every browser's canvas holds.
const LONGEST: f64 = 8_192.0;

impl App {
    pub(super) fn figures(&self) -> JsValue {
        let state = self.state.borrow();
        values::figures(&state.widget)
    }

    pub(super) fn csv(&self) -> JsValue {
        JsValue::from_str(&self.state.borrow().widget.csv())
    }

    pub(super) fn svg(&self) -> Result<JsValue, JsValue> {
        let state = self.state.borrow();
        match state.widget.svg(&state.look.palette) {
            Ok(text) => Ok(JsValue::from_str(&text)),
            Err(error) => Err(as_js(&WidgetError::paint(&error.0))),
        }
    }

    /// The open chart as one picture on a canvas of its own.
    pub(super) fn picture(&self, scale: f64) -> Result<JsValue, JsValue> {
        let state = self.state.borrow();
        let standalone = state.widget.picture();
        let Size { width, height } = standalone.size;
        let ratio = if scale.is_finite() {
            scale.clamp(1.0, 4.0)
        } else {
            2.0
        }
        .min(LONGEST / width.max(height));
        let picture = self.document.create_element("canvas");
        js::set_number(&picture, "width", (width * ratio).round());
        js::set_number(&picture, "height", (height * ratio).round());
        let look = Look {
            ratio,
            ..state.look.clone()
        };
        canvas::paint_at(&picture, &standalone.marks, &look, 0.0)
            .map_err(|error| as_js(&WidgetError::paint(&error.0)))?;
        Ok(picture.into())
    }
}
