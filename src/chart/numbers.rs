//! Counts in large type, one below the other.

use super::amounts::label_among;
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
    let value = |figure| context.value(context.reported(figure));
    let widths = figures
        .iter()
        .map(|figure| pen.width(&value(figure), large));
    let widest = widths.fold(0.0, f64::max);
    let (height, gap) = (pen.line_height(large), pen.size(label));
    let beside = context.width - widest - gap;
    let has_room = beside >= context.width * 0.4;
    let mut top = 0.0;
    for figure in figures {
        let shown = context.reported(figure);
        pen.datum = context.index(scene, shown);
        let text = label_among(&context, shown, usual);
        let (start, middle) = (top, top + height / 2.0);
        if has_room {
            let at = point(widest, middle);
            pen.text(at, &value(figure), large.anchored(Anchor::End));
            let lines = pen.wrapped(&text, label, beside * ROOM);
            let block = pen.line_height(label) * lines.len() as f64;
            let from = (middle - block / 2.0).max(top);
            let end = pen.lines(point(widest + gap, from), &lines, label);
            // Where the text is higher than the number, the next text stands apart from it.
            top = end.max(top + height);
            if lines.len() > 2 {
                top += gap * 0.5;
            }
        } else {
            pen.text(point(0.0, middle), &value(figure), large);
            let lines = pen.wrapped(&text, label, pen.room());
            top = pen.lines(point(0.0, top + height), &lines, label) + gap * 0.5;
        }
        pen.zone(Rect::new(0.0, start, context.width, top - start));
    }
    top
}
