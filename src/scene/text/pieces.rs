//! Numbers with their units, which a line must not part.

use super::characters::{begins_currency, continues_unit, is_ideographic};

/// The text in pieces. `true` marks a number with its unit that a browser would part in Chinese or Japanese: `84.64亿元`,
/// `2019年12月5日`. Other languages have spaces that do not break.
#[must_use]
pub fn pieces(text: &str) -> Vec<(String, bool)> {
    if text.is_ascii() && !text.is_empty() {
        return vec![(text.to_owned(), false)];
    }
    let mut pieces = Vec::new();
    let mut plain = String::new();
    let mut rest = text.chars();
    loop {
        if let Some((number, after)) = number_with_unit(rest.as_str()) {
            // No line ends with the mark that opens before it.
            let start = plain.trim_end_matches(['（', '「', '“', '《', '(']).len();
            let number = plain.split_off(start) + number;
            pieces.push((std::mem::take(&mut plain), false));
            pieces.push((number, true));
            rest = after.chars();
        } else if let Some(character) = rest.next() {
            plain.push(character);
        } else {
            break;
        }
    }
    pieces.push((plain, false));
    pieces.retain(|(text, _)| !text.is_empty());
    pieces
}

/// The number with its unit at the beginning of the text – of a date all of them –, with the punctuation that must not
/// begin a line, and what comes after it.
fn number_with_unit(text: &str) -> Option<(&str, &str)> {
    let mut length = one_number_with_unit(text)?;
    while let (number, rest) = text.split_at_checked(length)?
        && number.ends_with(['年', '月'])
        && let Some(next) = one_number_with_unit(rest)
        && rest
            .get(..next)
            .is_some_and(|next| next.ends_with(['月', '日']))
    {
        length += next;
    }
    let rest = text.get(length..)?;
    length += rest.len() - rest.trim_start_matches(begins_no_line).len();
    text.split_at_checked(length)
}

/// How many bytes the number with its unit takes at the beginning of the text.
fn one_number_with_unit(text: &str) -> Option<usize> {
    let number = text.strip_prefix("人民币").unwrap_or(text);
    if !number.starts_with(|first: char| first.is_ascii_digit()) {
        return None;
    }
    let after_digits = number
        .trim_start_matches(|digit: char| digit.is_ascii_digit() || matches!(digit, '.' | ','));
    let mut characters = after_digits.chars();
    let mut last = characters.next().filter(|first| begins_unit(*first))?;
    let mut unit = last.len_utf8();
    for character in characters {
        if !continues_unit(last, character) {
            break;
        }
        unit += character.len_utf8();
        last = character;
    }
    Some(text.len() - after_digits.len() + unit)
}

/// Whether the character is a closing mark or a dash, which no line may begin with.
fn begins_no_line(character: char) -> bool {
    "，。、；：！？）」』】》〉〕”’〜～".contains(character)
}

fn begins_unit(character: char) -> bool {
    let is_punctuation = "，。、；：（）".contains(character);
    is_ideographic(character) && !is_punctuation || character == 'カ' || begins_currency(character)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn numbers_with_their_units_are_pieces_of_a_text() {
        let whole = |text: &str| {
            let pieces = pieces(text);
            let all: String = pieces.iter().map(|(piece, _)| piece.as_str()).collect();
            assert_eq!(all, text);
            let whole = pieces.into_iter().filter(|(_, whole)| *whole);
            whole.map(|(piece, _)| piece).collect::<Vec<_>>()
        };
        assert_eq!(
            whole("提前1个月完成84.64亿元，多"),
            ["1个月", "84.64亿元，"]
        );
        assert_eq!(
            whole("プロジェクト117件：継続76件、2019年新規41件"),
            ["117件：", "76件、", "2019年", "41件"]
        );
        assert_eq!(
            whole("湖南省人民政府，2019年12月5日发布，至11月底"),
            ["2019年12月5日", "11月"]
        );
        assert_eq!(
            whole("（至2019年12月5日）。“84.64亿元”"),
            ["2019年12月5日）。", "“84.64亿元”"]
        );
        assert_eq!(
            whole("12億元（2023年4月〜6月）から"),
            ["12億元", "（2023年4月〜", "6月）"]
        );
        assert_eq!(
            whole("为84.64亿欧元，1,203万亿瑞士法郎、9,876ユーロと84.64億ドル"),
            [
                "84.64亿欧元，",
                "1,203万亿瑞士法郎、",
                "9,876ユーロ",
                "84.64億ドル"
            ]
        );
        assert_eq!(whole("投资人民币84.64亿元，占"), ["人民币84.64亿元，"]);
        assert_eq!(
            whole("継続120件以上、売上高12億元以下、2018年以来"),
            ["120件以上、", "12億元以下、", "2018年以来"]
        );
        assert_eq!(whole("申请专利 903、授权专利 378"), Vec::<String>::new());
        assert_eq!(whole("11월 말까지 84.64억 위안"), Vec::<String>::new());
        assert_eq!(whole("8.464 billion yuan"), Vec::<String>::new());
    }

    proptest! {
        #[test]
        fn pieces_are_the_whole_text(text in "[0-9.,亿元年，a ]{0,40}") {
            let all: String = pieces(&text).into_iter().map(|(piece, _)| piece).collect();
            prop_assert_eq!(all, text);
        }
    }
}
