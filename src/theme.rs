//! Inks → colours.

mod color;
mod ink;

pub use color::Color;

use crate::scene::Ink;

/// A set of colours.
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
    /// In the order of [`Ink::ALL`].
    colors: [Color; Ink::ALL.len()],
}

const LIGHT: Palette = Palette {
    colors: [
        Color::from_rgb(0x16_191d),
        Color::from_rgb(0x58_606b),
        Color::from_rgb(0xdf_e3e8),
        Color::from_rgb(0xea_edf0),
        Color::from_rgb(0x1d_5f99),
        Color::from_rgb(0x8f_b8dc),
        Color::from_rgb(0x6b_5f52),
        Color::from_rgb(0xc4_500a),
        Color::from_rgb(0xde_e2e6),
        Color::from_rgb(0xff_ffff),
        Color::from_rgb(0xff_ffff),
    ],
};

const DARK: Palette = Palette {
    colors: [
        Color::from_rgb(0xec_eef1),
        Color::from_rgb(0xa9_b1bc),
        Color::from_rgb(0x3a_4048),
        Color::from_rgb(0x2a_2f36),
        Color::from_rgb(0x74_b0ea),
        Color::from_rgb(0x3d_6d9e),
        Color::from_rgb(0xc2_b5a2),
        Color::from_rgb(0xff_a94d),
        Color::from_rgb(0x3a_414a),
        Color::from_rgb(0x0e_1318),
        Color::from_rgb(0x14_171b),
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
        self.colors
            .get(ink as usize)
            .copied()
            .unwrap_or(Color::from_rgb(0))
    }

    /// The palette with another colour for one ink.
    #[must_use]
    pub fn with(mut self, ink: Ink, color: Color) -> Self {
        if let Some(slot) = self.colors.get_mut(ink as usize) {
            *slot = color;
        }
        self
    }

    /// Whether texts have 4.5 times the contrast of this background, and marks 3 times (WCAG 2.2, 1.4.3 and 1.4.11).
    #[must_use]
    pub fn stands_out_from(&self, background: Color) -> bool {
        let inks = [
            (Ink::Text, 4.5),
            (Ink::Muted, 4.5),
            (Ink::Derived, 4.5),
            (Ink::Reported, 3.0),
        ];
        inks.iter()
            .all(|(ink, least)| self.color(*ink).contrast(background) >= *least)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_ink_has_its_own_color() {
        for (index, ink) in Ink::ALL.into_iter().enumerate() {
            assert_eq!(ink as usize, index);
        }
        let red = Color { rgb: (255, 0, 0) };
        let palette = Palette::of(Theme::Light).with(Ink::Derived, red);
        assert_eq!(palette.color(Ink::Derived), red);
        assert_eq!(
            palette.color(Ink::Plan),
            Palette::of(Theme::Light).color(Ink::Plan)
        );
    }
}
