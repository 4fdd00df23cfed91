//! The table of figures: in the page without being asked for, but after the chart is painted.

use super::app::App;
use super::parts::{bring_into_window, first};

impl App {
    /// Fills the table in a task of its own, after `initiative-ready` and the frame that follows it: with several widgets on
    /// a page, every chart is painted before the first table is filled.
    pub(super) fn fill_table_later(&self) {
        let wait = self.later(0, |app| {
            let wait = app.next_frame(|app| {
                let wait = app.later(0, Self::fill_table);
                app.waits.table.replace(wait);
            });
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
            bring_into_window(&row);
        }
    }

    /// Fills the table now, if that is still to come.
    pub(super) fn fill_table(&self) {
        let _writing = self.writing();
        self.put_right();
        let (Ok(state), Ok(mut shown)) = (self.state.try_borrow(), self.shown.try_borrow_mut())
        else {
            return;
        };
        let Some(path) = shown.parts.table.as_ref().map(|part| part.path.clone()) else {
            return;
        };
        if std::mem::take(&mut shown.table_is_due)
            && let Some(table) = shown.at(&path)
        {
            table.fill(&self.document, state.widget.table());
        }
    }
}
