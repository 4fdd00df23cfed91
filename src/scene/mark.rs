//! Marks: a shape, an ink and the datum that it shows.

use crate::geometry::{Point, Rect};

/// One thing to paint.
#[derive(Clone, Debug, PartialEq)]
pub struct Mark {
    /// Its outline, in CSS pixels of its panel.
    pub shape: Shape,
    /// Its role, which the theme turns into a colour.
    pub ink: Ink,
    /// Index of its figure among the scene's data; `None` for axes, grid and labels that show no figure.
    pub datum: Option<usize>,
}

/// A role that a theme gives a colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Ink {
    /// Text, the plan's mark, the line of 100%.
    Text,
    /// Captions, ticks, remarks.
    Muted,
    /// Rules and axes.
    Line,
    /// Grid.
    Grid,
    /// Reported marks.
    Reported,
    /// A second series of reported marks, or the rest of a whole.
    ReportedSecond,
    /// Everything that is calculated: quiet, and never without its sign or a hollow form.
    Derived,
    /// The news of a chart: what is over the plan, and nothing else.
    Accent,
    /// The band of the plan.
    Plan,
    /// Text and ticks on a reported mark.
    OnReported,
    /// Behind everything.
    Paper,
}

/// What a mark looks like.
#[derive(Clone, Debug, PartialEq)]
pub enum Shape {
    /// A filled rectangle.
    Block(Rect),
    /// An outlined rectangle.
    Frame {
        /// The middle of the outline.
        rect: Rect,
        /// The outline's width in pixels.
        width: f64,
    },
    /// A straight line.
    Line {
        /// One end.
        from: Point,
        /// The other end.
        to: Point,
        /// The line's width in pixels.
        width: f64,
        /// Length in pixels of dashes and gaps; `None` for an unbroken line.
        dash: Option<f64>,
    },
    /// A line through several points.
    Path {
        /// Its corners.
        points: Vec<Point>,
        /// The line's width in pixels.
        width: f64,
    },
    /// A round mark.
    Dot {
        /// Its middle.
        center: Point,
        /// From the middle to the outer edge, in pixels.
        radius: f64,
        /// Whether only its edge is painted.
        hollow: bool,
    },
    /// One line of text.
    Text(TextRun),
}

/// One line of text.
#[derive(Clone, Debug, PartialEq)]
pub struct TextRun {
    /// The anchor's x and the middle of the line.
    pub at: Point,
    /// What it says.
    pub text: String,
    /// Font size in pixels.
    pub size: f64,
    /// Whether it is bold.
    pub bold: bool,
    /// Which part of the text stands at `at`.
    pub anchor: Anchor,
    /// The measured width in pixels.
    pub width: f64,
}

/// Which part of a line of text stands at its point.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Anchor {
    /// Its left end.
    #[default]
    Start,
    /// Its middle.
    Middle,
    /// Its right end.
    End,
}

impl TextRun {
    /// The line's box: its measured width, and 1.2 times its size around the middle.
    #[must_use]
    pub fn bounds(&self) -> Rect {
        let left = match self.anchor {
            Anchor::Start => self.at.x,
            Anchor::Middle => self.at.x - self.width / 2.0,
            Anchor::End => self.at.x - self.width,
        };
        Rect::new(
            left,
            self.at.y - self.size * 0.6,
            self.width,
            self.size * 1.2,
        )
    }
}

impl Mark {
    /// The least upright rectangle around the mark, half a stroke included.
    #[must_use]
    pub fn bounds(&self) -> Rect {
        match &self.shape {
            Shape::Block(rect) => *rect,
            Shape::Frame { rect, width } => rect.grown(width / 2.0),
            Shape::Line {
                from, to, width, ..
            } => around(&[*from, *to]).grown(width / 2.0),
            Shape::Path { points, width } => around(points).grown(width / 2.0),
            Shape::Dot { center, radius, .. } => Rect::at(*center).grown(*radius),
            Shape::Text(run) => run.bounds(),
        }
    }
}

fn around(points: &[Point]) -> Rect {
    let points = points.iter().map(|point| Rect::at(*point));
    points.reduce(Rect::hull).unwrap_or_default()
}
