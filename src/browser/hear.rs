//! What the page calls back → the widget's events.

use super::app::App;
use super::js::{self, Js};
use super::listen::Call;
use crate::geometry::{Point, Rect, point};
use crate::interaction::{Event, Key};
use crate::scene::ChartKind;
use wasm_bindgen::JsValue;

impl App {
    /// Takes what the page calls back with: an event, or the number that a timer was given.
    pub(super) fn hear(&self, call: u32, value: &Js) {
        let Some(call) = Call::ALL.get(call as usize) else {
            return;
        };
        let number = || value.as_f64().unwrap_or_default() as u32;
        match call {
            Call::PointerMoved => self.moved(value),
            Call::PointerLeft => self.send(&Event::PointerLeft),
            Call::PressedInside => {
                self.finger.set(!js::says(value, "pointerType", "mouse"));
                if is_in(value, ".plot, .tooltip") {
                    self.pressed_inside.set(js::number(value, "timeStamp"));
                }
            }
            Call::PressedAnywhere => {
                // The same press has been inside before it comes here.
                if (js::number(value, "timeStamp") - self.pressed_inside.get()).abs() > 0.0 {
                    self.send(&Event::PressedElsewhere);
                }
            }
            Call::Clicked => self.clicked(value),
            Call::KeyInside => self.pressed_key(value),
            Call::KeyAnywhere => {
                // Hovering gives no focus: Esc closes the tooltip wherever the focus is. The key stays the page's too.
                if js::says(value, "key", "Escape") {
                    self.send(&Event::Pressed(Key::Escape));
                }
            }
            Call::FocusCame => {
                if let Some(datum) = mark(value, "target") {
                    self.send(&Event::MarkFocused { datum });
                }
            }
            Call::FocusWent => {
                if mark(value, "target").is_some() && mark(value, "relatedTarget").is_none() {
                    self.send(&Event::MarksBlurred);
                }
            }
            Call::LookChanged => {
                self.restyle(js::says(value, "type", "beforeprint"));
                self.watch_ratio();
            }
            Call::Resized => {
                if !self.frame_due.replace(true) {
                    js::request_animation_frame(&Call::Frame.of(&self.hear));
                }
            }
            Call::Frame => {
                self.frame_due.set(false);
                self.measure_and_lay_out();
            }
            Call::FontsCame => self.fonts_came(),
            Call::HideDue => self.send(&Event::HideDue {
                generation: number(),
            }),
            Call::Say => self.say(number()),
            Call::Ready => self.dispatch("initiative-ready", &JsValue::NULL),
        }
    }

    fn moved(&self, event: &Js) {
        if js::says(event, "pointerType", "touch") {
            return;
        }
        self.send(&if is_in(event, ".tooltip") {
            Event::TooltipEntered
        } else if let (Some((panel, at, plot)), Some(tooltip)) =
            (place(event), self.find(".tooltip"))
        {
            Event::PointerMoved {
                panel,
                at,
                in_stage: point(at.x + plot.x, at.y + plot.y),
                tooltip: js::laid_out(&tooltip),
            }
        } else {
            Event::PointerLeft
        });
    }

    fn clicked(&self, event: &Js) {
        if let Some(opener) = closest(event, "[data-chart]") {
            self.open(&opener);
        } else if is_in(event, ".toggle-table") {
            self.send(&Event::TableToggled);
        } else if is_in(event, ".toggle-view") {
            self.send(&Event::ViewToggled);
        } else if let Some(datum) = closest(event, ".mark").and_then(|mark| field(&mark, "datum")) {
            self.send(&Event::MarkActivated { datum });
        } else if let Some((panel, at, _)) = place(event) {
            self.send(&Event::Tapped {
                panel,
                at,
                touch: self.finger.get(),
            });
        }
    }

    /// Opens the chart that the element names, and leaves the focus on its tab.
    fn open(&self, opener: &Js) {
        let name = js::get(opener, "dataset").and_then(|fields| js::text(&fields, "chart"));
        if let Some(chart) = name.and_then(|name| ChartKind::of(&name)) {
            self.send(&Event::Opened(chart));
            self.focus(".tab[tabindex=\"0\"]");
        }
    }

    fn pressed_key(&self, event: &Js) {
        for modifier in &["ctrlKey", "altKey", "metaKey"] {
            if js::number(event, modifier) > 0.0 {
                return;
            }
        }
        let name = js::text(event, "key").unwrap_or_default();
        let key = match name.as_str() {
            "ArrowRight" | "ArrowDown" => Key::Next,
            "ArrowLeft" | "ArrowUp" => Key::Previous,
            "Home" => Key::First,
            "End" => Key::Last,
            "Enter" | " " => Key::Enter,
            _ => return,
        };
        if is_in(event, ".mark") {
            event.prevent_default();
            self.send(&Event::Pressed(key));
        } else if let Some(next) =
            closest(event, ".tab, .control").and_then(|from| neighbour(&from, &name))
        {
            event.prevent_default();
            if next.closest(".tab").is_some() {
                self.open(&next);
            } else {
                let index = usize::from(next.closest(".toggle-view").is_some());
                self.send(&Event::ControlFocused { index });
                self.focus(".control[tabindex=\"0\"]");
            }
        }
    }
}

fn is_in(event: &Js, selector: &str) -> bool {
    closest(event, selector).is_some()
}

/// The nearest element of the selector that holds the event's target.
fn closest(event: &Js, selector: &str) -> Option<Js> {
    js::get(event, "target")?.closest(selector)
}

/// A whole number that a `data-` attribute of the element holds.
fn field(element: &Js, name: &str) -> Option<usize> {
    let value = js::number(&js::get(element, "dataset")?, name);
    (value >= 0.0).then_some(value as usize)
}

/// The datum of the mark that a field of the event holds.
fn mark(event: &Js, name: &str) -> Option<usize> {
    field(&js::get(event, name)?, "datum")
}

/// The panel of a pointer's event, where in it, and where it stands in the stage, all in pixels of the layout.
fn place(event: &Js) -> Option<(usize, Point, Rect)> {
    let plot = closest(event, ".plot")?;
    let (seen, plot_box) = (plot.get_bounding_client_rect(), js::laid_out(&plot));
    // The page may zoom or scale what holds the panel, and the pointer is told in the window's pixels.
    let scale = plot_box.width / js::number(&seen, "width");
    let along = |pointer, side| (js::number(event, pointer) - js::number(&seen, side)) * scale;
    let at = point(along("clientX", "left"), along("clientY", "top"));
    Some((field(&plot, "panel")?, at, plot_box))
}

/// The element beside this one to which the key leads: arrows go round, Home and End to the ends. Nothing else stands
/// among tabs or among controls.
fn neighbour(element: &Js, key: &str) -> Option<Js> {
    let (beside, end) = match key {
        "ArrowRight" => ("nextElementSibling", "firstElementChild"),
        "ArrowLeft" => ("previousElementSibling", "lastElementChild"),
        "Home" => ("", "firstElementChild"),
        "End" => ("", "lastElementChild"),
        _ => return None,
    };
    js::get(element, beside).or_else(|| js::get(&js::get(element, "parentElement")?, end))
}
