//! What is known of the window when the reading line chooses its side.

use super::app::App;
use super::dom::offset_rect;
use crate::interaction::{Side, side};

/// The room for the reading line.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Room {
    /// Whether the window itself scrolls what is around the widget: in a frame or a box that scrolls, the line stays in
    /// its place.
    sticks: bool,
    /// The height of the window, in its own CSS pixels.
    window: f64,
    /// The height of the reading line, in the pixels of the layout.
    line: f64,
}

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
    /// The side for the current figure, and the height of the line in the pixels of the layout. The page is read only where
    /// no pointer has said what it shows.
    pub(super) fn side(&self) -> (Side, f64) {
        self.find_side().unwrap_or_default()
    }

    fn find_side(&self) -> Option<(Side, f64)> {
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
        let plots = &shown.parts.as_ref()?.plots;
        let pointed = self.pointed.get().filter(|shows| shows.panel == panel);
        let shows = pointed.or_else(|| {
            let element = &plots.get(panel)?.element;
            let seen = element.get_bounding_client_rect();
            Some(PointedAt {
                panel,
                y: 0.0,
                in_window: seen.top(),
                scale: offset_rect(element).width / seen.width(),
            })
        })?;
        let origin = plots.get(panel)?.origin();
        let in_window = |y: f64| shows.in_window + (y - shows.y) / shows.scale;
        // Highlights are a little larger than their marks.
        let mark = mark.grown(crate::widget::BLEED);
        let ends = (in_window(mark.y), in_window(mark.bottom()));
        let line = room.line / shows.scale;
        let side = side(ends, in_window(-origin.y), line, room.window);
        Some((side, room.line))
    }

    fn read_room(&self) -> Option<Room> {
        let shown = self.shown.try_borrow().ok()?;
        let reading = shown.parts.as_ref()?.reading.as_ref()?;
        let window = self.window.inner_height().ok()?.as_f64()?;
        Some(Room {
            sticks: self.window.parent().ok()?.as_ref() == Some(&self.window)
                && !self.page.scrolls_inside(),
            window,
            line: f64::from(reading.root.offset_height()),
        })
    }
}
