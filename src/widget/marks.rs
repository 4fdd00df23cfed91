//! The states of the marks' buttons: the one tab stop among them, and the one that is pressed.

use super::Widget;
use crate::interaction::Effect;

/// What a mark's button says of itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MarkState {
    /// Whether its figure is pinned: `aria-pressed`.
    pub pressed: bool,
    /// Whether Tab leads to it: `tabindex` 0, else -1.
    pub tab_stop: bool,
}

impl Widget {
    /// The mark that Tab leads to, as far as the reader has chosen one, and the one that is pressed.
    pub(super) fn marked(&self) -> [Option<usize>; 2] {
        let pressed = self.state.current.filter(|_| self.state.pinned);
        [self.state.roving, pressed]
    }

    /// The marks whose states are others than before.
    pub(super) fn changed_marks(&self, before: [Option<usize>; 2]) -> Option<Effect> {
        let after = self.marked();
        if before == after {
            return None;
        }
        let order = self.scene.order();
        let [(was_stop, was_pressed), (stop, pressed)] =
            [before, after].map(|[roving, pressed]| (tab_stop(&order, roving), pressed));
        let mut data = Vec::new();
        for (was, is) in [(was_stop, stop), (was_pressed, pressed)] {
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
        let [roving, pressed] = self.marked();
        MarkState {
            pressed: pressed == Some(datum),
            tab_stop: tab_stop(&self.scene.order(), roving) == Some(datum),
        }
    }
}

/// The mark that Tab leads to: the one that the reader was on, else the first.
pub(super) fn tab_stop(order: &[usize], roving: Option<usize>) -> Option<usize> {
    roving
        .filter(|datum| order.contains(datum))
        .or_else(|| order.first().copied())
}
