//! Grid lines, with gaps where texts stand on them.

use crate::geometry::{Point, Rect, point};
use crate::scene::{Ink, Mark, Shape};

/// The marks, with a gap in each grid line wherever a text stands on it: a line through a label is read as part of it.
pub(super) fn broken_at_texts(marks: Vec<Mark>) -> Vec<Mark> {
    let mut texts = Vec::new();
    for mark in &marks {
        if let Shape::Text(run) = &mark.shape {
            texts.push(run.bounds());
        }
    }
    let mut broken = Vec::new();
    for mark in marks {
        match mark.shape {
            Shape::Line { from, to, .. } if mark.ink == Ink::Grid => {
                for (from, to) in pieces_between(&texts, from, to) {
                    broken.push(shortened(&mark, from, to));
                }
            }
            _ => broken.push(mark),
        }
    }
    broken
}

/// The line from one end to the other, else the mark as it is.
fn shortened(line: &Mark, from: Point, to: Point) -> Mark {
    let mut line = line.clone();
    if let Shape::Line {
        from: start,
        to: end,
        ..
    } = &mut line.shape
    {
        (*start, *end) = (from, to);
    }
    line
}

/// What the texts leave of a line down or to the right, piece by piece.
fn pieces_between(texts: &[Rect], from: Point, to: Point) -> Vec<(Point, Point)> {
    // As thin as can be: what only begins beside a line does not stand on it.
    let line = Rect::new(from.x, from.y, to.x - from.x, to.y - from.y);
    let upright = line.height > line.width;
    let on_line = |along| {
        if upright {
            point(from.x, along)
        } else {
            point(along, from.y)
        }
    };
    let (mut start, end) = if upright {
        (from.y, to.y)
    } else {
        (from.x, to.x)
    };
    let mut pieces = Vec::new();
    while start < end {
        // The first gap that does not end before.
        let (mut low, mut high) = (end, end);
        for text in texts.iter().filter(|text| text.overlaps(line)) {
            let text = text.grown(2.0);
            let (first, last) = if upright {
                (text.y, text.bottom())
            } else {
                (text.x, text.right())
            };
            if last > start && first < low {
                (low, high) = (first, last);
            }
        }
        if low > start {
            pieces.push((on_line(start), on_line(low)));
        }
        start = high;
    }
    pieces
}
