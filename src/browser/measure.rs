//! How wide texts are in the font that the canvases paint.

use super::js::{self, Js};
use crate::scene::TextMeasure;
use std::cell::RefCell;

/// Measures with a canvas that is never shown. It stands in the widget, in a tree of its own, and speaks its language,
/// since a browser chooses fonts, and spaces letters, by both.
pub(super) struct CanvasMeasure {
    context: Js,
    family: RefCell<String>,
    /// The font that the context has, so that it is set only when it changes.
    font: RefCell<String>,
}

impl CanvasMeasure {
    /// A measure whose canvas stands hidden in the element.
    pub(super) fn new(canvas: &Js, inside: &Js) -> Option<Self> {
        // Not hidden, in which case its style would not always follow: without an extent nothing is seen of it.
        canvas.set_attribute("width", "0");
        canvas.set_attribute("height", "0");
        let init = js::object();
        js::set_text(&init, "mode", "closed");
        inside.attach_shadow(&init).append(canvas);
        Some(Self {
            context: canvas.get_context("2d")?,
            family: RefCell::default(),
            font: RefCell::default(),
        })
    }

    /// Measures texts of the language from now on.
    pub(super) fn set_language(&self, tag: &str) {
        if let Some(canvas) = js::get(&self.context, "canvas") {
            js::set_text(&canvas, "lang", tag);
        }
        self.font.replace(String::new());
    }

    /// Measures in another font family from now on.
    pub(super) fn set_family(&self, family: &str) {
        self.family.replace(family.to_owned());
        self.font.replace(String::new());
    }
}

impl TextMeasure for CanvasMeasure {
    fn width(&self, text: &str, size: f64, bold: bool) -> f64 {
        let weight = if bold { "bold " } else { "normal " };
        let font = [weight, &js::px(size), " ", &self.family.borrow()].concat();
        if *self.font.borrow() != font {
            js::set_text(&self.context, "font", &font);
            self.font.replace(font);
        }
        js::number(&self.context.measure_text(text), "width")
    }
}
