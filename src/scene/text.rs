//! How wide a text is, and where its lines break.

/// Measures text; in the browser with the font that is painted, elsewhere by [`FixedAdvances`].
pub trait TextMeasure {
    /// The width in CSS pixels of one line of `text`, `size` pixels high.
    fn width(&self, text: &str, size: f64, bold: bool) -> f64;
}

/// Widths that depend on nothing: full-width characters count one em, others by class.
///
/// The advances are a little above those of common sans-serif fonts, so that what fits here fits there.
#[derive(Clone, Copy, Debug, Default)]
pub struct FixedAdvances;

impl TextMeasure for FixedAdvances {
    fn width(&self, text: &str, size: f64, bold: bool) -> f64 {
        let ems: f64 = text.chars().map(advance).sum();
        ems * size * if bold { 1.06 } else { 1.0 }
    }
}

fn advance(character: char) -> f64 {
    match character {
        '\u{1100}'..='\u{11ff}'
        | '\u{2e80}'..='\u{a4cf}'
        | '\u{ac00}'..='\u{d7a3}'
        | '\u{f900}'..='\u{faff}'
        | '\u{fe30}'..='\u{fe4f}'
        | '\u{ff00}'..='\u{ff60}'
        | '\u{20000}'..='\u{3fffd}' => 1.0,
        ' ' | '\u{a0}' | '.' | ',' | ':' | ';' | '\'' | '’' | 'i' | 'j' | 'l' | '|' | 'f' | 't'
        | '·' | '(' | ')' => 0.32,
        'm' | 'w' | 'M' | 'W' | '%' | '@' | '—' => 0.9,
        'A'..='Z' | '÷' | '×' | '+' | '−' | '=' => 0.68,
        _ => 0.58,
    }
}

/// Breaks a text into lines no wider than `width`, at spaces and between full-width characters; a word that is wider
/// than a line is broken inside. Never returns an empty list.
#[must_use]
pub fn wrap(
    text: &str,
    size: f64,
    bold: bool,
    width: f64,
    measure: &dyn TextMeasure,
) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = String::new();
    for word in words(text) {
        let fits = |candidate: &str| measure.width(candidate.trim_end(), size, bold) <= width;
        let longer = format!("{line}{word}");
        if fits(&longer) {
            line = longer;
            continue;
        }
        if !line.trim().is_empty() {
            lines.push(line.trim_end().to_owned());
        }
        line = String::new();
        // Only a word that does not fit a line of its own is broken inside.
        for character in word.chars() {
            let longer = format!("{line}{character}");
            if !line.is_empty() && !fits(&longer) {
                lines.push(std::mem::take(&mut line));
                line.push(character);
            } else {
                line = longer;
            }
        }
    }
    if !line.trim().is_empty() || lines.is_empty() {
        lines.push(line.trim_end().to_owned());
    }
    lines
}

/// The pieces between which a line may break; a space belongs to the word before it.
fn words(text: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut word = String::new();
    let mut before = ' ';
    for character in text.chars() {
        let closes = matches!(
            character,
            '，' | '。' | '、' | '；' | '：' | '）' | '」' | '！' | '？' | '％'
        );
        let wide = (advance(character) >= 1.0 || advance(before) >= 1.0)
            && !closes
            && before != '（'
            && before != '「';
        let after_space = before == ' ' && character != ' ';
        if (after_space || wide) && !word.is_empty() {
            words.push(std::mem::take(&mut word));
        }
        word.push(character);
        before = character;
    }
    words.push(word);
    words
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// Every character is ten pixels wide.
    struct Tens;
    impl TextMeasure for Tens {
        fn width(&self, text: &str, _: f64, _: bool) -> f64 {
            10.0 * text.chars().count() as f64
        }
    }

    #[test]
    fn lines_break_at_spaces_and_between_full_width_characters() {
        assert_eq!(
            wrap("one two three", 10.0, false, 80.0, &Tens),
            ["one two", "three"]
        );
        assert_eq!(
            wrap("累计完成投资，占", 10.0, false, 60.0, &Tens),
            ["累计完成投", "资，占"]
        );
        assert_eq!(
            wrap("unbreakable", 10.0, false, 50.0, &Tens),
            ["unbre", "akabl", "e"]
        );
        assert_eq!(wrap("", 10.0, false, 50.0, &Tens), [""]);
    }

    proptest! {
        #[test]
        fn wrapping_loses_no_character_but_spaces_and_never_overflows(text in "[a-z累计 ，]{0,60}", width in 20.0_f64..300.0) {
            let lines = wrap(&text, 10.0, false, width, &Tens);
            let without_spaces = |text: &str| text.chars().filter(|c| *c != ' ').collect::<String>();
            prop_assert_eq!(without_spaces(&lines.concat()), without_spaces(&text));
            for line in lines {
                prop_assert!(Tens.width(&line, 10.0, false) <= width);
            }
        }
    }
}
