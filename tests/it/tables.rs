//! The main figures as a table, where no chart can be drawn.

use crate::fixtures::{hunan, widget_on};
use crate::xml::{self, Tag};
use initiative_charts::derived::{Reason, Verdict};
use initiative_charts::export::{FigureTable, html, json};
use initiative_charts::locale::{FigureText, Language, Locale};
use initiative_charts::reported::{Dataset, parse};
use serde_json::Value;

fn table_of(dataset: Dataset, lang: &str) -> FigureTable {
    widget_on(dataset, &[("lang", lang)], 640.0).figure_table()
}

/// The texts of the elements of the name.
fn texts<'t>(tags: &'t [Tag<'_>], name: &str) -> Vec<&'t str> {
    let named = tags.iter().filter(|tag| tag.name == name);
    named.map(|tag| tag.text.as_str()).collect()
}

/// The texts of the values: the cells of numbers.
fn values<'t>(tags: &'t [Tag<'_>]) -> Vec<&'t str> {
    let cells = tags.iter().filter(|tag| tag.name == "td");
    let numbers = cells.filter(|tag| tag.attribute("class") == Some("number"));
    numbers.map(|tag| tag.text.as_str()).collect()
}

#[test]
fn it_has_the_figures_of_the_overview_with_value_and_days_in_every_language() {
    for locale in Locale::ALL {
        let table = table_of(hunan(), locale.tag());
        let (dataset, html) = (hunan(), html(&table));
        let tags = xml::read(&html).unwrap();
        assert_eq!(tags[0].attribute("lang"), Some(locale.lang()));
        let report = dataset.report("2019-11-30").unwrap();
        let (rows, values) = (texts(&tags, "th"), values(&tags));
        // Behind the two heads.
        let rows = &rows[2..];
        assert_eq!(rows.len(), values.len());
        for figure in &report.figures {
            let figure = initiative_charts::derived::AnyFigure::Reported(report, figure);
            let text = FigureText::new(locale, &dataset, figure);
            let row = rows.iter().position(|row| row.trim_end() == text.label());
            let row = row.unwrap_or_else(|| panic!("{}: no {}", locale.tag(), text.label()));
            let even = |text: &str| text.replace('\u{a0}', " ");
            assert_eq!(even(values[row]), even(&text.value()));
        }
        let computed = rows.iter().filter(|row| row.starts_with("* "));
        let marked = tags
            .iter()
            .filter(|tag| tag.attribute("class") == Some("computed"));
        assert_eq!((computed.count(), marked.count()), (2, 2));
        let notes = texts(&tags, "small");
        assert!(notes.iter().any(|note| note.contains("÷")), "{notes:?}");
        // The days of what runs up, in words of the language.
        let until = locale.month_or_day(report.period.to);
        let month = until.split(['\u{a0}', ' ']).next().unwrap();
        assert!(
            notes.iter().any(|note| note.contains(month)),
            "{month}: {notes:?}"
        );
    }
}

#[test]
fn its_caption_names_the_programme_and_links_the_source() {
    for locale in Locale::ALL {
        let (dataset, html) = (hunan(), html(&table_of(hunan(), locale.tag())));
        let tags = xml::read(&html).unwrap();
        let title = dataset.title.in_language(locale.tag());
        assert_eq!(texts(&tags, "caption")[0].trim_end(), title);
        let report = dataset.report("2019-11-30").unwrap();
        let link = tags.iter().find(|tag| tag.name == "a").unwrap();
        assert_eq!(link.attribute("href"), report.url.as_deref());
        assert!(
            link.text
                .contains(report.publisher.in_language(locale.tag()))
        );
        assert!(link.text.ends_with(&locale.day(report.published)));
    }
}

/// A dataset whose texts would change a page that took them for HTML.
fn hostile() -> Dataset {
    let json = r#"{
      "id": "x", "title": "</caption><script>alert(1)</script>", "currency": "EUR",
      "items": {"t": "\"><b>"},
      "indicators": [{"id": "t", "label": "<img src=x onerror=alert(1)> & \"co\"", "counts": "items", "accumulates": true}],
      "reports": [{
        "id": "2024-12-31", "title": "R", "publisher": "</a><a href='javascript:alert(1)'>P", "published": "2025-01-02",
        "url": "https://example.org/?a=1&b=2", "period": {"to": "2024-12-31"},
        "figures": [{"indicator": "t", "value": "3", "unit": "t", "scope": "to-date", "caveat": "<!-- & -->"}]
      }]
    }"#;
    parse(json).unwrap()
}

#[test]
fn texts_of_a_dataset_stay_texts() {
    let html = html(&table_of(hostile(), "en"));
    let tags = xml::read(&html).unwrap_or_else(|error| panic!("{error}: {html}"));
    let mut names: Vec<_> = tags.iter().map(|tag| tag.name).collect();
    names.sort_unstable();
    names.dedup();
    let own = [
        "a", "caption", "small", "table", "tbody", "td", "th", "thead", "tr",
    ];
    assert_eq!(names, own);
    let links: Vec<_> = tags.iter().filter(|tag| tag.name == "a").collect();
    assert_eq!(links.len(), 1);
    assert_eq!(
        links[0].attribute("href"),
        Some("https://example.org/?a=1&amp;b=2")
    );
    let caption = texts(&tags, "caption")[0];
    assert_eq!(caption.trim_end(), "</caption><script>alert(1)</script>");
    assert!(texts(&tags, "small").contains(&"<!-- & -->"));
}

#[test]
fn an_address_that_is_none_of_the_web_is_no_link() {
    let mut table = table_of(hostile(), "en");
    for address in [
        "javascript:alert(1)",
        "data:text/html,x",
        "//example.org",
        "",
    ] {
        table.sources = vec![("P".to_owned(), address.to_owned())];
        let html = html(&table);
        assert!(!html.contains("<a") && !html.contains("href"), "{html}");
    }
}

#[test]
fn every_dataset_has_a_well_formed_table_and_the_same_texts_as_json() {
    for path in std::fs::read_dir("tests/it/data").unwrap() {
        let path = path.unwrap().path();
        let dataset = parse(&std::fs::read_to_string(&path).unwrap()).unwrap();
        for locale in Locale::ALL {
            let table = table_of(dataset.clone(), locale.tag());
            let (html, json) = (html(&table), json(&table));
            let tags = xml::read(&html).unwrap_or_else(|error| panic!("{path:?}: {error}"));
            let rows: Value = serde_json::from_str(&json).unwrap();
            let rows = rows["rows"].as_array().unwrap();
            assert!(!rows.is_empty(), "{path:?}");
            let (labels, values) = (texts(&tags, "th"), values(&tags));
            let written: Vec<_> = labels[2..].iter().map(|label| label.trim_end()).collect();
            let own = |field: &str| -> Vec<&str> {
                rows.iter()
                    .map(|row| row[field].as_str().unwrap())
                    .collect()
            };
            assert_eq!((written, values), (own("label"), own("value")), "{path:?}");
        }
    }
}

#[test]
fn the_table_of_checks_has_each_verdict_before_the_figures() {
    for locale in Locale::ALL {
        let attributes = [("lang", locale.tag()), ("chart", "checks")];
        let widget = widget_on(hunan(), &attributes, 640.0);
        let (table, scene) = (widget.figure_table(), widget.scene());
        let html = html(&table);
        let tags = xml::read(&html).unwrap();
        let groups = tags
            .iter()
            .filter(|tag| tag.attribute("scope") == Some("rowgroup"));
        let groups: Vec<&str> = groups.map(|tag| tag.text.as_str()).collect();
        let language = Language::from(locale);
        let expected = [
            Verdict::Differs,
            Verdict::Agrees,
            Verdict::NotComparable(Reason::Class),
        ];
        assert_eq!(groups, expected.map(|verdict| language.verdict(verdict)));
        for (verdict, said) in &scene.verdicts {
            assert!(texts(&tags, "td").contains(&said.as_str()), "{said}");
            assert!(!said.contains(verdict), "{said}");
        }
        // A full-width mark has its space in it.
        for mark in ['，', '、', '；', '：', '。', '）'] {
            let behind = ["", "</small>", "</a>"].map(|end| format!("{mark}{end} <small>"));
            assert!(!behind.iter().any(|text| html.contains(text)), "{html}");
        }
        // None of them in other charts.
        assert_eq!(table.verdicts, scene.verdicts);
        assert!(table_of(hunan(), locale.tag()).verdicts.is_empty());
    }
}

#[test]
fn a_report_without_figures_says_so() {
    let mut dataset = hostile();
    dataset.reports[0].figures.clear();
    let table = table_of(dataset, "fr");
    assert_eq!(table.rows, []);
    let html = html(&table);
    let tags = xml::read(&html).unwrap();
    assert!(!table.missing.is_empty());
    assert!(
        texts(&tags, "small").contains(&table.missing.as_str()),
        "{html}"
    );
}

fn homes(chart: &str, lang: &str) -> FigureTable {
    let json = include_str!("data/homes-by-two-publishers.json");
    let attributes = [("lang", lang), ("chart", chart), ("report", "2024-12-31")];
    widget_on(parse(json).unwrap(), &attributes, 640.0).figure_table()
}

#[test]
fn the_report_s_notes_stand_below_every_table() {
    for chart in ["overview", "history"] {
        let html = html(&homes(chart, "fr"));
        let tags = xml::read(&html).unwrap();
        let foot = tags.iter().position(|tag| tag.name == "tfoot").unwrap();
        let foot = &tags[foot..];
        assert_eq!(texts(foot, "td")[0], "Without <private> homes.");
        let link = foot.iter().find(|tag| tag.name == "a").unwrap();
        let address = link.attribute("href").unwrap();
        assert_eq!(
            (&*link.text, address),
            ("Prices of 2020.", "https://council.example/prices")
        );
    }
    // What is assumed of a period without a beginning is a note, too.
    let html = html(&table_of(hunan(), "en"));
    assert!(html.contains("we assume that the count starts"), "{html}");
}

#[test]
fn a_correction_among_several_reports_says_of_which() {
    let html = html(&homes("history", "en")).replace('\u{a0}', " ");
    for correction in [
        "Council (Housing), 1 February 2023 (corrected on 14 May 2023): The homes were 60 at first.",
        "Audit office, 15 March 2025 (corrected on 1 April 2025): The homes were 160 at first.",
    ] {
        assert!(html.contains(correction), "{html}");
    }
}
