//! A page as a reader of its source finds it: elements with their attributes, languages and texts. The articles are made of
//! their templates, as the build makes them.

use super::expected::evened;
use initiative_charts::locale::Locale;
use std::process::Command;
use std::sync::OnceLock;

/// An element of a page, with the text of all that is in it.
#[derive(Debug)]
pub(super) struct Element {
    pub(super) name: String,
    pub(super) attributes: Vec<(String, String)>,
    /// Its own language, else that of the nearest element above it that has one.
    pub(super) lang: String,
    pub(super) text: String,
    /// The places of the elements that it is in.
    pub(super) within: Vec<usize>,
}

impl Element {
    pub(super) fn attribute(&self, name: &str) -> Option<&str> {
        let known = self.attributes.iter().find(|(known, _)| known == name);
        known.map(|(_, value)| value.as_str())
    }
}

/// The elements of a page, in its order.
pub(super) struct Page(pub(super) Vec<Element>);

const VOID: [&str; 3] = ["meta", "link", "br"];

impl Page {
    #[track_caller]
    pub(super) fn of(name: &str) -> Self {
        let html = html_of(name);
        let (mut elements, mut open): (Vec<Element>, Vec<usize>) = (Vec::new(), Vec::new());
        let mut rest = html.strip_prefix("<!doctype html>").unwrap();
        while let Some((text, after)) = rest.split_once('<') {
            let text = plain(text);
            for place in &open {
                elements[*place].text.push_str(&text);
            }
            let (tag, after) = after.split_once('>').unwrap();
            rest = after;
            if let Some(name) = tag.strip_prefix('/') {
                assert_eq!(elements[open.pop().unwrap()].name, name, "{html}");
                continue;
            }
            let (name, attributes) = tag.split_once(' ').unwrap_or((tag, ""));
            let attributes = attributes_of(attributes);
            let own = attributes.iter().find(|(name, _)| name == "lang");
            let above = open.last().map(|place| elements[*place].lang.clone());
            let lang = own.map(|(_, lang)| lang.clone()).or(above);
            elements.push(Element {
                name: name.to_owned(),
                attributes,
                lang: lang.unwrap_or_default(),
                text: String::new(),
                within: open.clone(),
            });
            if !VOID.contains(&name) {
                open.push(elements.len() - 1);
            }
        }
        assert!(open.is_empty(), "{name} leaves something open");
        Self(elements)
    }

    pub(super) fn article(locale: Locale) -> Self {
        Self::of(&address(locale))
    }

    pub(super) fn named<'p>(&'p self, name: &'p str) -> impl Iterator<Item = &'p Element> {
        self.0.iter().filter(move |element| element.name == name)
    }

    /// The elements of the name in the one at the place.
    pub(super) fn inside<'p>(
        &'p self,
        place: usize,
        name: &'p str,
    ) -> impl Iterator<Item = &'p Element> {
        self.named(name)
            .filter(move |element| element.within.contains(&place))
    }

    /// The places of its tables.
    pub(super) fn tables(&self) -> Vec<usize> {
        let places = self.0.iter().enumerate();
        let tables = places.filter(|(_, element)| element.name == "table");
        tables.map(|(place, _)| place).collect()
    }

    /// The figures of a table, as they are written but for their spaces.
    pub(super) fn figures(&self, table: usize) -> Vec<String> {
        self.inside(table, "td")
            .filter(|cell| cell.attribute("class") == Some("number"))
            .map(|cell| evened(&cell.text))
            .collect()
    }

    /// The texts that are not said to be in another language than the page's, or the table's.
    pub(super) fn own_texts(&self, lang: &str) -> Vec<&str> {
        const TEXTS: [&str; 9] = ["title", "p", "h1", "h2", "caption", "th", "td", "a", "time"];
        let texts = self
            .0
            .iter()
            .filter(|element| TEXTS.contains(&element.name.as_str()) && element.lang == lang);
        texts.map(|element| element.text.as_str()).collect()
    }

    /// What its links in tables and notes lead to.
    pub(super) fn sources(&self) -> Vec<&str> {
        self.named("a")
            .filter_map(|link| link.attribute("href"))
            .filter(|address| address.starts_with("http"))
            .collect()
    }
}

/// The text of a page: an article as `www/articles.mjs` writes it, which Node runs; another one as it is in `www/`.
#[track_caller]
fn html_of(name: &str) -> String {
    static WRITTEN: OnceLock<()> = OnceLock::new();
    let folder = concat!(env!("CARGO_TARGET_TMPDIR"), "/pages");
    let path = if name == "index.html" {
        format!("www/{name}")
    } else {
        WRITTEN.get_or_init(|| {
            let program = env!("CARGO_BIN_EXE_initiative-charts");
            let mut node = Command::new("node");
            let written = node.args(["www/articles.mjs", program, folder]).output();
            let written = written
                .expect("Node, which writes the articles, is not here: install Node 20 or later");
            let said = String::from_utf8_lossy(&written.stderr);
            assert!(written.status.success(), "{said}");
        });
        format!("{folder}/{name}")
    };
    std::fs::read_to_string(path).unwrap()
}

/// The text without its escapes, spaces that may not break being what they are.
fn plain(text: &str) -> String {
    let plain = text
        .replace("&nbsp;", "\u{a0}")
        .replace("&#x202f;", "\u{202f}");
    assert!(!plain.contains('&'), "an unknown escape: {text}");
    plain
}

fn attributes_of(text: &str) -> Vec<(String, String)> {
    let mut attributes = Vec::new();
    let mut rest = text.trim();
    while !rest.is_empty() {
        let end = rest.find(['=', ' ']).unwrap_or(rest.len());
        let (name, after) = rest.split_at(end);
        let quoted = after
            .strip_prefix("=\"")
            .map(|after| after.split_once('"').unwrap());
        let (value, after) = quoted.unwrap_or(("", after));
        attributes.push((name.to_owned(), plain(value)));
        rest = after.trim_start();
    }
    attributes
}

pub(super) fn address(locale: Locale) -> String {
    match locale {
        Locale::En => "article.html".to_owned(),
        other => format!("article.{}.html", other.tag()),
    }
}

/// The text of a page's body without the elements within which no line ends.
pub(super) fn loose(name: &str) -> String {
    let html = html_of(name);
    let (_, mut rest) = html.split_once("<body").unwrap();
    let mut text = String::new();
    while let Some((before, after)) = rest.split_once('<') {
        text.push_str(before);
        let held = [
            ("span class=\"whole\"", "</span>"),
            ("time ", "</time>"),
            ("td class=\"number\"", "</td>"),
        ];
        let end = held.iter().find(|(start, _)| after.starts_with(start));
        rest = after.split_once(end.map_or(">", |(_, end)| end)).unwrap().1;
    }
    plain(&text)
}
