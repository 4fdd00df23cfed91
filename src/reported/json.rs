//! A JSON value as it stands in the text, before anything is asked of it.
//!
//! Deserialising is written by hand, not derived: every field of an object is kept, in its order, so that one that is
//! unknown or stands twice can be named.

use super::characters::is_invisible;
use super::format::MAX_ENTRIES;
use serde::de::{
    Deserialize, DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor,
};
use std::fmt;

/// How deep lists and objects may be nested.
pub const MAX_DEPTH: u8 = 32;
/// How many fields of an object are kept. No object of the format has so many, so the first error of an object with more
/// is among these.
const MAX_FIELDS: usize = 200;
/// How many characters of a text are shown.
const MAX_SHOWN: usize = 58;
/// The longest plain decimal that is shown; longer ones are shown with an exponent.
const MAX_DIGITS: usize = 20;

/// A JSON value.
#[derive(Clone, Debug, PartialEq)]
pub enum Json {
    /// `null`
    Null,
    /// `true` or `false`
    Bool(bool),
    /// A number; the format has none but the scale of a unit.
    Number(f64),
    /// A text.
    Text(String),
    /// A list.
    List(Vec<Self>),
    /// An object: its fields in their order, repeated names included.
    Object(Vec<(String, Self)>),
    /// A list of more entries than any dataset has; they are not kept.
    TooLong,
}

impl Json {
    /// The value as an error shows it: on one line, short, lists and objects without what is in them.
    #[must_use]
    pub fn excerpt(&self) -> String {
        let shown = match self {
            Self::Number(number) => return number_text(*number),
            Self::Text(text) => return quoted(text),
            Self::Null => "null",
            Self::Bool(true) => "true",
            Self::Bool(false) => "false",
            Self::List(entries) if entries.is_empty() => "[]",
            Self::List(_) | Self::TooLong => "[…]",
            Self::Object(fields) if fields.is_empty() => "{}",
            Self::Object(_) => "{…}",
        };
        shown.to_owned()
    }
}

/// The text in quotation marks, with nothing in it that could hide or reorder what stands beside it.
pub(super) fn quoted(text: &str) -> String {
    let mut line = String::from("\"");
    let mut room = MAX_SHOWN;
    for character in text.chars() {
        if room == 0 {
            line.push('…');
            break;
        }
        if is_invisible(character) {
            room = room.saturating_sub(6);
            line.extend(character.escape_unicode());
            continue;
        }
        room -= 1;
        if matches!(character, '"' | '\\') {
            line.push('\\');
        }
        line.push(character);
    }
    line.push('"');
    line
}

/// The shortest decimal that is read as the number, with an exponent where it would be long.
fn number_text(number: f64) -> String {
    let plain = number.to_string();
    if plain.len() > MAX_DIGITS {
        format!("{number:e}")
    } else {
        plain
    }
}

impl<'de> Deserialize<'de> for Json {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Depth(0).deserialize(deserializer)
    }
}

/// Reads a value that stands in this many lists and objects.
#[derive(Clone, Copy)]
struct Depth(u8);

impl Depth {
    /// One level further in; an error at more than [`MAX_DEPTH`].
    fn inner<E: Error>(self) -> Result<Self, E> {
        if self.0 >= MAX_DEPTH {
            return Err(E::custom("depth"));
        }
        Ok(Self(self.0 + 1))
    }
}

impl<'de> DeserializeSeed<'de> for Depth {
    type Value = Json;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Json, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Depth {
    type Value = Json;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("JSON")
    }

    fn visit_unit<E: Error>(self) -> Result<Json, E> {
        Ok(Json::Null)
    }

    fn visit_bool<E: Error>(self, flag: bool) -> Result<Json, E> {
        Ok(Json::Bool(flag))
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<Json, E> {
        Ok(Json::Number(number as f64))
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<Json, E> {
        Ok(Json::Number(number as f64))
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<Json, E> {
        Ok(Json::Number(number))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Json, E> {
        Ok(Json::Text(text.to_owned()))
    }

    fn visit_string<E: Error>(self, text: String) -> Result<Json, E> {
        Ok(Json::Text(text))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut entries: A) -> Result<Json, A::Error> {
        let depth = self.inner()?;
        let mut list = Vec::new();
        while let Some(entry) = entries.next_element_seed(depth)? {
            if list.len() == MAX_ENTRIES {
                while entries.next_element::<IgnoredAny>()?.is_some() {}
                return Ok(Json::TooLong);
            }
            list.push(entry);
        }
        Ok(Json::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut fields: A) -> Result<Json, A::Error> {
        let depth = self.inner()?;
        let mut object = Vec::new();
        while let Some(name) = fields.next_key()? {
            object.push((name, fields.next_value_seed(depth)?));
            if object.len() == MAX_FIELDS {
                while fields.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
            }
        }
        Ok(Json::Object(object))
    }
}
