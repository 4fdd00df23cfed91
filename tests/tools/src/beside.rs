//! What lies beside `embed.js`, in scripts that only some pages load, and what in `embed.js` has to agree with it.
//!
//! Each leaves a value where `www/widget/beside.js` looks for it, under the build's key: a cache may still hold an older
//! script, and a page two versions of the widget.

use crate::literal::BYTE_ORDER_MARK;
use initiative_charts::locale::diagnosis::NAMED;
use initiative_charts::locale::{Diagnosis, Locale, taught};
use initiative_charts::reported::{hunan_json, in_one_language, pack, parse, translations};
use serde_json::{Map, Value, json};
use std::hash::{DefaultHasher, Hasher};

/// What methods throw at once, before a script with explanations could be loaded: code, message and hint.
const SAID_AT_ONCE: [(&str, Diagnosis, Diagnosis); 2] = [
    ("not-ready", Diagnosis::NotReady, Diagnosis::NotReadyHint),
    ("figure", Diagnosis::NoFigure, Diagnosis::NoFigureHint),
];

/// What tells a build with that wasm from every other, as JavaScript writes it.
pub fn key(wasm: &[u8]) -> Result<String, String> {
    let mut hash = DefaultHasher::new();
    hash.write(wasm);
    for (_, value) in values()? {
        hash.write(value.as_bytes());
    }
    Ok(format!("\"{:08x}\"", hash.finish() as u32))
}

/// The scripts of the build with the key: the names of their files, and what is in them.
pub fn scripts(key: &str) -> Result<Vec<(String, String)>, String> {
    let key = key.trim_matches('"');
    let script = |(name, value): (String, String)| {
        let script =
            format!("{BYTE_ORDER_MARK}(self.initiativeCharts??={{}})[\"{key}/{name}\"]={value};\n");
        (name + ".js", script)
    };
    Ok(values()?.into_iter().map(script).collect())
}

/// The scripts' names, and the values that they leave, as JavaScript writes them.
fn values() -> Result<Vec<(String, String)>, String> {
    let mut values = Vec::new();
    for locale in Locale::ALL {
        let tag = locale.tag();
        values.push((format!("diagnosis.{tag}"), explanations(locale).to_string()));
        if locale != Locale::En {
            values.push((format!("texts.{tag}"), texts(locale)?.to_string()));
        }
    }
    Ok(values)
}

/// What a reader of the language needs beyond English: its messages, the shipped dataset's texts, and what methods throw.
fn texts(locale: Locale) -> Result<Value, String> {
    let tag = locale.tag();
    let dataset = translations(&shipped()?, tag);
    let words = said_at_once(locale);
    Ok(json!({ "tag": tag, "messages": taught(locale), "dataset": dataset, "words": words }))
}

/// The shipped dataset as `Chart` takes it, with English texts, as JavaScript writes it.
pub fn shipped_in_english() -> Result<String, String> {
    Ok(json!(in_one_language(&shipped()?, Locale::En.tag())).to_string())
}

fn shipped() -> Result<String, String> {
    let read = parse(hunan_json());
    read.map(|dataset| pack(&dataset))
        .map_err(|refusal| format!("the shipped dataset is refused at {}", refusal.path))
}

/// The language's explanations: texts by number, and the numbers of those with a name.
fn explanations(locale: Locale) -> Value {
    let texts: Vec<&str> = Diagnosis::ALL
        .iter()
        .map(|diagnosis| locale.diagnosis(*diagnosis))
        .collect();
    let named: Map<_, _> = NAMED
        .iter()
        .map(|(name, diagnosis)| ((*name).to_owned(), (*diagnosis as usize).into()))
        .collect();
    json!({ "texts": texts, "named": named })
}

/// Messages and hints that methods throw at once, by code.
fn said_at_once(locale: Locale) -> Value {
    let text = |diagnosis| locale.diagnosis(diagnosis);
    let said = SAID_AT_ONCE
        .iter()
        .map(|(code, message, hint)| ((*code).to_owned(), json!([text(*message), text(*hint)])));
    Value::Object(said.collect())
}

/// The same in English, as JavaScript writes them.
pub fn said_in_english() -> String {
    said_at_once(Locale::En).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn another_module_has_another_key() {
        let key = |wasm: &[u8]| key(wasm).unwrap_or_default();
        assert_eq!(key(b"one").len(), 10);
        assert_eq!(key(b"one"), key(b"one"));
        assert_ne!(key(b"one"), key(b"two"));
    }

    #[test]
    fn the_loader_knows_the_languages_that_have_texts() -> std::io::Result<()> {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../www/widget/languages.js");
        let script = std::fs::read_to_string(path)?;
        let tags: Vec<&str> = Locale::ALL.into_iter().map(Locale::tag).skip(1).collect();
        assert!(
            script.contains(&format!("const BESIDE = {tags:?};")),
            "{tags:?}"
        );
        Ok(())
    }

    #[test]
    fn every_language_but_english_has_texts_and_each_has_explanations() -> Result<(), String> {
        let scripts = scripts("\"0123abcd\"")?;
        let names: Vec<&str> = scripts.iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!(
            names.join(" "),
            "diagnosis.en.js diagnosis.zh.js texts.zh.js diagnosis.fr.js texts.fr.js diagnosis.ko.js texts.ko.js \
             diagnosis.ja.js texts.ja.js"
        );
        let (_, french) = &scripts[4];
        assert!(
            french.starts_with("\u{feff}(self.initiativeCharts??={})[\"0123abcd/texts.fr\"]={")
        );
        assert!(french.contains("janvier|février"));
        assert!(french.contains("Les 100 grands projets d’innovation"));
        Ok(())
    }
}
