//! A walk over a dataset: whether everything in it has the form that the format has for its place.

use super::Checked;
use super::fields::place;
use super::form::{Field, Form};
use super::values::{is_language_tag, power, problem_of};
use crate::reported::json::{Node, quoted};
use crate::reported::refusal::{Kind, Problem, Refusal, entry};

const MAX_LANGUAGES: usize = 100;

/// Refuses the first place in the node that has another form.
pub(super) fn check(node: &Node, form: &Form) -> Checked {
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
    fn value(&mut self, node: &Node, form: &Form) -> Checked {
        let problem = match (form, node) {
            (Form::Object(fields), Node::Object(given)) => {
                return self.object(given, fields);
            }
            (Form::List(form, most), Node::List(entries)) if entries.len() <= *most => {
                for (index, node) in entries.iter().enumerate() {
                    self.within(&entry("", index), node, form)?;
                }
                return Ok(());
            }
            (Form::Prose, Node::Object(versions)) if !versions.is_empty() => {
                return self.versions(versions);
            }
            (Form::Unit, _) | (Form::Flag, Node::Bool(_)) => return Ok(()),
            (Form::Scale, node) if power(node).is_some() => return Ok(()),
            (Form::Scale, _) => Problem::Scale,
            (Form::List(_, most), Node::List(_) | Node::TooLong) => {
                Problem::TooMany { most: *most }
            }
            (Form::Digits, Node::Number(_)) => Problem::NotQuoted,
            (Form::Prose, Node::Object(_)) => Problem::EmptyText,
            (Form::Object(_), _) => Problem::WrongType(Kind::Object),
            (Form::List(..), _) => Problem::WrongType(Kind::List),
            (Form::Flag, _) => Problem::WrongType(Kind::Flag),
            (form, Node::Text(text)) => match problem_of(text, form) {
                None => return Ok(()),
                Some(problem) => problem,
            },
            (Form::Prose, _) => Problem::WrongType(Kind::Texts),
            _ => Problem::WrongType(Kind::Text),
        };
        self.refuse(node.excerpt(), problem)
    }

    /// Looks at the names in the order of the text, then at the values in the order of the format.
    fn object(&mut self, given: &[(String, Node)], fields: &[Field]) -> Checked {
        for (index, (name, _)) in given.iter().enumerate() {
            let problem = if !fields.iter().any(|field| field.name == name) {
                Problem::UnknownField {
                    known: listed(fields),
                }
            } else if place(given, name) != Some(index) {
                Problem::RepeatedField
            } else {
                continue;
            };
            return self.refuse(quoted(name), problem);
        }
        for field in fields {
            match place(given, field.name).and_then(|place| given.get(place)) {
                Some((_, node)) => self.within(field.name, node, &field.form)?,
                None if field.required => {
                    self.enter(field.name);
                    return self.refuse(String::new(), Problem::MissingField);
                }
                None => {}
            }
        }
        Ok(())
    }

    /// Looks at the versions of a text in its languages.
    fn versions(&mut self, versions: &[(String, Node)]) -> Checked {
        for (index, (tag, version)) in versions.iter().enumerate() {
            let mut earlier = versions.iter().take(index);
            let problem = if !is_language_tag(tag) {
                Problem::LanguageTag
            } else if earlier.any(|(earlier, _)| earlier.eq_ignore_ascii_case(tag)) {
                Problem::RepeatedField
            } else if index == MAX_LANGUAGES {
                Problem::TooMany {
                    most: MAX_LANGUAGES,
                }
            } else {
                match version {
                    Node::Text(_) => self.within(tag, version, &Form::Prose)?,
                    _ => self.within(tag, version, &Form::Text)?,
                }
                continue;
            };
            return self.refuse(quoted(tag), problem);
        }
        Ok(())
    }

    fn within(&mut self, step: &str, node: &Node, form: &Form) -> Checked {
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

    fn refuse(&mut self, found: String, problem: Problem) -> Checked {
        let path = std::mem::take(&mut self.path);
        Err(Box::new(Refusal {
            path,
            found,
            problem,
        }))
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
