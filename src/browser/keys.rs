//! Keys: which of them the widget uses, and keeps from the page.

use super::app::App;
use super::events::closest;
use super::page::around;
use super::parts::all;
use crate::interaction::{Event, Key};
use wasm_bindgen::JsCast;
use web_sys::{Element, EventTarget, KeyboardEvent};

impl App {
    pub(super) fn key_inside(&self, event: &KeyboardEvent) {
        if event.ctrl_key() || event.alt_key() || event.meta_key() {
            return;
        }
        let name = event.key();
        let chooses = closest(event.target().as_ref(), ".choose-report").is_some();
        if chooses && name != "Tab" && name != "Escape" {
            // It is the browser that chooses.
            return self.keep_key(event);
        }
        let key = match name.as_str() {
            "ArrowRight" | "ArrowDown" => Key::Next,
            "ArrowLeft" | "ArrowUp" => Key::Previous,
            "Home" => Key::First,
            "End" => Key::Last,
            "Enter" | " " => Key::Enter,
            "Escape" if self.is_current() || self.has_row() => Key::Escape,
            _ => return,
        };
        let target = event.target();
        let closest = |selector| closest(target.as_ref(), selector);
        if key == Key::Escape && self.has_row() && closest(".table").is_some() {
            event.prevent_default();
            self.send(&Event::RowFolded);
            return self.keep_key(event);
        }
        if key == Key::Escape && !self.is_current() {
            return;
        }
        if key == Key::Escape || closest(".mark").is_some() {
            event.prevent_default();
            self.send(&Event::Pressed(key));
        } else if let Some(next) =
            closest(".tab").and_then(|tab| neighbour(&self.content, &tab, &name))
        {
            event.prevent_default();
            self.open_chart(&next);
        } else if key != Key::Enter || closest("button, a").is_none() {
            return;
        }
        // The browser itself presses a button or follows a link, as long as the page does not prevent the key's default.
        self.keep_key(event);
    }

    /// Keeps the key from the page, and its `keyup` as well.
    fn keep_key(&self, event: &KeyboardEvent) {
        event.stop_propagation();
        self.used_key.replace(event.key());
    }

    pub(super) fn key_let_go(&self, event: &KeyboardEvent) {
        if self.used_key.take() == event.key() {
            event.stop_propagation();
        }
    }

    /// Esc where the focus is on a dialog, a slide, or the page around the widget: it comes to them once no figure is
    /// current.
    pub(super) fn escape_comes(&self, event: &KeyboardEvent) {
        if event.key() == "Escape" && self.is_current() && self.is_inside(&at(event)) {
            event.prevent_default();
            self.keep_key(event);
            self.send(&Event::Pressed(Key::Escape));
        }
    }

    /// Hovering gives no focus: Esc clears the figure wherever the focus is. What has the focus gets the key as well, but a
    /// dialog that both are in does not close.
    pub(super) fn key_anywhere(&self, event: &KeyboardEvent) {
        if event.key() != "Escape" || !self.is_current() {
            return;
        }
        let layer = closest(at(event).as_ref(), "dialog, [popover]");
        if layer.is_some() && self.is_inside(&layer.map(EventTarget::from)) {
            event.prevent_default();
        }
        self.send(&Event::Pressed(Key::Escape));
    }

    fn is_current(&self) -> bool {
        let state = self.state.try_borrow();
        state.is_ok_and(|state| state.widget.state().current.is_some())
    }

    /// Whether the table has a sheet unfolded.
    fn has_row(&self) -> bool {
        let state = self.state.try_borrow();
        state.is_ok_and(|state| state.widget.state().row.is_some())
    }

    /// Whether the widget is inside of it.
    fn is_inside(&self, target: &Option<EventTarget>) -> bool {
        let mut around = around(&self.host).into_iter();
        around.any(|element| target.as_ref() == Some(element.as_ref()))
    }
}

/// What the event is for, inside of shadow trees too.
fn at(event: &KeyboardEvent) -> Option<EventTarget> {
    event.composed_path().get(0).dyn_into().ok()
}

/// The tab to which the key leads from this one: arrows go round, Home and End to the ends.
fn neighbour(content: &Element, tab: &Element, key: &str) -> Option<Element> {
    let tabs = all(content, ".tab");
    let at = tabs.iter().position(|known| **known == *tab)?;
    let last = tabs.len() - 1;
    let next = match key {
        "ArrowRight" if at < last => at + 1,
        "ArrowLeft" if at > 0 => at - 1,
        "ArrowLeft" | "End" => last,
        "ArrowRight" | "Home" => 0,
        _ => return None,
    };
    Some(tabs.get(next)?.clone().into())
}
