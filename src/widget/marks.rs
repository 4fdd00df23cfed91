//! The states of the marks' buttons: the one tab stop among them, the one that is pressed, and the one that the reading
//! line describes.

use super::Widget;
use crate::interaction::{Effect, State};

/// What a mark's button says of itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MarkState {
    /// Whether its figure is pinned: `aria-pressed`, which no other mark has.
    pub pressed: bool,
    /// Whether Tab leads to it: `tabindex` 0, else -1.
    pub tab_stop: bool,
    /// Whether it has the focus, and the reading line says more of it: `aria-describedby`.
    pub described: bool,
}

/// The marks that are not as all others, by their data.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Marked {
    /// The one whose figure is pinned.
    pub pressed: Option<usize>,
    /// The one that the reader was on last; without it, Tab leads to the first.
    pub roving: Option<usize>,
    /// The one that the reading line describes.
    pub described: Option<usize>,
}

impl Marked {
    /// The marks of the state.
    #[must_use]
    pub fn of(state: &State) -> Self {
        Self {
            pressed: state.current.filter(|_| state.pinned),
            roving: state.roving,
            described: state.current.filter(|_| state.current == state.focused),
        }
    }

    /// The marks by what they are.
    const fn all(self, stop: Option<usize>) -> [Option<usize>; 3] {
        [stop, self.pressed, self.described]
    }
}

impl Widget {
    /// The marks whose states are others than before.
    pub(super) fn changed_marks(&self, before: Marked) -> Option<Effect> {
        let after = Marked::of(&self.state);
        if before == after {
            return None;
        }
        let order = self.scene.order();
        let [before, after] =
            [before, after].map(|marked| marked.all(tab_stop(&order, marked.roving)));
        let mut data = Vec::new();
        for (was, is) in before.into_iter().zip(after) {
            for datum in [was, is].into_iter().flatten().filter(|_| was != is) {
                if order.contains(&datum) && !data.contains(&datum) {
                    data.push(datum);
                }
            }
        }
        (!data.is_empty()).then_some(Effect::Marks { data })
    }

    /// The state of the datum's mark.
    #[must_use]
    pub fn mark_state(&self, datum: usize) -> MarkState {
        let marked = Marked::of(&self.state);
        let stop = tab_stop(&self.scene.order(), marked.roving);
        let [tab_stop, pressed, described] = marked.all(stop).map(|of| of == Some(datum));
        MarkState {
            pressed,
            tab_stop,
            described,
        }
    }
}

/// The mark that Tab leads to: the one that the reader was on, else the first.
pub(super) fn tab_stop(order: &[usize], roving: Option<usize>) -> Option<usize> {
    roving
        .filter(|datum| order.contains(datum))
        .or_else(|| order.first().copied())
}
