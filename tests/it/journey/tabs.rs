//! The row of tabs: the charts that a report of the dataset can draw.

use crate::charts::history::{MILLIONS, QUARTERS, dataset, figure, quarters, report};
use crate::fixtures::{attribute, of_class, text_of, widget_on};
use initiative_charts::reported::parse;
use initiative_charts::widget::{Element, Widget};

#[test]
fn only_charts_that_a_report_can_draw_are_tabs() {
    let names = |widget: &Widget| {
        let view = widget.view_with_parts();
        let tabs = of_class(&view, "tab");
        tabs.iter()
            .filter_map(|tab| attribute(tab, "data-chart").map(str::to_owned))
            .collect::<Vec<_>>()
    };
    let counts = quarters(["38", "74", "36", "11"]);
    let widget = widget_on(dataset(&counts), &[("chart", "history")], 720.0);
    assert_eq!(names(&widget), ["overview", "innovation", "history"]);
    // Where another report alone can draw it, the tab stays.
    let (from, to) = QUARTERS[0];
    let mut reports = counts;
    reports[0] = report(
        from,
        to,
        &[
            figure("investment", "5", MILLIONS, "year-to-date"),
            figure("plan", "9", MILLIONS, "year-plan"),
            figure("wells", "5", "\"wells\"", "period"),
        ],
    );
    let attributes = [("chart", "investment"), ("report", QUARTERS[3].1)];
    let widget = widget_on(dataset(&reports), &attributes, 720.0);
    assert_eq!(
        names(&widget),
        [
            "overview",
            "investment",
            "innovation",
            "progress",
            "history"
        ]
    );
    assert!(
        widget
            .scene()
            .missing
            .as_ref()
            .unwrap()
            .ends_with("See the report up to March\u{a0}2024.")
    );
}

#[test]
fn a_chart_that_no_report_can_draw_says_what_can_be_drawn() {
    let counts = quarters(["38", "74", "36", "11"]);
    let widget = widget_on(dataset(&counts), &[("chart", "investment")], 720.0);
    let view = widget.view_with_parts();
    assert_eq!(
        text_of(&view, "missing"),
        "This report gives neither a plan to compare with nor a share of one. Nor does any other report here. These charts \
         can be drawn: Overview, Counts and Over time."
    );
    let tabs = of_class(&view, "tab");
    assert_eq!(tabs.len(), 3);
    let selected = |tab: &&&Element| attribute(tab, "aria-selected") == Some("true");
    assert_eq!(tabs.iter().filter(selected).count(), 0);
    let stops: Vec<_> = tabs.iter().map(|tab| attribute(tab, "tabindex")).collect();
    assert_eq!(
        stops,
        [Some("0"), Some("-1"), Some("-1")],
        "the keyboard reaches the row"
    );
    assert_eq!(attribute(of_class(&view, "stage")[0], "role"), None);
}

#[test]
fn one_chart_has_no_row_of_tabs() {
    let level = r#"{"id": "x", "title": "T", "currency": "EUR",
        "indicators": [{"id": "coverage", "label": "coverage", "counts": "share", "accumulates": false}],
        "reports": [{"id": "2024-12-31", "title": "T", "publisher": "P", "published": "2025-02-01", "period": {"to": "2024-12-31"},
            "figures": [{"indicator": "coverage", "value": "71.4", "unit": "%", "scope": "to-date"}]}]}"#;
    let widget = widget_on(parse(level).unwrap(), &[], 720.0);
    assert!(of_class(&widget.view_with_parts(), "tabs").is_empty());
    assert_eq!(widget.scene().missing, None);
}
