//! The page's events → the widget's.

use super::app::App;
use super::callback::Listener;
use super::dom::offset_rect;
use super::parts::{first, number};
use crate::geometry::{Point, point};
use crate::interaction::{Event, Key};
use crate::scene::ChartKind;
use wasm_bindgen::JsCast;
use web_sys::{
    Element, EventTarget, FocusEvent, FocusOptions, HtmlElement, KeyboardEvent, MouseEvent,
    PointerEvent,
};

/// How far from a panel's corner an offset tells a zoom from none, in pixels.
const CORNER: f64 = 24.0;
/// How much of the window a chart that opens must fill at least, or the page scrolls to its tab.
const LEAST_SHOWN: f64 = 0.25;

impl App {
    /// Listens to everything that the widget answers to, but the pixel ratio.
    pub(super) fn listen(&self) -> Vec<Listener> {
        let (root, document) = (&self.root, &self.document);
        let mut listeners = vec![
            self.on(root, "pointermove", Self::pointer_moved),
            self.on(root, "pointerdown", Self::pressed_inside),
            self.on(root, "click", Self::clicked),
            self.on(root, "keydown", Self::key_inside),
            self.on(root, "focusin", Self::focus_came),
            self.on(root, "focusout", Self::focus_went),
            self.on(&self.host, "pointerleave", |app, _: &PointerEvent| {
                app.hovered.set(None);
                app.send(&Event::PointerLeft);
            }),
            self.on(document, "pointerdown", Self::pressed_anywhere),
            self.on(document, "keydown", Self::key_anywhere),
            // A page's background that fades into another one is that at last.
            self.on(document, "transitionend", |app, _: &web_sys::Event| {
                app.look_soon();
            }),
            // Not every browser tells queries of paper.
            self.on(&self.window, "beforeprint", |app, _: &web_sys::Event| {
                app.look_changed(true);
            }),
            self.on(&self.window, "afterprint", |app, _: &web_sys::Event| {
                app.look_changed(false);
            }),
            // Not the promise of the fonts that are under way now: a chart's first text may be what asks for one.
            self.on(
                &document.fonts(),
                "loadingdone",
                |app, _: &web_sys::Event| {
                    app.fonts_came();
                },
            ),
        ];
        for query in [&self.page.dark, &self.page.forced, &self.page.paper] {
            listeners.push(self.on(query, "change", |app, _: &web_sys::Event| {
                app.look_changed(false);
            }));
        }
        listeners
    }

    fn on<E: JsCast + 'static>(
        &self,
        target: &EventTarget,
        name: &'static str,
        act: fn(&Self, &E),
    ) -> Listener {
        let callback = self.callback(move |app, event| act(app, event.unchecked_ref()));
        Listener::new(target, name, callback)
    }

    /// Paints anew when the pixel ratio changes without a change of size, as on another screen: a query for the
    /// present ratio, made again after each change.
    pub(super) fn watch_ratio(&self) {
        let query = format!("(resolution: {}dppx)", self.page.pixel_ratio());
        let query = self.window.match_media(&query).ok().flatten();
        let listener = query.map(|query| {
            self.on(&query, "change", |app, _: &web_sys::Event| {
                app.look_changed(false);
            })
        });
        self.ratio_listener.replace(listener);
    }

    /// The system's scheme, its colours or the pixel ratio may be others, or paper is printed on.
    fn look_changed(&self, prints: bool) {
        self.restyle_whole(prints);
        if prints || self.page.paper.matches() {
            self.fill_table();
        }
        self.watch_ratio();
    }

    /// The widget's width may be another one.
    pub(super) fn resized(&self) {
        let frame = self.next_frame(Self::measure_and_lay_out);
        self.waits.resize.replace(frame);
    }

    /// Nothing is asked of the page but what the event knows, once the pointer is over a panel: pointers move all the
    /// time.
    fn pointer_moved(&self, event: &PointerEvent) {
        if event.pointer_type() == "touch" {
            return;
        }
        let Some(target) = event.target() else { return };
        let over = match self.shown.try_borrow() {
            Ok(shown) => shown.plot(target.unchecked_ref()).map(|(panel, plot)| {
                let offset = point(f64::from(event.offset_x()), f64::from(event.offset_y()));
                let at = match self.hovered.get() {
                    Some((hovered, factor)) if hovered == panel => {
                        point(offset.x * factor, offset.y * factor)
                    }
                    _ => {
                        let (at, factor) = entered(event, &plot.element, offset);
                        self.hovered.set(factor.map(|factor| (panel, factor)));
                        at
                    }
                };
                (panel, at, plot.origin())
            }),
            Err(_) => return,
        };
        if over.is_none() {
            self.hovered.set(None);
        }
        self.send(&match over {
            Some((panel, at, origin)) => Event::PointerMoved {
                panel,
                at,
                in_stage: point(at.x + origin.x, at.y + origin.y),
                tooltip: self.tooltip.get(),
            },
            None if closest(Some(target), ".tooltip").is_some() => Event::TooltipEntered,
            None => Event::PointerLeft,
        });
    }

    fn pressed_inside(&self, event: &PointerEvent) {
        self.touch.set(event.pointer_type() != "mouse");
        if closest(event.target(), ".plot, .tooltip").is_some() {
            self.pressed_inside.set(event.time_stamp());
        }
    }

    fn pressed_anywhere(&self, event: &PointerEvent) {
        // The same press has been inside before it comes here.
        if (event.time_stamp() - self.pressed_inside.get()).abs() > 0.0 {
            self.send(&Event::PressedElsewhere);
        }
    }

    fn clicked(&self, event: &MouseEvent) {
        let closest = |selector| closest(event.target(), selector);
        if let Some(opener) = closest("[data-chart]") {
            self.open_chart(&opener);
        } else if closest(".toggle-table").is_some() {
            self.send(&Event::TableToggled);
        } else if let Some(mark) = closest(".mark") {
            if let Some(datum) = number(&mark, "data-datum") {
                self.send(&Event::MarkActivated { datum });
            }
        } else if let Some(plot) = closest(".plot")
            && let Some(panel) = number(&plot, "data-panel")
        {
            self.send(&Event::Tapped {
                panel,
                at: inside(event, plot.unchecked_ref()).0,
                touch: self.touch.get(),
            });
        }
    }

    /// Opens the chart that the element names, and leaves the focus on its tab. The page stays where it is, unless that
    /// leaves too little of the chart in the window.
    fn open_chart(&self, opener: &Element) {
        let name = opener.get_attribute("data-chart");
        let Some(chart) = name.and_then(|name| ChartKind::of(&name)) else {
            return;
        };
        self.send(&Event::Opened(chart));
        let height = self.window.inner_height();
        let height = height.ok().and_then(|height| height.as_f64());
        let shown = self.content.get_bounding_client_rect().bottom();
        let stays = shown > height.unwrap_or_default() * LEAST_SHOWN;
        if let Some(tab) = first(&self.content, ".tab[tabindex=\"0\"]") {
            let options = FocusOptions::new();
            options.set_prevent_scroll(stays);
            // What does not take the focus leaves it where it is.
            let _ = tab.focus_with_options(&options);
        }
    }

    fn key_inside(&self, event: &KeyboardEvent) {
        if event.ctrl_key() || event.alt_key() || event.meta_key() {
            return;
        }
        let name = event.key();
        let key = match name.as_str() {
            "ArrowRight" | "ArrowDown" => Key::Next,
            "ArrowLeft" | "ArrowUp" => Key::Previous,
            "Home" => Key::First,
            "End" => Key::Last,
            "Enter" | " " => Key::Enter,
            _ => return,
        };
        if closest(event.target(), ".mark").is_some() {
            event.prevent_default();
            self.send(&Event::Pressed(key));
        } else if let Some(next) =
            closest(event.target(), ".tab").and_then(|tab| neighbour(&tab, &name))
        {
            event.prevent_default();
            self.open_chart(&next);
        }
    }

    fn key_anywhere(&self, event: &KeyboardEvent) {
        // Hovering gives no focus: Esc closes the tooltip wherever the focus is. The key stays the page's too.
        if event.key() == "Escape" {
            self.send(&Event::Pressed(Key::Escape));
        }
    }

    fn focus_came(&self, event: &FocusEvent) {
        // Who walks with the keyboard may come to the table next.
        self.fill_table();
        if let Some(datum) = mark(event.target()) {
            self.send(&Event::MarkFocused { datum });
        }
    }

    fn focus_went(&self, event: &FocusEvent) {
        if mark(event.target()).is_some() && mark(event.related_target()).is_none() {
            self.send(&Event::MarksBlurred);
        }
    }
}

/// The nearest element of the selector that holds the event's target.
fn closest(target: Option<EventTarget>, selector: &str) -> Option<Element> {
    let target: Element = target?.dyn_into().ok()?;
    target.closest(selector).ok()?
}

/// The datum of the mark that the target is.
fn mark(target: Option<EventTarget>) -> Option<usize> {
    number(target?.dyn_ref()?, "data-datum")
}

/// Where the event is in the panel, in the pixels of the layout; and by what offsets in this panel are to be multiplied
/// for that, where this one is far enough from its corner to say so.
///
/// A page may zoom or scale what holds the panel. All browsers' offsets know of a scale, but not all of a zoom.
fn entered(event: &MouseEvent, plot: &HtmlElement, offset: Point) -> (Point, Option<f64>) {
    let (at, scale) = inside(event, plot);
    let (exact, found) = if offset.x > offset.y {
        (at.x, offset.x)
    } else {
        (at.y, offset.y)
    };
    let is_nearer = |factor: f64| (exact - found * factor).abs() <= (exact - found).abs();
    let factor = if is_nearer(scale) { scale } else { 1.0 };
    (at, (found >= CORNER).then_some(factor))
}

/// Where the event is in the panel, in the pixels of the layout; and how many of those a pixel of the window has.
fn inside(event: &MouseEvent, plot: &HtmlElement) -> (Point, f64) {
    let (seen, bounds) = (plot.get_bounding_client_rect(), offset_rect(plot));
    // The page may zoom or scale what holds the panel, and the pointer is given in the window's pixels.
    let scale = bounds.width / seen.width();
    let along = |pointer: i32, side: f64| (f64::from(pointer) - side) * scale;
    let at = point(
        along(event.client_x(), seen.left()),
        along(event.client_y(), seen.top()),
    );
    (at, scale)
}

/// The element beside this one to which the key leads: arrows go round, Home and End to the ends. Nothing else stands
/// among tabs.
fn neighbour(element: &Element, key: &str) -> Option<Element> {
    let around = element.parent_element()?;
    match key {
        "ArrowRight" => element
            .next_element_sibling()
            .or_else(|| around.first_element_child()),
        "ArrowLeft" => element
            .previous_element_sibling()
            .or_else(|| around.last_element_child()),
        "Home" => around.first_element_child(),
        "End" => around.last_element_child(),
        _ => None,
    }
}
