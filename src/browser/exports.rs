//! What the page's scripts ask for: figures, texts, pictures.

use super::app::App;
use super::canvas::{self, Look};
use super::values::{self, error_value};
use crate::geometry::Size;
use crate::paint::PaintError;
use crate::widget::WidgetError;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::HtmlCanvasElement;

/// The longest side of a picture, in device pixels: what every browser's canvas holds.
const MAX_SIDE: f64 = 8_192.0;
/// The most pixels of a picture: on phones a canvas of more stays empty.
const MAX_PIXELS: f64 = 16_600_000.0;

fn paint_error(error: &PaintError) -> JsValue {
    error_value(&WidgetError::Paint(error.0.clone()))
}

impl App {
    pub(super) fn figures(&self) -> JsValue {
        let state = self.state.try_borrow();
        state.map_or(JsValue::NULL, |state| values::figures(&state.widget))
    }

    pub(super) fn csv(&self) -> String {
        let state = self.state.try_borrow();
        state.map(|state| state.widget.csv()).unwrap_or_default()
    }

    pub(super) fn svg(&self) -> Result<String, JsValue> {
        let state = self.state.try_borrow().map_err(|_| JsValue::NULL)?;
        let svg = state.widget.svg(&state.look.palette);
        svg.map_err(|error| paint_error(&error))
    }

    /// The open chart as one picture on a canvas of its own.
    pub(super) fn picture(&self, scale: f64) -> Result<HtmlCanvasElement, JsValue> {
        let state = self.state.try_borrow().map_err(|_| JsValue::NULL)?;
        let standalone = state.widget.picture();
        let Size { width, height } = standalone.size;
        let ratio = if scale.is_finite() {
            scale.clamp(1.0, 4.0)
        } else {
            2.0
        }
        .min(MAX_SIDE / width.max(height))
        .min((MAX_PIXELS / (width * height)).sqrt());
        let picture: HtmlCanvasElement = self.document.create_element("canvas")?.unchecked_into();
        picture.set_width((width * ratio).round() as u32);
        picture.set_height((height * ratio).round() as u32);
        let look = Look {
            ratio,
            ..state.look.clone()
        };
        canvas::paint_at(&picture, &standalone.marks, &look, 0.0)
            .map_err(|error| paint_error(&error))?;
        Ok(picture)
    }
}
