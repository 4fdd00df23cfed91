//! What was said: reports and their figures, read from the public dataset format and never repaired.

mod date;
mod indicators;
mod json;
mod model;
mod read;
mod refusal;
mod syntax;
mod wire;

pub use date::{Date, Moment, Period, days_in_year};
pub use indicators::built_in;
pub use json::{MAX_DEPTH, Node};
pub use model::{Correction, Dataset, Figure, Indicator, Milestone, Relation, Report, Scope, Text};
pub use read::{MAX_BYTES, MAX_FIGURES, check_length, hunan_json, parse, read};
pub(crate) use read::{Names, is_unfit};
pub use refusal::{Kind, Problem, Refusal};
pub use syntax::{apart, syntax_error, unmarked};
pub use wire::{in_one_language, pack, translations, unpack};
