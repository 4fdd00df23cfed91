//! Pictures, table and page as they were looked at and accepted, letter by letter.
//!
//! `UPDATE_GOLDEN=1 cargo test --test it golden` accepts what is made now; look at it first.

use crate::figures::precision::reporting;
use crate::fixtures::hunan;
use crate::fixtures::{all, widget_on};
use crate::xml;
use initiative_charts::chart::ChartKind;
use initiative_charts::interaction::{Event, Key};
use initiative_charts::locale::Locale;
use initiative_charts::reported::Dataset;
use initiative_charts::theme::{Palette, Theme};
use initiative_charts::widget::{Node, Widget};
use std::path::PathBuf;
use std::{env, fs};

/// The widths of the charts: on a phone of 360 CSS pixels, and in a column of text.
const WIDTHS: [f64; 2] = [328.0, 720.0];

/// A picture that is kept: its name, the widget's attributes, its width and its theme.
struct Picture {
    name: String,
    attributes: Vec<(&'static str, &'static str)>,
    width: f64,
    theme: Theme,
    dataset: fn() -> Dataset,
}

fn pictures() -> Vec<Picture> {
    let mut pictures = Vec::new();
    for width in WIDTHS {
        let mut keep = |suffix: &str, attributes: &[(&'static str, &'static str)], theme| {
            let (_, chart) = attributes[0];
            let name = format!("{chart}{suffix}-{width}.svg");
            pictures.push(Picture {
                name,
                attributes: attributes.to_vec(),
                width,
                theme,
                dataset: hunan,
            });
        };
        for kind in ChartKind::ALL {
            keep("", &[("chart", kind.name())], Theme::Light);
        }
        for chart in ["investment", "progress", "checks"] {
            keep("-dark", &[("chart", chart)], Theme::Dark);
        }
        for (language, charts) in [
            (
                "zh",
                &["overview", "investment", "progress", "history", "checks"][..],
            ),
            (
                "fr",
                &["overview", "investment", "progress", "history", "checks"],
            ),
            ("ko", &["overview", "investment", "checks"]),
            ("ja", &["overview", "investment", "checks"]),
        ] {
            for chart in charts {
                let attributes = [("chart", *chart), ("lang", language)];
                keep(&format!("-{language}"), &attributes, Theme::Light);
            }
        }
        for report in ["2019-06-30", "2020-09-30"] {
            let suffix = format!("-of-{report}");
            keep(
                &suffix,
                &[("chart", "overview"), ("report", report)],
                Theme::Light,
            );
        }
        for language in ["en", "ja"] {
            pictures.push(Picture {
                name: format!("overview-rough-{language}-{width}.svg"),
                attributes: vec![("chart", "overview"), ("lang", language)],
                width,
                theme: Theme::Light,
                dataset: rough,
            });
        }
    }
    pictures
}

/// About, at least, at most, ranges and counts in millions.
fn rough() -> Dataset {
    let range = r#""low": "1.2", "high": "1.5""#;
    let at_least = r#""value": "1.2", "is": "at-least""#;
    let about = r#""value": "0.4", "is": "about""#;
    reporting(&[
        ("investment", range, "billion", "year-to-date"),
        (
            "plan",
            r#""value": "1.8", "is": "about""#,
            "billion",
            "year-plan",
        ),
        ("sales", at_least, "billion", "year-to-date"),
        ("tax", about, "billion", "year-to-date"),
        (
            "research",
            r#""value": "0.8", "is": "at-most""#,
            "billion",
            "year-to-date",
        ),
        ("trees", at_least, "million", "year-to-date"),
        ("cover", r#""low": "31", "high": "35""#, "%", "year-to-date"),
    ])
}

impl Picture {
    fn svg(&self) -> String {
        let widget = widget_on((self.dataset)(), &self.attributes, self.width);
        widget.svg(&Palette::of(self.theme)).unwrap()
    }
}

/// The other files that are kept.
const TABLE: &str = "overview.csv";
const PAGE: &str = "investment-pinned.html";

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/golden")
}

/// Holds the text against the accepted one; says what to do where they differ.
fn differs(name: &str, found: &str) -> Option<String> {
    let path = folder().join(name);
    let (stem, extension) = name.rsplit_once('.').unwrap();
    let neighbour = format!("{stem}.changed.{extension}");
    let changed = folder().join(&neighbour);
    let accepting = env::var_os("UPDATE_GOLDEN").is_some_and(|value| value == "1");
    if accepting {
        fs::write(&path, found).unwrap();
    }
    let accepted = fs::read_to_string(&path).unwrap_or_default();
    if accepted == found {
        let _ = fs::remove_file(&changed);
        return None;
    }
    fs::write(&changed, found).unwrap();
    let mut lines = accepted.lines().zip(found.lines());
    let same = lines
        .by_ref()
        .take_while(|(accepted, found)| accepted == found)
        .count();
    let line = |text: &str| text.lines().nth(same).unwrap_or("(the end)").to_owned();
    Some(format!(
        "tests/golden/{name} differs first in line {}:\n  accepted: {}\n     found: {}\n  Look at \
         tests/golden/{neighbour}; accept it with UPDATE_GOLDEN=1 cargo test --test it golden",
        same + 1,
        line(&accepted),
        line(found),
    ))
}

#[track_caller]
fn assert_none(differences: impl IntoIterator<Item = String>) {
    let differences: Vec<String> = differences.into_iter().collect();
    assert!(differences.is_empty(), "\n{}", differences.join("\n"));
}

#[test]
fn every_picture_is_the_one_that_was_accepted() {
    assert_none(
        pictures()
            .iter()
            .filter_map(|picture| differs(&picture.name, &picture.svg())),
    );
}

#[test]
fn the_exported_table_is_the_one_that_was_accepted() {
    let widget = widget_on(hunan(), &[("chart", "overview")], 720.0);
    assert_none(differs(TABLE, &widget.csv()));
}

#[test]
fn the_page_is_the_one_that_was_accepted() {
    let mut widget = widget_on(hunan(), &[("chart", "investment")], 328.0);
    all(
        &mut widget,
        [Event::Pressed(Key::First), Event::Pressed(Key::Enter)],
    );
    assert_none(differs(PAGE, &page(&widget)));
}

#[test]
fn nothing_is_kept_that_no_test_makes() {
    let mut made: Vec<String> = pictures().into_iter().map(|picture| picture.name).collect();
    made.extend([TABLE, PAGE].map(str::to_owned));
    // What a browser tells of the page: tests/page/access.rs.
    made.extend(Locale::ALL.map(|locale| format!("tree-{}.txt", locale.tag())));
    let orphans = fs::read_dir(folder()).unwrap().filter_map(|entry| {
        let name = entry.unwrap().file_name().into_string().unwrap();
        let known = made.contains(&name.replace(".changed.", ".")) || name.starts_with('.');
        (!known).then(|| format!("tests/golden/{name} belongs to no test: delete it"))
    });
    assert_none(orphans);
}

#[test]
fn every_picture_is_a_document_of_its_own_with_title_and_description() {
    for picture in pictures() {
        let svg = picture.svg();
        let tags = xml::read(&svg).unwrap_or_else(|error| panic!("{}: {error}", picture.name));
        let outermost = &tags[0];
        assert_eq!(outermost.name, "svg");
        assert_eq!(
            outermost.attribute("xmlns"),
            Some("http://www.w3.org/2000/svg")
        );
        assert_eq!(outermost.attribute("role"), Some("img"));
        let language = picture.attributes.iter().find(|(name, _)| *name == "lang");
        assert_eq!(
            outermost.attribute("lang"),
            Some(language.map_or("en", |(_, tag)| Locale::of(tag).lang()))
        );
        let scene_of = widget_on((picture.dataset)(), &picture.attributes, picture.width);
        let scene = scene_of.scene();
        assert_eq!((tags[1].name, &tags[1].text), ("title", &scene.headline));
        assert_eq!(
            (tags[2].name, &tags[2].text.trim_end()),
            ("desc", &scene.subtitle.as_str())
        );
        for tag in &tags {
            let shapes = [
                "svg", "title", "desc", "rect", "circle", "line", "polyline", "polygon", "text",
            ];
            assert!(
                shapes.contains(&tag.name),
                "{}: <{}>",
                picture.name,
                tag.name
            );
            for (name, value) in &tag.attributes {
                let outward =
                    name.contains("href") || value.contains("url(") || value.contains("://");
                assert!(
                    !outward || *name == "xmlns",
                    "{}: {name}={value}",
                    picture.name
                );
            }
        }
    }
}

/// The widget's elements as indented text, much like HTML.
fn page(widget: &Widget) -> String {
    let mut lines = String::new();
    write(&widget.view_with_parts(), 0, &mut lines);
    lines
}

fn write(nodes: &[Node], depth: usize, lines: &mut String) {
    let indent = "  ".repeat(depth);
    for node in nodes {
        let element = match node {
            Node::Text(text) => {
                lines.push_str(&format!("{indent}{text}\n"));
                continue;
            }
            Node::Element(element) => element,
        };
        let attributes = element
            .attributes
            .iter()
            .map(|(name, value)| format!(" {name}=\"{value}\""));
        let styles: Vec<String> = element
            .styles
            .iter()
            .map(|(name, value)| format!("{name}: {value}"))
            .collect();
        let styles = if styles.is_empty() {
            String::new()
        } else {
            format!(" style=\"{}\"", styles.join("; "))
        };
        let attributes: String = attributes.collect();
        lines.push_str(&format!("{indent}<{}{attributes}{styles}>\n", element.tag));
        write(&element.children, depth + 1, lines);
    }
}
