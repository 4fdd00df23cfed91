//! The arguments of templates, by their names there: several sentences share them.

use super::{Locale, Message};

/// Values for the placements of templates; one set later stands for one of the same name.
#[derive(Clone)]
pub(crate) struct Args {
    locale: Locale,
    values: Vec<(&'static str, String)>,
}

impl Args {
    pub(crate) const fn new(locale: Locale) -> Self {
        Self {
            locale,
            values: Vec::new(),
        }
    }

    /// Gives the placements of the name their value.
    pub(crate) fn set(&mut self, name: &'static str, value: String) -> &mut Self {
        self.values.push((name, value));
        self
    }

    /// The message with the values in its placements.
    pub(crate) fn fill(&self, message: Message) -> String {
        self.fill_in(self.locale.text(message))
    }

    /// The template with the values in its placements.
    pub(crate) fn fill_in(&self, template: &str) -> String {
        let mut values = Vec::new();
        for (name, value) in self.values.iter().rev() {
            values.push((*name, value.as_str()));
        }
        self.locale.filled_in(template, &values)
    }
}
