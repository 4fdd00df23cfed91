//! A error: where in a dataset reading stopped, on what, and why – as values; its words are the locale's.

use super::Date;
use super::json::quoted;
use crate::quantity::Unit;

/// The most characters of a text that is no JSON that are shown.
const MAX_FOUND: usize = 20;

/// The first kind met in a dataset, which is then not read at all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DatasetError {
    /// The place, such as `reports[1].figures[3].value`; empty for the dataset as a whole.
    pub path: String,
    /// What stood there, written as JSON writes it and cut to about 60 characters; empty where nothing did.
    pub found: String,
    /// What is wrong with it.
    pub kind: DatasetErrorKind,
}

/// What is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DatasetErrorKind {
    /// The text is no JSON; line and column (in characters) of the place count from 1.
    Syntax {
        /// The line.
        line: usize,
        /// The character in the line.
        column: usize,
    },
    /// The text is longer than [`super::MAX_BYTES`].
    TooLarge,
    /// Lists and objects stand more than [`super::MAX_DEPTH`] deep in one another.
    TooDeep,
    /// More entries than a list may have, or more figures than a dataset may.
    TooMany {
        /// The most that are allowed.
        most: usize,
    },
    /// A value of another type.
    WrongType(JsonType),
    /// A field that the format does not have.
    UnknownField {
        /// The fields that it has at this place.
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
        /// The most that are allowed.
        most: usize,
    },
    /// A text with a character that cannot be shown.
    Character,
    /// A name with other characters than `A–Z a–z 0–9 . _ -`, or too long a one.
    Id,
    /// An indicator's id or a class with a full stop, or begun as the names of computed figures go on.
    Name,
    /// A key of a text that is no language tag.
    LanguageTag,
    /// A currency that is not three capital letters.
    Currency,
    /// An address that is not one of http or https.
    Address,
    /// A date that is no day of the calendar as `2019-11-30`.
    Day,
    /// Neither a year nor a month nor a day.
    PartialDate,
    /// A period that ends before it begins.
    Period,
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
    /// A value that is no decimal.
    NotDecimal,
    /// A decimal of more than 18 digits or 12 places.
    LongDecimal,
    /// A count that is no whole number.
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
    /// A `per` that is no count.
    PerCounts,
    /// A part in a report that does not give the whole.
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
    pub(super) const fn new(found: String, kind: DatasetErrorKind) -> Self {
        Self {
            path: String::new(),
            found,
            kind,
        }
    }

    /// The error of a text that is no JSON from the byte `offset` on.
    ///
    /// # Example
    /// ```
    /// use initiative_charts::reported::{DatasetErrorKind, DatasetError};
    /// let error = DatasetError::syntax("{\n  \"id\": ,", 10);
    /// assert_eq!(error.kind, DatasetErrorKind::Syntax { line: 2, column: 9 });
    /// assert_eq!(error.found, r#"",""#);
    /// ```
    #[must_use]
    pub fn syntax(json: &str, offset: usize) -> Self {
        let (mut line, mut column) = (1, 1);
        let mut found = String::new();
        for (at, character) in json.char_indices() {
            let ends_line = character == '\n';
            if at + character.len_utf8() > offset {
                if ends_line || character == '\r' || found.chars().count() == MAX_FOUND {
                    break;
                }
                found.push(character);
            } else if ends_line {
                (line, column) = (line + 1, 1);
            } else {
                column += 1;
            }
        }
        if !found.is_empty() {
            found = quoted(&found);
        }
        Self::new(found, DatasetErrorKind::Syntax { line, column })
    }

    /// The same, seen from the object in which the place is the field `name` or in it.
    pub(super) fn within(mut self: Box<Self>, name: &str) -> Box<Self> {
        if !self.path.is_empty() {
            self.path.insert(0, '.');
        }
        self.path.insert_str(0, name);
        self
    }

    /// The same, seen from the object in whose list `name` the place is the entry `index` or in it.
    pub(super) fn within_entry(self: Box<Self>, name: &str, index: usize) -> Box<Self> {
        self.within(&entry(name, index))
    }
}

/// The place of an entry of a list.
pub(super) fn entry(list: &str, index: usize) -> String {
    [list, "[", &index.to_string(), "]"].concat()
}
