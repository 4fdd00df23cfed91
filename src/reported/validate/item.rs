//! Names of counted things: by language, and where a language needs it, by number.

use super::Checked;
use super::object::Object;
use super::values::{check_text, prose};
use crate::reported::error::{DatasetError, DatasetErrorKind, JsonType};
use crate::reported::json::Json;
use crate::reported::{Item, Text};

/// The longest name of counted things, in characters.
pub(super) const MAX_ITEM: usize = 64;

/// The names, each after the unit of figures that it is of.
pub(super) fn items(json: &Json) -> Checked<Vec<Item>> {
    let Json::Object(fields) = json else {
        let kind = DatasetErrorKind::WrongType(JsonType::Object);
        return Err(DatasetError::of_value(json, kind));
    };
    let mut items: Vec<Item> = Vec::new();
    for (id, names) in fields {
        check_text(id, MAX_ITEM)?;
        if items.iter().any(|item| item.id == *id) {
            return Err(DatasetError::of_text(id, DatasetErrorKind::RepeatedField));
        }
        items.push(item(id, names).map_err(|error| error.in_field(id))?);
    }
    Ok(items)
}

/// One name: a text, or for each language a text or its forms for one and for other numbers.
fn item(id: &str, json: &Json) -> Checked<Item> {
    let form = |wanted: &str| prose(&of_form(json, wanted));
    if let Json::Object(languages) = json {
        for (tag, forms) in languages {
            if matches!(forms, Json::Object(_)) {
                let given = Object::of(forms, &["one", "other"]);
                let given = given.map_err(|error| error.in_field(tag))?;
                for name in ["one", "other"] {
                    let text = given.required(name, prose);
                    text.map_err(|error| error.in_field(tag))?;
                }
            }
        }
    }
    let (one, other): (Text, Text) = (form("one")?, form("other")?);
    Ok(Item {
        id: id.to_owned(),
        one,
        other,
    })
}

/// The names with the wanted form in place of both.
fn of_form(json: &Json, wanted: &str) -> Json {
    let Json::Object(languages) = json else {
        return json.clone();
    };
    let of_language = |(tag, forms): &(String, Json)| {
        let form = match forms {
            Json::Object(forms) => forms.iter().find(|(name, _)| name == wanted),
            _ => None,
        };
        (tag.clone(), form.map_or(forms, |(_, form)| form).clone())
    };
    Json::Object(languages.iter().map(of_language).collect())
}
