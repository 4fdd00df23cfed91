//! What was said: reports and their figures, read from the public dataset format and never repaired.

mod date;
mod error;
mod figure_id;
mod indicators;
mod json;
mod model;
mod name_index;
mod parse;
mod validate;

pub use date::{Date, PartialDate, Period, days_in_year};
pub use error::{DatasetError, DatasetErrorKind, JsonType};
pub use figure_id::FigureId;
pub use indicators::{BuiltInIndicator, built_in};
pub use json::{Json, MAX_DEPTH};
pub use model::{
    Correction, Dataset, Figure, Indicator, Milestone, Note, Relation, Report, Scope, Text,
};
pub use parse::{MAX_BYTES, hunan_json, parse, parse_number};
pub(crate) use validate::is_xml_forbidden;
pub use validate::{MAX_FIGURES, validate};
