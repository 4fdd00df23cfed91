//! What a report says against itself: flagged at its figures, said in a sentence, and never headlined.

use super::extremes::{dataset_of, report};
use super::runs;
use crate::fixtures::{attribute, id, of_class, text_of, texts, widget_on};
use initiative_charts::chart::ChartKind;
use initiative_charts::derived::{Check, Verdict, checks_within};
use initiative_charts::locale::Locale;
use initiative_charts::reported::{Dataset, Report};
use initiative_charts::widget::Widget;
use proptest::prelude::*;

const FLAG: &str = "\u{a0}†";

/// A report whose share of the plan is not the one that its amounts give.
fn denied() -> Dataset {
    of(&[
        ("plan", "55", "year-plan"),
        ("investment", "17", "year-to-date"),
        ("plan-share", "71", "year-to-date"),
    ])
}

/// A report whose new projects are more than its projects.
fn parts(new: &str, continuing: &str) -> Dataset {
    of(&[
        ("projects", "135", "year-to-date"),
        ("new", new, "year-to-date"),
        ("continuing", continuing, "year-to-date"),
    ])
}

/// A report to the end of November 2024.
fn of(figures: &[(&str, &str, &str)]) -> Dataset {
    dataset_of(&[report("2024-11-30", 11, figures)]).unwrap()
}

/// What the report says against itself.
fn contradictions<'d>(dataset: &'d Dataset, report: &'d Report) -> Vec<Check<'d>> {
    let mut found = checks_within(dataset, report);
    found.retain(|check| check.verdict == Verdict::Differs);
    found
}

fn chart(dataset: &Dataset, kind: ChartKind) -> Widget {
    widget_on(dataset.clone(), &[("chart", kind.name())], 720.0)
}

fn notes(widget: &Widget) -> Vec<&str> {
    let notes = widget.scene().notes.iter();
    notes.map(|note| note.text.as_str()).collect()
}

fn drawn(widget: &Widget) -> Vec<&str> {
    let panel = &widget.scene().panels[0];
    runs(panel).map(|(_, run)| run.text.as_str()).collect()
}

#[test]
fn a_share_that_the_amounts_deny_is_no_fact() {
    let dataset = denied();
    let said = "†\u{a0}Share of the annual plan: the report states 71%; its own figures give about\u{a0}31%.";
    for kind in [ChartKind::Overview, ChartKind::Investment] {
        let widget = chart(&dataset, kind);
        assert_eq!(notes(&widget), [said], "{kind:?}");
        let headline = &widget.scene().headline;
        assert!(!headline.contains('%'), "{headline}");
        let summary = &widget.scene().summary;
        assert!(!summary.contains('%'), "{summary}");
        assert!(
            drawn(&widget).contains(&"* about\u{a0}31% of plan\u{a0}†"),
            "{kind:?}"
        );
    }
    let overview = chart(&dataset, ChartKind::Overview);
    let rows = drawn(&overview);
    let at = rows
        .iter()
        .position(|text| *text == format!("Share of the annual plan{FLAG}"));
    assert_eq!(rows[at.unwrap() + 1], "71%");
    // The chart of shares draws what the amounts give.
    let progress = chart(&dataset, ChartKind::Progress);
    let of_shares = |name: &str| {
        progress
            .scene()
            .index_of(&id(&format!("2024-11-30/{name}")))
    };
    let shown = |name| of_shares(name).is_some_and(|datum| datum < progress.scene().shown);
    assert!(shown("investment.of-plan") && !shown("plan-share"));
}

#[test]
fn a_share_that_rounds_to_what_the_amounts_give_is_the_share() {
    for share in ["30.9", "31"] {
        let dataset = of(&[
            ("plan", "55", "year-plan"),
            ("investment", "17", "year-to-date"),
            ("plan-share", share, "year-to-date"),
        ]);
        let widget = chart(&dataset, ChartKind::Investment);
        assert!(notes(&widget).is_empty());
        let label = format!("{share}% of plan");
        assert!(drawn(&widget).contains(&label.as_str()), "as it is stated");
    }
}

#[test]
fn a_part_above_its_whole_stands_beside_it_as_a_number() {
    let said = "†\u{a0}New projects: 400. That is more than the whole (Projects: 135).";
    for kind in [ChartKind::Overview, ChartKind::Projects] {
        let widget = chart(&parts("400", "12"), kind);
        assert_eq!(notes(&widget), [said], "{kind:?}");
        let texts = drawn(&widget);
        for text in ["135", "400", "12"] {
            assert!(texts.contains(&text), "{kind:?}: {text} in {texts:?}");
        }
        for label in ["Projects", "New projects"] {
            let flagged = format!("{label}{FLAG}");
            assert!(texts.contains(&flagged.as_str()), "{kind:?}: {texts:?}");
        }
        assert!(texts.contains(&"Continuing projects"), "{texts:?}");
        let marks = &widget.scene().panels[0].marks;
        let blocks = marks
            .iter()
            .filter(|mark| matches!(mark.shape, initiative_charts::scene::Shape::Block(_)));
        assert_eq!(blocks.count(), 0, "{kind:?}: nothing is divided");
    }
    let headline = chart(&parts("400", "12"), ChartKind::Projects);
    assert_eq!(headline.scene().headline, "135 projects\u{a0}†");
}

#[test]
fn parts_that_add_up_to_more_than_the_whole_may_overlap() {
    let widget = chart(&parts("100", "90"), ChartKind::Projects);
    let said = "†\u{a0}The parts add up to more than the whole (Projects: 135): some may overlap, or a figure may be wrong.";
    assert_eq!(notes(&widget), [said]);
    let widget = chart(&parts("100", "35"), ChartKind::Projects);
    assert!(notes(&widget).is_empty());
}

#[test]
fn a_status_takes_no_square_from_the_parts_that_it_cuts_across() {
    let projects = |parts: &[(&'static str, &'static str)]| {
        let year = |(name, value): &(&'static str, &'static str)| (*name, *value, "year-to-date");
        let mut figures = vec![("projects", "100", "year-to-date")];
        figures.extend(parts.iter().map(year));
        chart(&of(&figures), ChartKind::Projects)
    };
    let all = projects(&[("continuing", "60"), ("new", "30"), ("in-production", "20")]);
    assert!(notes(&all).is_empty());
    assert_eq!(
        drawn(&all),
        ["60 continued from 2023", "30 new in 2024", "* the rest: 10"]
    );
    let alone = projects(&[("in-production", "20")]);
    assert_eq!(drawn(&alone), ["20 put into production", "* the rest: 80"]);
}

#[test]
fn a_report_from_before_the_end_of_its_period_is_flagged_in_every_chart() {
    let text = report(
        "2024-11-30",
        11,
        &[
            ("plan", "55", "year-plan"),
            ("investment", "17", "year-to-date"),
            ("patents-granted", "7", "year-to-date"),
        ],
    );
    let text = text.replace("2025-01-02", "2024-11-29");
    let dataset = dataset_of(&[text]).unwrap();
    let said = "†\u{a0}The report was published on 29\u{a0}November\u{a0}2024, before the end of its period \
                (30\u{a0}November\u{a0}2024).";
    for kind in [
        ChartKind::Overview,
        ChartKind::Investment,
        ChartKind::Innovation,
        ChartKind::Progress,
    ] {
        let widget = chart(&dataset, kind);
        assert!(notes(&widget).contains(&said), "{kind:?}");
        let headline = &widget.scene().headline;
        assert!(headline.ends_with(FLAG), "{kind:?}: {headline}");
    }
}

#[test]
fn table_csv_and_names_say_what_contradicts_a_figure() {
    for locale in Locale::ALL {
        let attributes = [("chart", "overview"), ("lang", locale.tag())];
        let widget = widget_on(denied(), &attributes, 720.0);
        let share = widget.scene().index_of(&id("2024-11-30/plan-share"));
        let text = widget.figure_text(share.unwrap()).unwrap();
        let caveat = text.caveat();
        assert!(caveat.contains("71") && caveat.contains("31"), "{caveat}");
        let table = widget.view_with_parts();
        let table = texts(&of_class(&table, "table")[0].children).concat();
        assert!(table.contains(&caveat) && table.contains(FLAG), "{table}");
        assert!(
            widget.csv().contains(&caveat.replace('\u{a0}', " ")),
            "{locale:?}"
        );
        let page = widget.view_with_parts();
        let marks = of_class(&page, "mark");
        let named = marks
            .iter()
            .find(|mark| attribute(mark, "data-figure") == Some("2024-11-30/plan-share"));
        let name = attribute(named.unwrap(), "aria-label").unwrap();
        let word = locale.text(initiative_charts::locale::Message::Contradicted);
        assert!(name.contains(word) && !name.contains('†'), "{name}");
    }
}

#[test]
fn the_shipped_reports_do_not_contradict_themselves() {
    let dataset = crate::fixtures::hunan();
    for report in &dataset.reports {
        assert_eq!(contradictions(&dataset, report), [], "{}", report.id);
    }
}

#[test]
fn no_headline_states_a_share_of_a_denied_plan() {
    for locale in Locale::ALL {
        for chart in ["overview", "investment"] {
            let attributes = [("chart", chart), ("lang", locale.tag())];
            let view = widget_on(denied(), &attributes, 328.0).view_with_parts();
            let headline = text_of(&view, "headline");
            assert!(
                !headline.contains("71") && !headline.contains("30"),
                "{headline}"
            );
        }
    }
}

proptest! {
    /// Whatever the share that a report rounds from its own amounts, nothing contradicts it.
    #[test]
    fn a_share_that_was_rounded_from_the_amounts_is_never_denied(
        actual in 1_i64..100_000, plan in 1_i64..100_000, places in 0_usize..4,
    ) {
        let share = actual as f64 / plan as f64 * 100.0;
        let share = format!("{share:.places$}");
        let dataset = of(&[
            ("plan", &plan.to_string(), "year-plan"),
            ("investment", &actual.to_string(), "year-to-date"),
            ("plan-share", &share, "year-to-date"),
        ]);
        prop_assert_eq!(contradictions(&dataset, &dataset.reports[0]), []);
    }
}
