//! The states of the marks' buttons: the one tab stop among them, the one that is pressed, and the one that the reading
//! line describes.

use crate::interaction::State;
use crate::scene::ChartKind;

/// The marks that are not as all others, by their data.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Marked {
    /// The one whose figure is pinned.
    pub pressed: Option<usize>,
    /// The one that the reader was on last; without it, Tab leads to the first.
    pub roving: Option<usize>,
    /// The one that the reading line describes.
    pub described: Option<usize>,
    /// The ids of what the reading line says of it beside its name, which has the date in the charts through time.
    pub described_by: &'static str,
}

impl Marked {
    /// The marks of the state.
    #[must_use]
    pub fn of(state: &State) -> Self {
        Self {
            pressed: state.current.filter(|_| state.pinned),
            roving: state.roving,
            described: state.current.filter(|_| state.current == state.focused),
            described_by: match state.chart {
                ChartKind::Progress | ChartKind::History => "origin caveat",
                _ => "when origin caveat",
            },
        }
    }
}

/// The mark that Tab leads to: the one that the reader was on, else the first.
pub(super) fn tab_stop(order: &[usize], roving: Option<usize>) -> Option<usize> {
    roving
        .filter(|datum| order.contains(datum))
        .or_else(|| order.first().copied())
}
