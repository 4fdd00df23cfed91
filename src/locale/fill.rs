//! Templates: texts with named places.

use super::{Locale, Message};

/// Puts each value at its `{name}` in the template; a place without a value stays as it is.
///
/// Values are put in once and never read as templates themselves, so hostile text stays text.
///
/// # Example
/// ```
/// use initiative_charts::locale::fill;
/// assert_eq!(fill("{value} by {when}", &[("value", "{when}"), ("when", "May")]), "{when} by May");
/// ```
#[must_use]
pub fn fill(template: &str, values: &[(&str, &str)]) -> String {
    let mut filled = String::new();
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        filled.push_str(before);
        let found = after.split_once('}').and_then(|(name, after)| {
            let (_, value) = values.iter().find(|(known, _)| *known == name)?;
            Some((*value, after))
        });
        if let Some((value, after)) = found {
            filled.push_str(value);
            rest = after;
        } else {
            filled.push('{');
            rest = after;
        }
    }
    filled.push_str(rest);
    filled
}

impl Locale {
    /// The message with the values in its places.
    pub(crate) fn filled(self, message: Message, values: &[(&str, &str)]) -> String {
        fill(self.text(message), values)
    }

    /// The elements as a list in running text: `a, b and c`.
    #[must_use]
    pub fn list(self, elements: &[String]) -> String {
        let mut text = String::new();
        for (place, element) in elements.iter().enumerate() {
            if place > 0 {
                let ends = place + 1 == elements.len();
                text.push_str(self.text(if ends {
                    Message::ListLast
                } else {
                    Message::ListBetween
                }));
            }
            text.push_str(element);
        }
        text
    }
}

/// The parts with `between` between each two.
#[must_use]
pub(crate) fn joined(parts: &[&str], between: &str) -> String {
    let mut text = String::new();
    for (index, part) in parts.iter().enumerate() {
        if index > 0 {
            text.push_str(between);
        }
        text.push_str(part);
    }
    text
}
