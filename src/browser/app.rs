//! One widget on a page: the pure widget, its elements, and how they look now.

use super::attributes::Attributes;
use super::callback::{Callback, Guard, Listener, SizeObserver, Wait};
use super::canvas::Look;
use super::foreign::Foreign;
use super::measure::CanvasMeasure;
use super::page::{Page, PageStyle};
use super::perform::Announcement;
use super::pointer::Hovered;
use super::shown::Shown;
use super::sticking::{PointedAt, Room};
use super::surroundings::Watch;
use super::values::error_value;
use crate::interaction::{Effect, Event};
use crate::reported::parse;
use crate::widget::{Widget, WidgetError};
use js_sys::{Function, Object};
use std::cell::{Cell, OnceCell, RefCell};
use std::rc::{Rc, Weak};
use wasm_bindgen::JsValue;
use web_sys::{Document, HtmlElement, ShadowRoot, Window};

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
    pub(super) foreign: Foreign,
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
    /// The key that is down and that the widget has used; empty where there is none.
    pub(super) used_key: RefCell<String>,
    /// What the clipboard answers to.
    pub(super) copying: OnceCell<[Callback; 2]>,
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
        let locale = attributes.locale();
        let widget = match dataset {
            Some(json) => parse(json).map(|dataset| Widget::new(dataset, locale, measure)),
            None => Widget::of_shipped(locale, measure),
        };
        Ok(Self {
            widget: widget.map_err(|error| error_value(&WidgetError::from(error)))?,
            look: Look::default(),
            style: None,
            theme: attributes.value("theme").map(str::to_owned),
            size: (0.0, 0.0),
            ready: false,
        })
    }
}

impl App {
    pub(super) fn new(
        host: HtmlElement,
        dataset: Option<&str>,
        attributes: &Object,
        snapshot: Option<&str>,
        guard: Function,
        report_error: Function,
        let_go: Function,
    ) -> Result<Rc<Self>, JsValue> {
        let attributes = &Attributes::of(attributes);
        let root = host.shadow_root().ok_or(JsValue::UNDEFINED)?;
        let document = host.owner_document().ok_or(JsValue::UNDEFINED)?;
        let window = document.default_view().ok_or(JsValue::UNDEFINED)?;
        let shown = Shown::new(&document)?;
        let [ruler, content] = shown.inner().ok_or(JsValue::NULL)?;
        let measure = CanvasMeasure::new(&document, &ruler)
            .map_err(|_| error_value(&WidgetError::Paint("2d".to_owned())))?;
        let measure = Rc::new(measure);
        let state = State::new(dataset, attributes, measure.clone())?;
        root.set_text_content(None);
        root.append_child(shown.frame().node())?;
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
            shown: RefCell::new(shown),
            foreign: Foreign::default(),
            announcement: RefCell::default(),
            live: Cell::default(),
            hovered: RefCell::default(),
            pointed: Cell::default(),
            room: Cell::default(),
            pressed_inside: Cell::default(),
            used_key: RefCell::default(),
            copying: OnceCell::default(),
            let_go: RefCell::new(Some(let_go)),
            guard: Guard::new(guard),
            report_error,
            waits: Waits::default(),
            listeners: RefCell::default(),
            ratio_listener: RefCell::default(),
            watch: RefCell::default(),
            _width: RefCell::default(),
        });
        app.open(attributes, snapshot);
        Ok(app)
    }

    /// Takes the attributes over, shows the chart where the reader was in the widget before, and listens.
    fn open(&self, attributes: &Attributes, snapshot: Option<&str>) {
        let errors = match self.state.try_borrow_mut() {
            Ok(mut state) => {
                let (_, errors) = state.widget.set_all(&attributes.pairs());
                if let Some(snapshot) = snapshot {
                    state.widget.resume(snapshot);
                }
                errors
            }
            Err(_) => return,
        };
        for error in &errors {
            self.report(error);
        }
        self.set_language(attributes.locale().lang());
        self.restyle(false);
        if let Ok(mut state) = self.state.try_borrow_mut()
            && state.size.0 <= 0.0
        {
            // Hidden as yet: its figures can be asked for all the same.
            state.widget.resize(0.0, 16.0);
        }
        self.listeners.replace(self.listen());
        self.watch_ratio();
        self.watch_around();
        let resized = self.callback(|app, _| app.resized());
        self._width
            .replace(Some(SizeObserver::new(&self.window, &self.ruler, resized)));
        self.watch_others();
    }

    fn watch_around(&self) {
        let look = self.callback(|app, _| app.restyle(false));
        self.watch
            .replace(Watch::new(&self.window, &self.host, &self.guard, look));
    }

    /// The page has moved the element with all that is in it: other elements are around it.
    pub(super) fn moved(&self) {
        if self.page.look_around(&self.host).is_ok() {
            self.watch_around();
            self.restyle_whole(false);
        }
    }

    /// Where the reader is; nothing while that changes.
    pub(super) fn snapshot(&self) -> Option<String> {
        let state = self.state.try_borrow().ok()?;
        Some(state.widget.snapshot())
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
    pub(super) fn follow(&self, effects: &[Effect]) {
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
