//! English.

use super::ErrorText;

/// The text in English.
pub(super) const fn text(text: ErrorText) -> &'static str {
    match text {
        ErrorText::Refused => "{path}: found {found}, expected {expected}.",
        ErrorText::Missing => "{path} is missing: expected {expected}.",
        ErrorText::RefusedAll => "The dataset: found {found}, expected {expected}.",
        ErrorText::RefusedAllWithout => "The dataset: expected {expected}.",
        ErrorText::InQuotes => "{expected}, in quotation marks",
        ErrorText::Again => " Other places with the same error: {count}.",
        ErrorText::Several => "The dataset has {count} errors:",
        ErrorText::AndMore => "Further errors: {count}.",
        ErrorText::AndMoreElsewhere => {
            "Further errors: {count}. All are named by: initiative-charts validate FILE"
        }
        ErrorText::SeveralHint => "Correct them from the top; mending some may bring out others.",
        ErrorText::Attribute => "The attribute {path}: found “{found}”, expected one of {options}.",
        ErrorText::AttributeHint => {
            "The default is shown instead. Correct the attribute in the page’s HTML, or for index.html the parameter in its address."
        }
        ErrorText::NoFigure => "No chart of any report shows a figure called “{found}”.",
        ErrorText::NoFigureAsked => "The attribute figure: no chart of any report shows “{found}”.",
        ErrorText::NoFigureHint => "figures() lists every figure by its name, such as {example}.",
        ErrorText::FigureElsewhere => {
            "The attribute figure: the chart or the report that the attributes name does not show “{found}”."
        }
        ErrorText::FigureElsewhereHint => {
            "Leave out chart and report, so that one opens that shows it, or name a figure of theirs."
        }
        ErrorText::NotPainted => "The chart could not be painted: {found}.",
        ErrorText::NoPng => "The browser made no PNG within ten seconds.",
        ErrorText::SvgHint => "Save the chart as SVG instead; the table has every figure.",
        ErrorText::Object => "an object with the fields {fields}",
        ErrorText::ObjectHint => {
            "An object stands in braces, and each name in it in quotation marks: {\"name\": …}."
        }
        ErrorText::List => "a list: [ … ]",
        ErrorText::ListHint => "A list stands in brackets; with nothing in it, it is [].",
        ErrorText::Texts => {
            "a text in quotation marks, or an object of texts by language: {\"en\": \"…\"}"
        }
        ErrorText::PlainText => "a text in quotation marks",
        ErrorText::PlainTextHint => {
            "Languages come first, and once: {\"en\": \"…\"}; for a name in items {\"en\": {\"one\": \"…\", \"other\": \"…\"}}."
        }
        ErrorText::Null => "a value",
        ErrorText::NullHint => {
            "Where there is nothing to say, leave the field out instead of writing null."
        }
        ErrorText::Accumulates => "true or false, without quotation marks",
        ErrorText::AccumulatesHint => {
            "true for amounts that run up over the period, such as money spent; false for a level, such as a number of open sites."
        }
        ErrorText::NoneOf => "one of {known}",
        ErrorText::CountsMoney => "money, as in the built-in indicator of this id",
        ErrorText::CountsItems => "items, as in the built-in indicator of this id",
        ErrorText::CountsShare => "share, as in the built-in indicator of this id",
        ErrorText::CountsHint => "Give the indicator an id of its own.",
        ErrorText::UnitMoney => "a currency and a scale, because the indicator counts money",
        ErrorText::UnitMoneyHint => {
            "For millions write {\"currency\": \"{example}\", \"scale\": 1e6}."
        }
        ErrorText::UnitItems => "the name of what is counted, because the indicator counts items",
        ErrorText::UnitItemsHint => {
            "Write \"{example}\", or for millions of them {\"item\": \"{example}\", \"scale\": 1e6}. Its names in each language stand in items. Money and percentages need another indicator."
        }
        ErrorText::UnitShare => "\"%\", because the indicator is a share",
        ErrorText::UnitShareHint => {
            "Amounts and counts need an indicator that counts money or items."
        }
        ErrorText::Syntax => "JSON; what stands from line {line}, character {column} on is not",
        ErrorText::SyntaxHint => {
            "Look there and just before it for a missing comma, bracket or quotation mark, a comma too many, a comment, or quotation marks that are single or curly. A dataset begins with a brace; what does not, such as a web page or a table, is another file."
        }
        ErrorText::CutShort => "JSON to its end; it breaks off on line {line}, character {column}",
        ErrorText::CutShortHint => {
            "A closing brace, bracket or quotation mark is missing, or the file was cut short: copy or save all of it again."
        }
        ErrorText::NumberRange => {
            "a number between -1.8e308 and 1.8e308; this one begins on line {line}, character {column}"
        }
        ErrorText::NumberRangeHint => {
            "Write a value as its printed digits in quotation marks, and a scale as a power of ten, such as 1e6."
        }
        ErrorText::TooLarge => "at most 10,485,760 bytes (10 MB)",
        ErrorText::TooDeep => {
            "lists and objects at most 32 deep in one another; from line {line}, character {column} on they are deeper"
        }
        ErrorText::TooDeepHint => {
            "The format needs six levels. The file is probably not a dataset."
        }
        ErrorText::TooMany => "at most {max}",
        ErrorText::SplitHint => "Split the dataset, or leave old reports out.",
        ErrorText::UnknownFieldHint => {
            "Check the spelling. The format has no other fields at this place; a remark on a figure is its caveat, one on a report goes into notes."
        }
        ErrorText::RepeatedField => "each name once in an object",
        ErrorText::RepeatedFieldHint => "Remove one of the two.",
        ErrorText::EmptyText => "a text that says something",
        ErrorText::EmptyTextHint => "Write it, or leave an optional field out.",
        ErrorText::LongText => "at most {max} characters",
        ErrorText::LongTextHint => {
            "Shorten it; the rest can stand in a note, or behind an address."
        }
        ErrorText::Character => "a text without control characters",
        ErrorText::CharacterHint => {
            "Type the text again; such characters come along when a text is copied from a PDF."
        }
        ErrorText::Id => "1 to 64 of the characters A–Z a–z 0–9 . _ -, the first a letter or digit",
        ErrorText::IdHint => "It is a name for programs. What readers see is the title or label.",
        ErrorText::Name => {
            "1 to 64 of the characters A–Z a–z 0–9 _ -, the first a letter or digit, not begun with of-, over-, per-, even-, since-, rate- or year-to-date"
        }
        ErrorText::NameHint => {
            "Figures are named by indicator and class; computed ones have those beginnings."
        }
        ErrorText::LanguageTag => {
            "a language tag: two or three letters, and where needed a hyphen and a script or region, such as en, zh-Hant or fr-CA"
        }
        ErrorText::LanguageTagHint => {
            "A text by language has the languages’ tags as its keys; a note with an address has text and url."
        }
        ErrorText::Currency => "three capital letters, such as EUR",
        ErrorText::CurrencyHint => "Use the code of ISO 4217.",
        ErrorText::Address => {
            "an address of at most 2000 characters that begins with http:// or https:// and a host, without spaces, quotation marks or < > \\ `"
        }
        ErrorText::AddressHint => "Copy it from the browser’s address bar, or leave the field out.",
        ErrorText::Quote => {
            "at most eight words on one line, and of Chinese, Japanese or Thai at most 24 characters"
        }
        ErrorText::QuoteHint => {
            "Quote only the words around the number, as they were printed: they find it in the source, and do not replace the source."
        }
        ErrorText::Day => "a day of the calendar, such as 2019-11-30",
        ErrorText::DayHint => "Year, month and day, with hyphens and zeros.",
        ErrorText::PartialDate => "a year, month or day: 2018, 2019-11 or 2019-12-03",
        ErrorText::PartialDateHint => "Write no more of the date than the report says.",
        ErrorText::Period => "a day that is not before the period’s first",
        ErrorText::PeriodHint => "Exchange from and to, or mend the year.",
        ErrorText::Corrected => "a day that is not before the report’s publication, {published}",
        ErrorText::CorrectedHint => {
            "A correction comes after what it corrects: mend this day, or published. What was corrected before the publication is no correction of the report, and can stand in a note."
        }
        ErrorText::YearStart => "a day that every year has, such as 04-01",
        ErrorText::YearStartHint => "Month and day, with a hyphen and zeros.",
        ErrorText::Items => {
            "an object with a name for each unit: {\"trees\": {\"en\": {\"one\": \"tree\", \"other\": \"trees\"}}}"
        }
        ErrorText::ItemsHint => {
            "Leave items out where the units of the figures may stand as they are."
        }
        ErrorText::Classes => {
            "an object with a text for each class: {\"women\": {\"en\": \"women\", \"fr\": \"femmes\"}}"
        }
        ErrorText::ClassesHint => {
            "Leave classes out where the classes of the figures may stand as they are."
        }
        ErrorText::NotFromYearStart => {
            "another scope: the report begins on {from}, its year on {year}"
        }
        ErrorText::NotFromYearStartHint => {
            "An amount of this report’s own days has the scope period, one since the programme began to-date. Where years begin on that day, add \"year_starts\": \"{start}\" to the dataset."
        }
        ErrorText::AcrossYearsHint => {
            "The report is longer than a year, or begins on 29 February: no year_starts mends that. An amount of this report’s own days has the scope period, one since the programme began to-date. One from {year} on alone goes into a second report of the same day, whose period begins there."
        }
        ErrorText::PeriodStart => "a period with its first day: this scope begins there",
        ErrorText::PeriodStartHint => {
            "Add from to the period that ends on {end}, or take the scope that the source means."
        }
        ErrorText::BesideRange => "low and high alone",
        ErrorText::BesideRangeHint => {
            "A range has low and high. value, and is with it, are for one number."
        }
        ErrorText::Range => "a value that is not below low, {low}",
        ErrorText::RangeHint => "Exchange low and high.",
        ErrorText::PrecisionHint => {
            "Nearly is at-most, more than is at-least. Leave it out where the source gives the value plainly."
        }
        ErrorText::UnknownItemHint => "Check the spelling, or add the unit to items.",
        ErrorText::NoReports => "at least one report",
        ErrorText::NoReportsHint => "Add the report whose figures are to be shown.",
        ErrorText::ReportId => "an id that begins with {end}, the last day of the report’s period",
        ErrorText::ReportIdHint => "A second report on the same day takes a suffix, such as -b.",
        ErrorText::Repeated => "a name that is not taken; {earlier} has it",
        ErrorText::RepeatedHint => {
            "Rename or remove one. Reports of one day need a suffix such as -b."
        }
        ErrorText::RepeatedFigure => {
            "an indicator or class that no other figure of the report has; {earlier} has it"
        }
        ErrorText::RepeatedFigureHint => {
            "A plan is an indicator of its own, with plan_of. So is an amount over other days, or it goes into a second report of that day, with a suffix such as -b. A narrower kind takes a class."
        }
        ErrorText::NotQuoted => "the printed digits in quotation marks, such as \"7.305\"",
        ErrorText::NotQuotedHint => {
            "Only in quotation marks do the digits keep the precision with which they were printed. A range has low and high instead."
        }
        ErrorText::NotDecimal => {
            "ungrouped digits, with a full stop as the decimal mark, such as \"7.305\""
        }
        ErrorText::NotDecimalHint => {
            "Write \"8464\" for 8,464 items, and \"8.464\" for 8.464 billion with the scale 1e9. A minus is a hyphen. What stands before the number, such as nearly, goes into is, what stands behind it into the unit; a range has low and high. Leave out a figure that the source does not give."
        }
        ErrorText::WriteDigits => "Write \"{digits}\".",
        ErrorText::WritePercent => "Write \"{digits}\" with the unit \"%\".",
        ErrorText::WriteUnit => {
            "Write \"{digits}\"; what stands behind the number goes into the unit, a million as \"scale\": 1e6."
        }
        ErrorText::LongDecimal => "at most 18 digits, 12 of them after the full stop",
        ErrorText::LongDecimalHint => {
            "Give the digits as they were printed, and the size of the unit as its scale."
        }
        ErrorText::NotWhole => "a whole number of items",
        ErrorText::NotWholeHint => {
            "For 1.6 million write \"1.6\" with a unit that has the scale 1e6. A length with decimals is counted in a smaller unit: 12.5 kilometres are 12.5 thousand metres. A share is an indicator of its own."
        }
        ErrorText::NegativeCount => "a count that is not below zero",
        ErrorText::NegativeCountHint => "Report a decrease as a note, or as a percentage.",
        ErrorText::NegativePlan => "a plan that is not below zero",
        ErrorText::NegativePlanHint => {
            "What is planned to decrease needs an indicator of its own, without plan_of."
        }
        ErrorText::OtherCurrency => "{currency}, the currency of the dataset",
        ErrorText::OtherCurrencyHint => {
            "A dataset has one currency. Do not convert: put the amount into a dataset of its own, or into a caveat."
        }
        ErrorText::Scale => "a power of ten from 1 to 1e12, as a number",
        ErrorText::ScaleHint => {
            "It says what the digits stand for: 1e3 for thousands, 1e6 for millions, 1e9 for billions."
        }
        ErrorText::ScaleHintLakh => {
            "It says what the digits stand for: 1e5 for lakh, 1e7 for crore, 1e6 for millions, 1e9 for billions."
        }
        ErrorText::ScaleHintWan => {
            "It says what the digits stand for: 1e4 for 万, 1e8 for 亿, 1e6 for millions, 1e9 for billions."
        }
        ErrorText::ScopeHint => {
            "year-to-date runs from the year’s first day, period over the report’s own days, to-date from the programme’s beginning; year-plan is the year’s target, whole-life a total or a budget for all years."
        }
        ErrorText::CountsKindHint => "money for amounts, items for counts, share for percentages.",
        ErrorText::UnknownIndicatorHint => {
            "Check the spelling, or declare it under indicators with id, label, counts and accumulates."
        }
        ErrorText::Itself => "another indicator",
        ErrorText::ItselfHint => "An indicator cannot be tied to itself.",
        ErrorText::SecondRelation => "one of part_of, share_of and plan_of",
        ErrorText::SecondRelationHint => "Keep the closest relation.",
        ErrorText::Cycle => "relations that do not lead back to where they began",
        ErrorText::CycleHint => "Remove one of the relations on the way round.",
        ErrorText::RelationCounts => {
            "an indicator that counts the same, or in the share_of of a share, one of money or items"
        }
        ErrorText::RelationCountsHint => {
            "Parts and plans are in the unit of what they belong to; what a percentage is a share of goes into share_of. Correct the counts or the relation."
        }
        ErrorText::PerCounts => "an indicator that counts items",
        ErrorText::PerCountsHint => "per names what one unit is, such as projects.",
        ErrorText::MissingWhole => {
            "a figure of {whole} in the same report, of which this is a part"
        }
        ErrorText::MissingWholeHint => {
            "Add that figure if the report has it; else declare this indicator without part_of."
        }
        ErrorText::Source => "The dataset could not be loaded from {found}.",
        ErrorText::SourceHint => {
            "Check the src attribute. On another host, that host must send Access-Control-Allow-Origin. A page that is opened from disk can load no dataset: put the dataset inside the element, or serve the page."
        }
        ErrorText::NotRead => "{path} cannot be read: {found}",
        ErrorText::NotWritten => "The output cannot be written: {found}",
        ErrorText::Folder => {
            "{path} is a folder, expected a file with a dataset. Name the file, or - for standard input."
        }
        ErrorText::EmptyFile => "{path} is empty, expected a dataset.",
        ErrorText::Utf16 => {
            "{path} is in UTF-16, expected UTF-8. Save it anew as UTF-8, or convert it: iconv -f UTF-16 -t UTF-8"
        }
        ErrorText::NotUtf8 => {
            "{path} is not UTF-8 from line {line}, character {column} on. Save it anew as UTF-8."
        }
        ErrorText::Option => "{path}: found “{found}”, expected one of {options}.",
        ErrorText::Valid => "{path}: ok. Reports: {reports}; figures: {figures}.",
        ErrorText::Invalid => "{path} is refused. Errors: {count}.",
    }
}
