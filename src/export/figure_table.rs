//! A chart's own figures as a table of two columns: what stands where no chart can be drawn.

use crate::locale::{FigureText, Locale, Message, capitalized};
use crate::scene::{Datum, SIGN, Scene, Source};
use serde::Serialize;

/// The table in a language. Every text is plain; who writes it out escapes it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct FigureTable {
    /// The tag of the language.
    pub lang: &'static str,
    /// What the figures are of.
    pub title: String,
    /// What stands before the first source.
    pub cited: &'static str,
    /// Who reported the figures and when, each with its address; empty where there is none.
    pub sources: Vec<(String, String)>,
    /// What stands between two sources.
    pub between: &'static str,
    /// What was corrected in them, and when.
    pub corrections: Vec<String>,
    /// What the columns hold.
    pub heads: [&'static str; 2],
    /// Why there is no row, and which reports have figures; empty where there are some.
    pub missing: String,
    /// What came of each check, and what was held against what; of the checks alone.
    pub verdicts: Vec<(&'static str, String)>,
    /// A row for each figure.
    pub rows: Vec<FigureRow>,
    /// What a reader of the report's figures must know, each with the address that it leads to; empty where there is none.
    pub notes: Vec<(String, String)>,
}

/// One figure.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct FigureRow {
    /// The figure's identity: `report/name`.
    pub figure: String,
    /// What it is; behind a sign where it is calculated.
    pub label: String,
    /// The value with its unit.
    pub value: String,
    /// Over what it runs, how it is calculated, and what must be said with it.
    pub notes: Vec<String>,
    /// Whether it is calculated.
    pub computed: bool,
}

impl FigureTable {
    /// The table of the scene's own figures under the title, with the notes on their report below; `text` gives a figure as
    /// the language writes it.
    #[must_use]
    pub fn new<'a>(
        scene: &Scene,
        locale: Locale,
        title: &str,
        notes: Vec<(String, Option<&str>)>,
        text: &dyn Fn(&Datum) -> Option<FigureText<'a>>,
    ) -> Self {
        let sources = scene.by_publisher();
        let rows = scene.data.iter().take(scene.shown).filter_map(text);
        let mut notes: Vec<_> = notes.into_iter().map(addressed).collect();
        if !scene.verdicts.is_empty() {
            // How many checks are not listed.
            let more = scene.notes.iter();
            notes.extend(more.map(|note| (note.text.clone(), String::new())));
        }
        Self {
            lang: locale.lang(),
            title: title.to_owned(),
            cited: locale.before_sources(sources.len()),
            sources: sources.into_iter().map(cite).collect(),
            between: locale.text(Message::SourcesBetween),
            corrections: scene.corrections().into_iter().map(str::to_owned).collect(),
            heads: [Message::HeadFigure, Message::HeadValue].map(|head| locale.text(head)),
            missing: scene.missing.clone().unwrap_or_default(),
            verdicts: scene.verdicts.clone(),
            rows: rows.map(|text| figure_row(locale, text)).collect(),
            notes,
        }
    }
}

/// A value, such as a table, as JSON in lines, its fields named as they are in the code.
#[must_use]
pub fn json(value: &impl Serialize) -> String {
    // It fails for maps with other keys than texts, and there is none.
    let json = serde_json::to_string_pretty(value).unwrap_or_default();
    [&json, "\n"].concat()
}

fn addressed((text, url): (String, Option<&str>)) -> (String, String) {
    (text, url.unwrap_or_default().to_owned())
}

fn cite(source: &Source) -> (String, String) {
    (source.text.clone(), source.url.clone().unwrap_or_default())
}

fn figure_row(locale: Locale, text: FigureText<'_>) -> FigureRow {
    let computed = text.figure().is_derived();
    let label = text.label();
    let value = breakable(&text.value_beside(&label));
    let mut notes = vec![text.period()];
    if computed {
        notes.push(breakable(&text.working()));
        notes.push(capitalized(locale.text(Message::OurCalculation)));
    }
    notes.push(text.caveat());
    notes.retain(|note| !note.is_empty());
    FigureRow {
        figure: text.figure().id().to_string(),
        label: [if computed { SIGN } else { "" }, &label].concat(),
        value,
        notes,
        computed,
    }
}

/// The amount with lines that may end between its words, though not between digits and what follows them: a column may be
/// narrower than a whole amount.
fn breakable(amount: &str) -> String {
    let mut broken = String::new();
    let mut rest = amount.chars().peekable();
    while let Some(character) = rest.next() {
        let is_between = broken.ends_with(char::is_alphabetic)
            && rest.peek().is_some_and(|next| next.is_alphabetic());
        let joins = character == '\u{a0}' && is_between;
        broken.push(if joins { ' ' } else { character });
    }
    broken
}

#[cfg(test)]
mod tests {
    use super::breakable;

    #[test]
    fn lines_end_between_words_and_not_behind_digits() {
        for (amount, expected) in [
            (
                "8,464\u{a0}milliards\u{a0}de\u{a0}yuans",
                "8,464\u{a0}milliards de yuans",
            ),
            ("1\u{a0}234\u{a0}km", "1\u{a0}234\u{a0}km"),
            ("115,9\u{202f}%", "115,9\u{202f}%"),
            ("84.64억\u{a0}위안", "84.64억 위안"),
        ] {
            assert_eq!(breakable(amount), expected);
        }
    }
}
