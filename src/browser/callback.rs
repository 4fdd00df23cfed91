//! Functions that the page calls, as values: dropping one takes it away from the page.

use js_sys::{Array, Function, Reflect};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{AddEventListenerOptions, Element, EventTarget, ResizeObserver, Window};

/// The element's own wrapper around each function that the page is given: it catches a trap, and calls nothing once the
/// element has let its widget go.
#[derive(Clone)]
pub(super) struct Guard(Function);

impl Guard {
    pub(super) const fn new(guard: Function) -> Self {
        Self(guard)
    }
}

/// A function of ours as the page has it.
pub(super) struct Callback {
    function: Function,
    /// Kept for its drop: the page's function leads nowhere then.
    _closure: Closure<dyn Fn(JsValue)>,
}

impl Callback {
    /// A function that the element guards. It may be called while it runs, as events dispatch others.
    pub(super) fn guarded(guard: &Guard, act: Box<dyn Fn(JsValue)>) -> Self {
        let closure = Closure::wrap(act);
        let own: &Function = closure.as_ref().unchecked_ref();
        let guarded = guard.0.call1(&JsValue::UNDEFINED, own);
        let guarded = guarded.ok().and_then(|value| value.dyn_into().ok());
        Self {
            function: guarded.unwrap_or_else(|| own.clone()),
            _closure: closure,
        }
    }

    pub(super) const fn function(&self) -> &Function {
        &self.function
    }
}

/// A listener that is taken away when it is dropped.
pub(super) struct Listener {
    target: EventTarget,
    name: &'static str,
    /// Whether it comes before the listeners of what the event is for.
    captures: bool,
    callback: Callback,
}

impl Listener {
    pub(super) fn new(
        target: &EventTarget,
        name: &'static str,
        captures: bool,
        callback: Callback,
    ) -> Self {
        let options = AddEventListenerOptions::new();
        // Only the defaults of keys, clicks and presses are ever prevented; those of pointers never are, so scrolling
        // stays smooth.
        options.set_passive(!matches!(name, "keydown" | "mousedown" | "click"));
        options.set_capture(captures);
        // It fails for no target that is one.
        let _ = target.add_event_listener_with_callback_and_add_event_listener_options(
            name,
            callback.function(),
            &options,
        );
        Self {
            target: target.clone(),
            name,
            captures,
            callback,
        }
    }
}

impl Drop for Listener {
    fn drop(&mut self) {
        let function = self.callback.function();
        let _ = self.target.remove_event_listener_with_callback_and_bool(
            self.name,
            function,
            self.captures,
        );
    }
}

/// A call that is still to come; it does not come once this is dropped.
pub(super) struct Wait {
    window: Window,
    id: Option<i32>,
    cancel: fn(&Window, i32),
    _callback: Callback,
}

impl Wait {
    /// A call after so many milliseconds.
    pub(super) fn time(window: &Window, milliseconds: i32, callback: Callback) -> Self {
        let id = window.set_timeout_with_callback_and_timeout_and_arguments_0(
            callback.function(),
            milliseconds,
        );
        Self {
            window: window.clone(),
            id: id.ok(),
            cancel: Window::clear_timeout_with_handle,
            _callback: callback,
        }
    }

    /// A call before the next frame is painted.
    pub(super) fn frame(window: &Window, callback: Callback) -> Self {
        let id = window.request_animation_frame(callback.function());
        Self {
            window: window.clone(),
            id: id.ok(),
            // It fails for no number.
            cancel: |window, id| drop(window.cancel_animation_frame(id)),
            _callback: callback,
        }
    }
}

impl Drop for Wait {
    fn drop(&mut self) {
        if let Some(id) = self.id {
            (self.cancel)(&self.window, id);
        }
    }
}

/// Calls whenever the element's extent changes, until it is dropped.
pub(super) struct SizeObserver {
    observer: Option<ResizeObserver>,
    _callback: Callback,
}

impl SizeObserver {
    pub(super) fn new(window: &Window, element: &Element, callback: Callback) -> Self {
        let observer = resize_observer(window, callback.function());
        if let Some(observer) = &observer {
            observer.observe(element);
        }
        Self {
            observer,
            _callback: callback,
        }
    }
}

/// An observer of the element's own window: that of a window that is not painted observes nothing.
fn resize_observer(window: &Window, callback: &Function) -> Option<ResizeObserver> {
    let class = Reflect::get(window, &JsValue::from_str("ResizeObserver")).ok()?;
    let class: Function = class.dyn_into().ok()?;
    let observer = Reflect::construct(&class, &Array::of1(callback)).ok()?;
    Some(observer.unchecked_into())
}

impl Drop for SizeObserver {
    fn drop(&mut self) {
        if let Some(observer) = &self.observer {
            observer.disconnect();
        }
    }
}

/// The list that an observer hands over, entry by entry.
pub(super) fn entries<T: JsCast>(list: JsValue) -> Vec<T> {
    let list: Array = list.unchecked_into();
    list.iter().map(JsCast::unchecked_into).collect()
}
