//! English.

use super::Diagnosis;

/// The text in English.
pub(super) const fn text(diagnosis: Diagnosis) -> &'static str {
    match diagnosis {
        Diagnosis::Refused => "{path}: found {found}, expected {expected}.",
        Diagnosis::RefusedWithout => "{path}: expected {expected}.",
        Diagnosis::RefusedAll => "The dataset: found {found}, expected {expected}.",
        Diagnosis::RefusedAllWithout => "The dataset: expected {expected}.",
        Diagnosis::Attribute => "The attribute {path}: found “{found}”, expected one of {named}.",
        Diagnosis::AttributeHint => {
            "The default is shown instead. Correct the attribute in the page’s HTML."
        }
        Diagnosis::NoFigure => "No chart of any report shows a figure called “{found}”.",
        Diagnosis::NoFigureHint => {
            "figures() lists every figure by its name, such as 2019-11-30/investment."
        }
        Diagnosis::NotPainted => "The chart could not be painted: {found}",
        Diagnosis::NoPng => "The browser made no PNG within ten seconds.",
        Diagnosis::SvgHint => "Save the chart as SVG instead; the table has every figure.",
        Diagnosis::Object => "an object: { … }",
        Diagnosis::List => "a list: [ … ]",
        Diagnosis::Text => "a text in quotation marks",
        Diagnosis::Texts => {
            "a text in quotation marks, or an object of texts by language: {\"en\": \"…\"}"
        }
        Diagnosis::Flag => "true or false, without quotation marks",
        Diagnosis::TypeHint => {
            "Where there is nothing to say, leave an optional field out instead of writing null."
        }
        Diagnosis::CountsMoney => "money, as in the built-in indicator of this id",
        Diagnosis::CountsItems => "items, as in the built-in indicator of this id",
        Diagnosis::CountsShare => "share, as in the built-in indicator of this id",
        Diagnosis::CountsHint => "Give the indicator an id of its own.",
        Diagnosis::UnitMoney => "a currency and a scale, because the indicator counts money",
        Diagnosis::UnitMoneyHint => {
            "Write {\"currency\": \"CNY\", \"scale\": 1e6} for million yuan."
        }
        Diagnosis::UnitItems => "the name of what is counted, because the indicator counts items",
        Diagnosis::UnitItemsHint => {
            "Write \"projects\" or \"patents\". Money and percentages need another indicator."
        }
        Diagnosis::UnitShare => "\"%\", because the indicator is a share",
        Diagnosis::UnitShareHint => {
            "Amounts and counts need an indicator that counts money or items."
        }
        Diagnosis::Syntax => "JSON; this is none from line {named}, character {column} on",
        Diagnosis::SyntaxHint => {
            "Look there and just before it for a missing comma or quotation mark, a comma too many, or a number out of range."
        }
        Diagnosis::TooLarge => "at most 10,485,760 bytes (10 MB)",
        Diagnosis::TooDeep => "lists and objects at most 32 deep in one another",
        Diagnosis::TooDeepHint => {
            "The format needs six levels. The file is probably not a dataset."
        }
        Diagnosis::TooMany => "at most {named}",
        Diagnosis::SplitHint => "Split the dataset, or leave old reports out.",
        Diagnosis::UnknownField => "one of {named}",
        Diagnosis::UnknownFieldHint => {
            "Check the spelling. The format has no other fields at this place; remarks go into notes."
        }
        Diagnosis::RepeatedField => "each name once in an object",
        Diagnosis::RepeatedFieldHint => "Remove one of the two.",
        Diagnosis::MissingField => "this field",
        Diagnosis::MissingFieldHint => "Add it: it is not optional.",
        Diagnosis::EmptyText => "a text that says something",
        Diagnosis::EmptyTextHint => "Write it, or leave an optional field out.",
        Diagnosis::LongText => "at most {named} characters",
        Diagnosis::LongTextHint => "Shorten it; the source’s address can lead to the rest.",
        Diagnosis::Character => "a text without control characters",
        Diagnosis::CharacterHint => {
            "Type the text again; such characters come along when a text is copied from a PDF."
        }
        Diagnosis::Id => "1 to 64 of the characters A–Z a–z 0–9 . _ -, the first a letter or digit",
        Diagnosis::IdHint => {
            "It goes into file names and addresses. What readers see is the title or label."
        }
        Diagnosis::Name => {
            "1 to 64 of the characters A–Z a–z 0–9 _ -, the first a letter or digit, not begun with of-, over-, per- or even-"
        }
        Diagnosis::NameHint => {
            "Figures are named by indicator and class; computed ones have those beginnings."
        }
        Diagnosis::LanguageTag => "a language tag such as en, zh or fr-CA",
        Diagnosis::LanguageTagHint => "A text by language has the languages’ tags as its keys.",
        Diagnosis::Currency => "three capital letters, such as CNY",
        Diagnosis::CurrencyHint => "Use the code of ISO 4217.",
        Diagnosis::Address => {
            "an address that begins with http:// or https:// and has no spaces or quotation marks"
        }
        Diagnosis::AddressHint => "Copy it from the browser’s address bar, or leave the field out.",
        Diagnosis::Day => "a day of the calendar, such as 2019-11-30",
        Diagnosis::DayHint => "Year, month and day, with hyphens and zeros.",
        Diagnosis::Moment => "a year, month or day: 2018, 2019-11 or 2019-12-03",
        Diagnosis::MomentHint => "Write no more of the date than the report says.",
        Diagnosis::Period => "a day that is not before the period’s first",
        Diagnosis::PeriodHint => "Exchange from and to, or mend the year.",
        Diagnosis::NoReports => "at least one report",
        Diagnosis::NoReportsHint => "Add the report whose figures are to be shown.",
        Diagnosis::ReportId => {
            "an id that begins with {named}, the last day of the report’s period"
        }
        Diagnosis::ReportIdHint => "A second report on the same day takes a suffix, such as -b.",
        Diagnosis::Repeated => "a name that is not taken; {named} has it",
        Diagnosis::RepeatedHint => {
            "Rename or remove one; figures of one indicator need different classes."
        }
        Diagnosis::NotQuoted => "the printed digits in quotation marks, such as \"7.305\"",
        Diagnosis::NotQuotedHint => {
            "Only in quotation marks do the digits keep the precision with which they were printed."
        }
        Diagnosis::NotDecimal => {
            "ungrouped digits, with a full stop as the decimal mark, such as \"7.305\""
        }
        Diagnosis::NotDecimalHint => {
            "Write \"8464\" for 8,464 items, and \"8.464\" for 8.464 billion with the scale 1e9."
        }
        Diagnosis::LongDecimal => "at most 18 digits, 12 of them after the full stop",
        Diagnosis::LongDecimalHint => {
            "Give the digits as they were printed, and the size of the unit as its scale."
        }
        Diagnosis::NotWhole => "a whole number of items",
        Diagnosis::NotWholeHint => "Items are counted. A share is an indicator of its own.",
        Diagnosis::NegativeCount => "a count that is not below zero",
        Diagnosis::NegativeCountHint => "Report a decrease as a note.",
        Diagnosis::OtherCurrency => "{named}, the currency of the dataset",
        Diagnosis::OtherCurrencyHint => {
            "A dataset has one currency. Use the figure as it was reported; do not convert."
        }
        Diagnosis::Scale => "1, 1e4, 1e6, 1e8 or 1e9, as a number",
        Diagnosis::ScaleHint => {
            "It says what the digits stand for: 1e6 for millions, 1e8 for 亿, 1e9 for billions."
        }
        Diagnosis::Scope => "year-to-date, year-plan or whole-life",
        Diagnosis::ScopeHint => {
            "year-to-date is what was reached, year-plan the year’s target, whole-life the projects’ total."
        }
        Diagnosis::Counts => "money, items or share",
        Diagnosis::CountsKindHint => "share is for percentages.",
        Diagnosis::UnknownIndicator => "an indicator that is built in or declared",
        Diagnosis::UnknownIndicatorHint => {
            "Check the spelling, or declare it under indicators with id, label, counts and accumulates."
        }
        Diagnosis::Itself => "another indicator",
        Diagnosis::ItselfHint => "An indicator cannot be tied to itself.",
        Diagnosis::SecondRelation => "one of part_of, share_of and plan_of",
        Diagnosis::SecondRelationHint => "Keep the closest relation.",
        Diagnosis::Cycle => "relations that do not lead back to where they began",
        Diagnosis::CycleHint => "Remove one of the relations on the way round.",
        Diagnosis::RelationCounts => {
            "an indicator that counts the same; for a share, one that is not a share itself"
        }
        Diagnosis::RelationCountsHint => {
            "Parts and plans are in the unit of what they belong to. Correct the counts or the relation."
        }
        Diagnosis::PerCounts => "an indicator that counts items",
        Diagnosis::PerCountsHint => "per names what one unit is, such as projects.",
        Diagnosis::MissingWhole => {
            "a figure of {named} in the same report, of which this is a part"
        }
        Diagnosis::MissingWholeHint => {
            "Add that figure if the report has it; else declare this indicator without part_of."
        }
        Diagnosis::InHead => {
            "The script tag stands in the page’s head, where nothing can be shown."
        }
        Diagnosis::InHeadHint => {
            "Move the tag into the body, to the place in the text where the chart belongs."
        }
        Diagnosis::NoWasm => "This browser has no WebAssembly, or it is switched off.",
        Diagnosis::NoWasmHint => "The table stays. Any browser since 2023 draws the chart.",
        Diagnosis::Blocked => "The page’s Content-Security-Policy blocks WebAssembly: {found}",
        Diagnosis::BlockedHint => "Add 'wasm-unsafe-eval' to its script-src.",
        Diagnosis::Broken => "The WebAssembly inside embed.js cannot be read: {found}",
        Diagnosis::BrokenHint => {
            "Upload embed.js again, whole and unchanged: it may have been cut short or rewritten on its way."
        }
        Diagnosis::Source => "The dataset could not be loaded from {found}",
        Diagnosis::SourceHint => {
            "Check the src attribute. On another host, that host must send Access-Control-Allow-Origin."
        }
        Diagnosis::MissingFile => {
            "{found} did not come from beside embed.js, or not from the same build."
        }
        Diagnosis::MissingFileHint => {
            "Put every file of the folder where embed.js is, all of one build. After an update, reload the page."
        }
        Diagnosis::NotReady => "The chart is not there yet.",
        Diagnosis::NotReadyHint => {
            "Wait for the initiative-ready event before calling the element’s methods."
        }
        Diagnosis::Unknown => "The chart could not be drawn: {found}",
        Diagnosis::UnknownHint => "The table stays. Please report this with the page’s address.",
        Diagnosis::PageRefused => {
            "The figures at “{found}” were not loaded: found {expected}, expected an address on {named}. The charts show this page’s own figures instead."
        }
        Diagnosis::PageNoAddress => "not an address",
        Diagnosis::PageKind => "an address of the kind “{found}”",
        Diagnosis::PageOrigin => "an address on {found}",
        Diagnosis::PageOwnHost => "the page’s own host",
        Diagnosis::PageNewer => "The charts of the figures at {found} need a newer browser.",
    }
}
