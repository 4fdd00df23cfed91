//! What follows the current figure: the reading line with its details, and which mark is pressed, described and reached
//! by Tab.

use super::app::App;
use super::dom::patch;
use super::page;
use super::parts::Parts;
use super::perform::Shown;
use crate::interaction::Side;
use crate::widget::{Marked, Node, Reading};
use web_sys::{Element, FocusOptions, HtmlElement};

/// What the reading line says in the page, and where it stands.
#[derive(Default)]
pub(super) struct Written {
    reading: Reading,
    details: Vec<Node>,
    side: Side,
}

impl Shown {
    /// Finds the elements of the layout. What was in a table that is gone is forgotten.
    pub(super) fn find_parts(&mut self, document: &web_sys::Document, content: &Element) {
        let mut before = self.parts.take();
        let plots = before
            .as_mut()
            .map(|before| std::mem::take(&mut before.plots));
        let parts = Parts::find(document, content, plots.unwrap_or_default());
        let before = before.as_ref();
        if before.and_then(|before| before.table.as_ref()) != parts.table.as_ref() {
            self.table.clear();
            self.table_is_due = true;
        }
        self.parts = Some(parts);
    }

    /// Has marks and reading line as the outline has them, which is what it will be compared with.
    pub(super) fn reset(&mut self, document: &web_sys::Document) {
        self.update_marks(self.marks.0);
        self.write(document, Reading::default(), Vec::new());
        self.stand(Side::Free, 0.0);
    }

    fn update_marks(&mut self, next: Marked) {
        let last = std::mem::replace(&mut self.marks.1, next);
        let Some(parts) = &self.parts else { return };
        let mark = |datum: Option<usize>| datum.and_then(|datum| parts.mark(datum));
        // It fails for no attribute of these names.
        let set = |mark: Option<&HtmlElement>, name, value: Option<&str>| {
            mark.map(|mark| match value {
                Some(value) => mark.set_attribute(name, value),
                None => mark.remove_attribute(name),
            })
        };
        if last.pressed != next.pressed {
            set(mark(last.pressed), "aria-pressed", None);
            set(mark(next.pressed), "aria-pressed", Some("true"));
        }
        if last.described != next.described {
            set(mark(last.described), "aria-describedby", None);
            let described = mark(next.described);
            set(described, "aria-describedby", Some(next.described_by));
        }
        if last.roving != next.roving {
            let stop = |roving| mark(roving).or_else(|| parts.first_mark());
            set(stop(last.roving), "tabindex", Some("-1"));
            set(stop(next.roving), "tabindex", Some("0"));
        }
    }

    /// Gives the focus to the mark that Tab leads to, without scrolling there: the reader may have pressed elsewhere.
    fn focus_mark(&self, roving: Option<usize>) {
        let Some(parts) = &self.parts else { return };
        let mark = roving.and_then(|datum| parts.mark(datum));
        if let Some(mark) = mark.or_else(|| parts.first_mark()) {
            let options = FocusOptions::new();
            options.set_prevent_scroll(true);
            let _ = mark.focus_with_options(&options);
        }
    }

    /// Writes what differs from what the reading line says.
    fn write(&mut self, document: &web_sys::Document, after: Reading, details: Vec<Node>) {
        let Some(parts) = self.parts.as_ref().and_then(|parts| parts.reading.as_ref()) else {
            return;
        };
        let before = &self.written.reading;
        for (index, node) in parts.texts.iter().enumerate() {
            let text = after.texts.get(index);
            if text != before.texts.get(index) {
                node.set_text_content(text.map(String::as_str));
            }
        }
        if before.more != after.more {
            parts.more.set_text_content(Some(after.more));
        }
        if before.is_current != after.is_current {
            parts.more.set_hidden(!after.is_current);
        }
        if before.unfolded != after.unfolded {
            let unfolded = if after.unfolded { "true" } else { "false" };
            let _ = parts.more.set_attribute("aria-expanded", unfolded);
        }
        if (before.computed, before.pinned) != (after.computed, after.pinned) {
            let computed = if after.computed { " computed" } else { "" };
            let pinned = if after.pinned { " pinned" } else { "" };
            parts
                .line
                .set_class_name(&["line", computed, pinned].concat());
        }
        // It fails for no element of ours.
        let _ = patch(document, &parts.details, &self.written.details, &details);
        self.written.reading = after;
        self.written.details = details;
    }

    /// Has the reading line, which is so many CSS pixels high, stand at the side.
    fn stand(&mut self, side: Side, height: f64) {
        let last = std::mem::replace(&mut self.written.side, side);
        let reading = self.parts.as_ref().and_then(|parts| parts.reading.as_ref());
        let Some(parts) = reading.filter(|_| last != side || side == Side::Top) else {
            return;
        };
        let class = match side {
            Side::Free => "",
            Side::Bottom => " bottom",
            Side::Top => " top",
        };
        if last != side {
            parts.root.set_class_name(&["reading", class].concat());
        }
        if side == Side::Top {
            page::set(&parts.root, "--height", &format!("{height}px"));
        }
    }
}

impl App {
    /// Has the marks pressed, described and reached by Tab as the widget has them now.
    pub(super) fn update_marks(&self) {
        if let (Ok(state), Ok(mut shown)) = (self.state.try_borrow(), self.shown.try_borrow_mut()) {
            shown.update_marks(Marked::of(state.widget.state()));
        }
    }

    /// Writes the reading line for the current figure, or for none; nothing else in the page is touched, and nothing is
    /// read of it once something is written.
    pub(super) fn show_reading(&self) {
        let (side, height) = self.side();
        let (Ok(state), Ok(mut shown)) = (self.state.try_borrow(), self.shown.try_borrow_mut())
        else {
            return;
        };
        let (reading, details) = (state.widget.reading(), state.widget.details());
        let folds = shown.written.reading.unfolded != reading.unfolded;
        if !reading.is_current || folds {
            // What is hidden or gone would leave the focus to nobody.
            let goes = if reading.is_current {
                ".details"
            } else {
                ".more, .details"
            };
            let active = self.root.active_element();
            if active.is_some_and(|active| active.closest(goes).is_ok_and(|found| found.is_some()))
            {
                shown.focus_mark(state.widget.state().roving);
            }
        }
        shown.write(&self.document, reading, details);
        shown.stand(side, height);
        drop((state, shown));
        if folds {
            // The line is of another height now.
            self.room.set(None);
            self.move_reading();
        }
    }

    /// Has the reading line where it covers nothing of what is current.
    pub(super) fn move_reading(&self) {
        let (side, height) = self.side();
        if let Ok(mut shown) = self.shown.try_borrow_mut() {
            shown.stand(side, height);
        }
    }
}
