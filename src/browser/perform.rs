//! Effects → the page.

use super::app::App;
use super::dom;
use super::parts::{Parts, first};
use super::reading::Written;
use super::values;
use crate::interaction::Effect;
use crate::paint::{PaintError, highlight};
use crate::widget::{Marked, Node, WidgetError};
use wasm_bindgen::JsValue;
use web_sys::{CustomEvent, CustomEventInit};

/// How long an announcement waits for a later one that replaces it, in milliseconds.
const PAUSE: i32 = 200;

/// The elements as they are in the page.
#[derive(Default)]
pub(super) struct Shown {
    outline: Vec<Node>,
    pub(super) written: Written,
    pub(super) table: Vec<Node>,
    /// Whether the table is that of another scene, or of none.
    pub(super) table_is_due: bool,
    /// The marks that are not as all others, in the outline and now.
    pub(super) marks: (Marked, Marked),
    pub(super) parts: Option<Parts>,
}

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
                    self.focus(&format!(".mark[data-datum=\"{datum}\"]"));
                    // The page may have scrolled to it.
                    self.move_reading();
                }
                Effect::Announce(text) => self.announce(text),
                Effect::Select { datum } => selected = Some(*datum),
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
                let shown = &mut *shown;
                shown.reset(&self.document);
                let next = state.widget.view();
                // It fails for no element of ours; what came before a failure stays in the page.
                let _ = dom::patch(&self.document, &self.content, &shown.outline, &next);
                shown.outline = next;
                let marked = Marked::of(state.widget.state());
                shown.marks = (marked, marked);
                shown.find_parts(&self.document, &self.content);
                state.widget.state().table_open
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

    /// Paints every panel.
    pub(super) fn paint(&self) {
        if let Err(error) = self.try_paint() {
            self.report(&WidgetError::Paint(error.0));
        }
        self.paint_highlight();
    }

    fn try_paint(&self) -> Result<(), PaintError> {
        let (Ok(state), Ok(shown)) = (self.state.try_borrow(), self.shown.try_borrow()) else {
            return Ok(());
        };
        let plots = shown.parts.iter().flat_map(|parts| &parts.plots);
        for (panel, plot) in state.widget.scene().panels.iter().zip(plots) {
            if plot.lit.replace(false) {
                plot.light.release();
            }
            plot.base.fit(panel.size, state.look.ratio);
            plot.base.paint(&panel.marks, &state.look)?;
        }
        Ok(())
    }

    /// Paints the second canvases: what is current, on nothing. They have bitmaps only as long as something is.
    fn paint_highlight(&self) {
        let (Ok(state), Ok(shown)) = (self.state.try_borrow(), self.shown.try_borrow()) else {
            return;
        };
        let current = state.widget.state().current;
        let plots = shown.parts.iter().flat_map(|parts| &parts.plots);
        for (panel, plot) in state.widget.scene().panels.iter().zip(plots) {
            let marks = current
                .map(|datum| highlight(&panel.marks, datum))
                .unwrap_or_default();
            let lit = plot.lit.replace(!marks.is_empty());
            if marks.is_empty() {
                if lit {
                    plot.light.release();
                }
                continue;
            }
            if !lit {
                plot.light.fit(panel.size, state.look.ratio);
            }
            // A highlight that fails is no loss beside the reading line.
            let _ = plot.light.paint(&marks, &state.look);
        }
    }

    pub(super) fn focus(&self, selector: &str) {
        if let Some(element) = first(&self.content, selector) {
            // What does not take the focus leaves it where it is.
            let _ = element.focus();
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
        let (Ok(mut announcement), Ok(shown)) =
            (self.announcement.try_borrow_mut(), self.shown.try_borrow())
        else {
            return;
        };
        if std::mem::take(&mut announcement.is_new) {
            self.announce_later();
            return;
        }
        self.waits.announce.replace(None);
        let last = self.live.replace(1 - self.live.get());
        for (index, region) in shown.parts.iter().flat_map(|parts| &parts.live).enumerate() {
            if let Some(region) = region {
                region.set_text_content(Some(if index == last {
                    ""
                } else {
                    &announcement.text
                }));
            }
        }
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
