//! Reported figures too coarse for what follows from them: a dash and why, never a digit that they do not justify.

use super::extremes::dataset_of;
use crate::fixtures::{every_figure, id, text_of, texts, widget_on};
use initiative_charts::chart::ChartKind;
use initiative_charts::interaction::{Event, Sheet};
use initiative_charts::locale::Locale;
use initiative_charts::reported::Dataset;
use initiative_charts::widget::Widget;

/// A report up to `to` of 2021, with amounts in units of `scale`.
pub(super) fn up_to(
    to: &str,
    scale: &str,
    amounts: &[(&str, &str)],
    projects: Option<u32>,
) -> Dataset {
    let mut figures: Vec<String> = amounts
        .iter()
        .map(|(indicator, value)| {
            let scope = if *indicator == "plan" { "year-plan" } else { "year-to-date" };
            format!(
                r#"{{"indicator": "{indicator}", "value": "{value}", "unit": {{"currency": "CNY", "scale": {scale}}},
                    "scope": "{scope}"}}"#
            )
        })
        .collect();
    if let Some(count) = projects {
        figures.push(format!(
            r#"{{"indicator": "projects", "value": "{count}", "unit": "projects", "scope": "year-to-date"}}"#
        ));
    }
    let report = format!(
        r#"{{"id": "{to}", "title": "T", "publisher": "P", "published": "2022-01-01",
            "period": {{"from": "2021-01-01", "to": "{to}"}}, "figures": [{}]}}"#,
        figures.join(",")
    );
    dataset_of(&[report]).unwrap()
}

/// Billions, up to the end of June.
fn billions(amounts: &[(&str, &str)]) -> Dataset {
    up_to("2021-06-30", "1e9", amounts, None)
}

pub(super) fn invested(actual: &str, plan: &str) -> Dataset {
    billions(&[("plan", plan), ("investment", actual)])
}

pub(super) fn chart(dataset: &Dataset, kind: ChartKind) -> Widget {
    widget_on(dataset.clone(), &[("chart", kind.name())], 720.0)
}

const WHY: &str = "Not calculated: the figures are too rounded";

/// The figure is a dash with its reason in table, reading line and CSV; its bounds are given to scripts.
#[track_caller]
fn is_a_dash(dataset: &Dataset, kind: ChartKind, figure: &str, low: &str, high: &str) {
    let mut widget = chart(dataset, kind);
    let scene = widget.scene();
    let name = format!("{}/{figure}", dataset.reports[0].id);
    let datum = scene.index_of(&id(&name)).unwrap();
    let text = widget.figure_text(datum).unwrap();
    assert_eq!((text.value().as_str(), text.decimal().as_str()), ("–", ""));
    assert_eq!(text.origin(), WHY);
    assert!(widget.csv().contains(WHY));
    let record = every_figure(&widget)
        .into_iter()
        .find(|record| record.figure == name)
        .unwrap();
    assert_eq!((record.value.as_str(), record.formula.as_str()), ("", ""));
    assert_eq!((record.low.as_str(), record.high.as_str()), (low, high));
    widget.handle(&Event::MarkFocused { datum });
    assert!(text_of(&widget.view_with_parts(), "line").contains(WHY));
    widget.handle(&Event::SheetToggled);
    let sheet = texts(&widget.sheet(Sheet::Line)).concat();
    assert!(sheet.contains("By these figures it lies within"), "{sheet}");
    assert!(!sheet.contains("Further digits"), "{sheet}");
}

#[track_caller]
pub(super) fn headline(dataset: &Dataset, kind: ChartKind) -> String {
    text_of(&chart(dataset, kind).view_with_parts(), "headline")
}

#[test]
fn a_share_without_a_justified_digit_is_a_dash_and_no_headline() {
    for (actual, plan, low, high, headlined) in [
        (
            "2",
            "4",
            "33",
            "72",
            "2 billion yuan invested by the end of June",
        ),
        (
            "3",
            "7",
            "33",
            "54",
            "3 billion yuan invested by the end of June",
        ),
        (
            "6",
            "7",
            "73",
            "100",
            "6 billion yuan invested by the end of June",
        ),
    ] {
        let dataset = invested(actual, plan);
        for kind in [ChartKind::Investment, ChartKind::Overview] {
            is_a_dash(&dataset, kind, "investment.of-plan", low, high);
            let view = chart(&dataset, kind).view_with_parts();
            let all = texts(&view);
            assert!(
                !all.iter()
                    .any(|text| text.contains("100%") || text.contains(" 0%")),
                "{actual} of {plan}: {all:?}"
            );
        }
        assert_eq!(headline(&dataset, ChartKind::Investment), headlined);
        assert_eq!(
            headline(&dataset, ChartKind::Overview),
            "X: results by the end of June"
        );
    }
}

#[test]
fn a_difference_that_may_be_on_either_side_is_a_dash() {
    // 6 × 333/365 = 5.474 billion.
    let dataset = up_to(
        "2021-11-29",
        "1e9",
        &[("plan", "6"), ("investment", "5")],
        None,
    );
    let (figure, low, high) = (
        "investment.over-even-pace-of-plan",
        "-1430136987",
        "482191781",
    );
    is_a_dash(&dataset, ChartKind::Investment, figure, low, high);
    // 7.4 of 7, of which 7.499 would be printed so: not more than planned.
    let near = invested("7.4", "7");
    is_a_dash(
        &near,
        ChartKind::Investment,
        "investment.over-plan",
        "-150000000",
        "950000000",
    );
    let headlined = headline(&near, ChartKind::Investment);
    assert!(!headlined.contains("above"), "{headlined}");
    let headlined = headline(&near, ChartKind::Overview);
    assert!(!headlined.contains("beat"), "{headlined}");
}

#[test]
fn a_year_that_may_be_on_either_side_of_an_even_pace_is_on_neither() {
    let near = invested("11", "21");
    assert_eq!(headline(&near, ChartKind::Progress), "Progress");
    let ahead = invested("16", "21");
    assert_eq!(
        headline(&ahead, ChartKind::Progress),
        "2021: ahead of an even pace"
    );
}

#[test]
fn ratios_of_amounts_without_a_justified_digit_are_dashes() {
    let tax = billions(&[("sales", "3"), ("tax", "1")]);
    is_a_dash(&tax, ChartKind::Returns, "tax.of-sales", "14", "60");
    let sales = up_to(
        "2021-06-30",
        "1",
        &[("investment", "0.001"), ("sales", "21200000000")],
        None,
    );
    let (low, high) = ("14133333333000", "42400000001000");
    is_a_dash(&sales, ChartKind::Returns, "sales.of-investment", low, high);
    assert_eq!(
        headline(&sales, ChartKind::Returns),
        "Sales of 21.2 billion yuan"
    );
}

#[test]
fn an_even_pace_below_the_last_place_of_the_plan_keeps_its_own_digits() {
    let dataset = up_to(
        "2021-01-31",
        "1e9",
        &[("plan", "4"), ("investment", "2")],
        None,
    );
    let widget = chart(&dataset, ChartKind::Investment);
    let datum = widget
        .scene()
        .index_of(&id("2021-01-31/plan.even-pace"))
        .unwrap();
    let text = widget.figure_text(datum).unwrap();
    assert_eq!(
        (text.value().as_str(), text.decimal().as_str()),
        ("about\u{a0}330\u{a0}million\u{a0}yuan", "330000000")
    );
    assert_eq!(
        text.working(),
        "4\u{a0}billion\u{a0}yuan × 1 ÷ 12 = about\u{a0}330\u{a0}million\u{a0}yuan"
    );
}

#[test]
fn every_language_says_why() {
    for locale in Locale::ALL {
        let attributes = [("lang", locale.tag()), ("chart", "overview")];
        let widget = widget_on(invested("2", "4"), &attributes, 720.0);
        let datum = widget
            .scene()
            .index_of(&id("2021-06-30/investment.of-plan"))
            .unwrap();
        let why = widget.figure_text(datum).unwrap().origin();
        assert_eq!(why == WHY, locale == Locale::En, "{why}");
    }
}
