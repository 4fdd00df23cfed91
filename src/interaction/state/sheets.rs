//! Sheets: which is unfolded, and what is copied from it.

use super::Change;
use crate::interaction::event::{Copy, Effect, Sheet};

/// What a reader copies, and what has come of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Copying {
    /// The sheet that it was chosen in.
    pub sheet: Sheet,
    /// What is copied.
    pub copy: Copy,
    /// What has come of it.
    pub outcome: Outcome,
}

/// What has come of a wish to copy.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// The browser has not answered yet.
    Open,
    /// It is on the clipboard.
    Copied,
    /// The reader copies it from a field.
    ByHand,
}

impl Change<'_, '_> {
    /// Unfolds the current figure's sheet, which keeps it current, or folds it.
    pub(super) fn toggle_sheet(&mut self) {
        let Some(datum) = self.state.current else {
            return;
        };
        self.state.unfolded = !self.state.unfolded;
        self.state.forget_copy(Sheet::Line);
        if self.state.unfolded && !self.state.pinned {
            self.pin(datum);
        } else {
            self.effects.push(Effect::Reading);
        }
    }

    /// Unfolds the sheet of the row, or none. Its figure is pinned, unless a sheet is unfolded above the table: nothing there
    /// becomes lower under the reader's hand. Where nothing is drawn there is no line to show it. The focus is on the row:
    /// nothing is announced.
    pub(super) fn show_row(&mut self, row: Option<usize>) {
        self.state.row = row;
        self.state.forget_copy(Sheet::Row);
        if let Some(datum) = row
            && !self.state.unfolded
            && self.scene.missing.is_none()
        {
            let arrived = self.go_to(Some(datum));
            self.keep(datum, arrived);
        }
        self.effects.push(Effect::Table);
    }

    /// Folds the sheet in the table; the focus returns to what opened it.
    pub(super) fn fold_row(&mut self) {
        if let Some(datum) = self.state.row {
            self.show_row(None);
            self.effects.push(Effect::FocusRow { datum });
        }
    }

    /// Says what has come of the wish to copy, in the sheet and once to screen readers; a field with the text is read with
    /// its focus.
    pub(super) fn answer_copy(&mut self, outcome: Outcome) {
        let Some(copying) = &mut self.state.copying else {
            return;
        };
        copying.outcome = outcome;
        let copying = *copying;
        self.effects.push(copying.sheet.written());
        let datum = self.state.sheet(copying.sheet);
        match (outcome, datum.and_then(self.texts)) {
            (Outcome::Copied, Some(text)) => {
                let said = text.copied(copying.copy == Copy::Cell);
                self.effects.push(Effect::Announce(said.to_owned()));
            }
            (Outcome::ByHand, Some(_)) => self.effects.push(Effect::SelectCopy),
            _ => {}
        }
    }
}
