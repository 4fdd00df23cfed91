//! Counts in large type, one below the other.

use super::amounts::{label_among, values_beside};
use super::pen::{Pen, ROOM, TextStyle};
use crate::geometry::{Rect, point};
use crate::reported::{Figure, Scope};
use crate::scene::{Anchor, Ink, Scene};

/// Puts down the counts in large type, each with what it counts beside it, or below where there is no room; returns
/// where they end.
pub(super) fn numbers(pen: &mut Pen<'_>, scene: &Scene, figures: &[&Figure]) -> f64 {
    let context = pen.context;
    // As the subtitle over them has the days of the first.
    let usual = figures
        .first()
        .map_or(Scope::YearToDate, |figure| figure.scope);
    let large = TextStyle::LARGE;
    let label = TextStyle::LABEL.inked(Ink::Text);
    let shown: Vec<_> = figures.iter().map(|one| context.reported(one)).collect();
    let labels = shown.iter().map(|one| label_among(&context, *one, usual));
    let labels: Vec<_> = labels.collect();
    let values = values_beside(&context, &shown, &labels);
    let widths = values.iter().map(|value| pen.width(value, large));
    let widest = widths.fold(0.0, f64::max);
    let (height, gap) = (pen.line_height(large), pen.size(label));
    let beside = context.width - widest - gap;
    let has_room = beside >= context.width * 0.4;
    let mut top = 0.0;
    for ((figure, text), value) in shown.iter().zip(&labels).zip(&values) {
        pen.datum = context.index(scene, *figure);
        let start = top;
        if has_room {
            let middle = top + height / 2.0;
            let at = point(widest, middle);
            pen.text(at, value, large.anchored(Anchor::End));
            let lines = pen.wrapped(text, label, beside * ROOM);
            let block = pen.line_height(label) * lines.len() as f64;
            let from = (middle - block / 2.0).max(top);
            let end = pen.lines(point(widest + gap, from), &lines, label);
            // Where the text is higher than the number, the next text stands apart from it.
            top = end.max(top + height);
            if lines.len() > 2 {
                top += gap * 0.5;
            }
        } else {
            let lines = pen.wrapped(value, large, pen.room());
            let below = pen.lines(point(0.0, top), &lines, large);
            let lines = pen.wrapped(text, label, pen.room());
            top = pen.lines(point(0.0, below), &lines, label) + gap * 0.5;
        }
        pen.zone(Rect::new(0.0, start, context.width, top - start));
    }
    top
}
