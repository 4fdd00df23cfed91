//! What is said to those who do not see the chart.

use crate::chart::ChartKind;
use crate::locale::{Locale, Message};
use crate::scene::{Datum, Scene};

/// The most characters of an announcement, so that it is heard out.
const ANNOUNCED: usize = 119;
/// A word of so many bytes or more is cut inside.
const LONG_WORD: usize = 40;

/// Whether the figure is reported or computed.
pub(crate) const fn kind_of(datum: &Datum) -> Message {
    if datum.derived {
        Message::Computed
    } else {
        Message::Reported
    }
}

/// What is said of a figure: to a pointer, which moves no focus, the value, what it is, and over what it runs; to the
/// keyboard, where the mark's name has been read out on focus, the value and what the name does not say.
pub(super) fn said(scene: &Scene, locale: Locale, datum: usize, message: Message) -> String {
    let Some(datum) = scene.datum(datum) else {
        return String::new();
    };
    let values = [
        ("value", datum.value.as_str()),
        ("label", &datum.label),
        ("kind", locale.text(kind_of(datum))),
        ("period", &datum.period),
        ("origin", &datum.origin),
    ];
    shortened(&locale.spoken(&locale.filled(message, &values)))
}

/// The announcement of a chart that was opened.
pub(crate) fn said_of_chart(headline: &str, chart: ChartKind, locale: Locale) -> String {
    let values = [("chart", chart.title(locale)), ("headline", headline)];
    shortened(&locale.spoken(&locale.filled(Message::Shows, &values)))
}

/// At most 119 characters, cut at a word.
fn shortened(text: &str) -> String {
    if text.chars().count() <= ANNOUNCED {
        return text.to_owned();
    }
    let cut: String = text.chars().take(ANNOUNCED - 1).collect();
    // Scripts without spaces are cut at a character.
    let space = cut
        .rfind(' ')
        .filter(|space| cut.len() - space <= LONG_WORD);
    let at_word = space.and_then(|space| cut.get(..space));
    [at_word.unwrap_or(&cut), "…"].concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_announcements_are_cut_at_a_word() {
        let long = "word ".repeat(40);
        let said = shortened(&long);
        assert!(said.chars().count() < 120);
        assert!(said.ends_with("word…"));
        assert_eq!(shortened("short"), "short");
    }
}
