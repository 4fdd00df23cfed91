//! The sentences of the pages: each figure and no other, in one language, held together.

use super::OVERVIEW;
use super::expected::{Written, evened};
use super::page::{Element, Page, address, loose};
use initiative_charts::locale::Locale;
use std::collections::BTreeSet;

/// Numbers with a mark inside, as `8.464`, `21,72` and `1,159`.
fn marked_numbers(text: &str) -> impl Iterator<Item = &str> {
    let numbers =
        text.split(|character: char| !character.is_ascii_digit() && !".,".contains(character));
    let numbers = numbers.map(|number| number.trim_matches(['.', ',']));
    numbers.filter(|number| number.contains(['.', ',']))
}

#[test]
fn the_text_of_every_article_has_each_figure_and_no_other() {
    for written in Written::all() {
        let page = Page::article(written.locale);
        let paragraphs: Vec<_> = page.named("p").map(|one| one.text.as_str()).collect();
        let prose = evened(&paragraphs.join("\n"));
        let mut expected: Vec<String> = OVERVIEW.map(|name| written.whole(name)).into();
        expected.extend(written.shares());
        expected.extend([written.over_plan(), written.later_plan(), "358".to_owned()]);
        let even = written.even_shares();
        for figure in &expected {
            assert!(
                prose.contains(figure.as_str()),
                "{} lacks {figure}",
                address(written.locale)
            );
        }
        // Every amount with its currency.
        for name in ["value", "plan", "investment", "sales", "tax"] {
            let (digits, whole) = (written.digits(name), written.whole(name));
            let amounts = prose.matches(&digits).count();
            assert_eq!(prose.matches(&whole).count(), amounts, "{whole}");
        }
        let known: BTreeSet<_> = expected
            .iter()
            .chain(&even)
            .flat_map(|figure| marked_numbers(figure))
            .collect();
        let mut texts = page.own_texts(written.locale.lang());
        let described = |meta: &&Element| meta.attribute("name") == Some("description");
        let description = page.named("meta").find(described).unwrap();
        texts.extend(description.attribute("content"));
        for number in texts.into_iter().flat_map(marked_numbers) {
            assert!(
                known.contains(number),
                "{} has {number}",
                address(written.locale)
            );
        }
    }
}

#[test]
fn no_english_is_left_in_the_other_languages() {
    let english = Page::article(Locale::En);
    let small = Page::of("index.html");
    let mut known: BTreeSet<&str> = english.own_texts("en").into_iter().collect();
    known.extend(small.own_texts("en"));
    let is_words = |text: &str| text.chars().any(char::is_alphabetic);
    for locale in [Locale::Zh, Locale::Fr, Locale::Ko, Locale::Ja] {
        let (page, tag) = (Page::article(locale), locale.lang());
        let foreign = page
            .0
            .iter()
            .filter(|element| element.lang != tag && element.name == "a");
        let quoted: Vec<_> = foreign.map(|element| element.text.as_str()).collect();
        for text in [page.own_texts(tag), small.own_texts(tag)].concat() {
            assert!(!known.contains(text) || !is_words(text), "{tag}: {text}");
            let own = quoted
                .iter()
                .fold(text.to_owned(), |text, quoted| text.replace(quoted, ""));
            for word in own.split(|character: char| !character.is_alphabetic()) {
                let english = [
                    "the", "of", "and", "by", "with", "is", "billion", "CNY", "yuan", "reported",
                    "planned",
                ];
                assert!(!english.contains(&word), "{tag}: {text}");
            }
            let script = match locale {
                Locale::Zh | Locale::Ja => '\u{3040}'..='\u{9fff}',
                Locale::Ko => '가'..='힣',
                Locale::En | Locale::Fr => 'a'..='z',
            };
            let in_script = text.chars().any(|character| script.contains(&character));
            assert!(in_script || !is_words(text), "{tag}: {text}");
        }
    }
}

/// The text with each number as a single digit.
fn shape(text: &str) -> String {
    let mut shape = String::new();
    for character in text.chars() {
        let shown = match character {
            '0'..='9' | '.' | ',' => '0',
            other => other,
        };
        if shown != '0' || !shape.ends_with('0') {
            shape.push(shown);
        }
    }
    shape
}

/// Where a line may end within an amount or a date: pairs of words, or, where no spaces are written, of characters.
fn seams(written: &Written) -> BTreeSet<String> {
    let days = written.dataset.reports.iter().flat_map(|report| {
        [report.published, report.period.to].map(|day| evened(&written.locale.day(day)))
    });
    let amounts = ["plan", "tax"].map(|name| written.whole(name));
    let mut seams = BTreeSet::new();
    for text in days.chain(amounts) {
        let shape = shape(&text);
        let words: Vec<_> = shape.split(' ').collect();
        seams.extend(words.windows(2).map(|pair| pair.join(" ")));
        if words.len() == 1 {
            let unit = if shape.contains('月') {
                "0月"
            } else {
                &shape
            };
            seams.insert(unit.to_owned());
        }
    }
    seams
}

#[test]
fn no_line_of_an_article_ends_between_a_count_and_its_measure_word() {
    for locale in [Locale::Zh, Locale::Ja] {
        let name = address(locale);
        let text = shape(&loose(&name));
        for counter in ["个", "项", "件", "家", "つ", "社", "カ月", "年分"] {
            let seam = format!("0{counter}");
            assert!(!text.contains(&seam), "{name} has a loose {seam:?}");
        }
    }
}

#[test]
fn no_line_of_a_text_ends_within_an_amount_or_a_date() {
    for written in Written::all() {
        for name in [address(written.locale), "index.html".to_owned()] {
            let text = shape(&loose(&name));
            for seam in seams(&written) {
                assert!(!text.contains(&seam), "{name} has a loose {seam:?}");
            }
        }
    }
}
