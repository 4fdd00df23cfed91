//! Rows of label, bar or parts, and value: figures beside each other, as a table has them.
//!
//! Where there is room, the three stand in columns; on phones the bar stands under label and value. Amounts have one
//! scale, which begins at zero, with what stands on it above the rows; parts have their whole's; what is only counted
//! has its number alone.

use super::ChartContext;
use super::amounts::{label_among, share_axis};
use super::parts::{Part, fill, key};
use super::pen::{Pen, SIGN, TextStyle};
use super::reach::Reach;
use super::scale::Scale;
use crate::derived::AnyFigure;
use crate::geometry::{Rect, point};
use crate::locale::Message;
use crate::reported::Figure;
use crate::scene::{Anchor, Ink, Scene};

/// The least width in sizes of the body text from which on the rows have columns.
const COLUMNS_FROM: f64 = 27.0;
const STYLE: TextStyle = TextStyle::LABEL;
const STRONG: TextStyle = TextStyle::LABEL.bold();

/// The most of the width that a number takes beside its label; a wider one stands below it.
const MAX_NUMBER: f64 = 0.5;

/// The most rows that are drawn; the rest is in the table.
pub(super) const MAX_ROWS: usize = 30;

/// One figure.
pub(super) struct Row<'a> {
    pub(super) figure: AnyFigure<'a>,
    /// What it is called.
    pub(super) label: String,
    pub(super) content: Content,
}

/// The first figures, for which there are rows.
pub(super) fn drawn<T>(figures: &[T]) -> &[T] {
    figures.get(..MAX_ROWS).unwrap_or(figures)
}

/// Says how many of so many figures have no row.
pub(super) fn note_others(context: &ChartContext<'_>, scene: &mut Scene, count: usize) {
    context.note_more(scene, Message::OverviewMore, count.saturating_sub(MAX_ROWS));
}

/// What stands beside label and value.
pub(super) enum Content {
    /// Nothing.
    Number,
    /// A bar on the scale of all bars.
    Bar,
    /// The whole, divided.
    Parts(Vec<Part>),
}

/// A bar on the scale of the rows.
pub(super) struct Bar {
    /// The width of its label in the column of labels.
    pub(super) label: f64,
    /// Its amount.
    pub(super) length: f64,
    /// The pixels that what stands behind its end needs.
    pub(super) room: f64,
}

/// Puts the figures down, as bars on one scale where they share the axis of the first one, else as numbers; returns where
/// they end.
pub(super) fn bars(pen: &mut Pen<'_>, scene: &Scene, figures: &[&Figure]) -> f64 {
    let context = pen.context;
    let Some(first) = figures.first() else {
        return 0.0;
    };
    let mut rows = Vec::new();
    for figure in figures {
        let reported = context.reported(figure);
        rows.push(Row {
            figure: reported,
            label: label_among(&context, reported, first.scope),
            content: if share_axis(context.dataset, first, figure) {
                Content::Bar
            } else {
                Content::Number
            },
        });
    }
    Columns::new(pen, &rows, &[]).put_down(pen, scene, &rows, (0.0, 1.0))
}

/// Where the columns of the rows stand, in CSS pixels.
pub(super) struct Columns {
    /// The width of the column of labels; 0 where there are no columns.
    pub(super) labels: f64,
    /// Where bars begin.
    pub(super) start: f64,
    /// The scale of the bars.
    pub(super) scale: Scale,
    /// The height of a line of text.
    line: f64,
    /// The space above and below the content of a row.
    gap: f64,
    /// The things that a label does not name: all values that count them have their names.
    unnamed: Vec<String>,
}

impl Columns {
    /// The columns of the rows, on one scale with other bars.
    pub(super) fn new(pen: &Pen<'_>, rows: &[Row<'_>], others: &[Bar]) -> Self {
        let width = pen.context.width;
        let size = pen.size(STYLE);
        let unnamed = rows.iter().filter_map(|row| {
            let text = pen.context.figure_text(row.figure);
            text.unnamed_item(&row.label)
        });
        let unnamed: Vec<_> = unnamed.map(str::to_owned).collect();
        // The room of the widest number that stands alone.
        let number = rows
            .iter()
            .filter(|row| matches!(row.content, Content::Number))
            .map(|row| pen.width(&value(pen, row, &unnamed), value_style(row)) + size)
            .fold(0.0, f64::max);
        let in_columns = width >= pen.context.font * COLUMNS_FROM && number <= width * MAX_NUMBER;
        let mut labels = others.iter().fold(0.0_f64, |most, bar| most.max(bar.label));
        // What ends where, with the room that it needs behind its end.
        let mut ends: Vec<_> = others.iter().map(|bar| (bar.length, bar.room)).collect();
        for row in rows {
            labels = labels.max(pen.width(&row.label, STYLE));
            if let Content::Bar = row.content {
                let value = pen.width(&value(pen, row, &unnamed), value_style(row)) + 8.0;
                let (reach, value) = (Reach::of(row.figure), if in_columns { value } else { 0.0 });
                ends.push((reach.greatest(), reach.room() + value));
                ends.push((reach.least(), 0.0));
            }
        }
        // Numbers alone leave their labels more room.
        let numbers = ends.is_empty()
            && rows
                .iter()
                .all(|row| matches!(row.content, Content::Number));
        labels = match (in_columns, numbers) {
            (false, _) => 0.0,
            (true, false) => labels.min(width * 0.4),
            (true, true) => labels.min(width * 0.7).min(width - number),
        };
        let start = if in_columns { labels + size } else { 0.0 };
        Self {
            labels,
            start,
            scale: Scale::with_room(&ends, (start, width)),
            line: pen.line_height(STYLE),
            gap: (size * 0.25).round(),
            unnamed,
        }
    }

    /// The columns of bars alone that need so many pixels behind their ends: each has its label above it.
    pub(super) fn without_labels(pen: &Pen<'_>, ends: &[(f64, f64)]) -> Self {
        Self {
            labels: 0.0,
            start: 0.0,
            scale: Scale::with_room(ends, (0.0, pen.context.width)),
            ..Self::new(pen, &[], &[])
        }
    }

    /// Puts the rows down from `top`, their bars so many lines of text thick; returns where they end.
    pub(super) fn put_down(
        &self,
        pen: &mut Pen<'_>,
        scene: &Scene,
        rows: &[Row<'_>],
        (top, thick): (f64, f64),
    ) -> f64 {
        let mut y = top;
        for row in rows {
            pen.datum = None;
            let right = pen.context.width;
            pen.level(y, 0.0, right, 1.0, Ink::Grid);
            pen.datum = pen.context.index(scene, row.figure);
            let (top, datum) = (y, pen.datum);
            y = self.row(pen, row, (y, self.line * thick));
            pen.datum = datum;
            pen.zone(Rect::new(0.0, top, right, y - top));
        }
        y
    }

    /// Puts down a row from `top`; returns where it ends.
    fn row(&self, pen: &mut Pen<'_>, row: &Row<'_>, (top, thick): (f64, f64)) -> f64 {
        let bottom = if self.labels > 0.0 {
            self.in_columns(pen, row, (top + self.gap, thick))
        } else {
            self.stacked(pen, row, (top + self.gap, thick))
        };
        bottom + self.gap
    }

    /// Label, then bar and value in one line with it.
    fn in_columns(&self, pen: &mut Pen<'_>, row: &Row<'_>, (top, thick): (f64, f64)) -> f64 {
        let datum = pen.datum;
        let lines = pen.wrapped(&row.label, STYLE, self.labels);
        let labels = pen.lines(point(0.0, top), &lines, STYLE);
        let (middle, value) = ((top + labels) / 2.0, value(pen, row, &self.unnamed));
        let mut bottom = labels.max(middle + thick / 2.0);
        let end = match &row.content {
            Content::Number => self.start - 8.0,
            Content::Bar => self
                .bar(pen, row.figure, middle - thick / 2.0, thick)
                .right(),
            Content::Parts(parts) => {
                let end = pen.context.width - pen.width(&value, STRONG) - 8.0;
                let width = (end - self.start).max(1.0);
                let field = Rect::new(self.start, middle - self.line / 2.0, width, self.line);
                bottom = bottom.max(divided(pen, parts, field));
                end
            }
        };
        pen.datum = datum;
        pen.text(point(end + 8.0, middle), &value, value_style(row));
        bottom
    }

    /// Label and value in one line, the bar below them.
    fn stacked(&self, pen: &mut Pen<'_>, row: &Row<'_>, (top, thick): (f64, f64)) -> f64 {
        let (width, value) = (pen.context.width, value(pen, row, &self.unnamed));
        let end = value_style(row).anchored(Anchor::End);
        let beside = width - pen.width(&value, STRONG) - pen.size(STYLE);
        let fits = beside >= width * 0.4;
        let room = if fits { beside } else { pen.room() };
        let lines = pen.wrapped(&row.label, STYLE, room);
        let y = pen.lines(point(0.0, top), &lines, STYLE);
        let values = pen.wrapped(&value, STRONG, pen.room());
        // Beside the last line of the label, else below it.
        let start = if fits { y - self.line } else { y };
        let y = pen.lines(point(width, start), &values, end);
        match &row.content {
            Content::Number => y,
            Content::Bar => {
                self.bar(pen, row.figure, y + 1.0, thick);
                y + thick + 3.0
            }
            Content::Parts(parts) => {
                let field = Rect::new(0.0, y + 1.0, width, self.line * 0.55);
                divided(pen, parts, field)
            }
        }
    }

    /// Puts a bar down; returns where it is. A value that is not zero is seen, however small beside the others.
    fn bar(&self, pen: &mut Pen<'_>, figure: AnyFigure<'_>, top: f64, thick: f64) -> Rect {
        let reach = Reach::of(figure);
        let mut bar = reach.full_part(self.scale, top, thick);
        if reach.full.abs() > 0.0 {
            // Wide enough to be seen, on its side of zero.
            let wider = (2.0 - bar.width).max(0.0);
            bar.width += wider;
            if reach.full < 0.0 {
                bar.x -= wider;
            }
        }
        if !reach.is_striped_alone() {
            pen.block(bar, Ink::Reported);
        }
        let whole = reach.put_down(pen, self.scale, bar, Ink::Reported);
        pen.zero(self.scale, (top - self.gap, top + thick + self.gap));
        whole
    }
}

/// Puts down the parts of a whole that is as long as the field, each with its label inside where all of them have room
/// there, else with a key below; returns where that ends.
fn divided(pen: &mut Pen<'_>, parts: &[Part], field: Rect) -> f64 {
    let total = parts
        .iter()
        .fold(0.0, |total, part| total + part.units as f64);
    let width = |part: &Part| field.width * part.units as f64 / total.max(1.0);
    let line = pen.line_height(STYLE);
    let inside = field.height >= line
        && parts
            .iter()
            .all(|part| pen.width(&part.label, STYLE) + 16.0 <= width(part));
    let height = if inside { line * 1.15 } else { line * 0.55 };
    let mut x = field.x;
    for (index, part) in parts.iter().enumerate() {
        pen.datum = part.datum;
        let end = x + width(part);
        // A gap parts what has the same ink in some themes.
        let gap = if index + 1 < parts.len() { 2.0 } else { 0.0 };
        let top = field.center().y - height / 2.0;
        let block = Rect::new(x, top, (end - x - gap).max(1.0), height);
        fill(pen, block, index);
        if inside {
            let ink = if index == 0 {
                Ink::OnReported
            } else {
                Ink::Text
            };
            let at = point(x + 8.0, block.center().y);
            pen.text(at, &part.label, STYLE.inked(ink));
        } else {
            // A thin block is found by a finger, too.
            pen.zone(Rect::new(x, top - 4.0, block.width, height + 8.0));
        }
        x = end;
    }
    let bottom = field.center().y + height / 2.0;
    if inside {
        bottom
    } else {
        key(pen, parts, point(field.x, bottom + 2.0), field.right())
    }
}

/// The value, with what it counts where that is one of the `unnamed` things of its column; what is calculated has its sign.
fn value(pen: &Pen<'_>, row: &Row<'_>, unnamed: &[String]) -> String {
    let sign = if row.figure.is_derived() { SIGN } else { "" };
    let value = pen.context.figure_text(row.figure).value_among(unnamed);
    [sign, &value].concat()
}

const fn value_style(row: &Row<'_>) -> TextStyle {
    if row.figure.is_derived() {
        STYLE.inked(Ink::Derived)
    } else {
        STRONG
    }
}
