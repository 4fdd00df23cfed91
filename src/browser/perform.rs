//! Effects → the page.

use super::app::App;
use super::dom::OwnElement;
use super::parts::first;
use super::values;
use crate::interaction::Effect;
use crate::widget::Marked;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{CustomEvent, CustomEventInit, HtmlSelectElement};

/// How long an announcement waits for a later one that replaces it, in milliseconds.
const PAUSE: i32 = 200;

/// What is announced next.
#[derive(Default)]
pub(super) struct Announcement {
    text: String,
    /// Whether it has come since the last pause began.
    is_new: bool,
}

impl App {
    /// Performs the effects in order; the event, of which there is one at most, goes out last, when nothing is borrowed
    /// any more.
    pub(super) fn perform(&self, effects: &[Effect]) {
        // Pointers move all the time.
        if effects.is_empty() {
            return self.put_right();
        }
        let selected = self.write(effects);
        for effect in effects {
            if let Effect::Copy(text) = effect {
                self.copy(text);
            }
        }
        let detail = selected.and_then(|index| {
            let state = self.state.try_borrow().ok()?;
            let scene = state.widget.scene();
            let datum = scene.datum(index)?;
            let text = state.widget.figure_text(index)?;
            Some(values::select_detail(text, scene.sources.get(datum.source)))
        });
        if let Some(detail) = detail {
            self.dispatch("initiative-select", &detail);
        }
        if effects.contains(&Effect::Change) {
            let state = self.state.try_borrow();
            let detail = state.map(|state| values::change_detail(&state.widget));
            if let Ok(detail) = detail {
                self.dispatch("initiative-change", &detail);
            }
        }
    }

    /// Performs the effects in the page; returns the datum for which an event is due.
    fn write(&self, effects: &[Effect]) -> Option<usize> {
        let _writing = self.writing();
        self.put_right();
        let mut selected = None;
        for effect in effects {
            match effect {
                Effect::LayOut => self.show_scene(),
                Effect::Show => {
                    self.show();
                    self.show_reading();
                    self.show_rows();
                }
                Effect::Highlight => self.paint_highlight(),
                Effect::Reading => self.show_reading(),
                Effect::Table => self.refill_table(),
                Effect::Marks => self.update_marks(),
                Effect::Focus { datum } => {
                    self.focus_mark(*datum);
                    // The page may have scrolled to it.
                    self.move_reading();
                }
                Effect::Announce(text) => self.announce(text),
                Effect::FocusSheet => self.focus_on(".reading .what[tabindex]"),
                Effect::FocusRow { datum } => {
                    self.focus_on(&format!(".name[data-row=\"{datum}\"]"));
                }
                Effect::SelectCopy => self.select_copy(),
                // An event, like that of the selected figure; and what is answered by one.
                Effect::Change | Effect::Copy(_) => {}
                Effect::Select { datum } => selected = Some(*datum),
            }
        }
        selected
    }

    /// Writes into what holds the widget's elements.
    pub(super) fn write_content(&self, act: impl FnOnce(&mut OwnElement)) {
        if let Ok(mut shown) = self.shown.try_borrow_mut()
            && let Some(content) = shown.content()
        {
            act(content);
        }
    }

    fn show_scene(&self) {
        if let Ok(mut shown) = self.shown.try_borrow_mut() {
            shown.table_is_due = true;
        }
        self.show();
        self.paint();
        self.show_reading();
        // It reads the layout: after all that is written.
        self.show_tab();
        self.become_ready();
        self.fill_table_later();
    }

    /// Brings the elements in line with the widget's view.
    ///
    /// The browser may run the page's own listeners in between, as when a mark with the focus goes: they may read the
    /// widget, which is only shared here, but their events do not change it.
    fn show(&self) {
        self.forget_places();
        let table_is_open = match (self.state.try_borrow(), self.shown.try_borrow_mut()) {
            (Ok(state), Ok(mut shown)) => {
                let marked = Marked::of(state.widget.state());
                shown.show(&self.document, state.widget.view(), marked);
                let state = state.widget.state();
                if let Some(choice) = first(&self.content, ".choose-report") {
                    // What a reader has chosen, no attribute changes.
                    let choice: HtmlSelectElement = choice.unchecked_into();
                    choice.set_value(&state.report.to_string());
                }
                state.table_open
            }
            _ => return,
        };
        if table_is_open {
            self.fill_table();
        }
    }

    /// Brings the chosen tab into the row where it is wider than the screen; the page itself does not scroll.
    fn show_tab(&self) {
        let inside = |selector| first(&self.content, selector);
        if let (Some(tab), Some(row)) = (inside(".tab[aria-selected=true]"), inside(".tabs")) {
            // A little of the tab before it shows that there are more.
            row.set_scroll_left(tab.offset_left() - 64);
        }
    }

    /// Gives the focus to the datum's mark. Listeners run then: nothing is borrowed.
    fn focus_mark(&self, datum: usize) {
        let mark = self.shown.try_borrow().ok().and_then(|shown| {
            let mark = shown.parts.mark(datum)?;
            Some(mark.root.clone())
        });
        if let Some(mark) = mark {
            // What does not take the focus leaves it where it is.
            let _ = mark.focus();
        }
    }

    /// Has the text announced after a pause in which a later one may replace it.
    fn announce(&self, text: &str) {
        if let Ok(mut announcement) = self.announcement.try_borrow_mut() {
            text.clone_into(&mut announcement.text);
            announcement.is_new = true;
        }
        if self.waits.announce.borrow().is_none() {
            self.announce_later();
        }
    }

    fn announce_later(&self) {
        let wait = self.later(PAUSE, Self::announce_now);
        self.waits.announce.replace(wait);
    }

    /// Announces what has come before the last pause. The two live regions take turns, so that the same text is announced
    /// again.
    fn announce_now(&self) {
        let _writing = self.writing();
        let (Ok(mut announcement), Ok(mut shown)) = (
            self.announcement.try_borrow_mut(),
            self.shown.try_borrow_mut(),
        ) else {
            return;
        };
        if std::mem::take(&mut announcement.is_new) {
            self.announce_later();
            return;
        }
        self.waits.announce.replace(None);
        let last = self.live.replace(1 - self.live.get());
        shown.announce(&self.document, last, &announcement.text);
    }

    /// Has `initiative-ready` dispatched once, after the first chart has been painted and the element holds its widget.
    fn become_ready(&self) {
        let Ok(mut state) = self.state.try_borrow_mut() else {
            return;
        };
        if !std::mem::replace(&mut state.ready, true) {
            let wait = self.later(0, |app| app.dispatch("initiative-ready", &JsValue::NULL));
            self.waits.ready.replace(wait);
        }
    }

    fn dispatch(&self, name: &str, detail: &JsValue) {
        let init = CustomEventInit::new();
        init.set_bubbles(true);
        init.set_composed(true);
        init.set_detail(detail);
        if let Ok(event) = CustomEvent::new_with_event_init_dict(name, &init) {
            // A listener that throws is the page's own affair.
            let _ = self.host.dispatch_event(&event);
        }
    }
}
