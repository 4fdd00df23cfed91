//! What was said: reports and their figures, read from the public dataset format and never repaired.

mod address;
mod characters;
mod date;
mod error;
mod figure_id;
mod format;
mod indicators;
mod json;
mod language_tag;
mod lookup;
mod model;
mod name_index;
mod parse;
mod relation;
#[cfg(not(target_arch = "wasm32"))]
mod schema;
mod validate;

pub use address::opening_at;
pub(crate) use characters::is_xml_forbidden;
pub use date::{Date, PartialDate, Period, Year, YearStart};
pub use error::{Behind, DatasetError, DatasetErrorKind, DatasetErrors, Meant, Names};
pub use figure_id::FigureId;
pub use format::{
    CHARTS, COUNTS, FieldFormat, FieldValue, MAX_FIGURES, MAX_POWER, Need, OBJECTS, ObjectFormat,
    PRECISIONS, SCOPES,
};
pub use indicators::{BuiltInIndicator, built_in};
pub use json::{Json, MAX_DEPTH};
pub(crate) use language_tag::LanguageTag;
pub(crate) use model::figure_name;
pub use model::{
    Correction, Dataset, Figure, Indicator, Item, Milestone, Note, Report, Scope, Text,
};
pub(crate) use name_index::NameIndex;
pub(crate) use parse::parse_number;
pub use parse::{MAX_BYTES, hunan_json, parse, parse_naming};
pub use relation::Relation;
#[cfg(not(target_arch = "wasm32"))]
pub use schema::schema;
pub use validate::validate;
