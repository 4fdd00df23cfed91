//! Languages that come after the module: each in a file, which only those load who read it.

use super::pack::Pack;
use super::{Locale, Message};
use std::cell::Cell;

/// Stands between the texts of a language in its file; none of them holds it.
const BETWEEN: char = '\n';

thread_local! {
    static LEARNT: [Cell<Option<Pack>>; Locale::ALL.len()] = const { [const { Cell::new(None) }; Locale::ALL.len()] };
}

/// The language's texts, in the order of [`Message::ALL`], as [`learn`] takes them.
#[must_use]
pub fn taught(locale: Locale) -> String {
    let texts: Vec<&str> = Message::ALL
        .iter()
        .map(|message| locale.text(*message))
        .collect();
    texts.join(&BETWEEN.to_string())
}

/// Takes over a language's texts, for as long as the module runs. What is no text for each message is not taken: texts in
/// the wrong places would be worse than English ones. Whether the language is there now.
pub fn learn(locale: Locale, texts: &str) -> bool {
    if pack(locale).is_some() {
        return true;
    }
    let learnt = parted(texts);
    LEARNT.with(|all| {
        if let Some(cell) = all.get(locale as usize) {
            cell.set(learnt);
        }
    });
    learnt.is_some()
}

pub(super) fn pack(locale: Locale) -> Option<Pack> {
    LEARNT.with(|all| all.get(locale as usize).and_then(Cell::get))
}

/// The texts end to end, with their lengths.
fn parted(texts: &str) -> Option<Pack> {
    let mut whole = String::new();
    let mut lengths = Vec::new();
    for text in texts.split(BETWEEN) {
        whole.push_str(text);
        lengths.push(text.len() as u8);
    }
    // A language is learnt once.
    (lengths.len() == Message::ALL.len()).then(|| Pack {
        texts: whole.leak(),
        lengths: lengths.leak(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_taught_is_learnt_as_it_was_written() {
        for locale in Locale::ALL {
            assert_eq!(
                parted(&taught(locale)),
                Some(locale.shipped()),
                "{locale:?}"
            );
        }
    }

    #[test]
    fn texts_for_other_messages_are_not_learnt() {
        let texts = taught(Locale::Fr);
        let (short, _) = texts.rsplit_once(BETWEEN).unwrap();
        for wrong in [short, "", &[&texts, "\n"].concat()] {
            assert!(!learn(Locale::Fr, wrong), "{wrong:?}");
        }
        assert!(learn(Locale::Fr, &texts));
        // Once is enough.
        assert!(learn(Locale::Fr, ""));
        assert_eq!(pack(Locale::Fr), Some(Locale::Fr.shipped()));
    }
}
