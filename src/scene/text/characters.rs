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
    "，。、；：！？）」』》〉】％・々ーぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ”’,.;:)!?%"
        .contains(character)
}

/// Whether the character goes on with the unit of money or time that `previous` is part of: `亿元`, `カ月`; or with what is
/// said of the number before: `件以上`, `年以来`.
pub(super) const fn continues_unit(previous: char, character: char) -> bool {
    matches!(
        (previous, character),
        ('亿' | '億' | '万' | '兆' | '个' | 'カ', '元' | '円' | '月')
            | (_, '以')
            | ('以', '上' | '下' | '来' | '降' | '前' | '後' | '内' | '外')
    )
}
