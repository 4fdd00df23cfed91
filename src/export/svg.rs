//! A scene as a text of SVG.

use super::poster::poster;
use crate::geometry::Point;
use crate::locale::Locale;
use crate::paint::{Brush, PaintError, Surface, paint};
use crate::scene::{Scene, TextMeasure};
use crate::theme::Palette;
use plotters_svg::SVGBackend;

/// Device pixels for each CSS pixel: whole numbers of these place marks to a quarter of a pixel.
const RATIO: f64 = 4.0;
/// plotters' SVG divides font sizes by this.
const FONT_DIVISOR: f64 = 1.24;

/// The scene under the headline as a complete, self-contained SVG document with title and description.
///
/// # Errors
/// What plotters' SVG surface says, where it fails.
pub fn svg(
    scene: &Scene,
    headline: &str,
    locale: Locale,
    palette: &Palette,
    font: f64,
    measure: &dyn TextMeasure,
) -> Result<String, PaintError> {
    let poster = poster(scene, headline, locale, font, measure);
    let device = |pixels: f64| (pixels * RATIO).round() as u32;
    let (width, height) = (device(poster.size.width), device(poster.size.height));
    let mut painted = String::new();
    let brush = Brush {
        ratio: RATIO,
        origin: Point::default(),
        palette,
        family: "system-ui, sans-serif",
        font_divisor: FONT_DIVISOR,
    };
    paint(
        &poster.marks,
        Surface::Svg(SVGBackend::with_string(&mut painted, (width, height))),
        &brush,
    )?;
    // plotters writes its own opening tag, without title or language, and bold as a style rather than a weight.
    let (_, marks) = painted.split_once('\n').unwrap_or(("", &painted));
    let marks = with_weights(marks);
    let language = locale.tag();
    let (title, description) = (escape(headline), escape(&scene.subtitle));
    let mut document =
        String::from("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" lang=\"");
    for part in [
        language,
        "\" width=\"",
        &poster.size.width.ceil().to_string(),
        "\" height=\"",
        &poster.size.height.ceil().to_string(),
        "\" viewBox=\"0 0 ",
        &width.to_string(),
        " ",
        &height.to_string(),
        "\">\n<title>",
        &title,
        "</title>\n<desc>",
        &description,
        "</desc>\n",
        &marks,
    ] {
        document.push_str(part);
    }
    Ok(document)
}

/// The elements with `font-style="bold"` as the weight that it is; quotation marks inside texts are escaped, so that
/// every second piece between them is an attribute's value.
fn with_weights(elements: &str) -> String {
    let mut weighted = String::new();
    let mut pieces = elements.split('"').peekable();
    while let Some(piece) = pieces.next() {
        match piece.strip_suffix("font-style=") {
            Some(before) if pieces.peek() == Some(&"bold") => {
                weighted.push_str(before);
                weighted.push_str("font-weight=");
            }
            _ => weighted.push_str(piece),
        }
        if pieces.peek().is_some() {
            weighted.push('"');
        }
    }
    weighted
}

/// Text for an XML document; characters that XML does not allow are left out.
fn escape(text: &str) -> String {
    let mut escaped = String::new();
    for character in text.chars() {
        match character {
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '&' => escaped.push_str("&amp;"),
            '"' => escaped.push_str("&quot;"),
            '\0'..='\x08' | '\x0b' | '\x0c' | '\x0e'..='\x1f' => {}
            other => escaped.push(other),
        }
    }
    escaped
}
