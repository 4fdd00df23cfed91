//! The table of figures: in the page without being asked for, but after the chart is painted.

use super::app::App;
use super::dom::patch;
use super::parts::first;
use web_sys::{ScrollIntoViewOptions, ScrollLogicalPosition};

impl App {
    /// Fills the table in a task of its own after the next frame, which shows the chart.
    pub(super) fn fill_table_later(&self) {
        let wait = self.next_frame(|app| {
            let wait = app.later(0, Self::fill_table);
            app.waits.table.replace(wait);
        });
        self.waits.table.replace(wait);
    }

    /// Fills the table with other rows.
    pub(super) fn refill_table(&self) {
        if let Ok(mut shown) = self.shown.try_borrow_mut() {
            shown.table_is_due = true;
        }
        self.fill_table();
    }

    /// Has the first rows of the open table in the window, beside what opened it; the page scrolls no further than that.
    pub(super) fn show_rows(&self) {
        let Ok(state) = self.state.try_borrow() else {
            return;
        };
        if !state.widget.state().table_open {
            return;
        }
        if let Some(row) = first(
            &self.content,
            ".table tbody tr:is(:nth-child(3), :last-child)",
        ) {
            let options = ScrollIntoViewOptions::new();
            options.set_block(ScrollLogicalPosition::Nearest);
            row.scroll_into_view_with_scroll_into_view_options(&options);
        }
    }

    /// Fills the table now, if that is still to come.
    pub(super) fn fill_table(&self) {
        let (Ok(state), Ok(mut shown)) = (self.state.try_borrow(), self.shown.try_borrow_mut())
        else {
            return;
        };
        let shown = &mut *shown;
        let Some(place) = shown.parts.as_ref().and_then(|parts| parts.table.as_ref()) else {
            return;
        };
        if shown.table_is_due {
            let next = state.widget.table();
            // It fails for no element of ours.
            let _ = patch(&self.document, place, &shown.table, &next);
            shown.table = next;
            shown.table_is_due = false;
        }
    }
}
