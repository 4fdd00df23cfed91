//! What is current, marked on top of what is painted.

use crate::geometry::point;
use crate::scene::{Ink, Mark, Shape};

/// The marks that highlight those of a datum: outlines around blocks and dots, rules under texts.
#[must_use]
pub fn highlight(marks: &[Mark], datum: usize) -> Vec<Mark> {
    // A label inside its own bar needs no rule: the bar is outlined.
    let is_outlined = |mark: &&Mark| {
        mark.datum == Some(datum) && !matches!(mark.ink, Ink::Paper | Ink::OnReported)
    };
    let outlines = marks.iter().filter(is_outlined).map(|mark| Mark {
        ink: match mark.ink {
            // Inside a small block the outline is in the ink that is seen on it.
            Ink::Reported if is_small(&mark.shape) => Ink::OnReported,
            _ => Ink::Text,
        },
        shape: outline(mark.shape.clone()),
        datum: None,
    });
    outlines.collect()
}

/// The side of a block in CSS pixels, from which on it is outlined on its outer side.
const SMALL: f64 = 60.0;

/// Whether the shape is a block so small that others stand close around it: squares of units, swatches.
fn is_small(shape: &Shape) -> bool {
    match shape {
        Shape::Block(rect) => rect.width.max(rect.height) < SMALL,
        _ => false,
    }
}

/// The shape that highlights this one.
fn outline(mut shape: Shape) -> Shape {
    let small = is_small(&shape);
    match &mut shape {
        Shape::Block(rect) if small => {
            // Outlines around neighbours would run together.
            return Shape::Frame {
                rect: rect.grown(-2.0),
                width: 1.5,
            };
        }
        Shape::Block(rect) => {
            return Shape::Frame {
                rect: rect.grown(1.0),
                width: 2.0,
            };
        }
        Shape::Frame { rect, width } => {
            if rect.width.max(rect.height) >= SMALL {
                *rect = rect.grown(1.5);
            }
            *width = 2.0;
        }
        Shape::Line { width, dash, .. } => {
            *width += 2.0;
            *dash = None;
        }
        Shape::Path { width, .. } => *width += 2.0,
        Shape::Dot { radius, hollow, .. } => {
            *radius += 3.0;
            *hollow = true;
        }
        Shape::Text(run) => {
            let bounds = run.bounds();
            return Shape::Line {
                from: point(bounds.x, bounds.bottom()),
                to: point(bounds.right(), bounds.bottom()),
                width: 1.5,
                dash: None,
            };
        }
    }
    shape
}
