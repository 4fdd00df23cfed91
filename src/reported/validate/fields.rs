//! The fields of an object whose form has been checked.

use super::values::{counts, scope};
use crate::quantity::Unit;
use crate::reported::json::Json;
use crate::reported::{Date, PartialDate, Period, Scope, Text};

/// Such an object; what cannot be missing any more would read as empty.
#[derive(Clone, Copy)]
pub(super) struct Fields<'a>(&'a Json);

/// The place of the first field of that name.
pub(super) fn place(fields: &[(String, Json)], name: &str) -> Option<usize> {
    fields.iter().position(|(known, _)| known == name)
}

impl<'a> Fields<'a> {
    pub(super) const fn of(node: &'a Json) -> Self {
        Self(node)
    }

    pub(super) fn get(self, name: &str) -> Option<&'a Json> {
        match self.0 {
            Json::Object(fields) => fields.get(place(fields, name)?).map(|(_, node)| node),
            _ => None,
        }
    }

    pub(super) fn object(self, name: &str) -> Self {
        Self(self.get(name).unwrap_or(&Json::Null))
    }

    pub(super) fn list(self, name: &str) -> &'a [Json] {
        match self.get(name) {
            Some(Json::List(entries)) => entries,
            _ => &[],
        }
    }

    /// What is read from each entry of a list.
    pub(super) fn each<T>(self, name: &str, read: fn(&Json) -> T) -> Vec<T> {
        let mut all = Vec::new();
        for node in self.list(name) {
            all.push(read(node));
        }
        all
    }

    pub(super) fn str(self, name: &str) -> &'a str {
        self.get(name).map_or("", text)
    }

    pub(super) fn string(self, name: &str) -> String {
        self.str(name).to_owned()
    }

    pub(super) fn optional_string(self, name: &str) -> Option<String> {
        self.get(name).map(|_| self.string(name))
    }

    pub(super) fn prose(self, name: &str) -> Text {
        self.get(name).map(prose).unwrap_or_default()
    }

    pub(super) fn optional_prose(self, name: &str) -> Option<Text> {
        self.get(name).map(prose)
    }

    pub(super) fn flag(self, name: &str) -> bool {
        matches!(self.get(name), Some(Json::Bool(true)))
    }

    pub(super) fn moment(self, name: &str) -> PartialDate {
        PartialDate::parse(self.str(name)).unwrap_or(PartialDate::Year(1))
    }

    pub(super) fn day(self, name: &str) -> Date {
        self.moment(name).first_day()
    }

    pub(super) fn period(self, name: &str) -> Period {
        let period = self.object(name);
        Period {
            from: period.day("from"),
            to: period.day("to"),
        }
    }

    pub(super) fn counts(self, name: &str) -> Unit {
        counts(self.str(name)).unwrap_or(Unit::Items)
    }

    pub(super) fn scope(self, name: &str) -> Scope {
        scope(self.str(name)).unwrap_or(Scope::YearToDate)
    }
}

fn text(node: &Json) -> &str {
    match node {
        Json::Text(text) => text,
        _ => "",
    }
}

/// A text for readers: plain, or by language.
pub(super) fn prose(node: &Json) -> Text {
    let mut versions = Vec::new();
    let mut add = |tag: &str, version| versions.push((tag.to_owned(), text(version).to_owned()));
    match node {
        Json::Object(given) => {
            for (tag, version) in given {
                add(tag, version);
            }
        }
        _ => add("", node),
    }
    Text { versions }
}
