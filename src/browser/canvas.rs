//! Canvases: their bitmaps at the page's pixel ratio, and what is painted on them.

use super::js::{self, Js};
use crate::geometry::{Size, point};
use crate::paint::{Brush, PaintError, Surface, paint};
use crate::scene::Mark;
use crate::theme::Palette;
use crate::widget::BLEED;
use plotters_canvas::CanvasBackend;
use wasm_bindgen::JsCast;

/// How canvases are painted now.
#[derive(Clone, PartialEq)]
pub(super) struct Look {
    pub(super) ratio: f64,
    /// The widest chart, in CSS pixels.
    pub(super) widest: f64,
    pub(super) palette: Palette,
    pub(super) family: String,
}

/// Gives the canvas a bitmap of `round(CSS pixels × ratio)` device pixels, and the extent of just so many on the page,
/// so that none is stretched over a part of another; a bitmap of that extent already is left as it is.
pub(super) fn fit(canvas: &Js, size: Size, ratio: f64) {
    for &(name, length) in &[("width", size.width), ("height", size.height)] {
        let device = ((length + 2.0 * BLEED) * ratio).round();
        canvas.style(name, &js::px(device / ratio));
        // Half a pixel, though both are whole: floats are not compared for equality.
        if (js::number(canvas, name) - device).abs() > 0.5 {
            js::set_number(canvas, name, device);
        }
    }
}

/// Wipes the canvas and paints the marks of a panel on it.
pub(super) fn draw(canvas: &Js, marks: &[Mark], look: &Look) -> Result<(), PaintError> {
    wipe(canvas);
    paint_at(canvas, marks, look, BLEED)
}

/// Makes every pixel of the canvas transparent.
pub(super) fn wipe(canvas: &Js) {
    if let Some(context) = canvas.get_context("2d") {
        context.clear_rect(
            0.0,
            0.0,
            js::number(canvas, "width"),
            js::number(canvas, "height"),
        );
    }
}

/// Paints marks whose upper left corner lies `margin` CSS pixels inside the canvas.
pub(super) fn paint_at(
    canvas: &Js,
    marks: &[Mark],
    look: &Look,
    margin: f64,
) -> Result<(), PaintError> {
    let backend = CanvasBackend::with_canvas_object(canvas.clone().unchecked_into())
        .ok_or_else(|| PaintError("the browser gives no 2D canvas".to_owned()))?;
    let brush = Brush {
        ratio: look.ratio,
        origin: point(margin, margin),
        palette: &look.palette,
        family: &look.family,
        font_divisor: 1.0,
    };
    paint(marks, Surface::Canvas(backend), &brush)
}
