//! What we ask of the browser, and no more: each name below is paid for in the module and in its glue.
//!
//! One type stands for all of the browser's objects, since a type per class would cost casts and checks that prove
//! nothing here. Fields are read and written by name through `Reflect`, which the glue turns into a number or a text
//! on the way. Nothing is caught that the page cannot make fail: the element catches what is thrown all the same.

use crate::geometry::Rect;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};

#[wasm_bindgen]
extern "C" {
    /// An object of the browser's.
    #[derive(Clone)]
    pub(super) type Js;

    // Fields
    #[wasm_bindgen(js_namespace = Reflect)]
    pub(super) fn get(object: &Js, name: &str) -> Option<Js>;
    /// A field as JavaScript makes a number of it: NaN for what is missing, 1 for `true`.
    #[wasm_bindgen(js_namespace = Reflect, js_name = get)]
    pub(super) fn number(object: &Js, name: &str) -> f64;
    #[wasm_bindgen(js_namespace = Reflect)]
    pub(super) fn set(object: &Js, name: &str, value: &JsValue);
    #[wasm_bindgen(js_namespace = Reflect, js_name = set)]
    pub(super) fn set_number(object: &Js, name: &str, value: f64);

    // Values
    #[wasm_bindgen(js_name = Object)]
    pub(super) fn object() -> Js;
    #[wasm_bindgen(js_name = Array)]
    pub(super) fn array() -> Js;
    #[wasm_bindgen(method)]
    pub(super) fn push(this: &Js, value: &JsValue);
    #[wasm_bindgen(js_name = parseFloat)]
    pub(super) fn parse_float(text: &str) -> f64;
    #[wasm_bindgen(catch, js_namespace = JSON, js_name = parse)]
    pub(super) fn parse_json(text: &str) -> Result<Js, JsValue>;

    // Calls back
    #[wasm_bindgen(method)]
    pub(super) fn bind(this: &Js, receiver: &JsValue, call: u32) -> Js;
    #[wasm_bindgen(js_name = setTimeout)]
    pub(super) fn set_timeout(hear: &Js, milliseconds: i32, call: u32, value: u32);
    #[wasm_bindgen(js_name = requestAnimationFrame)]
    pub(super) fn request_animation_frame(hear: &Js);
    #[wasm_bindgen(method)]
    pub(super) fn then(this: &Js, hear: &Js);
    #[wasm_bindgen(method, js_name = addEventListener)]
    pub(super) fn add_event_listener(this: &Js, name: &str, hear: &Js, options: &Js);
    #[wasm_bindgen(method, js_name = removeEventListener)]
    pub(super) fn remove_event_listener(this: &Js, name: &str, hear: &Js);
    /// One that watches sizes or attributes: they are used alike.
    pub(super) type Observer;
    #[wasm_bindgen(method)]
    pub(super) fn observe(this: &Observer, element: &Js, options: &JsValue);
    #[wasm_bindgen(method)]
    pub(super) fn disconnect(this: &Observer);
    type ResizeObserver;
    #[wasm_bindgen(constructor, js_class = "ResizeObserver")]
    fn new(hear: &Js) -> ResizeObserver;
    type MutationObserver;
    #[wasm_bindgen(constructor, js_class = "MutationObserver")]
    fn new(hear: &Js) -> MutationObserver;

    // Events
    #[wasm_bindgen(method, js_name = preventDefault)]
    pub(super) fn prevent_default(this: &Js);
    #[wasm_bindgen(method, js_name = dispatchEvent)]
    pub(super) fn dispatch_event(this: &Js, event: &CustomEvent);
    pub(super) type CustomEvent;
    #[wasm_bindgen(constructor)]
    pub(super) fn new(name: &str, init: &Js) -> CustomEvent;
    #[wasm_bindgen(method)]
    pub(super) fn call(this: &Js, receiver: &JsValue, value: &JsValue);

    // Elements
    #[wasm_bindgen(method, js_name = createElement)]
    pub(super) fn create_element(this: &Js, tag: &str) -> Js;
    #[wasm_bindgen(method, js_name = attachShadow)]
    pub(super) fn attach_shadow(this: &Js, init: &Js) -> Js;
    #[wasm_bindgen(method)]
    /// A text becomes a node.
    pub(super) fn append(this: &Js, node: &JsValue);
    #[wasm_bindgen(method)]
    pub(super) fn remove(this: &Js);
    #[wasm_bindgen(method, js_name = replaceWith)]
    pub(super) fn replace_with(this: &Js, node: &JsValue);
    #[wasm_bindgen(method, js_name = setAttribute)]
    pub(super) fn set_attribute(this: &Js, name: &str, value: &str);
    #[wasm_bindgen(method, js_name = removeAttribute)]
    pub(super) fn remove_attribute(this: &Js, name: &str);
    #[wasm_bindgen(method, js_name = querySelector)]
    pub(super) fn query_selector(this: &Js, selector: &str) -> Option<Js>;
    #[wasm_bindgen(method)]
    pub(super) fn closest(this: &Js, selector: &str) -> Option<Js>;
    #[wasm_bindgen(method, js_name = getBoundingClientRect)]
    pub(super) fn get_bounding_client_rect(this: &Js) -> Js;
    #[wasm_bindgen(method)]
    pub(super) fn focus(this: &Js);

    // Styles
    #[wasm_bindgen(js_name = getComputedStyle)]
    pub(super) fn computed_style(element: &Js) -> Js;
    #[wasm_bindgen(method, js_name = getPropertyValue)]
    pub(super) fn get_property_value(this: &Js, name: &str) -> String;
    /// Sets a property of a style; the empty text takes it away.
    #[wasm_bindgen(method, js_name = setProperty)]
    pub(super) fn set_property(this: &Js, name: &str, value: &str);
    #[wasm_bindgen(js_name = matchMedia)]
    pub(super) fn match_media(query: &str) -> Js;

    // Canvases
    #[wasm_bindgen(method, js_name = getContext)]
    pub(super) fn get_context(this: &Js, kind: &str) -> Option<Js>;
    #[wasm_bindgen(method, js_name = clearRect)]
    pub(super) fn clear_rect(this: &Js, x: f64, y: f64, width: f64, height: f64);
    #[wasm_bindgen(method, js_name = measureText)]
    pub(super) fn measure_text(this: &Js, text: &str) -> Js;
}

pub(super) fn resize_observer(hear: &Js) -> Observer {
    ResizeObserver::new(hear).unchecked_into()
}

pub(super) fn mutation_observer(hear: &Js) -> Observer {
    MutationObserver::new(hear).unchecked_into()
}

/// A field that holds a text.
pub(super) fn text(object: &Js, name: &str) -> Option<String> {
    get(object, name)?.as_string()
}

pub(super) fn set_text(object: &Js, name: &str, value: &str) {
    set(object, name, &JsValue::from_str(value));
}

/// A number of CSS pixels as styles want it.
pub(super) fn px(pixels: f64) -> String {
    format!("{pixels}px")
}

/// Where the element stands in what it is laid out in, in the pixels of the layout, however the page zooms or scales
/// what holds it.
pub(super) fn laid_out(element: &Js) -> Rect {
    Rect {
        x: number(element, "offsetLeft"),
        y: number(element, "offsetTop"),
        width: number(element, "offsetWidth"),
        height: number(element, "offsetHeight"),
    }
}

/// Whether a field is the text.
pub(super) fn says(object: &Js, name: &str, expected: &str) -> bool {
    text(object, name).is_some_and(|found| found == expected)
}

impl Js {
    /// Sets a property of the element's own style. A style attribute is refused by strict policies.
    pub(super) fn style(&self, name: &str, value: &str) {
        if let Some(style) = get(self, "style") {
            style.set_property(name, value);
        }
    }
}
