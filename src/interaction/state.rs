//! The one place where the reader's state changes.

mod sheets;

pub use sheets::{Copying, Outcome};

use super::announcement::figure_announcement;
use super::event::{Effect, Event, Key, Sheet};
use crate::geometry::Point;
use crate::locale::{FigureText, Locale};
use crate::scene::{ChartKind, Scene};

/// Where the reader is.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct State {
    /// The chart that is shown.
    pub chart: ChartKind,
    /// Index of the report that is open.
    pub report: usize,
    /// Whether the table is open.
    pub table_open: bool,
    /// Whether the table has every figure of the scene, not only the chart's own.
    pub all_figures: bool,
    /// The figure that the reader is on.
    pub current: Option<usize>,
    /// Whether it stays current until Esc or a press elsewhere.
    pub pinned: bool,
    /// Whether its sheet is unfolded.
    pub unfolded: bool,
    /// The row of the table whose sheet is unfolded.
    pub row: Option<usize>,
    /// What was copied from a sheet last.
    pub copying: Option<Copying>,
    /// The mark that has the keyboard's focus.
    pub focused: Option<usize>,
    /// The mark that Tab leads to: the last that was focused or pinned.
    pub roving: Option<usize>,
}

impl State {
    /// Makes the figure current; nothing where it is already. Whether it did.
    fn go_to(&mut self, datum: Option<usize>) -> bool {
        if self.current == datum {
            return false;
        }
        self.current = datum;
        self.pinned = false;
        self.unfolded = false;
        self.forget_copy(Sheet::Line);
        true
    }

    /// Forgets the figure, for a scene in which its index means nothing.
    pub fn forget(&mut self) {
        self.go_to(None);
        self.focused = None;
        self.roving = None;
        self.row = None;
        self.copying = None;
    }

    /// Forgets what was copied from a sheet that is another one now.
    fn forget_copy(&mut self, sheet: Sheet) {
        self.copying = self.copying.filter(|copying| copying.sheet != sheet);
    }

    /// The figure whose sheet it is; `None` while it is folded.
    #[must_use]
    pub fn sheet(&self, sheet: Sheet) -> Option<usize> {
        match sheet {
            Sheet::Line => self.current.filter(|_| self.unfolded),
            Sheet::Row => self.row,
        }
    }
}

/// A figure of the scene as the language writes it, by its index among the data; `None` where there is none.
pub type FigureTexts<'a> = &'a dyn Fn(usize) -> Option<FigureText<'a>>;

/// Changes the state by an event; returns what the page is to do, in order.
#[must_use]
pub fn update(
    state: &mut State,
    scene: &Scene,
    locale: Locale,
    texts: FigureTexts<'_>,
    event: &Event,
) -> Vec<Effect> {
    let mut change = Change {
        state,
        scene,
        locale,
        texts,
        effects: Vec::new(),
    };
    change.take(event);
    change.effects
}

/// The change that one event makes.
struct Change<'a, 't> {
    state: &'a mut State,
    scene: &'a Scene,
    locale: Locale,
    texts: FigureTexts<'t>,
    effects: Vec<Effect>,
}

impl Change<'_, '_> {
    fn take(&mut self, event: &Event) {
        match *event {
            Event::PointerMoved { panel, at } => self.point_at(panel, at),
            Event::PointerLeft => self.clear_unless_pinned(),
            Event::Tapped { panel, at } => self.tap(panel, at),
            // What a reader unfolded stays: the page does not move under a press.
            Event::PressedElsewhere if self.state.unfolded => {}
            Event::PressedElsewhere => self.clear(),
            Event::Pressed(key) => self.press(key),
            Event::MarkFocused { datum } => self.focus(datum),
            Event::MarksBlurred => {
                self.state.focused = None;
                self.clear_unless_pinned();
            }
            Event::MarkActivated { datum } => self.toggle_pin(datum),
            Event::Selected { datum } => self.pin(datum),
            Event::SheetToggled => self.toggle_sheet(),
            Event::RowToggled { datum } => {
                self.show_row(Some(datum).filter(|_| self.state.row != Some(datum)));
            }
            Event::RowFolded => self.fold_row(),
            Event::Copied => self.answer_copy(Outcome::Copied),
            Event::CopyRefused => self.answer_copy(Outcome::ByHand),
            // The widget knows the texts of figures, and where another one is shown.
            Event::Followed { .. } | Event::CopyAsked { .. } => {}
            Event::Opened(chart) => self.open(chart, self.state.report),
            Event::ReportOpened(report) => self.open(self.state.chart, report),
            Event::TableToggled => {
                self.state.table_open = !self.state.table_open;
                self.effects.push(Effect::Show);
            }
            Event::AllFiguresToggled => {
                self.state.all_figures = !self.state.all_figures;
                let shown = |row: &usize| self.state.all_figures || *row < self.scene.shown;
                self.state.row = self.state.row.filter(shown);
                self.effects.push(Effect::Table);
            }
        }
    }

    fn open(&mut self, chart: ChartKind, report: usize) {
        if (chart, report) != (self.state.chart, self.state.report) {
            self.state.chart = chart;
            self.state.report = report;
            // What is announced of another scene is known once it is laid out.
            self.state.forget();
            self.effects.push(Effect::LayOut);
            self.effects.push(Effect::Change);
        }
    }

    /// Makes the figure that is nearest to the pointer current.
    fn point_at(&mut self, panel: usize, at: Point) {
        if !self.state.pinned
            && let Some(datum) = self.scene.hit(panel, at)
        {
            self.arrive(datum);
        }
    }

    /// Pins the nearest figure; takes it away where it was pinned.
    fn tap(&mut self, panel: usize, at: Point) {
        match self.scene.hit(panel, at) {
            Some(datum) if !self.is_pinned(datum) => self.pin(datum),
            _ => self.clear(),
        }
    }

    /// The keyboard's focus has come to the mark. Its name and its description are read then: nothing is announced.
    fn focus(&mut self, datum: usize) {
        if self.scene.datum(datum).is_some() {
            self.state.focused = Some(datum);
            self.state.roving = Some(datum);
            self.go_to(Some(datum));
        }
    }

    /// Makes the figure current and has it announced; nothing where it is already. Whether it did.
    fn arrive(&mut self, datum: usize) -> bool {
        let arrived = self.go_to(Some(datum));
        if arrived && let Some(text) = (self.texts)(datum) {
            let announcement = figure_announcement(text, self.locale);
            self.effects.push(Effect::Announce(announcement));
        }
        arrived
    }

    fn go_to(&mut self, datum: Option<usize>) -> bool {
        let gone = self.state.go_to(datum);
        if gone {
            // Where the line stands is read of the page before anything is written.
            self.effects.push(Effect::Reading);
            self.effects.push(Effect::Highlight);
        }
        gone
    }

    fn clear(&mut self) {
        self.state.pinned = false;
        self.go_to(None);
    }

    fn clear_unless_pinned(&mut self) {
        if !self.state.pinned {
            self.clear();
        }
    }

    fn is_pinned(&self, datum: usize) -> bool {
        self.state.pinned && self.state.current == Some(datum)
    }

    fn pin(&mut self, datum: usize) {
        let arrived = self.arrive(datum);
        self.keep(datum, arrived);
    }

    /// Has the current figure stay. Tab leads to its mark from now on, if it has one.
    fn keep(&mut self, datum: usize, arrived: bool) {
        if !arrived {
            // The line says that it is pinned.
            self.effects.push(Effect::Reading);
        }
        if self.scene.bounds(datum).is_some() {
            self.state.roving = Some(datum);
        }
        self.state.pinned = true;
        self.effects.push(Effect::Select { datum });
    }

    fn toggle_pin(&mut self, datum: usize) {
        if self.is_pinned(datum) {
            self.state.pinned = false;
            self.state.unfolded = false;
            self.effects.push(Effect::Reading);
        } else if self.scene.datum(datum).is_some() {
            self.pin(datum);
        }
    }

    fn press(&mut self, key: Key) {
        let order = self.scene.order();
        let at = self.state.current.or(self.state.roving);
        let index = at.and_then(|datum| order.iter().position(|other| *other == datum));
        let last = order.len().saturating_sub(1);
        let next = match key {
            Key::Next => index.map_or(0, |index| (index + 1).min(last)),
            Key::Previous => index.map_or(0, |index| index.saturating_sub(1)),
            Key::First => 0,
            Key::Last => last,
            // What is unfolded goes first.
            Key::Escape if self.state.unfolded => return self.toggle_sheet(),
            Key::Escape => return self.clear(),
            Key::Enter => {
                if let Some(datum) = at {
                    self.toggle_pin(datum);
                }
                return;
            }
        };
        if let Some(datum) = order.get(next).copied()
            && (self.state.current, self.state.focused) != (Some(datum), Some(datum))
        {
            // What describes the mark is there before the focus comes.
            self.focus(datum);
            self.effects.push(Effect::Focus { datum });
        }
    }
}
