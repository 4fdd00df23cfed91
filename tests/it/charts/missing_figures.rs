//! A report whose figures make no chart: they are in the table all the same.

use super::extremes::{dataset_of, report};
use crate::fixtures::{every_figure, of_class, text_of, texts, widget_on};
use initiative_charts::chart::ChartKind;
use initiative_charts::locale::Locale;
use initiative_charts::widget::Widget;

/// A widget on one report with the figures.
fn widget(chart: ChartKind, figures: &[(&str, &str, &str)]) -> Widget {
    let billions = report("2024-11-30", 11, figures).replace(r#""scale": 1}"#, r#""scale": 1e9}"#);
    let dataset = dataset_of(&[billions]).unwrap();
    widget_on(dataset, &[("chart", chart.name())], 720.0)
}

/// The names of the figures in the table.
fn rows(widget: &Widget) -> Vec<String> {
    let data = widget.scene().data.iter();
    data.map(|datum| datum.id.to_string()).collect()
}

#[test]
fn a_figure_without_a_chart_is_a_row_of_the_overview() {
    for (figure, row) in [
        (
            ("investment", "1", "year-to-date"),
            ["Completed investment", "1\u{a0}billion\u{a0}yuan"],
        ),
        (
            ("value", "1", "whole-life"),
            ["Projects’ total worth", "1\u{a0}billion\u{a0}yuan"],
        ),
    ] {
        let widget = widget(ChartKind::Overview, &[figure]);
        assert_eq!(widget.scene().missing, None);
        let view = widget.view_with_parts();
        let texts = super::runs(&widget.scene().panels[0]).map(|(_, run)| run.text.as_str());
        assert_eq!(texts.collect::<Vec<_>>(), row);
        assert!(text_of(&view, "headline").starts_with("X: results by the end of November"));
        assert_eq!(rows(&widget), [format!("2024-11-30/{}", figure.0)]);
    }
}

#[test]
fn the_table_under_a_missing_chart_has_every_figure_of_the_report() {
    let figures = [
        ("plan", "7.305", "year-plan"),
        ("value", "21.257", "whole-life"),
        ("projects", "117", "year-to-date"),
    ];
    for kind in [
        ChartKind::Investment,
        ChartKind::Innovation,
        ChartKind::Returns,
        ChartKind::Progress,
    ] {
        let widget = widget(kind, &figures);
        assert!(widget.scene().missing.is_some(), "{kind:?}");
        let all = every_figure(&widget);
        assert!(all.iter().any(|figure| figure.kind == "derived"));
        let mut names: Vec<&str> = all.iter().map(|record| record.figure.as_str()).collect();
        assert_eq!(rows(&widget), names, "{kind:?}");
        let csv = widget.csv();
        assert_eq!(csv.lines().count(), 1 + names.len(), "{kind:?}: {csv}");
        assert!(
            csv.contains("Projects’ total worth,21257000000,"),
            "{kind:?}: {csv}"
        );
        let view = widget.view_with_parts();
        assert!(of_class(&view, "plot").is_empty());
        let table = texts(&of_class(&view, "table")[0].children);
        assert_eq!(
            table[..2],
            [
                "All figures of the report",
                "Source: P, 2\u{a0}January\u{a0}2025"
            ]
        );
        names.dedup();
        assert_eq!(names.len(), all.len(), "each once");
    }
}

#[test]
fn thousands_of_figures_of_a_missing_chart_are_all_in_its_csv() {
    let dataset = super::many_figures::classes(2_000, &["117"]);
    let widget = widget_on(dataset, &[("chart", "returns")], 328.0);
    assert!(widget.scene().missing.is_some());
    assert_eq!(
        widget.csv().lines().count(),
        1 + every_figure(&widget).len()
    );
}

/// The plan is in the report: what lacks is a result over its days.
#[test]
fn a_plan_whose_days_nothing_runs_over_is_not_said_to_be_missing() {
    let missing = |figures: &[(&str, &str, &str)]| {
        let text = report("2024-11-30", 11, figures).replace("2024-01-01", "2024-11-01");
        let dataset = dataset_of(&[text]).unwrap();
        let widget = widget_on(dataset, &[("chart", "investment")], 720.0);
        widget.scene().missing.clone().unwrap()
    };
    let november = ("investment", "1", "period");
    let says = "This report gives a plan, but no result for the plan’s period: ";
    assert!(missing(&[november, ("plan", "7", "year-plan")]).starts_with(says));
    assert!(missing(&[november]).starts_with("This report gives neither a plan"));
}

/// The newest report, whatever it lacks, but for one without figures; a share of a plan is less than the plan itself.
#[test]
fn the_newest_report_opens() {
    let opens = |reports: &[String]| {
        let widget = widget_on(dataset_of(reports).unwrap(), &[], 720.0);
        widget.scene().sources[0].report.clone()
    };
    let plan = ("plan", "7", "year-plan");
    let planned = report(
        "2024-03-31",
        3,
        &[plan, ("investment", "1", "year-to-date")],
    );
    let gap = report("2024-06-30", 6, &[plan, ("investment", "1", "period")])
        .replace("2024-01-01", "2024-06-01");
    assert_eq!(opens(&[planned.clone(), gap]), "2024-06-30");
    let amounts = report("2024-06-30", 6, &[("sales", "1", "year-to-date")]);
    assert_eq!(opens(&[planned.clone(), amounts]), "2024-06-30");
    assert_eq!(
        opens(&[planned.clone(), report("2024-06-30", 6, &[])]),
        "2024-03-31"
    );
    let share = report("2024-06-30", 6, &[("plan-share", "60.5", "year-to-date")]);
    assert_eq!(opens(&[planned, share.clone()]), "2024-03-31");
    assert_eq!(opens(&[share]), "2024-06-30");
}

/// A plan of zero has no share: the reports that give one are named, with why, and its row is in the table.
#[test]
fn a_plan_of_zero_is_said_wherever_its_share_is_missing() {
    let of = |id: &str, month, plan| {
        let figures = [
            ("investment", "12", "year-to-date"),
            ("plan", plan, "year-plan"),
        ];
        report(id, month, &figures)
    };
    let progress = |reports: &[String]| {
        widget_on(
            dataset_of(reports).unwrap(),
            &[("chart", "progress")],
            720.0,
        )
    };
    let zero = "(September and November\u{a0}2024): zero, so no share of it can be given";
    let zeros = [of("2024-09-30", 9, "0"), of("2024-11-30", 11, "0")];
    let missing = progress(&zeros).scene().missing.clone().unwrap();
    assert!(missing.contains(zero), "{missing}");
    let earlier = of("2024-06-30", 6, "100");
    let beside = progress(&[&[earlier][..], &zeros].concat());
    let said = |widget: &Widget| {
        let sentences = widget.scene().sentences.iter();
        sentences
            .map(|sentence| sentence.text.clone())
            .collect::<String>()
    };
    assert!(said(&beside).contains(zero), "{}", said(&beside));
    assert!(rows(&beside).contains(&"2024-11-30/investment.of-plan".to_owned()));
    for kind in [ChartKind::Investment, ChartKind::Overview] {
        let widget = widget_on(
            dataset_of(&zeros).unwrap(),
            &[("chart", kind.name())],
            720.0,
        );
        assert_eq!(
            said(&widget),
            "Plan for 2024: zero, so no share of it can be given"
        );
    }
    for locale in Locale::ALL {
        let attributes = [("chart", "progress"), ("lang", locale.tag())];
        let widget = widget_on(dataset_of(&zeros).unwrap(), &attributes, 720.0);
        let missing = widget.scene().missing.clone().unwrap();
        assert_eq!(missing.contains("zero,"), locale == Locale::En, "{missing}");
    }
}

/// So is a share that the figures are too rounded for.
#[test]
fn a_share_without_a_justified_digit_is_said_to_be_missing() {
    let figures = [
        ("investment", "2", "year-to-date"),
        ("plan", "4", "year-plan"),
    ];
    let missing = widget(ChartKind::Progress, &figures)
        .scene()
        .missing
        .clone();
    let missing = missing.unwrap();
    assert!(
        missing.contains("(November\u{a0}2024): Not calculated: the figures are too rounded"),
        "{missing}"
    );
}
