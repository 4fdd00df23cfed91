//! What is known of the window when the reading line chooses its side.

use super::app::App;
use super::dom::offset_rect;
use super::parts::{Plot, first};
use crate::interaction::{Side, side, unfolded_side};

/// The room for the reading line.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Room {
    /// Whether the window itself scrolls what is around the widget: in a frame or a box that scrolls, the line stays in
    /// its place.
    sticks: bool,
    /// The height of the window, in its own CSS pixels.
    window: f64,
    /// The height of the reading line without its sheet, in the pixels of the layout.
    line: f64,
    /// That of all that is in the sheet; zero while it is folded.
    sheet: f64,
}

/// How the reading line stands.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Stand {
    pub(super) side: Side,
    /// The height of the line without its sheet, in the pixels of the layout.
    pub(super) line: f64,
    /// How high the sheet may be, in the pixels of the layout; none while it is folded.
    pub(super) room: Option<f64>,
}

/// The least height in which a sheet scrolls at the window's edge, in the reader's font size.
const LEAST_SHEET: f64 = 7.0;
/// The line's margin in the style sheet, in the reader's font size: the stage holds it as well.
const MARGIN: f64 = 0.5;

/// A point of a panel, and where the window shows it.
#[derive(Clone, Copy, Debug)]
pub(super) struct PointedAt {
    pub(super) panel: usize,
    /// CSS pixels below the panel's upper edge, in the pixels of the layout.
    pub(super) y: f64,
    /// CSS pixels below the window's upper edge, in the window's.
    pub(super) in_window: f64,
    /// How many pixels of the layout one of the window's is.
    pub(super) scale: f64,
}

impl App {
    /// How the line stands for the current figure. The page is read only where no pointer has said what it shows.
    pub(super) fn stand(&self) -> Stand {
        self.find_stand().unwrap_or_default()
    }

    fn find_stand(&self) -> Option<Stand> {
        let state = self.state.try_borrow().ok()?;
        let current = state.widget.state().current?;
        if self.pointed.get().is_none() {
            self.room.set(None);
        }
        let room = self.room.get().or_else(|| {
            self.room.set(self.read_room());
            self.room.get()
        })?;
        if !room.sticks {
            return None;
        }
        let (panel, mark) = state.widget.scene().bounds(current)?;
        let shown = self.shown.try_borrow().ok()?;
        let plot = shown.parts.plots.get(panel)?;
        let shows = self.shows(panel, plot);
        let origin = plot.origin();
        let in_window = |y: f64| shows.in_window + (y - shows.y) / shows.scale;
        // Highlights are a little larger than their marks.
        let mark = mark.grown(crate::widget::BLEED);
        let ends = (in_window(mark.y), in_window(mark.bottom()));
        let (_, font) = state.size;
        let stage = in_window(MARGIN * font - origin.y);
        let [line, sheet, least] =
            [room.line, room.sheet, LEAST_SHEET * font].map(|height| height / shows.scale);
        let (side, height) = if state.widget.state().unfolded {
            let (side, height) = unfolded_side(ends, stage, (line, sheet), least, room.window);
            (side, Some(height * shows.scale))
        } else {
            (side(ends, stage, line, room.window), None)
        };
        Some(Stand {
            side,
            line: room.line,
            room: height,
        })
    }

    /// Where the window shows the panel: as the pointer says, else the page.
    fn shows(&self, panel: usize, plot: &Plot) -> PointedAt {
        let pointed = self.pointed.get().filter(|shows| shows.panel == panel);
        pointed.unwrap_or_else(|| {
            let seen = plot.element.get_bounding_client_rect();
            PointedAt {
                panel,
                y: 0.0,
                in_window: seen.top(),
                scale: offset_rect(&plot.element).width / seen.width(),
            }
        })
    }

    fn read_room(&self) -> Option<Room> {
        let shown = self.shown.try_borrow().ok()?;
        let reading = shown.parts.reading.as_ref()?;
        let window = self.window.inner_height().ok()?.as_f64()?;
        let sheet = first(&reading.root, ".sheet")?;
        Some(Room {
            sticks: self.window.parent().ok()?.as_ref() == Some(&self.window)
                && !self.page.scrolls_inside(),
            window,
            line: f64::from(reading.root.offset_height() - sheet.offset_height()),
            sheet: f64::from(sheet.scroll_height()),
        })
    }
}
