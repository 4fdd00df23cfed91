//! Brings the page's elements in line with the widget's view, touching only what differs, so that focus, scroll
//! positions and canvases stay.

use crate::geometry::Rect;
use crate::widget::{Element, Node, same_kind};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Document, HtmlElement};

type Outcome = Result<(), JsValue>;

/// Turns those children of `parent` that are `before` into `after`. Others that come after them are left alone.
///
/// A child stays where the next one is of its kind; what stands before that goes, and what has none is made. So an
/// element keeps what others have put into it, whatever comes or goes beside it.
pub(super) fn patch(
    document: &Document,
    parent: &web_sys::Node,
    before: &[Node],
    after: &[Node],
) -> Outcome {
    let mut child = parent.first_child();
    let mut before = before.iter();
    for next in after {
        let gone = before
            .as_slice()
            .iter()
            .position(|known| same_kind(known, next));
        let Some(gone) = gone else {
            parent.insert_before(&make(document, next)?, child.as_ref())?;
            continue;
        };
        for _ in before.by_ref().take(gone) {
            child = remove(parent, child)?;
        }
        let (Some(node), Some(known)) = (child.take(), before.next()) else {
            break;
        };
        child = node.next_sibling();
        match (known, next) {
            (known, next) if known == next => {}
            (Node::Element(known), Node::Element(next)) => {
                update_element(document, node.unchecked_ref(), known, next)?;
            }
            (_, Node::Text(text)) => node.set_text_content(Some(text)),
            (Node::Text(_), Node::Element(_)) => {}
        }
    }
    for _ in before {
        child = remove(parent, child)?;
    }
    Ok(())
}

/// Removes the child; returns the one after it.
fn remove(
    parent: &web_sys::Node,
    child: Option<web_sys::Node>,
) -> Result<Option<web_sys::Node>, JsValue> {
    let Some(child) = child else { return Ok(None) };
    let after = child.next_sibling();
    parent.remove_child(&child)?;
    Ok(after)
}

fn make(document: &Document, node: &Node) -> Result<web_sys::Node, JsValue> {
    match node {
        Node::Text(text) => Ok(document.create_text_node(text).into()),
        Node::Element(element) => {
            let made: HtmlElement = document.create_element(element.tag)?.unchecked_into();
            update_element(document, &made, &Element::new(element.tag), element)?;
            Ok(made.into())
        }
    }
}

/// Gives the element, which is as `before` has it, the attributes, styles and children of `after`.
pub(super) fn update_element(
    document: &Document,
    element: &HtmlElement,
    before: &Element,
    after: &Element,
) -> Outcome {
    let kept =
        |name: &str, kept: &[(&'static str, String)]| kept.iter().any(|(other, _)| *other == name);
    for (name, _) in &before.attributes {
        if !kept(name, &after.attributes) {
            element.remove_attribute(name)?;
        }
    }
    for attribute in &after.attributes {
        if !before.attributes.contains(attribute) {
            element.set_attribute(attribute.0, &attribute.1)?;
        }
    }
    // Not through the attribute `style`, which strict policies refuse.
    for (name, _) in &before.styles {
        if !kept(name, &after.styles) {
            element.style().set_property(name, "")?;
        }
    }
    for style in &after.styles {
        if !before.styles.contains(style) {
            element.style().set_property(style.0, &style.1)?;
        }
    }
    patch(document, element, &before.children, &after.children)
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
