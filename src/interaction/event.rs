//! The two vocabularies between the pure widget and the page.

use crate::geometry::Point;
use crate::scene::ChartKind;

/// What happened.
#[derive(Clone, Debug, PartialEq)]
pub enum Event {
    /// A mouse or pen moved over a panel.
    PointerMoved {
        /// The panel's index in the scene.
        panel: usize,
        /// Where, in CSS pixels of the panel.
        at: Point,
    },
    /// The pointer left the panels and the reading line.
    PointerLeft,
    /// A press and release at one point of a panel.
    Tapped {
        /// The panel's index in the scene.
        panel: usize,
        /// Where, in CSS pixels of the panel.
        at: Point,
    },
    /// A press outside the panels and the reading line.
    PressedElsewhere,
    /// A key on a mark.
    Pressed(Key),
    /// A mark was given the keyboard's focus.
    MarkFocused {
        /// Its index among the scene's data.
        datum: usize,
    },
    /// The focus left the marks.
    MarksBlurred,
    /// A mark was activated by other means than pointer and keys, as screen readers do.
    MarkActivated {
        /// Its index among the scene's data.
        datum: usize,
    },
    /// A script selected a figure.
    Selected {
        /// Its index among the scene's data.
        datum: usize,
    },
    /// The details of the current figure were unfolded or folded.
    DetailsToggled,
    /// A chart was chosen.
    Opened(ChartKind),
    /// The table was opened or closed.
    TableToggled,
    /// The table was asked for every figure, or for the chart's own.
    AllFiguresToggled,
}

/// A key that marks understand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Key {
    /// The arrows right and down.
    Next,
    /// The arrows left and up.
    Previous,
    /// Home.
    First,
    /// End.
    Last,
    /// Enter and the space bar.
    Enter,
    /// Escape.
    Escape,
}

/// What the page is to do.
#[derive(Clone, Debug, PartialEq)]
pub enum Effect {
    /// Build the scene anew and show it.
    LayOut,
    /// Bring the page's elements in line with the widget's view, without a new scene.
    Show,
    /// Paint the second canvases for the current figure.
    Highlight,
    /// Write the reading line for the current figure, or for none, and unfold or fold its details.
    Reading,
    /// Fill the table anew.
    Table,
    /// Bring the marks' tab stop, pressed state and description in line with [`Marked::of`] the state.
    ///
    /// [`Marked::of`]: crate::widget::Marked::of
    Marks,
    /// Move the keyboard's focus to the mark.
    Focus {
        /// Its index among the scene's data.
        datum: usize,
    },
    /// Say it once to screen readers.
    Announce(String),
    /// Dispatch `initiative-select` for the figure.
    Select {
        /// Its index among the scene's data.
        datum: usize,
    },
}
