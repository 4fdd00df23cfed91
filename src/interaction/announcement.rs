//! What is announced to those who do not see the chart.

use crate::locale::{FigureText, Locale, Message, capitalized};

/// The most characters of an announcement, so that it is listened to.
const ANNOUNCED: usize = 119;
/// A word of so many bytes or more is cut inside.
const LONG_WORD: usize = 40;

/// The announcement of a figure to a pointer or a script, which move no focus: its value, what it is, and over what it
/// runs, where there is room for the whole of that.
pub(super) fn figure_announcement(text: FigureText<'_>, locale: Locale) -> String {
    let (value, label) = (text.heard_value(), text.label_with_kind());
    let announced = |period: &str| {
        let values = [("value", &*value), ("label", &label), ("period", period)];
        let announced = locale.filled(Message::Announced, &values);
        locale.spoken(announced.trim_end())
    };
    let whole = announced(&capitalized(&text.period()));
    if whole.chars().count() <= ANNOUNCED {
        return whole;
    }
    shortened(&announced(""))
}

/// The announcement of a chart that was opened, by its title and its headline.
pub(crate) fn chart_announcement(headline: &str, title: &str, locale: Locale) -> String {
    let values = [("chart", title), ("headline", headline)];
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
        let announced = shortened(&long);
        assert!(announced.chars().count() < 120);
        assert!(announced.ends_with("word…"));
        assert_eq!(shortened("short"), "short");
    }
}
