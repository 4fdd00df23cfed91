//! The objects of the format, each with its fields: whether they must be there, what values they have, what they are.
//!
//! The sentence above a field is its description in the JSON Schema, which editors show.

use super::{CHARTS, COUNTS, MAX_ENTRIES, MAX_FIGURES, MAX_INDICATORS, PRECISIONS, SCOPES};

/// A kind of objects of the format.
#[derive(Clone, Copy, Debug)]
pub struct ObjectFormat {
    /// Its name, which only documents have.
    pub name: &'static str,
    /// What it is, in an English sentence.
    pub description: &'static str,
    /// Its fields, in their order; it has no others.
    pub fields: &'static [FieldFormat],
}

/// A field of an object.
#[derive(Clone, Copy, Debug)]
pub struct FieldFormat {
    /// Its name.
    pub name: &'static str,
    /// Whether it must be there.
    pub need: Need,
    /// What values it has.
    pub value: FieldValue,
    /// What it is, in English sentences.
    pub description: &'static str,
}

/// Whether a field must be there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Need {
    /// It must.
    Required,
    /// It may be left out.
    Optional,
    /// Where it stands in for others: a value, or both ends of a range.
    Alternative,
}

/// What values a field has.
#[derive(Clone, Copy, Debug)]
pub enum FieldValue {
    /// What is not read.
    Ignored,
    /// A name that is safe in file names and addresses.
    Id,
    /// A name from which the names of figures are made.
    Name,
    /// A name that begins with a day.
    ReportId,
    /// A text for readers, plain or by language.
    Text,
    /// A name of counted things.
    Item,
    /// A code of a currency.
    Currency,
    /// An address of http or https.
    Address,
    /// A few printed words.
    Quote,
    /// A day of the calendar.
    Day,
    /// A year, a month or a day.
    PartialDate,
    /// A day that every year has.
    YearStart,
    /// True or false.
    Flag,
    /// A number as its printed digits.
    Digits,
    /// A power of ten.
    Scale,
    /// One of these names.
    OneOf(&'static [&'static str]),
    /// An object of that kind.
    Object(&'static str),
    /// An object with a text under any of these names.
    Texts(&'static [&'static str]),
    /// An object with a text under each class.
    Classes,
    /// An object with the forms of a name of counted things under each unit.
    Items,
    /// Money, counted things with a scale, a name of counted things, or the sign of percent.
    Unit,
    /// A list of objects of that kind, of so many entries at least and at most.
    List(&'static str, usize, usize),
    /// A list of notes: texts, or objects with an address.
    Notes,
}

/// Writes the names of each kind's fields, and the table of all.
macro_rules! objects {
    ($(
        #[doc = $description:literal]
        $constant:ident = $name:literal {
            $($(#[doc = $line:literal])+ $field:literal: $need:ident $value:expr,)+
        }
    )+) => {
        $(
            #[doc = $description]
            pub(in crate::reported) const $constant: &[&str] = &[$($field,)+];
        )+

        /// The kinds of objects of the format; titles, by [`CHARTS`], and texts by language are none of them.
        pub const OBJECTS: &[ObjectFormat] = &[$(
            ObjectFormat {
                name: $name,
                description: $description,
                fields: &[$(
                    FieldFormat {
                        name: $field,
                        need: Need::$need,
                        value: $value,
                        description: concat!($($line,)+),
                    },
                )+],
            },
        )+];
    };
}

objects! {
    /// Every report on one programme.
    DATASET = "dataset" {
        /// A name for programs, which readers do not see.
        "id": Required FieldValue::Id,
        /// The programme’s name.
        "title": Required FieldValue::Text,
        /// ISO 4217 code of all its money; any code where there is no money.
        "currency": Required FieldValue::Currency,
        /// The day on which its years begin, such as 04-01; without it, 1 January.
        "year_starts": Optional FieldValue::YearStart,
        /// Titles of charts, by the names of the charts.
        "titles": Optional FieldValue::Texts(CHARTS),
        /// What classes of figures are called, by the classes.
        "classes": Optional FieldValue::Classes,
        /// Names of counted things, by the units that figures have.
        "items": Optional FieldValue::Items,
        /// The indicators that are not built in.
        "indicators": Optional FieldValue::List("indicator", 0, MAX_INDICATORS),
        /// The reports, in any order.
        "reports": Required FieldValue::List("report", 1, MAX_ENTRIES),
        /// Address of this schema, for editors; the charts ignore it.
        "$schema": Optional FieldValue::Ignored,
    }
    /// One source document.
    REPORT = "report" {
        /// Its period’s last day, such as 2024-12-31; a second report of that day takes a suffix, such as -b.
        "id": Required FieldValue::ReportId,
        /// The document’s own title.
        "title": Required FieldValue::Text,
        /// Who published it.
        "publisher": Required FieldValue::Text,
        /// The day on which it was published.
        "published": Required FieldValue::Day,
        /// Its address.
        "url": Optional FieldValue::Address,
        /// Address of a copy that its publisher does not change.
        "archived": Optional FieldValue::Address,
        /// What was put right since.
        "corrected": Optional FieldValue::Object("corrected"),
        /// The days that it covers.
        "period": Required FieldValue::Object("period"),
        /// Its numbers: of each indicator, and each class of it, one.
        "figures": Required FieldValue::List("figure", 0, MAX_FIGURES),
        /// What it reports without a number.
        "milestones": Optional FieldValue::List("milestone", 0, MAX_ENTRIES),
        /// What a reader of its figures must know.
        "notes": Optional FieldValue::Notes,
    }
    /// The days that a report covers.
    PERIOD = "period" {
        /// Its first day, where the report states it.
        "from": Optional FieldValue::Day,
        /// Its last day.
        "to": Required FieldValue::Day,
    }
    /// A correction of a report.
    CORRECTION = "corrected" {
        /// The day of the correction, which is not before that of the publication.
        "date": Required FieldValue::Day,
        /// What was put right.
        "what": Required FieldValue::Text,
    }
    /// Something reported without a number.
    MILESTONE = "milestone" {
        /// What happened.
        "text": Required FieldValue::Text,
        /// A year, a month or a day, as exactly as the report has it.
        "when": Optional FieldValue::PartialDate,
        /// The location.
        "where": Optional FieldValue::Text,
    }
    /// A note with an address.
    NOTE = "note" {
        /// The note.
        "text": Required FieldValue::Text,
        /// Where it leads.
        "url": Optional FieldValue::Address,
    }
    /// One number of a report: a value, or a range from low to high.
    FIGURE = "figure" {
        /// Id of the indicator that it is a value of: built in, or declared in the dataset.
        "indicator": Required FieldValue::Name,
        /// The printed digits in quotation marks: no grouping, a full stop as decimal mark. The last digit is the precision.
        "value": Alternative FieldValue::Digits,
        /// How exactly the source says it: nearly is at-most, more than is at-least.
        "is": Optional FieldValue::OneOf(PRECISIONS),
        /// The beginning of a range, in printed digits.
        "low": Alternative FieldValue::Digits,
        /// The end of a range, in printed digits.
        "high": Alternative FieldValue::Digits,
        /// Money, counted things or "%".
        "unit": Required FieldValue::Unit,
        /// The days that it runs over: year-to-date from the year’s first day, period over the report’s own days, to-date
        /// from the programme’s beginning; year-plan is the year’s target, whole-life a total or a budget for all years.
        "scope": Required FieldValue::OneOf(SCOPES),
        /// A narrower class of the indicator, such as one kind of patents.
        "class": Optional FieldValue::Name,
        /// What must be said with the figure.
        "caveat": Optional FieldValue::Text,
        /// The fewest printed words around the number, as they stand in the source.
        "quote": Optional FieldValue::Quote,
        /// Where in the document it stands, such as a page or a table.
        "locator": Optional FieldValue::Text,
    }
    /// Money.
    MONEY = "unit-money" {
        /// The dataset’s currency.
        "currency": Required FieldValue::Currency,
        /// What the digits stand for: 1e3 for thousands, 1e6 for millions, 1e9 for billions.
        "scale": Required FieldValue::Scale,
    }
    /// Counted things with a scale.
    ITEMS = "unit-items" {
        /// The name of the things.
        "item": Required FieldValue::Item,
        /// What the digits stand for: 1e3 for thousands, 1e6 for millions, 1e9 for billions.
        "scale": Required FieldValue::Scale,
    }
    /// A name of counted things in its forms.
    FORMS = "item" {
        /// The name behind the number one.
        "one": Required FieldValue::Item,
        /// The name behind other numbers.
        "other": Required FieldValue::Item,
    }
    /// Something that figures count, and how it is tied to another one by at most one of part_of, share_of and plan_of.
    INDICATOR = "indicator" {
        /// A name by which figures refer to it.
        "id": Required FieldValue::Name,
        /// Its name for readers, as it reads inside a sentence.
        "label": Required FieldValue::Text,
        /// Money for amounts, items for counts, share for percentages.
        "counts": Required FieldValue::OneOf(COUNTS),
        /// True for what runs up over the days of its scope, such as money spent; false for a level, such as open sites.
        "accumulates": Required FieldValue::Flag,
        /// Id of the whole that it is a part of.
        "part_of": Optional FieldValue::Id,
        /// Id of the indicator that it is a share of, or is set against without being a part.
        "share_of": Optional FieldValue::Id,
        /// Id of the indicator that it is the plan for.
        "plan_of": Optional FieldValue::Id,
        /// Id of a count that it is divided by, for values per unit.
        "per": Optional FieldValue::Id,
    }
}
