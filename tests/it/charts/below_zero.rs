//! Figures below zero: wherever an axis goes below it, a line stands at zero, and bars begin there.

use super::bars::bars;
use super::extremes::{dataset_of, report};
use super::history::{MILLIONS, dataset_with, figure, report as report_of};
use super::progress::{progress, share};
use crate::fixtures::{id, widget_on};
use initiative_charts::chart::ChartKind;
use initiative_charts::geometry::{Point, Rect};
use initiative_charts::scene::{Ink, Scene, Shape};
use initiative_charts::widget::Widget;

/// The quiet firm lines of the chart, as no grid and no tick is.
fn zeros(scene: &Scene) -> Vec<(Point, Point)> {
    let marks = scene.panels[0].marks.iter();
    let firm = marks.filter_map(|mark| match mark.shape {
        Shape::Line {
            from,
            to,
            dash: None,
            ..
        } if mark.ink == Ink::Muted => Some((from, to)),
        _ => None,
    });
    firm.collect()
}

/// The outer box of the bar of the report's figure.
fn bar(widget: &Widget, figure: &str) -> Rect {
    let scene = widget.scene();
    let datum = scene.index_of(&id(&format!("2024-11-30/{figure}")));
    let boxes = bars(&scene.panels[0], datum.unwrap()).into_iter();
    boxes.reduce(Rect::hull).unwrap()
}

#[test]
fn bars_of_both_signs_begin_at_a_line_and_others_have_none() {
    for (sales, tax) in [("20", "-7"), ("-20", "-7"), ("20", "7")] {
        let figures = [
            ("plan", "10", "year-plan"),
            ("investment", sales, "year-to-date"),
            ("sales", sales, "year-to-date"),
            ("tax", tax, "year-to-date"),
        ];
        let dataset = dataset_of(&[report("2024-11-30", 11, &figures)]).unwrap();
        let drawn: [(_, &[&str]); 3] = [
            (ChartKind::Returns, &["sales", "tax"]),
            (ChartKind::Overview, &["investment", "sales", "tax"]),
            (ChartKind::Investment, &["investment"]),
        ];
        for (kind, names) in drawn {
            for width in [328.0, 480.0, 720.0] {
                let widget = widget_on(dataset.clone(), &[("chart", kind.name())], width);
                let zeros = zeros(widget.scene());
                let below = tax == "-7" && (kind != ChartKind::Investment || sales == "-20");
                assert_eq!(zeros.is_empty(), !below, "{kind:?}, {sales}, {tax}");
                for name in names.iter().filter(|_| below) {
                    let bar = bar(&widget, name);
                    let value = if *name == "tax" { tax } else { sales };
                    let negative = value.starts_with('-');
                    let start = if negative { bar.right() } else { bar.x };
                    let at_start = zeros.iter().any(|(from, to)| {
                        let level = from.y <= bar.y && to.y >= bar.bottom();
                        level && (from.x - start).abs() < 0.1 && (to.x - start).abs() < 0.1
                    });
                    assert!(at_start, "{kind:?} {width}: {name} {bar:?} {zeros:?}");
                }
            }
        }
    }
}

#[test]
fn shares_below_zero_stand_on_a_line_at_zero() {
    let line = |reports: &[String]| zeros(progress(reports).scene());
    let below = line(&[share(2024, 3, "-20.5"), share(2024, 6, "40.5")]);
    assert_eq!(below.len(), 1, "of the plot");
    let years = line(&[share(2023, 12, "-20.5"), share(2024, 12, "40.5")]);
    assert_eq!(years.len(), 2, "of the bars of years");
    let above = line(&[share(2024, 3, "20.5"), share(2024, 6, "40.5")]);
    assert!(above.is_empty(), "{above:?}");
}

#[test]
fn columns_and_lines_through_time_have_a_line_at_zero_where_they_go_below_it() {
    let indicators = r#"{"id": "net", "label": "Net change", "counts": "money", "accumulates": true},
        {"id": "balance", "label": "Balance", "counts": "money", "accumulates": false}"#;
    for (indicator, values, below) in [
        ("net", ["-14", "22", "-30"], true),
        ("balance", ["-14", "22", "-30"], true),
        ("net", ["14", "22", "30"], false),
        ("balance", ["14", "22", "30"], false),
    ] {
        let reports: Vec<String> = (2021..)
            .zip(values)
            .map(|(year, value)| {
                let figure = figure(indicator, value, MILLIONS, "year-to-date");
                report_of(
                    &format!("{year}-01-01"),
                    &format!("{year}-12-31"),
                    &[figure],
                )
            })
            .collect();
        for width in [328.0, 480.0, 720.0] {
            let dataset = dataset_with(indicators, &reports);
            let widget = widget_on(dataset, &[("chart", "history")], width);
            let scene = widget.scene();
            let zeros = zeros(scene);
            assert_eq!(zeros.len(), usize::from(below), "{indicator} {values:?}");
            let mut runs = super::runs(&scene.panels[0]);
            let zero = runs.find(|(_, run)| run.text == "0").unwrap().1.at.y;
            assert!(zeros.iter().all(|(from, _)| (from.y - zero).abs() < 0.1));
            let mut runs = super::runs(&scene.panels[0]);
            let open = runs.find(|(_, run)| run.bold);
            assert!(
                open.is_some(),
                "{indicator}, {width}: no label of the open report"
            );
        }
    }
}
