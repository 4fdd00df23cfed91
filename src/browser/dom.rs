//! The widget's own nodes, each kept with what is written into it. Changes go to these nodes and to no others, and touch
//! only what differs, so that focus, scroll positions and canvases stay, whatever others do to the page.

use crate::geometry::Rect;
use crate::widget::{Element, Node};
use js_sys::Reflect;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Document, HtmlElement};

/// The way to an element of ours: an index among children for each level, from the outside in.
pub(super) type Path = Vec<usize>;

/// A node of ours.
pub(super) enum Own {
    Element(OwnElement),
    Text(OwnText),
}

/// A text of ours.
pub(super) struct OwnText {
    pub(super) node: web_sys::Node,
    pub(super) text: String,
}

/// An element of ours.
pub(super) struct OwnElement {
    pub(super) node: HtmlElement,
    /// What is written into it, but for its children.
    pub(super) written: Element,
    pub(super) children: Vec<Own>,
}

impl Own {
    fn make(document: &Document, node: Node) -> Result<Self, JsValue> {
        Ok(match node {
            Node::Text(text) => {
                let node = document.create_text_node(&text).into();
                Self::Text(OwnText { node, text })
            }
            Node::Element(element) => Self::Element(OwnElement::make(document, element)?),
        })
    }

    pub(super) fn node(&self) -> &web_sys::Node {
        match self {
            Self::Element(element) => &element.node,
            Self::Text(text) => &text.node,
        }
    }

    /// Whether it may become the node.
    fn is_like(&self, next: &Node) -> bool {
        match (self, next) {
            (Self::Text(_), Node::Text(_)) => true,
            (Self::Element(own), Node::Element(next)) => own.written.is_like(next),
            _ => false,
        }
    }

    /// Turns it into the node, which is like it.
    fn update(&mut self, document: &Document, next: Node) {
        match (self, next) {
            (Self::Element(own), Node::Element(next)) => own.update(document, next),
            (Self::Text(own), Node::Text(next)) if own.text != next => {
                own.node.set_text_content(Some(&next));
                own.text = next;
            }
            _ => {}
        }
    }
}

impl OwnElement {
    pub(super) fn make(document: &Document, element: Element) -> Result<Self, JsValue> {
        let mut own = Self {
            node: document.create_element(element.tag)?.unchecked_into(),
            written: Element::new(element.tag),
            children: Vec::new(),
        };
        own.update(document, element);
        Ok(own)
    }

    /// Gives it the attributes, styles and children of `next`.
    fn update(&mut self, document: &Document, next: Element) {
        let (attributes, styles) = (&self.written.attributes, &self.written.styles);
        // None of these fails for names of ours.
        for (name, _) in attributes {
            if !has(&next.attributes, name) {
                let _ = self.node.remove_attribute(name);
            }
        }
        for attribute in &next.attributes {
            if !attributes.contains(attribute) {
                let _ = self.node.set_attribute(attribute.0, &attribute.1);
            }
        }
        // Not through the attribute `style`, which strict policies refuse.
        for (name, _) in styles {
            if !has(&next.styles, name) {
                let _ = self.node.style().set_property(name, "");
            }
        }
        for style in &next.styles {
            if !styles.contains(style) {
                let _ = self.node.style().set_property(style.0, &style.1);
            }
        }
        self.written.attributes = next.attributes;
        self.written.styles = next.styles;
        self.written.is_part = next.is_part;
        if !next.is_part {
            self.fill(document, next.children);
        }
    }

    /// Turns its children into the next ones.
    ///
    /// A child that is like the next one stays and becomes it; those before it are removed. Where none is like it, one is
    /// made.
    pub(super) fn fill(&mut self, document: &Document, next: Vec<Node>) {
        let mut before = std::mem::take(&mut self.children).into_iter();
        for next in next {
            let gone = before.as_slice().iter().position(|own| own.is_like(&next));
            let Some(gone) = gone else {
                // It fails for no element of ours.
                if let Ok(made) = Own::make(document, next) {
                    let follows = before.as_slice().first().map(Own::node);
                    let _ = self.node.insert_before(made.node(), follows);
                    self.children.push(made);
                }
                continue;
            };
            for own in before.by_ref().take(gone) {
                self.remove(&own);
            }
            if let Some(mut own) = before.next() {
                own.update(document, next);
                self.children.push(own);
            }
        }
        for own in before {
            self.remove(&own);
        }
    }

    /// It fails for what a page's listeners have removed meanwhile.
    fn remove(&self, own: &Own) {
        let _ = self.node.remove_child(own.node());
    }

    /// Sets the attribute, or takes it away; nothing where it is so already.
    pub(super) fn set(&mut self, name: &'static str, value: Option<&str>) {
        let attributes = &mut self.written.attributes;
        let known = attributes.iter().find(|known| known.0 == name);
        if known.map(|known| known.1.as_str()) == value {
            return;
        }
        attributes.retain(|known| known.0 != name);
        // It fails for no name of ours.
        let _ = match value {
            Some(value) => {
                attributes.push((name, value.to_owned()));
                self.node.set_attribute(name, value)
            }
            None => self.node.remove_attribute(name),
        };
    }

    /// Sets a property of its own style; nothing where it is so already.
    pub(super) fn set_style(&mut self, name: &'static str, value: String) {
        let style = (name, value);
        if !self.written.styles.contains(&style) {
            let _ = self.node.style().set_property(name, &style.1);
            self.written.styles.retain(|known| known.0 != name);
            self.written.styles.push(style);
        }
    }

    /// The element inside at the path.
    pub(super) fn at(&mut self, path: &[usize]) -> Option<&mut Self> {
        let mut found = self;
        for index in path {
            match found.children.get_mut(*index)? {
                Own::Element(element) => found = element,
                Own::Text(_) => return None,
            }
        }
        Some(found)
    }

    /// Visits each element inside that the view writes, with its path.
    pub(super) fn walk(&self, path: &mut Path, visit: &mut dyn FnMut(&Self, &[usize])) {
        for (index, child) in self.children.iter().enumerate() {
            if let Own::Element(element) = child {
                path.push(index);
                visit(element, path);
                if !element.written.is_part {
                    element.walk(path, visit);
                }
                path.pop();
            }
        }
    }
}

fn has(known: &[(&'static str, String)], name: &str) -> bool {
    known.iter().any(|(other, _)| *other == name)
}

/// Where the element stands in what it is laid out in, in the pixels of the layout, however the page zooms or scales
/// what holds it.
pub(super) fn offset_rect(element: &HtmlElement) -> Rect {
    Rect {
        x: f64::from(element.offset_left()),
        y: f64::from(element.offset_top()),
        width: f64::from(element.offset_width()),
        height: f64::from(element.offset_height()),
    }
}

/// The zoom of all that holds the element, of browsers that say it.
pub(super) fn zoom(element: &HtmlElement) -> f64 {
    let zoom = Reflect::get(element, &JsValue::from_str("currentCSSZoom")).ok();
    let zoom = zoom.and_then(|zoom| zoom.as_f64());
    zoom.filter(|zoom| *zoom > 0.0).unwrap_or(1.0)
}
