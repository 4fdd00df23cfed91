//! What the page is asked to call back for.
//!
//! There is one function to call, the element's; bound to a [`Call`], it listens, observes and waits. It does nothing
//! any more once the element has let its widget go, so a timer that is still due then needs no care.

use super::app::App;
use super::js::{self, Js, Observer};
use super::page::{self, DARK, FORCED, PAPER};
use wasm_bindgen::JsValue;

/// What the page may call back for.
#[derive(Clone, Copy, PartialEq, Eq)]
#[repr(u32)]
pub(super) enum Call {
    PointerMoved,
    PointerLeft,
    PressedInside,
    PressedAnywhere,
    Clicked,
    KeyInside,
    KeyAnywhere,
    FocusCame,
    FocusWent,
    /// The system's scheme, its colours, the page's look or the pixel ratio may be others, or paper is printed on.
    LookChanged,
    Resized,
    Frame,
    FontsCame,
    HideDue,
    Say,
    Ready,
}

impl Call {
    /// Every call, in the order of its declaration.
    pub(super) const ALL: [Self; 16] = [
        Self::PointerMoved,
        Self::PointerLeft,
        Self::PressedInside,
        Self::PressedAnywhere,
        Self::Clicked,
        Self::KeyInside,
        Self::KeyAnywhere,
        Self::FocusCame,
        Self::FocusWent,
        Self::LookChanged,
        Self::Resized,
        Self::Frame,
        Self::FontsCame,
        Self::HideDue,
        Self::Say,
        Self::Ready,
    ];

    /// The function that makes this call.
    pub(super) fn of(self, hear: &Js) -> Js {
        hear.bind(&JsValue::UNDEFINED, self as u32)
    }
}

/// A listener that is taken away when it is dropped.
pub(super) struct Listener {
    target: Js,
    name: &'static str,
    hear: Js,
}

impl Listener {
    fn new(hear: &Js, call: Call, target: &Js, name: &'static str) -> Self {
        let options = js::object();
        // Keys alone are ever taken; pointers never are, so scrolling stays smooth.
        js::set(&options, "passive", &JsValue::from_bool(name != "keydown"));
        let hear = call.of(hear);
        target.add_event_listener(name, &hear, &options);
        Self {
            target: target.clone(),
            name,
            hear,
        }
    }
}

impl Drop for Listener {
    fn drop(&mut self) {
        self.target.remove_event_listener(self.name, &self.hear);
    }
}

/// Listens to everything that the widget answers to, but the pixel ratio.
pub(super) fn listen(hear: &Js, host: &Js, root: &Js, document: &Js) -> Vec<Listener> {
    let mut listeners = Vec::new();
    let mut on = |target: &Js, heard: &[(Call, &'static str)]| {
        for (call, name) in heard {
            listeners.push(Listener::new(hear, *call, target, name));
        }
    };
    on(
        root,
        &[
            (Call::PointerMoved, "pointermove"),
            (Call::PressedInside, "pointerdown"),
            (Call::Clicked, "click"),
            (Call::KeyInside, "keydown"),
            (Call::FocusCame, "focusin"),
            (Call::FocusWent, "focusout"),
        ],
    );
    on(host, &[(Call::PointerLeft, "pointerleave")]);
    on(
        document,
        &[
            (Call::PressedAnywhere, "pointerdown"),
            (Call::KeyAnywhere, "keydown"),
            // A page's background that fades into another one is that at last.
            (Call::LookChanged, "transitionend"),
        ],
    );
    for query in &[DARK, FORCED, PAPER] {
        on(&js::match_media(query), &[(Call::LookChanged, "change")]);
    }
    // Not every browser tells queries of paper.
    if let Some(window) = js::get(document, "defaultView") {
        on(
            &window,
            &[
                (Call::LookChanged, "beforeprint"),
                (Call::LookChanged, "afterprint"),
            ],
        );
    }
    // Not the promise of the fonts that are under way now: a chart's first text may be what asks for one.
    if let Some(fonts) = js::get(document, "fonts") {
        on(&fonts, &[(Call::FontsCame, "loadingdone")]);
    }
    listeners
}

/// Observes the charts' width, and what pages switch their themes by: the attributes of the element and of those around
/// it, and what stands in the page's head.
pub(super) fn observe(hear: &Js, host: &Js, ruler: &Js, document: &Js) -> [Observer; 2] {
    let width = js::resize_observer(&Call::Resized.of(hear));
    width.observe(ruler, &JsValue::UNDEFINED);
    let theme = js::mutation_observer(&Call::LookChanged.of(hear));
    let options = js::object();
    js::set(&options, "attributes", &JsValue::TRUE);
    let mut around = Some(host.clone());
    while let Some(element) = around {
        theme.observe(&element, &options);
        around = page::above(&element);
    }
    if let Some(head) = js::get(document, "head") {
        js::set(&options, "subtree", &JsValue::TRUE);
        js::set(&options, "childList", &JsValue::TRUE);
        theme.observe(&head, &options);
    }
    [width, theme]
}

impl App {
    /// Paints anew when the pixel ratio changes without a change of size, as on another screen: a query for the
    /// present ratio, made again after each change.
    pub(super) fn watch_ratio(&self) {
        let ratio = page::pixel_ratio(&self.document);
        let query = format!("(resolution: {ratio}dppx)");
        let watch = Listener::new(
            &self.hear,
            Call::LookChanged,
            &js::match_media(&query),
            "change",
        );
        self.ratio_watch.replace(Some(watch));
    }
}
