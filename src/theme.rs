//! Inks → colours.

use crate::scene::Ink;

/// A colour on the page, opaque.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Color {
    /// Red, green and blue, 0 to 255 each (sRGB).
    pub rgb: (u8, u8, u8),
}

/// Which of the two sets of colours is meant.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Theme {
    /// Dark marks on white paper.
    #[default]
    Light,
    /// Light marks on dark paper.
    Dark,
}

/// A colour for every ink.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Palette {
    colors: [Color; Ink::ALL.len()],
}

impl Ink {
    /// Every ink, in the order of its declaration.
    pub const ALL: [Self; 10] = [
        Self::Text,
        Self::Muted,
        Self::Line,
        Self::Grid,
        Self::Reported,
        Self::ReportedSecond,
        Self::Derived,
        Self::Plan,
        Self::OnReported,
        Self::Paper,
    ];

    /// The ink's name in custom properties: `--initiative-` and this.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Text => "ink",
            Self::Muted => "muted",
            Self::Line => "line",
            Self::Grid => "grid",
            Self::Reported => "reported",
            Self::ReportedSecond => "reported-second",
            Self::Derived => "derived",
            Self::Plan => "plan",
            Self::OnReported => "on-reported",
            Self::Paper => "paper",
        }
    }

    /// The colour of the reader's own palette that stands for the ink where the system forces its colours: pairs whose
    /// contrast the system vouches for. What differs by hue elsewhere differs by shape too, and the second series by
    /// its outline alone.
    #[must_use]
    pub const fn system(self) -> &'static str {
        match self {
            Self::Text | Self::Muted | Self::Line | Self::Reported => "CanvasText",
            Self::Grid => "GrayText",
            Self::Derived => "LinkText",
            Self::ReportedSecond | Self::Plan | Self::OnReported | Self::Paper => "Canvas",
        }
    }
}

const fn hex(value: u32) -> Color {
    let [_, red, green, blue] = value.to_be_bytes();
    Color {
        rgb: (red, green, blue),
    }
}

const LIGHT: Palette = Palette {
    colors: [
        hex(0x16_191d),
        hex(0x58_606b),
        hex(0xdf_e3e8),
        hex(0xea_edf0),
        hex(0x1d_5f99),
        hex(0x8f_b8dc),
        hex(0xb4_520a),
        hex(0xde_e2e6),
        hex(0xff_ffff),
        hex(0xff_ffff),
    ],
};

const DARK: Palette = Palette {
    colors: [
        hex(0xec_eef1),
        hex(0xa9_b1bc),
        hex(0x3a_4048),
        hex(0x2a_2f36),
        hex(0x74_b0ea),
        hex(0x3d_6d9e),
        hex(0xf0_a060),
        hex(0x3a_414a),
        hex(0x0e_1318),
        hex(0x14_171b),
    ],
};

impl Palette {
    /// The colours of the theme.
    #[must_use]
    pub const fn of(theme: Theme) -> Self {
        match theme {
            Theme::Light => LIGHT,
            Theme::Dark => DARK,
        }
    }

    /// The colour of the ink.
    #[must_use]
    pub fn color(&self, ink: Ink) -> Color {
        self.colors.get(ink as usize).copied().unwrap_or(hex(0))
    }

    /// The palette with another colour for one ink.
    #[must_use]
    pub fn with(mut self, ink: Ink, color: Color) -> Self {
        if let Some(slot) = self.colors.get_mut(ink as usize) {
            *slot = color;
        }
        self
    }
}

/// How browsers open a colour in sRGB, and by what its numbers are to be multiplied.
const COMPUTED: [(&str, f64); 3] = [("rgb(", 1.0), ("rgba(", 1.0), ("color(srgb ", 255.0)];

impl Color {
    /// Reads `#rrggbb`, `#rgb`, and what browsers make of a colour in sRGB: `rgb(r, g, b)`, `rgba(r, g, b, a)` and
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
        let Some(digits) = text.trim_ascii().strip_prefix('#') else {
            return Self::computed(text);
        };
        let mut value = 0;
        for digit in digits.bytes() {
            value = value << 4 | char::from(digit).to_digit(16)?;
        }
        match digits.len() {
            6 => Some(hex(value)),
            3 => {
                let double = |shift: u32| ((value >> shift) & 15) * 17;
                Some(hex(double(8) << 16 | double(4) << 8 | double(0)))
            }
            _ => None,
        }
    }

    /// Reads what browsers make of a colour in sRGB, as [`Color::parse`] does.
    #[must_use]
    pub fn computed(text: &str) -> Option<Self> {
        let text = text.trim_ascii();
        let (numbers, whole) = COMPUTED.iter().find_map(|(opening, whole)| {
            let rest = text.strip_prefix(opening)?;
            Some((rest.strip_suffix(")")?, *whole))
        })?;
        // The last is how opaque it is.
        let mut parts = [0.0, 0.0, 0.0, 1.0];
        let mut count = 0;
        for part in numbers
            .as_bytes()
            .split(|byte| matches!(byte, b',' | b' ' | b'/'))
        {
            if !part.is_empty() {
                *parts.get_mut(count)? = number(part)?;
                count += 1;
            }
        }
        let visible = count > 2 && parts.last().is_some_and(|opacity| *opacity > 0.5);
        let [red, green, blue, _] = parts.map(|part| (part * whole).round() as u8);
        visible.then_some(Self {
            rgb: (red, green, blue),
        })
    }

    /// `#rrggbb`
    #[must_use]
    pub fn to_hex(self) -> String {
        let (red, green, blue) = self.rgb;
        let mut text = String::from("#");
        for part in [red, green, blue] {
            for digit in [part >> 4, part & 15] {
                text.push(char::from_digit(u32::from(digit), 16).unwrap_or('0'));
            }
        }
        text
    }
}

/// A number that is not negative, as browsers write it, to more places than a colour has; anything that is less than
/// nought, or too small to be written without an exponent, is nought.
///
/// Rust's own reader of floats is larger than all charts together.
fn number(text: &[u8]) -> Option<f64> {
    let (mut value, mut place) = (0.0, 1.0);
    let mut whole = true;
    for byte in text {
        match byte {
            b'0'..=b'9' => {
                let digit = f64::from(byte - b'0');
                if whole {
                    value = value * 10.0 + digit;
                } else {
                    place /= 10.0;
                    value += digit * place;
                }
            }
            b'.' if whole => whole = false,
            b'-' | b'e' => return Some(0.0),
            _ => return None,
        }
    }
    Some(value)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_ink_has_its_own_place() {
        for (place, ink) in Ink::ALL.into_iter().enumerate() {
            assert_eq!(ink as usize, place);
        }
        let red = Color { rgb: (255, 0, 0) };
        let palette = Palette::of(Theme::Light).with(Ink::Derived, red);
        assert_eq!(palette.color(Ink::Derived), red);
        assert_eq!(
            palette.color(Ink::Plan),
            Palette::of(Theme::Light).color(Ink::Plan)
        );
    }

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
        ] {
            assert_eq!(Color::parse(text), None, "{text}");
        }
    }
}
