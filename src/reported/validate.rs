//! From JSON to a dataset, or to the first thing that is wrong with it.
//!
//! Nothing is repaired: a figure that had to be guessed at would stand under the name of the one who published it.

mod figure;
mod indicator;
mod item;
mod object;
mod report;
mod values;

use super::error::{DatasetError, DatasetErrorKind};
use super::json::{Json, MAX_ENTRIES};
use super::name_index::NameIndex;
use super::{Dataset, Indicator, Item, Text, YearStart};
use object::Object;
pub(crate) use values::is_xml_forbidden;
use values::{currency, id, prose, year_start};

/// The most figures of a dataset, in all its reports.
pub const MAX_FIGURES: usize = MAX_ENTRIES;

/// The charts that a dataset may give titles, by their names in the attribute `chart`.
pub const CHARTS: [&str; 7] = [
    "overview",
    "investment",
    "projects",
    "innovation",
    "returns",
    "progress",
    "history",
];

type Checked<T> = Result<T, Box<DatasetError>>;

/// Takes a dataset from a JSON value.
///
/// # Errors
/// The first thing that is wrong. In an object its field names come first, in the order of the text, then field by field
/// in the order of the format: indicators before the reports that use them, and what the fields of an object mean together
/// last.
pub fn validate(json: &Json) -> Result<Dataset, Box<DatasetError>> {
    let fields = [
        "id",
        "title",
        "currency",
        "year_starts",
        "titles",
        "items",
        "reports",
        "indicators",
    ];
    let given = Object::of(json, &fields)?;
    let id = given.required("id", id)?;
    let title = given.required("title", prose)?;
    let currency = given.required("currency", currency)?;
    let year_starts = given.optional("year_starts", year_start)?;
    let year_starts = year_starts.unwrap_or_default();
    let titles = given.optional("titles", titles)?.unwrap_or_default();
    let items = given.optional("items", item::items)?.unwrap_or_default();
    let indicators = given.optional("indicators", indicator::declared)?;
    let indicators = indicator::with_built_in(indicators.unwrap_or_default())?;
    let declared = Declared {
        currency: &currency,
        years: year_starts,
        items: &items,
        indicators: &indicators,
        names: NameIndex::of(&indicators, indicator::name),
    };
    let reports = given.required("reports", |json| report::reports(json, &declared))?;
    Ok(Dataset {
        id,
        title,
        currency,
        year_starts,
        titles,
        items,
        reports,
        indicators,
    })
}

/// What figures may refer to.
struct Declared<'a> {
    currency: &'a str,
    years: YearStart,
    items: &'a [Item],
    indicators: &'a [Indicator],
    names: NameIndex<'a>,
}

impl<'a> Declared<'a> {
    fn indicator(&self, id: &str) -> Option<&'a Indicator> {
        self.indicators.get(self.names.index_of(id)?)
    }
}

/// The titles of charts.
fn titles(json: &Json) -> Checked<Vec<(String, Text)>> {
    let given = Object::of(json, &CHARTS)?;
    let mut titles = Vec::new();
    for chart in CHARTS {
        if let Some(title) = given.optional(chart, prose)? {
            titles.push((chart.to_owned(), title));
        }
    }
    Ok(titles)
}

/// The names of a list's entries; an error for the first entry whose name an earlier one has, at its `field`.
fn distinct_names<'a, T>(
    list: &str,
    entries: &'a [T],
    field: &str,
    name: fn(&'a T) -> (&'a str, &'a str),
) -> Checked<NameIndex<'a>> {
    let names = NameIndex::of(entries, name);
    let Some(repeat) = names.first_repeat() else {
        return Ok(names);
    };
    let earlier = format!("{list}[{}]", repeat.earlier);
    let error = DatasetError::of_text(&repeat.name, DatasetErrorKind::Repeated { earlier });
    Err(error.in_field(field).in_entry(repeat.index))
}
