//! The reading line: what it says of the current figure, and what the reader unfolds under it.

use super::{current, datum, on, pointing_at, tap_at};
use crate::fixtures::{attribute, elements, every_widget, of_class, text_of, texts, widget};
use initiative_charts::interaction::{Effect, Event, Key, Sheet};
use initiative_charts::locale::{Locale, Message};
use initiative_charts::widget::Widget;

fn sheet(widget: &Widget) -> String {
    texts(&widget.sheet(Sheet::Line))
        .join(" | ")
        .replace('\u{a0}', " ")
}

#[test]
fn with_nothing_current_the_line_says_how_to_read() {
    for locale in Locale::ALL {
        let mut widget = widget(&[("lang", locale.tag())]);
        let hint = locale.text(Message::HowToRead);
        let line = |widget: &Widget| text_of(&widget.view_with_parts(), "line");
        assert_eq!(line(&widget).trim(), hint);
        let more = widget.view_with_parts();
        let more = of_class(&more, "more")[0].clone();
        assert_eq!(attribute(&more, "hidden"), Some(""), "nothing to unfold");
        widget.handle(&Event::Pressed(Key::First));
        assert!(!line(&widget).contains(hint), "{}", line(&widget));
        widget.handle(&Event::Pressed(Key::Escape));
        assert_eq!(line(&widget).trim(), hint);
    }
}

#[test]
fn the_line_says_value_what_it_is_when_and_who_stands_for_it() {
    let mut widget = on("investment");
    let part = |widget: &Widget, class| {
        let view = widget.view_with_parts();
        text_of(&of_class(&view, "line")[0].children, class)
    };
    widget.handle(&pointing_at(&widget, "investment"));
    assert_eq!(part(&widget, "value"), "8.464 billion yuan");
    assert_eq!(part(&widget, "what"), "Completed investment");
    assert_eq!(part(&widget, "when"), "by the end of November 2019");
    assert_eq!(
        part(&widget, "origin"),
        "Hunan Provincial Government, 5 December 2019"
    );
    widget.handle(&pointing_at(&widget, "investment.of-plan"));
    assert_eq!(part(&widget, "value"), "115.9%");
    assert_eq!(
        part(&widget, "origin"),
        "Our calculation from figures of Hunan Provincial Government, 5 December 2019"
    );
    assert!(widget.reading().computed);
}

#[test]
fn unfolding_shows_the_working_and_the_source_and_keeps_the_figure() {
    let mut widget = on("investment");
    assert_eq!(widget.handle(&Event::SheetToggled), [], "of nothing");
    widget.handle(&pointing_at(&widget, "investment.of-plan"));
    assert!(widget.sheet(Sheet::Line).is_empty());
    let share = datum(&widget, "investment.of-plan");
    let effects = widget.handle(&Event::SheetToggled);
    assert_eq!(effects[0], Effect::Reading);
    assert_eq!(effects.last(), Some(&Effect::Select { datum: share }));
    assert!(widget.state().pinned);
    assert!(
        sheet(&widget).contains("8.464 billion yuan ÷ 7.305 billion yuan = 115.9%"),
        "{}",
        sheet(&widget)
    );
    let unfolded = widget.sheet(Sheet::Line);
    let link = elements(&unfolded)
        .into_iter()
        .find(|element| element.tag == "a")
        .unwrap();
    assert!(attribute(link, "href").unwrap().starts_with("http"));
    let view = widget.view_with_parts();
    assert_eq!(
        attribute(of_class(&view, "more")[0], "aria-expanded"),
        Some("true")
    );
    assert_eq!(text_of(&view, "more"), "Hide details");
    // Folding keeps the figure too.
    assert_eq!(widget.handle(&Event::SheetToggled), [Effect::Reading]);
    assert!(widget.sheet(Sheet::Line).is_empty());
    assert_eq!(
        (current(&widget), widget.state().pinned),
        (Some("investment.of-plan"), true)
    );
}

#[test]
fn another_figure_folds_the_sheet_and_none_leaves_nothing_to_read() {
    let mut widget = on("investment");
    for end in [tap_at(&widget, "plan"), Event::Pressed(Key::Escape)] {
        let tap = tap_at(&widget, "investment");
        widget.handle(&tap);
        widget.handle(&Event::SheetToggled);
        assert!(sheet(&widget).contains("Completed investment"));
        widget.handle(&end);
        assert!(widget.sheet(Sheet::Line).is_empty());
        assert!(!widget.state().unfolded);
    }
}

#[test]
fn the_caveat_is_heard_with_the_focus_and_seen_in_the_sheet() {
    let mut widget = on("innovation");
    let technologies = datum(&widget, "technologies");
    widget.handle(&Event::MarkFocused {
        datum: technologies,
    });
    let caveat = widget.figure_text(technologies).unwrap().caveat();
    assert!(!caveat.is_empty());
    let view = widget.view_with_parts();
    let held = elements(&view)
        .into_iter()
        .find(|element| attribute(element, "id") == Some("caveat"));
    let held = held.unwrap();
    assert_eq!(
        texts(&held.children).concat(),
        caveat.replace('\u{a0}', " ")
    );
    assert_eq!(
        attribute(held, "hidden"),
        Some(""),
        "read as a description alone"
    );
    widget.handle(&Event::SheetToggled);
    assert!(sheet(&widget).contains(&caveat.replace('\u{a0}', " ")));
}

#[test]
fn the_table_has_the_chart_s_own_figures_and_all_of_the_report_on_demand() {
    for (name, mut widget) in every_widget(720.0) {
        let scene = widget.scene();
        let (own, all) = (scene.shown, scene.data.len());
        // Beside a chart that is missing stand the figures that the report gives, and no other.
        let missing = scene.missing.is_some();
        let opened = if missing { own } else { all };
        let rows = |widget: &Widget| {
            let table = widget.table();
            let heads = elements(&table);
            heads
                .iter()
                .filter(|cell| attribute(cell, "scope") == Some("row"))
                .count()
        };
        let button = |widget: &Widget| of_class(&widget.table(), "toggle-all").len();
        assert_eq!(rows(&widget), own, "{name}");
        let buttons = usize::from(own < opened);
        assert_eq!(button(&widget), buttons, "{name}");
        assert_eq!(widget.handle(&Event::AllFiguresToggled), [Effect::Table]);
        assert_eq!(rows(&widget), opened, "{name}");
        assert_eq!(widget.csv().lines().count(), 1 + all, "{name}");
        widget.handle(&Event::AllFiguresToggled);
        assert_eq!(rows(&widget), own, "{name}");
    }
}

#[test]
fn a_source_that_all_rows_share_is_said_once() {
    let source = "Hunan Provincial Government, 5\u{a0}December\u{a0}2019";
    let table = texts(&on("overview").table()).join(" | ");
    assert_eq!(table.matches(source).count(), 1, "{table}");
    // Those of several reports are said row by row.
    let progress = texts(&on("progress").table()).join(" | ");
    assert!(
        progress.contains("17 October 2020") || progress.matches("2020").count() > 3,
        "{progress}"
    );
    assert!(!progress.contains(" | computed"), "{progress}");
}
