//! What a line must not part: numbers with their units, spans of time, short names in quotation marks; and the clauses
//! between which a headline breaks best.

use super::characters::{begins_currency, continues_unit, is_full_width, is_ideographic};

/// What opens before a number or a name: no line ends with it.
const OPENING: [char; 6] = ['（', '「', '“', '《', '『', '('];
/// The signs of a number.
const SIGNS: [char; 2] = ['−', '+'];
/// What leads up to a number, and stays with it.
const LEADING: [&str; 3] = ["截至", "约", "約"];
/// Between the two ends of a span of time.
const TO: [char; 7] = ['至', '到', '–', '〜', '～', '~', '-'];
/// The longest name that stays in one piece with its quotation marks, in characters.
const NAME: usize = 14;
/// The longest clause that does, in halves of an em: a headline has as many in a line on a phone.
const CLAUSE: usize = 33;

/// The text in pieces. `true` marks what a browser would part, and must not: in Chinese and Japanese a number with its
/// unit, such as `84.64亿元` and `2019年12月5日`, and a short name in quotation marks; elsewhere, where spaces that do not
/// break are in amounts and dates, only what has a dash in it, such as `January–June 2020`.
#[must_use]
pub fn pieces(text: &str) -> Vec<(String, bool)> {
    if text.is_ascii() && !text.is_empty() {
        return vec![(text.to_owned(), false)];
    }
    let mut pieces = Vec::new();
    let mut plain = String::new();
    let mut rest = text;
    loop {
        let begins_word = plain.is_empty() || plain.ends_with(' ');
        let whole = name_in_quotes(rest)
            .or_else(|| number_with_unit(rest))
            .or_else(|| word_with_dash(rest).filter(|_| begins_word));
        if let Some((whole, after)) = whole {
            let whole = plain.split_off(before_number(&plain)) + whole;
            pieces.push((std::mem::take(&mut plain), false));
            pieces.push((whole, true));
            rest = after;
        } else if let Some(character) = rest.chars().next() {
            plain.push(character);
            rest = rest.get(character.len_utf8()..).unwrap_or_default();
        } else {
            break;
        }
    }
    pieces.push((plain, false));
    pieces.retain(|(text, _)| !text.is_empty());
    pieces
}

/// The clauses of a Chinese or Japanese text with the marks that end them. `true` marks those that are short enough to
/// stay in one piece. Any other text is one clause, and may break wherever its language allows it.
#[must_use]
pub fn clauses(text: &str) -> Vec<(&str, bool)> {
    let clauses: Vec<_> = text
        .split_inclusive(['，', '、', '：', '；', '。'])
        .collect();
    let several = clauses.len() > 1;
    let halves = |letter: char| 1 + usize::from(is_full_width(letter));
    let fits = |clause: &str| clause.chars().map(halves).sum::<usize>() <= CLAUSE;
    let clauses = clauses.into_iter();
    clauses
        .map(|clause| (clause, several && fits(clause)))
        .collect()
}

/// How many bytes of the text before a number do not belong to that: neither its sign, nor what leads up to it, nor the
/// mark that opens before it.
fn before_number(text: &str) -> usize {
    let text = text.trim_end_matches(SIGNS);
    let led = LEADING.iter().find_map(|lead| text.strip_suffix(lead));
    led.unwrap_or(text).trim_end_matches(OPENING).len()
}

/// The name in quotation marks at the beginning of the text, with the punctuation that must not begin a line, and what
/// comes after it.
fn name_in_quotes(text: &str) -> Option<(&str, &str)> {
    let closing = match text.chars().next()? {
        '“' => '”',
        '《' => '》',
        '「' => '」',
        '『' => '』',
        _ => return None,
    };
    let (name, _) = text.split_once(closing)?;
    if name.contains(' ') || name.chars().count() > NAME + 1 {
        return None;
    }
    with_punctuation(text, name.len() + closing.len_utf8())
}

/// The word with a dash in it at the beginning of the text, and what comes after it. In Chinese and Japanese, which have no
/// spaces between words, there is none.
fn word_with_dash(text: &str) -> Option<(&str, &str)> {
    let word = text.split(' ').next()?;
    let within = word.trim_matches(['–', '~']).contains(['–', '~']);
    if !within || word.contains(is_ideographic) {
        return None;
    }
    text.split_at_checked(word.len())
}

/// The number with its unit at the beginning of the text – of a date all of them, of a span of time both its ends –, with
/// what follows in hiragana and the punctuation that must not begin a line, and what comes after it.
fn number_with_unit(text: &str) -> Option<(&str, &str)> {
    let mut length = one_number_with_unit(text)?;
    while let (number, rest) = text.split_at_checked(length)?
        && is_time(number)
        && let to = rest.strip_prefix(TO).unwrap_or(rest)
        && let Some(next) = one_number_with_unit(to)
        && to.get(..next).is_some_and(is_time)
    {
        length += rest.len() - to.len() + next;
    }
    let rest = text.get(length..)?;
    let is_hiragana = |letter: char| ('\u{3041}'..='\u{3096}').contains(&letter);
    length += rest.len() - rest.trim_start_matches(is_hiragana).len();
    with_punctuation(text, length)
}

/// Whether the number is a year, a month or a day, or the end of one.
fn is_time(number: &str) -> bool {
    let number = number.trim_end_matches(['底', '末', '初']);
    number.ends_with(['年', '月', '日'])
}

/// The first so many bytes of the text with the punctuation after them that must not begin a line; and the rest.
fn with_punctuation(text: &str, length: usize) -> Option<(&str, &str)> {
    let rest = text.get(length..)?;
    let after = rest.trim_start_matches(begins_no_line);
    text.split_at_checked(text.len() - after.len())
}

/// How many bytes the number with its unit takes at the beginning of the text.
fn one_number_with_unit(text: &str) -> Option<usize> {
    let number = text.strip_prefix("人民币").unwrap_or(text);
    if !number.starts_with(|first: char| first.is_ascii_digit()) {
        return None;
    }
    let in_number = |one: char| one.is_ascii_digit() || ".,–〜～".contains(one);
    let after_digits = number.trim_start_matches(in_number);
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
    "，。、；：！？）」』】》〉〕”’〜～／".contains(character)
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
        // A minus that stays behind turns what is lost into what is gained.
        assert_eq!(
            whole("純流入額は約−1240万ドル、（+80万ドル）"),
            ["約−1240万ドル、", "（+80万ドル）"]
        );
        assert_eq!(
            whole("プロジェクト117件：継続76件、2019年新規41件"),
            ["117件：", "76件、", "2019年", "41件"]
        );
        assert_eq!(
            whole("湖南省人民政府，2019年12月5日发布，至11月底"),
            ["2019年12月5日", "11月底"]
        );
        assert_eq!(
            whole("（至2019年12月5日）。“84.64亿元”"),
            ["2019年12月5日）。", "“84.64亿元”"]
        );
        assert_eq!(
            whole("12億元（2023年4月〜6月）から"),
            ["12億元", "（2023年4月〜6月）"]
        );
        assert_eq!(
            whole("为84.64亿欧元，1,203万亿瑞士法郎、9,876ユーロと84.64億ドル"),
            [
                "84.64亿欧元，",
                "1,203万亿瑞士法郎、",
                "9,876ユーロと",
                "84.64億ドル"
            ]
        );
        assert_eq!(whole("投资人民币84.64亿元，占"), ["人民币84.64亿元，"]);
        assert_eq!(
            whole("継続120件以上、売上高12億元以下、2018年以来"),
            ["120件以上、", "12億元以下、", "2018年以来"]
        );
        // What leads up to it, what follows it in hiragana, and both ends of a span of time.
        assert_eq!(
            whole("截至2019年1月至11月底，约120–160件"),
            ["截至2019年1月至11月底，", "约120–160件"]
        );
        assert_eq!(whole("2018年から継続"), ["2018年から"]);
        assert_eq!(
            whole("湖南“重大产品项目”，《报告》。「カー」も"),
            ["“重大产品项目”，", "《报告》。", "「カー」"]
        );
        assert_eq!(
            whole("in January–June\u{a0}2020 – 2019년\u{a0}1월~6월 말"),
            ["January–June\u{a0}2020", "2019년\u{a0}1월~6월"]
        );
        for many in ["“one two”", "“一二三四五六七八九十一二三四五”", "“open"]
        {
            assert_eq!(whole(many), Vec::<String>::new());
        }
        assert_eq!(whole("申请专利 903、授权专利 378"), Vec::<String>::new());
        assert_eq!(whole("11월 말까지 84.64억 위안"), Vec::<String>::new());
        assert_eq!(whole("8.464 billion yuan"), Vec::<String>::new());
    }

    #[test]
    fn a_headline_breaks_between_short_clauses() {
        let held = |text| clauses(text).into_iter().filter(|(_, held)| *held);
        let held = |text| held(text).map(|(clause, _)| clause).collect::<Vec<_>>();
        assert_eq!(
            held("117个项目：2018年以来续建76个、2019年新开工41个"),
            ["117个项目：", "2018年以来续建76个、", "2019年新开工41个"]
        );
        assert_eq!(
            held("各报告公布或据其推算的计划数一致，另有1处不一致"),
            ["另有1处不一致"]
        );
        assert_eq!(held("每格代表1个项目"), Vec::<&str>::new());
        assert_eq!(
            held("Invested: 8.464 billion yuan, ahead"),
            Vec::<&str>::new()
        );
    }

    proptest! {
        #[test]
        fn pieces_are_the_whole_text(text in "[0-9.,亿元年至“”，a –]{0,40}") {
            let all: String = pieces(&text).into_iter().map(|(piece, _)| piece).collect();
            prop_assert_eq!(&all, &text);
            let all: String = clauses(&text).into_iter().map(|(clause, _)| clause).collect();
            prop_assert_eq!(all, text);
        }
    }
}
