//! Words and numbers in lines, one behind the other as far as they fit.

use crate::chart::pen::{Pen, ROOM, TextStyle};
use crate::geometry::{Rect, point};

/// The space between two tokens, for each pixel of their size.
const SPACE: f64 = 0.35;

/// Text that stands in one line where it fits.
pub(super) struct Token {
    pub(super) text: String,
    pub(super) style: TextStyle,
    /// The figure that it shows.
    pub(super) datum: Option<usize>,
}

impl Token {
    /// A token that shows no figure.
    pub(super) const fn plain(text: String, style: TextStyle) -> Self {
        Self {
            text,
            style,
            datum: None,
        }
    }
}

/// Sets a label and what it labels, in one line where both fit, else the label above; returns where they end.
pub(super) fn labelled(pen: &mut Pen<'_>, tokens: &[Token], field: Rect) -> f64 {
    let widths = tokens.iter().map(|token| {
        let space = pen.size(token.style) * SPACE;
        pen.width(&token.text, token.style) + space
    });
    let fits = widths.sum::<f64>() <= field.width * ROOM;
    match tokens.split_first() {
        Some((label, rest)) if !fits && !rest.is_empty() => {
            let y = flow(pen, std::slice::from_ref(label), field);
            flow(pen, rest, Rect { y, ..field })
        }
        _ => flow(pen, tokens, field),
    }
}

/// Sets the tokens from the upper left corner of the field on, as wide as that is; returns where they end.
pub(super) fn flow(pen: &mut Pen<'_>, tokens: &[Token], field: Rect) -> f64 {
    let line = pen.line_height(TextStyle::LABEL);
    let room = field.width * ROOM;
    let (mut x, mut y) = (field.x, field.y);
    for token in tokens {
        pen.datum = token.datum;
        let (style, space) = (token.style, pen.size(token.style) * SPACE);
        let width = pen.width(&token.text, style);
        if x > field.x && x + width > field.x + room {
            (x, y) = (field.x, y + line);
        }
        let lines = if width > room {
            pen.wrapped(&token.text, style, room)
        } else {
            vec![token.text.clone()]
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
    if tokens.is_empty() { field.y } else { y + line }
}
