//! Templates: texts with named placeholders.

use super::{Locale, Message, french};
use std::borrow::Cow;

/// Puts each value at its `{name}` in the template; a placeholder without a value stays as it is.
///
/// Values are put in once and never read as templates themselves, so hostile text stays text. Where a value would run
/// into what is beside it, as Latin letters and digits do in Chinese, a space stands between them. Beside Chinese or
/// Japanese a foreign name has the straight apostrophe: their fonts set the other one as wide as a character.
///
/// # Example
/// ```
/// use initiative_charts::locale::fill;
/// assert_eq!(fill("{value} by {when}", &[("value", "{when}"), ("when", "May")]), "{when} by May");
/// assert_eq!(fill("{label}{value}元", &[("label", "Grants"), ("value", "2.5")]), "Grants 2.5元");
/// assert_eq!(fill("{title}：数据", &[("title", "India’s")]), "India's：数据");
/// ```
#[must_use]
pub fn fill(template: &str, values: &[(&str, &str)]) -> String {
    filled(template, values, None)
}

/// The same; a value that stands in brackets of the template has none of its own, but what is `between` instead.
fn filled(template: &str, values: &[(&str, &str)], between: Option<&str>) -> String {
    let mut filled = String::new();
    let mut rest = template;
    let mut after_value = false;
    while let Some((before, after)) = rest.split_once('{') {
        append(&mut filled, before, after_value);
        let found = after.split_once('}').and_then(|(name, after)| {
            let (_, value) = values.iter().find(|(known, _)| *known == name)?;
            Some((*value, after))
        });
        if let Some((value, after)) = found {
            let read = template.len() - rest.len() + before.len();
            let inside = between.filter(|_| is_in_brackets(template.get(..read)));
            let value =
                inside.map_or_else(|| value.into(), |between| without_brackets(value, between));
            if french::elides(&filled, &value) {
                filled.truncate(filled.len() - "e ".len());
                filled.push('’');
            }
            append(&mut filled, &value, after_value && before.is_empty());
            after_value = true;
            rest = after;
        } else {
            filled.push('{');
            after_value = false;
            rest = after;
        }
    }
    append(&mut filled, rest, after_value);
    if filled.contains('’') && filled.contains(is_kana_or_han) {
        straighten(&filled)
    } else {
        filled
    }
}

/// Whether a bracket, of either width, is open at the end of the text.
fn is_in_brackets(text: Option<&str>) -> bool {
    let text = text.unwrap_or_default();
    text.rfind(['(', '（']) > text.rfind([')', '）'])
}

/// The text with what is `between` in place of its brackets: it stands in brackets itself.
pub(super) fn without_brackets<'t>(text: &'t str, between: &str) -> Cow<'t, str> {
    // What is not set apart from a letter, as in `f(x)`, is no bracket of a sentence.
    let is_apart = |(at, _): (usize, &str)| {
        let before = text.get(..at).unwrap_or_default();
        !before.ends_with(|letter: char| letter.is_ascii_alphanumeric())
    };
    if !text.match_indices(['(', '（']).any(is_apart) {
        return text.into();
    }
    let mut flat = String::new();
    let mut pieces = text.split(['(', '（', ')', '）']).map(str::trim);
    flat.extend(pieces.next());
    for piece in pieces.filter(|piece| !piece.is_empty()) {
        // A comma behind a bracket is enough.
        if !flat.is_empty()
            && !piece.starts_with([',', ';', ':', '.', '，', '、', '；', '：', '。'])
        {
            flat += between;
        }
        flat += piece;
    }
    flat.into()
}

/// Whether the text ends with a full-width mark, which is as wide as a character and has its space in it.
pub(crate) fn ends_wide(text: &str) -> bool {
    text.ends_with([
        '，', '、', '；', '：', '。', '！', '？', '（', '）', '「', '」', '』', '》',
    ])
}

/// The texts with the space between them, where none stands there already.
pub(crate) fn apart(before: &str, space: &str, after: &str) -> String {
    let space = if ends_wide(before) { "" } else { space };
    [before, space, after].concat()
}

const fn is_kana_or_han(character: char) -> bool {
    matches!(character, '\u{2e80}'..='\u{9fff}')
}

/// The text with straight apostrophes between Latin letters.
fn straighten(text: &str) -> String {
    let mut straight = String::new();
    let mut pieces = text.split('’').peekable();
    while let Some(piece) = pieces.next() {
        straight.push_str(piece);
        if let Some(next) = pieces.peek() {
            let is_latin = |letter: char| letter.is_ascii_alphabetic();
            let between = piece.ends_with(is_latin) && next.starts_with(is_latin);
            straight.push(if between { '\'' } else { '’' });
        }
    }
    straight
}

/// Adds the text, after a space where it would run into the value or the number that is there. A word of the template
/// may end with a value.
fn append(filled: &mut String, text: &str, after_value: bool) {
    let is_latin = |character: char| {
        character.is_ascii_alphanumeric() || matches!(character, '\u{c0}'..='\u{24f}')
    };
    let runs_on = |last: char| {
        last.is_ascii_digit() || after_value && (is_latin(last) || matches!(last, ')' | '%'))
    };
    if filled.ends_with(runs_on) && text.starts_with(|first| is_latin(first) || first == '−') {
        filled.push(' ');
    }
    filled.push_str(text);
}

impl Locale {
    /// The message with the values at their placeholders; in its brackets they have none of their own.
    pub(crate) fn filled(self, message: Message, values: &[(&str, &str)]) -> String {
        self.filled_in(self.text(message), values)
    }

    /// The same of a template.
    pub(super) fn filled_in(self, template: &str, values: &[(&str, &str)]) -> String {
        filled(template, values, Some(self.text(Message::ClausesBetween)))
    }

    /// What stands between the elements of a list that has no last word: a semicolon where one of them has a colon.
    pub(crate) fn between(self, elements: &[String]) -> &'static str {
        self.text(if has_colon(elements) {
            Message::ClausesBetween
        } else {
            Message::ListBetween
        })
    }

    /// A whole and its parts: `5 projects: 3 new and 2 old`, `Schools: 5; Schools finished: 3`.
    pub(crate) fn whole_and_parts(self, whole: String, mut parts: Vec<String>) -> String {
        if has_colon(&parts) || has_colon(std::slice::from_ref(&whole)) {
            parts.insert(0, whole);
            return self.list(&parts);
        }
        let values = [("total", &*whole), ("parts", &*self.list(&parts))];
        self.filled(Message::ProjectsHeadline, &values)
    }

    /// The elements as a list in running text: `a, b and c`; where one of them has a colon, `a: 1; b: 2`.
    #[must_use]
    pub fn list(self, elements: &[String]) -> String {
        match elements.split_last() {
            _ if has_colon(elements) => elements.join(self.between(elements)),
            Some((last, before)) if !before.is_empty() => {
                let before = before.join(self.text(Message::ListBetween));
                [&before, self.text(Message::ListLast), last].concat()
            }
            _ => elements.concat(),
        }
    }

    /// The texts as sentences, one behind the other; each ends as it did, those before others with a full stop.
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

fn has_colon(texts: &[String]) -> bool {
    texts.iter().any(|text| text.contains([':', '：']))
}
