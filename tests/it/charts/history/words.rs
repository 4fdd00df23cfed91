//! What is followed, and what is said of it.

use super::{MILLIONS, QUARTERS, dataset, figure, headline, history, quarters, report, totals};
use crate::fixtures::{attribute, id, of_class, widget, widget_on};
use initiative_charts::chart::ChartKind;
use initiative_charts::interaction::Effect;

#[test]
fn the_headline_says_up_or_down_only_of_what_surely_is() {
    let level = |value: &str, year: &str| {
        report(
            &format!("{year}-01-01"),
            &format!("{year}-12-31"),
            &[figure("reach", value, "\"%\"", "year-to-date")],
        )
    };
    for (first, last, said) in [
        (
            "71.4",
            "73",
            "People reached: up from 71.4% (Dec 2022) to 73% (Dec 2023)",
        ),
        (
            "71.4",
            "70.2",
            "People reached: down from 71.4% (Dec 2022) to 70.2% (Dec 2023)",
        ),
        (
            "71.4",
            "71",
            "People reached: 71.4% (Dec 2022) and 71% (Dec 2023)",
        ),
    ] {
        let widget = history(&[level(first, "2022"), level(last, "2023")]);
        assert_eq!(headline(&widget), said);
    }
    let total = history(&totals(["20", "35", "38", "40"]));
    assert_eq!(
        headline(&total),
        "Wells dug: up from 20 (Mar 2024) to 40 (Dec 2024)"
    );
    assert!(
        total
            .scene()
            .subtitle
            .ends_with("totals since the programme began")
    );
}

#[test]
fn an_open_end_is_neither_above_nor_below() {
    let year = |(of, value, is): (&str, &str, &str), to: &str| {
        let spent = figure("investment", value, MILLIONS, "year-to-date");
        let spent = spent.replace("\"scope\"", &format!(r#""is": "{is}", "scope""#));
        report(&format!("{of}-01-01"), &format!("{of}-{to}"), &[spent])
    };
    for (first, last, said) in [
        (
            ("2022", "12", "at-least"),
            ("2023", "7", "at-most"),
            "down from at least 12 million (2022) to at most 7 million euros (2023)",
        ),
        (
            ("2022", "12", "at-least"),
            ("2023", "15", "at-least"),
            "at least 12 million (2022) and at least 15 million euros (2023)",
        ),
        (
            ("2022", "12", "at-most"),
            ("2023", "7", "at-most"),
            "at most 12 million (2022) and at most 7 million euros (2023)",
        ),
        (
            ("2022", "12", "at-most"),
            ("2023", "15", "at-least"),
            "up from at most 12 million (2022) to at least 15 million euros (2023)",
        ),
    ] {
        let widget = history(&[year(first, "12-31"), year(last, "12-31")]);
        assert_eq!(headline(&widget), format!("Completed investment: {said}"));
    }
    let widget = history(&[
        year(("2022", "12", "about"), "12-31"),
        year(("2023", "19", "about"), "06-30"),
    ]);
    assert_eq!(
        headline(&widget),
        "Completed investment: about 12 million (2022) and about 19 million euros (Jan–Jun 2023)",
        "a year and half a year"
    );
}

#[test]
fn two_bounds_have_their_currency_once_where_it_stands_behind_the_last() {
    let year = |of: &str, value: &str, is: &str| {
        let spent = figure("investment", value, MILLIONS, "year-to-date");
        let spent = spent.replace("\"scope\"", &format!(r#""is": "{is}", "scope""#));
        report(&format!("{of}-01-01"), &format!("{of}-12-31"), &[spent])
    };
    let reports = [year("2022", "3", "at-most"), year("2023", "5", "at-least")];
    for (locale, expected) in [
        (
            "en",
            "up from at most 3 million (2022) to at least 5 million euros (2023)",
        ),
        (
            "fr",
            "en hausse, d’au plus 3 millions (2022) à au moins 5 millions d’euros (2023)",
        ),
        ("zh", "从至多300万欧元（2022年）升到至少500万欧元（2023年）"),
        (
            "ko",
            "최대 300만 유로(2022년)에서 최소 500만 유로(2023년)까지 증가",
        ),
        (
            "ja",
            "300万ユーロ以下（2022年）から500万ユーロ以上（2023年）に増加",
        ),
    ] {
        let attributes = [("chart", "history"), ("lang", locale)];
        let widget = widget_on(dataset(&reports), &attributes, 720.0);
        let headline = headline(&widget);
        assert!(headline.ends_with(expected), "{headline}");
    }
    let reports = [
        year("2022", "0.5", "at-most"),
        year("2023", "5", "at-least"),
    ];
    for (locale, expected) in [
        (
            "en",
            "up from at most 500,000 euros (2022) to at least 5 million euros (2023)",
        ),
        (
            "fr",
            "en hausse, d’au plus 500 000 euros (2022) à au moins 5 millions d’euros (2023)",
        ),
    ] {
        let attributes = [("chart", "history"), ("lang", locale)];
        let widget = widget_on(dataset(&reports), &attributes, 720.0);
        let headline = headline(&widget).replace('\u{202f}', " ");
        assert!(headline.ends_with(expected), "{headline}");
    }
}

#[test]
fn periods_are_held_against_the_same_months_a_year_before() {
    let mut reports = quarters(["38", "74", "36", "11"]);
    assert_eq!(
        headline(&history(&reports)),
        "Wells dug: 38 (Jan–Mar 2024) and 11 (Oct–Dec 2024)",
        "winter and autumn"
    );
    for (of, from, to, value) in [
        ("2025", "01-01", "03-31", "45"),
        ("2025", "04-01", "06-30", "70"),
    ] {
        let wells = figure("wells", value, "\"wells\"", "period");
        reports.push(report(
            &format!("{of}-{from}"),
            &format!("{of}-{to}"),
            &[wells],
        ));
    }
    assert_eq!(
        headline(&history(&reports)),
        "Wells dug: down from 74 (Apr–Jun 2024) to 70 (Apr–Jun 2025)"
    );
}

#[test]
fn a_short_time_stays_whole_at_the_end_of_a_line() {
    let widget = history(&quarters(["38", "74", "36", "11"]));
    let headline = &widget.scene().headline;
    assert!(headline.ends_with("(Oct–Dec\u{a0}2024)"), "{headline:?}");
}

#[test]
fn the_amount_with_a_plan_is_followed_before_the_first_figure() {
    let both = QUARTERS.map(|(from, to)| {
        let depth = figure("depth", "7", "\"metres\"", "period");
        report(
            from,
            to,
            &[depth, figure("wells", "9", "\"wells\"", "period")],
        )
    });
    let widget = history(&both);
    assert!(
        widget.scene().data[..widget.scene().shown]
            .iter()
            .all(|datum| datum.id.name == "wells")
    );
    // What one report alone gives is followed by none.
    let (from, to) = QUARTERS[3];
    let mut reports = quarters(["1", "2", "3", "4"]);
    reports[3] = report(from, to, &[figure("depth", "7", "\"metres\"", "period")]);
    let widget = history(&reports);
    let missing = widget.scene().missing.clone().unwrap();
    assert_eq!(
        missing.replace('\u{a0}', " "),
        "This report gives no figure that another report gives in the same way. See the reports up to September 2024, \
         June 2024 and March 2024."
    );
}

#[test]
fn plans_alone_are_not_followed() {
    let plans =
        QUARTERS.map(|(from, to)| report(from, to, &[figure("goal", "12", "\"wells\"", "period")]));
    assert!(history(&plans).scene().missing.is_some());
}

#[test]
fn a_figure_of_another_report_is_selected_where_it_is_drawn() {
    let mut widget = widget(&[("chart", "history")]);
    let effects = widget.select("2020-06-30/investment").unwrap();
    assert!(
        !effects.contains(&Effect::LayOut),
        "the chart that is open shows it"
    );
    assert_eq!(widget.state().chart, ChartKind::History);
    let datum = widget.scene().index_of(&id("2020-06-30/investment"));
    assert_eq!(widget.state().current, datum);
    assert!(datum.is_some());
}

#[test]
fn a_point_is_named_by_its_period_and_a_plan_by_its_name() {
    let widget = widget(&[("chart", "history")]);
    let view = widget.view_with_parts();
    let marks = of_class(&view, "mark");
    let names: Vec<&str> = marks
        .iter()
        .filter_map(|mark| attribute(mark, "aria-label"))
        .collect();
    assert_eq!(
        names[..3],
        [
            "January to June 2019: 4.05 billion yuan",
            "By the end of November 2019: 8.464 billion yuan",
            "Planned investment for the year (plan for 2019): 7.305 billion yuan",
        ]
    );
}
