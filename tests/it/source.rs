//! The crate's own sources, taken apart as far as the tests on them need.

use std::fs;
use std::path::{Path, PathBuf};

/// One source file.
pub(crate) struct Source {
    /// Its path under `src`, with `/`.
    pub(crate) path: String,
    /// Its code; comments and the insides of literals are left out.
    pub(crate) code: String,
    /// Its literals of text, each with its line, from 1; those of unit tests and of lints' reasons are left out.
    pub(crate) texts: Vec<(usize, String)>,
}

/// Every source file, in the order of the paths.
pub(crate) fn sources() -> Vec<Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut paths = Vec::new();
    collect(&root, &mut paths);
    paths.sort();
    let read = |path: &PathBuf| {
        let name: Vec<_> = path
            .strip_prefix(&root)
            .unwrap()
            .iter()
            .map(|part| part.to_str().unwrap())
            .collect();
        Source::of(&name.join("/"), &fs::read_to_string(path).unwrap())
    };
    paths.iter().map(read).collect()
}

fn collect(folder: &Path, paths: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(&path, paths);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            paths.push(path);
        }
    }
}

impl Source {
    pub(crate) fn of(path: &str, text: &str) -> Self {
        let mut source = Self {
            path: path.to_owned(),
            code: String::new(),
            texts: Vec::new(),
        };
        let mut rest = text;
        while let Some(character) = rest.chars().next() {
            let line = text[..text.len() - rest.len()].matches('\n').count() + 1;
            let raw = rest
                .trim_start_matches('r')
                .trim_start_matches('#')
                .starts_with('"');
            let in_word = source
                .code
                .ends_with(|last: char| last.is_alphanumeric() || last == '_');
            let taken = if rest.starts_with("//") {
                rest.find('\n').unwrap_or(rest.len())
            } else if rest.starts_with("/*") {
                rest.find("*/").map_or(rest.len(), |end| end + 2)
            } else if character == '"' || (character == 'r' && raw && !in_word) {
                let length = literal(rest);
                if !source.code.ends_with("reason = ") {
                    source.texts.push((line, rest[..length].to_owned()));
                }
                source.code.push_str("\"\"");
                length
            } else if character == '\'' {
                let length = quoted_character(rest);
                source.code.push_str(if length > 1 { "' '" } else { "'" });
                length
            } else {
                source.code.push(character);
                character.len_utf8()
            };
            rest = &rest[taken..];
        }
        // Unit tests stand at the end of their file.
        if let Some((before, _)) = text.split_once("#[cfg(test)]\nmod ") {
            let end = before.matches('\n').count();
            source.texts.retain(|(line, _)| *line <= end);
        }
        source
    }
}

/// The length of the literal of text at the beginning, its quotation marks included.
fn literal(rest: &str) -> usize {
    if let Some(raw) = rest.strip_prefix('r') {
        let hashes = raw.len() - raw.trim_start_matches('#').len();
        let end = format!("\"{}", "#".repeat(hashes));
        let inside = &raw[hashes + 1..];
        return inside
            .find(&end)
            .map_or(rest.len(), |at| 1 + hashes + 1 + at + end.len());
    }
    let mut escaped = false;
    for (at, character) in rest.char_indices().skip(1) {
        match character {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '"' => return at + 1,
            _ => {}
        }
    }
    rest.len()
}

/// The length of the character at the beginning, or 1 where the mark begins a lifetime.
fn quoted_character(rest: &str) -> usize {
    let inside = &rest[1..];
    if inside.starts_with('\\') {
        return inside[2..].find('\'').map_or(1, |at| at + 4);
    }
    let length = inside.chars().next().map_or(0, char::len_utf8);
    if inside[length..].starts_with('\'') {
        length + 2
    } else {
        1
    }
}

#[test]
fn comments_and_literals_are_no_code() {
    let source = Source::of(
        "a.rs",
        "let a = \"crate::x \\\" y\"; // crate::y\nlet b = r#\"crate::\"z\"#; let c = '\"'; let d: &'a str = '\\'';/* crate */e",
    );
    assert_eq!(
        source.code,
        "let a = \"\"; \nlet b = \"\"; let c = ' '; let d: &'a str = ' ';e"
    );
    let texts: Vec<_> = source
        .texts
        .iter()
        .map(|(line, text)| (*line, text.as_str()))
        .collect();
    assert_eq!(
        texts,
        [(1, "\"crate::x \\\" y\""), (2, "r#\"crate::\"z\"#")]
    );
}
