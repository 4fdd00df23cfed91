//! What an ink is called in style sheets.

use crate::scene::Ink;

impl Ink {
    /// Every ink, in the order of its declaration.
    pub const ALL: [Self; 11] = [
        Self::Text,
        Self::Muted,
        Self::Line,
        Self::Grid,
        Self::Reported,
        Self::ReportedSecond,
        Self::Derived,
        Self::Accent,
        Self::Plan,
        Self::OnReported,
        Self::Paper,
    ];

    /// The ink's name in custom properties: `--initiative-` and this.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Text => "ink",
            Self::Muted => "muted",
            Self::Line => "line",
            Self::Grid => "grid",
            Self::Reported => "reported",
            Self::ReportedSecond => "reported-second",
            Self::Derived => "derived",
            Self::Accent => "accent",
            Self::Plan => "plan",
            Self::OnReported => "on-reported",
            Self::Paper => "paper",
        }
    }

    /// The colour of the reader's own palette that stands for the ink where the system forces its colours: pairs whose
    /// contrast the system vouches for. What differs by hue elsewhere differs by shape too, and the second series by
    /// its outline alone.
    #[must_use]
    pub const fn system(self) -> &'static str {
        match self {
            Self::Text | Self::Muted | Self::Line | Self::Reported | Self::Derived => "CanvasText",
            Self::Grid => "GrayText",
            Self::Accent => "LinkText",
            Self::ReportedSecond | Self::Plan | Self::OnReported | Self::Paper => "Canvas",
        }
    }
}
