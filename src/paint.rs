//! Scene → surface: the only place where CSS pixels become device pixels, once, at the pixel ratio.
//!
//! Upright and level edges are painted as filled rectangles on whole device pixels, so that they are sharp at every
//! ratio. plotters' own text measurement is never called.

mod backend;
mod dashes;
mod element;
mod highlight;

pub use backend::{PaintError, Surface};
pub use highlight::highlight;

use crate::geometry::{Point, Rect, point};
use crate::scene::{Ink, Mark, Shape, TextRun};
use crate::theme::Palette;
use dashes::dashes;
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
