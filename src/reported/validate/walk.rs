//! A walk over a dataset: whether everything in it has the form that the format has for its place.

use super::Checked;
use super::fields::place;
use super::form::{Field, Form};
use super::values::{is_language_tag, power, text_error};
use crate::reported::error::{DatasetError, DatasetErrorKind, JsonType, entry};
use crate::reported::json::{Json, quoted};

const MAX_LANGUAGES: usize = 100;

/// Refuses the first place in the node that has another form.
pub(super) fn check(node: &Json, form: &Form) -> Checked {
    Walk {
        path: String::new(),
    }
    .value(node, form)
}

struct Walk {
    /// Where the walk is.
    path: String,
}

impl Walk {
    fn value(&mut self, node: &Json, form: &Form) -> Checked {
        let kind = match (form, node) {
            (Form::Object(fields), Json::Object(given)) => {
                return self.object(given, fields);
            }
            (Form::List(form, most), Json::List(entries)) if entries.len() <= *most => {
                for (index, node) in entries.iter().enumerate() {
                    self.within(&entry("", index), node, form)?;
                }
                return Ok(());
            }
            (Form::Prose, Json::Object(versions)) if !versions.is_empty() => {
                return self.versions(versions);
            }
            (Form::Unit, _) | (Form::Flag, Json::Bool(_)) => return Ok(()),
            (Form::Scale, node) if power(node).is_some() => return Ok(()),
            (Form::Scale, _) => DatasetErrorKind::Scale,
            (Form::List(_, most), Json::List(_) | Json::TooLong) => {
                DatasetErrorKind::TooMany { most: *most }
            }
            (Form::Digits, Json::Number(_)) => DatasetErrorKind::NotQuoted,
            (Form::Prose, Json::Object(_)) => DatasetErrorKind::EmptyText,
            (Form::Object(_), _) => DatasetErrorKind::WrongType(JsonType::Object),
            (Form::List(..), _) => DatasetErrorKind::WrongType(JsonType::List),
            (Form::Flag, _) => DatasetErrorKind::WrongType(JsonType::Flag),
            (form, Json::Text(text)) => match text_error(text, form) {
                None => return Ok(()),
                Some(kind) => kind,
            },
            (Form::Prose, _) => DatasetErrorKind::WrongType(JsonType::Texts),
            _ => DatasetErrorKind::WrongType(JsonType::Text),
        };
        self.refuse(node.excerpt(), kind)
    }

    /// Looks at the names in the order of the text, then at the values in the order of the format.
    fn object(&mut self, given: &[(String, Json)], fields: &[Field]) -> Checked {
        for (index, (name, _)) in given.iter().enumerate() {
            let kind = if !fields.iter().any(|field| field.name == name) {
                DatasetErrorKind::UnknownField {
                    known: listed(fields),
                }
            } else if place(given, name) != Some(index) {
                DatasetErrorKind::RepeatedField
            } else {
                continue;
            };
            return self.refuse(quoted(name), kind);
        }
        for field in fields {
            match place(given, field.name).and_then(|place| given.get(place)) {
                Some((_, node)) => self.within(field.name, node, &field.form)?,
                None if field.required => {
                    self.enter(field.name);
                    return self.refuse(String::new(), DatasetErrorKind::MissingField);
                }
                None => {}
            }
        }
        Ok(())
    }

    /// Looks at the versions of a text in its languages.
    fn versions(&mut self, versions: &[(String, Json)]) -> Checked {
        for (index, (tag, version)) in versions.iter().enumerate() {
            let mut earlier = versions.iter().take(index);
            let kind = if !is_language_tag(tag) {
                DatasetErrorKind::LanguageTag
            } else if earlier.any(|(earlier, _)| earlier.eq_ignore_ascii_case(tag)) {
                DatasetErrorKind::RepeatedField
            } else if index == MAX_LANGUAGES {
                DatasetErrorKind::TooMany {
                    most: MAX_LANGUAGES,
                }
            } else {
                match version {
                    Json::Text(_) => self.within(tag, version, &Form::Prose)?,
                    _ => self.within(tag, version, &Form::Text)?,
                }
                continue;
            };
            return self.refuse(quoted(tag), kind);
        }
        Ok(())
    }

    fn within(&mut self, step: &str, node: &Json, form: &Form) -> Checked {
        let length = self.path.len();
        self.enter(step);
        self.value(node, form)?;
        self.path.truncate(length);
        Ok(())
    }

    fn enter(&mut self, step: &str) {
        if !self.path.is_empty() && !step.starts_with('[') {
            self.path.push('.');
        }
        self.path.push_str(step);
    }

    fn refuse(&mut self, found: String, kind: DatasetErrorKind) -> Checked {
        let path = std::mem::take(&mut self.path);
        Err(Box::new(DatasetError { path, found, kind }))
    }
}

fn listed(fields: &[Field]) -> String {
    let mut list = String::new();
    for field in fields {
        if !list.is_empty() {
            list.push_str(", ");
        }
        list.push_str(field.name);
    }
    list
}
