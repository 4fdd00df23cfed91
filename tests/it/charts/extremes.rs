//! Amounts, counts and sizes far from any report's: a chart, or words on why there is none; never a panic.

use crate::fixtures::{every_figure, id, texts, widget_on};
use initiative_charts::chart::ChartKind;
use initiative_charts::reported::{Dataset, DatasetErrorKind, parse};
use initiative_charts::scene::{Mark, Scene};
use initiative_charts::theme::{Palette, Theme};

/// A report to the end of the month of 2024, with figures of `indicator`, `value` and scope.
pub(super) fn report(id: &str, month: u8, figures: &[(&str, &str, &str)]) -> String {
    let figure = |(indicator, value, scope): &(&str, &str, &str)| {
        let unit = match *indicator {
            "plan" | "investment" | "sales" | "tax" | "value" | "research" => {
                r#"{"currency": "CNY", "scale": 1}"#
            }
            "plan-share" => r#""%""#,
            _ => r#""things""#,
        };
        format!(
            r#"{{"indicator": "{indicator}", "value": "{value}", "unit": {unit}, "scope": "{scope}"}}"#
        )
    };
    let figures: Vec<String> = figures.iter().map(figure).collect();
    let days = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][usize::from(month) - 1];
    format!(
        r#"{{"id": "{id}", "title": "T", "publisher": "P", "published": "2025-01-02", "period": {{"from":
            "2024-01-01", "to": "2024-{month:02}-{days}"}}, "figures": [{}]}}"#,
        figures.join(",")
    )
}

pub(super) fn dataset_of(reports: &[String]) -> Result<Dataset, DatasetErrorKind> {
    dataset_with("", reports)
}

/// A dataset with further fields.
pub(super) fn dataset_with(fields: &str, reports: &[String]) -> Result<Dataset, DatasetErrorKind> {
    let json = format!(
        r#"{{"id": "x", "title": "X", {fields} "currency": "CNY", "reports": [{}]}}"#,
        reports.join(",")
    );
    parse(&json).map_err(|mut found| found.errors.remove(0).kind)
}

/// A phone's chart in common type.
pub(super) const SIZE: (f64, f64) = (328.0, 16.0);

/// A dataset of one report.
fn dataset(figures: &[(&str, &str, &str)]) -> Dataset {
    dataset_of(&[report("2024-11-30", 11, figures)]).unwrap()
}

/// The scene of one chart of the last report, after page, picture and table have been made of it as well.
pub(super) fn make(dataset: &Dataset, kind: ChartKind, (width, font): (f64, f64)) -> Scene {
    let mut widget = widget_on(dataset.clone(), &[("chart", kind.name())], width);
    widget.resize(width, font);
    let scene = widget.scene();
    for bounds in scene
        .panels
        .iter()
        .flat_map(|panel| panel.marks.iter().map(Mark::bounds))
    {
        let sides = [bounds.x, bounds.y, bounds.right(), bounds.bottom()];
        assert!(
            sides
                .iter()
                .all(|side| side.is_finite() && side.abs() < 1e6),
            "{kind:?}: {bounds:?}"
        );
    }
    let counts = [scene.panels.len(), scene.notes.len()];
    let drawn = counts.iter().any(|count| *count > 0);
    assert!(
        scene.missing.is_none() == drawn,
        "{kind:?}: a chart, or words on why there is none"
    );
    // The overview of thousands of figures has not all of them.
    if scene.missing.is_some() || kind == ChartKind::Overview && scene.data.len() < 1_000 {
        let open = &scene.sources[0].report;
        let figures = every_figure(&widget).into_iter();
        let lost: Vec<_> = figures
            .filter(|record| {
                record.report == *open && scene.index_of(&id(&record.figure)).is_none()
            })
            .collect();
        assert!(lost.is_empty(), "{kind:?}: {lost:?} is in no table");
    }
    assert!(!texts(&widget.view_with_parts()).is_empty());
    crate::xml::read(&widget.svg(&Palette::of(Theme::Light)).unwrap()).unwrap();
    assert!(widget.csv().starts_with('\u{feff}'));
    scene.clone()
}

/// Every chart.
pub(super) fn make_everything(dataset: &Dataset, size: (f64, f64)) -> Vec<Scene> {
    ChartKind::ALL.map(|kind| make(dataset, kind, size)).into()
}

/// One of everything, with the same value throughout; a plan cannot be below zero.
fn all_of(money: &str, count: &str) -> Dataset {
    let planned = money.trim_start_matches('-');
    dataset(&[
        ("plan", planned, "year-plan"),
        ("investment", money, "year-to-date"),
        ("sales", money, "year-to-date"),
        ("tax", money, "year-to-date"),
        ("value", planned, "whole-life"),
        ("projects", count, "year-to-date"),
        ("continuing", count, "year-to-date"),
        ("patent-applications", count, "year-to-date"),
        ("patents-granted", count, "year-to-date"),
    ])
}

#[test]
fn extreme_amounts_are_drawn() {
    for money in [
        "0",
        "1",
        "-1",
        "-7.305",
        "1000000000000000",
        "999999999999999999",
        "0.000000000001",
        "1.123456789012",
    ] {
        for count in ["1", "1000000000000000", "999999999999999999"] {
            let coarse = ["0", "1", "-1", "0.000000000001"].contains(&money);
            let shares = usize::from(!coarse);
            let drawn = make_everything(&all_of(money, count), SIZE)
                .into_iter()
                .filter(|scene| scene.missing.is_none());
            // Of a plan of nothing, or of one digit that may be its half, there are no shares to draw.
            assert_eq!(
                drawn.count(),
                6 + shares,
                "{money} of money, {count} of projects"
            );
        }
    }
}

#[test]
fn what_is_no_amount_is_refused() {
    let of = |value: &str| {
        dataset_of(&[report(
            "2024-11-30",
            11,
            &[("investment", value, "year-to-date")],
        )])
        .map(|_| ())
    };
    for value in [
        "", "NaN", "Infinity", "-inf", "1e308", "1e-300", "8,464", "+1", " 1",
    ] {
        let refused = of(value).unwrap_err();
        assert!(
            matches!(refused, DatasetErrorKind::NotDecimal { .. }),
            "{value}"
        );
    }
    let long = [
        "1".repeat(19),
        "9".repeat(309),
        format!("0.{}1", "0".repeat(299)),
    ];
    for value in &long {
        assert_eq!(of(value), Err(DatasetErrorKind::LongDecimal), "{value}");
    }
    let count = report("2024-11-30", 11, &[("projects", "-1", "year-to-date")]);
    assert_eq!(
        dataset_of(&[count]).map(|_| ()),
        Err(DatasetErrorKind::NegativeCount)
    );
}

#[test]
fn a_dataset_without_reports_or_figures_says_what_it_lacks() {
    let two = [("2024-06-30", 6), ("2024-11-30", 11)].map(|(to, month)| report(to, month, &[]));
    for (reports, others) in [(&two[1..], false), (&two[..], true)] {
        for (kind, scene) in ChartKind::ALL
            .into_iter()
            .zip(make_everything(&dataset_of(reports).unwrap(), SIZE))
        {
            let missing = scene.missing.unwrap();
            let said = missing.ends_with(". Nor does any other report here.");
            // Of shares, and of what is given twice, the first sentence speaks of all reports.
            let due = others
                && !matches!(
                    kind,
                    ChartKind::Progress | ChartKind::History | ChartKind::Checks
                );
            assert_eq!(said, due, "{missing}");
        }
    }
    assert!(dataset_of(&[]).is_err(), "a dataset has reports");
}

#[test]
fn one_figure_is_drawn_where_one_is_enough() {
    let one = dataset(&[("technologies", "3", "year-to-date")]);
    let drawn: Vec<&str> = ChartKind::ALL
        .into_iter()
        .filter(|kind| {
            let widget = widget_on(one.clone(), &[("chart", kind.name())], 328.0);
            widget.scene().missing.is_none()
        })
        .map(ChartKind::name)
        .collect();
    assert_eq!(drawn, ["overview", "innovation"]);
}

#[test]
fn a_division_by_zero_shows_a_dash_and_says_why() {
    let counts = [
        ("patent-applications", "0", "year-to-date"),
        ("patents-granted", "5", "year-to-date"),
    ];
    let amounts = [
        ("investment", "0", "year-to-date"),
        ("sales", "7", "year-to-date"),
    ];
    for (kind, figures, name) in [
        (
            ChartKind::Innovation,
            counts,
            "patents-granted.of-patent-applications",
        ),
        (ChartKind::Returns, amounts, "sales.of-investment"),
    ] {
        let widget = widget_on(dataset(&figures), &[("chart", kind.name())], 328.0);
        let scene = widget.scene();
        let datum = scene.index_of(&id(&format!("2024-11-30/{name}"))).unwrap();
        let text = widget.figure_text(datum).unwrap();
        assert_eq!((text.value().as_str(), text.decimal().as_str()), ("–", ""));
        assert_eq!(text.origin(), "Not calculated: the divisor is zero");
        let record = every_figure(&widget)
            .into_iter()
            .find(|record| record.figure == scene.data[datum].id.to_string())
            .unwrap();
        assert_eq!((record.value.as_str(), record.formula.as_str()), ("", ""));
    }
}

#[test]
fn no_width_or_font_size_breaks_a_picture() {
    let dataset = all_of("7.305", "12");
    for size in [
        0.0,
        -1.0,
        1e-300,
        1e6,
        1e300,
        f64::INFINITY,
        f64::NEG_INFINITY,
        f64::NAN,
    ] {
        for (width, font) in [(size, 16.0), (328.0, size)] {
            make(&dataset, ChartKind::Overview, (width, font));
        }
    }
}
