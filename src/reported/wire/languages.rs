//! A packed dataset in one language, and its texts in another: `dist/` has them in files of their own.

use super::{FIELD, VERSION};

/// A packed text with its texts for readers in one language only; in the first that they are in where they are not in
/// that one.
#[must_use]
pub fn in_one_language(packed: &str, language: &str) -> String {
    let mut made = String::new();
    for field in packed.split_inclusive(FIELD) {
        let (text, end) = field.split_at(field.rfind(FIELD).unwrap_or(field.len()));
        let mut versions = text.split_inclusive(VERSION);
        let chosen = version(text, language).or_else(|| versions.next());
        made.extend([chosen.unwrap_or_default(), end]);
    }
    made
}

/// The same texts for readers in another language, in their order, each ended by a [`FIELD`]: empty where there is none.
#[must_use]
pub fn translations(packed: &str, language: &str) -> String {
    let mut made = String::new();
    for field in packed.split(FIELD).filter(|field| field.contains(VERSION)) {
        let tag_length = language.len() + 1;
        let text = version(field, language).and_then(|version| version.get(tag_length..));
        made.push_str(text.unwrap_or_default().trim_end_matches(VERSION));
        made.push(FIELD);
    }
    made
}

/// The version in the language, with its tag and its end.
fn version<'a>(field: &'a str, language: &str) -> Option<&'a str> {
    let mut versions = field.split_inclusive(VERSION);
    versions.find(|version| {
        version
            .split_once(':')
            .is_some_and(|(tag, _)| tag == language)
    })
}

#[cfg(test)]
mod tests {
    use super::super::{cut, pack, unpack};
    use super::*;
    use crate::reported::Figure;

    fn shipped() -> String {
        pack(&crate::reported::parse(crate::reported::hunan_json()).unwrap())
    }

    #[test]
    fn a_language_taken_out_and_put_in_again_is_as_it_was() {
        let whole = shipped();
        let english = in_one_language(&whole, "en");
        assert!(
            unpack(&english)
                .title
                .in_language("fr")
                .starts_with("Hunan’s")
        );
        let mut french = translations(&whole, "fr");
        assert!(french.starts_with("Les 100 grands projets"));
        // As www/widget/languages.js does.
        let mut both = String::new();
        for character in english.chars() {
            both.push(character);
            if character == VERSION {
                let (text, rest) = cut(&french, FIELD);
                if !text.is_empty() {
                    both.extend(["fr:", text]);
                    both.push(VERSION);
                }
                french = rest.to_owned();
            }
        }
        assert_eq!(french, "");
        let (both, whole) = (unpack(&both), unpack(&whole));
        assert_eq!(both.reports.len(), whole.reports.len());
        for (report, other) in both.reports.iter().zip(&whole.reports) {
            assert_eq!(report.figures.len(), other.figures.len());
            for (figure, other) in report.figures.iter().zip(&other.figures) {
                for language in ["en", "fr"] {
                    let caveat = |figure: &Figure| {
                        figure
                            .caveat
                            .as_ref()
                            .map(|text| text.in_language(language).to_owned())
                    };
                    assert_eq!(caveat(figure), caveat(other));
                }
            }
            assert_eq!(
                report.publisher.in_language("fr"),
                other.publisher.in_language("fr")
            );
        }
    }
}
