//! The elements of a layout that are touched between two layouts, found once.

use super::canvas::Canvas;
use super::dom::offset_rect;
use crate::geometry::{Point, point};
use std::cell::{Cell, OnceCell};
use wasm_bindgen::JsCast;
use web_sys::{Document, Element, HtmlElement, Node};

/// The elements of a layout.
pub(super) struct Parts {
    pub(super) reading: Option<ReadingLine>,
    pub(super) table: Option<HtmlElement>,
    /// The two live regions, which take turns.
    pub(super) live: [Option<HtmlElement>; 2],
    /// In the order of the scene's panels.
    pub(super) plots: Vec<Plot>,
    /// The proxies of marks by their datum, in its order.
    marks: OnceCell<Vec<(usize, HtmlElement)>>,
}

/// The elements of the reading line.
pub(super) struct ReadingLine {
    pub(super) root: HtmlElement,
    pub(super) line: HtmlElement,
    /// What is written, in the order of the elements that hold it.
    pub(super) texts: Vec<Node>,
    pub(super) more: HtmlElement,
    pub(super) details: HtmlElement,
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
    pub(super) fn find(document: &Document, content: &Element, mut before: Vec<Plot>) -> Self {
        let plots = all(content, ".plot").into_iter().filter_map(|element| {
            let known = before.iter().position(|plot| plot.element == element);
            match known {
                Some(index) => Some(before.swap_remove(index).laid_out_anew()),
                None => Plot::find(element),
            }
        });
        Self {
            reading: ReadingLine::find(document, content),
            table: first(content, ".table"),
            live: [first(content, "#live-a"), first(content, "#live-b")],
            plots: plots.collect(),
            marks: OnceCell::new(),
        }
    }

    /// The proxy of the datum's marks.
    pub(super) fn mark(&self, datum: usize) -> Option<&HtmlElement> {
        let marks = self.marks();
        let index = marks.binary_search_by_key(&datum, |mark| mark.0).ok()?;
        Some(&marks.get(index)?.1)
    }

    /// The proxy that Tab leads to where the reader has been on none.
    pub(super) fn first_mark(&self) -> Option<&HtmlElement> {
        Some(&self.marks().first()?.1)
    }

    fn marks(&self) -> &[(usize, HtmlElement)] {
        self.marks.get_or_init(|| {
            let mut marks = Vec::new();
            for plot in &self.plots {
                for mark in all(&plot.element, ".mark") {
                    if let Some(datum) = number(&mark, "data-datum") {
                        marks.push((datum, mark));
                    }
                }
            }
            marks.sort_unstable_by_key(|mark| mark.0);
            marks
        })
    }
}

impl ReadingLine {
    /// Finds the elements, and puts a text into each that holds one.
    fn find(document: &Document, content: &Element) -> Option<Self> {
        let root = first(content, ".reading")?;
        let text = |place: HtmlElement| {
            place.first_child().or_else(|| {
                let text = document.create_text_node("");
                place.append_child(&text).ok()
            })
        };
        Some(Self {
            texts: all(&root, ".line > *")
                .into_iter()
                .filter_map(text)
                .collect(),
            line: first(&root, ".line")?,
            more: first(&root, ".more")?,
            details: first(&root, ".details")?,
            root,
        })
    }
}

impl Plot {
    fn find(element: HtmlElement) -> Option<Self> {
        let canvas = |selector| {
            let canvas: HtmlElement = first(&element, selector)?;
            Some(Canvas::new(canvas.unchecked_into()))
        };
        let (base, light) = (canvas(".base")?, canvas(".light")?);
        light.release();
        Some(Self {
            base,
            light,
            element,
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
