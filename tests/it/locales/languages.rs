//! Which of a dataset's texts a page has, and what it says of its own.

use crate::fixtures::{attribute, hunan, of_class, widget, widget_on};
use initiative_charts::interaction::Event;
use initiative_charts::locale::Locale;
use initiative_charts::reported::{Dataset, Text, hunan_json, parse};
use initiative_charts::theme::{Palette, Theme};

fn text(versions: &[(&str, &str)]) -> Text {
    let versions = versions.iter();
    let owned = versions.map(|(tag, text)| ((*tag).to_owned(), (*text).to_owned()));
    Text {
        versions: owned.collect(),
    }
}

#[test]
fn a_page_has_the_text_of_its_own_script_and_region() {
    // Whatever the order of the dataset.
    let versions = [
        ("en", "English"),
        ("fr-CA", "of Canada"),
        ("zh-Hant", "Traditional"),
        ("zh-Hans", "Simplified"),
        ("fr", "French"),
        ("pt-BR", "of Brazil"),
    ];
    let reversed: Vec<_> = versions.into_iter().rev().collect();
    for versions in [&versions[..], &reversed] {
        let text = text(versions);
        for (tag, expected) in [
            ("fr", "French"),
            ("fr-FR", "French"),
            ("fr-CA", "of Canada"),
            ("FR_ca", "of Canada"),
            ("zh", "Simplified"),
            ("zh-CN", "Simplified"),
            ("zh-SG", "Simplified"),
            ("zh-Hans-HK", "Simplified"),
            ("cmn-Hans", "Simplified"),
            ("zh-TW", "Traditional"),
            ("zh-HK", "Traditional"),
            ("zh_MO", "Traditional"),
            ("zh-Hant-CN", "Traditional"),
            ("yue", "Traditional"),
            ("pt-PT", "of Brazil"),
            ("ko", "English"),
            ("", "English"),
        ] {
            assert_eq!(text.in_language(tag), expected, "{tag}");
        }
    }
    let text = text(&[("zh-TW", "Taiwan"), ("zh", "any")]);
    assert_eq!(text.in_language("zh-HK"), "Taiwan");
    assert_eq!(text.in_language("zh-Hans"), "any");
}

fn titled(titles: &str) -> Dataset {
    let (before, after) = hunan_json().split_once("\"title\": {").unwrap();
    let (_, after) = after.split_once('}').unwrap();
    parse(&format!("{before}\"title\": {{{titles}}}{after}")).unwrap()
}

#[test]
fn the_page_s_whole_tag_chooses_the_texts_of_a_dataset() {
    let dataset = titled(
        r#""zh-Hant": "湖南計畫", "zh-Hans": "湖南计划", "fr-CA": "Programme", "fr": "Plan", "de": "Vorhaben", "en": "Hunan""#,
    );
    for (tag, title) in [
        ("zh-TW", "湖南計畫"),
        ("zh-CN", "湖南计划"),
        ("fr-CA", "Programme"),
        ("fr-BE", "Plan"),
        // The sentence is in English.
        ("de", "Hunan"),
    ] {
        let widget = widget_on(dataset.clone(), &[("lang", tag)], 720.0);
        let headline = &widget.scene().headline;
        assert!(headline.starts_with(title), "{tag}: {headline}");
    }
}

#[test]
fn what_is_written_in_simplified_chinese_says_so() {
    for tag in ["zh", "zh-TW", "yue"] {
        let widget = widget(&[("lang", tag)]);
        let view = widget.view();
        let parts = of_class(&view, "widget");
        assert_eq!(attribute(parts[0], "lang"), Some("zh-Hans"));
        let svg = widget.svg(&Palette::of(Theme::Light)).unwrap();
        assert!(svg.contains("lang=\"zh-Hans\""), "{tag}");
    }
    assert_eq!(Locale::Fr.lang(), "fr");
}

#[test]
fn yuan_are_named_to_readers_whose_own_currency_has_that_name() {
    let widget = |lang| widget_on(hunan(), &[("lang", lang), ("chart", "investment")], 720.0);
    let headline = |lang| widget(lang).scene().headline.clone();
    let traditional = headline("zh-TW");
    assert_eq!(traditional.matches("人民币").count(), 2, "{traditional}");
    assert!(traditional.contains("人民币84.64亿元"), "{traditional}");
    assert!(!headline("zh").contains("人民币"));
    let figures = widget("zh-HK").figures();
    let figure = figures
        .iter()
        .find(|figure| figure.figure == "2019-11-30/sales.of-investment");
    let label = &figure.unwrap().label;
    assert!(label.contains("1元人民币"), "{label}");
}

#[test]
fn a_change_of_the_language_changes_the_texts() {
    let dataset = titled(r#""zh-Hant": "湖南計畫", "zh-Hans": "湖南计划""#);
    let mut widget = widget_on(dataset, &[("lang", "zh-CN")], 720.0);
    widget.set("lang", Some("zh-HK")).unwrap();
    let _ = widget.handle(&Event::Opened(
        initiative_charts::chart::ChartKind::Overview,
    ));
    assert!(widget.scene().headline.starts_with("湖南計畫"));
}

#[test]
fn the_page_s_script_knows_the_same_tags_of_our_languages() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/www/widget/languages.json");
    let table: serde_json::Value =
        serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
    let table = table.as_object().unwrap();
    let of = |tag: &str| {
        let mut languages = table.iter();
        let has = |tags: &serde_json::Value| tags.as_array().unwrap().iter().any(|one| one == tag);
        let found = languages.find(|(_, tags)| has(tags));
        found.map(|(language, _)| language.as_str())
    };
    // Every tag of two or three letters.
    let letters = || (b'a'..=b'z').map(char::from);
    let two = letters().flat_map(|a| letters().map(move |b| format!("{a}{b}")));
    let three = two
        .clone()
        .flat_map(|two| letters().map(move |c| format!("{two}{c}")));
    for tag in two.chain(three) {
        assert_eq!(of(&tag), Locale::known(&tag).map(Locale::tag), "{tag}");
    }
    for (tag, language) in [
        ("jp", "ja"),
        ("cn", "zh"),
        ("kr", "ko"),
        ("yue", "zh"),
        ("cmn", "zh"),
        ("zh_CN", "zh"),
        ("ja_JP", "ja"),
        ("EN-us", "en"),
        (" fr ", "fr"),
    ] {
        assert_eq!(Locale::known(tag).map(Locale::tag), Some(language), "{tag}");
    }
    // Twi, not Taiwan.
    for tag in ["", "de", "tw", "x-default", "frr", "english"] {
        assert_eq!(Locale::known(tag), None, "{tag}");
    }
}
