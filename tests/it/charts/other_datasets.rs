//! Datasets of others: what their figures make of the charts.

use super::extremes::{dataset_of, report};
use super::runs;
use crate::fixtures::{hunan, id, widget_on};
use initiative_charts::chart::ChartKind;
use initiative_charts::scene::{Ink, Panel, Scene, Shape};

/// The scene of a chart of reports in billions.
fn scene(kind: ChartKind, reports: &[String], width: f64) -> Scene {
    let billions: Vec<String> = reports
        .iter()
        .map(|report| report.replace(r#""scale": 1}"#, r#""scale": 1e9}"#))
        .collect();
    let dataset = dataset_of(&billions).unwrap();
    widget_on(dataset, &[("chart", kind.name())], width)
        .scene()
        .clone()
}

fn one(kind: ChartKind, figures: &[(&str, &str, &str)], width: f64) -> Scene {
    scene(kind, &[report("2024-11-30", 11, figures)], width)
}

fn texts(panel: &Panel) -> Vec<&str> {
    runs(panel).map(|(_, run)| run.text.as_str()).collect()
}

#[test]
fn the_returns_are_headed_by_an_outcome() {
    let figures = [
        ("investment", "9", "year-to-date"),
        ("sales", "3.5", "year-to-date"),
        ("tax", "1.25", "year-to-date"),
    ];
    let scene = one(ChartKind::Returns, &figures, 720.0);
    assert_eq!(
        scene.headline,
        "3.5\u{a0}billion\u{a0}yuan in sales revenue, 0.4 for each yuan invested"
    );
}

#[test]
fn a_ratio_without_a_value_is_named_with_the_reason() {
    let figures = [("sales", "5", "year-to-date"), ("tax", "1", "year-to-date")];
    let scene = one(ChartKind::Returns, &figures, 900.0);
    let said = texts(&scene.panels[0]).join(" ");
    assert!(
        said.contains(
            "* tax paid as a share of sales revenue: – · Not calculated: the figures are too rounded"
        ),
        "{said}"
    );
}

#[test]
fn what_is_computed_has_the_period_of_what_it_is_computed_from() {
    let widget = widget_on(hunan(), &[("chart", "overview")], 720.0);
    let scene = widget.scene();
    for (name, period) in [
        ("plan.per-projects", "plan for 2019"),
        ("investment.per-projects", "by the end of November 2019"),
        ("new.of-projects", "in 2019"),
        ("plan.even-pace", "by the end of November 2019"),
    ] {
        let datum = scene.index_of(&id(&format!("2019-11-30/{name}")));
        let text = widget.figure_text(datum.unwrap()).unwrap();
        assert_eq!(text.period(), period, "{name}");
    }
}

#[test]
fn the_ticks_that_are_labelled_are_evenly_apart() {
    for (kind, figures) in [
        (
            ChartKind::Innovation,
            [
                ("patent-applications", "2500000", "year-to-date"),
                ("patents-granted", "400000", "year-to-date"),
            ],
        ),
        (
            ChartKind::Returns,
            [
                ("sales", "-2100", "year-to-date"),
                ("tax", "500", "year-to-date"),
            ],
        ),
    ] {
        for width in [232.0, 308.0, 328.0, 420.0, 720.0] {
            let scene = one(kind, &figures, width);
            let ticks = runs(&scene.panels[0]).filter(|(mark, run)| {
                let mut digits = run.text.chars();
                mark.ink == Ink::Muted
                    && digits.all(|one| one.is_ascii_digit() || ",−".contains(one))
            });
            let found: Vec<f64> = ticks.map(|(_, run)| run.bounds().center().x).collect();
            let steps: Vec<f64> = found.windows(2).map(|pair| pair[1] - pair[0]).collect();
            // The first is moved inside where it is long; one left out would double a step.
            let even = steps.iter().all(|step| (step / steps[0] - 1.0).abs() < 0.3);
            assert!(even && !steps.is_empty(), "{kind:?}, {width} px: {found:?}");
        }
    }
}

#[test]
fn the_lines_of_a_paragraph_are_of_one_size() {
    for width in (240..=720).map(f64::from) {
        for kind in [ChartKind::Investment, ChartKind::Returns] {
            let widget = widget_on(hunan(), &[("chart", kind.name())], width);
            for (_, run) in runs(&widget.scene().panels[0]) {
                // Ticks are smaller, and shorter.
                let tick = run.text.chars().count() < 8 && (run.size - 13.0).abs() < 0.01;
                let usual = tick || (run.size - 14.0).abs() < 0.01;
                assert!(usual, "{width} px: {:?} in {} px", run.text, run.size);
            }
        }
    }
}

#[test]
fn every_part_of_a_whole_is_told_apart_and_has_a_square() {
    let parts = |whole, continuing, new| {
        [
            ("projects", whole, "year-to-date"),
            ("continuing", continuing, "year-to-date"),
            ("new", new, "year-to-date"),
        ]
    };
    let squares = |scene: &Scene, label: &str| {
        let panel = &scene.panels[0];
        let datum = scene.index_of(&id(&format!("2024-11-30/{label}")));
        let marks = panel.marks.iter().filter(|mark| mark.datum == datum);
        let shapes = marks.filter(|mark| !matches!(mark.shape, Shape::Text(_)));
        shapes
            .map(|mark| (matches!(mark.shape, Shape::Block(_)), mark.ink))
            .collect::<Vec<_>>()
    };
    let scene = one(ChartKind::Projects, &parts("12", "5", "4"), 720.0);
    // Five, four and three squares, and one before each label.
    let full = (true, Ink::Reported);
    let (pale, outline) = ((true, Ink::ReportedSecond), (false, Ink::Reported));
    assert_eq!(squares(&scene, "continuing"), [full; 6]);
    assert_eq!(squares(&scene, "new"), [[pale, outline]; 5].concat());
    assert_eq!(squares(&scene, "projects"), [outline; 4]);
    let scene = one(ChartKind::Projects, &parts("25000", "24999", "1"), 720.0);
    assert_eq!(squares(&scene, "new"), [pale, outline]);
}

/// A report of the share of a plan to the end of a month.
fn share(year: u32, month: u8, share: &str) -> String {
    let days = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][usize::from(month) - 1];
    let figures = [("plan-share", share, "year-to-date")];
    report(&format!("{year}-{month:02}-{days}"), month, &figures)
        .replace("-02-29", "-02-28")
        .replace("\"2024-", &format!("\"{year}-"))
}

#[test]
fn the_plan_has_its_line_far_above_it_too() {
    let scene = scene(ChartKind::Progress, &[share(2024, 3, "1000")], 328.0);
    let panel = &scene.panels[0];
    let labels = texts(panel);
    assert!(
        labels.contains(&"100%") && labels.contains(&"200%"),
        "{labels:?}"
    );
    let months = runs(panel)
        .find(|(_, run)| run.text == "Dec")
        .unwrap()
        .1
        .bounds();
    let pace = runs(panel).find(|(_, run)| run.text == "even pace");
    assert!(pace.is_none_or(|(_, run)| run.bounds().bottom() < months.y));
}

#[test]
fn each_of_three_years_is_named() {
    let mut reports = Vec::new();
    for (year, pace) in [(2022, 7.5), (2023, 8.3), (2024, 9.0)] {
        for month in 1..=12 {
            let reached = format!("{:.1}", f64::from(month) * pace);
            reports.push(share(year, month, &reached));
        }
    }
    for width in [296.0, 328.0, 720.0] {
        let scene = scene(ChartKind::Progress, &reports, width);
        let labels = texts(&scene.panels[0]);
        for year in ["2022", "2023", "2024"] {
            assert!(
                labels.iter().any(|label| label.starts_with(year)),
                "{width} px: no {year} in {labels:?}"
            );
        }
    }
}

#[test]
fn a_scene_holds_no_words_of_figures_that_the_table_alone_shows() {
    for kind in ChartKind::ALL {
        let widget = widget_on(hunan(), &[("chart", kind.name())], 720.0);
        let scene = widget.scene();
        let laid_out = format!("{scene:?}");
        // What a figure comes from, its formula first of all, is for table and tooltip.
        for datum in 0..scene.data.len() {
            let origin = widget.figure_text(datum).unwrap().origin();
            assert!(!laid_out.contains(&origin), "{kind:?}: {origin}");
        }
    }
    let widget = widget_on(hunan(), &[("chart", "overview")], 720.0);
    let laid_out = format!("{:?}", widget.scene());
    let unmarked = widget
        .scene()
        .index_of(&id("2019-11-30/investment.of-value"));
    let text = widget.figure_text(unmarked.unwrap()).unwrap();
    assert!(!laid_out.contains(&text.name()), "{}", text.name());
}
