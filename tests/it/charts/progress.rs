//! The chart of shares through the year: what stands at its points and lines, and that nothing is drawn that nobody
//! measured.

use super::extremes::{dataset_of, report};
use super::texts::misplaced;
use super::{assert_none, every_case, in_every_language, runs};
use crate::fixtures::{widget, widget_on};
use initiative_charts::chart::ChartKind;
use initiative_charts::geometry::Point;
use initiative_charts::locale::Locale;
use initiative_charts::scene::{Ink, Panel, Scene, Shape, TextRun};
use initiative_charts::widget::Widget;
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

/// The lines of the years, with their inks.
pub(crate) fn lines(panel: &Panel) -> impl Iterator<Item = (Ink, &Vec<Point>)> {
    panel.marks.iter().filter_map(|mark| match &mark.shape {
        Shape::Path { points, .. } => Some((mark.ink, points)),
        _ => None,
    })
}

/// The middles of the points, and whether they are round and hollow.
pub(super) fn points(panel: &Panel) -> Vec<(Point, bool, bool)> {
    let marks = panel.marks.iter().filter(|mark| mark.datum.is_some());
    let points = marks.filter_map(|mark| match &mark.shape {
        Shape::Dot { center, hollow, .. } => Some((*center, true, *hollow)),
        Shape::Block(rect) if mark.ink != Ink::Paper => Some((rect.center(), false, false)),
        Shape::Frame { rect, .. } => Some((rect.center(), false, true)),
        _ => None,
    });
    points.collect()
}

pub(super) fn texts(scene: &Scene) -> Vec<String> {
    let runs = runs(&scene.panels[0]).map(|(_, run)| run.text.clone());
    runs.collect()
}

/// A report of the share of the plan that was reached by the end of the month.
pub(super) fn share(year: i32, month: u8, share: &str) -> String {
    let figures = [("plan-share", share, "year-to-date")];
    let text = report("ID", month, &figures)
        .replace("-02-29", "-02-28")
        .replace("\"2024-", &format!("\"{year}-"));
    let end = text.split_once("\"to\": \"").unwrap().1[..10].to_owned();
    text.replace("ID", &end)
}

pub(super) fn progress(reports: &[String]) -> Widget {
    widget_on(
        dataset_of(reports).unwrap(),
        &[("chart", "progress")],
        328.0,
    )
}

pub(super) fn shipped_cases() -> impl Iterator<Item = &'static (super::Case, Scene)> {
    in_every_language().filter(|(case, _)| case.kind == ChartKind::Progress)
}

#[test]
fn no_line_rises_within_a_day_that_is_reported_twice() {
    let again = share(2024, 6, "44").replace("\"id\": \"2024-06-30\"", "\"id\": \"2024-06-30-b\"");
    let widget = progress(&[
        share(2024, 3, "20"),
        share(2024, 6, "40"),
        again,
        share(2024, 9, "70"),
    ]);
    let panel = &widget.scene().panels[0];
    assert_eq!(points(panel).len(), 4);
    let joined: Vec<usize> = lines(panel).map(|(_, points)| points.len()).collect();
    assert_eq!(joined, [2, 2]);
}

#[test]
fn a_line_joins_the_reports_of_one_year_and_begins_at_the_first() {
    let widget = widget(&[("chart", "progress")]);
    let panel = &widget.scene().panels[0];
    let of_points: Vec<Point> = points(panel).into_iter().map(|(at, ..)| at).collect();
    let lengths: Vec<usize> = lines(panel).map(|(_, line)| line.len()).collect();
    assert_eq!(lengths, [3, 2], "2020, and over it the open report's 2019");
    for corner in lines(panel).flat_map(|(_, line)| line) {
        let near = |at: &Point| at.distance(*corner) < 0.01;
        assert!(of_points.iter().any(near), "{corner:?} is no report");
    }
    let single = progress(&[share(2024, 6, "55.4")]);
    assert_eq!(lines(&single.scene().panels[0]).count(), 0);
}

#[test]
fn the_years_differ_by_the_form_of_their_points_and_what_is_computed_is_hollow() {
    for (report, round, hollow) in [("2019-11-30", 2, true), ("2020-09-30", 3, false)] {
        let widget = widget(&[("chart", "progress"), ("report", report)]);
        let points = points(&widget.scene().panels[0]);
        assert_eq!(points.iter().filter(|(_, round, _)| *round).count(), round);
        let computed: Vec<_> = points.iter().filter(|(_, _, hollow)| *hollow).collect();
        assert_eq!(computed.len(), 1, "November\u{a0}2019");
        assert_eq!(
            computed[0].1, hollow,
            "round where its year is the open report's"
        );
    }
}

#[test]
fn each_point_says_month_year_and_share_in_the_ink_of_its_line() {
    for width in [288.0, 328.0, 480.0, 720.0, 1_200.0] {
        let mut widget = widget(&[("chart", "progress")]);
        widget.resize(width, 16.0);
        let texts = texts(widget.scene());
        for text in [
            "Apr\u{a0}2020",
            "37.33%",
            "Jun\u{a0}2020",
            "65.06%",
            "Sep\u{a0}2020",
            "99.72%",
            "Jun\u{a0}2019",
            "55.4%",
            "Nov\u{a0}2019",
            "* 115.9%",
        ] {
            assert!(
                texts.iter().any(|one| one == text),
                "{width} px: no {text} in {texts:?}"
            );
        }
        for (mark, run) in runs(&widget.scene().panels[0]) {
            let ink = match run.text.get(4..) {
                Some("2019") => Ink::Reported,
                Some("2020") => Ink::Muted,
                _ => continue,
            };
            assert_eq!(mark.ink, ink, "{}", run.text);
        }
    }
}

#[test]
fn the_last_point_of_every_year_is_labelled_with_its_plan() {
    let mut wrong = Vec::new();
    // The largest type on less than the narrowest phone has no room for them.
    let has_room = |case: &super::Case| case.width >= 280.0 || case.font < 32.0;
    let cases = every_case().filter(|(case, _)| case.kind == ChartKind::Progress);
    for (case, scene) in cases.filter(|(case, _)| has_room(case)) {
        let texts = texts(scene);
        for label in [
            "Nov\u{a0}2019",
            "* 115.9%",
            "2019 plan:",
            "Sep\u{a0}2020",
            "99.72%",
            "2020 plan:",
        ] {
            if !texts.iter().any(|text| text.contains(label)) {
                wrong.push(format!("{case}: {label} stands nowhere"));
            }
        }
    }
    assert_none(&wrong);
}

#[test]
fn the_even_pace_is_named_and_in_summary_and_table() {
    let mut wrong = Vec::new();
    // The largest type on less than the narrowest phone has no room for it.
    let has_room = |case: &super::Case| case.width >= 280.0 || case.font < 32.0;
    for (case, scene) in shipped_cases().filter(|(case, _)| has_room(case)) {
        let name = [
            "* if spread evenly",
            "* 时间进度",
            "* au rythme régulier",
            "* 균등 집행",
            "* 均等ペース",
        ];
        let name = name[Locale::ALL
            .iter()
            .position(|locale| *locale == case.locale)
            .unwrap()];
        // In large type it has several lines.
        let bare = |text: &str| text.replace([' ', '\u{a0}'], "");
        if !bare(&texts(scene).concat()).contains(&bare(name)) {
            wrong.push(format!("{case}: {name} stands nowhere"));
        }
    }
    assert_none(&wrong);
    let widget = widget(&[("chart", "progress")]);
    assert_eq!(
        widget.scene().summary,
        "November\u{a0}2019: 115.9% of the plan (computed), even pace 91.7%"
    );
    let values: Vec<String> = (0..widget.scene().shown)
        .map(|datum| widget.figure_text(datum).unwrap().value())
        .collect();
    let shares = "55.4% 50% 115.9% 91.7% 37.33% 33.3% 65.06% 50% 99.72% 75%";
    let percent: Vec<&str> = values
        .iter()
        .map(String::as_str)
        .filter(|value| value.ends_with('%'))
        .collect();
    assert_eq!(percent.join(" "), shares);
}

/// The newest six years and the open report's have lines; all have their figures in the table.
#[test]
fn many_years_are_no_tangle() {
    let of = |year| [6, 9].map(|month| share(year, month, "55.4"));
    let reports: Vec<String> = (2010..2020).flat_map(of).collect();
    let dataset = || dataset_of(&reports).unwrap();
    for (report, count, note) in [
        ("2019-09-30", 6, "4 more years are in the table"),
        ("2011-06-30", 7, "3 more years are in the table"),
    ] {
        let attributes = [("chart", "progress"), ("report", report)];
        let widget = widget_on(dataset(), &attributes, 720.0);
        let scene = widget.scene();
        assert_eq!(lines(&scene.panels[0]).count(), count);
        let notes: Vec<&str> = scene.notes.iter().map(|note| note.text.as_str()).collect();
        assert_eq!(notes, [note]);
        assert_eq!(scene.shown, 40, "shares and even paces");
    }
}

#[test]
fn just_short_of_the_plan_is_said_of_what_surely_is() {
    let sentences = |value| {
        let widget = progress(&[share(2024, 9, value)]);
        let sentences = widget.scene().sentences.iter();
        sentences
            .map(|sentence| sentence.text.clone())
            .collect::<Vec<_>>()
    };
    assert_eq!(
        sentences("99.72"),
        ["September\u{a0}2024: just short of the plan"]
    );
    for value in ["98.9", "100", "100.0", "115.9"] {
        assert!(sentences(value).is_empty(), "{value}%");
    }
}

#[test]
fn the_sign_is_explained_where_something_computed_stands() {
    // The even pace is ours beside shares that are all reported, and so is the rest of the projects.
    for scene in [
        progress(&[share(2024, 6, "55.4")]).scene(),
        widget(&[("chart", "projects"), ("report", "2019-06-30")]).scene(),
    ] {
        assert!(scene.shows_computed());
    }
    assert!(!widget(&[("chart", "innovation")]).scene().shows_computed());
}

/// Draws the shares of the months; whether each has a mark, and all texts a place of their own.
fn are_placed(
    all: &BTreeMap<(i32, u8), i32>,
    drawn: usize,
    width: f64,
    font: f64,
) -> Result<bool, TestCaseError> {
    let report = |((year, month), percent): (&(i32, u8), &i32)| {
        share(*year, *month, &format!("{percent}.5"))
    };
    let reports: Vec<String> = all.iter().map(report).collect();
    let mut widget = progress(&reports);
    widget.resize(width, font);
    let panel = &widget.scene().panels[0];
    prop_assert_eq!(misplaced(panel), Vec::<String>::new());
    let shapes = panel.marks.iter();
    let shapes = shapes.filter(|mark| !matches!(mark.shape, Shape::Text(_)));
    let marked: BTreeSet<usize> = shapes.filter_map(|mark| mark.datum).collect();
    prop_assert_eq!(marked.len(), drawn);
    let height = panel.size.height;
    let inside = |run: &TextRun| run.bounds().y >= 0.0 && run.bounds().bottom() <= height;
    Ok(runs(panel).all(|(_, run)| inside(run)))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn labels_of_any_reports_stand_apart_and_inside(
        // Years of December alone are bars.
        all in proptest::collection::btree_map((2015_i32..2027, 1_u8..=11), -60_i32..450, 1..60),
        width in 232.0_f64..1_600.0, font in 12.0_f64..32.0,
    ) {
        let years: BTreeSet<i32> = all.keys().map(|(year, _)| *year).collect();
        let first = years.iter().rev().nth(5).unwrap_or(&0);
        let drawn = all.keys().filter(|(year, _)| year >= first).count();
        prop_assert!(are_placed(&all, drawn, width, font)?);
    }

    #[test]
    fn bars_of_any_years_stand_apart_and_inside(
        shares in proptest::collection::btree_map(2015_i32..2027, -60_i32..450, 1..12),
        last in 1_u8..=12, width in 232.0_f64..1_600.0, font in 12.0_f64..32.0,
    ) {
        let last_year = shares.keys().max().copied();
        let month = |year: i32| if Some(year) == last_year && shares.len() > 1 { last } else { 12 };
        let all: BTreeMap<(i32, u8), i32> =
            shares.iter().map(|(year, share)| ((*year, month(*year)), *share)).collect();
        prop_assert!(are_placed(&all, all.len(), width, font)?);
    }
}

#[test]
fn the_breaks_that_are_named_are_those_of_the_years_that_are_drawn() {
    let year = |year: i32| {
        let amount = r#"{"indicator": "investment", "class": "CLASS", "value": "4", "unit": {"currency": "CNY", "scale": 1}, "scope": "year-to-date"},"#;
        let report = |month, class: &str| {
            let amount = amount.replace("CLASS", class);
            share(year, month, "40").replace("\"figures\": [", &format!("\"figures\": [{amount}"))
        };
        [report(3, "planned"), report(9, "all")]
    };
    let reports: Vec<String> = (2015..2025).flat_map(year).collect();
    let reports: Vec<String> = reports
        .into_iter()
        .map(|text| text.replace("2025-01-02", "2026-01-02"))
        .collect();
    let widget = progress(&reports);
    let notes = widget.scene().notes.iter();
    let named: Vec<&str> = notes
        .filter_map(|note| note.text.strip_prefix("September\u{a0}")?.get(..4))
        .collect();
    assert_eq!(named, ["2019", "2020", "2021", "2022", "2023", "2024"]);
}
