//! Years that begin in any month, and shares of a plan that do not run over the year: the axis has no place for these,
//! and no pace is claimed.

use super::extremes::{dataset_of, dataset_with, report};
use super::progress::points;
use crate::fixtures::{of_class, other, programme, texts, widget_on};
use initiative_charts::chart::ChartKind;
use initiative_charts::locale::Locale;
use initiative_charts::reported::{Dataset, parse};
use initiative_charts::widget::Widget;

/// A report of the plan's completion over the scope, for a period of its own.
fn over(from: &str, to: &str, share: &str, scope: &str) -> String {
    let text = report(to, 11, &[("plan-share", share, scope)]);
    text.replace("2024-01-01", from).replace("2024-11-30", to)
}

fn year(from: &str, to: &str, share: &str) -> String {
    over(from, to, share, "year-to-date")
}

fn widget(dataset: Dataset) -> Widget {
    widget_on(dataset, &[("chart", ChartKind::Progress.name())], 720.0)
}

/// A dataset whose years begin on the day.
fn from(day: &str, reports: &[String]) -> Dataset {
    dataset_with(&format!(r#""year_starts": "{day}","#), reports).unwrap()
}

#[test]
fn four_reports_of_one_page_are_one_source() {
    let reports: Vec<String> = (2018..2022)
        .map(|first| {
            let days = (format!("{first}-04-01"), format!("{}-03-31", first + 1));
            year(&days.0, &days.1, "60.5")
        })
        .collect();
    let view = widget(from("04-01", &reports)).view_with_parts();
    let sources = of_class(&view, "source")[0];
    assert_eq!(texts(&sources.children).concat().matches('P').count(), 1);
}

fn dots(widget: &Widget) -> usize {
    widget
        .scene()
        .panels
        .iter()
        .map(|panel| points(panel).len())
        .sum()
}

#[test]
fn a_share_that_does_not_run_over_the_year_is_neither_ahead_nor_behind() {
    for (begins, ends, scope) in [
        ("2020-07-01", "2021-06-30", "period"),
        ("1999-01-01", "2021-12-31", "to-date"),
        ("2021-04-01", "2021-06-30", "period"),
    ] {
        let widget = widget(dataset_of(&[over(begins, ends, "60.5", scope)]).unwrap());
        let scene = widget.scene();
        assert_eq!(scene.headline, "Progress", "{begins} to {ends}");
        assert_eq!(dots(&widget), 0, "{begins} to {ends}");
        let missing = Some("No report gives a share of a year’s plan. These charts can be drawn: Overview and Against plan.".to_owned());
        assert_eq!(scene.missing, missing);
    }
}

#[test]
fn beside_a_year_such_a_share_is_in_no_chart_of_it() {
    let widget = widget(
        dataset_of(&[
            year("2020-01-01", "2020-06-30", "40.5"),
            over("2020-07-01", "2021-06-30", "98.5", "period"),
        ])
        .unwrap(),
    );
    let scene = widget.scene();
    assert_eq!(scene.headline, "2020: behind an even pace", "of June alone");
    assert_eq!(dots(&widget), 1);
    assert_eq!(scene.shown, 2, "a share and an even pace");
}

#[test]
fn the_axis_begins_with_the_year() {
    for (start, begins, months) in [
        (
            "01-01",
            "2021-01-01",
            "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec",
        ),
        (
            "04-01",
            "2021-04-01",
            "Apr May Jun Jul Aug Sep Oct Nov Dec Jan Feb Mar",
        ),
        (
            "10-01",
            "2021-10-01",
            "Oct Nov Dec Jan Feb Mar Apr May Jun Jul Aug Sep",
        ),
        // Ticks at the ends of its own months, and their days below them.
        (
            "04-06",
            "2021-04-06",
            "6\u{a0}May 6\u{a0}Jun 6\u{a0}Jul 6\u{a0}Aug 6\u{a0}Sep 6\u{a0}Oct 6\u{a0}Nov 6\u{a0}Dec 6\u{a0}Jan 6\u{a0}Feb 6\u{a0}Mar 6\u{a0}Apr",
        ),
    ] {
        let widget = widget(from(start, &[year(begins, "2021-11-30", "60.5")]));
        let panel = &widget.scene().panels[0];
        let runs: Vec<_> = super::runs(panel).map(|(_, run)| run).collect();
        let lowest = runs.iter().map(|run| run.bounds().y).fold(0.0, f64::max);
        let axis = runs.iter().filter(|run| run.bounds().y > lowest - 1.0);
        let mut axis: Vec<_> = axis
            .map(|run| (run.bounds().x, run.text.as_str()))
            .collect();
        axis.sort_by(|one, other| one.0.total_cmp(&other.0));
        let axis: Vec<&str> = axis.into_iter().map(|(_, text)| text).collect();
        assert_eq!(axis.join(" "), months, "years from {start}");
    }
}

/// The end of June is a quarter of a year from April, half of one from January, three quarters of one from October.
#[test]
fn a_point_stands_where_its_day_is_in_the_year() {
    let x = |start: &str, begins: &str| {
        let widget = widget(from(start, &[year(begins, "2021-06-30", "60.5")]));
        let panel = &widget.scene().panels[0];
        points(panel)[0].0.x
    };
    let (april, january, october) = (
        x("04-01", "2021-04-01"),
        x("01-01", "2021-01-01"),
        x("10-01", "2020-10-01"),
    );
    assert!((january - april - (october - january)).abs() < 0.01);
    assert!(april < january);
}

/// 25 of the 40 libraries wanted were open in June: some were before the year began.
#[test]
fn a_level_has_no_pace() {
    let levels = |runs: &str| {
        let declared = format!(
            r#""indicators": [{{"id": "open", "label": "open", "counts": "items", "accumulates": {runs}}}, {{"id": "goal",
                "label": "goal", "counts": "items", "accumulates": false, "plan_of": "open"}}],"#
        );
        let figures = [("open", "25", "year-to-date"), ("goal", "40", "year-plan")];
        let text = report("2024-06-30", 6, &figures);
        let text = text.replace(r#"{"currency": "CNY", "scale": 1}"#, r#""libraries""#);
        widget(dataset_with(&declared, &[text]).unwrap())
    };
    let paced = |widget: &Widget| {
        let mut figures = widget.figures().into_iter();
        let even = figures.any(|figure| figure.figure.contains("even"));
        (even, widget.scene().missing.is_none())
    };
    assert_eq!(paced(&levels("false")), (false, false));
    assert_eq!(paced(&levels("true")), (true, true));
}

#[test]
fn more_years_than_a_headline_holds_are_counted() {
    let years = |count: u32| -> Vec<String> {
        (0..count)
            .map(|index| {
                let first = 1990 + index;
                year(&format!("{first}-01-01"), &format!("{first}-11-30"), "99.5")
            })
            .collect()
    };
    let headline = |count| {
        widget(dataset_of(&years(count)).unwrap())
            .scene()
            .headline
            .clone()
    };
    assert_eq!(
        headline(6),
        "1990, 1991, 1992, 1993, 1994 and 1995: ahead of an even pace at every report"
    );
    assert_eq!(headline(7), "Reports ahead of an even pace: 7 of 7");
    assert_eq!(headline(30), "Reports ahead of an even pace: 30 of 30");
}

#[test]
fn months_are_left_of_the_year_that_the_plan_is_for() {
    let report = report(
        "2021-06-30",
        6,
        &[
            ("plan", "7.00", "year-plan"),
            ("investment", "8.00", "year-to-date"),
        ],
    );
    let headline = |start: &str, begins: &str, scopes: [&str; 2]| {
        let text = report
            .replace("2024-01-01", begins)
            .replace("2024-06-30", "2021-06-30")
            .replace("year-plan", scopes[0])
            .replace("year-to-date", scopes[1]);
        widget_on(from(start, &[text]), &[], 720.0)
            .scene()
            .headline
            .clone()
    };
    let year = ["year-plan", "year-to-date"];
    assert_eq!(
        headline("01-01", "2021-01-01", year),
        "X beat the 2021 investment plan with at least 6 months to go"
    );
    assert_eq!(
        headline("04-01", "2021-04-01", year),
        "X beat the 2021/22 investment plan with at least 9 months to go"
    );
    assert_eq!(
        headline("01-01", "2020-07-01", ["period", "period"]),
        "X: completed investment reached 114% of the plan for the period (1\u{a0}July\u{a0}2020 to 30\u{a0}June\u{a0}2021)"
    );
    assert_eq!(
        headline("01-01", "2020-07-01", ["whole-life", "to-date"]),
        "X: completed investment reached 114% of the overall plan by the end of June"
    );
}

#[test]
fn every_language_names_the_month_in_which_the_year_begins() {
    let water = parse(programme("water")).unwrap();
    for (locale, month) in [
        (Locale::En, "since April"),
        (Locale::Zh, "自4月起"),
        (Locale::Fr, "depuis avril"),
        (Locale::Ko, "4월부터"),
        (Locale::Ja, "4月から"),
    ] {
        let attributes = [("chart", "progress"), ("lang", locale.tag())];
        let widget = widget_on(water.clone(), &attributes, 720.0);
        let subtitle = &widget.scene().subtitle;
        assert!(subtitle.contains(month), "{subtitle}");
    }
}

#[test]
fn a_share_alone_is_not_said_to_be_of_an_investment() {
    for name in ["share-of-plan-alone", "trees-with-a-share"] {
        let widget = widget_on(other(name), &[("chart", "progress")], 720.0);
        assert_eq!(
            widget.scene().subtitle,
            "Share of the annual plan",
            "{name}"
        );
    }
}
