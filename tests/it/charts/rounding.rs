//! How far rounding for show may move a value: never further than it may be off anyway.

use super::coarse::{chart, headline, invested, up_to};
use super::extremes::{dataset_of, report};
use crate::fixtures::id;
use initiative_charts::chart::ChartKind;
use initiative_charts::derived::{AnyFigure, Derivations, Rule};
use initiative_charts::locale::{FigureText, Locale};
use initiative_charts::quantity::{Interval, Ratio};
use proptest::prelude::*;

#[test]
fn where_the_last_justified_place_would_move_a_value_too_far_it_is_about_so_much() {
    for (actual, plan, share, headlined) in [
        (
            "8",
            "7",
            "about\u{a0}110%",
            "1 billion above the plan for 2021",
        ),
        (
            "19",
            "20",
            "about\u{a0}95%",
            "about 95% of the plan for 2021",
        ),
        (
            "1.2",
            "3.6",
            "about\u{a0}33%",
            "about 33% of the plan for 2021",
        ),
        (
            "2.25",
            "3.5",
            "about\u{a0}64%",
            "about 64% of the plan for 2021",
        ),
        (
            "17",
            "55",
            "about\u{a0}31%",
            "about 31% of the plan for 2021",
        ),
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
            let (Ok(computed), Some((least, most))) = (derived.result, derived.interval().and_then(Interval::bounds)) else {
                continue;
            };
            let text = FigureText::new(Locale::En, &dataset, AnyFigure::Derived(report, derived));
            let (about, shown) = ones(&text.value());
            let (value, low, high) = (computed.value.to_f64(), least.to_f64(), most.to_f64());
            let allowed = ((high - low) / 2.0).max(value.abs() / 50.0) * 1.000_001;
            prop_assert!((shown - value).abs() <= allowed, "{}: {} of {computed:?}", derived.id.name, text.value());
            prop_assert!(!about || low < high, "{}: {}", derived.id.name, text.value());
            if matches!(derived.rule, Rule::OverPlan | Rule::OverEvenPace) {
                // What is said to be more or less than the other is so.
                let sides = (least.is_negative(), most > Ratio::ZERO);
                prop_assert!(computed.value.is_zero() || sides != (true, true), "{}: {:?}", derived.id.name, computed);
            }
        }
    }
}
