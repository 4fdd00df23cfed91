//! The dataset format: the names of its objects, fields and values, and how long texts and lists may be.
//!
//! Validation reads by these names and limits, the JSON Schema is written from them, and a test holds the README's table to
//! them.

mod objects;

pub(super) use objects::{
    CORRECTION, DATASET, FIGURE, FORMS, INDICATOR, ITEMS, MILESTONE, MONEY, NOTE, PERIOD, REPORT,
};
pub use objects::{FieldFormat, FieldValue, Need, OBJECTS, ObjectFormat};

use super::Scope;
use crate::quantity::Unit;

/// The fields of an indicator that tie it to another one.
pub(super) const RELATIONS: [&str; 3] = ["part_of", "share_of", "plan_of"];
/// The charts that a dataset may give titles, by their names in the attribute `chart`.
pub const CHARTS: &[&str] = &[
    "overview",
    "investment",
    "projects",
    "innovation",
    "returns",
    "progress",
    "history",
    "checks",
];

/// What figures run over.
pub const SCOPES: &[&str] = &[
    "year-to-date",
    "period",
    "to-date",
    "year-plan",
    "whole-life",
];
/// The scopes, in the order of their names.
pub(super) const SCOPE_OF: [Scope; 5] = [
    Scope::YearToDate,
    Scope::Period,
    Scope::ToDate,
    Scope::YearPlan,
    Scope::WholeLife,
];

/// What indicators count.
pub const COUNTS: &[&str] = &["money", "items", "share"];
/// The units, in the order of their names.
pub(super) const UNIT_OF: [Unit; 3] = [Unit::Money, Unit::Items, Unit::Percent];

/// How exactly a value is given.
pub const PRECISIONS: &[&str] = &["exact", "about", "at-least", "at-most"];

/// The greatest power of ten that a scale may be; the least is 0.
pub const MAX_POWER: i8 = 12;

/// The longest name, in characters.
pub(super) const MAX_ID: usize = 64;
/// How names of computed figures begin, after the indicator's: no indicator or class may.
pub(super) const COMPUTED: [&str; 7] = [
    "of-",
    "over-",
    "per-",
    "even-",
    "since-",
    "rate-",
    "year-to-date",
];
/// The longest text and address, in characters.
pub(super) const MAX_TEXT: usize = 2_000;
/// The longest language tag, in characters.
pub(super) const MAX_TAG: usize = 35;
/// The most languages of a text.
pub(super) const MAX_LANGUAGES: usize = 100;
/// The longest name of counted things, in characters.
pub(super) const MAX_ITEM: usize = 64;
/// The most words of a quote.
pub(super) const MAX_WORDS: usize = 8;
/// The most characters of a quote in a script without spaces between words.
pub(super) const MAX_UNSPACED: usize = 24;
/// The most characters of any quote.
pub(super) const MAX_QUOTE: usize = 200;
/// The most indicators that a dataset declares.
pub(super) const MAX_INDICATORS: usize = 1_000;
/// The most entries of another list; a dataset with more in one list is refused.
pub(super) const MAX_ENTRIES: usize = 100_000;
/// The most figures of a dataset, in all its reports.
pub const MAX_FIGURES: usize = MAX_ENTRIES;
