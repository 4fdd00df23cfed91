//! The two vocabularies between the pure widget and the page.

use crate::geometry::{Point, Rect};
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
        /// Where, in CSS pixels of the stage that holds the panels and the tooltip.
        in_stage: Point,
        /// Where the tooltip stands, in CSS pixels of the stage; of no extent while it is hidden.
        tooltip: Rect,
    },
    /// The pointer left the panels, or the tooltip.
    PointerLeft,
    /// The pointer came into the tooltip.
    TooltipEntered,
    /// The time that a pointer has for the way from mark to tooltip is over.
    HideDue {
        /// The state's generation when the wait began; a later one has made it void.
        generation: u32,
    },
    /// A press and release at one point of a panel.
    Tapped {
        /// The panel's index in the scene.
        panel: usize,
        /// Where, in CSS pixels of the panel.
        at: Point,
        /// Whether it was a finger, which needs larger targets.
        touch: bool,
    },
    /// A press outside the panels and the tooltip.
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
    /// A chart was chosen.
    Opened(ChartKind),
    /// The table was opened or closed.
    TableToggled,
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
    /// Fill and place the tooltip for the current figure, or hide it.
    Tooltip,
    /// Bring the marks' tab stop and pressed state in line with [`Widget::mark_state`].
    ///
    /// [`Widget::mark_state`]: crate::widget::Widget::mark_state
    Marks {
        /// Their indices among the scene's data.
        data: Vec<usize>,
    },
    /// Move the keyboard's focus to the mark.
    Focus {
        /// Its index among the scene's data.
        datum: usize,
    },
    /// Say it once to screen readers.
    Announce(String),
    /// Send [`Event::HideDue`] with the generation after a moment.
    HideLater {
        /// The generation.
        generation: u32,
    },
    /// Dispatch `initiative-select` for the figure.
    Select {
        /// Its index among the scene's data.
        datum: usize,
    },
}
