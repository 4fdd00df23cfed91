//! Scene → surface: the only place where CSS pixels become device pixels, once, at the pixel ratio.
//!
//! Upright and level edges are painted as filled rectangles on whole device pixels, so that they are sharp at every
//! ratio. plotters' own text measurement is never called.

mod backend;
mod element;

pub use backend::{PaintError, Surface};

use crate::geometry::{Point, Rect, point};
use crate::scene::{Ink, Mark, Shape, TextRun};
use crate::theme::Palette;
use element::{Element, Form};
use plotters::coord::Shift;
use plotters::drawing::{DrawingArea, DrawingAreaErrorKind, IntoDrawingArea};

/// How marks are painted.
#[derive(Clone, Copy, Debug)]
pub struct Brush<'a> {
    /// Device pixels for each CSS pixel.
    pub ratio: f64,
    /// Where the panel's upper left corner lies on the surface, in CSS pixels.
    pub origin: Point,
    /// The colours.
    pub palette: &'a Palette,
    /// A list of font families, as CSS writes it.
    pub family: &'a str,
    /// The number by which the surface divides font sizes: 1.24 for plotters' SVG, 1 for a canvas.
    pub font_divisor: f64,
}

/// Paints the marks, from back to front. Nothing has to be presented then: a canvas shows at once what is painted, and an
/// SVG is complete when its surface is dropped.
///
/// # Errors
/// The surface's own error.
pub fn paint<'m>(
    marks: impl IntoIterator<Item = &'m Mark>,
    surface: Surface<'_>,
    brush: &Brush<'_>,
) -> Result<(), PaintError> {
    let area = surface.into_drawing_area();
    for mark in marks {
        brush.mark(&area, mark)?;
    }
    Ok(())
}

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

type Area<'s> = DrawingArea<Surface<'s>, Shift>;
type Outcome = Result<(), PaintError>;

fn paint_error(error: DrawingAreaErrorKind<PaintError>) -> PaintError {
    match error {
        DrawingAreaErrorKind::BackendError(plotters_backend::DrawingErrorKind::DrawingError(
            error,
        )) => error,
        DrawingAreaErrorKind::BackendError(_) => PaintError("the font cannot be used".to_owned()),
        DrawingAreaErrorKind::SharingError | DrawingAreaErrorKind::LayoutError => {
            PaintError("the surface is being painted already".to_owned())
        }
    }
}

impl Brush<'_> {
    fn mark(&self, area: &Area<'_>, mark: &Mark) -> Outcome {
        match &mark.shape {
            Shape::Block(rect) => self.fill_rect(area, *rect, mark.ink),
            Shape::Frame { rect, width } => self.outline_rect(area, *rect, *width, mark.ink),
            Shape::Line {
                from,
                to,
                width,
                dash,
            } => self.line(area, (*from, *to), *width, *dash, mark.ink),
            Shape::Path { points, width } => self.path(area, points, *width, mark.ink),
            Shape::Dot {
                center,
                radius,
                hollow,
            } => {
                self.dot(area, *center, *radius, mark.ink)?;
                if *hollow {
                    self.dot(area, *center, radius - 2.5, Ink::Paper)?;
                }
                Ok(())
            }
            Shape::Text(run) => self.text(area, run, mark.ink),
        }
    }

    fn fill_rect(&self, area: &Area<'_>, rect: Rect, ink: Ink) -> Outcome {
        let (left, top) = self.device(point(rect.x, rect.y));
        let (right, bottom) = self.device(point(rect.right(), rect.bottom()));
        // However thin the rectangle is, one device pixel of it is seen.
        let corners = vec![(left, top), (right.max(left + 1), bottom.max(top + 1))];
        self.paint(area, corners, Form::Block, ink)
    }

    fn outline_rect(&self, area: &Area<'_>, rect: Rect, width: f64, ink: Ink) -> Outcome {
        let outer = rect.grown(width / 2.0);
        let inner = rect.grown(-width / 2.0);
        for side in [
            Rect::new(outer.x, outer.y, outer.width, width),
            Rect::new(outer.x, inner.bottom(), outer.width, width),
            Rect::new(outer.x, inner.y, width, inner.height),
            Rect::new(inner.right(), inner.y, width, inner.height),
        ] {
            self.fill_rect(area, side, ink)?;
        }
        Ok(())
    }

    fn line(
        &self,
        area: &Area<'_>,
        ends: (Point, Point),
        width: f64,
        dash: Option<f64>,
        ink: Ink,
    ) -> Outcome {
        let (from, to) = ends;
        let Some(dash) = dash.filter(|dash| *dash > 0.0 && from.distance(to).is_finite()) else {
            return self.solid_line(area, from, to, width, ink);
        };
        for (from, to) in dashes(from, to, dash, self.ratio) {
            self.solid_line(area, from, to, width, ink)?;
        }
        Ok(())
    }

    /// A line without gaps: a rectangle where it is upright or level, else a path.
    fn solid_line(&self, area: &Area<'_>, from: Point, to: Point, width: f64, ink: Ink) -> Outcome {
        if (from.x - to.x).abs() < 0.01 {
            let (top, bottom) = (from.y.min(to.y), from.y.max(to.y));
            return self.fill_rect(
                area,
                Rect::new(from.x - width / 2.0, top, width, bottom - top),
                ink,
            );
        }
        if (from.y - to.y).abs() < 0.01 {
            let (left, right) = (from.x.min(to.x), from.x.max(to.x));
            return self.fill_rect(
                area,
                Rect::new(left, from.y - width / 2.0, right - left, width),
                ink,
            );
        }
        self.path(area, &[from, to], width, ink)
    }

    fn path(&self, area: &Area<'_>, points: &[Point], width: f64, ink: Ink) -> Outcome {
        let corners = points.iter().map(|point| self.device(*point)).collect();
        self.paint(area, corners, Form::Path(self.stroke(width)), ink)
    }

    fn dot(&self, area: &Area<'_>, center: Point, radius: f64, ink: Ink) -> Outcome {
        self.paint(
            area,
            vec![self.device(center)],
            Form::Dot(self.stroke(radius)),
            ink,
        )
    }

    fn text(&self, area: &Area<'_>, run: &TextRun, ink: Ink) -> Outcome {
        // A hundredth of a device pixel is never seen, and keeps `52.00000000000001` out of fonts.
        let size = (run.size * self.ratio * 100.0).round() / 100.0 * self.font_divisor;
        let form = Form::Text(run, self.family, size);
        self.paint(area, vec![self.device(run.at)], form, ink)
    }

    fn paint(&self, area: &Area<'_>, points: Vec<(i32, i32)>, form: Form<'_>, ink: Ink) -> Outcome {
        let rgb = self.palette.color(ink).rgb;
        area.draw(&Element { points, form, rgb })
            .map_err(paint_error)
    }

    fn stroke(&self, width: f64) -> u32 {
        (width * self.ratio).round().max(1.0) as u32
    }

    /// CSS pixels → whole device pixels.
    fn device(&self, at: Point) -> (i32, i32) {
        let device = |pixel: f64, origin: f64| ((pixel + origin) * self.ratio).round() as i32;
        (device(at.x, self.origin.x), device(at.y, self.origin.y))
    }
}

/// The dashes of a line, as long as the gaps between them: all of one form. Their ends are painted on whole device pixels,
/// and rounded one by one they would lean this way and that.
fn dashes(from: Point, to: Point, dash: f64, ratio: f64) -> Vec<(Point, Point)> {
    let (dx, dy) = (to.x - from.x, to.y - from.y);
    let steep = dy.abs() > dx.abs();
    let (run, rise) = if steep { (dy, dx) } else { (dx, dy) };
    let slope = rise / run;
    // Whole device pixels of run, near so many, over which the line rises by nearly whole ones.
    let whole = |pixels: f64, low: f64, high: f64| {
        let (mut best, mut least) = (pixels.round().max(1.0), f64::INFINITY);
        let mut run = (pixels * low).ceil().max(1.0);
        while run <= pixels * high {
            let rise = run * slope;
            let error = (rise - rise.round()).abs() + (run - pixels).abs() * 0.01;
            if error < least {
                (best, least) = (run, error);
            }
            run += 1.0;
        }
        best
    };
    let pixels = dash * ratio / slope.hypot(1.0);
    let (length, step) = (whole(pixels, 0.75, 1.1), whole(pixels * 2.0, 0.95, 1.3));
    let start = if steep {
        (from.y, from.x)
    } else {
        (from.x, from.y)
    };
    let (start, base) = ((start.0 * ratio).round(), start.1 * ratio);
    let at = |along: f64, above: f64| {
        let (run, rise) = ((start + along * run.signum()) / ratio, above / ratio);
        if steep {
            point(rise, run)
        } else {
            point(run, rise)
        }
    };
    let total = (run * ratio).abs();
    let rise = |along: f64| along * run.signum() * slope;
    let (mut dashes, mut along) = (Vec::new(), 0.0);
    while along < total {
        let length = length.min(total - along);
        let above = (base + rise(along)).round();
        dashes.push((
            at(along, above),
            at(along + length, above + rise(length).round()),
        ));
        along += step;
    }
    dashes
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The ends of the dashes in device pixels.
    fn painted(from: Point, to: Point, ratio: f64) -> Vec<[i32; 4]> {
        let device = |pixel: f64| (pixel * ratio).round() as i32;
        let dashes = dashes(from, to, 5.0, ratio);
        let ends = |(from, to): &(Point, Point)| [from.x, from.y, to.x, to.y].map(device);
        dashes.iter().map(ends).collect()
    }

    #[test]
    fn dashes_of_a_line_lean_all_the_same_way_and_keep_to_it() {
        for (dx, dy) in [
            (253.0, -151.0),
            (677.3, -240.9),
            (-40.0, 181.7),
            (300.0, 0.0),
            (0.0, 90.0),
        ] {
            let (from, to) = (point(41.3, 208.8), point(41.3 + dx, 208.8 + dy));
            for ratio in [1.0, 1.25, 2.0, 3.0] {
                let dashes = painted(from, to, ratio);
                assert!(dashes.len() > 8, "{dashes:?}");
                let lean = |dash: &[i32; 4]| (dash[2] - dash[0], dash[3] - dash[1]);
                let whole = &dashes[..dashes.len() - 1];
                assert!(
                    whole.iter().all(|dash| lean(dash) == lean(&dashes[0])),
                    "{dashes:?}"
                );
                for [x, y, ..] in dashes {
                    let (x, y) = (f64::from(x) / ratio - from.x, f64::from(y) / ratio - from.y);
                    let off = (x * dy - y * dx).abs() / dx.hypot(dy) * ratio;
                    assert!(off < 1.0, "{off} pixels beside the line");
                }
            }
        }
    }
}
