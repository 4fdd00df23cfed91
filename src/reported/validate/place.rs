//! A value where it stands in the dataset, and what is wrong there.
//!
//! Nothing ends at an error: it is noted with its place, and what stands beside it is read on.

use super::Checked;
use super::errors::Errors;
use crate::reported::error::{DatasetError, DatasetErrorKind, Names};
use crate::reported::json::{Json, quoted};

/// The most names that an error lists.
const MAX_NAMES: usize = 40;

/// A value of the dataset. Only what a field must have can lack it.
#[derive(Clone, Copy)]
pub(super) struct Place<'a> {
    pub(super) json: Option<&'a Json>,
    /// The value that it is in, the field there or an empty text, and the index there, from 1.
    within: Option<(&'a Place<'a>, &'a str, usize)>,
    /// Where errors go; `None` where another error says what is wrong here.
    errors: Option<&'a Errors>,
}

/// An object's fields.
pub(super) struct Object<'a> {
    place: Place<'a>,
    known: &'a [&'a str],
}

impl<'a> Place<'a> {
    /// The dataset itself.
    pub(super) const fn whole(json: &'a Json, errors: &'a Errors) -> Self {
        Self {
            json: Some(json),
            within: None,
            errors: Some(errors),
        }
    }

    /// The value's error of that kind.
    pub(super) fn refuse<T>(self, kind: DatasetErrorKind) -> Checked<T> {
        self.note(self.json.map(Json::excerpt).unwrap_or_default(), kind);
        None
    }

    /// An error about a text of the value.
    pub(super) fn refuse_text<T>(self, found: &str, kind: DatasetErrorKind) -> Checked<T> {
        self.note(quoted(found), kind);
        None
    }

    /// Notes an error; `found` is written as JSON writes it.
    pub(super) fn note(self, found: String, kind: DatasetErrorKind) {
        let Some(errors) = self.errors else { return };
        let (mut path, mut place) = (String::new(), Vec::new());
        self.describe(&mut path, &mut place);
        errors.add(DatasetError::new((path, place), found, kind));
    }

    /// Where it is, such as `reports[1].figures[3]`.
    pub(super) fn path(self) -> String {
        let mut path = String::new();
        self.describe(&mut path, &mut Vec::new());
        path
    }

    /// Writes down the fields and entries that lead here.
    fn describe(self, path: &mut String, order: &mut Vec<usize>) {
        let Some((within, field, index)) = self.within else {
            return;
        };
        within.describe(path, order);
        order.push(index);
        if field.is_empty() {
            *path += &format!("[{}]", index.saturating_sub(1));
        } else {
            if !path.is_empty() {
                path.push('.');
            }
            *path += field;
        }
    }

    /// The text; `None` for another value.
    pub(super) const fn text(self) -> Option<&'a str> {
        match self.json {
            Some(Json::Text(text)) => Some(text.as_str()),
            _ => None,
        }
    }

    /// The entries of a list of at most `max`.
    pub(super) fn list(self, max: usize) -> Checked<&'a [Json]> {
        match self.json {
            Some(Json::List(entries)) if entries.len() <= max => Some(entries),
            Some(Json::List(_) | Json::TooLong) => self.refuse(DatasetErrorKind::TooMany { max }),
            _ => self.refuse(DatasetErrorKind::List),
        }
    }

    /// An entry of the list.
    pub(super) const fn entry(&'a self, index: usize, json: &'a Json) -> Self {
        Self {
            json: Some(json),
            within: Some((self, "", index + 1)),
            errors: self.errors,
        }
    }

    /// A field of the object, which may not be there.
    pub(super) fn field(&'a self, name: &'a str) -> Self {
        let fields = fields_of(self.json);
        let index = fields.iter().position(|(known, _)| known == name);
        Self {
            json: index
                .and_then(|index| fields.get(index))
                .map(|(_, json)| json),
            within: Some((self, name, index.map_or(0, |index| index + 1))),
            errors: self.errors,
        }
    }

    /// The object, which may have the `known` fields and no others.
    pub(super) fn object(self, known: &'a [&'a str]) -> Checked<Object<'a>> {
        let Some(Json::Object(fields)) = self.json else {
            let fields = known.join(", ");
            return self.refuse(DatasetErrorKind::Object { fields });
        };
        for (index, (name, _)) in fields.iter().enumerate() {
            let is_same = |(earlier, _): &(String, Json)| earlier == name;
            if !known.contains(&name.as_str()) {
                self.refuse_name(name, Names::Fields, known);
            } else if fields.iter().take(index).any(is_same) {
                self.refuse_text::<()>(name, DatasetErrorKind::RepeatedField);
            }
        }
        Some(Object { place: self, known })
    }

    /// The index of the text among the `known`; an error that lists them, the most similar one first.
    pub(super) fn among(self, names: Names, known: &[&str]) -> Checked<usize> {
        let found = self.text().unwrap_or_default();
        let index = known.iter().position(|known| *known == found);
        if index.is_none() {
            let known = listed(found, known);
            return self.refuse(DatasetErrorKind::NoneOf { names, known });
        }
        index
    }

    fn refuse_name(self, name: &str, names: Names, known: &[&str]) {
        let known = listed(name, known);
        self.refuse_text::<()>(name, DatasetErrorKind::NoneOf { names, known });
    }
}

impl<'a> Object<'a> {
    /// A field that must be there. Where it is misspelt, that error is enough.
    pub(super) fn required(&'a self, name: &'a str) -> Place<'a> {
        let mut place = self.place.field(name);
        let is_misspelt = |(other, _): &(String, Json)| {
            !self.known.contains(&other.as_str()) && most_similar(other, self.known) == Some(name)
        };
        if place.json.is_none() && fields_of(self.place.json).iter().any(is_misspelt) {
            place.errors = None;
        }
        place
    }

    /// A field that may be left out.
    pub(super) fn optional(&'a self, name: &'a str) -> Option<Place<'a>> {
        let place = self.place.field(name);
        match place.json? {
            Json::Null => place.refuse(DatasetErrorKind::Null),
            _ => Some(place),
        }
    }
}

/// The fields of an object; none of another value.
pub(super) fn fields_of(json: Option<&Json>) -> &[(String, Json)] {
    match json {
        Some(Json::Object(fields)) => fields,
        _ => &[],
    }
}

/// The names, the one most similar to `found` first.
fn listed(found: &str, known: &[&str]) -> String {
    let mut names: Vec<&str> = most_similar(found, known).into_iter().collect();
    let others = known
        .iter()
        .filter(|name| Some(**name) != names.first().copied());
    let others: Vec<&str> = others.copied().take(MAX_NAMES).collect();
    names.extend(others);
    if known.len() > names.len() {
        names.push("…");
    }
    names.join(", ")
}

/// The name that a misspelt one may stand for.
pub(super) fn most_similar<'n>(found: &str, known: &[&'n str]) -> Option<&'n str> {
    let mut best = None;
    // About a third of the letters may differ. Longer texts are no names.
    let mut least = if found.len() > 64 {
        0
    } else {
        (found.len() + 1) / 3 + 1
    };
    for name in known {
        let distance = distance(found.as_bytes(), name.as_bytes());
        if distance < least {
            (best, least) = (Some(*name), distance);
        }
    }
    best
}

/// How many letters are to be put in, taken out or replaced to make one name the other.
fn distance(one: &[u8], other: &[u8]) -> usize {
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (index, letter) in one.iter().enumerate() {
        let (mut diagonal, mut left) = (index, index + 1);
        for (cell, known) in row.iter_mut().skip(1).zip(other) {
            let replaced = diagonal + usize::from(letter != known);
            diagonal = *cell;
            left = replaced.min(left + 1).min(diagonal + 1);
            *cell = left;
        }
    }
    row.last().copied().unwrap_or_default()
}
