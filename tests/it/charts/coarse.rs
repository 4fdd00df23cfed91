//! Reported figures too coarse for what follows from them: a dash and why, never a digit that they do not justify.

use super::extremes::{dataset_of, report};
use crate::fixtures::{every_figure, id, text_of, texts, widget_on};
use initiative_charts::chart::ChartKind;
use initiative_charts::derived::{AnyFigure, Derivations, Rule};
use initiative_charts::interaction::Event;
use initiative_charts::locale::{FigureText, Locale};
use initiative_charts::quantity::Ratio;
use initiative_charts::reported::Dataset;
use initiative_charts::widget::Widget;
use proptest::prelude::*;

/// A report up to `to` of 2021, with amounts in units of `scale`.
fn up_to(to: &str, scale: &str, amounts: &[(&str, &str)], projects: Option<u32>) -> Dataset {
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

fn invested(actual: &str, plan: &str) -> Dataset {
    billions(&[("plan", plan), ("investment", actual)])
}

fn chart(dataset: &Dataset, kind: ChartKind) -> Widget {
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
}

#[track_caller]
fn headline(dataset: &Dataset, kind: ChartKind) -> String {
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
            "X: what was reported by the end of June"
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
    let (figure, low, high) = ("investment.over-even-pace", "-1430136987", "482191781");
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
        "2021: ahead of an even pace when last reported"
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
        "Sales of 21.200000000 billion yuan"
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
        ("300\u{a0}million\u{a0}yuan", "300000000")
    );
    assert_eq!(
        text.working(),
        "4\u{a0}billion\u{a0}yuan × 1 ÷ 12 = 300\u{a0}million\u{a0}yuan"
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

#[test]
fn where_the_last_justified_place_would_move_a_value_too_far_it_is_about_so_much() {
    for (actual, plan, share, headlined) in [
        (
            "8",
            "7",
            "about\u{a0}110%",
            "1 billion above the full-year plan",
        ),
        ("19", "20", "about\u{a0}95%", "about 95% of the year’s plan"),
        (
            "1.2",
            "3.6",
            "about\u{a0}33%",
            "about 33% of the year’s plan",
        ),
        (
            "2.25",
            "3.5",
            "about\u{a0}64%",
            "about 64% of the year’s plan",
        ),
        ("17", "55", "30%", "30% of the year’s plan"),
    ] {
        let dataset = invested(actual, plan);
        let widget = chart(&dataset, ChartKind::Investment);
        let datum = widget
            .scene()
            .index_of(&id("2021-06-30/investment.of-plan"))
            .unwrap();
        let text = widget.figure_text(datum).unwrap();
        assert_eq!(text.value(), share, "{actual} of {plan}");
        let headline = headline(&dataset, ChartKind::Investment);
        assert!(headline.ends_with(headlined), "{headline}");
    }
    let dataset = up_to(
        "2021-10-31",
        "1e9",
        &[("plan", "3"), ("investment", "1")],
        None,
    );
    let widget = chart(&dataset, ChartKind::Investment);
    let scene = widget.scene();
    let datum = scene.index_of(&id("2021-10-31/plan.even-pace")).unwrap();
    let text = widget.figure_text(datum).unwrap();
    assert_eq!(text.value(), "about\u{a0}2.5\u{a0}billion\u{a0}yuan");
    assert_eq!(text.decimal(), "2500000000");
}

#[test]
fn every_language_has_its_word_for_about() {
    let dataset = up_to("2021-06-30", "1e6", &[("investment", "17")], Some(135));
    for (locale, written) in Locale::ALL.into_iter().zip([
        "about\u{a0}126,000\u{a0}yuan",
        "约12.6万元",
        "environ\u{a0}126\u{202f}000\u{a0}yuans",
        "약\u{a0}12.6만\u{a0}위안",
        "約12.6万元",
    ]) {
        let report = &dataset.reports[0];
        let derivations = Derivations::new(&dataset);
        let figure = derivations
            .figure_of(&dataset, report, "investment.per-projects")
            .unwrap();
        let value = FigureText::new(locale, &dataset, figure).value();
        assert_eq!(value, written);
    }
}

#[test]
fn an_exact_ratio_of_counts_is_a_percentage() {
    let two_of_three = [
        ("projects", "3", "year-to-date"),
        ("continuing", "2", "year-to-date"),
    ];
    let dataset = dataset_of(&[report("2024-11-30", 11, &two_of_three)]).unwrap();
    let derivations = Derivations::new(&dataset);
    let share = derivations
        .figure_of(&dataset, &dataset.reports[0], "continuing.of-projects")
        .unwrap();
    let text = FigureText::new(Locale::En, &dataset, share);
    assert_eq!(
        (text.value().as_str(), text.decimal().as_str()),
        ("66.7%", "66.67")
    );
}

/// The value of an English text of an amount, and whether it is *about* so much.
fn ones(text: &str) -> (bool, f64) {
    let about = text.starts_with("about\u{a0}");
    let plain = text
        .trim_start_matches("about\u{a0}")
        .replace('\u{a0}', " ")
        .replace('−', "-")
        .replace([',', '%'], "")
        .replace(" yuan", "");
    let (digits, word) = plain.split_once(' ').unwrap_or((&plain, ""));
    let unit = match word {
        "trillion" => 1e12,
        "billion" => 1e9,
        "million" => 1e6,
        "" => 1.0,
        other => panic!("{other}"),
    };
    (about, digits.parse::<f64>().unwrap() * unit)
}

proptest! {
    #[test]
    fn what_is_shown_is_true_to_its_last_digit(
        plan in 1_i64..3_000, actual in 1_i64..3_000, sales in 1_i64..3_000, places in (0_usize..3, 0_usize..3),
        day in 1_u32..=30,
    ) {
        let written = |digits: i64, places: usize| format!("{:.places$}", digits as f64 / 10_f64.powi(places as i32));
        let (plan, actual) = (written(plan, places.0), written(actual, places.1));
        let amounts = [("plan", plan.as_str()), ("investment", actual.as_str()), ("sales", &sales.to_string())];
        let dataset = up_to(&format!("2021-11-{day:02}"), "1e9", &amounts, Some(7));
        let report = &dataset.reports[0];
        let derivations = Derivations::new(&dataset);
        for derived in derivations.of(&dataset, report) {
            // A divisor that rounds to zero divides nothing.
            let (Ok(computed), Some(interval)) = (derived.result, derived.interval()) else {
                continue;
            };
            let text = FigureText::new(Locale::En, &dataset, AnyFigure::Derived(report, derived));
            let (about, shown) = ones(&text.value());
            let (value, low, high) = (computed.value.to_f64(), interval.low.to_f64(), interval.high.to_f64());
            let allowed = ((high - low) / 2.0).max(value.abs() / 50.0) * 1.000_001;
            prop_assert!((shown - value).abs() <= allowed, "{}: {} of {computed:?}", derived.id.name, text.value());
            prop_assert!(!about || low < high, "{}: {}", derived.id.name, text.value());
            if matches!(derived.rule, Rule::OverPlan | Rule::OverEvenPace) {
                // What is said to be more or less than the other is so.
                let sides = (interval.low.is_negative(), interval.high > Ratio::ZERO);
                prop_assert!(computed.value.is_zero() || sides != (true, true), "{}: {:?}", derived.id.name, computed);
            }
        }
    }
}
