//! From JSON to a dataset, or to the first thing that is wrong with it.
//!
//! Nothing is repaired: a figure that had to be guessed at would stand under the name of the one who published it.

mod fields;
mod figure;
mod form;
mod indicator;
mod names;
mod report;
mod values;
mod walk;

use super::error::{DatasetError, DatasetErrorKind};
use super::json::{Json, MAX_ENTRIES, quoted};
use super::{Dataset, Indicator};
use fields::Fields;
pub(crate) use names::NameIndex;
pub(crate) use values::is_xml_forbidden;

/// The longest text of a dataset that is read, in bytes: 10 MB.
pub const MAX_BYTES: usize = 10 * 1024 * 1024;
/// The most figures of a dataset, in all its reports.
pub const MAX_FIGURES: usize = MAX_ENTRIES;
const MAX_INDICATORS: usize = 1_000;

/// Boxed, so that a error costs its way up no more than a pointer.
type Checked = Result<(), Box<DatasetError>>;

/// Reads a dataset from JSON that a deserialiser has taken apart.
///
/// # Errors
/// The first thing that is wrong. The form of everything comes first: in an object its field names, in the order of the
/// text, then field by field. What the values mean together follows: indicators, then report by report.
#[allow(
    clippy::needless_pass_by_value,
    reason = "what has been read is of no further use"
)]
pub fn read(node: Json) -> Result<Dataset, DatasetError> {
    if matches!(node, Json::TooDeep) {
        return Err(DatasetError::new(String::new(), DatasetErrorKind::TooDeep));
    }
    dataset(&node).map_err(|error| *error)
}

fn dataset(node: &Json) -> Result<Dataset, Box<DatasetError>> {
    walk::check(node, &form::DATASET)?;
    let given = Fields::of(node);
    let currency = given.string("currency");
    let indicators = indicator::indicators(given.list("indicators"))?;
    let known = Declared {
        currency: &currency,
        indicators: &indicators,
        places: NameIndex::of(&indicators, indicator::name),
    };
    let reports = report::reports(given.list("reports"), &known)?;
    Ok(Dataset {
        id: given.string("id"),
        title: given.prose("title"),
        currency,
        reports,
        indicators,
    })
}

/// Reads a dataset from its text; a byte-order mark before it is passed over.
///
/// # Errors
/// As [`read`]; also for a text that is too long or no JSON.
///
/// # Example
/// ```
/// use initiative_charts::reported;
/// let text = reported::hunan_json().replacen("\"8.464\"", "\"8,464\"", 1);
/// let error = reported::parse(&text).unwrap_err();
/// assert_eq!(error.path, "reports[1].figures[5].value");
/// assert_eq!(error.found, r#""8,464""#);
/// assert_eq!(error.kind, reported::DatasetErrorKind::NotDecimal);
/// ```
pub fn parse(json: &str) -> Result<Dataset, DatasetError> {
    check_length(json.len())?;
    let json = json.strip_prefix('\u{feff}').unwrap_or(json);
    let node = serde_json::from_str(json).map_err(|error| {
        let lines_before = json
            .split_inclusive('\n')
            .take(error.line().saturating_sub(1));
        let line_start: usize = lines_before.map(str::len).sum();
        DatasetError::syntax(json, line_start + error.column().saturating_sub(1))
    })?;
    read(node)
}

/// Refuses a text of more than [`MAX_BYTES`] bytes, before any time is spent on it.
///
/// # Errors
/// [`DatasetErrorKind::TooLarge`], with the length as what was found.
pub fn check_length(bytes: usize) -> Result<(), DatasetError> {
    if bytes > MAX_BYTES {
        return Err(DatasetError::new(
            bytes.to_string(),
            DatasetErrorKind::TooLarge,
        ));
    }
    Ok(())
}

/// The shipped dataset in the public format: every province-level figure reported on Hunan's programme.
#[must_use]
pub const fn hunan_json() -> &'static str {
    include_str!("hunan.json")
}

/// What figures may refer to.
struct Declared<'a> {
    currency: &'a str,
    indicators: &'a [Indicator],
    places: NameIndex<'a>,
}

impl<'a> Declared<'a> {
    fn indicator(&self, id: &str) -> Option<&'a Indicator> {
        self.indicators.get(self.places.place(id)?)
    }
}

/// Does the same with each entry of the list `name`; a error says at which one.
fn each(name: &str, nodes: &[Json], read: &mut dyn FnMut(&Json) -> Checked) -> Checked {
    for (index, node) in nodes.iter().enumerate() {
        read(node).map_err(|error| error.within_entry(name, index))?;
    }
    Ok(())
}

/// The error of the text that stands at the path.
fn text_refused(path: &str, found: &str, kind: DatasetErrorKind) -> Box<DatasetError> {
    refused(path, quoted(found), kind)
}

/// The error of what stands at the path.
fn refused(path: &str, found: String, kind: DatasetErrorKind) -> Box<DatasetError> {
    Box::new(DatasetError {
        path: path.to_owned(),
        found,
        kind,
    })
}
