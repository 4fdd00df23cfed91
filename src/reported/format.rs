//! The names of the dataset format: what objects have as fields, and what fields have as values.

use super::Scope;
use crate::quantity::Unit;

/// The kinds of objects of the format, each with its fields; titles, by [`CHARTS`], and texts by language are none of them.
pub const OBJECTS: [(&str, &[&str]); 11] = [
    ("dataset", DATASET),
    ("report", REPORT),
    ("period", PERIOD),
    ("corrected", CORRECTION),
    ("milestone", MILESTONE),
    ("note", NOTE),
    ("figure", FIGURE),
    ("unit-money", MONEY),
    ("unit-items", ITEMS),
    ("item", FORMS),
    ("indicator", INDICATOR),
];

/// Fields of a dataset.
pub(super) const DATASET: &[&str] = &[
    "id",
    "title",
    "currency",
    "year_starts",
    "titles",
    "items",
    "indicators",
    "reports",
];
/// Fields of a report.
pub(super) const REPORT: &[&str] = &[
    "id",
    "title",
    "publisher",
    "published",
    "url",
    "corrected",
    "period",
    "figures",
    "milestones",
    "notes",
];
pub(super) const PERIOD: &[&str] = &["from", "to"];
pub(super) const CORRECTION: &[&str] = &["date", "what"];
pub(super) const MILESTONE: &[&str] = &["text", "when", "where"];
pub(super) const NOTE: &[&str] = &["text", "url"];
/// Fields of a figure.
pub(super) const FIGURE: &[&str] = &[
    "indicator",
    "value",
    "is",
    "low",
    "high",
    "unit",
    "scope",
    "class",
    "caveat",
];
pub(super) const MONEY: &[&str] = &["currency", "scale"];
pub(super) const ITEMS: &[&str] = &["item", "scale"];
/// Fields of an indicator.
pub(super) const INDICATOR: &[&str] = &[
    "id",
    "label",
    "counts",
    "accumulates",
    "part_of",
    "share_of",
    "plan_of",
    "per",
];
/// The fields of an indicator that tie it to another one.
pub(super) const RELATIONS: [&str; 3] = ["part_of", "share_of", "plan_of"];
/// The forms of a name of counted things.
pub(super) const FORMS: &[&str] = &["one", "other"];
/// The charts that a dataset may give titles, by their names in the attribute `chart`.
pub const CHARTS: &[&str] = &[
    "overview",
    "investment",
    "projects",
    "innovation",
    "returns",
    "progress",
    "history",
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
