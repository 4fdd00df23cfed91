//! The plans beside what is followed: several of them, of years given as periods, and their labels at their marks.

use super::{columns, dataset, dataset_with, figure, headline, panel, report, sentences, texts};
use crate::charts::runs;
use crate::fixtures::widget_on;
use initiative_charts::reported::YearStart;
use initiative_charts::scene::{Ink, Mark, Shape};
use initiative_charts::widget::Widget;

/// The marks of plans: how high, from where to where, and whether each is dashed.
fn plans(widget: &Widget) -> Vec<(f64, [f64; 2], bool)> {
    let marks = panel(widget).marks.iter();
    let level = |mark: &Mark| match mark.shape {
        Shape::Line { from, to, dash, .. } if mark.ink == Ink::Text && mark.datum.is_some() => {
            Some((from.y, [from.x, to.x], dash.is_some()))
        }
        _ => None,
    };
    marks.filter_map(level).collect()
}

const FORECAST: &str = r#"{"id": "forecast", "label": "Wells expected in the end", "counts": "items", "accumulates": false,
    "plan_of": "wells"}"#;

/// Reports of the ends of three years: what has been dug, what was planned and what is expected.
fn forecasts(scopes: [&str; 2]) -> Vec<String> {
    [
        ("2022", "131", "420", "420"),
        ("2023", "244", "420", "490"),
        ("2024", "486", "420", "635"),
    ]
    .map(|(year, dug, goal, forecast)| {
        let figures = [
            figure("wells", dug, "\"wells\"", scopes[0]),
            figure("goal", goal, "\"wells\"", scopes[1]),
            figure("forecast", forecast, "\"wells\"", scopes[1]),
        ];
        report(&format!("{year}-01-01"), &format!("{year}-12-31"), &figures)
    })
    .into()
}

/// The forecast is no less a plan than the goal is.
#[test]
fn each_of_several_plans_is_drawn_under_its_own_name() {
    for (scopes, count) in [
        (["to-date", "whole-life"], 2),
        (["year-to-date", "year-plan"], 6),
        (["period", "year-plan"], 6),
    ] {
        for width in [328.0, 720.0, 1200.0] {
            let dataset = dataset_with(FORECAST, &forecasts(scopes));
            let widget = widget_on(dataset, &[("chart", "history")], width);
            let plans = plans(&widget);
            let dashed = plans.iter().filter(|(.., dashed)| *dashed).count();
            assert_eq!((plans.len(), dashed), (count, count / 2), "{scopes:?}");
            // What has no room at its mark is said below the chart.
            let said = sentences(&widget);
            let texts = [texts(&widget), said].concat().join(" ");
            // The forecasts for the whole life differ, and that is said of them.
            let is_flagged = texts.contains("Wells expected in the end †: 635");
            assert_eq!(is_flagged, scopes[1] == "whole-life", "{width} px: {texts}");
            let texts = texts.replace(" †", "");
            for name in ["Wells to dig: 420", "Wells expected in the end: 635"] {
                assert!(texts.contains(name), "{name} at {width} px in {texts}");
            }
            assert!(!texts.contains("plan: "), "{width} px: {texts}");
        }
    }
}

/// `2026/27` is what the axis calls it.
#[test]
fn a_year_that_is_given_as_a_period_has_the_plan_and_the_name_of_the_year() {
    for (starts, days, years) in [
        ("01-01", ["01-01", "12-31"], ["2023", "2024"]),
        ("07-01", ["07-01", "06-30"], ["2023/24", "2024/25"]),
    ] {
        let reports = [("148", "140", 2023), ("152", "160", 2024)].map(|(dug, goal, year)| {
            let figures = [
                figure("wells", dug, "\"wells\"", "period"),
                figure("goal", goal, "\"wells\"", "year-plan"),
            ];
            let end = if starts == "01-01" { year } else { year + 1 };
            let [from, to] = days;
            report(&format!("{year}-{from}"), &format!("{end}-{to}"), &figures)
        });
        let mut dataset = dataset(&reports);
        dataset.year_starts = YearStart::parse(starts).unwrap();
        let widget = widget_on(dataset, &[("chart", "history")], 720.0);
        let texts = texts(&widget);
        for text in ["plan: 140", "plan: 160", years[0], years[1]] {
            assert!(texts.iter().any(|found| found == text), "{text}: {texts:?}");
        }
        assert_eq!(
            columns(&widget, Ink::Accent).len(),
            1,
            "the first is passed"
        );
        let [first, last] = years;
        let named = format!("148 ({first}) to 152 ({last})");
        assert!(headline(&widget).ends_with(&named), "{}", headline(&widget));
    }
}

/// Over the column it would be read as what the column shows.
#[test]
fn the_plan_of_a_column_far_above_it_is_labelled_at_its_own_mark() {
    let years = [
        ("2019", "150", "150"),
        ("2020", "12", "410"),
        ("2021", "409", "410"),
        ("2022", "655", "420"),
        ("2023", "300", "300"),
        ("2024", "1210", "842"),
    ];
    let reports = years.map(|(year, dug, goal)| {
        let figures = [
            figure("wells", dug, "\"wells\"", "year-to-date"),
            figure("goal", goal, "\"wells\"", "year-plan"),
        ];
        report(&format!("{year}-01-01"), &format!("{year}-12-31"), &figures)
    });
    for width in [328.0, 720.0, 1200.0] {
        let widget = widget_on(dataset(&reports), &[("chart", "history")], width);
        for (year, dug, goal) in [years[3], years[5]] {
            let datum = |name: &str| {
                let id = crate::fixtures::id(&format!("{year}-12-31/{name}"));
                widget.scene().index_of(&id)
            };
            let labels = runs(panel(&widget)).filter(|(mark, _)| mark.datum == datum("goal"));
            let labels: Vec<_> = labels.map(|(mark, _)| mark.bounds()).collect();
            let mut columns = panel(&widget)
                .marks
                .iter()
                .filter(|mark| mark.datum == datum("wells") && mark.ink == Ink::Accent);
            let over = columns.next().unwrap().bounds();
            for label in &labels {
                let is_over = label.x < over.right() && label.right() > over.x;
                assert!(
                    !is_over,
                    "{goal} of {dug} at {width} px: {label:?}, {over:?}"
                );
            }
            let is_open = year == "2024";
            assert!(
                !labels.is_empty() || !is_open && width < 400.0,
                "{goal} at {width} px"
            );
        }
    }
}
