//! The panels' canvases: painted, given back while nobody sees them.

use super::app::App;
use crate::paint::{PaintError, highlight};
use crate::widget::WidgetError;

impl App {
    /// Gives the bitmaps of a widget that is hidden back, and paints one that is seen again.
    pub(super) fn be_seen(&self, seen: bool) {
        let _writing = self.writing();
        if seen {
            if self.is_released() {
                self.paint();
            }
        } else if let Ok(shown) = self.shown.try_borrow() {
            shown.release();
        }
    }

    fn is_released(&self) -> bool {
        let shown = self.shown.try_borrow();
        shown.is_ok_and(|shown| shown.is_released())
    }

    /// Paints every panel; nothing while it is hidden.
    pub(super) fn paint(&self) {
        if self.is_released() && self.ruler.client_width() == 0 {
            return;
        }
        let _writing = self.writing();
        if let Err(error) = self.try_paint() {
            self.report(&WidgetError::Paint(error.0));
        }
        self.paint_highlight();
    }

    fn try_paint(&self) -> Result<(), PaintError> {
        let (Ok(state), Ok(shown)) = (self.state.try_borrow(), self.shown.try_borrow()) else {
            return Ok(());
        };
        for (panel, plot) in state.widget.scene().panels.iter().zip(&shown.parts.plots) {
            plot.lit.set(false);
            plot.light.release();
            plot.base.fit(panel.size, state.look.ratio);
            plot.base.paint(&panel.marks, &state.look)?;
        }
        Ok(())
    }

    /// Paints the second canvases: what is current, on nothing. They have bitmaps only as long as something is.
    pub(super) fn paint_highlight(&self) {
        let (Ok(state), Ok(shown)) = (self.state.try_borrow(), self.shown.try_borrow()) else {
            return;
        };
        if shown.is_released() {
            return;
        }
        let current = state.widget.state().current;
        for (panel, plot) in state.widget.scene().panels.iter().zip(&shown.parts.plots) {
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
}
