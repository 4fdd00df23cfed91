//! The surfaces that are painted on, as one type.

use plotters_backend::{
    BackendColor, BackendCoord, BackendStyle, BackendTextStyle, DrawingBackend, DrawingErrorKind,
};
use plotters_svg::SVGBackend;
use std::fmt;

/// A surface.
#[allow(missing_debug_implementations, reason = "the surfaces have none")]
pub enum Surface<'a> {
    /// A text of SVG.
    Svg(SVGBackend<'a>),
    /// A canvas element.
    #[cfg(target_arch = "wasm32")]
    Canvas(plotters_canvas::CanvasBackend),
}

/// Why a surface could not be painted, in the surface's own words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PaintError(pub String);

impl fmt::Display for PaintError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl std::error::Error for PaintError {}

type Outcome = Result<(), DrawingErrorKind<PaintError>>;

/// The error of an SVG, which is a text in memory: nothing can be wrong with that.
fn svg_error(_: DrawingErrorKind<std::io::Error>) -> DrawingErrorKind<PaintError> {
    error("SVG".to_owned())
}

/// A canvas's error in its own words.
#[cfg(target_arch = "wasm32")]
fn canvas_error(
    canvas: DrawingErrorKind<<plotters_canvas::CanvasBackend as DrawingBackend>::ErrorType>,
) -> DrawingErrorKind<PaintError> {
    error(match canvas {
        DrawingErrorKind::DrawingError(canvas) => canvas.to_string(),
        DrawingErrorKind::FontError(font) => font.to_string(),
    })
}

fn error(text: String) -> DrawingErrorKind<PaintError> {
    DrawingErrorKind::DrawingError(PaintError(text))
}

macro_rules! on {
    ($surface:expr, $backend:ident => $call:expr) => {
        match $surface {
            Surface::Svg($backend) => $call.map_err(svg_error),
            #[cfg(target_arch = "wasm32")]
            Surface::Canvas($backend) => $call.map_err(canvas_error),
        }
    };
}

impl DrawingBackend for Surface<'_> {
    type ErrorType = PaintError;

    fn get_size(&self) -> (u32, u32) {
        match self {
            Self::Svg(backend) => backend.get_size(),
            #[cfg(target_arch = "wasm32")]
            Self::Canvas(backend) => backend.get_size(),
        }
    }

    /// Both surfaces are ready as they are.
    fn ensure_prepared(&mut self) -> Outcome {
        Ok(())
    }

    fn present(&mut self) -> Outcome {
        on!(self, backend => backend.present())
    }

    fn draw_pixel(&mut self, point: BackendCoord, color: BackendColor) -> Outcome {
        on!(self, backend => backend.draw_pixel(point, color))
    }

    fn draw_line<S: BackendStyle>(
        &mut self,
        from: BackendCoord,
        to: BackendCoord,
        style: &S,
    ) -> Outcome {
        on!(self, backend => backend.draw_line(from, to, style))
    }

    fn draw_rect<S: BackendStyle>(
        &mut self,
        from: BackendCoord,
        to: BackendCoord,
        style: &S,
        fill: bool,
    ) -> Outcome {
        on!(self, backend => backend.draw_rect(from, to, style, fill))
    }

    fn draw_path<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        path: I,
        style: &S,
    ) -> Outcome {
        on!(self, backend => backend.draw_path(path, style))
    }

    fn draw_circle<S: BackendStyle>(
        &mut self,
        center: BackendCoord,
        radius: u32,
        style: &S,
        fill: bool,
    ) -> Outcome {
        on!(self, backend => backend.draw_circle(center, radius, style, fill))
    }

    fn fill_polygon<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        path: I,
        style: &S,
    ) -> Outcome {
        on!(self, backend => backend.fill_polygon(path, style))
    }

    fn draw_text<S: BackendTextStyle>(
        &mut self,
        text: &str,
        style: &S,
        at: BackendCoord,
    ) -> Outcome {
        on!(self, backend => backend.draw_text(text, style, at))
    }
}
