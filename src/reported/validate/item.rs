//! Names of counted things: by language, and where a language needs it, by number.

use super::Checked;
use super::place::{Place, fields_of};
use super::values::{by_language, check_text, check_text_of};
use crate::reported::error::DatasetErrorKind;
use crate::reported::format::{FORMS, MAX_ITEM};
use crate::reported::json::Json;
use crate::reported::{Item, Text};

/// The names, each after the unit of figures that it is of.
pub(super) fn items(at: Place<'_>) -> Checked<Vec<Item>> {
    let Some(Json::Object(fields)) = at.json else {
        return at.refuse(DatasetErrorKind::Items);
    };
    let mut items: Vec<Item> = Vec::new();
    for (id, _) in fields {
        check_text_of(at, id, MAX_ITEM);
        if items.iter().any(|item| item.id == *id) {
            at.refuse_text::<()>(id, DatasetErrorKind::RepeatedField);
        }
        items.extend(item(id, at.field(id)));
    }
    Some(items)
}

/// One name: a text or its forms for one and for other numbers, for all languages or for each.
fn item(id: &str, at: Place<'_>) -> Checked<Item> {
    let (mut one, mut other) = (Text::default(), Text::default());
    let mut read = |tag: &str, name: Place<'_>| {
        let add =
            |form: &mut Text, text: &str| form.versions.push((tag.to_owned(), text.to_owned()));
        if matches!(name.json, Some(Json::Object(_))) {
            let given = name.object(FORMS)?;
            let forms = ["one", "other"].map(|form| check_text(given.required(form), MAX_ITEM));
            let [of_one, of_other] = forms;
            add(&mut one, of_one?);
            add(&mut other, of_other?);
        } else {
            let name = check_text(name, MAX_ITEM)?;
            add(&mut one, name);
            add(&mut other, name);
        }
        Some(())
    };
    let is_form = |(name, _): &(String, Json)| FORMS.contains(&name.as_str());
    if fields_of(at.json).iter().any(is_form) {
        read("", at)?;
    } else {
        by_language(at, &mut read)?;
    }
    let id = id.to_owned();
    Some(Item { id, one, other })
}
