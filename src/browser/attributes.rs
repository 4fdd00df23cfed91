//! The host's attributes, as its script hands them over.

use super::app::App;
use super::layout::Change;
use crate::interaction::Effect;
use crate::locale::Locale;
use js_sys::{Array, Object};
use wasm_bindgen::{JsCast, JsValue};

/// Attributes by their names; a value of `None` is the absence of one.
pub(super) struct Attributes(Vec<(String, Option<String>)>);

impl Attributes {
    /// Those of an object, name → text or null.
    pub(super) fn of(object: &Object) -> Self {
        let pair = |pair: JsValue| {
            let pair: Array = pair.unchecked_into();
            Some((pair.get(0).as_string()?, pair.get(1).as_string()))
        };
        Self(Object::entries(object).iter().filter_map(pair).collect())
    }

    fn find(&self, name: &str) -> Option<&(String, Option<String>)> {
        self.0.iter().find(|attribute| attribute.0 == name)
    }

    /// The value of an attribute.
    pub(super) fn value(&self, name: &str) -> Option<&str> {
        self.find(name)?.1.as_deref()
    }

    /// The language in force.
    pub(super) fn locale(&self) -> Locale {
        self.value("lang").map_or_else(Locale::default, Locale::of)
    }

    /// The attributes as the widget takes them.
    pub(super) fn pairs(&self) -> Vec<(&str, Option<&str>)> {
        let pairs = self.0.iter();
        pairs
            .map(|(name, value)| (name.as_str(), value.as_deref()))
            .collect()
    }
}

impl App {
    /// Takes over attributes that the page has changed together.
    pub(super) fn set(&self, attributes: &Object) {
        let attributes = Attributes::of(attributes);
        // Before it is laid out in the language, once.
        if attributes.find("lang").is_some() {
            self.set_language(attributes.locale().lang());
        }
        if attributes.find("theme").is_some()
            && let Ok(mut state) = self.state.try_borrow_mut()
        {
            state.theme = attributes.value("theme").map(str::to_owned);
        }
        let look = self.update_look(false);
        let (effects, errors) = match self.state.try_borrow_mut() {
            Ok(mut state) => state.widget.set_all(&attributes.pairs()),
            Err(_) => return,
        };
        // A scene that is laid out is painted as well.
        match look {
            Change::Nothing => {}
            Change::Paint if effects.contains(&Effect::LayOut) => {}
            Change::Paint => self.paint(),
            Change::LayOut => self.lay_out_anew(),
        }
        self.follow(&effects);
        for error in &errors {
            self.report(error);
        }
    }
}
