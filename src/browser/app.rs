//! One widget on a page: the pure widget, its elements, and how they look now.

use super::canvas::Look;
use super::faults::as_js;
use super::js::{self, Js, Observer};
use super::listen::{Call, Listener, listen, observe};
use super::measure::CanvasMeasure;
use super::page;
use crate::interaction::{Effect, Event};
use crate::locale::Locale;
use crate::reported::Dataset;
use crate::scene::Ink;
use crate::widget::{Node, Widget, WidgetError};
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use wasm_bindgen::JsValue;

/// The attributes that the widget understands; the page's `lang` has been resolved by the element.
const ATTRIBUTES: [&str; 7] = [
    "lang", "chart", "view", "controls", "headline", "report", "theme",
];

/// The widget and what it has put into the page.
pub(super) struct App {
    pub(super) document: Js,
    pub(super) host: Js,
    /// Holds the widget's elements; nothing else is in it.
    pub(super) content: Js,
    /// As wide as the charts are to be, and one em high.
    ruler: Js,
    measure: Rc<CanvasMeasure>,
    pub(super) state: RefCell<State>,
    /// The elements as they are in the page.
    pub(super) shown: RefCell<Vec<Node>>,
    /// What is to be said next, and the waits for it so far.
    pub(super) saying: RefCell<(u32, String)>,
    /// Whether the last press was a finger's or a pen's, and when one was last inside a chart or the tooltip.
    pub(super) finger: Cell<bool>,
    pub(super) pressed_inside: Cell<f64>,
    /// Whether a frame is due for what the observer saw.
    pub(super) frame_due: Cell<bool>,
    /// Calls [`App::hear`]; its first argument is the [`Call`].
    pub(super) hear: Js,
    /// Explains a fault to the page; takes what [`as_js`] makes of it.
    pub(super) tell: Js,
    observers: [Observer; 2],
    /// Kept for their drop.
    _listeners: Vec<Listener>,
    pub(super) ratio_watch: RefCell<Option<Listener>>,
}

/// What changes.
pub(super) struct State {
    pub(super) widget: Widget,
    pub(super) look: Look,
    theme: Option<String>,
    /// Width and font size of the last layout.
    size: (f64, f64),
    pub(super) ready: bool,
}

impl Drop for App {
    fn drop(&mut self) {
        for observer in &self.observers {
            observer.disconnect();
        }
    }
}

impl App {
    pub(super) fn new(
        host: Js,
        root: &Js,
        dataset: Dataset,
        locale: Locale,
        attributes: &Js,
        hear: Js,
        tell: Js,
    ) -> Result<Self, JsValue> {
        let document = js::get(&host, "ownerDocument").ok_or(JsValue::UNDEFINED)?;
        let div = |class: &str| {
            let made = document.create_element("div");
            js::set_text(&made, "className", class);
            made
        };
        let (frame, ruler, content) = (div("frame"), div("ruler"), div("content"));
        frame.append(&ruler);
        frame.append(&content);
        let measure = CanvasMeasure::new(&document.create_element("canvas"), &ruler)
            .ok_or_else(|| as_js(&WidgetError::paint("2d")))?;
        let measure = Rc::new(measure);
        let mut widget = Widget::new(dataset, locale, measure.clone());
        for name in &ATTRIBUTES {
            if let Err(fault) = widget.set(name, js::text(attributes, name).as_deref()) {
                tell.call(&JsValue::UNDEFINED, &as_js(&fault));
            }
        }
        measure.set_language(widget.locale().tag());
        js::set_text(root, "textContent", "");
        root.append(&frame);
        let theme = js::text(attributes, "theme");
        let look = page::look(&document, &host, &content, &ruler, None, false);
        let state = State {
            widget,
            look,
            theme,
            size: (0.0, 0.0),
            ready: false,
        };
        let listeners = listen(&hear, &host, root, &document);
        let observers = observe(&hear, &host, &ruler, &document);
        let mut app = Self {
            document,
            host,
            content,
            ruler,
            measure,
            state: RefCell::new(state),
            shown: RefCell::default(),
            saying: RefCell::default(),
            finger: Cell::default(),
            pressed_inside: Cell::default(),
            frame_due: Cell::default(),
            hear,
            tell,
            observers,
            _listeners: listeners,
            ratio_watch: RefCell::default(),
        };
        app.watch_ratio();
        app.restyle(false);
        let state = app.state.get_mut();
        if state.size.0 <= 0.0 {
            // Hidden as yet: its figures can be asked for all the same.
            state.widget.resize(0.0, 16.0);
        }
        Ok(app)
    }

    /// Takes the page's colours, font and pixel ratio over, and paints anew where any of them is another.
    pub(super) fn restyle(&self, prints: bool) {
        if let Ok(mut state) = self.state.try_borrow_mut() {
            // Fonts depend on the language.
            self.content
                .set_attribute("lang", state.widget.locale().tag());
            let look = page::look(
                &self.document,
                &self.host,
                &self.content,
                &self.ruler,
                state.theme.as_deref(),
                prints || page::matches(page::PAPER),
            );
            if look == state.look && state.size.0 > 0.0 {
                return;
            }
            for &ink in &Ink::ALL {
                self.content.style(
                    &["--", ink.name()].concat(),
                    &look.palette.color(ink).to_hex(),
                );
            }
            let resized = (look.widest - state.look.widest).abs() > 0.0;
            if resized || look.family != state.look.family {
                state.size = (0.0, 0.0);
            }
            state.look = look;
        }
        if !self.measure_and_lay_out() {
            self.paint();
        }
    }

    /// Lays out for the width that the page gives, unless that is what is shown; nothing while it is hidden.
    /// Whether it did.
    pub(super) fn measure_and_lay_out(&self) -> bool {
        let font = page::font_size(&self.content);
        let width = js::number(&self.ruler, "clientWidth");
        let effects = match self.state.try_borrow_mut() {
            Ok(mut state) => {
                let size = (width.min(state.look.widest), font);
                if size.0 <= 0.0 || size == state.size {
                    return false;
                }
                if state.size.0 > 0.0 {
                    self.give_reserve_back();
                }
                state.size = size;
                self.measure.set_family(&state.look.family);
                state.widget.resize(size.0, size.1)
            }
            _ => return false,
        };
        self.perform(&effects);
        true
    }

    /// Lays out anew with the fonts that have come.
    pub(super) fn fonts_came(&self) {
        if let Ok(mut state) = self.state.try_borrow_mut() {
            // Not a new width: the reserve stays.
            state.size = (0.0, 0.0);
        }
        self.measure_and_lay_out();
    }

    /// Lets the element be as high as it is: the height that the loader reserved was for its first chart.
    fn give_reserve_back(&self) {
        self.host.style("--initiative-reserve", "");
    }

    /// Performs what follows from a wish of the reader or the page, which may be for a chart of another height.
    fn follow(&self, effects: &[Effect]) {
        if effects.contains(&Effect::LayOut) {
            self.give_reserve_back();
        }
        self.perform(effects);
    }

    /// Sends an event to the widget and performs what follows. An event that the widget's own changes to the page
    /// give rise to is dropped: the widget knows.
    pub(super) fn send(&self, event: &Event) {
        let effects = match self.state.try_borrow_mut() {
            Ok(mut state) => state.widget.handle(event),
            Err(_) => return,
        };
        if matches!(event, Event::TableToggled) {
            self.give_reserve_back();
        }
        self.follow(&effects);
    }

    pub(super) fn set(&self, attribute: &str, value: Option<&str>) {
        let outcome = match self.state.try_borrow_mut() {
            Ok(mut state) => {
                if attribute == "theme" {
                    state.theme = value.map(str::to_owned);
                }
                if attribute == "lang" {
                    let locale = value.map_or_else(Locale::default, Locale::of);
                    self.measure.set_language(locale.tag());
                }
                state.widget.set(attribute, value)
            }
            Err(_) => return,
        };
        match outcome {
            Ok(effects) => self.follow(&effects),
            Err(error) => {
                self.follow(&[Effect::LayOut]);
                self.report(&error);
            }
        }
        if matches!(attribute, "theme" | "lang") {
            self.restyle(false);
        }
    }

    pub(super) fn select(&self, figure: &str) -> Result<(), JsValue> {
        let effects = match self.state.try_borrow_mut() {
            Ok(mut state) => state.widget.select(figure),
            Err(_) => return Ok(()),
        };
        match effects {
            Ok(effects) => {
                self.follow(&effects);
                Ok(())
            }
            Err(fault) => Err(as_js(&fault)),
        }
    }

    /// Calls back after so many milliseconds, if the widget is still there.
    pub(super) fn later(&self, call: Call, milliseconds: i32, value: u32) {
        js::set_timeout(&self.hear, milliseconds, call as u32, value);
    }

    /// The first element inside the widget that the selector names.
    pub(super) fn find(&self, selector: &str) -> Option<Js> {
        self.content.query_selector(selector)
    }
}
