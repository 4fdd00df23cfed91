//! Sheets: from one figure's to another's, and what a reader copies from them.

use super::Widget;
use super::view::MAX_ROWS;
use crate::interaction::{Copy, Copying, Effect, Event, Outcome, Sheet};
use crate::locale::FigureText;
use crate::reported::FigureId;

impl Widget {
    /// Unfolds the sheet of another figure where this one is: in the reading line, or under the figure's own row. A figure
    /// that is not there is selected first, which may open another chart or report. The focus goes along.
    pub(super) fn follow(&mut self, figure: &FigureId, sheet: Sheet) -> Vec<Effect> {
        if sheet == Sheet::Row
            && let Some(datum) = self.row_of(figure)
        {
            return self.unfold_row(datum);
        }
        let open = (self.state.chart, self.state.report);
        let Ok(mut effects) = self.select(&figure.to_string()) else {
            return Vec::new();
        };
        // It is the reader who opens it.
        if open != (self.state.chart, self.state.report) {
            effects.push(Effect::Change);
        }
        // What has the focus is read: only that another chart is open is not.
        let is_announced = |effect: &Effect| matches!(effect, Effect::Announce(_));
        if let Some(last) = effects.iter().rposition(is_announced) {
            effects.remove(last);
        }
        match self.row_of(figure) {
            Some(datum) if sheet == Sheet::Row => effects.append(&mut self.unfold_row(datum)),
            _ => {
                self.state.unfolded = true;
                effects.push(Effect::FocusSheet);
            }
        }
        effects
    }

    fn unfold_row(&mut self, datum: usize) -> Vec<Effect> {
        self.state.all_figures |= datum >= self.rows(false);
        self.state.row = None;
        let mut effects = self.handle(&Event::RowToggled { datum });
        effects.push(Effect::FocusRow { datum });
        effects
    }

    /// The index of the figure among the scene's data where the table has a row for it, if need be with all figures.
    fn row_of(&self, figure: &FigureId) -> Option<usize> {
        let index = self.scene.index_of(figure)?;
        self.has_row(index, true).then_some(index)
    }

    /// Whether the table has a row for the figure of the scene with the index.
    pub(super) fn has_row(&self, index: usize, all: bool) -> bool {
        index < self.rows(all).min(MAX_ROWS)
    }

    /// How many figures the table has: the chart's own, or with all figures those of the scene. A chart that is missing has
    /// none but those that the report gives.
    pub(super) fn rows(&self, all: bool) -> usize {
        let count = self.scene.data.len();
        if all && self.scene.missing.is_none() {
            count
        } else {
            self.scene.shown.min(count)
        }
    }

    /// Has what the reader chose in the sheet copied.
    pub(super) fn copy(&mut self, sheet: Sheet, copy: Copy) -> Vec<Effect> {
        let text = self.text_to_copy(sheet, copy);
        if text.is_empty() {
            return Vec::new();
        }
        let last = self.state.copying.replace(Copying {
            sheet,
            copy,
            outcome: Outcome::Open,
        });
        // What the other sheet says of the last copy goes.
        let other = last.filter(|last| last.sheet != sheet);
        let other = other.map(|last| last.sheet.written());
        other.into_iter().chain([Effect::Copy(text)]).collect()
    }

    /// The text that the reader copies from the sheet; empty while it is folded.
    pub(super) fn text_to_copy(&self, sheet: Sheet, copy: Copy) -> String {
        let text = self.sheet_text(sheet);
        text.map_or_else(String::new, |text| match copy {
            Copy::Sentence => text.sentence(),
            Copy::Cell => text.cell(),
        })
    }

    /// The figure whose sheet it is; `None` while it is folded.
    pub(super) fn sheet_text(&self, sheet: Sheet) -> Option<FigureText<'_>> {
        self.figure_text(self.state.sheet(sheet)?)
    }
}
