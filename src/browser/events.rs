//! The page's events → the widget's.

use super::app::{App, State};
use super::callback::Listener;
use super::parts::{first, focus, number};
use super::pointer::in_plot;
use crate::interaction::{Copy, Event, Sheet};
use crate::reported::FigureId;
use crate::scene::ChartKind;
use wasm_bindgen::JsCast;
use web_sys::{
    Element, EventTarget, FocusEvent, HtmlSelectElement, KeyboardEvent, MouseEvent, Node,
    PointerEvent,
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
            self.on(root, "beforematch", Self::table_found),
            self.on(root, "change", Self::report_chosen),
            // The page would take the element for a field of its own.
            self.on(root, "input", |_, event: &web_sys::Event| {
                event.stop_propagation();
            }),
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
            self.on_the_way("keydown", Self::escape_comes),
            self.on_the_way("keyup", Self::key_let_go),
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
            // Behind what fills the screen is no page.
            self.on(document, "fullscreenchange", look_again),
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
        // Not with a press: what goes under it has no click.
        let looks_after = matches!(name, "click" | "keydown" | "focusout");
        let callback = self.callback(move |app, event| {
            act(app, event.unchecked_ref());
            if looks_after {
                app.look_after();
            } else if name == "pointermove" {
                app.put_right();
            }
        });
        Listener::new(target, name, false, callback)
    }

    /// Before any listener of what the event is for.
    fn on_the_way(&self, name: &'static str, act: fn(&Self, &KeyboardEvent)) -> Listener {
        let callback = self.callback(move |app, event| act(app, event.unchecked_ref()));
        Listener::new(&self.window, name, true, callback)
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
        // A control that moved under the press, since a sheet folds, would not be clicked.
        if closest(
            event.target().as_ref(),
            ".plot, .sheet, .reading, .report, button, a",
        )
        .is_some()
        {
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

    /// A click that the chart uses does not follow a link around the element; a click on a text does.
    fn clicked(&self, event: &MouseEvent) {
        let target = event.target();
        if closest(target.as_ref(), "a").is_some() {
            event.stop_propagation();
        } else if closest(target.as_ref(), "button, .plot").is_some() {
            event.stop_propagation();
            event.prevent_default();
        } else if closest(target.as_ref(), ".report").is_some() {
            event.stop_propagation();
            // The browser opens the choice by itself.
            if self.host.closest("a").is_ok_and(|link| link.is_some()) {
                event.prevent_default();
            }
        }
        let closest = |selector| closest(target.as_ref(), selector);
        if let Some(tab) = closest(".tab") {
            self.open_chart(&tab);
        } else if let Some(name) = closest(".open-report") {
            self.open_report(&name);
        } else if closest(".toggle-table").is_some() {
            self.send(&Event::TableToggled);
        } else if closest(".toggle-all").is_some() {
            self.send(&Event::AllFiguresToggled);
        } else if closest(".more").is_some() {
            self.send(&Event::SheetToggled);
        } else if let Some(row) = closest(".name") {
            if let Some(datum) = number(&row, "data-row") {
                self.send(&Event::RowToggled { datum });
            }
        } else if let Some(chosen) = closest(".to, .copy") {
            self.chosen_in_sheet(&chosen);
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

    /// A figure was chosen in a sheet, or something to copy.
    fn chosen_in_sheet(&self, chosen: &Element) {
        let sheet = match closest(Some(chosen), ".table") {
            Some(_) => Sheet::Row,
            None => Sheet::Line,
        };
        let figure = chosen.get_attribute("data-figure");
        if let Some(figure) = figure.and_then(|figure| FigureId::parse(&figure)) {
            self.send(&Event::Followed { figure, sheet });
        } else if let Some(copy) = chosen.get_attribute("data-copy") {
            let copy = match &*copy {
                "cell" => Copy::Cell,
                _ => Copy::Sentence,
            };
            self.send(&Event::CopyAsked { sheet, copy });
        }
    }

    /// The browser's search has found something in the closed table.
    fn table_found(&self, _: &web_sys::Event) {
        let is_open = |state: &State| state.widget.state().table_open;
        if self.state.try_borrow().is_ok_and(|state| !is_open(&state)) {
            self.send(&Event::TableToggled);
        }
    }

    fn tapped(&self, event: &MouseEvent, panel: usize, plot: &Element) {
        let (at, scale) = in_plot(event, panel, plot);
        self.room.set(None);
        self.send_at(&Event::Tapped { panel, at }, event, (panel, at.y, scale));
    }

    /// Opens the chart of the tab, and leaves the focus on that.
    pub(super) fn open_chart(&self, tab: &Element) {
        let name = tab.get_attribute("data-chart");
        let Some(chart) = name.and_then(|name| ChartKind::of(&name)) else {
            return;
        };
        self.send(&Event::Opened(chart));
        self.focus_chosen();
    }

    /// Opens the report of the button, which goes with that.
    fn open_report(&self, button: &Element) {
        if let Some(report) = number(button, "data-report") {
            self.send(&Event::ReportOpened(report));
            self.focus_chosen();
        }
    }

    /// A report was chosen.
    fn report_chosen(&self, event: &web_sys::Event) {
        let choice = closest(event.target().as_ref(), ".choose-report");
        let choice = choice.map(JsCast::unchecked_into::<HtmlSelectElement>);
        if let Some(report) = choice.and_then(|choice| choice.value().parse().ok()) {
            self.send(&Event::ReportOpened(report));
        }
    }

    /// Gives the focus to the chosen tab; where there are none, to the choice among the reports. The page stays where it
    /// is, unless that leaves too little of the chart in the window.
    fn focus_chosen(&self) {
        let height = self.window.inner_height();
        let height = height.ok().and_then(|height| height.as_f64());
        let shown = self.content.get_bounding_client_rect().bottom();
        let stays = shown > height.unwrap_or_default() * LEAST_SHOWN;
        if let Some(chosen) = first(&self.content, ".tab[tabindex=\"0\"], .choose-report") {
            focus(&chosen, stays);
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
    as_element(target?)?.closest(selector).ok()?
}

/// The target if it is an element. In another window, its class is not the one of this window.
fn as_element(target: &EventTarget) -> Option<&Element> {
    let node: &Node = target.unchecked_ref();
    (node.node_type() == Node::ELEMENT_NODE).then(|| target.unchecked_ref())
}

/// The datum of the mark that the target is.
fn mark(target: Option<EventTarget>) -> Option<usize> {
    number(as_element(&target?)?, "data-datum")
}
