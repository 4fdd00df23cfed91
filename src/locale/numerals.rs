//! Each language's marks and words for numbers.

use super::Locale;

/// A language's decimal mark, grouping and words for large amounts.
pub(super) struct Numerals {
    pub(super) decimal_mark: &'static str,
    pub(super) group: &'static str,
    /// Between digits and the word for their power of ten; no line breaks at it.
    pub(super) space: &'static str,
    pub(super) percent: &'static str,
    /// Between the ends of a range, as it is written and as it is read out.
    pub(super) range: [&'static str; 2],
    /// The greatest first.
    pub(super) power_words: &'static [PowerWord],
}

/// A word for a power of ten.
pub(super) struct PowerWord {
    pub(super) power: i8,
    /// After less than two of it.
    pub(super) one: &'static str,
    pub(super) many: &'static str,
}

const fn word(power: i8, one: &'static str, many: &'static str) -> PowerWord {
    PowerWord { power, one, many }
}

const fn same(power: i8, word: &'static str) -> PowerWord {
    self::word(power, word, word)
}

static ENGLISH: Numerals = Numerals {
    decimal_mark: ".",
    group: ",",
    space: "\u{a0}",
    percent: "%",
    range: ["–", " to "],
    power_words: &[
        word(12, "trillion", "trillion"),
        word(9, "billion", "billion"),
        word(6, "million", "million"),
    ],
};

static CHINESE: Numerals = Numerals {
    space: "",
    range: ["至", "至"],
    power_words: &[same(12, "万亿"), same(8, "亿"), same(4, "万")],
    ..ENGLISH
};

/// A billion is ten to the twelfth here.
static FRENCH: Numerals = Numerals {
    decimal_mark: ",",
    group: "\u{202f}",
    space: "\u{a0}",
    percent: "\u{202f}%",
    range: ["–", " à "],
    power_words: &[
        word(12, "billion", "billions"),
        word(9, "milliard", "milliards"),
        word(6, "million", "millions"),
    ],
};

static KOREAN: Numerals = Numerals {
    space: "",
    range: ["~", "에서 "],
    power_words: &[same(12, "조"), same(8, "억"), same(4, "만")],
    ..ENGLISH
};

static JAPANESE: Numerals = Numerals {
    space: "",
    range: ["〜", "から"],
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
