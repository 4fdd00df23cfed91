//! The chart of one indicator through time: what is drawn, and where a line breaks.

mod any;
mod numbers;
mod plans;
mod rough;
mod words;

use super::runs;
use crate::fixtures::{widget, widget_on};
use initiative_charts::geometry::Rect;
use initiative_charts::reported::{Dataset, parse};
use initiative_charts::scene::{Ink, Mark, Panel, Shape};
use initiative_charts::widget::Widget;

/// A figure: indicator, value, unit and scope, with what else is said of it.
pub(crate) fn figure(indicator: &str, value: &str, unit: &str, scope: &str) -> String {
    format!(
        r#"{{"indicator": "{indicator}", "value": "{value}", "unit": {unit}, "scope": "{scope}"}}"#
    )
}

pub(crate) const MILLIONS: &str = r#"{"currency": "EUR", "scale": 1e6}"#;

/// A report of the days with the figures.
pub(crate) fn report(from: &str, to: &str, figures: &[String]) -> String {
    format!(
        r#"{{"id": "{to}", "title": "Bulletin", "publisher": "Office", "published": "2031-01-01",
            "period": {{"from": "{from}", "to": "{to}"}}, "figures": [{}]}}"#,
        figures.join(", ")
    )
}

pub(crate) fn dataset(reports: &[String]) -> Dataset {
    dataset_with("", reports)
}

/// A dataset with a further indicator.
pub(crate) fn dataset_with(indicator: &str, reports: &[String]) -> Dataset {
    let comma = if indicator.is_empty() { "" } else { "," };
    let json = format!(
        r#"{{"id": "wells", "title": "The wells programme", "currency": "EUR", "reports": [{}], "indicators": [{indicator}{comma}
            {{"id": "wells", "label": "Wells dug", "counts": "items", "accumulates": true}},
            {{"id": "depth", "label": "Depth", "counts": "items", "accumulates": true}},
            {{"id": "goal", "label": "Wells to dig", "counts": "items", "accumulates": false, "plan_of": "wells"}},
            {{"id": "reach", "label": "People reached", "counts": "share", "accumulates": false}}]}}"#,
        reports.join(", ")
    );
    parse(&json).unwrap_or_else(|error| panic!("{error:?}"))
}

#[track_caller]
fn history(reports: &[String]) -> Widget {
    widget_on(dataset(reports), &[("chart", "history")], 720.0)
}

pub(crate) const QUARTERS: [(&str, &str); 4] = [
    ("2024-01-01", "2024-03-31"),
    ("2024-04-01", "2024-06-30"),
    ("2024-07-01", "2024-09-30"),
    ("2024-10-01", "2024-12-31"),
];

/// Reports of quarters of a year, each of its own wells.
pub(crate) fn quarters(values: [&str; 4]) -> Vec<String> {
    let all = QUARTERS.iter().zip(values);
    all.map(|((from, to), value)| {
        report(from, to, &[figure("wells", value, "\"wells\"", "period")])
    })
    .collect()
}

/// Reports of totals since the programme began.
fn totals(values: [&str; 4]) -> Vec<String> {
    let all = QUARTERS.iter().zip(values);
    all.map(|((from, to), value)| {
        report(from, to, &[figure("wells", value, "\"wells\"", "to-date")])
    })
    .collect()
}

fn panel(widget: &Widget) -> &Panel {
    &widget.scene().panels[0]
}

/// The columns of the ink, from the left.
fn columns(widget: &Widget, ink: Ink) -> Vec<Rect> {
    let marks = panel(widget).marks.iter().filter(|mark| mark.ink == ink);
    let mut columns: Vec<Rect> = marks
        .filter_map(|mark| match mark.shape {
            Shape::Block(rect) => Some(rect),
            _ => None,
        })
        .collect();
    columns.sort_by(|one, other| one.x.total_cmp(&other.x));
    columns
}

/// How many points each line joins.
fn lines(widget: &Widget) -> Vec<usize> {
    let marks = panel(widget).marks.iter();
    marks
        .filter_map(|mark| match &mark.shape {
            Shape::Path { points, .. } => Some(points.len()),
            _ => None,
        })
        .collect()
}

fn dots(widget: &Widget) -> usize {
    let is_dot = |mark: &&Mark| matches!(mark.shape, Shape::Dot { .. });
    panel(widget).marks.iter().filter(is_dot).count()
}

fn texts(widget: &Widget) -> Vec<String> {
    let runs = runs(panel(widget));
    runs.map(|(_, run)| run.text.replace('\u{a0}', " "))
        .collect()
}

fn headline(widget: &Widget) -> String {
    widget.scene().headline.replace('\u{a0}', " ")
}

fn sentences(widget: &Widget) -> Vec<String> {
    let sentences = widget.scene().sentences.iter();
    sentences.map(|of| of.text.replace('\u{a0}', " ")).collect()
}

#[test]
fn what_fell_to_each_period_is_a_column_over_its_days() {
    let widget = history(&quarters(["38", "74", "36", "11"]));
    let columns = columns(&widget, Ink::Reported);
    assert_eq!(columns.len(), 4);
    for pair in columns.windows(2) {
        assert!(pair[0].right() < pair[1].x, "side by side");
    }
    let part = columns[3].height / columns[1].height;
    assert!((part - 11.0 / 74.0).abs() < 0.001, "from zero: {part}");
    assert_eq!((lines(&widget), dots(&widget)), (vec![], 0));
    let texts = texts(&widget);
    for text in ["Jan–Mar", "Oct–Dec", "2024", "74", "11"] {
        assert!(
            texts.iter().any(|one| one == text),
            "no {text} in {texts:?}"
        );
    }
}

#[test]
fn a_missing_quarter_is_a_gap() {
    let mut reports = quarters(["38", "74", "36", "11"]);
    reports.remove(1);
    let columns = columns(&history(&reports), Ink::Reported);
    let gaps: Vec<f64> = columns
        .windows(2)
        .map(|pair| pair[1].x - pair[0].right())
        .collect();
    assert!(gaps[0] > gaps[1] * 3.0, "{gaps:?}");
}

#[test]
fn the_plan_of_a_period_stands_behind_its_column_and_what_is_over_it_is_the_news() {
    let reports = [
        ("2024-01-01", "2024-03-31", "9"),
        ("2024-04-01", "2024-06-30", "15"),
    ];
    let reports = reports.map(|(from, to, value)| {
        let wells = figure("wells", value, "\"wells\"", "period");
        report(
            from,
            to,
            &[wells, figure("goal", "12", "\"wells\"", "period")],
        )
    });
    let widget = history(&reports);
    let (bands, over) = (columns(&widget, Ink::Plan), columns(&widget, Ink::Accent));
    let reached = columns(&widget, Ink::Reported);
    assert_eq!((bands.len(), over.len(), reached.len()), (2, 1, 2));
    assert!(bands[0].x < reached[0].x && bands[0].right() > reached[0].right());
    assert!(
        (over[0].bottom() - bands[1].y).abs() < 0.01,
        "from the plan up"
    );
    let scene = widget.scene();
    let names: Vec<String> = scene.data[..scene.shown]
        .iter()
        .map(|datum| datum.id.to_string())
        .collect();
    assert_eq!(
        names,
        [
            "2024-03-31/wells",
            "2024-03-31/goal",
            "2024-06-30/wells",
            "2024-06-30/goal"
        ]
    );
}

#[test]
fn a_plan_of_another_time_is_not_held_beside() {
    let reports = QUARTERS.map(|(from, to)| {
        let wells = figure("wells", "9", "\"wells\"", "period");
        report(
            from,
            to,
            &[wells, figure("goal", "40", "\"wells\"", "year-plan")],
        )
    });
    let widget = history(&reports);
    assert!(
        columns(&widget, Ink::Plan).is_empty(),
        "a quarter against the year"
    );
    assert_eq!(widget.scene().shown, 4);
}

#[test]
fn totals_begin_anew_with_each_year() {
    let widget = widget(&[("chart", "history")]);
    assert_eq!(lines(&widget), [2, 3], "2019 and 2020");
    assert_eq!(
        headline(&widget),
        "Completed investment: 8.464 billion yuan (Nov 2019) and 6.533 billion yuan (Sep 2020)"
    );
    let texts = texts(&widget);
    assert!(
        texts.iter().any(|text| text == "2019 plan: 7.305"),
        "{texts:?}"
    );
    assert!(sentences(&widget).is_empty());
}

#[test]
fn years_of_one_report_each_are_columns_that_are_named() {
    let years = [("2022", "17", "20"), ("2023", "31", "30")].map(|(year, value, plan)| {
        let spent = figure("investment", value, MILLIONS, "year-to-date");
        let plan = figure("plan", plan, MILLIONS, "year-plan");
        report(
            &format!("{year}-01-01"),
            &format!("{year}-12-31"),
            &[plan, spent],
        )
    });
    let widget = history(&years);
    assert_eq!(columns(&widget, Ink::Reported).len(), 2);
    assert_eq!(columns(&widget, Ink::Plan).len(), 2);
    assert_eq!(
        headline(&widget),
        "Completed investment: up from 17 million euros (2022) to 31 million euros (2023)"
    );
    let shorter = years[1].replace("2023-12-31", "2023-09-30");
    let widget = history(&[years[0].clone(), shorter.replace("\"31\"", "\"11\"")]);
    assert_eq!(
        headline(&widget),
        "Completed investment: 17 million euros (2022) and 11 million euros (Jan–Sep 2023)",
        "less in nine months is not less"
    );
}

#[test]
fn a_total_that_falls_breaks_the_line_and_that_is_said() {
    let widget = history(&totals(["20", "35", "29", "40"]));
    assert_eq!((lines(&widget), dots(&widget)), (vec![2, 2], 4));
    assert_eq!(
        sentences(&widget),
        [
            "† Wells dug: 35 (June 2024), 29 (September 2024). A running total cannot fall: what is counted \
             may differ, or one figure may be wrong."
        ]
    );
    let rounded = |value: &str, scale: &str| {
        let unit = format!(r#"{{"item": "wells", "scale": {scale}}}"#);
        figure("wells", value, &unit, "to-date")
    };
    let (one, two) = (QUARTERS[0], QUARTERS[1]);
    let widget = history(&[
        report(one.0, one.1, &[rounded("2", "1e3")]),
        report(two.0, two.1, &[rounded("1990", "1")]),
    ]);
    assert_eq!(
        (lines(&widget), sentences(&widget).len()),
        (vec![2], 0),
        "2,000 may be 1,500"
    );
}

#[test]
fn what_is_counted_otherwise_is_a_gap_that_is_said() {
    let same = |index: usize, value| {
        let (from, to) = QUARTERS[index];
        report(from, to, &[figure("wells", value, "\"wells\"", "to-date")])
    };
    for (other, said) in [
        (
            figure("wells", "25", "\"wells\"", "period"),
            "June 2024: not drawn, because not comparable: Wells dug, 25 wells, April–June 2024",
        ),
        (
            figure("wells", "25", "\"bores\"", "to-date"),
            "June 2024: not drawn, because not comparable: Wells dug, 25 bores, from the programme’s start to the end of June 2024",
        ),
        (
            figure("wells", "25", "\"wells\", \"class\": \"deep\"", "to-date"),
            "June 2024: not drawn, because not comparable: Wells dug (deep), 25 wells, from the programme’s start to the end of June 2024",
        ),
    ] {
        let (from, to) = QUARTERS[1];
        let widget = history(&[
            same(0, "20"),
            report(from, to, &[other]),
            same(2, "36"),
            same(3, "40"),
        ]);
        assert_eq!((lines(&widget), dots(&widget)), (vec![2], 3), "{said}");
        assert_eq!(sentences(&widget), [said]);
    }
    // A report that says nothing of it breaks no line.
    let (from, to) = QUARTERS[1];
    let silent = report(from, to, &[figure("depth", "9", "\"metres\"", "to-date")]);
    assert_eq!(
        lines(&history(&[same(0, "20"), silent, same(2, "36")])),
        [2]
    );
}
