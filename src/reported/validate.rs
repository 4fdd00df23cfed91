//! From JSON to a dataset, or to everything that is wrong with it.
//!
//! Nothing is repaired: a figure that had to be guessed at would stand under the name of the one who published it.

mod declared;
mod errors;
mod figure;
mod indicator;
mod item;
mod meant;
mod place;
mod report;
mod values;

use super::error::{DatasetErrorKind, DatasetErrors};
use super::format::{CHARTS, DATASET};
use super::json::{Json, quoted};
use super::name_index::NameIndex;
use super::{Dataset, Report, Text};
use declared::Declared;
use errors::Errors;
pub(super) use errors::MAX_ERRORS;
use place::{Place, fields_of};
use std::collections::BTreeSet;
use values::{currency, id, is_name, prose, year_start};

/// What was read; `None` where there is an error, which is noted.
type Checked<T> = Option<T>;

/// Takes a dataset from a JSON value.
///
/// # Errors
/// Everything that is wrong, in the order of the text. What follows from another error is not in it: a figure of an
/// indicator that is wrong is not measured by it, and a name that is missing is missing once.
pub fn validate(json: &Json) -> Result<Dataset, DatasetErrors> {
    validate_naming(json, MAX_ERRORS)
}

/// The same with so many errors named at most.
pub(super) fn validate_naming(json: &Json, max_errors: usize) -> Result<Dataset, DatasetErrors> {
    let errors = Errors::of_at_most(max_errors);
    let dataset = dataset(Place::whole(json, &errors));
    match (errors.into_found(), dataset) {
        (None, Some(dataset)) => Ok(dataset),
        (Some(found), _) => Err(found),
        (None, None) => Err(DatasetErrors::of_whole(
            json.excerpt(),
            DatasetErrorKind::NoReports,
        )),
    }
}

fn dataset(at: Place<'_>) -> Checked<Dataset> {
    let given = at.object(DATASET)?;
    let id = id(given.required("id"));
    let title = prose(given.required("title"));
    let currency = currency(given.required("currency"));
    let years = match given.optional("year_starts") {
        Some(given) => year_start(given),
        None => Some(Default::default()),
    };
    let titles = given.optional("titles").and_then(titles);
    let classes = given.optional("classes").and_then(classes);
    let items = given.optional("items");
    let indicators = given.optional("indicators");
    let declared = Declared::of(currency.as_deref(), years, items, indicators.as_ref());
    let reports = report::reports(given.required("reports"), &declared);
    let items = items.and_then(item::items);
    let reports = reports?;
    Some(Dataset {
        id: id?,
        title: title?,
        below_zero: below_zero(&reports),
        reports,
        year_starts: years?,
        titles: titles.unwrap_or_default(),
        classes: classes.unwrap_or_default(),
        items: items.unwrap_or_default(),
        indicators_by_id: declared.indicators.by_id(),
        indicators: declared.indicators.into_all(),
        currency: currency?,
    })
}

/// The ids of the indicators that a report puts below zero, in their order.
fn below_zero(reports: &[Report]) -> Vec<String> {
    let figures = reports.iter().flat_map(|report| &report.figures);
    let below = figures.filter(|figure| figure.quantity.begins_below_zero());
    let ids: BTreeSet<&str> = below.map(|figure| &*figure.indicator).collect();
    ids.into_iter().map(str::to_owned).collect()
}

/// The titles of charts.
fn titles(at: Place<'_>) -> Checked<Vec<(String, Text)>> {
    let given = at.object(CHARTS)?;
    let mut titles = Vec::new();
    for chart in CHARTS {
        if let Some(title) = given.optional(chart).and_then(prose) {
            titles.push(((*chart).to_owned(), title));
        }
    }
    Some(titles)
}

/// What classes are called. They may be classes that no figure is of, as of a report to come.
fn classes(at: Place<'_>) -> Checked<Vec<(String, Text)>> {
    let Some(Json::Object(fields)) = at.json else {
        return at.refuse(DatasetErrorKind::Classes);
    };
    let mut classes: Vec<(String, Text)> = Vec::new();
    for (class, _) in fields {
        if !is_name(class) {
            at.refuse_text::<()>(class, DatasetErrorKind::Name);
        } else if classes.iter().any(|(known, _)| known == class) {
            at.refuse_text::<()>(class, DatasetErrorKind::RepeatedField);
        }
        classes.extend(prose(at.field(class)).map(|name| (class.clone(), name)));
    }
    Some(classes)
}

/// The names of a list's entries: the text of a field, and of a second one where entries have it; empty where one has none.
fn names_of<'a>(entries: &'a [Json], [field, class]: [&str; 2]) -> Vec<(&'a str, &'a str)> {
    let name = |entry: &'a Json| (text_of(entry, field), text_of(entry, class));
    entries.iter().map(name).collect()
}

/// Refuses each entry of the list whose name, which begins with the text of the field, an earlier one has.
fn refuse_repeats(at: Place<'_>, entries: &[Json], field: &str, names: &NameIndex<'_>) {
    for repeat in names.repeats() {
        let entry = |index| Some(at.entry(index, entries.get(index)?));
        let (Some(entry), Some(earlier)) = (entry(repeat.index), entry(repeat.earlier)) else {
            continue;
        };
        let dot = if repeat.class.is_empty() { "" } else { "." };
        let found = quoted(&format!("{}{dot}{}", repeat.name, repeat.class));
        let earlier = earlier.path();
        let kind = match field {
            "indicator" => DatasetErrorKind::RepeatedFigure { earlier },
            _ => DatasetErrorKind::Repeated { earlier },
        };
        entry.field(field).note(found, kind);
    }
}

/// The text of the entry's field; empty where it has none.
fn text_of<'a>(entry: &'a Json, field: &str) -> &'a str {
    let fields = fields_of(Some(entry)).iter();
    match fields.into_iter().find(|(name, _)| name == field) {
        Some((_, Json::Text(text))) => text,
        _ => "",
    }
}
