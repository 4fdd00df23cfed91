//! What a chart says that it shows, held against what it shows.

use super::extremes::{dataset_of, report};
use crate::fixtures::{hunan, widget_on};
use initiative_charts::chart::{ChartContext, ChartKind, ChartSize, build, shows};
use initiative_charts::derived::Derivations;
use initiative_charts::locale::{Language, Locale};
use initiative_charts::reported::{BuiltInIndicator, Dataset, FigureId, Relation, Text, built_in};
use initiative_charts::scene::text::FixedAdvances;
use initiative_charts::scene::{Mark, Scene, Shape};
use initiative_charts::widget::Widget;
use std::collections::BTreeSet;

/// The identity of every figure of the dataset, reported or derived.
fn every_id(dataset: &Dataset, derivations: &Derivations) -> Vec<FigureId> {
    let of = |report| {
        let reported = |figure: &initiative_charts::reported::Figure| {
            FigureId::new(&report_id(report), &figure.name())
        };
        let derived = derivations.of(dataset, report).iter();
        let reported: Vec<FigureId> = report.figures.iter().map(reported).collect();
        reported
            .into_iter()
            .chain(derived.map(|derived| derived.id.clone()))
    };
    dataset.reports.iter().flat_map(of).collect()
}

fn report_id(report: &initiative_charts::reported::Report) -> String {
    report.id.clone()
}

/// Holds what every chart of every report says that it shows against its scene, for every figure of the dataset.
#[track_caller]
pub(super) fn assert_charts_show_what_they_say(dataset: &Dataset) {
    let derivations = Derivations::new(dataset);
    let ids = every_id(dataset, &derivations);
    for report in &dataset.reports {
        for kind in ChartKind::ALL {
            let context = ChartContext::new(
                dataset,
                &derivations,
                report,
                Locale::En,
                ChartSize::new(720.0, 16.0),
                &FixedAdvances,
            );
            let scene = build(kind, &context);
            for id in &ids {
                let of_all = kind == ChartKind::Overview;
                let within = if of_all {
                    scene.data.len()
                } else {
                    scene.shown
                };
                let index = scene.index_of(id).filter(|index| *index < within);
                let shown = scene.missing.is_none() && index.is_some();
                let claimed = shows(kind, &context, id);
                assert_eq!(claimed, shown, "{kind:?} of {}: {id}", report.id);
            }
            let listed: BTreeSet<_> = scene.data.iter().map(|datum| &datum.id).collect();
            assert_eq!(listed.len(), scene.data.len(), "each is listed once");
        }
    }
}

#[test]
fn the_parts_of_the_units_follow_them_in_reading_order() {
    let widget = widget_on(hunan(), &[], 720.0);
    let order = widget.scene().order();
    let names = order
        .iter()
        .map(|datum| widget.scene().data[*datum].id.name.as_str());
    let names: Vec<_> = names
        .skip_while(|name| *name != "projects")
        .take(3)
        .collect();
    assert_eq!(names, ["projects", "continuing", "new"]);
}

#[test]
fn every_chart_shows_the_figures_that_it_says_it_does() {
    assert_charts_show_what_they_say(&hunan());
    let amounts = [
        ("plan", "0", "year-plan"),
        ("investment", "3", "year-to-date"),
        ("value", "12", "whole-life"),
        ("sales", "2", "year-to-date"),
        ("projects", "3", "year-to-date"),
        ("new", "1", "year-to-date"),
    ];
    let counts: Vec<(&str, &str, &str)> = vec![("patents-granted", "7", "year-to-date")];
    let none = report("2024-10-31", 10, &[]);
    let reports = [
        none,
        report("2024-11-30", 11, &amounts),
        report("2024-12-31", 12, &counts),
    ];
    assert_charts_show_what_they_say(&dataset_of(&reports).unwrap());
}

#[test]
fn a_scene_marks_only_figures_that_it_lists_and_leaves_no_bar_without_one() {
    let inks = |mark: &&Mark| {
        use initiative_charts::scene::Ink::{Plan, Reported, ReportedSecond};
        matches!(mark.ink, Reported | ReportedSecond | Plan)
            && matches!(mark.shape, Shape::Block(_) | Shape::Dot { .. })
    };
    for (case, scene) in super::every_case() {
        for mark in scene
            .panels
            .iter()
            .flat_map(|panel| &panel.marks)
            .filter(inks)
        {
            let listed = mark.datum.and_then(|datum| scene.datum(datum)).is_some();
            assert!(listed, "{case}: {mark:?}");
        }
    }
}

/// The shipped dataset with ids of its own for every indicator, which are tied to each other as the built-in ones and
/// are called the same.
fn with_other_ids() -> Dataset {
    let mut dataset = hunan();
    let other = |id: &str| format!("own-{id}");
    let named = hunan();
    dataset.indicators = built_in();
    for indicator in &mut dataset.indicators {
        let name = Language::from(Locale::En).indicator(&named, &indicator.id);
        indicator.label = Text {
            versions: vec![("en".to_owned(), name)],
        };
        indicator.id = other(&indicator.id);
        indicator.per = indicator.per.as_deref().map(other);
        indicator.relation = indicator.relation.take().map(|relation| match relation {
            Relation::PartOf(target) => Relation::PartOf(other(&target)),
            Relation::ShareOf(target) => Relation::ShareOf(other(&target)),
            Relation::PlanOf(target) => Relation::PlanOf(other(&target)),
        });
    }
    for report in &mut dataset.reports {
        for figure in &mut report.figures {
            figure.indicator = other(&figure.indicator);
        }
    }
    dataset
}

/// Everything of a chart but the sentences that built-in indicators have of their own: its marks without texts, and
/// value, period and origin of each figure, and whether it has a caveat; what else there is by its number.
fn picture(widget: &Widget) -> (Vec<Mark>, Vec<[String; 4]>, [usize; 4]) {
    let scene: &Scene = widget.scene();
    let marks = scene.panels.iter().flat_map(|panel| panel.marks.clone());
    let shapes = marks.filter(|mark| !matches!(mark.shape, Shape::Text(_)));
    let texts = (0..scene.data.len()).map(|datum| {
        let text = widget.figure_text(datum).unwrap();
        // What contradicts a figure has the names of others.
        let caveat = text.caveat().is_empty().to_string();
        [text.value(), text.period(), text.origin(), caveat]
    });
    let counts = [
        scene.notes.len(),
        usize::from(scene.legend),
        scene.sentences.len(),
        scene.shown,
    ];
    (shapes.collect(), texts.collect(), counts)
}

#[test]
fn indicators_of_other_names_with_the_same_relations_have_the_same_charts() {
    let own = with_other_ids();
    assert_eq!(own.built_in("own-projects"), None);
    assert_eq!(
        hunan().built_in("projects"),
        Some(BuiltInIndicator::Projects)
    );
    for report in hunan().reports {
        for kind in ChartKind::ALL {
            let attributes = [("chart", kind.name()), ("report", report.id.as_str())];
            // Wide enough for every sentence to have its lines in both.
            let [ours, theirs] =
                [hunan(), own.clone()].map(|dataset| widget_on(dataset, &attributes, 1_200.0));
            let case = format!("{kind:?} of {}", report.id);
            assert_eq!(
                ours.scene().missing.is_some(),
                theirs.scene().missing.is_some()
            );
            let (ours, theirs) = (picture(&ours), picture(&theirs));
            assert_eq!((&ours.1, ours.2), (&theirs.1, theirs.2), "{case}");
            assert_eq!(ours.0.len(), theirs.0.len(), "{case}");
            for (ours, theirs) in ours.0.iter().zip(&theirs.0) {
                // The names of classes and of the rest are of other lengths, and with them columns and keys.
                let place = |mark: &Mark| {
                    let bounds = mark.bounds();
                    (bounds.width, bounds.height, bounds.y)
                };
                let alike = kind == ChartKind::Overview || place(ours) == place(theirs);
                assert!(alike, "{case}: {ours:?}, {theirs:?}");
                assert_eq!((ours.ink, ours.datum), (theirs.ink, theirs.datum), "{case}");
            }
        }
    }
}
