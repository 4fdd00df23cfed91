//! What holds of the checks of every dataset.

use super::{Document, dataset};
use crate::fixtures::{OTHERS, hunan, one_report, other};
use initiative_charts::derived::{
    CheckKind, checks, checks_of, checks_within, contradiction, has_checks,
};
use initiative_charts::reported::Dataset;

fn every_dataset() -> impl Iterator<Item = (&'static str, Dataset)> {
    let others = OTHERS.into_iter().map(|name| (name, other(name)));
    std::iter::once(("hunan", hunan())).chain(others)
}

/// What is said of one figure is what is said of all of them.
pub(super) fn each_figure_has_its_checks(name: &str, dataset: &Dataset) {
    let all = checks(dataset);
    assert_eq!(has_checks(dataset), !all.is_empty(), "{name}");
    for report in &dataset.reports {
        for figure in &report.figures {
            for own in checks_of(dataset, report, figure) {
                assert!(all.contains(&own), "{name}: {own:?}");
            }
        }
    }
    for check in all {
        for held in &check.figures {
            let flags = check.flags(held.report, held.figure);
            let own = checks_of(dataset, held.report, held.figure);
            assert!(!flags || own.contains(&check), "{name}: {check:?}");
            let found = contradiction(dataset, held.report, held.figure);
            assert!(!flags || found.is_some(), "{name}: {check:?}");
        }
        if check.figures.is_empty() {
            assert_eq!(check.kind, CheckKind::Day);
        }
    }
}

#[test]
fn each_figure_has_the_checks_that_it_is_in_and_no_others() {
    for (name, dataset) in every_dataset() {
        each_figure_has_its_checks(name, &dataset);
    }
}

#[test]
fn ten_thousand_reports_are_checked() {
    let figures = [
        ("plan", "90", "year-plan"),
        ("investment", "80", "year-to-date"),
        ("plan-share", "88.9", "year-to-date"),
        ("projects", "7", "year-to-date"),
    ];
    let ids: Vec<String> = (0..10_000)
        .map(|index| format!("{:04}-{:02}-28", 1 + index / 12, index % 12 + 1))
        .collect();
    let reports: Vec<_> = ids
        .iter()
        .map(|id| Document {
            from: None,
            published: "9999-01-01",
            ..Document::to(id, &figures)
        })
        .collect();
    let dataset = dataset(&reports);
    let count = |kind| {
        checks(&dataset)
            .iter()
            .filter(|check| check.kind == kind)
            .count()
    };
    assert_eq!(count(CheckKind::Share), 10_000);
    // Of the eleven steps of each year.
    assert_eq!(count(CheckKind::Total), 10_000 - 834);
    let last = dataset.reports.last().unwrap();
    assert_eq!(checks_within(&dataset, last).len(), 1);
}

/// Each count is a part of the one before it.
#[test]
fn a_thousand_indicators_are_checked() {
    let count = 1_000;
    let [mut indicators, mut figures] = [Vec::new(), Vec::new()];
    for index in 0..count {
        let relation = match index {
            0 => String::new(),
            _ => format!(r#", "part_of": "n{}""#, index - 1),
        };
        indicators.push(format!(
            r#"{{"id": "n{index}", "label": "N", "counts": "items", "accumulates": false{relation}}}"#
        ));
        figures.push(format!(
            r#"{{"indicator": "n{index}", "value": "{}", "unit": "things", "scope": "to-date"}}"#,
            index + 1
        ));
    }
    let dataset = one_report(&indicators, &figures);
    // Each is more than the one that it is a part of.
    assert_eq!(checks(&dataset).len(), count - 1);
}

#[test]
fn only_reports_that_are_near_are_held_against_each_other() {
    let [more, less] = [
        [("technologies", "9", "to-date")],
        [("technologies", "4", "to-date")],
    ];
    let between: Vec<String> = (1..=60)
        .map(|index| format!("2024-06-{:02}-{index:02}", index % 30 + 1))
        .collect();
    let mut reports = vec![Document::to("2024-05-31", &more)];
    reports.extend(between.iter().map(|id| Document::to(id, &[])));
    reports.push(Document::to("2024-11-30", &less));
    assert!(checks(&dataset(&reports)).is_empty());
    reports.truncate(50);
    reports.push(Document::to("2024-11-30", &less));
    assert_eq!(checks(&dataset(&reports)).len(), 1);
}
