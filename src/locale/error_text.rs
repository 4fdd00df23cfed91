//! What is said when something fails: one file a language, and a language that lacks a text does not compile.
//!
//! None of these texts is in the wasm, nor in `embed.js`, which a reader loads: `make dist` writes them to
//! `error_text.<lang>.js`, which the loader fetches when there is something to explain.

mod dataset;
mod en;
mod fr;
mod ja;
mod ko;
mod zh;

pub(crate) use dataset::{expected, hint, named};

use super::Locale;

macro_rules! error_texts {
    ($($(#[$places:meta])* $name:ident,)*) => {
        /// A text of an explanation.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        #[allow(missing_docs, reason = "the English text says what it is for")]
        pub enum ErrorText { $($(#[$places])* $name,)* }

        impl ErrorText {
            /// Every text, in the order of their numbers.
            pub const ALL: &[Self] = &[$(Self::$name,)*];
        }
    };
}

error_texts! {
    /// `{path} {found} {expected}`
    Refused,
    /// `{path} {expected}`
    RefusedWithout,
    /// `{found} {expected}`
    RefusedAll,
    /// `{expected}`
    RefusedAllWithout,
    /// `{path} {found} {named}`
    Attribute,
    AttributeHint,
    /// `{found}`
    NoFigure,
    NoFigureHint,
    /// `{found}`
    NotPainted,
    NoPng,
    SvgHint,

    // What was expected in a dataset, as phrases, and what to do. `{named}` is what the refusal names.
    Object,
    List,
    Text,
    Texts,
    Flag,
    TypeHint,
    CountsMoney,
    CountsItems,
    CountsShare,
    CountsHint,
    UnitMoney,
    UnitMoneyHint,
    UnitItems,
    UnitItemsHint,
    UnitShare,
    UnitShareHint,
    /// `{named} {column}`: the line, and the character in it
    Syntax,
    SyntaxHint,
    TooLarge,
    TooDeep,
    TooDeepHint,
    /// `{named}`
    TooMany,
    SplitHint,
    /// `{named}`
    UnknownField,
    UnknownFieldHint,
    RepeatedField,
    RepeatedFieldHint,
    MissingField,
    MissingFieldHint,
    EmptyText,
    EmptyTextHint,
    /// `{named}`
    LongText,
    LongTextHint,
    Character,
    CharacterHint,
    Id,
    IdHint,
    Name,
    NameHint,
    LanguageTag,
    LanguageTagHint,
    Currency,
    CurrencyHint,
    Address,
    AddressHint,
    Day,
    DayHint,
    PartialDate,
    PartialDateHint,
    Period,
    PeriodHint,
    NoReports,
    NoReportsHint,
    /// `{named}`
    ReportId,
    ReportIdHint,
    /// `{named}`
    Repeated,
    RepeatedHint,
    NotQuoted,
    NotQuotedHint,
    NotDecimal,
    NotDecimalHint,
    LongDecimal,
    LongDecimalHint,
    NotWhole,
    NotWholeHint,
    NegativeCount,
    NegativeCountHint,
    /// `{named}`
    OtherCurrency,
    OtherCurrencyHint,
    Scale,
    ScaleHint,
    Scope,
    ScopeHint,
    Counts,
    CountsKindHint,
    UnknownIndicator,
    UnknownIndicatorHint,
    Itself,
    ItselfHint,
    SecondRelation,
    SecondRelationHint,
    Cycle,
    CycleHint,
    RelationCounts,
    RelationCountsHint,
    PerCounts,
    PerCountsHint,
    /// `{named}`
    MissingWhole,
    MissingWholeHint,

    // What the loader meets before there is a wasm that could. `{found}` are the browser's own words.
    InHead,
    InHeadHint,
    NoWasm,
    NoWasmHint,
    /// `{found}`
    Blocked,
    BlockedHint,
    /// `{found}`
    Broken,
    BrokenHint,
    /// `{found}`
    Source,
    SourceHint,
    /// `{found}`: a file that belongs beside embed.js
    MissingFile,
    MissingFileHint,
    NotReady,
    NotReadyHint,
    /// `{found}`
    Unknown,
    UnknownHint,

    // The small page. `{found}` is the address that was asked for, `{named}` the page's own origin.
    /// `{found} {expected} {named}`
    PageRefused,
    PageNoAddress,
    /// `{found}`: the kind, such as `blob:`
    PageKind,
    /// `{found}`: the origin
    PageOrigin,
    PageOwnHost,
    /// `{found}`
    PageNewer,
}

/// The texts that scripts ask for by name.
pub const NAMED: [(&str, ErrorText); 22] = [
    ("in-head", ErrorText::InHead),
    ("in-head-hint", ErrorText::InHeadHint),
    ("no-wasm", ErrorText::NoWasm),
    ("no-wasm-hint", ErrorText::NoWasmHint),
    ("blocked", ErrorText::Blocked),
    ("blocked-hint", ErrorText::BlockedHint),
    ("broken", ErrorText::Broken),
    ("broken-hint", ErrorText::BrokenHint),
    ("src", ErrorText::Source),
    ("src-hint", ErrorText::SourceHint),
    ("missing-file", ErrorText::MissingFile),
    ("missing-file-hint", ErrorText::MissingFileHint),
    ("not-ready", ErrorText::NotReady),
    ("not-ready-hint", ErrorText::NotReadyHint),
    ("unknown", ErrorText::Unknown),
    ("unknown-hint", ErrorText::UnknownHint),
    ("page-refused", ErrorText::PageRefused),
    ("page-no-address", ErrorText::PageNoAddress),
    ("page-kind", ErrorText::PageKind),
    ("page-origin", ErrorText::PageOrigin),
    ("page-own-host", ErrorText::PageOwnHost),
    ("page-newer", ErrorText::PageNewer),
];

impl Locale {
    /// The text of an explanation in the language.
    #[must_use]
    pub const fn error_text(self, error_text: ErrorText) -> &'static str {
        match self {
            Self::En => en::text(error_text),
            Self::Zh => zh::text(error_text),
            Self::Fr => fr::text(error_text),
            Self::Ko => ko::text(error_text),
            Self::Ja => ja::text(error_text),
        }
    }
}
