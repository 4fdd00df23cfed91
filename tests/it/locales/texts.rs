//! The texts of the languages: all there, none in another language, each with the placeholders and forms that it needs.

use crate::fixtures::{attribute, elements, in_every_language, texts};
use initiative_charts::locale::{ErrorText, Locale, Message};
use std::collections::BTreeSet;

/// The names of a template's placeholders, without repetition.
fn placeholders(template: &str) -> BTreeSet<&str> {
    let after = template.split('{').skip(1);
    after
        .filter_map(|rest| Some(rest.split_once('}')?.0))
        .collect()
}

/// Words of Latin letters that stand in every language: names, units, keys, code.
const EVERYWHERE: [&str; 15] = [
    "R&D",
    "CSV",
    "Esc",
    "Enter",
    "CNY",
    "EUR",
    "pingjiang",
    "gov",
    "cn",
    "https",
    "content",
    "html",
    "hn",
    "people",
    "com",
];

/// English words that no other language has, as whole words.
const ENGLISH: [&str; 30] = [
    "the",
    "of",
    "by",
    "and",
    "for",
    "with",
    "to",
    "share",
    "plan",
    "year",
    "projects",
    "computed",
    "reported",
    "figure",
    "figures",
    "value",
    "kept",
    "open",
    "table",
    "investment",
    "sales",
    "granted",
    "key",
    "report",
    "reports",
    "ahead",
    "behind",
    "even",
    "new",
    "only",
];

/// The text's words of Latin letters, in lower case.
fn latin_words(text: &str) -> Vec<String> {
    text.split(|letter: char| !letter.is_ascii_alphabetic() && letter != '&')
        .filter(|word| word.len() > 1 && !EVERYWHERE.contains(word))
        .map(str::to_lowercase)
        .collect()
}

fn is_english(locale: Locale, text: &str) -> bool {
    let words = latin_words(text);
    match locale {
        Locale::En => false,
        // French shares `table`, `plan`, `figure` and more with English.
        Locale::Fr => words.iter().any(|word| {
            ENGLISH.contains(&word.as_str())
                && !["table", "plan", "figure", "figures"].contains(&word.as_str())
        }),
        Locale::Zh | Locale::Ko | Locale::Ja => !words.is_empty(),
    }
}

#[test]
fn nothing_that_a_reader_meets_is_left_in_english() {
    let mut english = BTreeSet::new();
    for (name, widget) in in_every_language(720.0) {
        let locale = widget.locale();
        let view = widget.view_with_parts();
        let mut met: Vec<String> = texts(&view).into_iter().map(str::to_owned).collect();
        for element in elements(&view) {
            met.extend(attribute(element, "aria-label").map(str::to_owned));
        }
        for panel in &widget.scene().panels {
            for mark in &panel.marks {
                if let initiative_charts::scene::Shape::Text(run) = &mark.shape {
                    met.push(run.text.clone());
                }
            }
        }
        for datum in 0..widget.scene().data.len() {
            let text = widget.figure_text(datum).unwrap();
            met.extend([text.label(), text.period(), text.origin()]);
            met.push(text.caveat().to_owned());
        }
        met.extend(widget.csv().lines().next().map(str::to_owned));
        for text in met.into_iter().filter(|text| is_english(locale, text)) {
            english.insert(format!("{}: {text} ({name})", locale.tag()));
        }
    }
    assert!(english.is_empty(), "{english:#?}");
}

#[test]
fn no_explanation_is_that_of_another_language() {
    for error_text in ErrorText::ALL {
        let english = Locale::En.error_text(*error_text);
        assert!(!english.is_empty());
        for locale in Locale::ALL.into_iter().skip(1) {
            let text = locale.error_text(*error_text);
            // A list of names that a dataset is written with is the same everywhere.
            let has_words =
                english.contains(" a ") || english.contains("the ") || english.ends_with('.');
            assert!(
                !has_words || text != english,
                "{error_text:?} in {}",
                locale.tag()
            );
            assert_eq!(
                placeholders(text),
                placeholders(english),
                "{error_text:?} in {}",
                locale.tag()
            );
        }
    }
}

/// The placeholders, with one name for those that a language may use instead of each other.
fn without_choices(mut placeholders: BTreeSet<&str>) -> BTreeSet<&str> {
    for (one, other) in [("full", "value"), ("full", "over")] {
        if placeholders.remove(one) {
            placeholders.insert(other);
        }
    }
    // Other languages' participles do not end as what was counted does.
    placeholders.remove("ending");
    // Nor do they count with measure words.
    placeholders.remove("counter");
    placeholders
}

/// Messages whose placeholders depend on the shape of a language's sentence.
const FREE: [Message; 4] = [
    // The day, month or year alone may say enough; months carry their names or numbers.
    Message::YearFromApril,
    Message::YearOfTwo,
    Message::MonthsLeft,
    Message::InvestmentOver,
];

#[test]
fn templates_have_the_same_placeholders_in_every_language() {
    let mut differ = Vec::new();
    for message in Message::ALL
        .iter()
        .filter(|message| !FREE.contains(message))
    {
        let english = without_choices(placeholders(Locale::En.text(*message)));
        for locale in Locale::ALL {
            let text = locale.text(*message);
            if without_choices(placeholders(text)) != english {
                differ.push(format!("{message:?} in {}: {text}", locale.tag()));
            }
        }
    }
    assert!(differ.is_empty(), "{differ:#?}");
}

#[test]
fn counted_texts_have_a_form_for_every_category_or_one_for_all() {
    for message in Message::ALL {
        let counted = Locale::En.text(*message).contains('|');
        for locale in Locale::ALL {
            let text = locale.text(*message);
            assert!(!text.is_empty(), "{message:?} in {}", locale.tag());
            if matches!(message, Message::Months | Message::MonthsShort) {
                assert_eq!(
                    text.split('|').count(),
                    12,
                    "{message:?} in {}",
                    locale.tag()
                );
                continue;
            }
            let forms = text.split('|').count();
            assert!(
                forms == 1 || forms == locale.categories().len(),
                "{message:?} in {}: {text}",
                locale.tag()
            );
            if counted && locale == Locale::Fr {
                assert!(forms == 3, "{message:?}: {text}");
            }
        }
    }
}
