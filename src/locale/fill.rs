//! Templates: texts with named placeholders.

use super::{Locale, Message};

/// Puts each value at its `{name}` in the template; a placeholder without a value stays as it is.
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
    /// The message with the values at their placeholders.
    pub(crate) fn filled(self, message: Message, values: &[(&str, &str)]) -> String {
        fill(self.text(message), values)
    }

    /// The elements as a list in running text: `a, b and c`.
    #[must_use]
    pub fn list(self, elements: &[String]) -> String {
        match elements.split_last() {
            Some((last, before)) if !before.is_empty() => {
                let before = before.join(self.text(Message::ListBetween));
                [&before, self.text(Message::ListLast), last].concat()
            }
            _ => elements.concat(),
        }
    }

    /// The texts as sentences, one behind the other; each ends as it did, those before others with a full stop.
    #[must_use]
    pub(crate) fn sentences(self, texts: &[String]) -> String {
        let Some((last, before)) = texts.split_last() else {
            return String::new();
        };
        let mut sentences = String::new();
        for text in before {
            sentences += text.trim_end_matches(['.', '。']);
            sentences += self.text(Message::SentencesBetween);
        }
        sentences + last
    }
}
