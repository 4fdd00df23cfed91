//! The elements of a layout that are touched between two layouts, found once among those that the widget wrote.

use super::canvas::Canvas;
use super::dom::{Own, OwnElement, Path, offset_rect};
use crate::geometry::{Point, point};
use std::cell::{Cell, OnceCell};
use wasm_bindgen::JsCast;
use web_sys::{Element, FocusOptions, HtmlElement, ScrollIntoViewOptions, ScrollLogicalPosition};

/// The elements of a layout.
#[derive(Default)]
pub(super) struct Parts {
    pub(super) reading: Option<Part>,
    pub(super) table: Option<Part>,
    /// The two live regions, which take turns.
    pub(super) live: Vec<Part>,
    /// In the order of the scene's panels.
    pub(super) plots: Vec<Plot>,
    /// The proxies of marks by their datum, in its order.
    marks: Vec<(usize, Part)>,
}

/// An element.
pub(super) struct Part {
    pub(super) root: HtmlElement,
    /// Its path in the content.
    pub(super) path: Path,
}

/// The elements of a panel.
pub(super) struct Plot {
    pub(super) element: HtmlElement,
    pub(super) base: Canvas,
    /// The canvas for what is current; without a bitmap while nothing is.
    pub(super) light: Canvas,
    /// Whether something is painted on it.
    pub(super) lit: Cell<bool>,
    origin: OnceCell<Point>,
}

impl Parts {
    /// Finds the elements; panels that were there before keep their canvases as they are.
    pub(super) fn find(content: &OwnElement, mut before: Vec<Plot>) -> Self {
        let mut parts = Self::default();
        content.walk(&mut Path::new(), &mut |element, path| {
            parts.take(element, path, &mut before);
        });
        parts.marks.sort_unstable_by_key(|mark| mark.0);
        parts
    }

    fn take(&mut self, element: &OwnElement, path: &[usize], before: &mut Vec<Plot>) {
        let part = || Part {
            root: element.node.clone(),
            path: path.to_vec(),
        };
        let written = &element.written;
        match (written.value("id"), written.class()) {
            ("reading", _) => self.reading = Some(part()),
            ("table", _) => self.table = Some(part()),
            ("live-a" | "live-b", _) => self.live.push(part()),
            (_, "plot") => {
                let known = before.iter().position(|plot| plot.element == element.node);
                self.plots.extend(match known {
                    Some(index) => Some(before.swap_remove(index).laid_out_anew()),
                    None => Plot::of(element),
                });
            }
            (_, "mark") => {
                if let Ok(datum) = written.value("data-datum").parse() {
                    self.marks.push((datum, part()));
                }
            }
            _ => {}
        }
    }

    /// The proxy of the datum's marks.
    pub(super) fn mark(&self, datum: usize) -> Option<&Part> {
        let index = self
            .marks
            .binary_search_by_key(&datum, |mark| mark.0)
            .ok()?;
        Some(&self.marks.get(index)?.1)
    }

    /// The first datum that has a proxy.
    pub(super) fn first_datum(&self) -> Option<usize> {
        Some(self.marks.first()?.0)
    }
}

impl Plot {
    fn of(plot: &OwnElement) -> Option<Self> {
        let canvas = |class| {
            let is_it = |child: &&Own| matches!(child, Own::Element(canvas) if canvas.written.class() == class);
            let canvas = plot.children.iter().find(is_it)?.node();
            Some(Canvas::new(canvas.clone().unchecked_into()))
        };
        let (base, light) = (canvas("base")?, canvas("light")?);
        light.release();
        Some(Self {
            base,
            light,
            element: plot.node.clone(),
            lit: Cell::new(false),
            origin: OnceCell::new(),
        })
    }

    fn laid_out_anew(mut self) -> Self {
        self.origin = OnceCell::new();
        self
    }

    /// Where the panel's upper left corner stands in the stage, as it was when it was first asked for.
    pub(super) fn origin(&self) -> Point {
        *self.origin.get_or_init(|| {
            let bounds = offset_rect(&self.element);
            point(bounds.x, bounds.y)
        })
    }
}

/// The first element inside that the selector names.
pub(super) fn first(inside: &Element, selector: &str) -> Option<HtmlElement> {
    let found = inside.query_selector(selector).ok()??;
    Some(found.unchecked_into())
}

/// Gives the focus to the element; what does not take it leaves it where it is.
pub(super) fn focus(element: &HtmlElement, prevent_scroll: bool) {
    let options = FocusOptions::new();
    options.set_prevent_scroll(prevent_scroll);
    let _ = element.focus_with_options(&options);
}

/// Has the element in the window; the page scrolls no further than that.
pub(super) fn bring_into_window(element: &Element) {
    let options = ScrollIntoViewOptions::new();
    options.set_block(ScrollLogicalPosition::Nearest);
    element.scroll_into_view_with_scroll_into_view_options(&options);
}

/// Every element inside that the selector names.
pub(super) fn all(inside: &Element, selector: &str) -> Vec<HtmlElement> {
    let mut found = Vec::new();
    if let Ok(list) = inside.query_selector_all(selector) {
        for index in 0..list.length() {
            found.extend(list.get(index).map(JsCast::unchecked_into));
        }
    }
    found
}

/// A whole number that an attribute of the element holds.
pub(super) fn number(element: &Element, attribute: &str) -> Option<usize> {
    element.get_attribute(attribute)?.parse().ok()
}
