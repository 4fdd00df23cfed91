//! What is wrong with a dataset: where, what was found there, and why that is an error. The words are the locale's.

use super::Date;
use super::json::{Json, quoted};
use crate::quantity::Unit;

/// The first thing that is wrong with a dataset, which is then not read at all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DatasetError {
    /// Where it is, such as `reports[1].figures[3].value`; empty for the dataset as a whole.
    pub path: String,
    /// What stood there, written as JSON writes it and cut to about 60 characters; empty where nothing did.
    pub found: String,
    /// What is wrong with it.
    pub kind: DatasetErrorKind,
}

/// What is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DatasetErrorKind {
    /// The text is not JSON from this line and column on.
    Syntax {
        /// The line, from 1.
        line: usize,
        /// The character in the line, from 1.
        column: usize,
    },
    /// The text is longer than [`super::MAX_BYTES`].
    TooLarge,
    /// Lists and objects are nested more than [`super::MAX_DEPTH`] deep from this line and column on.
    TooDeep {
        /// The line, from 1.
        line: usize,
        /// The character in the line, from 1.
        column: usize,
    },
    /// The number that begins at this line and column is more than an `f64` holds.
    NumberRange {
        /// The line, from 1.
        line: usize,
        /// The character in the line, from 1.
        column: usize,
    },
    /// More entries than a list may have, or more figures than a dataset may.
    TooMany {
        /// How many are allowed.
        max: usize,
    },
    /// A value of another type.
    WrongType(JsonType),
    /// A field that the format does not have.
    UnknownField {
        /// The fields that it has here.
        known: String,
    },
    /// A field that stands twice in one object.
    RepeatedField,
    /// A field that must be there; it is the last in the path.
    MissingField,
    /// A text with nothing in it.
    EmptyText,
    /// A text of more than this many characters.
    LongText {
        /// How many are allowed.
        max: usize,
    },
    /// A text with a character that cannot be shown.
    Character,
    /// A name with characters other than `A–Z a–z 0–9 . _ -`, or longer than 64.
    Id,
    /// An indicator's id, or a class, that contains a full stop or begins as the names of computed figures do (`of-` …).
    Name,
    /// A key of a text that is not a language tag.
    LanguageTag,
    /// A currency that is not three capital letters.
    Currency,
    /// An address that is not one of http or https.
    Address,
    /// A text that is not a day of the calendar such as `2019-11-30`.
    Day,
    /// A text that is not a year, a month or a day.
    PartialDate,
    /// A period that ends before it begins.
    Period,
    /// A start of years that is not a day of every year such as `04-01`.
    YearStart,
    /// An amount of the year in a report that does not begin with its year.
    NotFromYearStart {
        /// The report's first day.
        from: Date,
        /// The first day of the year that the report ends in.
        year: Date,
    },
    /// An amount of a period in a report that does not say when that begins.
    PeriodStart,
    /// A figure with both a value and a range, or with neither.
    ValueOrRange,
    /// A range that ends below its beginning.
    Range,
    /// A word for how exactly a value is given that the format does not have.
    Precision,
    /// A unit that is not among the dataset's items.
    UnknownItem {
        /// Those that are.
        known: String,
    },
    /// A dataset without a report.
    NoReports,
    /// A report's id that does not begin with its period's end.
    ReportId {
        /// The period's last day.
        end: Date,
    },
    /// An id that an earlier one of the same kind has.
    Repeated {
        /// The path of the earlier one.
        earlier: String,
    },
    /// A value given as a number, so that the digits printed are lost.
    NotQuoted,
    /// A value that is not a decimal.
    NotDecimal,
    /// A decimal of more than 18 digits or 12 places.
    LongDecimal,
    /// A count that is not a whole number.
    NotWhole,
    /// A count below zero.
    NegativeCount,
    /// A unit that does not fit what the indicator counts.
    UnitMismatch(Unit),
    /// A currency that is not the dataset's.
    OtherCurrency {
        /// The dataset's.
        currency: String,
    },
    /// A scale that the format does not have.
    Scale,
    /// A scope that the format does not have.
    Scope,
    /// A kind of amount that the format does not have.
    Counts,
    /// An indicator that is neither declared nor built in.
    UnknownIndicator,
    /// An indicator that is tied to itself.
    Itself,
    /// A second relation of one indicator.
    SecondRelation,
    /// A relation that leads back to where it began.
    Cycle,
    /// A relation to an indicator that counts something else.
    RelationCounts,
    /// An indicator that takes a built-in one's id and counts something else.
    BuiltInCounts(Unit),
    /// A `per` that names an indicator of something other than items.
    PerCounts,
    /// A part in a report without its whole.
    MissingWhole {
        /// The whole's indicator.
        whole: String,
    },
}

/// A type of JSON value, by what the format uses it for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum JsonType {
    /// An object with named fields.
    Object,
    /// A list.
    List,
    /// A text.
    Text,
    /// A text, or an object of texts by language.
    Texts,
    /// `true` or `false`.
    Flag,
}

impl DatasetError {
    pub(super) fn new(found: String, kind: DatasetErrorKind) -> Box<Self> {
        Box::new(Self {
            path: String::new(),
            found,
            kind,
        })
    }

    /// What is wrong with a value.
    pub(super) fn of_value(found: &Json, kind: DatasetErrorKind) -> Box<Self> {
        Self::new(found.excerpt(), kind)
    }

    /// What is wrong with a text.
    pub(super) fn of_text(found: &str, kind: DatasetErrorKind) -> Box<Self> {
        Self::new(quoted(found), kind)
    }

    /// The same, seen from the object that has the field.
    pub(super) fn in_field(mut self: Box<Self>, name: &str) -> Box<Self> {
        if !self.path.is_empty() && !self.path.starts_with('[') {
            self.path.insert(0, '.');
        }
        self.path.insert_str(0, name);
        self
    }

    /// The same, seen from the list that has the entry.
    pub(super) fn in_entry(self: Box<Self>, index: usize) -> Box<Self> {
        self.in_field(&format!("[{index}]"))
    }
}
