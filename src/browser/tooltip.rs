//! What follows the current figure: the tooltip, and which mark is pressed and reached by Tab.

use super::app::App;
use super::dom::{offset_rect, update_element};
use super::page;
use super::parts::Parts;
use super::perform::Shown;
use crate::geometry::Rect;
use crate::interaction::{State, tooltip_at};
use crate::widget::{Element as Empty, Node};
use web_sys::{Element, HtmlElement};

/// The states of marks that follow the current figure, by its index.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct TabStop {
    pressed: Option<usize>,
    roving: Option<usize>,
}

impl TabStop {
    pub(super) fn of(state: &State) -> Self {
        Self {
            pressed: state.current.filter(|_| state.pinned),
            roving: state.roving,
        }
    }
}

/// The tooltip's place as the view leaves it, before anything has been put in.
fn hidden() -> Empty {
    let mut place = Empty::new("div");
    place.attributes.push(("hidden", String::new()));
    place
}

impl Shown {
    /// Finds the elements of the layout. What was in a tooltip or a table that is gone is forgotten.
    pub(super) fn find_parts(&mut self, content: &Element) {
        let mut before = self.parts.take();
        let plots = before
            .as_mut()
            .map(|before| std::mem::take(&mut before.plots));
        let parts = Parts::find(content, plots.unwrap_or_default());
        let before = before.as_ref();
        if before.and_then(|before| before.tooltip.as_ref()) != parts.tooltip.as_ref() {
            self.tooltip = None;
        }
        if before.and_then(|before| before.table.as_ref()) != parts.table.as_ref() {
            self.table.clear();
            self.table_is_due = true;
        }
        self.parts = Some(parts);
    }

    /// Has the marks as the outline has them, which is what it will be compared with.
    pub(super) fn reset_marks(&mut self) {
        self.turn_marks(self.marks.0);
    }

    fn turn_marks(&mut self, next: TabStop) {
        let last = std::mem::replace(&mut self.marks.1, next);
        let Some(parts) = &self.parts else { return };
        // It fails for no attribute of these names.
        let set = |mark: Option<&HtmlElement>, name, value| {
            mark.map(|mark| mark.set_attribute(name, value))
        };
        let mark = |datum: Option<usize>| datum.and_then(|datum| parts.mark(datum));
        if last.pressed != next.pressed {
            set(mark(last.pressed), "aria-pressed", "false");
            set(mark(next.pressed), "aria-pressed", "true");
        }
        if last.roving != next.roving {
            let stop = |roving| mark(roving).or_else(|| parts.first_mark());
            set(stop(last.roving), "tabindex", "-1");
            set(stop(next.roving), "tabindex", "0");
        }
    }
}

impl App {
    /// Has the marks pressed and reached by Tab as the widget has them now.
    pub(super) fn turn_marks(&self) {
        if let (Ok(state), Ok(mut shown)) = (self.state.try_borrow(), self.shown.try_borrow_mut()) {
            shown.turn_marks(TabStop::of(state.widget.state()));
        }
    }

    /// Fills and places the tooltip for the current figure, or hides it; nothing else in the page is touched.
    pub(super) fn show_tooltip(&self) {
        let (Ok(state), Ok(mut shown)) = (self.state.try_borrow(), self.shown.try_borrow_mut())
        else {
            return;
        };
        let shown = &mut *shown;
        let Some(place) = shown
            .parts
            .as_ref()
            .and_then(|parts| parts.tooltip.as_ref())
        else {
            return;
        };
        if let Some(Node::Element(next)) = state.widget.tooltip() {
            let before = shown.tooltip.take().unwrap_or_else(hidden);
            // It fails for no element of ours.
            let _ = update_element(&self.document, place, &before, &next);
            shown.tooltip = Some(next);
        }
        let widget = &state.widget;
        let bounds = widget.state().current.map(|datum| {
            // A figure without marks has its tooltip at the beginning of the first panel.
            widget.scene().bounds(datum).unwrap_or_default()
        });
        let rect = bounds
            .zip(shown.parts.as_ref())
            .and_then(|((panel, bounds), parts)| self.place_tooltip(parts, panel, bounds));
        self.tooltip.set(rect.unwrap_or_default());
    }

    /// Places the tooltip beside the marks; returns where it stands in the stage.
    fn place_tooltip(&self, parts: &Parts, panel: usize, bounds: Rect) -> Option<Rect> {
        let (tooltip, stage) = (parts.tooltip.as_ref()?, parts.stage.as_ref()?);
        let plot = offset_rect(&parts.plots.get(panel)?.element);
        let mark = Rect {
            x: bounds.x + plot.x,
            y: bounds.y + plot.y,
            ..bounds
        };
        let in_window = stage.get_bounding_client_rect();
        let (extent, stage) = (offset_rect(tooltip), offset_rect(stage));
        // The window's pixels may be others than those of the layout.
        let scale = stage.width / in_window.width();
        let top = in_window.top();
        let height = self.window.inner_height().ok();
        let height = height
            .and_then(|height| height.as_f64())
            .unwrap_or(f64::MAX);
        let seen = (-top * scale, (height - top) * scale);
        let at = tooltip_at(mark, extent, stage, seen);
        let (x, y) = (at.x.round(), at.y.round());
        page::set(tooltip, "left", &format!("{x}px"));
        page::set(tooltip, "top", &format!("{y}px"));
        Some(Rect { x, y, ..extent })
    }
}
