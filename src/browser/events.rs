//! The page's events → the widget's.

use super::app::App;
use super::callback::Listener;
use super::parts::{all, first, number};
use super::pointer::inside;
use crate::interaction::{Event, Key};
use crate::scene::ChartKind;
use wasm_bindgen::JsCast;
use web_sys::{
    Element, EventTarget, FocusEvent, FocusOptions, KeyboardEvent, MouseEvent, PointerEvent,
};

/// How much of the window a chart that opens must fill at least, or the page scrolls to its tab.
const LEAST_SHOWN: f64 = 0.25;

impl App {
    /// Listens to everything that the widget answers to, but the pixel ratio.
    pub(super) fn listen(&self) -> Vec<Listener> {
        let mut listeners = self.listen_inside();
        listeners.append(&mut self.listen_around());
        listeners
    }

    fn listen_inside(&self) -> Vec<Listener> {
        let root = &self.root;
        vec![
            self.on(root, "pointermove", Self::pointer_moved),
            self.on(root, "pointerdown", Self::pressed_inside),
            self.on(root, "mousedown", Self::press_begun),
            self.on(root, "click", Self::clicked),
            self.on(root, "keydown", Self::key_inside),
            self.on(root, "focusin", Self::focus_came),
            self.on(root, "focusout", Self::focus_went),
            self.on(&self.host, "pointerleave", |app, _: &PointerEvent| {
                app.pointer_left();
            }),
        ]
    }

    fn listen_around(&self) -> Vec<Listener> {
        let (document, page) = (&self.document, &self.page);
        let look_again = |app: &Self, _: &web_sys::Event| app.look_changed(false);
        vec![
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
            self.on(&self.window, "afterprint", look_again),
            // Not the promise of the fonts that are under way now: a chart's first text may be what asks for one.
            self.on(
                &document.fonts(),
                "loadingdone",
                |app, _: &web_sys::Event| app.fonts_came(),
            ),
            self.on(&page.dark, "change", look_again),
            self.on(&page.forced, "change", look_again),
            self.on(&page.paper, "change", look_again),
        ]
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

    fn pressed_inside(&self, event: &PointerEvent) {
        if closest(event.target().as_ref(), ".plot, .reading").is_some() {
            self.pressed_inside.set(event.time_stamp());
        }
    }

    fn pressed_anywhere(&self, event: &PointerEvent) {
        // The same press has been inside before it comes here.
        if (event.time_stamp() - self.pressed_inside.get()).abs() > 0.0 {
            self.send(&Event::PressedElsewhere);
        }
    }

    /// A press on a mark's button gives it no focus, which would make its figure current: the nearest one is.
    fn press_begun(&self, event: &MouseEvent) {
        if closest(event.target().as_ref(), ".mark").is_some() {
            event.prevent_default();
        }
    }

    fn clicked(&self, event: &MouseEvent) {
        let target = event.target();
        let closest = |selector| closest(target.as_ref(), selector);
        if let Some(tab) = closest(".tab") {
            self.open_chart(&tab);
        } else if closest(".toggle-table").is_some() {
            self.send(&Event::TableToggled);
        } else if closest(".toggle-all").is_some() {
            self.send(&Event::AllFiguresToggled);
        } else if closest(".more").is_some() {
            self.send(&Event::DetailsToggled);
        } else if let Some(plot) = closest(".plot")
            && let Some(panel) = number(&plot, "data-panel")
        {
            // A click without a press is a screen reader's, or a script's.
            let mark = closest(".mark").filter(|_| event.detail() == 0);
            match mark.and_then(|mark| number(&mark, "data-datum")) {
                Some(datum) => self.send(&Event::MarkActivated { datum }),
                None => self.tapped(event, panel, &plot),
            }
        }
    }

    fn tapped(&self, event: &MouseEvent, panel: usize, plot: &Element) {
        let (at, scale) = inside(event, plot.unchecked_ref());
        self.room.set(None);
        self.send_at(&Event::Tapped { panel, at }, event, (panel, at.y, scale));
    }

    /// Opens the chart of the tab, and leaves the focus on that. The page stays where it is, unless that leaves too little
    /// of the chart in the window.
    fn open_chart(&self, tab: &Element) {
        let name = tab.get_attribute("data-chart");
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
        if closest(event.target().as_ref(), ".mark").is_some() {
            event.prevent_default();
            self.send(&Event::Pressed(key));
        } else if let Some(next) = closest(event.target().as_ref(), ".tab")
            .and_then(|tab| neighbour(&self.content, &tab, &name))
        {
            event.prevent_default();
            self.open_chart(&next);
        }
    }

    fn key_anywhere(&self, event: &KeyboardEvent) {
        // Hovering gives no focus: Esc clears the figure wherever the focus is. The key stays the page's too.
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
        // From its mark on, the figure stays as long as the focus is in the reading line.
        let reads =
            |target: Option<EventTarget>| closest(target.as_ref(), ".mark, .reading").is_some();
        if reads(event.target()) && !reads(event.related_target()) {
            self.send(&Event::MarksBlurred);
        }
    }
}

/// The nearest element of the selector that holds the event's target.
pub(super) fn closest(target: Option<&EventTarget>, selector: &str) -> Option<Element> {
    let target: &Element = target?.dyn_ref()?;
    target.closest(selector).ok()?
}

/// The datum of the mark that the target is.
fn mark(target: Option<EventTarget>) -> Option<usize> {
    number(target?.dyn_ref()?, "data-datum")
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
