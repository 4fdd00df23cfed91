//! Any number of reports, at any size.

use super::super::texts::misplaced;
use super::super::{assert_none, every_case, runs};
use super::{MILLIONS, columns, dots, figure, headline, history, lines, panel, report, sentences};
use crate::fixtures::id;
use initiative_charts::chart::ChartKind;
use initiative_charts::locale::Locale;
use initiative_charts::scene::Ink;
use proptest::prelude::*;

#[test]
fn thousands_of_reports_are_drawn() {
    let day = |index: usize| {
        format!(
            "{:04}-{:02}-{:02}",
            2000 + index / 336,
            index % 336 / 28 + 1,
            index % 28 + 1
        )
    };
    for scope in ["to-date", "period"] {
        let reports: Vec<String> = (0..10_000)
            .map(|index| {
                report(
                    &day(index),
                    &day(index),
                    &[figure("wells", &index.to_string(), "\"wells\"", scope)],
                )
            })
            .collect();
        let widget = history(&reports);
        assert_eq!(
            dots(&widget) + columns(&widget, Ink::Reported).len(),
            10_000
        );
        assert_eq!(misplaced(panel(&widget)), Vec::<String>::new());
    }
}

#[test]
fn reports_of_the_same_days_stand_beside_each_other() {
    let one = report(
        "2024-01-01",
        "2024-03-31",
        &[figure("wells", "5", "\"wells\"", "period")],
    );
    let other = one
        .replace("\"id\": \"2024-03-31\"", "\"id\": \"2024-03-31-b\"")
        .replace("\"5\"", "\"6\"");
    let columns = columns(&history(&[one.clone(), other.clone()]), Ink::Reported);
    assert!(columns[0].right() < columns[1].x);
    let total = |text: &str| text.replace("\"period\"}", "\"to-date\"}");
    let widget = history(&[total(&one), total(&other)]);
    assert_eq!(
        (dots(&widget), lines(&widget)),
        (2, vec![]),
        "no rise within a day"
    );
    assert_eq!(
        headline(&widget),
        "Wells dug †: 5 (Mar 2024) and 6 (Mar 2024)"
    );
    assert_eq!(
        sentences(&widget),
        ["March 2024: several reports with different figures; no line joins them"]
    );
    let same = total(&other).replace("\"6\"", "\"5\"");
    assert!(sentences(&history(&[total(&one), same])).is_empty());
}

/// Any scope that a figure of any period can have.
fn scope() -> impl Strategy<Value = &'static str> {
    proptest::sample::select(vec!["period", "to-date", "whole-life"])
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn labels_of_any_reports_stand_apart_and_inside(
        days in proptest::collection::btree_map((2015_i32..2027, 1_u8..=12, 1_u8..=28), (-60_i32..4_500, 0_u16..6_000, any::<bool>()), 2..40),
        scope in scope(), width in 232.0_f64..1_600.0, font in 12.0_f64..32.0, language in 0_usize..5,
    ) {
        let reports: Vec<String> = days.iter().map(|((year, month, day), (value, plan, has_plan))| {
            let to = format!("{year}-{month:02}-{day:02}");
            let from = format!("{year}-{month:02}-01");
            let spent = figure("investment", &format!("{value}.5"), MILLIONS, scope);
            let plan = figure("plan", &plan.to_string(), MILLIONS, if scope == "to-date" { "whole-life" } else { scope });
            let figures = [spent, plan];
            report(&from, &to, &figures[..1 + usize::from(*has_plan)])
        }).collect();
        let mut widget = history(&reports);
        widget.set("lang", Some(Locale::ALL[language].tag())).unwrap();
        widget.resize(width, font);
        let panel = panel(&widget);
        prop_assert_eq!(misplaced(panel), Vec::<String>::new());
        for (_, run) in runs(panel) {
            prop_assert!(run.bounds().y >= 0.0 && run.bounds().bottom() <= panel.size.height, "{:?}", run);
        }
        for mark in &panel.marks {
            let bounds = mark.bounds();
            prop_assert!(bounds.x >= -3.0 && bounds.right() <= width.max(232.0) + 3.0, "{:?}", mark);
            prop_assert!(bounds.y >= -1.0 && bounds.bottom() <= panel.size.height + 1.0, "{:?}", mark);
        }
        let columns = columns(&widget, Ink::Reported).into_iter().chain(columns(&widget, Ink::Accent));
        for column in columns {
            for (_, run) in runs(panel) {
                prop_assert!(!run.bounds().overlaps(column), "{:?} over {:?}", run, column);
            }
        }
        for report in &days {
            let (year, month, day) = report.0;
            let name = format!("{year}-{month:02}-{day:02}/investment");
            let datum = widget.scene().index_of(&id(&name));
            prop_assert!(panel.marks.iter().any(|mark| mark.datum == datum), "{name}");
        }
    }
}

#[test]
fn the_ends_of_what_is_followed_are_labelled_at_every_width() {
    let mut wrong = Vec::new();
    for (case, scene) in every_case().filter(|(case, _)| case.kind == ChartKind::History) {
        if case.width < 280.0 || case.font > 20.0 {
            continue;
        }
        let texts: Vec<&str> = runs(&scene.panels[0])
            .map(|(_, run)| run.text.as_str())
            .collect();
        for label in ["4.05", "8.464", "6.533"] {
            if !texts.contains(&label) {
                wrong.push(format!("{case}: {label} stands nowhere in {texts:?}"));
            }
        }
    }
    assert_none(&wrong);
}
