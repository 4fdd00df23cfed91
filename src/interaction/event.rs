//! The two vocabularies between the pure widget and the page.

use crate::geometry::Point;
use crate::reported::FigureId;
use crate::scene::ChartKind;

/// A sheet: all that there is to say of one figure, unfolded in place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sheet {
    /// That of the current figure, in the reading line.
    Line,
    /// That of a row of the table.
    Row,
}

impl Sheet {
    /// What brings the sheet in the page in line with the state.
    pub(crate) const fn written(self) -> Effect {
        match self {
            Self::Line => Effect::Reading,
            Self::Row => Effect::Table,
        }
    }
}

/// What a reader copies from a sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Copy {
    /// The figure with its source, as a text to quote.
    Sentence,
    /// What a spreadsheet evaluates to the figure.
    Cell,
}

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
    /// The sheet of the current figure was unfolded or folded.
    SheetToggled,
    /// The sheet of a row of the table was unfolded or folded.
    RowToggled {
        /// The row's index among the scene's data.
        datum: usize,
    },
    /// The sheet in the table was folded, whichever it is.
    RowFolded,
    /// A figure was chosen in a sheet, for its own one.
    Followed {
        /// Which figure.
        figure: FigureId,
        /// The sheet that it was chosen in.
        sheet: Sheet,
    },
    /// Something was chosen to be copied.
    CopyAsked {
        /// The sheet that it was chosen in.
        sheet: Sheet,
        /// What.
        copy: Copy,
    },
    /// The browser has copied it.
    Copied,
    /// The browser does not copy.
    CopyRefused,
    /// A chart was chosen.
    Opened(ChartKind),
    /// A report was chosen, by its index in the dataset.
    ReportOpened(usize),
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
    /// Write the reading line for the current figure, or for none, and unfold or fold its sheet.
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
    /// Move the keyboard's focus to the name of the sheet in the reading line.
    FocusSheet,
    /// Move the keyboard's focus to the button of the table's row.
    FocusRow {
        /// Its index among the scene's data.
        datum: usize,
    },
    /// Have the text on the clipboard, and say whether it is there.
    Copy(String),
    /// Move the keyboard's focus to the field with the text that is to be copied by hand, and select that.
    SelectCopy,
    /// Say it once to screen readers.
    Announce(String),
    /// Dispatch `initiative-change`: the reader has opened another chart or report.
    Change,
    /// Dispatch `initiative-select` for the figure.
    Select {
        /// Its index among the scene's data.
        datum: usize,
    },
}
