//! A JSON value as it stands in the text, before anything is asked of it.
//!
//! Deserialising is written by hand, not derived: serde-wasm-bindgen asks an object only for the fields that a derived
//! struct knows, so a misspelt field would pass unseen and a polluted `Object.prototype` be read as a figure. As a map
//! it gives an object's own entries, and every one of them is looked at.

use crate::quantity::Decimal;
use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};
use std::fmt;

/// The deepest that lists and objects may stand in one another.
pub const MAX_DEPTH: u8 = 32;
/// The most entries of a list that are kept.
pub(super) const MAX_ENTRIES: usize = 100_000;
/// The most characters of a text that are shown.
const MAX_SHOWN: usize = 58;

/// A JSON value.
#[derive(Clone, Debug, PartialEq)]
pub enum Json {
    /// `null`, and JavaScript's `undefined`.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A number; the format has none but the scale of a unit.
    Number(f64),
    /// A text.
    Text(String),
    /// A list.
    List(Vec<Self>),
    /// An object: its own entries in their order, repeated names included.
    Object(Vec<(String, Self)>),
    /// A list of more entries than any dataset has; they are not kept.
    TooLong,
    /// A value that more than [`MAX_DEPTH`] lists and objects hold, and every value that holds one.
    TooDeep,
}

impl Json {
    /// The value as a error shows it: on one line, short, lists and objects without what is in them.
    #[must_use]
    pub fn excerpt(&self) -> String {
        let shown = match self {
            Self::Number(number) => return decimal(*number),
            Self::Text(text) => return quoted(text),
            Self::Null => "null",
            Self::Bool(true) => "true",
            Self::Bool(false) => "false",
            Self::List(entries) if entries.is_empty() => "[]",
            Self::List(_) | Self::TooLong => "[…]",
            Self::Object(entries) if entries.is_empty() => "{}",
            Self::Object(_) => "{…}",
            Self::TooDeep => "…",
        };
        shown.to_owned()
    }

    /// Adds an entry to the list, which ends with an entry too many or too deep.
    fn add(&mut self, entry: Self) {
        match (&mut *self, entry) {
            (Self::List(_), Self::TooDeep) => *self = Self::TooDeep,
            (Self::List(entries), entry) if entries.len() < MAX_ENTRIES => entries.push(entry),
            (Self::List(_), _) => *self = Self::TooLong,
            _ => {}
        }
    }

    /// Adds a field to the object, which ends with a value too deep.
    fn add_field(&mut self, name: String, value: Self) {
        match (&mut *self, value) {
            (Self::Object(_), Self::TooDeep) => *self = Self::TooDeep,
            (Self::Object(fields), value) => fields.push((name, value)),
            _ => {}
        }
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
        let hidden = matches!(character, '\u{ad}' | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}')
            || matches!(character, '\u{2060}'..='\u{206f}' | '\u{feff}')
            || character.is_control();
        room = room.saturating_sub(if hidden { 6 } else { 1 });
        if hidden {
            line.push_str("\\u{");
            for place in (0..4).rev() {
                let rest = u32::from(character) >> (4 * place);
                if rest > 0 || place == 0 {
                    line.extend(char::from_digit(rest % 16, 16));
                }
            }
            line.push('}');
            continue;
        }
        if matches!(character, '"' | '\\') {
            line.push('\\');
        }
        line.push(character);
    }
    line.push('"');
    line
}

/// The shortest decimal that is read as the number; `…` where it has more digits than figures may have.
#[allow(clippy::float_cmp, reason = "a decimal is the number or it is not")]
fn decimal(number: f64) -> String {
    let mut power = 1.0;
    for places in 0..=12 {
        let digits = (number * power).round_ties_even() as i64;
        if digits as f64 / power == number {
            return Decimal::new(digits, -places).to_string();
        }
        power *= 10.0;
    }
    "…".to_owned()
}

impl<'de> serde::Deserialize<'de> for Json {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Level(0).deserialize(deserializer)
    }
}

/// Reads the value that this many lists and objects hold.
#[derive(Clone, Copy)]
struct Level(u8);

impl<'de> DeserializeSeed<'de> for Level {
    type Value = Json;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Json, D::Error> {
        if self.0 > MAX_DEPTH {
            // Passed over without recursion.
            deserializer.deserialize_ignored_any(IgnoredAny)?;
            return Ok(Json::TooDeep);
        }
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Level {
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
        let mut list = Json::List(Vec::new());
        while let Some(entry) = entries.next_element_seed(Self(self.0 + 1))? {
            list.add(entry);
        }
        Ok(list)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut fields: A) -> Result<Json, A::Error> {
        let mut object = Json::Object(Vec::new());
        while let Some(name) = fields.next_key()? {
            object.add_field(name, fields.next_value_seed(Self(self.0 + 1))?);
        }
        Ok(object)
    }
}
