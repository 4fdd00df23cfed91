//! Colours as browsers write them in computed styles.

use crate::reported::parse_number;
use crate::theme::Color;

/// How browsers begin a colour in sRGB, and the factor from its numbers to 0 to 255.
const FUNCTIONS: [(&str, f64); 3] = [("rgb(", 1.0), ("rgba(", 1.0), ("color(srgb ", 255.0)];

impl Color {
    /// Parses `#rrggbb`, `#rgb`, and what browsers make of a colour in sRGB: `rgb(r, g, b)`, `rgba(r, g, b, a)` and
    /// `color(srgb r g b)`. `None` for anything else, and for a colour that is more than half transparent.
    ///
    /// # Example
    /// ```
    /// use initiative_charts::theme::Color;
    /// let blue = Color::parse("#1d5f99");
    /// assert_eq!(Color::parse("rgb(29, 95, 153)"), blue);
    /// assert_eq!(Color::parse("color(srgb 0.1137 0.3725 0.6)"), blue);
    /// assert_eq!(Color::parse("rgba(0, 0, 0, 0)"), None);
    /// assert_eq!(Color::parse("currentColor"), None);
    /// ```
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim_ascii();
        match text.strip_prefix('#') {
            Some(digits) => Self::from_hex(digits),
            None => Self::from_function(text),
        }
    }

    fn from_hex(digits: &str) -> Option<Self> {
        // A sign would be parsed as part of the number.
        if !digits.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return None;
        }
        let value = u32::from_str_radix(digits, 16).ok()?;
        match digits.len() {
            6 => Some(Self::from_rgb(value)),
            3 => {
                let doubled = |shift: u32| ((value >> shift) & 15) * 17;
                Some(Self::from_rgb(
                    doubled(8) << 16 | doubled(4) << 8 | doubled(0),
                ))
            }
            _ => None,
        }
    }

    fn from_function(text: &str) -> Option<Self> {
        let (arguments, factor) = FUNCTIONS.iter().find_map(|(opening, factor)| {
            let arguments = text.strip_prefix(opening)?.strip_suffix(')')?;
            Some((arguments, *factor))
        })?;
        let numbers: Vec<f64> = arguments
            .split([',', ' ', '/'])
            .filter(|part| !part.is_empty())
            .map(parse_number)
            .collect::<Option<_>>()?;
        let (red, green, blue, opacity) = match *numbers {
            [red, green, blue] => (red, green, blue, 1.0),
            [red, green, blue, opacity] => (red, green, blue, opacity),
            _ => return None,
        };
        // The cast limits what is out of range.
        let channel = |number: f64| (number * factor).round() as u8;
        (opacity > 0.5).then(|| Self {
            rgb: (channel(red), channel(green), channel(blue)),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_color_is_written_as_it_is_read() {
        let color = Color::parse("#b4520a").unwrap();
        assert_eq!(color.to_hex(), "#b4520a");
        for (text, hex) in [
            ("#abc", "#aabbcc"),
            ("rgb(170, 187, 204)", "#aabbcc"),
            ("rgb(170 187 204 / 0.9)", "#aabbcc"),
            ("rgba(22, 23, 27, 0.98)", "#16171b"),
            ("color(srgb 1 0.5 0)", "#ff8000"),
            ("color(srgb 0.113725 0.372549 0.6)", "#1d5f99"),
            ("color(srgb -0.02 1.3 2.5e-7 / 0.8)", "#00ff00"),
            ("rgb(300, 0, 0)", "#ff0000"),
        ] {
            assert_eq!(
                Color::parse(text).map(Color::to_hex).as_deref(),
                Some(hex),
                "{text}"
            );
        }
        for text in [
            "#12",
            "#12345g",
            "rgb(1,2)",
            "rgb(1,2,3,4,5)",
            "rgb(1,2,x)",
            "rgb(1,2,3.4.5)",
            "rgba(0, 0, 0, 0)",
            "rgba(255, 255, 255, 0.3)",
            "color(srgb 0 0 0 / 0)",
            "oklch(0.5 0.1 20)",
            "lab(50 10 10)",
            "red",
            "#+12345",
            "rgb(nan, 0, 0)",
            "rgb(1, 2, none)",
        ] {
            assert_eq!(Color::parse(text), None, "{text}");
        }
    }
}
