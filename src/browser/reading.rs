//! What follows the current figure: the reading line with its sheet, and which mark is pressed, described and reached
//! by Tab.

use super::app::App;
use super::events::closest;
use super::parts::{bring_into_window, first, focus};
use super::shown::Shown;
use super::sticking::Stand;
use crate::interaction::Side;
use crate::widget::{Marked, Node};
use web_sys::Document;

impl Shown {
    fn update_marks(&mut self, next: Marked) {
        let last = std::mem::replace(&mut self.marks, next);
        if last.pressed != next.pressed {
            self.set(last.pressed, "aria-pressed", None);
            self.set(next.pressed, "aria-pressed", Some("true"));
        }
        if last.described != next.described {
            self.set(last.described, "aria-describedby", None);
            self.set(next.described, "aria-describedby", Some(next.described_by));
        }
        if last.roving != next.roving {
            self.set(self.tab_stop(last.roving), "tabindex", Some("-1"));
            self.set(self.tab_stop(next.roving), "tabindex", Some("0"));
        }
    }

    /// Sets an attribute of the datum's mark, if there is one, or takes it away.
    fn set(&mut self, datum: Option<usize>, name: &'static str, value: Option<&str>) {
        let mark = datum.and_then(|datum| self.parts.mark(datum));
        if let Some(path) = mark.map(|mark| mark.path.clone())
            && let Some(mark) = self.at(&path)
        {
            mark.set(name, value);
        }
    }

    /// The datum of the mark that Tab leads to.
    fn tab_stop(&self, roving: Option<usize>) -> Option<usize> {
        let roving = roving.filter(|datum| self.parts.mark(*datum).is_some());
        roving.or_else(|| self.parts.first_datum())
    }

    /// Writes the reading line if `next` is given, and has it stand so.
    fn write(&mut self, document: &Document, next: Option<Vec<Node>>, stand: Stand) {
        let path = self.parts.reading.as_ref().map(|part| part.path.clone());
        let Some(reading) = path.and_then(|path| self.at(&path)) else {
            return;
        };
        if let Some(next) = next {
            reading.fill(document, next);
        }
        let class = match stand.side {
            Side::Free => "reading",
            Side::Bottom => "reading bottom",
            Side::Top => "reading top",
        };
        reading.set("class", Some(class));
        let mut height = stand.line;
        if let Some(room) = stand.room {
            reading.set_style("--room", format!("{room}px"));
            height = f64::from(reading.node.offset_height());
        }
        if stand.side == Side::Top {
            reading.set_style("--height", format!("{height}px"));
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
        let stand = self.stand();
        let (Ok(state), Ok(mut shown)) = (self.state.try_borrow(), self.shown.try_borrow_mut())
        else {
            return;
        };
        let now = state.widget.state();
        let folds = shown.unfolded != now.unfolded;
        if now.current.is_none() || folds {
            // What is hidden or gone would leave the focus to nobody.
            let active = self.root.active_element();
            let active = active.as_ref().map(AsRef::as_ref);
            let is_in = |selector: &str| closest(active, selector).is_some();
            if now.current.is_none() && is_in(".more, .reading .sheet") {
                self.focus_back(&shown, now.roving);
            } else if is_in(".reading .sheet") {
                // What unfolded it.
                self.focus_on(".more");
            }
        }
        let unfolded = now.unfolded;
        shown.unfolded = unfolded;
        let next = state.widget.reading_line();
        shown.write(&self.document, Some(next), stand);
        drop((state, shown));
        if folds || unfolded {
            // What is in the sheet is of another height now.
            self.room.set(None);
            self.move_reading();
        }
        if folds && unfolded {
            self.show_sheet();
        }
    }

    /// Gives the focus to the mark that the reader was on. A figure without a mark was not reached from one: the chosen tab
    /// has the focus then, else a control, and where there is none the mark that Tab leads to. The page does not scroll: the
    /// reader may have pressed elsewhere.
    fn focus_back(&self, shown: &Shown, roving: Option<usize>) {
        let mark = roving.and_then(|datum| shown.parts.mark(datum));
        let inside = |selector| first(&self.content, selector);
        let back = mark
            .map(|mark| mark.root.clone())
            .or_else(|| inside(".tab[tabindex=\"0\"], .toggle-table, .choose-report"))
            .or_else(|| inside(".mark[tabindex=\"0\"]"));
        if let Some(back) = back {
            focus(&back, true);
        }
    }

    /// Has the whole of an unfolded sheet in the window where the line sticks to that and the stage leaves it too little room;
    /// the page scrolls no further.
    fn show_sheet(&self) {
        if let Some(reading) = first(&self.content, ".reading:is(.bottom, .top)") {
            bring_into_window(&reading);
        }
    }

    /// Has the reading line where it covers nothing of what is current.
    pub(super) fn move_reading(&self) {
        let stand = self.stand();
        if let Ok(mut shown) = self.shown.try_borrow_mut() {
            shown.write(&self.document, None, stand);
        }
    }
}
