//! From a JSON text to a dataset.

use super::Dataset;
use super::error::{DatasetErrorKind, DatasetErrors};
use super::json::{Json, quoted};
use super::validate::{MAX_ERRORS, validate_naming};
use serde::de::IgnoredAny;
use serde_json::error::Category;

/// The longest text of a dataset that is read, in bytes: 10 MB.
pub const MAX_BYTES: usize = 10 * 1024 * 1024;

/// How many characters are shown from where a text stops being JSON.
const MAX_FOUND: usize = 20;
/// How many characters of a number out of range are shown.
const MAX_DIGITS: usize = 58;

/// Reads a dataset from its text; a byte-order mark before it is passed over.
///
/// # Errors
/// As [`super::validate`]; also for a text that is too long, nested too deep, or not JSON.
///
/// # Example
/// ```
/// use initiative_charts::reported;
/// let text = reported::hunan_json().replacen("\"8.464\"", "\"8,464\"", 1);
/// let error = reported::parse(&text).unwrap_err().errors.remove(0);
/// assert_eq!(error.path, "reports[1].figures[5].value");
/// assert_eq!(error.found, r#""8,464""#);
/// assert_eq!(error.kind, reported::DatasetErrorKind::NotDecimal { meant: None });
/// ```
pub fn parse(json: &str) -> Result<Dataset, DatasetErrors> {
    parse_naming(json, MAX_ERRORS)
}

/// The same with so many errors named at most.
///
/// # Errors
/// As [`parse`].
pub fn parse_naming(json: &str, max_errors: usize) -> Result<Dataset, DatasetErrors> {
    if json.len() > MAX_BYTES {
        let found = json.len().to_string();
        return Err(DatasetErrors::of_whole(found, DatasetErrorKind::TooLarge));
    }
    let json = json.strip_prefix('\u{feff}').unwrap_or(json);
    let value: Json = serde_json::from_str(json).map_err(|error| json_error(json, &error))?;
    validate_naming(&value, max_errors)
}

/// The number that a text of JSON is, which is how browsers write numbers too; `None` for anything else, and for more than
/// an `f64` holds.
///
/// There is one reading of numbers, that of datasets: the standard library's, and serde_json's for a number that is asked
/// for by its type, would each be another, with tables of their own.
pub(crate) fn parse_number(text: &str) -> Option<f64> {
    match serde_json::from_str(text) {
        Ok(Json::Number(number)) => Some(number),
        _ => None,
    }
}

/// The shipped dataset in the public format: every province-level figure reported on Hunan's programme.
#[must_use]
pub const fn hunan_json() -> &'static str {
    include_str!("hunan.json")
}

/// The error of a text that serde_json refuses.
fn json_error(json: &str, error: &serde_json::Error) -> DatasetErrors {
    let lines_before = json
        .split_inclusive('\n')
        .take(error.line().saturating_sub(1));
    let line_start: usize = lines_before.map(str::len).sum();
    // A column counts the bytes up to the one that is wrong.
    let offset = line_start + error.column().saturating_sub(1);
    if error.classify() == Category::Data {
        let (line, column) = position(json, offset);
        return DatasetErrors::of_whole(String::new(), DatasetErrorKind::TooDeep { line, column });
    }
    if let Some((start, number)) = number_out_of_range(json, offset) {
        let (line, column) = position(json, start);
        let mut found: String = number.chars().take(MAX_DIGITS).collect();
        if found.len() < number.len() {
            found.push('…');
        }
        return DatasetErrors::of_whole(found, DatasetErrorKind::NumberRange { line, column });
    }
    if error.classify() == Category::Eof {
        let (line, column) = position(json, json.trim_end().len().saturating_sub(1));
        return DatasetErrors::of_whole(String::new(), DatasetErrorKind::CutShort { line, column });
    }
    let (line, column) = position(json, offset);
    let (_, rest) = split(json, offset);
    let found: String = rest
        .chars()
        .take(MAX_FOUND)
        .take_while(|character| !matches!(character, '\n' | '\r'))
        .collect();
    let found = if found.is_empty() {
        found
    } else {
        quoted(&found)
    };
    DatasetErrors::of_whole(found, DatasetErrorKind::Syntax { line, column })
}

/// Line and column, in characters from 1, of the character that the byte belongs to.
fn position(json: &str, offset: usize) -> (usize, usize) {
    let (before, _) = split(json, offset);
    let line = before.rsplit('\n').next().unwrap_or(before);
    (before.matches('\n').count() + 1, line.chars().count() + 1)
}

/// The text before the character that the byte belongs to, and from it on.
fn split(json: &str, offset: usize) -> (&str, &str) {
    let boundary = (0..=offset).rev().find_map(|at| json.split_at_checked(at));
    boundary.unwrap_or((json, ""))
}

/// The number at the byte, with the byte that it begins at, if it is more than an `f64` holds.
fn number_out_of_range(json: &str, offset: usize) -> Option<(usize, &str)> {
    let is_of_number = |byte: &u8| byte.is_ascii_digit() || b"+-.eE".contains(byte);
    let (before, after) = json.as_bytes().split_at_checked(offset)?;
    let start = offset
        - before
            .iter()
            .rev()
            .take_while(|byte| is_of_number(byte))
            .count();
    let end = offset + after.iter().take_while(|byte| is_of_number(byte)).count();
    let number = json.get(start..end)?;
    // Well formed, and yet refused as a number.
    let is_number = serde_json::from_str::<IgnoredAny>(number).is_ok();
    (is_number && parse_number(number).is_none()).then_some((start, number))
}
