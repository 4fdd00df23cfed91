//! Where the lines of a text break.

use super::TextMeasure;
use super::characters::{continues_unit, is_full_width, is_ideographic, stays_with_previous};

/// Breaks a text into lines of at most `width` CSS pixels where its language allows it, and inside a word only if the
/// word is wider than a line. Returns at least one line. Where the last line would be short, the lines are made more
/// even, as long as there are no more of them.
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
    // The limit ends the loop where each line holds one letter only.
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

/// The words in as few lines as fit.
fn lines(words: &[String], fits: &dyn Fn(&str) -> bool) -> Vec<String> {
    let mut lines = Vec::new();
    let (mut line, mut rest) = (String::new(), words);
    loop {
        let (taken, left) = rest.split_at(count_that_fits(&line, rest, fits));
        line += &taken.concat();
        let Some((word, left)) = left.split_first() else {
            break;
        };
        if !line.trim().is_empty() {
            end(&mut lines, &line);
        }
        line.clear();
        if fits(word.trim_end()) {
            line += word;
        } else {
            break_inside(word, &mut line, &mut lines, fits);
        }
        rest = left;
    }
    if !line.trim().is_empty() || lines.is_empty() {
        end(&mut lines, &line);
    }
    lines
}

/// How many of the words fit behind the line. Few texts are measured: all of them first, then ever closer.
fn count_that_fits(line: &str, words: &[String], fits: &dyn Fn(&str) -> bool) -> usize {
    let all_fit = |count: usize| {
        let words = words.get(..count).unwrap_or(words);
        fits([line, &words.concat()].concat().trim_end())
    };
    let (mut fitting, mut count) = (0, words.len());
    while fitting < count {
        // The first guess is all of them.
        let guess = if count == words.len() {
            count
        } else {
            (fitting + count).div_ceil(2)
        };
        if all_fit(guess) {
            fitting = guess;
        } else {
            count = guess - 1;
        }
    }
    fitting
}

/// Breaks a word that does not fit a line of its own: at its last space if it has one, else at a character.
fn break_inside(
    word: &str,
    line: &mut String,
    lines: &mut Vec<String>,
    fits: &dyn Fn(&str) -> bool,
) {
    for character in word.chars() {
        line.push(character);
        if !fits(line.trim_end()) && line.chars().count() > 1 {
            let before = break_before(line);
            let mut spaces = line.rmatch_indices([' ', '\u{a0}']);
            let space = spaces.next().map(|(index, space)| index + space.len());
            let rest = line.split_off(space.unwrap_or(before));
            end(lines, line);
            *line = rest;
        }
    }
}

/// Where the line's last character begins, or one before it, so that the next line begins as a line may.
fn break_before(line: &str) -> usize {
    let mut starts = line.char_indices();
    let last = line.char_indices().next_back();
    let may_begin =
        |(start, character): &(usize, char)| *start > 0 && !stays_with_previous(*character);
    let start = starts.rfind(may_begin).or(last);
    start.map_or(0, |(start, _)| start)
}

/// Adds a line, without the spaces at its end.
fn end(lines: &mut Vec<String>, line: &str) {
    lines.push(line.trim_end().to_owned());
}

/// The pieces between which a line may break; a space belongs to the word before it.
///
/// Chinese and Japanese break beside ideographs, other languages at spaces.
fn words(text: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut word = String::new();
    let mut previous = ' ';
    for character in text.chars() {
        let breaks = if previous == ' ' {
            breaks_at_space(&word, character)
        } else {
            breaks_between(previous, character)
        };
        if breaks && !word.is_empty() {
            words.push(std::mem::take(&mut word));
        }
        word.push(character);
        previous = character;
    }
    words.push(word);
    words
}

/// Whether a line may break after the word and its space: not after a number, which stays with the word that
/// follows it where nothing ends it, nor after a word of one letter.
fn breaks_at_space(word: &str, next: char) -> bool {
    let is_one_letter = word.chars().count() < 3;
    let is_number = word.starts_with(|first: char| first.is_ascii_digit())
        && word.strip_suffix(' ').is_some_and(|word| {
            let is_whole = word.ends_with([';', ',', ':', '.', '%']) || word.contains('/');
            !is_whole && !word.contains([' ', '\u{a0}'])
        });
    next != ' ' && !is_one_letter && !is_number
}

/// Whether a line may break between two characters without a space: beside an ideograph, but neither inside a date, nor
/// after punctuation that opens, nor before punctuation that closes, a hiragana or the rest of a unit.
fn breaks_between(previous: char, next: char) -> bool {
    let beside_ideograph =
        is_ideographic(previous) || is_ideographic(next) && is_full_width(previous);
    let is_hiragana = ('\u{3041}'..='\u{309f}').contains(&next);
    // Before a number that belongs to it: inside a date, after 人民币, and after 约.
    let before_number = "年月币约約".contains(previous) && next.is_ascii_digit();
    beside_ideograph
        && !before_number
        && !"（「《“(".contains(previous)
        && !stays_with_previous(next)
        && next != ' '
        && !is_hiragana
        && !continues_unit(previous, next)
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
        for width in 5..14 {
            let months = "英镑（2023年4月–6月）升";
            let lines = wrap(months, 10.0, false, f64::from(width) * 10.0, &Tens);
            assert!(!lines.iter().any(|line| line.starts_with('–')), "{lines:?}");
        }
        // A number stays with what it counts, and with nothing where a mark ends it.
        assert_eq!(
            wrap("made 112 lanes", 10.0, false, 90.0, &Tens),
            ["made", "112 lanes"]
        );
        assert_eq!(
            wrap("made 112; lanes", 10.0, false, 90.0, &Tens),
            ["made 112;", "lanes"]
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
        // No line begins with the dash of a range.
        assert_eq!(
            wrap("投資額四月〜六月", 10.0, false, 50.0, &Tens),
            ["投資額四", "月〜六月"]
        );
        // A line of katakana begins with no small one, and with no mark of a long vowel.
        assert_eq!(
            wrap("イノベーションカー", 10.0, false, 40.0, &Tens),
            ["イノベー", "ション", "カー"]
        );
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
            ("reported on 5\u{a0}December 2019", "5\u{a0}December"),
            ("湖南省人民政府，2019年12月5日发布", "2019年12月5日"),
            ("比全年计划多11.59亿欧元，占", "11.59亿欧元"),
            ("比全年计划多人民币11.59亿元，占", "人民币11.59亿元"),
            ("年間計画を1,159万ユーロ上回る", "1,159万ユーロ"),
        ] {
            for width in 14..30 {
                let lines = wrap(text, 10.0, false, f64::from(width) * 10.0, &Tens);
                let whole = lines.iter().filter(|line| line.contains(number)).count();
                assert_eq!(whole, 1, "{lines:?}");
            }
        }
        // Where it does not fit, it breaks at its space first.
        for amount in ["1.768 billion", "1.768\u{a0}billion"] {
            let lines = wrap(amount, 10.0, false, 80.0, &Tens);
            assert_eq!(lines, ["1.768", "billion"]);
        }
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
