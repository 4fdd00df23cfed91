//! The widget's elements as they are in the page.

use super::dom::{Own, OwnElement};
use super::parts::Parts;
use crate::widget::{Marked, Node, Writer};
use wasm_bindgen::JsValue;
use web_sys::{Document, HtmlElement};

/// The elements as they are in the page.
pub(super) struct Shown {
    /// The frame, with the ruler and the content in it.
    frame: Own,
    /// Whether the sheet in the reading line is unfolded.
    pub(super) unfolded: bool,
    /// Whether the table is that of another scene, or of none.
    pub(super) table_is_due: bool,
    /// The marks that are not as all others.
    pub(super) marks: Marked,
    pub(super) parts: Parts,
}

impl Shown {
    /// A frame that is in no page yet.
    pub(super) fn new(document: &Document) -> Result<Self, JsValue> {
        let mut page = Writer::default();
        page.open("div.frame");
        page.leaf("div.ruler", "");
        page.open("div.content");
        let Some(Node::Element(frame)) = page.finish() else {
            return Err(JsValue::NULL);
        };
        Ok(Self {
            frame: Own::Element(OwnElement::make(document, frame)?),
            unfolded: false,
            table_is_due: false,
            marks: Marked::default(),
            parts: Parts::default(),
        })
    }

    pub(super) const fn frame(&self) -> &Own {
        &self.frame
    }

    /// The elements of the frame: the ruler and the content.
    pub(super) fn inner(&self) -> Option<[HtmlElement; 2]> {
        let Own::Element(frame) = &self.frame else {
            return None;
        };
        match &*frame.children {
            [Own::Element(ruler), Own::Element(content)] => {
                Some([ruler.node.clone(), content.node.clone()])
            }
            _ => None,
        }
    }

    /// Brings the elements in line with the view, in which these are the marks that are not as all others. What was in a
    /// table that is gone is forgotten.
    pub(super) fn show(&mut self, document: &Document, next: Vec<Node>, marks: Marked) {
        let plots = std::mem::take(&mut self.parts.plots);
        let Some(content) = self.content() else {
            return;
        };
        content.fill(document, next);
        let parts = Parts::find(content, plots);
        let before = std::mem::replace(&mut self.parts, parts);
        let table = |parts: &Parts| parts.table.as_ref().map(|table| table.root.clone());
        self.table_is_due |= table(&before) != table(&self.parts);
        self.marks = marks;
    }

    /// Has the text in one of the live regions, by its index, and nothing in the other.
    pub(super) fn announce(&mut self, document: &Document, last: usize, text: &str) {
        let regions = std::mem::take(&mut self.parts.live);
        for (index, region) in regions.iter().enumerate() {
            if let Some(region) = self.at(&region.path) {
                let text = (index != last).then(|| Node::Text(text.to_owned()));
                region.fill(document, text.into_iter().collect());
            }
        }
        self.parts.live = regions;
    }

    /// The element of the content at the path.
    pub(super) fn at(&mut self, path: &[usize]) -> Option<&mut OwnElement> {
        self.content()?.at(path)
    }

    /// What holds the widget's elements.
    pub(super) fn content(&mut self) -> Option<&mut OwnElement> {
        match &mut self.frame {
            Own::Element(frame) => frame.at(&[1]),
            Own::Text(_) => None,
        }
    }

    /// Whether there are canvases, and none has a bitmap.
    pub(super) fn is_released(&self) -> bool {
        let plots = &self.parts.plots;
        !plots.is_empty() && plots.iter().all(|plot| plot.base.is_released())
    }

    pub(super) fn release(&self) {
        for plot in &self.parts.plots {
            plot.base.release();
            plot.light.release();
            plot.lit.set(false);
        }
    }
}
