//! The layers: which module may use which, and who may name the browser.

use crate::source::{Source, sources};
use std::collections::BTreeSet;

const CORE: &str = "quantity geometry reported derived locale scene chart mention theme paint export interaction widget";

/// The table of the design: a module, and the modules that it may use.
const TABLE: [(&str, &str); 15] = [
    ("quantity", ""),
    ("geometry", ""),
    ("reported", "quantity"),
    ("derived", "quantity reported"),
    ("locale", "quantity reported derived"),
    ("scene", "geometry reported derived"),
    ("chart", "quantity geometry reported derived locale scene"),
    ("mention", "quantity reported derived locale"),
    ("theme", "scene"),
    ("paint", "geometry scene theme"),
    (
        "export",
        "geometry reported derived locale scene theme paint",
    ),
    ("interaction", "geometry reported locale scene"),
    ("widget", CORE),
    (
        "browser",
        "geometry reported locale scene mention paint theme interaction widget",
    ),
    ("main", CORE),
];

/// The modules of the crate that the file names, itself left out.
fn uses(source: &Source) -> BTreeSet<String> {
    let path = source.path.trim_end_matches(".rs");
    let own: Vec<&str> = path.split('/').filter(|part| *part != "mod").collect();
    let mut used = BTreeSet::new();
    let mut inline: Vec<usize> = Vec::new();
    let mut braces = 0;
    let mut before = String::new();
    let mut rest = source.code.as_str();
    while let Some(character) = rest.chars().next() {
        let starts = !before.ends_with(|last: char| last.is_alphanumeric() || "_:".contains(last));
        let path_of = |root: &str| rest.strip_prefix(root).filter(|_| starts);
        if let Some(after) = path_of("crate::").or(path_of("initiative_charts::")) {
            used.extend(heads(after));
        } else if rest.starts_with("super::") && starts {
            let after = rest.trim_start_matches("super::");
            let up = (rest.len() - after.len()) / "super::".len();
            if up >= own.len() + inline.len() {
                used.extend(heads(after));
            }
        }
        match character {
            '{' => {
                braces += 1;
                let words: Vec<&str> = before.split_whitespace().rev().take(2).collect();
                if words.get(1) == Some(&"mod") {
                    inline.push(braces);
                }
            }
            '}' => {
                inline.retain(|depth| *depth != braces);
                braces -= 1;
            }
            _ => {}
        }
        before.push(character);
        rest = &rest[character.len_utf8()..];
    }
    used.remove(own[0]);
    used
}

/// The first name of a path, or of each path of a group.
fn heads(path: &str) -> Vec<String> {
    let name = |path: &str| {
        let end = path.find(|character: char| !character.is_alphanumeric() && character != '_');
        path[..end.unwrap_or(path.len())].to_owned()
    };
    let mut names = Vec::new();
    let mut depth = 0;
    for (at, character) in path.char_indices() {
        match character {
            '{' => depth += 1,
            '}' => depth -= 1,
            _ => {}
        }
        if depth == 1 && "{,".contains(character) {
            names.push(name(path[at + 1..].trim_start()));
        }
        if depth == 0 {
            break;
        }
    }
    if names.is_empty() {
        vec![name(path)]
    } else {
        names
    }
}

/// What the file uses and may not.
fn trespasses(source: &Source) -> Vec<String> {
    let module = source.path.split(['/', '.']).next().unwrap();
    if module == "lib" {
        return Vec::new();
    }
    let Some((_, may)) = TABLE.iter().find(|(known, _)| *known == module) else {
        return vec![format!(
            "src/{}: the module {module} is not in the table of the design",
            source.path
        )];
    };
    let may: Vec<&str> = may.split(' ').collect();
    let used = uses(source)
        .into_iter()
        .filter(|used| !may.contains(&used.as_str()));
    used.map(|used| format!("src/{}: {module} may not use {used}", source.path))
        .collect()
}

#[test]
fn every_module_uses_the_layers_below_it_alone() {
    let trespasses: Vec<String> = sources().iter().flat_map(trespasses).collect();
    assert!(trespasses.is_empty(), "\n{}", trespasses.join("\n"));
}

#[test]
fn paths_are_followed_to_the_module_that_they_name() {
    let uses_of = |path: &str, code: &str| {
        uses(&Source::of(path, code))
            .into_iter()
            .collect::<Vec<_>>()
    };
    assert_eq!(
        uses_of(
            "chart/bars.rs",
            "use crate::{scene::{Ink, Mark}, locale::fill}; use super::pen::Pen;"
        ),
        ["locale", "scene"]
    );
    assert_eq!(
        uses_of(
            "scene.rs",
            "fn f(a: &super::widget::Widget) {} mod m { use super::hit; }"
        ),
        ["widget"]
    );
    assert_eq!(
        uses_of(
            "scene/hit.rs",
            "use super::super::geometry; mod tests { use super::super::Datum; }"
        ),
        ["geometry"]
    );
    assert_eq!(
        uses_of(
            "scene/hit.rs",
            "mod a { mod b {} } use super::super::paint; // crate::chart"
        ),
        ["paint"]
    );
    assert_eq!(
        uses_of(
            "main.rs",
            "let x = initiative_charts::export::svg; my_crate::y;"
        ),
        ["export"]
    );
}

#[test]
fn only_the_browser_s_module_names_the_browser() {
    let mut named = Vec::new();
    for source in sources()
        .iter()
        .filter(|source| !source.path.starts_with("browser"))
    {
        for (name, alone) in [
            ("web_sys", ""),
            ("js_sys", ""),
            ("wasm_bindgen", ""),
            ("plotters_canvas", "paint/backend.rs"),
        ] {
            if source.code.contains(name) && source.path != alone {
                named.push(format!("src/{} names {name}", source.path));
            }
        }
    }
    assert!(named.is_empty(), "\n{}", named.join("\n"));
}

/// Words outside of the messages that no reader meets as a text of the page, each with its file or folder: classes,
/// values of attributes and style sheets, and what core types say to developers.
const NO_TEXT: [(&str, &str); 17] = [
    ("quantity/decimal.rs", "not a decimal such as 7.305"),
    (
        "quantity/decimal.rs",
        "more than 18 digits or 12 decimal places",
    ),
    ("paint.rs", "the font cannot be used"),
    ("paint.rs", "the surface is being painted already"),
    ("export/svg.rs", "system-ui, sans-serif"),
    ("widget/view.rs", "tab tab-current"),
    ("browser/", "(prefers-color-scheme: dark)"),
    ("browser/", "(forced-colors: active)"),
    ("browser/", ".table tbody tr:is(:nth-child(3), :last-child)"),
    ("widget/", "origin caveat"),
    ("widget/", "when origin caveat"),
    ("browser/", "link, style, meta[name=color-scheme i]"),
    ("browser/", "the browser gives no 2D canvas"),
    ("browser/", "dialog, [popover]"),
    ("browser/", "content apart"),
    ("browser/", "reading bottom"),
    ("browser/", "reading top"),
];

/// Whether two words follow each other in the text.
fn is_sentence(text: &str) -> bool {
    let is_word = |word: &str| {
        let selector = word.starts_with(['.', '#']);
        let word =
            word.trim_matches(|mark: char| mark.is_ascii_punctuation() && !"{}".contains(mark));
        let letters = word
            .chars()
            .all(|letter| letter.is_alphabetic() || "’-'".contains(letter));
        word.chars().count() > 1 && letters && !selector
    };
    let words: Vec<bool> = text.split_whitespace().map(is_word).collect();
    words.windows(2).any(|pair| pair == [true, true])
}

/// Where texts for readers are.
const TEXTS: [&str; 2] = ["locale/messages/", "locale/error_text/"];

#[test]
fn no_text_for_readers_stands_outside_of_the_messages() {
    let mut sentences = Vec::new();
    let mut met = BTreeSet::new();
    for source in sources()
        .iter()
        .filter(|source| !TEXTS.iter().any(|folder| source.path.starts_with(folder)))
    {
        for (line, text) in source.texts.iter().filter(|(_, text)| is_sentence(text)) {
            let known = |(path, words): &(&str, &str)| {
                source.path.starts_with(path) && text.trim_matches('"') == *words
            };
            let exempt = NO_TEXT.iter().find(|exempt| known(exempt));
            if !exempt.is_some_and(|exempt| met.insert(exempt)) {
                sentences.push(format!("src/{}:{line}: {text}", source.path));
            }
        }
    }
    let what = "texts for readers belong to src/locale/messages, others, once each, to the list in this test";
    assert!(sentences.is_empty(), "{what}:\n{}", sentences.join("\n"));
    let idle = NO_TEXT.iter().filter(|exempt| !met.contains(exempt));
    let idle: Vec<_> = idle.collect();
    assert!(idle.is_empty(), "exempt, and nowhere: {idle:?}");
}

#[test]
fn a_sentence_is_told_from_a_name() {
    for text in [
        "Open table",
        "by the end of {month}",
        "The chart could not be painted: ",
        "“{found}”, expected one",
    ] {
        assert!(is_sentence(text), "{text}");
    }
    for text in [
        "{lacks} {others}",
        "aria-label",
        "investment.of-plan",
        "{:04}-{:02}",
        " · ",
        "2019-11-30 x",
        ".plot, .reading",
    ] {
        assert!(!is_sentence(text), "{text}");
    }
}
