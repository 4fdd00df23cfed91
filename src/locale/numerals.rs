//! Each language's marks and words for numbers.

use super::Locale;

/// A language's decimal mark, grouping and words for large amounts.
pub(super) struct Numerals {
    pub(super) decimal_mark: &'static str,
    pub(super) group: &'static str,
    /// Between digits and the word for their power of ten.
    pub(super) space: &'static str,
    pub(super) percent: &'static str,
    /// The greatest first.
    pub(super) power_words: &'static [PowerWord],
}

/// A word for a power of ten.
pub(super) struct PowerWord {
    pub(super) power: i8,
    /// After less than two of it.
    pub(super) one: &'static str,
    pub(super) many: &'static str,
    /// Where room is scarce, as in large type.
    pub(super) short: &'static str,
}

const fn word(power: i8, one: &'static str, many: &'static str, short: &'static str) -> PowerWord {
    PowerWord {
        power,
        one,
        many,
        short,
    }
}

const fn same(power: i8, word: &'static str) -> PowerWord {
    self::word(power, word, word, word)
}

static ENGLISH: Numerals = Numerals {
    decimal_mark: ".",
    group: ",",
    space: " ",
    percent: "%",
    power_words: &[
        word(12, "trillion", "trillion", "tn"),
        word(9, "billion", "billion", "bn"),
        word(6, "million", "million", "m"),
    ],
};

static CHINESE: Numerals = Numerals {
    space: "",
    power_words: &[same(12, "万亿"), same(8, "亿"), same(4, "万")],
    ..ENGLISH
};

/// Spaces that do not break; no Bn, which would be read as ten to the twelfth here.
static FRENCH: Numerals = Numerals {
    decimal_mark: ",",
    group: "\u{202f}",
    space: "\u{a0}",
    percent: "\u{202f}%",
    power_words: &[
        word(12, "billion", "billions", "billions"),
        word(9, "milliard", "milliards", "Md"),
        word(6, "million", "millions", "M"),
    ],
};

static KOREAN: Numerals = Numerals {
    space: "",
    power_words: &[same(12, "조"), same(8, "억"), same(4, "만")],
    ..ENGLISH
};

static JAPANESE: Numerals = Numerals {
    space: "",
    power_words: &[same(12, "兆"), same(8, "億"), same(4, "万")],
    ..ENGLISH
};

impl Locale {
    pub(super) const fn numerals(self) -> &'static Numerals {
        match self {
            Self::En => &ENGLISH,
            Self::Zh => &CHINESE,
            Self::Fr => &FRENCH,
            Self::Ko => &KOREAN,
            Self::Ja => &JAPANESE,
        }
    }
}
