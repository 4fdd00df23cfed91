//! Why a dataset is refused, in English.

use crate::quantity::Unit;
use crate::reported::{Explanation, Kind, Problem};

/// What was expected in the place of the problem, and what to do about it.
pub(crate) fn refusal(problem: &Problem) -> Explanation {
    let (expected, hint) = texts(problem);
    let expected = match expected.split_once('*') {
        Some((before, after)) => [before, &named(problem), after].concat(),
        None => expected.to_owned(),
    };
    Explanation { expected, hint }
}

/// What stands in the place of the `*`.
fn named(problem: &Problem) -> String {
    match problem {
        Problem::Syntax { line, column } => [
            line.to_string().as_str(),
            ", character ",
            &column.to_string(),
        ]
        .concat(),
        Problem::TooMany { most } | Problem::LongText { most } => most.to_string(),
        Problem::ReportId { end } => end.to_string(),
        Problem::UnknownField { known: name }
        | Problem::Repeated { earlier: name }
        | Problem::OtherCurrency { currency: name }
        | Problem::MissingWhole { whole: name } => name.clone(),
        _ => String::new(),
    }
}

/// The two texts; a `*` in the first one is filled in.
fn texts(problem: &Problem) -> (&'static str, &'static str) {
    match problem {
        Problem::WrongType(kind) => (
            match kind {
                Kind::Object => "an object: { … }",
                Kind::List => "a list: [ … ]",
                Kind::Text => "a text in quotation marks",
                Kind::Texts => {
                    "a text in quotation marks, or an object of texts by language: {\"en\": \"…\"}"
                }
                Kind::Flag => "true or false, without quotation marks",
            },
            "Where there is nothing to say, leave an optional field out instead of writing null.",
        ),
        Problem::BuiltInCounts(counts) => (
            match counts {
                Unit::Money => "money, as in the built-in indicator of this id",
                Unit::Items => "items, as in the built-in indicator of this id",
                Unit::Percent | Unit::Ratio => "share, as in the built-in indicator of this id",
            },
            "Give the indicator an id of its own.",
        ),
        Problem::UnitMismatch(Unit::Money) => (
            "a currency and a scale, because the indicator counts money",
            "Write {\"currency\": \"CNY\", \"scale\": 1e6} for million yuan.",
        ),
        Problem::UnitMismatch(Unit::Items) => (
            "the name of what is counted, because the indicator counts items",
            "Write \"projects\" or \"patents\". Money and percentages need another indicator.",
        ),
        Problem::UnitMismatch(_) => (
            "\"%\", because the indicator is a share",
            "Amounts and counts need an indicator that counts money or items.",
        ),
        Problem::Syntax { .. } => (
            "JSON; this is none from line * on",
            "Look there and just before it for a missing comma or quotation mark, a comma too many, \
             or a number out of range.",
        ),
        Problem::TooLarge => (
            "at most 10,485,760 bytes (10 MB)",
            "Split the dataset, or leave old reports out.",
        ),
        Problem::TooDeep => (
            "lists and objects at most 32 deep in one another",
            "The format needs six levels. The file is probably not a dataset.",
        ),
        Problem::TooMany { .. } => ("at most *", "Split the dataset, or leave old reports out."),
        Problem::UnknownField { .. } => (
            "one of *",
            "Check the spelling. The format has no other fields at this place; remarks go into notes.",
        ),
        Problem::RepeatedField => ("each name once in an object", "Remove one of the two."),
        Problem::MissingField => ("this field", "Add it: it is not optional."),
        Problem::EmptyText => (
            "a text that says something",
            "Write it, or leave an optional field out.",
        ),
        Problem::LongText { .. } => (
            "at most * characters",
            "Shorten it; the source's address can lead to the rest.",
        ),
        Problem::Character => (
            "a text without control characters",
            "Type the text again; such characters come along when a text is copied from a PDF.",
        ),
        Problem::Id => (
            "1 to 64 of the characters A–Z a–z 0–9 . _ -, the first a letter or digit",
            "It goes into file names and addresses. What readers see is the title or label.",
        ),
        Problem::Name => (
            "1 to 64 of the characters A–Z a–z 0–9 _ -, the first a letter or digit, not begun with of-, over-, per- or even-",
            "Figures are named by indicator and class; computed ones have those beginnings.",
        ),
        Problem::LanguageTag => (
            "a language tag such as en, zh or fr-CA",
            "A text by language has the languages' tags as its keys.",
        ),
        Problem::Currency => (
            "three capital letters, such as CNY",
            "Use the code of ISO 4217.",
        ),
        Problem::Address => (
            "an address that begins with http:// or https:// and has no spaces or quotation marks",
            "Copy it from the browser's address bar, or leave the field out.",
        ),
        Problem::Day => (
            "a day of the calendar, such as 2019-11-30",
            "Year, month and day, with hyphens and zeros.",
        ),
        Problem::Moment => (
            "a year, month or day: 2018, 2019-11 or 2019-12-03",
            "Write no more of the date than the report says.",
        ),
        Problem::Period => (
            "a day that is not before the period's first",
            "Exchange from and to, or mend the year.",
        ),
        Problem::NoReports => (
            "at least one report",
            "Add the report whose figures are to be shown.",
        ),
        Problem::ReportId { .. } => (
            "an id that begins with *, the last day of the report's period",
            "A second report on the same day takes a suffix, such as -b.",
        ),
        Problem::Repeated { .. } => (
            "a name that is not taken; * has it",
            "Rename or remove one; figures of one indicator need different classes.",
        ),
        Problem::NotQuoted => (
            "the printed digits in quotation marks, such as \"7.305\"",
            "Only in quotation marks do the digits keep the precision with which they were printed.",
        ),
        Problem::NotDecimal => (
            "ungrouped digits, with a full stop as the decimal mark, such as \"7.305\"",
            "Write \"8464\" for 8,464 items, and \"8.464\" for 8.464 billion with the scale 1e9.",
        ),
        Problem::LongDecimal => (
            "at most 18 digits, 12 of them after the full stop",
            "Give the digits as they were printed, and the size of the unit as its scale.",
        ),
        Problem::NotWhole => (
            "a whole number of items",
            "Items are counted. A share is an indicator of its own.",
        ),
        Problem::NegativeCount => (
            "a count that is not below zero",
            "Report a decrease as a note.",
        ),
        Problem::OtherCurrency { .. } => (
            "*, the currency of the dataset",
            "A dataset has one currency. Use the figure as it was reported; do not convert.",
        ),
        Problem::Scale => (
            "1, 1e4, 1e6, 1e8 or 1e9, as a number",
            "It says what the digits stand for: 1e6 for millions, 1e8 for 亿, 1e9 for billions.",
        ),
        Problem::Scope => (
            "year-to-date, year-plan or whole-life",
            "year-to-date is what was reached, year-plan the year's target, whole-life the projects' total.",
        ),
        Problem::Counts => ("money, items or share", "share is for percentages."),
        Problem::UnknownIndicator => (
            "an indicator that is built in or declared",
            "Check the spelling, or declare it under indicators with id, label, counts and accumulates.",
        ),
        Problem::Itself => (
            "another indicator",
            "An indicator cannot be tied to itself.",
        ),
        Problem::SecondRelation => (
            "one of part_of, share_of and plan_of",
            "Keep the closest relation.",
        ),
        Problem::Cycle => (
            "relations that do not lead back to where they began",
            "Remove one of the relations on the way round.",
        ),
        Problem::RelationCounts => (
            "an indicator that counts the same; for a share, one that is not a share itself",
            "Parts and plans are in the unit of what they belong to. Correct the counts or the relation.",
        ),
        Problem::PerCounts => (
            "an indicator that counts items",
            "per names what one unit is, such as projects.",
        ),
        Problem::MissingWhole { .. } => (
            "a figure of * in the same report, of which this is a part",
            "Add that figure if the report has it; else declare this indicator without part_of.",
        ),
    }
}
