//! A scene as a text of SVG.

use super::markup::escape;
use super::picture::{Caption, picture};
use crate::geometry::Point;
use crate::locale::Locale;
use crate::paint::{Brush, PaintError, Surface, paint};
use crate::reported::parse_number;
use crate::scene::{Scene, TextMeasure};
use crate::theme::Palette;
use plotters_svg::SVGBackend;

/// Device pixels for each CSS pixel: whole numbers of these place marks to a quarter of a pixel.
const RATIO: f64 = 4.0;
/// plotters' SVG divides font sizes by this.
const FONT_DIVISOR: f64 = 1.24;

/// The scene under its caption as a complete, self-contained SVG document with title and description.
///
/// # Errors
/// What plotters' SVG surface says, where it fails.
pub fn svg(
    scene: &Scene,
    caption: Caption<'_>,
    locale: Locale,
    palette: &Palette,
    font: f64,
    measure: &dyn TextMeasure,
) -> Result<String, PaintError> {
    let picture = picture(scene, caption, locale, font, measure);
    let device = |pixels: f64| (pixels * RATIO).round() as u32;
    let (width, height) = (device(picture.size.width), device(picture.size.height));
    let mut painted = String::new();
    let brush = Brush {
        ratio: RATIO,
        origin: Point::default(),
        palette,
        family: "system-ui, sans-serif",
        font_divisor: FONT_DIVISOR,
    };
    paint(
        &picture.marks,
        Surface::Svg(SVGBackend::with_string(&mut painted, (width, height))),
        &brush,
    )?;
    // plotters writes its own opening tag, without title or language.
    let (_, marks) = painted.split_once('\n').unwrap_or(("", &painted));
    let document = [
        "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" lang=\"",
        locale.lang(),
        "\" width=\"",
        &(picture.size.width.ceil() as u32).to_string(),
        "\" height=\"",
        &(picture.size.height.ceil() as u32).to_string(),
        "\" viewBox=\"0 0 ",
        &width.to_string(),
        " ",
        &height.to_string(),
        "\">\n<title>",
        &escape(caption.headline),
        "</title>\n<desc>",
        &escape(&scene.subtitle),
        "</desc>\n",
        &with_rounded_fonts(marks),
    ];
    Ok(document.concat())
}

/// The marks with each font size to a hundredth: plotters' division leaves `52.00000000000001` of 52.
///
/// Quotation marks inside texts are escaped, so that only attributes are changed.
fn with_rounded_fonts(marks: &str) -> String {
    const ATTRIBUTE: &str = "font-size=\"";
    let mut parts = marks.split(ATTRIBUTE);
    let mut rounded = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        rounded.push_str(ATTRIBUTE);
        let size = part.split_once('"').and_then(|(size, rest)| {
            let size = parse_number(size)?;
            Some(((size * 100.0).round() / 100.0, rest))
        });
        match size {
            Some((size, rest)) => rounded += &format!("{size}\"{rest}"),
            None => rounded += part,
        }
    }
    rounded
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn font_sizes_keep_no_rest_of_a_division() {
        for hundredths in 800..12_800 {
            let size = f64::from(hundredths) / 100.0;
            let marks = |size: f64| format!("<text font-size=\"{size}\">\n7 &lt; 8</text>\n");
            let painted = marks(size * FONT_DIVISOR / FONT_DIVISOR);
            let twice = [painted.as_str(), &painted].concat();
            assert_eq!(with_rounded_fonts(&twice), marks(size).repeat(2));
        }
        let text = "<text>font-size=&quot;1.239&quot;</text>";
        assert_eq!(with_rounded_fonts(text), text);
    }
}
