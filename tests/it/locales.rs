//! What is written, whatever the language.

use crate::shown::{attribute, elements, every_widget, texts};
use initiative_charts::interaction::Event;
use initiative_charts::locale::Locale;
use initiative_charts::theme::{Palette, Theme};

/// Whether a place of a template was left unfilled.
fn is_unfilled(text: &str) -> bool {
    text.contains(['{', '}'])
}

#[test]
fn every_template_s_places_are_filled() {
    for (name, mut widget) in every_widget(720.0) {
        for datum in 0..=widget.scene().data.len() {
            let effects = widget.handle(&Event::MarkActivated { datum });
            assert!(
                !is_unfilled(&format!("{:?}", crate::shown::said(&effects))),
                "{name}: {effects:?}"
            );
            let view = widget.view();
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
        }
        assert!(
            !is_unfilled(&format!("{:?}", widget.svg(&Palette::of(Theme::Light)))),
            "{name}"
        );
        assert!(!is_unfilled(&widget.csv()), "{name}");
    }
}

#[test]
fn no_text_is_empty_doubled_or_badly_spaced() {
    for (name, widget) in every_widget(720.0) {
        for text in texts(&widget.view()) {
            let clean = !text.contains("  ")
                && !text.contains(" ,")
                && !text.contains("..")
                && !text.contains(" .");
            assert!(clean, "{name}: {text:?}");
        }
        let scene = widget.scene();
        let said = [&scene.headline];
        assert!(
            said.iter()
                .all(|text| !text.is_empty() && !text.starts_with(char::is_lowercase)),
            "{name}: {said:?}"
        );
        for datum in &scene.data {
            let words = [&datum.label, &datum.value, &datum.period, &datum.origin];
            assert!(
                words.iter().all(|text| !text.trim().is_empty()),
                "{name}: {datum:?}"
            );
        }
    }
}

#[test]
fn every_reported_number_is_written_with_the_digits_that_were_printed() {
    for record in crate::shown::widget(&[]).figures() {
        if record.kind == "reported" {
            let decimal = initiative_charts::quantity::Decimal::parse(&record.value).unwrap();
            assert_eq!(
                Locale::En.read_decimal(&Locale::En.decimal(decimal)),
                Some(decimal),
                "{record:?}"
            );
        }
    }
}

#[test]
fn unknown_languages_are_written_in_english() {
    for tag in ["en", "en-GB", "tlh", "", "x"] {
        assert_eq!(Locale::of(tag).tag(), "en");
    }
}
