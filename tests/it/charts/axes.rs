//! What has a place beside others, and what shares an axis with them.

use super::plans::{bars, chart, drawn, programme};
use crate::fixtures::{id, widget_on};
use initiative_charts::chart::ChartKind;
use initiative_charts::locale::Locale;

#[test]
fn every_figure_of_the_report_has_a_place_in_the_overview() {
    let dataset = programme(&[
        ("grants", "39.7", "money", "year-to-date"),
        ("budget", "55", "money", "year-plan"),
        ("debt", "3", "money", "year-to-date"),
        ("fees", "2", "money", "period"),
        ("coverage", "71.4", "%", "year-to-date"),
        ("households", "113800000", "homes", "year-to-date"),
        ("trees", "300000", "trees", "to-date"),
    ]);
    let widget = chart(&dataset, ChartKind::Overview);
    let marks = &widget.scene().panels[0].marks;
    for figure in &dataset.reports[0].figures {
        let datum = widget
            .scene()
            .index_of(&id(&format!("2024-11-30/{}", figure.indicator)));
        let marked = marks.iter().any(|mark| mark.datum == datum);
        assert!(datum.is_some() && marked, "{}", figure.indicator);
    }
    let texts = drawn(&widget);
    for text in ["71.4%", "113.8\u{a0}million"] {
        assert!(texts.contains(&text), "{texts:?}");
    }
}

#[test]
fn money_over_other_days_is_no_bar_on_the_axis_and_says_its_days() {
    let dataset = programme(&[
        ("grants", "39", "money", "year-to-date"),
        ("fees", "20", "money", "year-to-date"),
        ("sales", "500", "money", "to-date"),
        ("tax", "10", "money", "period"),
        ("debt", "77", "money", "year-to-date"),
    ]);
    for kind in [ChartKind::Overview, ChartKind::Returns] {
        let widget = chart(&dataset, kind);
        let with_bars = ["grants", "fees", "sales", "tax", "debt"];
        let with_bars = with_bars.map(|name| !bars(&widget, name).is_empty());
        // What has a plan is no outcome.
        let of_plan = kind == ChartKind::Overview;
        assert_eq!(with_bars, [of_plan, true, false, false, false], "{kind:?}");
        let texts = drawn(&widget).join("|").replace("the|", "the ");
        for label in [
            "Tax paid (January–November\u{a0}2024)",
            "Sales revenue (since the programme’s start)",
        ] {
            assert!(texts.contains(label), "{kind:?}: {texts}");
        }
        assert!(texts.contains("Fees|"), "{texts}");
    }
}

#[test]
fn counts_over_other_days_or_of_other_things_share_no_axis() {
    for (unit, scope, alike) in [
        ("trees", "period", true),
        ("trees", "to-date", false),
        ("hectares", "period", false),
    ] {
        let dataset = programme(&[
            ("trees", "300", "trees", "period"),
            ("hedges", "20", unit, scope),
        ]);
        let widget = chart(&dataset, ChartKind::Innovation);
        assert_eq!(!bars(&widget, "trees").is_empty(), alike, "{unit}, {scope}");
    }
}

#[test]
fn an_amount_that_is_far_smaller_than_another_is_still_seen() {
    let dataset = programme(&[
        ("grants", "21700", "money", "year-to-date"),
        ("fees", "3", "money", "year-to-date"),
    ]);
    let widget = chart(&dataset, ChartKind::Returns);
    assert!(bars(&widget, "fees")[0] >= 2.0);
    assert!(drawn(&widget).contains(&"3\u{a0}million\u{a0}yuan"));
}

#[test]
fn amounts_of_a_quarter_are_said_to_be_of_the_quarter() {
    let dataset = programme(&[
        ("grants", "4.1", "money", "period"),
        ("budget", "4", "money", "period"),
    ]);
    for (locale, days) in [
        (Locale::En, "(January–November\u{a0}2024)"),
        (Locale::Zh, "2024年1月至11月grants"),
        (Locale::Fr, "(janvier à novembre\u{a0}2024)"),
        (Locale::Ko, "2024년\u{a0}1월~11월"),
        (Locale::Ja, "2024年1月〜11月"),
    ] {
        let attributes = [("chart", "investment"), ("lang", locale.tag())];
        let widget = widget_on(dataset.clone(), &attributes, 720.0);
        let headline = widget.scene().headline.to_lowercase();
        assert!(headline.contains(&days.to_lowercase()), "{headline}");
    }
}

#[test]
fn parts_of_what_the_first_plan_is_for_have_their_rows() {
    let figures = [
        ("trees", "800", "trees", "year-to-date"),
        ("target", "1000", "trees", "year-plan"),
        ("oaks", "300", "trees", "year-to-date"),
    ];
    let widget = chart(&programme(&figures), ChartKind::Overview);
    let texts = drawn(&widget);
    let at = texts.iter().position(|text| *text == "Oaks");
    assert_eq!(at.map(|at| texts[at + 1]), Some("300"), "{texts:?}");
}
