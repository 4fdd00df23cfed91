//! Plans of any scope, for money and for counts, one or several in a report.

use super::runs;
use crate::fixtures::{id, widget_on};
use initiative_charts::chart::ChartKind;
use initiative_charts::derived::Derivations;
use initiative_charts::reported::{Dataset, parse};
use initiative_charts::scene::{Ink, Mark, Shape};
use initiative_charts::widget::Widget;

/// A report to the end of November 2024 on trees and money: each figure with its unit and scope.
pub(super) fn programme(figures: &[(&str, &str, &str, &str)]) -> Dataset {
    let figure = |(indicator, value, unit, scope): &(&str, &str, &str, &str)| {
        let unit = if *unit == "money" {
            r#"{"currency": "CNY", "scale": 1e6}"#.to_owned()
        } else {
            format!("\"{unit}\"")
        };
        format!(
            r#"{{"indicator": "{indicator}", "value": "{value}", "unit": {unit}, "scope": "{scope}"}}"#
        )
    };
    let figures: Vec<String> = figures.iter().map(figure).collect();
    let declared = |id: &str, label: &str, counts: &str, runs: bool, tie: &str| {
        format!(
            r#"{{"id": "{id}", "label": "{label}", "counts": "{counts}", "accumulates": {runs}{tie}}}"#
        )
    };
    let indicators = [
        declared("trees", "trees planted", "items", true, ""),
        declared("hedges", "hedges", "items", true, ""),
        declared("oaks", "oaks", "items", true, r#", "part_of": "trees""#),
        declared(
            "target",
            "target",
            "items",
            false,
            r#", "plan_of": "trees""#,
        ),
        declared("grants", "grants", "money", true, ""),
        declared(
            "budget",
            "budget",
            "money",
            false,
            r#", "plan_of": "grants""#,
        ),
        declared("fees", "fees", "money", true, ""),
        declared("debt", "debt", "money", false, ""),
        declared("coverage", "coverage", "share", false, ""),
        declared("households", "households", "items", false, ""),
    ];
    let json = format!(
        r#"{{"id": "x", "title": "X", "currency": "CNY", "indicators": [{}], "reports": [{{"id": "2024-11-30", "title":
            "T", "publisher": "P", "published": "2024-12-05", "period": {{"from": "2024-01-01", "to": "2024-11-30"}},
            "figures": [{}]}}]}}"#,
        indicators.join(","),
        figures.join(",")
    );
    parse(&json).unwrap()
}

pub(super) fn chart(dataset: &Dataset, kind: ChartKind) -> Widget {
    widget_on(dataset.clone(), &[("chart", kind.name())], 720.0)
}

pub(super) fn drawn(widget: &Widget) -> Vec<&str> {
    let panels = widget.scene().panels.iter().flat_map(runs);
    panels.map(|(_, run)| run.text.as_str()).collect()
}

/// The lengths of the bars of the figure, from the first panel.
pub(super) fn bars(widget: &Widget, name: &str) -> Vec<f64> {
    let datum = widget.scene().index_of(&id(&format!("2024-11-30/{name}")));
    let marks = widget.scene().panels[0].marks.iter();
    let blocks = marks.filter(|mark| {
        mark.datum == datum && matches!(mark.shape, Shape::Block(_)) && mark.ink != Ink::Derived
    });
    blocks
        .map(Mark::bounds)
        .map(|bounds| bounds.width)
        .collect()
}

#[test]
fn a_count_is_drawn_against_the_plan_for_it() {
    let dataset = programme(&[
        ("trees", "1128000", "trees", "year-to-date"),
        ("target", "1000000", "trees", "year-plan"),
    ]);
    for kind in [ChartKind::Investment, ChartKind::Overview] {
        let widget = chart(&dataset, kind);
        let texts = drawn(&widget);
        for text in [
            "Trees planted: 1.128\u{a0}million",
            "plan for 2024: 1\u{a0}million",
            "* 112.8% of plan",
            "* +128,000",
        ] {
            assert!(texts.contains(&text), "{kind:?}: {text} in {texts:?}");
        }
    }
    let widget = chart(&dataset, ChartKind::Investment);
    assert_eq!(
        widget.scene().headline,
        "Trees planted: 1.128\u{a0}million by the end of November, 128,000 above the plan for 2024"
    );
    // Trees against a plan for hedges are no share of it.
    let dataset = programme(&[
        ("trees", "1128000", "trees", "year-to-date"),
        ("target", "1000000", "hedges", "year-plan"),
    ]);
    assert!(
        chart(&dataset, ChartKind::Investment)
            .scene()
            .missing
            .is_some()
    );
}

#[test]
fn each_plan_has_the_amounts_over_its_own_days_and_its_own_name() {
    for (scope, plan, name) in [
        ("to-date", "whole-life", "overall plan"),
        ("period", "period", "plan for the period"),
        ("year-to-date", "year-plan", "plan for 2024"),
    ] {
        let dataset = programme(&[
            ("grants", "39.7", "money", scope),
            ("budget", "55", "money", plan),
        ]);
        let widget = chart(&dataset, ChartKind::Investment);
        let texts = drawn(&widget);
        let planned = format!("{name}: 55\u{a0}million\u{a0}yuan");
        assert!(texts.contains(&planned.as_str()), "{texts:?}");
        let of_year = texts
            .iter()
            .any(|text| text.contains("year") || text.contains("2024"));
        assert_eq!(of_year, scope == "year-to-date", "{texts:?}");
        let ratio = bars(&widget, "grants")[0] / bars(&widget, "budget")[0];
        assert!((ratio - 39.7 / 55.0).abs() < 0.01, "{scope}: {ratio}");
        for other in ["to-date", "period", "year-to-date"] {
            let dataset = programme(&[
                ("grants", "39.7", "money", other),
                ("budget", "55", "money", plan),
            ]);
            let missing = chart(&dataset, ChartKind::Investment)
                .scene()
                .missing
                .is_some();
            // A period from the first day of the year is the year to date.
            let runs_as_far = other == scope || (other, plan) == ("period", "year-plan");
            assert_eq!(missing, !runs_as_far, "{other} against {plan}");
        }
    }
}

#[test]
fn every_plan_of_a_report_is_drawn() {
    let dataset = programme(&[
        ("grants", "39.7", "money", "year-to-date"),
        ("budget", "55", "money", "year-plan"),
        ("trees", "300000", "trees", "year-to-date"),
        ("target", "1000000", "trees", "year-plan"),
    ]);
    let widget = chart(&dataset, ChartKind::Investment);
    for (actual, plan, share) in [("grants", "budget", 0.7218), ("trees", "target", 0.3)] {
        let ratio = bars(&widget, actual)[0] / bars(&widget, plan)[0];
        assert!((ratio - share).abs() < 0.01, "{actual}: {ratio}");
    }
    let overview = chart(&dataset, ChartKind::Overview);
    let texts = drawn(&overview);
    let at = texts
        .iter()
        .position(|text| *text == "Trees planted")
        .unwrap();
    let rows = [
        "Trees planted",
        "300,000",
        "Trees planted as a share of the annual plan",
        "* 30%",
        "Target (plan for 2024)",
        "1\u{a0}million",
    ];
    assert_eq!(texts[at..], rows, "the share behind what it is of");
}

/// 86.4% against 92% is neither 93.9% of anything nor 5.6% behind.
#[test]
fn a_share_stands_against_its_plan_in_percent() {
    let json = include_str!("../data/trains-with-a-loss.json");
    let widget = chart(&parse(json).unwrap(), ChartKind::Investment);
    assert_eq!(
        widget.scene().headline,
        "Trains on time: 86.4% by the end of December"
    );
    let texts = drawn(&widget);
    assert_eq!(texts, ["Trains on time: 86.4%", "plan for 2023: 92%"]);
    let width = |name: &str| {
        let datum = widget.scene().index_of(&id(&format!("2023-12-31/{name}")));
        let mut marks = widget.scene().panels[0].marks.iter();
        let is_block = |mark: &&Mark| mark.datum == datum && matches!(mark.shape, Shape::Block(_));
        marks.find(is_block).unwrap().bounds().width
    };
    let ratio = width("punctual") / width("punctual-goal");
    assert!((ratio - 86.4 / 92.0).abs() < 0.01, "{ratio}");
    let computed = widget.figures().into_iter();
    let mut computed = computed.filter(|figure| figure.kind == "derived");
    assert!(computed.all(|figure| figure.indicator != "punctual"));
}

/// 41 of what: the label *track renewed* does not say it, *trees planted* does.
#[test]
fn a_count_is_of_what_the_dataset_names_where_its_label_does_not() {
    let json = include_str!("../data/trains-with-a-loss.json");
    for (lang, track) in [("en", "41\u{a0}km"), ("fr", "41\u{a0}km"), ("ja", "41件")] {
        let attributes = [("lang", lang)];
        let widget = widget_on(parse(json).unwrap(), &attributes, 720.0);
        let texts = drawn(&widget);
        let beside = |label: &str| {
            let at = texts.iter().position(|text| text.contains(label));
            texts[at.unwrap() + 1]
        };
        assert_eq!(beside("Track renewed"), track);
        assert!(!beside("Passengers").contains("passengers"));
    }
}

#[test]
fn hectares_are_no_share_of_a_plan_for_trees() {
    let dataset = programme(&[
        ("trees", "300", "hectares", "year-to-date"),
        ("target", "1000", "trees", "year-plan"),
    ]);
    let derivations = Derivations::new(&dataset);
    let derived = derivations.of(&dataset, &dataset.reports[0]);
    let names: Vec<&str> = derived.iter().map(|derived| &*derived.id.name).collect();
    assert_eq!(names, ["target.even-pace"]);
}

/// A report in which one sum has two plans over the same days, beside a year's: what it cost, what was approved for it and
/// what it is going to cost.
pub(super) fn tunnel(year: [&str; 2], total: [&str; 3]) -> Dataset {
    let indicator = |id: &str, label: &str, runs: bool, of: &str| {
        let tie = if of.is_empty() {
            String::new()
        } else {
            format!(r#", "plan_of": "{of}""#)
        };
        format!(
            r#"{{"id": "{id}", "label": "{label}", "counts": "money", "accumulates": {runs}{tie}}}"#
        )
    };
    let indicators = [
        indicator("cost", "cost so far", true, ""),
        indicator("approved", "cost approved by parliament", false, "cost"),
        indicator("forecast", "forecast of the final cost", false, "cost"),
        indicator("spent", "cost of the year", true, ""),
        indicator("credit", "credit for the year", false, "spent"),
    ];
    let figure = |(id, value, scope): (&str, &str, &str)| {
        format!(
            r#"{{"indicator": "{id}", "value": "{value}", "unit": {{"currency": "CHF", "scale": 1e9}}, "scope": "{scope}"}}"#
        )
    };
    let figures = [
        ("cost", total[0], "to-date"),
        ("approved", total[1], "whole-life"),
        ("forecast", total[2], "whole-life"),
        ("spent", year[0], "year-to-date"),
        ("credit", year[1], "year-plan"),
    ]
    .map(figure);
    let json = format!(
        r#"{{"id": "x", "title": "Tunnel", "currency": "CHF", "indicators": [{}], "reports": [{{"id": "2024-11-30",
            "title": "T", "publisher": "P", "published": "2024-12-05", "period": {{"from": "2024-01-01", "to":
            "2024-11-30"}}, "figures": [{}]}}]}}"#,
        indicators.join(","),
        figures.join(",")
    );
    parse(&json).unwrap()
}

/// Two times 4.86 billion against an *overall plan*: which is the approved cost, and which the forecast?
#[test]
fn two_plans_of_one_amount_have_their_own_names() {
    let dataset = tunnel(["2.42", "1.2"], ["4.86", "4.2", "6.35"]);
    for width in [328.0, 720.0] {
        let widget = widget_on(dataset.clone(), &[("chart", "investment")], width);
        let texts = drawn(&widget).join(" ");
        for name in [
            "plan for 2024: 1.2",
            "cost approved by parliament: 4.2",
            "forecast of the final cost: 6.35",
        ] {
            assert!(texts.contains(name), "{name} at {width} px in {texts}");
        }
        assert!(!texts.contains("overall plan"), "{width} px: {texts}");
    }
    // A sentence says what kind of plan it is, too.
    let mut alone = dataset;
    alone.reports[0].figures.truncate(3);
    let widget = chart(&alone, ChartKind::Investment);
    let headline = &widget.scene().headline;
    assert!(
        headline.ends_with("above the overall plan (cost approved by parliament)"),
        "{headline}"
    );
}

/// One sum has one length, and the longest bar is of the greatest.
#[test]
fn amounts_of_money_share_a_scale_as_far_as_each_can_be_read() {
    let lengths = |dataset: &Dataset, width: f64| {
        let widget = widget_on(dataset.clone(), &[("chart", "investment")], width);
        let length = |name: &str| bars(&widget, name).into_iter().fold(0.0, f64::max);
        ["credit", "approved", "forecast"].map(length)
    };
    for width in [328.0, 720.0, 1200.0] {
        let dataset = tunnel(["0.9", "1.2"], ["3.86", "4.2", "6.35"]);
        let [credit, approved, forecast] = lengths(&dataset, width);
        let [of_credit, of_approved] = [credit, approved].map(|length| length / forecast);
        assert!(
            (of_credit - 1.2 / 6.35).abs() < 0.01,
            "{width}: {of_credit}"
        );
        assert!(
            (of_approved - 4.2 / 6.35).abs() < 0.01,
            "{width}: {of_approved}"
        );
        // A year's sum of a hundredth would be a few pixels: it has its own scale, and the others keep theirs.
        let dataset = tunnel(["0.03", "0.04"], ["3.86", "4.2", "6.35"]);
        let [credit, approved, forecast] = lengths(&dataset, width);
        assert!(credit > width * 0.3, "{width}: {credit}");
        let of_approved = approved / forecast;
        assert!(
            (of_approved - 4.2 / 6.35).abs() < 0.01,
            "{width}: {of_approved}"
        );
    }
}
