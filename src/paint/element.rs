//! What the brush paints, as one type of plotters' elements.

use super::backend::{PaintError, Surface};
use crate::scene::{Anchor, TextRun};
use plotters::element::{Drawable, PointCollection};
use plotters_backend::text_anchor::{HPos, Pos, VPos};
use plotters_backend::{
    BackendColor, BackendCoord, BackendStyle, BackendTextStyle, DrawingBackend, DrawingErrorKind,
    FontFamily, FontStyle,
};
use std::fmt;

/// Something to paint, in device pixels.
pub(super) struct Element<'a> {
    /// Two corners of a block, all points of a path, the centre of a dot, the position of a text.
    pub(super) points: Vec<BackendCoord>,
    pub(super) form: Form<'a>,
    pub(super) rgb: (u8, u8, u8),
}

/// What is painted at the points.
pub(super) enum Form<'a> {
    /// A filled rectangle.
    Block,
    /// A line of this width through all points.
    Path(u32),
    /// A filled circle of this radius.
    Dot(u32),
    /// A line of text in a list of font families, at this size.
    Text(&'a TextRun, &'a str, f64),
}

impl<'e> PointCollection<'e, BackendCoord> for &'e Element<'_> {
    type Point = &'e BackendCoord;
    type IntoIter = &'e [BackendCoord];

    fn point_iter(self) -> Self::IntoIter {
        &self.points
    }
}

impl Drawable<Surface<'_>> for Element<'_> {
    fn draw<I: Iterator<Item = BackendCoord>>(
        &self,
        mut points: I,
        surface: &mut Surface<'_>,
        _: (u32, u32),
    ) -> Result<(), DrawingErrorKind<PaintError>> {
        let style = &Style {
            color: BackendColor {
                alpha: 1.0,
                rgb: self.rgb,
            },
            form: &self.form,
        };
        if let Form::Path(_) = self.form {
            return surface.draw_path(points, style);
        }
        let Some(first) = points.next() else {
            return Ok(());
        };
        match self.form {
            Form::Dot(radius) => surface.draw_circle(first, radius, style, true),
            Form::Text(run, family, size) => {
                let lettering = Lettering {
                    color: style.color,
                    family,
                    size,
                    run,
                };
                surface.draw_text(&run.text, &lettering, first)
            }
            Form::Block | Form::Path(_) => {
                surface.draw_rect(first, points.next().unwrap_or(first), style, true)
            }
        }
    }
}

/// How blocks, paths and dots are painted.
struct Style<'a> {
    color: BackendColor,
    form: &'a Form<'a>,
}

impl BackendStyle for Style<'_> {
    fn color(&self) -> BackendColor {
        self.color
    }

    fn stroke_width(&self) -> u32 {
        match self.form {
            Form::Path(width) => *width,
            _ => 1,
        }
    }
}

/// How a text is set: upright, its middle at the height of the point. The scene has measured it: plotters is never asked
/// for its width or its glyphs.
struct Lettering<'a> {
    color: BackendColor,
    family: &'a str,
    size: f64,
    run: &'a TextRun,
}

impl BackendTextStyle for Lettering<'_> {
    type FontError = fmt::Error;

    fn color(&self) -> BackendColor {
        self.color
    }

    fn size(&self) -> f64 {
        self.size
    }

    fn style(&self) -> FontStyle {
        if self.run.bold {
            FontStyle::Bold
        } else {
            FontStyle::Normal
        }
    }

    fn anchor(&self) -> Pos {
        let across = match self.run.anchor {
            Anchor::Start => HPos::Left,
            Anchor::Middle => HPos::Center,
            Anchor::End => HPos::Right,
        };
        Pos::new(across, VPos::Center)
    }

    fn family(&self) -> FontFamily<'_> {
        FontFamily::Name(self.family)
    }

    fn layout_box(&self, _: &str) -> Result<((i32, i32), (i32, i32)), fmt::Error> {
        Err(fmt::Error)
    }

    fn draw<E, F: FnMut(i32, i32, BackendColor) -> Result<(), E>>(
        &self,
        _: &str,
        _: BackendCoord,
        _: F,
    ) -> Result<Result<(), E>, fmt::Error> {
        Err(fmt::Error)
    }
}
