//! Brings the page's elements in line with the widget's view, touching only what differs, so that focus, scroll
//! positions and canvases stay.

use super::js::{self, Js};
use crate::widget::{Element, Node};
use wasm_bindgen::JsValue;

/// Turns the children of `parent` from `before` into `after`.
pub(super) fn patch(document: &Js, parent: &Js, before: &[Node], after: &[Node]) {
    let mut place = js::get(parent, "firstChild");
    let mut before = before.iter();
    for next in after {
        let (Some(node), Some(known)) = (place, before.next()) else {
            parent.append(&make(document, next));
            place = None;
            continue;
        };
        place = js::get(&node, "nextSibling");
        match (known, next) {
            (known, next) if known == next => {}
            (Node::Text(_), Node::Text(text)) => js::set_text(&node, "nodeValue", text),
            (Node::Element(known), Node::Element(next)) if known.tag == next.tag => {
                turn(document, &node, known, next)
            }
            (_, next) => node.replace_with(&make(document, next)),
        }
    }
    while let Some(surplus) = place {
        place = js::get(&surplus, "nextSibling");
        surplus.remove();
    }
}

fn make(document: &Js, node: &Node) -> JsValue {
    match node {
        Node::Text(text) => JsValue::from_str(text),
        Node::Element(element) => {
            let made = document.create_element(element.tag);
            turn(document, &made, &Element::new(element.tag), element);
            made.into()
        }
    }
}

fn turn(document: &Js, node: &Js, before: &Element, after: &Element) {
    let kept =
        |name: &str, kept: &[(&'static str, String)]| kept.iter().any(|(other, _)| *other == name);
    for (name, _) in &before.attributes {
        if !kept(name, &after.attributes) {
            node.remove_attribute(name);
        }
    }
    for attribute in &after.attributes {
        if !before.attributes.contains(attribute) {
            node.set_attribute(attribute.0, &attribute.1);
        }
    }
    for (name, _) in &before.styles {
        if !kept(name, &after.styles) {
            node.style(name, "");
        }
    }
    for style in &after.styles {
        if !before.styles.contains(style) {
            node.style(style.0, &style.1);
        }
    }
    patch(document, node, &before.children, &after.children);
}
