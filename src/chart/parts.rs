//! Counted units and their parts.

use super::ChartContext;
use super::pen::{Pen, ROOM, SIGN, TextStyle};
use crate::derived::{AnyFigure, part_of};
use crate::geometry::{Point, Rect, point};
use crate::locale::built_in::part_of_units;
use crate::quantity::{Precision, Unit};
use crate::reported::{Dataset, Figure, Indicator, Report};
use crate::scene::{Ink, Scene};
use std::cmp::Reverse;

/// How many fills there are: full, paler, and nothing but an outline.
const FILLS: usize = 3;

/// A whole and its parts, in the order of the report; the greatest first where they have no fills.
pub(super) struct Units<'r> {
    pub(super) whole: &'r Figure,
    pub(super) parts: Vec<&'r Figure>,
    /// Whether the parts together exceed the whole: they overlap, or one is wrong, and nothing can be divided.
    pub(super) exceed: bool,
}

/// A part of the whole: one that the report counts, or what those leave of it.
pub(super) struct Part {
    pub(super) units: i64,
    pub(super) label: String,
    pub(super) datum: Option<usize>,
}

/// The whole that the figure is a part of, by its id; `None` for what is no part, or no count.
fn whole_of<'d>(dataset: &'d Dataset, figure: &Figure) -> Option<&'d str> {
    part_of(dataset, &figure.indicator).filter(|_| figure.quantity.unit == Unit::Items)
}

/// The first count that others are parts of, else the first that per-unit values divide by, else one that an indicator
/// names for that.
fn whole<'r>(dataset: &'r Dataset, report: &'r Report) -> Option<&'r Figure> {
    let counted = |id: &str| {
        report
            .figure(id)
            .filter(|figure| figure.quantity.unit == Unit::Items)
    };
    let per = |indicator: &Indicator| counted(indicator.per.as_deref()?);
    let mut parts = report.figures.iter();
    let mut divided = report.figures.iter();
    let mut indicators = dataset.indicators.iter();
    parts
        .find_map(|figure| counted(whole_of(dataset, figure)?))
        .or_else(|| divided.find_map(|figure| per(dataset.indicator(&figure.indicator)?)))
        .or_else(|| indicators.find_map(per))
}

/// The counted units and their parts; `None` where the report counts none.
pub(super) fn units<'r>(dataset: &'r Dataset, report: &'r Report) -> Option<Units<'r>> {
    let whole = whole(dataset, report)?;
    let is_part = |figure: &&Figure| {
        let alike = figure.class.is_none() && figure.scope == whole.scope;
        alike && whole_of(dataset, figure) == Some(&whole.indicator)
    };
    let mut parts: Vec<&Figure> = report.figures.iter().filter(is_part).collect();
    let adds_up = |part: &&Figure| !dataset.overlaps(&part.indicator);
    if parts.iter().any(adds_up) {
        // What is counted among the others, too, has no squares of its own.
        parts.retain(adds_up);
    }
    let counts = parts.iter().map(|part| count(part));
    let exceed = counts.fold(0, i64::saturating_add) > count(whole);
    let mut units = Units {
        whole,
        parts,
        exceed,
    };
    if !units.have_fills() {
        units.parts.sort_by_key(|part| Reverse(count(part)));
    }
    Some(units)
}

/// The number of units, rounded; zero for less.
pub(super) fn count(figure: &Figure) -> i64 {
    figure
        .quantity
        .amount
        .ratio()
        .round(0)
        .map_or(0, |count| count.digits().max(0))
}

impl<'a> Units<'a> {
    /// Whether a square may stand for each: nothing is *about*, *at least* or *at most* so many, or a range.
    pub(super) fn are_exact(&self) -> bool {
        let mut counts = self.parts.iter().chain([&self.whole]);
        counts.all(|count| count.quantity.precision == Precision::Printed)
    }

    /// Whether a length may stand for each: none is *at least* or *at most* so many, or a range.
    pub(super) fn have_lengths(&self) -> bool {
        let mut counts = self.parts.iter().chain([&self.whole]);
        counts.all(|count| {
            let precision = count.quantity.precision;
            matches!(precision, Precision::Printed | Precision::About(_))
        })
    }

    /// Whether the parts, and what they leave of the whole, can be told apart by their fills.
    pub(super) fn have_fills(&self) -> bool {
        self.parts.len() + usize::from(self.left() > 0) <= FILLS
    }

    /// The number of units that the parts leave of the whole.
    fn left(&self) -> i64 {
        let parts = self.parts.iter();
        parts.fold(count(self.whole), |left, part| {
            left.saturating_sub(count(part))
        })
    }

    /// The whole and its parts as figures, in reading order.
    pub(super) fn figures(&self, context: &ChartContext<'a>) -> Vec<AnyFigure<'a>> {
        let mut figures = vec![context.reported(self.whole)];
        figures.extend(self.parts.iter().map(|part| context.reported(part)));
        figures
    }

    /// The parts that the report counts, then what they leave of the whole.
    pub(super) fn parts(&self, context: &ChartContext<'a>, scene: &Scene) -> Vec<Part> {
        let mut parts: Vec<Part> = Vec::new();
        for figure in &self.parts {
            parts.push(Part {
                units: count(figure),
                label: label(context, self.whole, figure),
                datum: context.index(scene, context.reported(figure)),
            });
        }
        let rest = match self.rest(context) {
            Some(rest) => Some([SIGN, &rest].concat()),
            None if parts.is_empty() => Some(context.counted(self.whole)),
            None => None,
        };
        if let Some(label) = rest.filter(|_| self.left() > 0) {
            parts.push(Part {
                units: self.left(),
                label,
                datum: context.index(scene, context.reported(self.whole)),
            });
        }
        parts
    }

    /// What the parts leave of the whole, in words; `None` where they leave nothing, and where there are none.
    pub(super) fn rest(&self, context: &ChartContext<'a>) -> Option<String> {
        if self.parts.is_empty() || self.left() <= 0 {
            return None;
        }
        let mut left = self.whole.quantity.computed();
        for part in &self.parts {
            left = left.minus(part.quantity.computed()).unwrap_or(left);
        }
        Some(context.language.rest(context.dataset, self.whole, left))
    }
}

/// What a part is called beside its whole: its count, and what it is.
pub(super) fn label(context: &ChartContext<'_>, whole: &Figure, part: &Figure) -> String {
    let text = context.figure_text(context.reported(part));
    let message = part_of_units(context.dataset, part);
    let Some(message) = message.filter(|_| !text.is_qualified()) else {
        let (language, dataset) = (context.language, context.dataset);
        return language.counted_part(dataset, whole, part);
    };
    let before = context.dataset.year(context.report).before();
    let template = context.locale.form(message, part.quantity.amount);
    context
        .args()
        .set("value", text.value())
        .set("year", context.year())
        .set("before", context.locale.year(before))
        .fill_in(template)
}

/// Puts down a block of the part with that index: full, paler, or nothing but its outline.
pub(super) fn fill(pen: &mut Pen<'_>, rect: Rect, part: usize) {
    match part {
        0 => pen.block(rect, Ink::Reported),
        1 => pen.second_block(rect),
        _ => pen.outline(rect, 1.5, Ink::Reported),
    }
}

/// Puts down what each part is, behind a swatch of it, from `at` to the right and in as many lines as that takes;
/// returns where they end.
pub(super) fn key(pen: &mut Pen<'_>, parts: &[Part], at: Point, right: f64) -> f64 {
    let style = TextStyle::LABEL;
    let (line, side) = (pen.line_height(style), pen.size(style) * 0.75);
    let indent = side * 1.6;
    let (mut x, mut y, mut bottom) = (at.x, at.y, at.y);
    for (index, part) in parts.iter().enumerate() {
        pen.datum = part.datum;
        let room = (right - at.x) * ROOM - indent;
        let lines = pen.wrapped(&part.label, style, room);
        let widths = lines.iter().map(|line| pen.width(line, style));
        let width = indent + widths.fold(0.0, f64::max);
        if x > at.x && x + width > right {
            (x, y) = (at.x, bottom);
        }
        let swatch = Rect::new(x, y + (line - side) / 2.0, side, side);
        fill(pen, swatch, index);
        bottom = bottom.max(pen.lines(point(x + indent, y), &lines, style));
        x += width + side * 1.6;
    }
    bottom
}
