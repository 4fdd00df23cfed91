//! What is said when something fails: one file a language, and a language that lacks a text does not compile.
//!
//! None of these texts is in the wasm, nor in `embed.js`, which a reader loads: `make dist` writes them to
//! `diagnosis.<lang>.js`, which the loader fetches when there is something to explain.

mod en;
mod fr;
mod ja;
mod ko;
mod refusal;
mod zh;

pub(crate) use refusal::{expected, hint, named};

use super::Locale;

macro_rules! diagnoses {
    ($($(#[$places:meta])* $name:ident,)*) => {
        /// A text of an explanation.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        #[allow(missing_docs, reason = "the English text says what it is for")]
        pub enum Diagnosis { $($(#[$places])* $name,)* }

        impl Diagnosis {
            /// Every text, in the order of their numbers.
            pub const ALL: &[Self] = &[$(Self::$name,)*];
        }
    };
}

diagnoses! {
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
    Moment,
    MomentHint,
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
pub const NAMED: [(&str, Diagnosis); 22] = [
    ("in-head", Diagnosis::InHead),
    ("in-head-hint", Diagnosis::InHeadHint),
    ("no-wasm", Diagnosis::NoWasm),
    ("no-wasm-hint", Diagnosis::NoWasmHint),
    ("blocked", Diagnosis::Blocked),
    ("blocked-hint", Diagnosis::BlockedHint),
    ("broken", Diagnosis::Broken),
    ("broken-hint", Diagnosis::BrokenHint),
    ("src", Diagnosis::Source),
    ("src-hint", Diagnosis::SourceHint),
    ("missing-file", Diagnosis::MissingFile),
    ("missing-file-hint", Diagnosis::MissingFileHint),
    ("not-ready", Diagnosis::NotReady),
    ("not-ready-hint", Diagnosis::NotReadyHint),
    ("unknown", Diagnosis::Unknown),
    ("unknown-hint", Diagnosis::UnknownHint),
    ("page-refused", Diagnosis::PageRefused),
    ("page-no-address", Diagnosis::PageNoAddress),
    ("page-kind", Diagnosis::PageKind),
    ("page-origin", Diagnosis::PageOrigin),
    ("page-own-host", Diagnosis::PageOwnHost),
    ("page-newer", Diagnosis::PageNewer),
];

impl Locale {
    /// The text of an explanation in the language.
    #[must_use]
    pub const fn diagnosis(self, diagnosis: Diagnosis) -> &'static str {
        match self {
            Self::En => en::text(diagnosis),
            Self::Zh => zh::text(diagnosis),
            Self::Fr => fr::text(diagnosis),
            Self::Ko => ko::text(diagnosis),
            Self::Ja => ja::text(diagnosis),
        }
    }
}
