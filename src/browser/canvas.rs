//! Canvases: their bitmaps at the page's pixel ratio, and what is painted on them.

use crate::geometry::{Size, point};
use crate::paint::{Brush, PaintError, Surface, paint};
use crate::scene::Mark;
use crate::theme::{Palette, Theme};
use crate::widget::BLEED;
use plotters_canvas::CanvasBackend;
use std::cell::OnceCell;
use wasm_bindgen::JsCast;
use web_sys::{CanvasRenderingContext2d, HtmlCanvasElement};

/// How canvases are painted now.
#[derive(Clone, PartialEq)]
pub(super) struct Look {
    /// Device pixels for each CSS pixel.
    pub(super) ratio: f64,
    /// The widest chart, in CSS pixels.
    pub(super) max_width: f64,
    pub(super) palette: Palette,
    /// Whether paper is of another colour than the page.
    pub(super) apart: bool,
    pub(super) family: String,
}

impl Default for Look {
    fn default() -> Self {
        Self {
            ratio: 1.0,
            max_width: f64::MAX,
            palette: Palette::of(Theme::Light),
            apart: false,
            family: String::new(),
        }
    }
}

/// A canvas of a panel.
pub(super) struct Canvas {
    element: HtmlCanvasElement,
    context: OnceCell<Option<CanvasRenderingContext2d>>,
}

impl Canvas {
    pub(super) const fn new(element: HtmlCanvasElement) -> Self {
        Self {
            element,
            context: OnceCell::new(),
        }
    }

    /// Gives the canvas a bitmap of `round(CSS pixels × ratio)` device pixels, and the extent of just so many on the
    /// page, so that none is stretched over a part of another; a bitmap of that extent already is left as it is.
    pub(super) fn fit(&self, size: Size, ratio: f64) {
        let device = |length: f64| ((length + 2.0 * BLEED) * ratio).round();
        let (width, height) = (device(size.width), device(size.height));
        if self.element.width() != width as u32 {
            self.element.set_width(width as u32);
        }
        if self.element.height() != height as u32 {
            self.element.set_height(height as u32);
        }
        let style = self.element.style();
        for (name, length) in [("width", width), ("height", height)] {
            // It fails for no length.
            let _ = style.set_property(name, &format!("{}px", length / ratio));
        }
    }

    /// Gives the canvas's bitmap back to the browser.
    pub(super) fn release(&self) {
        self.element.set_width(0);
        self.element.set_height(0);
    }

    pub(super) fn is_released(&self) -> bool {
        self.element.width() == 0
    }

    /// Wipes the canvas and paints the marks of a panel on it.
    pub(super) fn paint(&self, marks: &[Mark], look: &Look) -> Result<(), PaintError> {
        self.wipe();
        paint_at(&self.element, marks, look, BLEED)
    }

    /// Makes every pixel transparent.
    fn wipe(&self) {
        let context = self.context.get_or_init(|| {
            let context = self.element.get_context("2d").ok().flatten();
            context.map(JsCast::unchecked_into)
        });
        if let Some(context) = context {
            let (width, height) = (self.element.width(), self.element.height());
            context.clear_rect(0.0, 0.0, f64::from(width), f64::from(height));
        }
    }
}

/// Some browsers keep the bitmap of a canvas that has left the page for long.
impl Drop for Canvas {
    fn drop(&mut self) {
        self.release();
    }
}

/// Paints marks whose upper left corner lies `margin` CSS pixels inside the canvas.
pub(super) fn paint_at(
    canvas: &HtmlCanvasElement,
    marks: &[Mark],
    look: &Look,
    margin: f64,
) -> Result<(), PaintError> {
    let error = || PaintError("the browser gives no 2D canvas".to_owned());
    if let Some(backend) = CanvasBackend::with_canvas_object(canvas.clone()) {
        return paint_on(backend, marks, look, margin);
    }
    // In another window a context is of a class that plotters does not know: a canvas of this one is painted, and copied.
    let own = own_canvas(canvas).ok_or_else(error)?;
    let backend = CanvasBackend::with_canvas_object(own.clone()).ok_or_else(error)?;
    paint_on(backend, marks, look, margin)?;
    let context = canvas.get_context("2d").ok().flatten().ok_or_else(error)?;
    let context: CanvasRenderingContext2d = context.unchecked_into();
    context
        .draw_image_with_html_canvas_element(&own, 0.0, 0.0)
        .map_err(|_| error())
}

/// A canvas of the script's own window that is as large as the other, and of its language.
fn own_canvas(other: &HtmlCanvasElement) -> Option<HtmlCanvasElement> {
    let document = web_sys::window()?.document()?;
    let canvas = document.create_element("canvas").ok()?;
    let canvas: HtmlCanvasElement = canvas.unchecked_into();
    canvas.set_width(other.width());
    canvas.set_height(other.height());
    if let Some(above) = other.closest("[lang]").ok().flatten() {
        let _ = canvas.set_attribute("lang", &above.get_attribute("lang")?);
    }
    Some(canvas)
}

fn paint_on(
    backend: CanvasBackend,
    marks: &[Mark],
    look: &Look,
    margin: f64,
) -> Result<(), PaintError> {
    let brush = Brush {
        ratio: look.ratio,
        origin: point(margin, margin),
        palette: &look.palette,
        family: &look.family,
        font_divisor: 1.0,
    };
    paint(marks, Surface::Canvas(backend), &brush)
}
