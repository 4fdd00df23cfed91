//! The one place where the reader's state changes.

use super::announcement::figure_announcement;
use super::event::{Effect, Event, Key};
use super::placement::is_on_way;
use crate::geometry::{Point, Rect};
use crate::locale::{FigureText, Locale, Message};
use crate::scene::{ChartKind, Scene};

/// How far a pointer may miss a mark, in CSS pixels: a mouse, a finger.
const SLOP: (f64, f64) = (4.0, 16.0);

/// Where the reader is.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct State {
    /// The chart that is shown.
    pub chart: ChartKind,
    /// Whether the table is open.
    pub table_open: bool,
    /// The figure that the reader is on.
    pub current: Option<usize>,
    /// Whether it stays current until Esc or a press elsewhere.
    pub pinned: bool,
    /// The mark that Tab leads to.
    pub roving: Option<usize>,
    /// Grows with every change of the current figure and every pointer that comes back.
    pub generation: u32,
    /// Whether a wait for the pointer's return has begun.
    pub leaving: bool,
    /// The figure under the pointer that is to be current when that wait is over.
    pub under: Option<usize>,
    /// Where the pointer was last over a panel, in CSS pixels of the stage.
    pub pointer: Point,
    /// Where it was last on the current figure's marks; none where it has not been.
    pub left_at: Option<Point>,
}

impl State {
    /// Makes the figure current; nothing where it is already.
    fn go_to(&mut self, datum: Option<usize>) -> bool {
        self.stay();
        if self.current == datum {
            return false;
        }
        self.current = datum;
        self.pinned = false;
        if datum.is_some() {
            self.roving = datum;
        }
        true
    }

    /// Makes every wait for the pointer's return void, and forgets its way.
    fn stay(&mut self) {
        self.generation = self.generation.wrapping_add(1);
        self.leaving = false;
        self.under = None;
        self.left_at = None;
    }

    /// Begins a wait for the pointer's return, which makes every other void.
    fn wait(&mut self, under: Option<usize>) {
        self.generation = self.generation.wrapping_add(1);
        self.leaving = true;
        self.under = under;
    }

    /// Forgets the figure, for a scene in which its index means nothing.
    pub fn forget(&mut self) {
        self.go_to(None);
        self.pinned = false;
        self.roving = None;
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
        match event {
            Event::PointerMoved {
                panel,
                at,
                in_stage,
                tooltip,
            } => {
                let on_way = self.is_on_way(*in_stage, *tooltip);
                self.point_at(self.scene.hit(*panel, *at, SLOP.0), on_way);
            }
            Event::PointerLeft => self.point_at(None, false),
            Event::TooltipEntered => self.state.stay(),
            Event::HideDue { generation } => self.end_wait(*generation),
            Event::Tapped { panel, at, touch } => {
                let slop = if *touch { SLOP.1 } else { SLOP.0 };
                self.tap(self.scene.hit(*panel, *at, slop));
            }
            Event::PressedElsewhere => self.clear(),
            Event::Pressed(key) => self.press(*key),
            Event::MarkFocused { datum } => {
                if self.scene.datum(*datum).is_some() {
                    self.arrive(*datum, Message::SaidByFocus);
                }
            }
            Event::MarksBlurred => self.clear_unless_pinned(),
            Event::MarkActivated { datum } => {
                if self.is_pinned(*datum) {
                    self.unpin();
                } else if self.scene.datum(*datum).is_some() {
                    self.pin(*datum);
                }
            }
            Event::Selected { datum } => self.pin(*datum),
            Event::Opened(chart) => {
                if *chart != self.state.chart {
                    self.state.chart = *chart;
                    self.lay_out();
                }
            }
            Event::TableToggled => {
                self.state.table_open = !self.state.table_open;
                self.effects.push(Effect::Show);
            }
        }
    }

    /// The wait for the pointer's return is over, unless a later change has made it void.
    fn end_wait(&mut self, generation: u32) {
        if generation == self.state.generation {
            match self.state.under {
                Some(datum) => self.come_to(datum),
                None => self.clear_unless_pinned(),
            }
        }
    }

    /// Whether a pointer that has moved is on its way to the tooltip.
    fn is_on_way(&mut self, at: Point, tooltip: Rect) -> bool {
        let last = std::mem::replace(&mut self.state.pointer, at);
        let left_at = self.state.left_at;
        left_at.is_some_and(|from| is_on_way(from, last, at, tooltip))
    }

    /// Pins the figure that was tapped; takes it away where it was pinned, or there is none.
    fn tap(&mut self, datum: Option<usize>) {
        match datum {
            Some(datum) if !self.is_pinned(datum) => self.pin(datum),
            _ => self.clear(),
        }
    }

    /// Has another scene laid out. What is announced of it is known once it is.
    fn lay_out(&mut self) {
        self.state.forget();
        self.effects.push(Effect::LayOut);
    }

    /// A pointer at a figure or none. The figure that it leaves stays for the moment that the way to its tooltip takes,
    /// over other figures too as long as the pointer is on that way.
    fn point_at(&mut self, datum: Option<usize>, on_way: bool) {
        if self.state.pinned {
            return;
        }
        if datum != self.state.current && (on_way || datum.is_none() && !self.state.leaving) {
            self.state.wait(datum);
            let generation = self.state.generation;
            self.effects.push(Effect::HideLater { generation });
        } else if let Some(datum) = datum {
            self.come_to(datum);
        } else {
            self.state.under = None;
        }
    }

    /// Makes the figure under the pointer current.
    fn come_to(&mut self, datum: usize) {
        self.arrive(datum, Message::SaidByPointer);
        self.state.left_at = Some(self.state.pointer);
    }

    /// Makes the figure current; nothing where it is already. Whether it did.
    fn arrive(&mut self, datum: usize, message: Message) -> bool {
        let arrived = self.go_to(Some(datum));
        if arrived && let Some(text) = (self.texts)(datum) {
            let announcement = figure_announcement(text, self.locale, message);
            self.effects.push(Effect::Announce(announcement));
        }
        arrived
    }

    fn go_to(&mut self, datum: Option<usize>) -> bool {
        let gone = self.state.go_to(datum);
        if gone {
            self.effects.push(Effect::Highlight);
            self.effects.push(Effect::Tooltip);
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
        let arrived = self.arrive(datum, Message::SaidByPointer);
        self.state.pinned = true;
        if !arrived {
            self.effects.push(Effect::Tooltip);
        }
        self.effects.push(Effect::Select { datum });
    }

    fn unpin(&mut self) {
        self.state.pinned = false;
        self.effects.push(Effect::Tooltip);
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
            Key::Escape => return self.clear(),
            Key::Enter if self.state.pinned => return self.unpin(),
            Key::Enter => {
                if let Some(datum) = at {
                    self.pin(datum);
                }
                return;
            }
        };
        if let Some(datum) = order.get(next).copied() {
            if self.state.current != Some(datum) {
                self.effects.push(Effect::Focus { datum });
            }
            self.arrive(datum, Message::SaidByFocus);
        }
    }
}
