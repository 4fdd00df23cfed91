//! What is written, in every language.

mod composed;
mod counts;
mod currencies;
mod languages;
mod numbers;
mod texts;
mod units;
mod wording;

use crate::fixtures::{attribute, elements, in_every_language, texts};
use initiative_charts::interaction::Event;
use initiative_charts::locale::Locale;
use initiative_charts::theme::{Palette, Theme};

/// Whether a placeholder of a template was left unfilled, or none of its forms was chosen.
fn is_unfilled(text: &str) -> bool {
    text.contains(['{', '}', '|'])
}

#[test]
fn every_placeholder_of_a_template_is_filled() {
    for (name, mut widget) in in_every_language(720.0) {
        for datum in 0..=widget.scene().data.len() {
            let effects = widget.handle(&Event::MarkActivated { datum });
            assert!(
                !is_unfilled(&crate::fixtures::announcements(&effects).concat()),
                "{name}: {effects:?}"
            );
        }
        let view = widget.view_with_parts();
        for text in texts(&view) {
            assert!(!is_unfilled(text), "{name}: {text}");
        }
        for element in elements(&view) {
            for spoken in ["aria-label", "title"]
                .into_iter()
                .filter_map(|name| attribute(element, name))
            {
                assert!(!is_unfilled(spoken), "{name}: {spoken}");
            }
        }
        let svg = widget.svg(&Palette::of(Theme::Light)).unwrap();
        assert!(!is_unfilled(&svg), "{name}");
        assert!(!is_unfilled(&widget.csv()), "{name}");
    }
}

#[test]
fn no_text_is_empty_doubled_or_badly_spaced() {
    for (name, widget) in in_every_language(720.0) {
        for text in texts(&widget.view_with_parts()) {
            let clean = !text.contains("  ")
                && !text.contains(" ,")
                && !text.contains("..")
                && !text.contains("。。")
                && !text.contains(" .");
            assert!(clean, "{name}: {text:?}");
        }
        let scene = widget.scene();
        let headlines = [&scene.headline];
        assert!(
            headlines
                .iter()
                .all(|text| !text.is_empty() && !text.starts_with(char::is_lowercase)),
            "{name}: {headlines:?}"
        );
        for (index, datum) in scene.data.iter().enumerate() {
            let text = widget.figure_text(index).unwrap();
            let words = [text.label(), text.value(), text.origin()];
            // A caveat says over what a whole life is taken to run.
            assert_eq!(text.period().is_empty(), datum.id.name == "value", "{name}");
            assert!(
                words.iter().all(|text| !text.trim().is_empty()),
                "{name}: {datum:?}"
            );
        }
    }
}

#[test]
fn every_reported_number_is_written_with_the_digits_that_were_printed() {
    for record in crate::fixtures::widget(&[]).figures() {
        if record.kind == "reported" {
            let decimal = initiative_charts::quantity::Decimal::parse(&record.value).unwrap();
            for locale in Locale::ALL {
                assert_eq!(
                    locale.parse_decimal(&locale.decimal(decimal)),
                    Some(decimal),
                    "{record:?}"
                );
            }
        }
    }
}

#[test]
fn a_language_tag_leads_to_its_language_and_an_unknown_one_to_english() {
    for (tag, language) in [
        ("en", "en"),
        ("en-GB", "en"),
        ("zh", "zh"),
        ("zh-Hant-TW", "zh"),
        ("zh_CN", "zh"),
        ("fr-CA", "fr"),
        ("FR", "fr"),
        ("ko-KR", "ko"),
        ("ja-JP-u-ca-japanese", "ja"),
        ("fro", "en"),
        ("tlh", "en"),
        ("", "en"),
        ("x", "en"),
        ("日本語", "en"),
    ] {
        assert_eq!(Locale::of(tag).tag(), language, "{tag}");
    }
}
