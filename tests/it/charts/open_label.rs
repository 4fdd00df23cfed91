//! The figure of the open report is always labelled, however crowded the chart is.

use super::history::{dataset, figure, report as report_of};
use super::{assert_none, runs};
use crate::fixtures::{programme, widget_on};
use initiative_charts::geometry::Rect;
use initiative_charts::reported::{Dataset, parse};
use initiative_charts::scene::{Scene, Shape};

const WIDTHS: [f64; 5] = [280.0, 328.0, 480.0, 640.0, 1_000.0];

/// Reports of six years, quarter by quarter, each of the value and the scope.
fn quarters(value: impl Fn(usize) -> usize, scope: &str) -> Dataset {
    let days = [
        ("01-01", "03-31"),
        ("04-01", "06-30"),
        ("07-01", "09-30"),
        ("10-01", "12-31"),
    ];
    let mut reports = Vec::new();
    for year in 0..6 {
        for (quarter, (from, to)) in days.iter().enumerate() {
            let value = value(year * 4 + quarter).to_string();
            let from = if scope == "period" { from } else { "01-01" };
            let days = (
                format!("{}-{from}", 2018 + year),
                format!("{}-{to}", 2018 + year),
            );
            let wells = figure("wells", &value, "\"wells\"", scope);
            reports.push(report_of(&days.0, &days.1, &[wells]));
        }
    }
    dataset(&reports)
}

/// The label in bold type, with the datum that it is of.
fn bold(scene: &Scene, report: &str) -> Vec<Rect> {
    let marks = runs(&scene.panels[0]).filter(|(mark, run)| {
        let datum = mark.datum.and_then(|datum| scene.datum(datum));
        run.bold && datum.is_some_and(|datum| datum.id.report == report)
    });
    marks.map(|(mark, _)| mark.bounds()).collect()
}

#[test]
fn the_figure_of_the_open_report_has_its_label_through_time() {
    // Steep lines of totals, which leave no room beside a point; columns as high as each other, of more digits than room.
    let steep = |index: usize| 1_000 * (index % 4 + 1) + index * 37 % 300;
    let alike = |index: usize| 10_000 + index * 37 % 300;
    let mut wrong = Vec::new();
    for (name, dataset) in [
        ("totals", quarters(steep, "year-to-date")),
        ("columns", quarters(alike, "period")),
    ] {
        for report in &dataset.reports {
            for width in WIDTHS {
                let attributes = [("chart", "history"), ("report", report.id.as_str())];
                let widget = widget_on(dataset.clone(), &attributes, width);
                let scene = widget.scene();
                let labels = bold(scene, &report.id);
                let [label] = labels[..] else {
                    wrong.push(format!("{name} of {}, {width}: {labels:?}", report.id));
                    continue;
                };
                let dots = scene.panels[0].marks.iter();
                let mut dots = dots.filter(|mark| matches!(mark.shape, Shape::Dot { .. }));
                let others = runs(&scene.panels[0]).map(|(mark, _)| mark.bounds());
                let others: Vec<Rect> = others.filter(|other| *other != label).collect();
                let covers = dots.any(|mark| mark.bounds().overlaps(label))
                    || others.iter().any(|other| other.overlaps(label));
                if covers || label.y < 0.0 {
                    wrong.push(format!(
                        "{name} of {}, {width}: {label:?} covers",
                        report.id
                    ));
                }
            }
        }
    }
    assert_none(&wrong);
}

/// Its day stands beside it, and never its year alone: `2022/23` over `* 69.4%` is read as one sum.
#[test]
fn the_share_of_the_open_report_has_its_day_and_the_sign_its_meaning() {
    let water = programme("water").replace("2020-03-31", "2019-09-30");
    let mut wrong = Vec::new();
    for width in WIDTHS {
        let dataset = parse(&water).unwrap();
        let widget = widget_on(dataset, &[("chart", "progress")], width);
        let scene = widget.scene();
        let texts: Vec<&str> = runs(&scene.panels[0])
            .filter(|(_, run)| run.bold)
            .map(|(_, run)| run.text.as_str())
            .collect();
        let said = ["9\u{a0}Mar\u{a0}2023", "* 69.4%"];
        if !said.iter().all(|text| texts.contains(text)) || !scene.legend {
            wrong.push(format!("{width}: {texts:?}"));
        }
    }
    assert_none(&wrong);
}
