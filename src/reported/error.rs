//! What is wrong with a dataset: where, what was found there, and why that is an error. The words are the locale's.

use super::Date;
use crate::quantity::Unit;

/// Everything that is wrong with a dataset, which is then not read at all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DatasetErrors {
    /// The first errors – 20, where no other number is asked for – in the order of the text; at least one.
    pub errors: Vec<DatasetError>,
    /// How many others there are.
    pub more: usize,
}

/// One thing that is wrong with a dataset.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DatasetError {
    /// Where it is, such as `reports[1].figures[3].value`; empty for the dataset as a whole.
    pub path: String,
    /// The same as the indices, from 1, of the fields and entries that lead there; the last one is 0 for a field that is
    /// missing.
    pub place: Vec<usize>,
    /// What stood there, written as JSON writes it and cut to about 60 characters; empty where nothing did.
    pub found: String,
    /// What is wrong with it.
    pub kind: DatasetErrorKind,
    /// At how many other places the same cause has the same error.
    pub more_places: usize,
    /// The first of them – 20 at most – in the order of the text.
    pub others: Vec<Self>,
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
    /// The text ends at this line and column, before the JSON that it begins does.
    CutShort {
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
    /// A value that is no object.
    Object {
        /// The fields that it would have.
        fields: String,
    },
    /// A value that is no list.
    List,
    /// A value that is neither a text nor texts by language.
    Texts,
    /// A value that is no text, where a text has no versions by language.
    PlainText,
    /// An optional field that is null.
    Null,
    /// A value other than `true` and `false` for whether an indicator accumulates.
    Accumulates,
    /// A name that is none of those that the format or the dataset has here.
    NoneOf {
        /// What it would name.
        names: Names,
        /// Those that there are, the most similar one first.
        known: String,
    },
    /// A field that stands twice in one object.
    RepeatedField,
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
    /// A quote of more than eight words or one line, or of more than 24 characters of a script without spaces.
    Quote,
    /// A text that is not a day of the calendar such as `2019-11-30`.
    Day,
    /// A text that is not a year, a month or a day.
    PartialDate,
    /// A period that ends before it begins.
    Period,
    /// A correction from before the publication of the report.
    Corrected {
        /// The day on which the report was published.
        published: Date,
    },
    /// Names of counted things that are no object.
    Items,
    /// Names of classes that are no object.
    Classes,
    /// A start of years that is not a day of every year such as `04-01`.
    YearStart,
    /// An amount of the year in a report that does not begin with its year.
    NotFromYearStart {
        /// The report's first day.
        from: Date,
        /// The first day of the year that the report ends in.
        year: Date,
        /// Whether the report would begin with its year if years began on another day.
        may_begin_years: bool,
    },
    /// An amount of a period in a report that does not say when that begins.
    PeriodStart {
        /// The report's last day.
        end: Date,
    },
    /// A value, or a word for how exactly it is given, beside a range.
    BesideRange,
    /// A range that ends below its beginning.
    Range {
        /// Its beginning, as it was printed.
        low: String,
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
    /// A figure of an indicator, and a class of it, that an earlier one in the report is of.
    RepeatedFigure {
        /// The path of the earlier one.
        earlier: String,
    },
    /// A value that is no text: as a number it has lost the digits printed.
    NotQuoted,
    /// A value that is not a decimal.
    NotDecimal {
        /// The number that is meant, where that is certain.
        meant: Option<Meant>,
    },
    /// A decimal of more than 18 digits or 12 places.
    LongDecimal,
    /// A count that is not a whole number.
    NotWhole,
    /// A count below zero.
    NegativeCount,
    /// A plan below zero.
    NegativePlan,
    /// A unit that does not fit what the indicator counts.
    UnitMismatch {
        /// What the indicator counts.
        counts: Unit,
        /// The dataset's currency, or a name for what is counted.
        example: String,
    },
    /// A currency that is not the dataset's.
    OtherCurrency {
        /// The dataset's.
        currency: String,
    },
    /// A scale that the format does not have.
    Scale {
        /// The dataset's currency; empty where that is wrong.
        currency: String,
    },
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

/// The number that is certainly meant by a text that is no decimal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Meant {
    /// Its digits, as the format has them.
    pub digits: String,
    /// What stands behind them.
    pub behind: Behind,
}

/// What stands behind the number that is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Behind {
    /// Nothing.
    Nothing,
    /// The sign of percent.
    Percent,
    /// Words or signs that belong to its unit.
    Unit,
}

/// What a name is one of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Names {
    /// Fields of an object.
    Fields,
    /// Indicators, declared and built in.
    Indicators,
    /// The dataset's names of counted things.
    Items,
    /// Scopes.
    Scopes,
    /// Kinds of amounts.
    Counts,
    /// Words for how exactly a value is given.
    Precisions,
}

impl DatasetErrors {
    /// One error about the dataset as a whole.
    pub(super) fn of_whole(found: String, kind: DatasetErrorKind) -> Self {
        let error = DatasetError::new((String::new(), Vec::new()), found, kind);
        Self {
            errors: vec![error],
            more: 0,
        }
    }
}

impl DatasetErrorKind {
    /// The line and the character in it, from 1, from which a text is not JSON that can be read; `None` where it is.
    #[must_use]
    pub const fn position(&self) -> Option<(usize, usize)> {
        match self {
            Self::Syntax { line, column }
            | Self::CutShort { line, column }
            | Self::TooDeep { line, column }
            | Self::NumberRange { line, column } => Some((*line, *column)),
            _ => None,
        }
    }
}

impl DatasetError {
    /// The error at the path and place, and nowhere else as far as is known.
    pub(super) fn new(
        (path, place): (String, Vec<usize>),
        found: String,
        kind: DatasetErrorKind,
    ) -> Self {
        Self {
            path,
            place,
            found,
            kind,
            more_places: 0,
            others: Vec::new(),
        }
    }

    /// What is wrong outside of its place: errors of one cause are one error. `None` for what is wrong in its place alone.
    pub(super) fn cause(&self) -> Option<String> {
        if self.found.is_empty() {
            return self.missing();
        }
        let (what, of) = match &self.kind {
            DatasetErrorKind::NoneOf { names, .. } => match names {
                Names::Indicators => ("indicator", String::new()),
                Names::Items => ("item", String::new()),
                _ => return None,
            },
            DatasetErrorKind::OtherCurrency { currency } => ("currency", currency.clone()),
            DatasetErrorKind::NotFromYearStart { from, year, .. } => {
                ("year", format!("{from} {year}"))
            }
            // The report's own period; another report of that day has one of its own.
            DatasetErrorKind::PeriodStart { .. } => {
                let report = self.path.split('.').next().unwrap_or_default();
                ("period", report.to_owned())
            }
            _ => return None,
        };
        Some([what, " ", &of, " ", &self.found].concat())
    }

    /// The cause of a field that is missing: the same field of all objects of a list.
    fn missing(&self) -> Option<String> {
        let of = match &self.kind {
            DatasetErrorKind::ReportId { .. } => return None,
            DatasetErrorKind::UnitMismatch { counts, example } => match counts {
                Unit::Percent => "%",
                _ => example,
            },
            _ => "",
        };
        let parts = self.path.split('[');
        let names = parts.map(|part| part.split_once(']').map_or(part, |(_, name)| name));
        Some(["missing ", of, " ", &names.collect::<String>()].concat())
    }
}
