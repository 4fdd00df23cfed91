//! Words and numbers in lines, one behind the other as far as they fit.

use crate::chart::pen::{Pen, ROOM, Span, TextStyle};
use crate::geometry::{Rect, point};
use crate::locale::ends_wide;

/// The space between two spans, for each pixel of their size.
const SPACE: f64 = 0.35;
/// The pixels behind a mark that brings its own space.
const HAIR: f64 = 1.0;

/// From the beginning of a text to that of the next. Behind a mark that brings its own space it is in whole pixels, as
/// texts are painted: rounding takes nothing of the hair between them.
fn advance(pen: &Pen<'_>, text: &str, style: TextStyle) -> f64 {
    let width = pen.width(text, style);
    if ends_wide(text) {
        (width + HAIR).ceil()
    } else {
        width + pen.size(style) * SPACE
    }
}

/// Sets a label and what it labels, in one line where both fit, else the label above; returns where they end.
pub(super) fn labelled(pen: &mut Pen<'_>, spans: &[Span], field: Rect) -> f64 {
    let widths = spans
        .iter()
        .map(|span| advance(pen, &span.text, span.style));
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
        let style = span.style;
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
            let at = point(x, y + line / 2.0);
            pen.text(at, text, style);
            // Large letters begin a little inside the panel.
            x = pen.bounds(at, text, style).x + advance(pen, text, style);
        }
    }
    pen.datum = None;
    if spans.is_empty() { field.y } else { y + line }
}
