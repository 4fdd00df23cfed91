//! One widget on a page: the pure widget, its elements, and how they look now.

use super::callback::{Callback, Guard, Listener, SizeObserver, Wait};
use super::canvas::Look;
use super::measure::CanvasMeasure;
use super::page::{Page, PageStyle};
use super::perform::{Announcement, Shown};
use super::pointer::Hovered;
use super::sticking::{PointedAt, Room};
use super::surroundings::Watch;
use super::values::error_value;
use crate::interaction::{Effect, Event};
use crate::locale::Locale;
use crate::reported::parse;
use crate::widget::{Widget, WidgetError};
use js_sys::{Array, Function, Object};
use std::cell::{Cell, RefCell};
use std::rc::{Rc, Weak};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Document, HtmlElement, ShadowRoot, Window};

/// The attributes that the widget understands, in the order in which they are taken over.
const ATTRIBUTES: [&str; 6] = ["lang", "chart", "controls", "headline", "report", "theme"];

/// The host's attributes that have a value.
type Attributes = [(String, String)];

/// The widget and what it has put into the page.
pub(super) struct App {
    /// For callbacks, which must not keep the widget alive.
    this: Weak<Self>,
    pub(super) window: Window,
    pub(super) document: Document,
    pub(super) host: HtmlElement,
    pub(super) root: ShadowRoot,
    /// Holds the widget's elements; nothing else is in it.
    pub(super) content: HtmlElement,
    /// As wide as the charts are to be, and one em high.
    pub(super) ruler: HtmlElement,
    pub(super) measure: Rc<CanvasMeasure>,
    pub(super) page: Page,
    pub(super) state: RefCell<State>,
    /// What is in the page.
    pub(super) shown: RefCell<Shown>,
    /// What is to be announced next, and which of the two live regions has been announced in last.
    pub(super) announcement: RefCell<Announcement>,
    pub(super) live: Cell<usize>,
    pub(super) hovered: RefCell<Option<Hovered>>,
    /// What the event that is being sent says of a panel's place in the window.
    pub(super) pointed: Cell<Option<PointedAt>>,
    /// The room for the reading line; none where it is to be read anew.
    pub(super) room: Cell<Option<Room>>,
    /// When a press was last inside a chart or the reading line.
    pub(super) pressed_inside: Cell<f64>,
    /// Has the element let go of the space that it holds for the first chart; called once.
    pub(super) let_go: RefCell<Option<Function>>,
    guard: Guard,
    report_error: Function,
    pub(super) waits: Waits,
    /// Kept for their drop.
    listeners: RefCell<Vec<Listener>>,
    pub(super) ratio_listener: RefCell<Option<Listener>>,
    watch: RefCell<Option<Watch>>,
    _width: RefCell<Option<SizeObserver>>,
}

/// What is waited for, one of each at most.
#[derive(Default)]
pub(super) struct Waits {
    pub(super) resize: RefCell<Option<Wait>>,
    pub(super) announce: RefCell<Option<Wait>>,
    pub(super) ready: RefCell<Option<Wait>>,
    pub(super) table: RefCell<Option<Wait>>,
}

/// What changes.
pub(super) struct State {
    pub(super) widget: Widget,
    pub(super) look: Look,
    /// What the page said when `look` was made of it.
    pub(super) style: Option<PageStyle>,
    pub(super) theme: Option<String>,
    /// Width and font size of the last layout, in CSS pixels; both are zero before it.
    pub(super) size: (f64, f64),
    pub(super) ready: bool,
}

impl State {
    /// A widget of the dataset, else of the shipped one, with nothing laid out.
    fn new(
        dataset: Option<&str>,
        attributes: &Attributes,
        measure: Rc<CanvasMeasure>,
    ) -> Result<Self, JsValue> {
        let locale = locale_of(attributes);
        let widget = match dataset {
            Some(json) => parse(json).map(|dataset| Widget::new(dataset, locale, measure)),
            None => Widget::of_shipped(locale, measure),
        };
        Ok(Self {
            widget: widget.map_err(|error| error_value(&WidgetError::from(error)))?,
            look: Look::default(),
            style: None,
            theme: attribute(attributes, "theme").map(str::to_owned),
            size: (0.0, 0.0),
            ready: false,
        })
    }
}

impl App {
    pub(super) fn new(
        host: HtmlElement,
        root: ShadowRoot,
        dataset: Option<&str>,
        attributes: &Object,
        guard: Function,
        report_error: Function,
        let_go: Function,
    ) -> Result<Rc<Self>, JsValue> {
        let attributes = &*texts(attributes);
        let document = host.owner_document().ok_or(JsValue::UNDEFINED)?;
        let window = document.default_view().ok_or(JsValue::UNDEFINED)?;
        let [frame, ruler, content] = frame(&document)?;
        let measure = CanvasMeasure::new(&document, &ruler)
            .map_err(|_| error_value(&WidgetError::Paint("2d".to_owned())))?;
        let measure = Rc::new(measure);
        let state = State::new(dataset, attributes, measure.clone())?;
        root.set_text_content(None);
        root.append_child(&frame)?;
        let page = Page::new(&window, &host, &content, &ruler)?;
        let app = Rc::new_cyclic(|this| Self {
            this: this.clone(),
            window,
            document,
            host,
            root,
            content,
            ruler,
            measure,
            page,
            state: RefCell::new(state),
            shown: RefCell::default(),
            announcement: RefCell::default(),
            live: Cell::default(),
            hovered: RefCell::default(),
            pointed: Cell::default(),
            room: Cell::default(),
            pressed_inside: Cell::default(),
            let_go: RefCell::new(Some(let_go)),
            guard: Guard::new(guard),
            report_error,
            waits: Waits::default(),
            listeners: RefCell::default(),
            ratio_listener: RefCell::default(),
            watch: RefCell::default(),
            _width: RefCell::default(),
        });
        app.open(attributes);
        Ok(app)
    }

    /// Takes the attributes over, shows the chart, and listens.
    fn open(&self, attributes: &Attributes) {
        for name in ATTRIBUTES {
            let outcome = match self.state.try_borrow_mut() {
                Ok(mut state) => state.widget.set(name, attribute(attributes, name)),
                Err(_) => return,
            };
            if let Err(error) = outcome {
                self.report(&error);
            }
        }
        self.set_language(locale_of(attributes).lang());
        self.restyle(false);
        if let Ok(mut state) = self.state.try_borrow_mut()
            && state.size.0 <= 0.0
        {
            // Hidden as yet: its figures can be asked for all the same.
            state.widget.resize(0.0, 16.0);
        }
        self.listeners.replace(self.listen());
        self.watch_ratio();
        let look = self.callback(|app, _| app.restyle(false));
        self.watch
            .replace(Watch::new(&self.window, &self.host, &self.guard, look));
        let resized = self.callback(|app, _| app.resized());
        self._width
            .replace(Some(SizeObserver::new(&self.ruler, resized)));
    }

    /// A function for the page that calls back into this widget.
    pub(super) fn callback(&self, act: impl Fn(&Self, JsValue) + 'static) -> Callback {
        let this = self.this.clone();
        let act = move |value| {
            if let Some(app) = this.upgrade() {
                act(&app, value);
            }
        };
        Callback::guarded(&self.guard, Box::new(act))
    }

    /// Calls back after so many milliseconds, as long as the wait is kept.
    pub(super) fn later(&self, milliseconds: i32, act: impl Fn(&Self) + 'static) -> Option<Wait> {
        let callback = self.callback(move |app, _| act(app));
        Some(Wait::time(&self.window, milliseconds, callback))
    }

    /// Calls back before the next frame, as long as the wait is kept.
    pub(super) fn next_frame(&self, act: impl Fn(&Self) + 'static) -> Option<Wait> {
        let callback = self.callback(move |app, _| act(app));
        Some(Wait::frame(&self.window, callback))
    }

    /// Has the page around the widget looked at soon.
    pub(super) fn look_soon(&self) {
        if let Some(watch) = &*self.watch.borrow() {
            watch.look_soon();
        }
    }

    /// Performs what follows from a wish of the reader or the page, which may be for a chart of another height.
    fn follow(&self, effects: &[Effect]) {
        if effects.contains(&Effect::LayOut) || effects.contains(&Effect::Show) {
            self.let_space_go();
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
        self.follow(&effects);
    }

    pub(super) fn set(&self, attribute: &str, value: Option<&str>) {
        match attribute {
            // Before it is laid out in the language, once.
            "lang" => {
                self.set_language(value.map_or_else(Locale::default, Locale::of).lang());
                self.update_look(false);
            }
            "theme" => {
                if let Ok(mut state) = self.state.try_borrow_mut() {
                    state.theme = value.map(str::to_owned);
                }
            }
            _ => {}
        }
        let outcome = match self.state.try_borrow_mut() {
            Ok(mut state) => state.widget.set(attribute, value),
            Err(_) => return,
        };
        if attribute == "theme" {
            self.restyle(false);
        }
        match outcome {
            Ok(effects) => self.follow(&effects),
            Err(error) => {
                // The default is in force, and a theme has been taken over already.
                if attribute != "theme" {
                    self.follow(&[Effect::LayOut]);
                }
                self.report(&error);
            }
        }
    }

    pub(super) fn select(&self, figure: &str) -> Result<(), JsValue> {
        let effects = match self.state.try_borrow_mut() {
            Ok(mut state) => state.widget.select(figure),
            Err(_) => return Ok(()),
        };
        let effects = effects.map_err(|error| error_value(&error))?;
        self.follow(&effects);
        Ok(())
    }

    /// Tells the page's owner what is wrong.
    pub(super) fn report(&self, error: &WidgetError) {
        // What it throws is the page's own affair.
        let _ = self
            .report_error
            .call1(&JsValue::UNDEFINED, &error_value(error));
    }
}

/// The texts of an object by their names; what is null is left out.
fn texts(object: &Object) -> Vec<(String, String)> {
    let pairs = Object::entries(object);
    let pair = |pair: JsValue| {
        let pair: Array = pair.unchecked_into();
        Some((pair.get(0).as_string()?, pair.get(1).as_string()?))
    };
    pairs.iter().filter_map(pair).collect()
}

fn attribute<'a>(attributes: &'a Attributes, name: &str) -> Option<&'a str> {
    let mut attributes = attributes.iter();
    let found = attributes.find(|attribute| attribute.0 == name);
    found.map(|attribute| attribute.1.as_str())
}

/// The language in force.
fn locale_of(attributes: &Attributes) -> Locale {
    attribute(attributes, "lang").map_or_else(Locale::default, Locale::of)
}

/// The widget's frame, with the ruler and the content in it.
fn frame(document: &Document) -> Result<[HtmlElement; 3], JsValue> {
    let div = |class: &str| -> Result<HtmlElement, JsValue> {
        let div = document.create_element("div")?;
        div.set_class_name(class);
        Ok(div.unchecked_into())
    };
    let (frame, ruler, content) = (div("frame")?, div("ruler")?, div("content")?);
    frame.append_child(&ruler)?;
    frame.append_child(&content)?;
    Ok([frame, ruler, content])
}
