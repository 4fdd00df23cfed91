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

impl Color {
    /// Reads `#rrggbb`, `#rgb` or `rgb(r, g, b)`; `None` for anything else.
    ///
    /// # Example
    /// ```
    /// use initiative_charts::theme::Color;
    /// assert_eq!(Color::parse("#1d5f99"), Color::parse("rgb(29, 95, 153)"));
    /// assert_eq!(Color::parse("currentColor"), None);
    /// ```
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim_ascii();
        if let Some(digits) = text.strip_prefix('#') {
            let mut value = 0;
            for digit in digits.bytes() {
                value = value << 4 | char::from(digit).to_digit(16)?;
            }
            return match digits.len() {
                6 => Some(hex(value)),
                3 => {
                    let double = |shift: u32| ((value >> shift) & 15) * 17;
                    Some(hex(double(8) << 16 | double(4) << 8 | double(0)))
                }
                _ => None,
            };
        }
        let mut value = 0;
        let (mut parts, mut part) = (0, None);
        // The bracket ends the last part as commas and spaces end the others.
        for byte in text
            .strip_suffix(')')
            .and(text.strip_prefix("rgb("))?
            .bytes()
        {
            match byte {
                b'0'..=b'9' => {
                    let sum = part.unwrap_or(0) * 10 + u32::from(byte - b'0');
                    if sum > 255 {
                        return None;
                    }
                    part = Some(sum);
                }
                b',' | b' ' | b')' => {
                    if let Some(part) = part.take() {
                        value = value << 8 | part;
                        parts += 1;
                    }
                }
                _ => return None,
            }
        }
        (parts == 3).then_some(hex(value))
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
        assert_eq!(Color::parse("#abc").unwrap().to_hex(), "#aabbcc");
        for text in [
            "#12",
            "#12345g",
            "rgb(1,2)",
            "rgb(1,2,3,4)",
            "rgb(300,0,0)",
            "red",
            "#+12345",
        ] {
            assert_eq!(Color::parse(text), None, "{text}");
        }
    }
}
