//! The widths of texts.

use super::characters::is_full_width;

/// Measures text; in the browser with the font that is painted, elsewhere by [`FixedAdvances`].
pub trait TextMeasure {
    /// The width in CSS pixels of one line of `text`, `size` pixels high.
    fn width(&self, text: &str, size: f64, bold: bool) -> f64;
}

/// Widths without a font: one em for a full-width character, less for others by their class.
///
/// The advances are a little above those of common sans-serif fonts, so that a text that fits here fits there too.
#[derive(Clone, Copy, Debug, Default)]
pub struct FixedAdvances;

impl TextMeasure for FixedAdvances {
    fn width(&self, text: &str, size: f64, bold: bool) -> f64 {
        let ems: f64 = text.chars().map(advance).sum();
        ems * size * if bold { 1.06 } else { 1.0 }
    }
}

/// The advance in ems.
fn advance(character: char) -> f64 {
    match character {
        wide if is_full_width(wide) => 1.0,
        ' ' | '\u{a0}' | '.' | ',' | ':' | ';' | '\'' | '’' | 'i' | 'j' | 'l' | '|' | 'f' | 't'
        | '·' | '(' | ')' => 0.32,
        'm' | 'w' | 'M' | 'W' | '%' | '@' | '—' => 0.9,
        'A'..='Z' | '÷' | '×' | '+' | '−' | '=' => 0.68,
        _ => 0.58,
    }
}
