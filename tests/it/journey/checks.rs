//! The chart of checks by keyboard, by pointer and in its table.

use super::current_id;
use crate::fixtures::{attribute, elements, id, of_class, text_of, texts, widget};
use initiative_charts::geometry::point;
use initiative_charts::interaction::{Event, Key, Sheet};
use initiative_charts::widget::Widget;

fn checks() -> Widget {
    widget(&[("chart", "checks")])
}

fn line(widget: &Widget, class: &str) -> String {
    let view = widget.view_with_parts();
    text_of(&of_class(&view, "line")[0].children, class)
}

#[test]
fn keys_walk_the_figures_from_what_differs_on() {
    let mut widget = checks();
    widget.handle(&Event::Pressed(Key::First));
    assert_eq!(
        current_id(&widget).as_deref(),
        Some("2019-06-30/technologies")
    );
    widget.handle(&Event::Pressed(Key::Next));
    assert_eq!(
        current_id(&widget).as_deref(),
        Some("2019-11-30/technologies")
    );
    widget.handle(&Event::Pressed(Key::Next));
    assert_eq!(
        current_id(&widget).as_deref(),
        Some("2019-06-30/plan.of-plan-share")
    );
    widget.handle(&Event::Pressed(Key::Escape));
    assert_eq!(current_id(&widget), None);
}

#[test]
fn the_reading_line_says_what_is_at_odds() {
    let mut widget = checks();
    let datum = widget
        .scene()
        .index_of(&id("2019-11-30/technologies"))
        .unwrap();
    widget.handle(&Event::MarkActivated { datum });
    assert_eq!(line(&widget, "value"), "296");
    assert_eq!(line(&widget, "what"), "Breakthroughs in key technologies †");
    assert!(
        line(&widget, "caveat").contains("358 (June 2019), 296 (November 2019)"),
        "{}",
        line(&widget, "caveat")
    );
    // An implied plan is calculated, and its working is there.
    let datum = widget
        .scene()
        .index_of(&id("2019-06-30/plan.of-plan-share"))
        .unwrap();
    widget.handle(&Event::MarkActivated { datum });
    assert!(widget.reading().computed);
    widget.handle(&Event::SheetToggled);
    let details = texts(&widget.sheet(Sheet::Line))
        .join(" ")
        .replace('\u{a0}', " ");
    assert!(
        details.contains("4.05 billion yuan ÷ 55.4% = 7.3 billion yuan"),
        "{details}"
    );
}

#[test]
fn a_row_is_pointed_at_wherever_in_it() {
    let mut widget = checks();
    let of = |widget: &Widget, figure: &str| {
        let scene = widget.scene();
        let datum = scene.index_of(&id(figure)).unwrap();
        scene.bounds(datum).unwrap()
    };
    for figure in [
        "2019-11-30/technologies",
        "2020-04-30/plan.of-plan-share",
        "2019-11-30/plan",
    ] {
        let (panel, bounds) = of(&widget, figure);
        let row = point(
            widget.scene().panels[panel].size.width * 0.5,
            bounds.bottom() - 3.0,
        );
        let found = widget.scene().hit(panel, row).unwrap();
        widget.handle(&Event::MarkActivated { datum: found });
        assert_eq!(current_id(&widget).as_deref(), Some(figure));
    }
}

#[test]
fn the_table_has_the_figures_of_every_report_with_their_sources() {
    let mut widget = checks();
    widget.handle(&Event::TableToggled);
    let view = widget.view_with_parts();
    let table = of_class(&view, "table")[0].clone();
    let rows = elements(&table.children)
        .into_iter()
        .filter(|element| attribute(element, "scope") == Some("row"));
    assert_eq!(rows.count(), widget.scene().shown);
    let table = texts(&table.children).join(" ").replace('\u{a0}', " ");
    for text in [
        "358",
        "296",
        "5 December 2019",
        "25 October 2020",
        "7.305 billion yuan",
    ] {
        assert!(table.contains(text), "{text} in {table}");
    }
    assert!(
        widget
            .csv()
            .contains("Breakthroughs in key technologies †,358")
    );
}
