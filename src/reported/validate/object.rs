//! Objects and lists of the format.

use super::Checked;
use crate::reported::error::{DatasetError, DatasetErrorKind, JsonType};
use crate::reported::json::Json;

/// An object without a field that is unknown or stands twice.
#[derive(Clone, Copy)]
pub(super) struct Object<'a>(&'a [(String, Json)]);

impl<'a> Object<'a> {
    /// The object, which may have the `known` fields and no others.
    pub(super) fn of(json: &'a Json, known: &[&str]) -> Checked<Self> {
        let Json::Object(fields) = json else {
            let kind = DatasetErrorKind::WrongType(JsonType::Object);
            return Err(DatasetError::of_value(json, kind));
        };
        for (index, (name, _)) in fields.iter().enumerate() {
            let mut earlier = fields.iter().take(index);
            let kind = if !known.contains(&name.as_str()) {
                DatasetErrorKind::UnknownField {
                    known: known.join(", "),
                }
            } else if earlier.any(|(earlier, _)| earlier == name) {
                DatasetErrorKind::RepeatedField
            } else {
                continue;
            };
            return Err(DatasetError::of_text(name, kind));
        }
        Ok(Self(fields))
    }

    /// What `read` takes from the field.
    pub(super) fn required<T>(
        self,
        name: &str,
        read: impl FnOnce(&'a Json) -> Checked<T>,
    ) -> Checked<T> {
        self.optional(name, read)?.ok_or_else(|| {
            let error = DatasetError::new(String::new(), DatasetErrorKind::MissingField);
            error.in_field(name)
        })
    }

    /// What `read` takes from the field; `None` where there is no such field.
    pub(super) fn optional<T>(
        self,
        name: &str,
        read: impl FnOnce(&'a Json) -> Checked<T>,
    ) -> Checked<Option<T>> {
        let field = self.0.iter().find(|(known, _)| known == name);
        let value = field.map(|(_, json)| read(json).map_err(|error| error.in_field(name)));
        value.transpose()
    }
}

/// What `read` takes from each entry of a list of at most `max`.
pub(super) fn list<'a, T>(
    json: &'a Json,
    max: usize,
    mut read: impl FnMut(&'a Json) -> Checked<T>,
) -> Checked<Vec<T>> {
    let kind = match json {
        Json::List(entries) if entries.len() <= max => {
            let entries = entries.iter().enumerate();
            return entries
                .map(|(index, json)| read(json).map_err(|error| error.in_entry(index)))
                .collect();
        }
        Json::List(_) | Json::TooLong => DatasetErrorKind::TooMany { max },
        _ => DatasetErrorKind::WrongType(JsonType::List),
    };
    Err(DatasetError::of_value(json, kind))
}
