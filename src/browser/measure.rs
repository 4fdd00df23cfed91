//! How wide texts are in the font that the canvases paint.

use crate::scene::TextMeasure;
use std::cell::RefCell;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{
    CanvasRenderingContext2d, Document, Element, HtmlCanvasElement, ShadowRootInit, ShadowRootMode,
};

/// The most widths that are kept. A page of charts has a few hundred texts.
const MAX_WIDTHS: usize = 4_000;

/// What shows whether texts are as wide as they were: letters, a space and a digit. No character is in it that would make
/// a browser look for another font.
const SAMPLE: &str = "Measure 8";
const SAMPLE_SIZE: f64 = 16.0;

/// Measures with a canvas that is never shown, and each text once for each font. The canvas stands in the widget, in a
/// tree of its own, and has its language, since a browser chooses fonts, and spaces letters, by both.
pub(super) struct CanvasMeasure {
    canvas: HtmlCanvasElement,
    context: CanvasRenderingContext2d,
    fonts: RefCell<Fonts>,
}

/// What has been measured.
#[derive(Default)]
struct Fonts {
    family: String,
    /// Each size and weight that has been used, with its widths.
    fonts: Vec<Font>,
    /// Index of the font that the context has, so that it is set only when it changes.
    current: Option<usize>,
    /// The width of [`SAMPLE`].
    sample: f64,
    /// How many widths there are.
    count: usize,
}

struct Font {
    size: f64,
    bold: bool,
    /// Texts with their widths, in the order of the texts.
    widths: Vec<(String, f64)>,
}

impl Font {
    /// Index of the text, or the one that it would have.
    fn index(&self, text: &str) -> Result<usize, usize> {
        self.widths
            .binary_search_by(|(known, _)| known.as_str().cmp(text))
    }
}

impl Fonts {
    fn clear(&mut self) {
        self.fonts.clear();
        self.current = None;
        self.count = 0;
    }

    /// Index of the font, and the text's width in it if that is known.
    fn find(&mut self, text: &str, size: f64, bold: bool) -> (usize, Option<f64>) {
        let same = |font: &Font| font.bold == bold && font.size.to_bits() == size.to_bits();
        if let Some(index) = self.fonts.iter().position(same) {
            let known = self.fonts.get(index).and_then(|font| {
                let at = font.index(text).ok()?;
                Some(font.widths.get(at)?.1)
            });
            return (index, known);
        }
        let widths = Vec::new();
        self.fonts.push(Font { size, bold, widths });
        (self.fonts.len() - 1, None)
    }

    fn keep(&mut self, index: usize, text: &str, width: f64) {
        if self.count >= MAX_WIDTHS {
            self.clear();
        }
        if let Some(font) = self.fonts.get_mut(index)
            && let Err(at) = font.index(text)
        {
            font.widths.insert(at, (text.to_owned(), width));
            self.count += 1;
        }
    }
}

impl CanvasMeasure {
    /// A measure whose canvas stands hidden in the element.
    ///
    /// # Errors
    /// What the browser says where it gives no 2D canvas.
    pub(super) fn new(document: &Document, inside: &Element) -> Result<Self, JsValue> {
        let canvas: HtmlCanvasElement = document.create_element("canvas")?.unchecked_into();
        // Not hidden, in which case its style would not always follow: without an extent nothing is seen of it.
        canvas.set_width(0);
        canvas.set_height(0);
        let init = ShadowRootInit::new(ShadowRootMode::Closed);
        inside.attach_shadow(&init)?.append_child(&canvas)?;
        let context = canvas.get_context("2d")?.ok_or(JsValue::NULL)?;
        Ok(Self {
            canvas,
            context: context.unchecked_into(),
            fonts: RefCell::default(),
        })
    }

    /// Measures texts of the language from now on.
    pub(super) fn set_language(&self, tag: &str) {
        // It fails for no attribute of that name.
        let _ = self.canvas.set_attribute("lang", tag);
        self.forget();
    }

    /// Measures in another font family from now on; nothing where it is that one already.
    pub(super) fn set_family(&self, family: &str) {
        let mut fonts = self.fonts.borrow_mut();
        if fonts.family != family {
            family.clone_into(&mut fonts.family);
            fonts.clear();
        }
    }

    /// Forgets every width if texts are as wide as they were no more, as where a reader spaces letters.
    pub(super) fn check(&self) {
        let sample = self.fonts.borrow().sample;
        self.fonts.borrow_mut().current = None;
        self.set_font(SAMPLE_SIZE, false);
        let now = self.measure(SAMPLE);
        if (now - sample).abs() > 0.0 {
            self.forget();
            self.fonts.borrow_mut().sample = now;
        }
    }

    /// Has the context measure in the font.
    fn set_font(&self, size: f64, bold: bool) {
        let weight = if bold { "bold" } else { "normal" };
        let font = format!("{weight} {size}px {}", self.fonts.borrow().family);
        self.context.set_font(&font);
    }

    fn measure(&self, text: &str) -> f64 {
        let metrics = self.context.measure_text(text);
        metrics.map_or(0.0, |metrics| metrics.width())
    }

    /// Forgets every width, as when a font has loaded.
    pub(super) fn forget(&self) {
        self.fonts.borrow_mut().clear();
    }
}

impl TextMeasure for CanvasMeasure {
    fn width(&self, text: &str, size: f64, bold: bool) -> f64 {
        let (index, known) = self.fonts.borrow_mut().find(text, size, bold);
        if let Some(width) = known {
            return width;
        }
        let current = self.fonts.borrow_mut().current.replace(index);
        if current != Some(index) {
            self.set_font(size, bold);
        }
        let width = self.measure(text);
        self.fonts.borrow_mut().keep(index, text, width);
        width
    }
}
