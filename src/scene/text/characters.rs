//! Classes of characters that decide where a line may break.

/// Whether the character takes a whole em: ideographs, kana, Hangul and full-width forms.
pub(super) const fn is_full_width(character: char) -> bool {
    matches!(
        character,
        '\u{1100}'..='\u{11ff}'
            | '\u{2e80}'..='\u{a4cf}'
            | '\u{ac00}'..='\u{d7a3}'
            | '\u{f900}'..='\u{faff}'
            | '\u{fe30}'..='\u{fe4f}'
            | '\u{ff00}'..='\u{ff60}'
            | '\u{20000}'..='\u{3fffd}'
    )
}

/// Whether a line may break beside the character: full-width, but neither Hangul, whose words have spaces around them,
/// nor katakana, which write foreign words.
pub(super) const fn is_ideographic(character: char) -> bool {
    is_full_width(character)
        && !matches!(
            character,
            '\u{1100}'..='\u{11ff}' | '\u{30a0}'..='\u{30ff}' | '\u{ac00}'..='\u{d7a3}'
        )
}

/// Whether a line may not begin with the character: closing punctuation, a small kana, the mark of a long vowel or of
/// repetition.
pub(super) fn stays_with_previous(character: char) -> bool {
    "，。、；：！？）」』》〉】％・々ーぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ”’,.;:)!?%–〜～"
        .contains(character)
}

/// What the words of currencies are made of, each word after a bar.
const CURRENCIES: &str = "/元/人民币/円/欧元/美元/英镑/日元/韩元/瑞士法郎/印度卢比/ユーロ/ドル/ポンド/ウォン/スイスフラン/ルピー";

/// Whether the character begins the word of a currency.
pub(super) fn begins_currency(character: char) -> bool {
    CURRENCIES.contains(&*String::from_iter(['/', character]))
}

/// Whether the character goes on with the unit of money or time that `previous` is part of: `亿元`, `億ユーロ`, `カ月`; or with
/// what is said of the number before: `件以上`, `年以来`, `月底`.
pub(super) fn continues_unit(previous: char, character: char) -> bool {
    let after_power = matches!(previous, '亿' | '億' | '万' | '兆');
    after_power && (begins_currency(character) || matches!(character, '亿'))
        || matches!(
            (previous, character),
            ('个' | 'カ', '月')
                | ('年' | '月', '底' | '末' | '初')
                | (_, '以')
                | ('以', '上' | '下' | '来' | '降' | '前' | '後' | '内' | '外')
        )
        || CURRENCIES.contains(&*String::from_iter([previous, character]))
}
