//! What is said when something fails: one file a language, and a language that lacks a text does not compile.
//!
//! They are for the owner of a page, not for its readers. So a page has them in English alone, and the command line in
//! all languages; the feature `explanations` compiles them into a module for pages, too.

mod dataset;
mod en;
#[cfg(any(feature = "explanations", not(target_arch = "wasm32")))]
mod fr;
#[cfg(any(feature = "explanations", not(target_arch = "wasm32")))]
mod ja;
#[cfg(any(feature = "explanations", not(target_arch = "wasm32")))]
mod ko;
#[cfg(any(feature = "explanations", not(target_arch = "wasm32")))]
mod zh;

pub use dataset::DatasetErrorText;

use super::Locale;

texts! {
    /// A text of an explanation.
    ErrorText:

    /// `{path} {found} {expected}`
    Refused,
    /// `{path} {expected}`
    Missing,
    /// `{found} {expected}`
    RefusedAll,
    /// `{expected}`
    RefusedAllWithout,
    /// `{expected}`
    InQuotes,
    /// `{count}`
    Again,
    /// `{count}`
    Several,
    /// `{count}`
    AndMore,
    /// `{count}`
    AndMoreElsewhere,
    SeveralHint,
    /// `{path} {found} {options}`
    Attribute,
    AttributeHint,
    /// `{found}`
    NoFigure,
    /// `{found}`
    NoFigureAsked,
    /// `{example}`
    NoFigureHint,
    /// `{found}`
    FigureElsewhere,
    FigureElsewhereHint,
    /// `{found}`
    NotPainted,
    NoPng,
    SvgHint,

    // What was expected in a dataset, as phrases, and what to do.
    /// `{fields}`
    Object,
    ObjectHint,
    List,
    ListHint,
    Texts,
    PlainText,
    PlainTextHint,
    Null,
    NullHint,
    Accumulates,
    AccumulatesHint,
    /// `{known}`
    NoneOf,
    CountsMoney,
    CountsItems,
    CountsShare,
    CountsHint,
    UnitMoney,
    /// `{example}`
    UnitMoneyHint,
    UnitItems,
    /// `{example}`
    UnitItemsHint,
    UnitShare,
    UnitShareHint,
    /// `{line} {column}`
    Syntax,
    SyntaxHint,
    /// `{line} {column}`
    CutShort,
    CutShortHint,
    /// `{line} {column}`
    NumberRange,
    NumberRangeHint,
    TooLarge,
    /// `{line} {column}`
    TooDeep,
    TooDeepHint,
    /// `{max}`
    TooMany,
    SplitHint,
    UnknownFieldHint,
    RepeatedField,
    RepeatedFieldHint,
    EmptyText,
    EmptyTextHint,
    /// `{max}`
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
    Quote,
    QuoteHint,
    Day,
    DayHint,
    PartialDate,
    PartialDateHint,
    Period,
    PeriodHint,
    /// `{published}`
    Corrected,
    CorrectedHint,
    YearStart,
    YearStartHint,
    Items,
    ItemsHint,
    Classes,
    ClassesHint,
    /// `{from} {year}`
    NotFromYearStart,
    /// `{start}`
    NotFromYearStartHint,
    /// `{year}`
    AcrossYearsHint,
    PeriodStart,
    /// `{end}`
    PeriodStartHint,
    BesideRange,
    BesideRangeHint,
    /// `{low}`
    Range,
    RangeHint,
    PrecisionHint,
    UnknownItemHint,
    NoReports,
    NoReportsHint,
    /// `{end}`
    ReportId,
    ReportIdHint,
    /// `{earlier}`
    Repeated,
    RepeatedHint,
    /// `{earlier}`
    RepeatedFigure,
    RepeatedFigureHint,
    NotQuoted,
    NotQuotedHint,
    NotDecimal,
    NotDecimalHint,
    /// `{digits}`
    WriteDigits,
    /// `{digits}`
    WritePercent,
    /// `{digits}`
    WriteUnit,
    LongDecimal,
    LongDecimalHint,
    NotWhole,
    NotWholeHint,
    NegativeCount,
    NegativeCountHint,
    NegativePlan,
    NegativePlanHint,
    /// `{currency}`
    OtherCurrency,
    OtherCurrencyHint,
    Scale,
    ScaleHint,
    ScaleHintLakh,
    ScaleHintWan,
    ScopeHint,
    CountsKindHint,
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
    /// `{whole}`
    MissingWhole,
    MissingWholeHint,

    // A dataset that does not come from its address.
    /// `{found}`
    Source,
    SourceHint,

    // What the command line cannot do.
    /// `{path} {found}`
    NotRead,
    /// `{found}`
    NotWritten,
    /// `{path}`
    Folder,
    /// `{path}`
    EmptyFile,
    /// `{path}`
    Utf16,
    /// `{path} {line} {column}`
    NotUtf8,
    /// `{path} {found} {options}`
    Option,
    /// `{path} {reports} {figures}`
    Valid,
    /// `{path} {count}`
    Invalid,
}

impl Locale {
    /// The text of an explanation in the language; in English where the crate is built for WebAssembly without the feature
    /// `explanations`, as the module for pages is.
    #[must_use]
    pub const fn error_text(self, text: ErrorText) -> &'static str {
        match self {
            #[cfg(any(feature = "explanations", not(target_arch = "wasm32")))]
            Self::Zh => zh::text(text),
            #[cfg(any(feature = "explanations", not(target_arch = "wasm32")))]
            Self::Fr => fr::text(text),
            #[cfg(any(feature = "explanations", not(target_arch = "wasm32")))]
            Self::Ko => ko::text(text),
            #[cfg(any(feature = "explanations", not(target_arch = "wasm32")))]
            Self::Ja => ja::text(text),
            _ => en::text(text),
        }
    }
}
