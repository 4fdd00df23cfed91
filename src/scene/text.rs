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

/// Breaks a text into lines no wider than `width`, where its language may break; a word that is wider than a line is
/// broken inside. Never returns an empty list, nor a last line that is short where more even lines are as few.
#[must_use]
pub fn wrap(
    text: &str,
    size: f64,
    bold: bool,
    width: f64,
    measure: &dyn TextMeasure,
) -> Vec<String> {
    let words = words(text);
    let broken = |width: f64| lines(&words, &|line| measure.width(line, size, bold) <= width);
    let mut lines = broken(width);
    let mut even = width;
    // Where a line holds no more than a letter, none gets more even.
    while lines.len() > 1
        && even > width * 0.3
        && lines
            .last()
            .is_some_and(|last| measure.width(last, size, bold) < width * 0.3)
    {
        even *= 0.94;
        let evener = broken(even);
        if evener.len() > lines.len() {
            break;
        }
        lines = evener;
    }
    lines
}

/// The words in lines that fit.
fn lines(words: &[String], fits: &dyn Fn(&str) -> bool) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = String::new();
    for word in words {
        let longer = [line.as_str(), word].concat();
        if fits(longer.trim_end()) {
            line = longer;
            continue;
        }
        if !line.trim().is_empty() {
            end(&mut lines, &line);
        }
        line.clear();
        // Only a word that does not fit a line of its own is broken inside, at its last space if it has one.
        for character in word.chars() {
            line.push(character);
            if !fits(line.trim_end()) && line.chars().count() > 1 {
                let before = line.len() - character.len_utf8();
                let rest = line.split_off(last_space(&line).map_or(before, |space| space + 1));
                end(&mut lines, &line);
                line = rest;
            }
        }
    }
    if !line.trim().is_empty() || lines.is_empty() {
        end(&mut lines, &line);
    }
    lines
}

/// Adds a line, without the spaces at its end.
fn end(lines: &mut Vec<String>, line: &str) {
    lines.push(line.trim_end().to_owned());
}

/// The text in pieces, and of each whether it is a number with its unit that a browser would part in Chinese or
/// Japanese: `84.64亿元`, `2019年`.
#[must_use]
pub fn pieces(text: &str) -> Vec<(String, bool)> {
    let mut pieces = Vec::new();
    let (mut plain, mut number, mut unit) = (String::new(), String::new(), ' ');
    for character in text.chars().chain(['\n']) {
        let grows = character.is_ascii_digit() || matches!(character, '.' | ',');
        let in_unit = !number.is_empty()
            && if unit == ' ' {
                ideographic(character) && !is_one_of("，。、；：（）", character)
                    || character == 'カ'
            } else {
                is_in_units(unit, character)
            };
        if in_unit {
            unit = character;
            number.push(character);
            continue;
        }
        if unit != ' ' {
            pieces.push((std::mem::take(&mut plain), false));
            pieces.push((std::mem::take(&mut number), true));
            unit = ' ';
        }
        if grows && (character.is_ascii_digit() || !number.is_empty()) {
            number.push(character);
        } else {
            plain.push_str(&number);
            number.clear();
            plain.push(character);
        }
    }
    plain.pop();
    pieces.push((plain, false));
    pieces.retain(|(text, _)| !text.is_empty());
    pieces
}

/// Whether the character is among the others. `str::contains` brings a searcher for texts along.
fn is_one_of(others: &str, character: char) -> bool {
    others.chars().any(|other| other == character)
}

/// Where the last space stands.
#[must_use]
pub(crate) fn last_space(text: &str) -> Option<usize> {
    text.bytes().rposition(|byte| byte == b' ')
}

/// Inside a unit of money or time.
fn is_in_units(before: char, character: char) -> bool {
    matches!(before, '亿' | '億' | '万' | '兆' | '个' | 'カ')
        && matches!(character, '元' | '円' | '月')
}

/// The pieces between which a line may break; a space belongs to the word before it.
///
/// Chinese and Japanese break beside ideographs, but not before punctuation that closes, a hiragana or a unit of money;
/// all others at spaces. A number is never parted from the word that follows it, nor is a word of one letter.
fn words(text: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut word = String::new();
    let mut before = ' ';
    for character in text.chars() {
        let breaks = if before == ' ' {
            let number = word.as_bytes().first().is_some_and(u8::is_ascii_digit);
            let alone = word.chars().count() < 3;
            let single = |word: &str| last_space(word).is_none();
            let number = number && word.strip_suffix(' ').is_some_and(single);
            character != ' ' && !alone && !number
        } else {
            (ideographic(before) || ideographic(character) && advance(before) >= 1.0)
                && !is_one_of("（「《“(", before)
                && !is_one_of("，。、；：）」》！？％・々”,.;:)!?% ", character)
                && !('\u{3041}'..='\u{309f}').contains(&character)
                && !is_in_units(before, character)
        };
        if breaks && !word.is_empty() {
            words.push(std::mem::take(&mut word));
        }
        word.push(character);
        before = character;
    }
    words.push(word);
    words
}

/// Full-width, but no letter of a word that is written with spaces around it, nor of a foreign word in katakana.
fn ideographic(character: char) -> bool {
    advance(character) >= 1.0
        && !matches!(character, '\u{1100}'..='\u{11ff}' | '\u{30a0}'..='\u{30ff}' | '\u{ac00}'..='\u{d7a3}')
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
            wrap("연간 균등 진척보다", 10.0, false, 60.0, &Tens),
            ["연간 균등", "진척보다"]
        );
        assert_eq!(
            wrap("年間の均等ペースを上回る", 10.0, false, 60.0, &Tens),
            ["年間の均等", "ペースを上", "回る"]
        );
        assert_eq!(
            wrap("时间过半, “任务", 10.0, false, 40.0, &Tens),
            ["时间过", "半,", "“任务"]
        );
        assert_eq!(
            wrap("unbreakable", 10.0, false, 50.0, &Tens),
            ["unbr", "eaka", "ble"]
        );
        assert_eq!(wrap("", 10.0, false, 50.0, &Tens), [""]);
        // In less room than a letter takes, each has its line.
        assert_eq!(wrap("one", 10.0, false, 4.0, &Tens), ["o", "n", "e"]);
    }

    #[test]
    fn a_number_keeps_its_unit() {
        for (text, number) in [
            ("比全年均摊的时间进度多17.68亿元", "17.68亿元"),
            ("균등 진척보다 17.68억 위안 앞섬", "17.68억 위안"),
            ("ahead of an even pace by 1.768 billion", "1.768 billion"),
            ("年間の均等ペースを17.68億元上回る", "17.68億元"),
            ("soit 1,768\u{a0}milliard d’avance", "1,768\u{a0}milliard"),
        ] {
            for width in 14..30 {
                let lines = wrap(text, 10.0, false, f64::from(width) * 10.0, &Tens);
                let whole = lines.iter().filter(|line| line.contains(number)).count();
                assert_eq!(whole, 1, "{lines:?}");
            }
        }
        // Where it does not fit, it breaks at its space first.
        assert_eq!(
            wrap("1.768 billion", 10.0, false, 80.0, &Tens),
            ["1.768", "billion"]
        );
    }

    #[test]
    fn numbers_with_their_units_are_pieces_of_a_text() {
        let whole = |text: &str| {
            let pieces = pieces(text);
            let all: String = pieces.iter().map(|(piece, _)| piece.as_str()).collect();
            assert_eq!(all, text);
            let whole = pieces.into_iter().filter(|(_, whole)| *whole);
            whole.map(|(piece, _)| piece).collect::<Vec<_>>()
        };
        assert_eq!(whole("提前1个月完成84.64亿元，多"), ["1个月", "84.64亿元"]);
        assert_eq!(
            whole("プロジェクト117件：継続76件、2019年新規41件"),
            ["117件", "76件", "2019年", "41件"]
        );
        assert_eq!(whole("申请专利 903、授权专利 378"), Vec::<String>::new());
        assert_eq!(whole("11월 말까지 84.64억 위안"), Vec::<String>::new());
        assert_eq!(whole("8.464 billion CNY"), Vec::<String>::new());
    }

    #[test]
    fn a_last_line_is_not_left_short_where_even_lines_are_as_few() {
        assert_eq!(
            wrap("one two three four", 10.0, false, 150.0, &Tens),
            ["one two", "three four"]
        );
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
