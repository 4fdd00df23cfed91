//! Where in a text errors are, in lines and characters.

use initiative_charts::reported::{DatasetError, Json};
use jsonc_parser::ast::{ObjectPropName, Value};
use jsonc_parser::common::Ranged;
use jsonc_parser::{CollectOptions, ParseOptions, parse_to_ast};

/// A character of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Location {
    /// The line, from 1.
    pub(super) line: usize,
    /// The character in the line, from 1.
    pub(super) column: usize,
}

/// Where each of the errors is; `None` for one of the text as a whole.
pub(super) fn locations<'e>(
    json: &str,
    errors: impl Iterator<Item = &'e DatasetError> + Clone,
) -> Vec<Option<Location>> {
    let json = json.strip_prefix('\u{feff}').unwrap_or(json);
    let parsed = parse_to_ast(json, &CollectOptions::default(), &ParseOptions::default());
    let whole = parsed.ok().and_then(|parsed| parsed.value);
    let offsets: Vec<Option<usize>> = errors
        .clone()
        .map(|error| offset(whole.as_ref()?, error))
        .collect();
    let mut places = places(json, &offsets);
    for (place, error) in places.iter_mut().zip(errors) {
        // What is no JSON has its place from who could not parse it.
        if let Some((line, column)) = error.kind.position() {
            *place = Some(Location { line, column });
        }
    }
    places
}

/// The byte at which what is wrong begins; of what is missing, the object that lacks it.
fn offset(whole: &Value<'_>, error: &DatasetError) -> Option<usize> {
    let mut value = whole;
    for index in &error.place {
        let inner = match (value, index.checked_sub(1)) {
            (_, None) => return Some(value.start()),
            (Value::Object(object), Some(index)) => &object.properties.get(index)?.value,
            (Value::Array(list), Some(index)) => list.elements.get(index)?,
            _ => return None,
        };
        value = inner;
    }
    if let Value::Object(object) = value {
        // A name that is wrong, or stands there again.
        let is_found = |name: &ObjectPropName<'_>| {
            Json::Text(name.as_str().to_owned()).excerpt() == error.found
        };
        let mut names = object.properties.iter().map(|property| &property.name);
        if let Some(name) = names.rfind(|name| is_found(name)) {
            return Some(name.start());
        }
    }
    Some(value.start())
}

/// The places of the bytes, found in one walk through the text.
fn places(json: &str, offsets: &[Option<usize>]) -> Vec<Option<Location>> {
    let mut wanted: Vec<(usize, usize)> = offsets
        .iter()
        .enumerate()
        .filter_map(|(index, offset)| Some(((*offset)?, index)))
        .collect();
    wanted.sort_unstable();
    let mut places = vec![None; offsets.len()];
    let mut wanted = wanted.into_iter().peekable();
    let mut place = Location { line: 1, column: 1 };
    for (at, character) in json.char_indices() {
        while let Some((_, index)) = wanted.next_if(|(offset, _)| *offset <= at) {
            if let Some(found) = places.get_mut(index) {
                *found = Some(place);
            }
        }
        if character == '\n' {
            place = Location {
                line: place.line + 1,
                column: 1,
            };
        } else {
            place.column += 1;
        }
    }
    places
}
