//! Puts marks down in a chart's own sizes.

mod grid;

use super::ChartContext;
use super::scale::Scale;
use crate::geometry::{Point, Rect, Size, point};
use crate::locale::Message;
pub(super) use crate::scene::SIGN;
use crate::scene::text::wrap;
use crate::scene::{Anchor, Ink, Mark, Panel, Scene, Shape, TextRun};
use grid::broken_at_texts;

/// How much of a width its text may take: engines differ by a hair between what they measure and what they paint.
pub(super) const ROOM: f64 = 0.98;

/// How large a text is.
#[derive(Clone, Copy, Debug)]
enum TextSize {
    /// At a tick.
    Tick,
    /// Beside a mark.
    Label,
    /// A figure that is itself the picture.
    Large,
}

/// How far the ink of a letter, as of a J, hangs over its advance at most, in parts of the type size.
const OVERHANG: f64 = 0.1;
/// So many pixels beyond the panel it may be.
const HANGING_ROOM: f64 = 2.0;

/// How a text looks.
#[derive(Clone, Copy, Debug)]
pub(super) struct TextStyle {
    size: TextSize,
    bold: bool,
    ink: Ink,
    anchor: Anchor,
}

/// A text in one style: a piece of a label, or of a line of words and numbers.
#[derive(Clone)]
pub(super) struct Span {
    pub(super) text: String,
    pub(super) style: TextStyle,
    /// The figure that it shows; `None` for a piece that shows none.
    pub(super) datum: Option<usize>,
}

impl Span {
    pub(super) fn new(text: &str, style: TextStyle, datum: Option<usize>) -> Self {
        Self {
            text: text.to_owned(),
            style,
            datum,
        }
    }
}

/// Collects the marks of one panel.
pub(super) struct Pen<'a> {
    pub(super) context: ChartContext<'a>,
    marks: Vec<Mark>,
    zones: Vec<(Rect, usize)>,
    /// The datum of the marks that follow.
    pub(super) datum: Option<usize>,
    /// What says what marks mean, below the panel.
    key: Vec<Message>,
}

impl<'a> Pen<'a> {
    pub(super) const fn new(context: &ChartContext<'a>) -> Self {
        Self {
            context: *context,
            marks: Vec::new(),
            zones: Vec::new(),
            datum: None,
            key: Vec::new(),
        }
    }

    /// Says below the panel what marks mean, once.
    pub(super) fn explain(&mut self, message: Message) {
        if !self.key.contains(&message) {
            self.key.push(message);
        }
    }

    /// The font size of a text in CSS pixels: labels are a little smaller than the body text, none under 12.
    pub(super) fn size(&self, style: TextStyle) -> f64 {
        let part = match style.size {
            TextSize::Tick => 0.8125,
            TextSize::Label => 0.875,
            TextSize::Large => 1.75,
        };
        (self.context.font * part).max(12.0)
    }

    pub(super) fn width(&self, text: &str, style: TextStyle) -> f64 {
        let size = self.size(style);
        self.context.measure.width(text, size, style.bold)
    }

    /// Sets a line of text with the middle of its line at `at`, moved sideways where it would leave the panel.
    pub(super) fn text(&mut self, at: Point, text: &str, style: TextStyle) {
        let run = self.run(at, text, style);
        self.push(Shape::Text(run), style.ink);
    }

    /// Where a line of text will stand.
    pub(super) fn bounds(&self, at: Point, text: &str, style: TextStyle) -> Rect {
        self.run(at, text, style).bounds()
    }

    /// The pixels above the text that a panel begins with, where others have a rule or the room of an axis.
    pub(super) fn head(&self) -> f64 {
        self.context.font * 0.5
    }

    /// How long a line of text may be that has the panel's width.
    pub(super) fn room(&self) -> f64 {
        self.context.width * ROOM
    }

    /// A line of text that is not set yet, kept inside the panel's width.
    pub(super) fn run(&self, at: Point, text: &str, style: TextStyle) -> TextRun {
        let mut run = TextRun {
            at,
            text: text.to_owned(),
            size: self.size(style),
            bold: style.bold,
            anchor: style.anchor,
            width: self.width(text, style),
        };
        let room = self.room();
        if run.width > room {
            // In the largest type on the narrowest screens a label gives way in size, down to 12 px.
            // A whole size: fonts are painted in whole device pixels, and one that is rounded up would not fit.
            run.size = (run.size * room / run.width).floor().max(12.0);
            run.width = self.context.measure.width(text, run.size, style.bold);
        }
        let bounds = run.bounds();
        let past = (bounds.right() - self.context.width).max(0.0);
        run.at.x -= past;
        let edge = (run.size * OVERHANG - HANGING_ROOM).max(0.0);
        if run.bounds().x < edge {
            // A text that is painted longer than it was measured runs to the side where there is room.
            (run.at.x, run.anchor) = (edge, Anchor::Start);
        }
        run
    }

    /// The lines of a text that is `width` pixels wide at most.
    pub(super) fn wrapped(&self, text: &str, style: TextStyle, width: f64) -> Vec<String> {
        let size = self.size(style);
        wrap(text, size, style.bold, width, self.context.measure)
    }

    /// The height of a line of text with the space around it.
    pub(super) fn line_height(&self, style: TextStyle) -> f64 {
        self.size(style) * 1.4
    }

    /// Sets lines from `at`, the upper corner on the side of their anchor, down; returns where they end.
    pub(super) fn lines(&mut self, at: Point, lines: &[String], style: TextStyle) -> f64 {
        let height = self.line_height(style);
        let mut y = at.y;
        for line in lines {
            self.text(point(at.x, y + height / 2.0), line, style);
            y += height;
        }
        y
    }

    pub(super) fn block(&mut self, rect: Rect, ink: Ink) {
        self.push(Shape::Block(rect), ink);
    }

    /// An outline of the width along the inside of the rectangle.
    pub(super) fn outline(&mut self, rect: Rect, width: f64, ink: Ink) {
        let rect = rect.grown(width * -0.5);
        self.push(Shape::Frame { rect, width }, ink);
    }

    /// A block of a second series, or of the rest of a whole: paler, in an outline.
    pub(super) fn second_block(&mut self, rect: Rect) {
        self.block(rect, Ink::ReportedSecond);
        self.outline(rect, 1.0, Ink::Reported);
    }

    /// An upright line.
    pub(super) fn upright(&mut self, x: f64, top: f64, bottom: f64, width: f64, ink: Ink) {
        self.line(point(x, top), point(x, bottom), width, None, ink);
    }

    /// The line of zero across bars on a scale that goes below it, from the one pixel down to the other.
    pub(super) fn zero(&mut self, scale: Scale, (top, bottom): (f64, f64)) {
        if let Some(x) = scale.zero_within() {
            self.upright(x, top, bottom, 1.0, Ink::Muted);
        }
    }

    /// A level line.
    pub(super) fn level(&mut self, y: f64, left: f64, right: f64, width: f64, ink: Ink) {
        self.line(point(left, y), point(right, y), width, None, ink);
    }

    pub(super) fn line(&mut self, from: Point, to: Point, width: f64, dash: Option<f64>, ink: Ink) {
        self.push(
            Shape::Line {
                from,
                to,
                width,
                dash,
            },
            ink,
        );
    }

    pub(super) fn dot(&mut self, center: Point, radius: f64, hollow: bool, ink: Ink) {
        self.push(
            Shape::Dot {
                center,
                radius,
                hollow,
            },
            ink,
        );
    }

    pub(super) fn push(&mut self, shape: Shape, ink: Ink) {
        self.marks.push(Mark {
            shape,
            ink,
            datum: self.datum,
        });
    }

    /// Makes the datum the one that is found in the rectangle, where no mark is.
    pub(super) fn zone(&mut self, zone: Rect) {
        self.zones.extend(self.datum.map(|datum| (zone, datum)));
    }

    /// Gives the scene a panel of everything that was put down.
    pub(super) fn finish(self, scene: &mut Scene, height: f64) {
        for message in self.key {
            let text = self.context.text(message).to_owned();
            scene.sentences.push(text.into());
        }
        scene.panels.push(Panel {
            size: Size {
                width: self.context.width,
                height: height.ceil(),
            },
            marks: broken_at_texts(self.marks),
            zones: self.zones,
        });
    }
}

impl TextStyle {
    /// The label of a mark.
    pub(super) const LABEL: Self = Self {
        size: TextSize::Label,
        bold: false,
        ink: Ink::Text,
        anchor: Anchor::Start,
    };

    /// The label of a tick.
    pub(super) const TICK: Self = Self {
        size: TextSize::Tick,
        ..Self::LABEL.inked(Ink::Muted)
    };

    /// A figure in large type.
    pub(super) const LARGE: Self = Self {
        size: TextSize::Large,
        ..Self::LABEL.bold()
    };

    pub(super) const fn inked(self, ink: Ink) -> Self {
        Self { ink, ..self }
    }

    pub(super) const fn bold(self) -> Self {
        Self { bold: true, ..self }
    }

    pub(super) const fn anchored(self, anchor: Anchor) -> Self {
        Self { anchor, ..self }
    }
}
