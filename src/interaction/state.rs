//! The one place where the reader's state changes.

use super::event::{Effect, Event, Key};
use crate::chart::{ChartKind, View};
use crate::locale::{Locale, Message, fill};
use crate::scene::{Datum, Scene};

/// How far a pointer may miss a mark, in CSS pixels: a mouse, a finger.
const SLOP: (f64, f64) = (4.0, 16.0);
/// The most characters of an announcement, so that it is heard out.
const ANNOUNCED: usize = 119;
/// A word of so many bytes or more is cut inside.
const LONG_WORD: usize = 40;

/// Where the reader is.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct State {
    /// The chart that is shown.
    pub chart: ChartKind,
    /// Totals or per project.
    pub view: View,
    /// Whether the table is open.
    pub table_open: bool,
    /// The figure that the reader is on.
    pub current: Option<usize>,
    /// Whether it stays current until Esc or a press elsewhere.
    pub pinned: bool,
    /// The mark that Tab leads to.
    pub roving: Option<usize>,
    /// Place of the control that Tab leads to in the toolbar.
    pub control: usize,
    /// Grows with every change of the current figure and every pointer that comes back.
    pub turn: u32,
    /// Whether a wait for the pointer's return has begun.
    pub leaving: bool,
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

    /// Makes every wait for the pointer's return void.
    fn stay(&mut self) {
        self.turn = self.turn.wrapping_add(1);
        self.leaving = false;
    }

    /// Forgets the figure, for a scene in which its place means nothing.
    pub fn forget(&mut self) {
        self.go_to(None);
        self.pinned = false;
        self.roving = None;
    }
}

/// Changes the state by an event; returns what the page is to do, in order.
#[must_use]
pub fn update(state: &mut State, scene: &Scene, locale: Locale, event: &Event) -> Vec<Effect> {
    match event {
        Event::PointerMoved { panel, at } => {
            point_at(state, scene, locale, scene.hit(*panel, *at, SLOP.0))
        }
        Event::PointerLeft => point_at(state, scene, locale, None),
        Event::TooltipEntered => {
            state.stay();
            Vec::new()
        }
        Event::HideDue { turn } if *turn == state.turn && !state.pinned => clear(state),
        Event::HideDue { .. } => Vec::new(),
        Event::Tapped { panel, at, touch } => {
            let slop = if *touch { SLOP.1 } else { SLOP.0 };
            match scene.hit(*panel, *at, slop) {
                Some(datum) if state.pinned && state.current == Some(datum) => clear(state),
                Some(datum) => pin(state, scene, locale, datum),
                None => clear(state),
            }
        }
        Event::PressedElsewhere => clear(state),
        Event::Pressed(key) => press(state, scene, locale, *key),
        Event::MarkFocused { datum } | Event::MarkActivated { datum }
            if scene.datum(*datum).is_none() =>
        {
            Vec::new()
        }
        Event::MarkFocused { datum } => {
            let said = said(scene, locale, *datum, Message::SaidByFocus);
            arrive(state, *datum, said)
        }
        Event::MarksBlurred if state.pinned => Vec::new(),
        Event::MarksBlurred => clear(state),
        Event::MarkActivated { datum } if state.pinned && state.current == Some(*datum) => {
            state.pinned = false;
            vec![Effect::Tooltip]
        }
        Event::MarkActivated { datum } | Event::Selected { datum } => {
            pin(state, scene, locale, *datum)
        }
        Event::ControlFocused { place } => {
            state.control = *place;
            vec![Effect::Show]
        }
        Event::Opened(chart) if *chart == state.chart => Vec::new(),
        Event::Opened(chart) => {
            state.chart = *chart;
            state.forget();
            // What is announced of the new scene is known once it is laid out.
            vec![Effect::LayOut]
        }
        Event::TableToggled => {
            state.table_open = !state.table_open;
            vec![Effect::Show]
        }
        Event::ViewToggled => {
            state.view = match state.view {
                View::Totals => View::PerProject,
                View::PerProject => View::Totals,
            };
            state.forget();
            vec![Effect::LayOut]
        }
    }
}

/// A pointer at a figure or none; a figure that it leaves stays for the moment that the way to its tooltip takes.
fn point_at(state: &mut State, scene: &Scene, locale: Locale, datum: Option<usize>) -> Vec<Effect> {
    if state.pinned {
        return Vec::new();
    }
    match datum {
        Some(datum) => arrive(
            state,
            datum,
            said(scene, locale, datum, Message::SaidByPointer),
        ),
        None if state.current.is_some() && !state.leaving => {
            state.stay();
            state.leaving = true;
            vec![Effect::HideLater { turn: state.turn }]
        }
        None => Vec::new(),
    }
}

fn arrive(state: &mut State, datum: usize, said: String) -> Vec<Effect> {
    if state.go_to(Some(datum)) {
        vec![Effect::Highlight, Effect::Tooltip, Effect::Announce(said)]
    } else {
        Vec::new()
    }
}

fn clear(state: &mut State) -> Vec<Effect> {
    state.pinned = false;
    if state.go_to(None) {
        vec![Effect::Highlight, Effect::Tooltip]
    } else {
        Vec::new()
    }
}

fn pin(state: &mut State, scene: &Scene, locale: Locale, datum: usize) -> Vec<Effect> {
    let mut effects = arrive(
        state,
        datum,
        said(scene, locale, datum, Message::SaidByPointer),
    );
    state.pinned = true;
    if effects.is_empty() {
        effects.push(Effect::Tooltip);
    }
    effects.push(Effect::Select { datum });
    effects
}

fn press(state: &mut State, scene: &Scene, locale: Locale, key: Key) -> Vec<Effect> {
    let order = scene.order();
    let at = state.current.or(state.roving);
    let place = at.and_then(|datum| order.iter().position(|known| *known == datum));
    let last = order.len().saturating_sub(1);
    let next = match key {
        Key::Next => place.map_or(0, |place| (place + 1).min(last)),
        Key::Previous => place.map_or(0, |place| place.saturating_sub(1)),
        Key::First => 0,
        Key::Last => last,
        Key::Escape => return clear(state),
        Key::Enter if state.pinned => {
            state.pinned = false;
            return vec![Effect::Tooltip];
        }
        Key::Enter => return at.map_or_else(Vec::new, |datum| pin(state, scene, locale, datum)),
    };
    let Some(datum) = order.get(next).copied() else {
        return Vec::new();
    };
    let mut effects = arrive(
        state,
        datum,
        said(scene, locale, datum, Message::SaidByFocus),
    );
    if !effects.is_empty() {
        effects.insert(0, Effect::Focus { datum });
    }
    effects
}

/// Whether the figure is reported or computed.
pub(crate) const fn kind_of(datum: &Datum) -> Message {
    if datum.derived {
        Message::Computed
    } else {
        Message::Reported
    }
}

/// What is said of a figure: to a pointer, which moves no focus, the value, what it is, and over what it runs; to the
/// keyboard, where the mark's name has been read out on focus, the value and what the name does not say.
fn said(scene: &Scene, locale: Locale, datum: usize, message: Message) -> String {
    let Some(datum) = scene.datum(datum) else {
        return String::new();
    };
    let values = [
        ("value", datum.value.as_str()),
        ("label", &datum.label),
        ("kind", locale.text(kind_of(datum))),
        ("period", &datum.period),
        ("origin", &datum.origin),
    ];
    shortened(&locale.spoken(&fill(locale.text(message), &values)))
}

/// The announcement of a chart that was opened.
pub(crate) fn said_of_chart(headline: &str, chart: ChartKind, locale: Locale) -> String {
    let values = [("chart", chart.title(locale)), ("headline", headline)];
    shortened(&locale.spoken(&fill(locale.text(Message::Shows), &values)))
}

/// At most 119 characters, cut at a word.
fn shortened(text: &str) -> String {
    if text.chars().count() <= ANNOUNCED {
        return text.to_owned();
    }
    let cut: String = text.chars().take(ANNOUNCED - 1).collect();
    // Scripts without spaces are cut at a character.
    let at_word = match cut.rsplit_once(' ') {
        Some((words, rest)) if rest.len() < LONG_WORD => words,
        _ => &cut,
    };
    [at_word, "…"].concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_announcements_are_cut_at_a_word() {
        let long = "word ".repeat(40);
        let said = shortened(&long);
        assert!(said.chars().count() < 120);
        assert!(said.ends_with("word…"));
        assert_eq!(shortened("short"), "short");
    }
}
