//! Periods that do not run from New Year's Day: the axis of a year has no place for them, and no pace is claimed.

use super::extremes::{dataset_of, report};
use super::progress::points;
use crate::fixtures::{of_class, texts, widget_on};
use initiative_charts::chart::ChartKind;
use initiative_charts::widget::Widget;

/// A report of the plan's completion, for a period of its own.
fn over(from: &str, to: &str, share: &str) -> String {
    let text = report(to, 11, &[("plan-share", share, "year-to-date")]);
    text.replace("2024-01-01", from).replace("2024-11-30", to)
}

fn widget(reports: &[String]) -> Widget {
    widget_on(
        dataset_of(reports).unwrap(),
        &[("chart", ChartKind::Progress.name())],
        720.0,
    )
}

/// A list of shares without a plot has nothing to point at, and four reports of one page are one source.
#[test]
fn where_nothing_is_drawn_there_is_no_reading_line_and_one_page_is_one_source() {
    let reports: Vec<String> = (2018..2022)
        .map(|year| {
            over(
                &format!("{year}-04-01"),
                &format!("{}-03-31", year + 1),
                "60.5",
            )
        })
        .collect();
    let view = widget(&reports).view_with_parts();
    assert!(of_class(&view, "plot").is_empty() && of_class(&view, "reading").is_empty());
    let sources = of_class(&view, "source")[0];
    assert_eq!(texts(&sources.children).concat().matches('P').count(), 1);
    let drawn = widget(&[over("2021-01-01", "2021-06-30", "60.5")]).view_with_parts();
    assert_eq!(of_class(&drawn, "reading").len(), 1);
}

fn dots(widget: &Widget) -> usize {
    widget
        .scene()
        .panels
        .iter()
        .map(|panel| points(panel).len())
        .sum()
}

#[test]
fn a_period_over_new_year_or_of_several_years_is_neither_ahead_nor_behind() {
    for (from, to) in [
        ("2020-07-01", "2021-06-30"),
        ("1999-01-01", "2021-12-31"),
        ("2021-04-01", "2021-06-30"),
    ] {
        let widget = widget(&[over(from, to, "60.5")]);
        let scene = widget.scene();
        assert_eq!(scene.headline, "Progress", "{from} to {to}");
        assert!(!scene.subtitle.contains("since January"));
        assert_eq!(dots(&widget), 0, "{from} to {to}");
        assert_eq!((&scene.missing, scene.notes.len()), (&None, 1));
        assert!(
            scene.notes[0]
                .text
                .starts_with("Share of the annual plan, 60.5%, ")
        );
        let rows: Vec<String> = scene.table().map(|row| row.datum.id.to_string()).collect();
        assert_eq!(rows, [format!("{to}/plan-share")]);
    }
}

#[test]
fn beside_a_year_such_a_period_is_in_the_table_alone() {
    let widget = widget(&[
        over("2020-01-01", "2020-06-30", "40.5"),
        over("2020-07-01", "2021-06-30", "98.5"),
    ]);
    assert_eq!(
        widget.scene().headline,
        "2020: behind an even pace when last reported",
        "of June alone"
    );
    assert_eq!(dots(&widget), 1);
    assert_eq!(widget.scene().data.len(), 3, "two shares and an even pace");
    assert!(widget.csv().contains(",98.5,"));
}

#[test]
fn more_years_than_a_headline_holds_are_not_listed() {
    let years = |count: u32| -> Vec<String> {
        (0..count)
            .map(|index| {
                let year = 1990 + index;
                over(&format!("{year}-01-01"), &format!("{year}-11-30"), "99.5")
            })
            .collect()
    };
    let headline = |count| widget(&years(count)).scene().headline.clone();
    assert_eq!(
        headline(6),
        "1990, 1991, 1992, 1993, 1994 and 1995: ahead of an even pace when last reported"
    );
    assert_eq!(headline(7), "Progress");
    assert_eq!(headline(30), "Progress");
}

#[test]
fn no_months_are_left_of_a_year_that_the_period_is_not_of() {
    let report = report(
        "2021-06-30",
        6,
        &[
            ("plan", "7.00", "year-plan"),
            ("investment", "8.00", "year-to-date"),
        ],
    );
    for (from, claims) in [("2021-01-01", true), ("2020-07-01", false)] {
        let text = report
            .replace("2024-01-01", from)
            .replace("2024-06-30", "2021-06-30");
        let widget = widget_on(dataset_of(&[text]).unwrap(), &[], 720.0);
        let headline = &widget.scene().headline;
        assert!(headline.starts_with("X beat the 2021 investment plan"));
        assert_eq!(headline.contains("6 months to go"), claims, "{headline}");
    }
}
