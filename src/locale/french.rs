//! What French alone asks of a name.

/// How words begin whose *h* is not passed over: `1 million de hêtres`, but `d’hectares`.
const ASPIRATED: [&str; 13] = [
    "haies", "halle", "halte", "hameau", "handicap", "hangar", "haut", "hériss", "héron", "héros",
    "hêtre", "hors", "hutte",
];

/// *de* before the name of what a word for a power of ten counts: `d’` before a vowel, else with its space.
pub(super) fn of(name: &str) -> &'static str {
    let begins = |letters: &str| name.starts_with(|first| letters.contains(first));
    let passed_over = begins("h") && !ASPIRATED.iter().any(|word| name.starts_with(word));
    if passed_over || begins("aàâeéèêëiîïoôuùœæAÀÂEÉÈÊIÎOÔUŒ") {
        "d’"
    } else {
        "de\u{a0}"
    }
}

/// Whether *de* at the end of the text is `d’` before the value: *au moins*, *au plus*, *environ*.
pub(super) fn elides(text: &str, value: &str) -> bool {
    let is_of = text.ends_with(" de ");
    is_of
        && ["au ", "environ"]
            .iter()
            .any(|word| value.starts_with(word))
}
