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
fn what_is_spent_under_a_plan_is_no_outcome() {
    let figures = [
        ("investment", "9", "year-to-date"),
        ("sales", "3.5", "year-to-date"),
        ("tax", "1.25", "year-to-date"),
    ];
    let scene = one(ChartKind::Returns, &figures, 720.0);
    assert_eq!(
        scene.headline,
        "Sales of 3.5\u{a0}billion\u{a0}yuan, tax of 1.25\u{a0}billion\u{a0}yuan"
    );
    let said = texts(&scene.panels[0]);
    assert!(!said.contains(&"9\u{a0}billion\u{a0}yuan"), "{said:?}");
    // Alone it is an amount like others.
    let scene = one(ChartKind::Returns, &figures[..1], 720.0);
    assert_eq!(
        scene.headline,
        "Completed investment: 9\u{a0}billion\u{a0}yuan"
    );
}

#[test]
fn a_share_without_a_value_is_no_sentence() {
    let figures = [("sales", "5", "year-to-date"), ("tax", "1", "year-to-date")];
    let scene = one(ChartKind::Returns, &figures, 900.0);
    assert!(scene.sentences.is_empty(), "{:?}", scene.sentences);
    let share = scene.index_of(&id("2024-11-30/tax.of-sales"));
    assert!(
        share.is_some_and(|share| share < scene.shown),
        "the table says why"
    );
}

#[test]
fn a_share_of_a_plan_is_drawn_against_a_hundred_percent() {
    let figures = [
        ("investment", "4.05", "year-to-date"),
        ("plan-share", "55.4", "year-to-date"),
    ];
    for (figures, label) in [
        (&figures[..], "4.05\u{a0}billion\u{a0}yuan invested"),
        (&figures[1..], "Share of the annual plan: 55.4%"),
    ] {
        for kind in [ChartKind::Investment, ChartKind::Overview] {
            let scene = one(kind, figures, 720.0);
            let panel = &scene.panels[0];
            let said = texts(panel);
            assert!(said.contains(&label), "{said:?}");
            assert!(said.contains(&"plan for 2024: 100%"), "{said:?}");
            let of = |ink| {
                let blocks = panel.marks.iter().filter(|mark| mark.ink == ink);
                let blocks = blocks.filter(|mark| matches!(mark.shape, Shape::Block(_)));
                blocks.map(|mark| mark.bounds().width).next().unwrap()
            };
            let ratio = of(Ink::Reported) / of(Ink::Plan);
            assert!((ratio - 0.554).abs() < 0.001, "{kind:?}: {ratio}");
        }
    }
}

#[test]
fn an_even_pace_is_drawn_until_the_plan_is_passed() {
    for (actual, drawn) in [("3.00", true), ("7.00", true), ("7.01", false)] {
        let figures = [
            ("plan", "7.00", "year-plan"),
            ("investment", actual, "year-to-date"),
        ];
        let scene = one(ChartKind::Investment, &figures, 720.0);
        let pace = texts(&scene.panels[0])
            .into_iter()
            .find(|text| text.starts_with("* if spread evenly"));
        assert_eq!(pace.is_some(), drawn, "{actual}: {pace:?}");
    }
}

#[test]
fn counts_of_the_same_things_have_bars_and_others_numbers() {
    let bars = |figures: &[(&str, &str, &str)], unit: &str| {
        let text = report("2024-11-30", 11, figures).replacen("\"things\"", unit, 1);
        let scene = scene(ChartKind::Innovation, &[text], 720.0);
        let blocks = scene.panels[0].marks.iter();
        blocks
            .filter(|mark| matches!(mark.shape, Shape::Block(_)))
            .count()
    };
    let counts = [
        ("patent-applications", "903", "year-to-date"),
        ("patents-granted", "378", "year-to-date"),
    ];
    assert_eq!(bars(&counts, "\"things\""), 2);
    assert_eq!(bars(&counts, "\"others\""), 0);
}

#[test]
fn the_overview_names_what_it_has_no_row_for() {
    let dataset = super::many_figures::classes(40, &["120"]);
    let widget = widget_on(dataset, &[("chart", "overview")], 720.0);
    let notes: Vec<&str> = widget
        .scene()
        .notes
        .iter()
        .map(|note| note.text.as_str())
        .collect();
    // Thirty of 41 figures.
    assert_eq!(notes, ["11 more figures are in the table"]);
    assert_eq!(widget.scene().shown, 30);
}

#[test]
fn what_is_computed_has_the_period_of_what_it_is_computed_from() {
    let widget = widget_on(hunan(), &[("chart", "overview")], 720.0);
    let scene = widget.scene();
    for (name, period) in [
        ("plan.per-projects", "plan for 2019"),
        (
            "investment.per-projects",
            "by the end of November\u{a0}2019",
        ),
        ("new.of-projects", "in 2019"),
        ("plan.even-pace", "by the end of November\u{a0}2019"),
    ] {
        let datum = scene.index_of(&id(&format!("2019-11-30/{name}")));
        let text = widget.figure_text(datum.unwrap()).unwrap();
        assert_eq!(text.period(), period, "{name}");
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
    assert_eq!(squares(&scene, "new"), [[pale, outline]; 2].concat());
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
        labels.contains(&"100%") && labels.contains(&"500%"),
        "{labels:?}"
    );
    let months = runs(panel)
        .find(|(_, run)| run.text == "Dec")
        .unwrap()
        .1
        .bounds();
    let pace = runs(panel).find(|(_, run)| run.text == "* if spread evenly");
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
                labels.iter().any(|label| label.contains(year)),
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
        // What a figure comes from, its formula first of all, is for the table and sheets.
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
