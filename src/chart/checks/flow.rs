//! Words and numbers in lines, one behind the other as far as they fit.

use crate::chart::pen::{Pen, ROOM, Span, TextStyle};
use crate::geometry::{Rect, point};
use crate::locale::ends_wide;

/// The space between two spans, for each pixel of their size.
const SPACE: f64 = 0.35;

/// The space behind a span; a hair, as engines differ in what they measure, where its last mark brings its own.
fn space(pen: &Pen<'_>, span: &Span) -> f64 {
    if ends_wide(&span.text) {
        1.0
    } else {
        pen.size(span.style) * SPACE
    }
}

/// Sets a label and what it labels, in one line where both fit, else the label above; returns where they end.
pub(super) fn labelled(pen: &mut Pen<'_>, spans: &[Span], field: Rect) -> f64 {
    let widths = spans
        .iter()
        .map(|span| pen.width(&span.text, span.style) + space(pen, span));
    let fits = widths.sum::<f64>() <= field.width * ROOM;
    match spans.split_first() {
        Some((label, rest)) if !fits && !rest.is_empty() => {
            let y = flow(pen, std::slice::from_ref(label), field);
            flow(pen, rest, Rect { y, ..field })
        }
        _ => flow(pen, spans, field),
    }
}

/// Sets the spans from the upper left corner of the field on, as wide as that is; returns where they end.
pub(super) fn flow(pen: &mut Pen<'_>, spans: &[Span], field: Rect) -> f64 {
    let line = pen.line_height(TextStyle::LABEL);
    let room = field.width * ROOM;
    let (mut x, mut y) = (field.x, field.y);
    for span in spans {
        pen.datum = span.datum;
        let (style, space) = (span.style, space(pen, span));
        let width = pen.width(&span.text, style);
        if x > field.x && x + width > field.x + room {
            (x, y) = (field.x, y + line);
        }
        let lines = if width > room {
            pen.wrapped(&span.text, style, room)
        } else {
            vec![span.text.clone()]
        };
        for (index, text) in lines.iter().enumerate() {
            if index > 0 {
                (x, y) = (field.x, y + line);
            }
            pen.text(point(x, y + line / 2.0), text, style);
            x += pen.width(text, style) + space;
        }
    }
    pen.datum = None;
    if spans.is_empty() { field.y } else { y + line }
}
