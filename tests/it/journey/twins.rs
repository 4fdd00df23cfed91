//! Reports that end with the same day: told apart wherever they are named, without brackets in brackets.

use super::sheet::lines;
use crate::fixtures::{attribute, elements, of_class, texts, widget_on};
use initiative_charts::chart::ChartKind;
use initiative_charts::interaction::{Event, Sheet};
use initiative_charts::locale::Locale;
use initiative_charts::reported::parse;
use initiative_charts::scene::Shape;
use initiative_charts::widget::Widget;

fn homes(chart: &str, lang: &str) -> Widget {
    let json = include_str!("../data/homes-by-two-publishers.json");
    let attributes = [("lang", lang), ("chart", chart), ("report", "2024-12-31")];
    widget_on(parse(json).unwrap(), &attributes, 720.0)
}

fn has_nested_brackets(text: &str) -> bool {
    let mut depth = 0;
    text.chars().any(|character| {
        match character {
            '(' | '（' => depth += 1,
            ')' | '）' => depth -= 1,
            _ => {}
        }
        depth > 1
    })
}

#[test]
fn no_text_has_brackets_in_brackets() {
    for locale in Locale::ALL {
        for kind in ChartKind::ALL {
            let mut widget = homes(kind.name(), locale.tag());
            let scene = widget.scene();
            let marks = scene.panels.iter().flat_map(|panel| &panel.marks);
            let mut all: Vec<String> = marks
                .filter_map(|mark| match &mark.shape {
                    Shape::Text(run) => Some(run.text.clone()),
                    _ => None,
                })
                .collect();
            let count = scene.data.len();
            for datum in 0..count {
                widget.handle(&Event::MarkFocused { datum });
                widget.handle(&Event::SheetToggled);
                let view = widget.view_with_parts();
                all.extend(lines(&view));
                all.extend(texts(&view).into_iter().map(str::to_owned));
                let named = elements(&view).into_iter();
                all.extend(
                    named.filter_map(|element| attribute(element, "aria-label").map(str::to_owned)),
                );
                widget.handle(&Event::SheetToggled);
            }
            for record in widget.figures() {
                all.push(record.note);
                all.push(record.label);
            }
            for text in all {
                assert!(!has_nested_brackets(&text), "{}: {text}", locale.tag());
            }
        }
    }
}

#[test]
fn a_sheet_names_the_publisher_of_another_report_of_the_day() {
    let mut widget = homes("overview", "en");
    widget.select("2024-12-31/built").unwrap();
    widget.handle(&Event::SheetToggled);
    let sheet = widget.sheet(Sheet::Line);
    let others: Vec<_> = of_class(&sheet, "to")
        .into_iter()
        .map(|button| texts(&button.children).concat().replace('\u{a0}', " "))
        .collect();
    assert!(
        others.contains(&"December 2024 (Audit office, 15 March 2025): 170 homes".to_owned()),
        "{others:?}"
    );
    assert!(
        others.contains(&"December 2023: 120 homes".to_owned()),
        "{others:?}"
    );
}

#[test]
fn sources_stand_from_the_oldest_to_the_newest() {
    let widget = homes("history", "en");
    let sources = widget.scene().by_publisher().into_iter();
    let days: Vec<_> = sources.map(|source| &*source.published).collect();
    // A publisher's reports stand together, where its first one is.
    assert_eq!(
        days,
        ["2023-02-01", "2024-02-01", "2025-02-10", "2025-03-15"]
    );
}

#[test]
fn a_correction_in_a_chart_of_several_reports_says_of_which() {
    let corrections = |chart: &str| {
        let view = homes(chart, "en").view();
        let found = of_class(&view, "correction").into_iter();
        found
            .map(|one| texts(&one.children).concat().replace('\u{a0}', " "))
            .collect::<Vec<_>>()
    };
    assert_eq!(
        corrections("history"),
        [
            "Council (Housing), 1 February 2023 (corrected on 14 May 2023): The homes were 60 at first.",
            "Audit office, 15 March 2025 (corrected on 1 April 2025): The homes were 160 at first.",
        ]
    );
}
