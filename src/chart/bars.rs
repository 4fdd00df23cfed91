//! Bars on one scale, a line of label above each, the value at its end.

use super::ChartContext;
use super::pen::{Pen, TextStyle};
use super::scale::Scale;
use crate::derived::{AnyFigure, relation};
use crate::geometry::{Rect, point};
use crate::quantity::Unit;
use crate::reported::{Dataset, Figure, Relation, Report, Scope};
use crate::scene::text::wrap;
use crate::scene::{Ink, Scene};
use std::collections::BTreeSet;

/// The most bars that are drawn; the rest is in the table.
pub(super) const MAX_BARS: usize = 12;

/// Whether the amount is what others are held against, and no outcome itself.
pub(super) fn is_base(dataset: &Dataset, figure: &Figure) -> bool {
    figure.quantity.unit == Unit::Money
        && !matches!(
            relation(dataset, &figure.indicator),
            Some(Relation::ShareOf(_))
        )
}

/// The figures of the unit that run up through the period and are no part of another one, in the order of the report.
pub(super) fn running<'r>(dataset: &Dataset, report: &'r Report, unit: Unit) -> Vec<&'r Figure> {
    let whole = report
        .figures
        .iter()
        .filter(|figure| figure.class.is_none());
    let wholes: BTreeSet<&str> = whole.map(|figure| figure.indicator.as_str()).collect();
    let mut figures = Vec::new();
    for figure in &report.figures {
        let accumulates = dataset
            .indicator(&figure.indicator)
            .is_some_and(|indicator| indicator.accumulates);
        let part = matches!(
            relation(dataset, &figure.indicator),
            Some(Relation::PartOf(_) | Relation::PlanOf(_))
        );
        // A class of a count stands for it only where the count itself is not given.
        let narrower = figure.class.is_some() && wholes.contains(figure.indicator.as_str());
        let runs = accumulates && figure.scope == Scope::YearToDate;
        if figure.quantity.unit == unit && runs && !part && !narrower {
            figures.push(figure);
        }
    }
    figures
}

/// Every figure of a chart of bars, in reading order: what the bars show, then the ratios. A small chart leaves out what
/// it has no bar for.
pub(super) fn listed<'a>(
    context: &ChartContext<'a>,
    figures: &[&'a Figure],
    ratios: &[AnyFigure<'a>],
) -> Vec<AnyFigure<'a>> {
    let max = if context.compact {
        MAX_BARS
    } else {
        usize::MAX
    };
    let bars = figures.iter().take(max);
    let bars = bars.map(|figure| context.reported(figure));
    bars.chain(ratios.iter().copied()).collect()
}

/// Bars, then the ratios below them.
pub(super) struct Bars<'a> {
    pub(super) figures: Vec<&'a Figure>,
    /// Calculated sentences, each with its figure.
    pub(super) ratios: Vec<(AnyFigure<'a>, String)>,
    /// Power of ten of the axis's unit.
    pub(super) power: i8,
}

/// A bar with its texts.
struct Row<'a> {
    figure: AnyFigure<'a>,
    /// Whether others are held against it.
    base: bool,
    value: String,
    /// The lines of its label.
    lines: Vec<String>,
}

/// The measures of the rows, in CSS pixels.
#[derive(Clone, Copy)]
struct Pitch {
    /// Height of a line of text.
    line: f64,
    /// Thickness of a bar.
    thick: f64,
    /// The space below a bar.
    gap: f64,
    /// Whether each value stands in a line above its bar.
    above: bool,
}

impl<'a> Bars<'a> {
    /// Puts the bars down and gives the scene their panel.
    pub(super) fn lay_out(&self, context: &ChartContext<'a>, scene: &mut Scene, caption: String) {
        let mut pen = Pen::new(context);
        let size = pen.size(TextStyle::LABEL);
        let rows = self.rows(context, size);
        let room = rows
            .iter()
            .map(|row| pen.width(&row.value, TextStyle::LABEL.bold()))
            .fold(0.0_f64, f64::max);
        let pitch = Pitch {
            line: size * 1.5,
            thick: size * if context.compact { 1.4 } else { 1.8 },
            gap: size * 0.7,
            // Values that would leave the bars too little room stand in a line above them.
            above: room > context.width * 0.55,
        };
        let room = if pitch.above { 0.0 } else { room };
        let mut bottom: f64 = rows.iter().map(|row| pitch.height(row)).sum();
        let lengths: Vec<f64> = rows
            .iter()
            .map(|row| row.figure.in_unit(self.power))
            .collect();
        let scale = Scale::from_zero(&lengths, (0.0, (context.width - room - 10.0).max(40.0)));
        if !context.compact {
            let tick = pen.size(TextStyle::TICK);
            scale.grid(&mut pen, 0.0, bottom + tick * 0.9, self.power);
            bottom += tick * 1.8;
        }
        let mut top = 0.0;
        for row in &rows {
            pen.datum = context.index(scene, row.figure);
            self.put_down(&mut pen, scale, row, pitch, top);
            top += pitch.height(row);
        }
        let mut y = bottom + 6.0;
        for (figure, text) in &self.ratios {
            pen.datum = context.index(scene, *figure);
            y = pen.paragraph(y, text, TextStyle::LABEL.inked(Ink::Derived)) + 4.0;
        }
        pen.finish(scene, caption, y);
    }

    /// The bars that are drawn, with labels in a font of the size.
    fn rows(&self, context: &ChartContext<'a>, size: f64) -> Vec<Row<'a>> {
        let drawn = self.figures.iter().take(MAX_BARS);
        drawn
            .map(|figure| {
                let shown = context.reported(figure);
                let label = context.figure_text(shown).label();
                Row {
                    figure: shown,
                    base: is_base(context.dataset, figure),
                    value: context.figure_text(shown).amount(),
                    lines: wrap(&label, size, false, context.width, context.measure),
                }
            })
            .collect()
    }

    /// Puts down label, bar and value of a row that begins at `top`.
    fn put_down(&self, pen: &mut Pen<'_>, scale: Scale, row: &Row<'_>, pitch: Pitch, top: f64) {
        let (style, line) = (TextStyle::LABEL, pitch.line);
        let mut y = top;
        for text in &row.lines {
            pen.text(point(0.0, y + line / 2.0), text, style);
            y += line;
        }
        let value_line = point(0.0, y + line / 2.0);
        if pitch.above {
            y += line;
        }
        let rect = bar(pen, scale, row, self.power, (y, pitch.thick));
        let at = if pitch.above {
            value_line
        } else {
            point(rect.right() + 8.0, rect.center().y)
        };
        pen.text(at, &row.value, style.bold());
    }
}

impl Pitch {
    /// The height of a row with the space below it.
    fn height(self, row: &Row<'_>) -> f64 {
        let lines = row.lines.len() + usize::from(self.above);
        self.line * lines as f64 + self.thick + self.gap
    }
}

/// Puts a bar down; returns where it is.
fn bar(pen: &mut Pen<'_>, scale: Scale, row: &Row<'_>, power: i8, (y, thick): (f64, f64)) -> Rect {
    let length = row.figure.in_unit(power);
    let mut rect = scale.span(length, y, thick);
    if length.abs() > 0.0 {
        // A value that is not zero is seen, however small beside the others.
        rect = Rect::new(rect.x, rect.y, rect.width.max(2.0), rect.height);
    }
    if row.base {
        pen.second_block(rect);
    } else {
        pen.block(rect, Ink::Reported);
    }
    rect
}
