//! What was said: reports and their figures, read from the public dataset format and never repaired.

mod date;
mod error;
mod figure_id;
mod format;
mod indicators;
mod json;
mod language_tag;
mod model;
mod name_index;
mod parse;
mod validate;

pub use date::{Date, PartialDate, Period, Year, YearStart};
pub use error::{DatasetError, DatasetErrorKind, DatasetErrors, Names};
pub use figure_id::FigureId;
pub use format::{CHARTS, COUNTS, MAX_POWER, OBJECTS, PRECISIONS, SCOPES};
pub use indicators::{BuiltInIndicator, built_in};
pub use json::{Json, MAX_DEPTH};
pub(crate) use language_tag::LanguageTag;
pub(crate) use model::figure_name;
pub use model::{
    Correction, Dataset, Figure, Indicator, Item, Milestone, Note, Relation, Report, Scope, Text,
};
pub(crate) use name_index::NameIndex;
pub use parse::{MAX_BYTES, hunan_json, parse, parse_number};
pub(crate) use validate::is_xml_forbidden;
pub use validate::{MAX_FIGURES, validate};
