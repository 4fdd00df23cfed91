//! Where a flag stands: at a name, a plan's mark and a headline that states a flagged figure, and nowhere else.

use super::history::{MILLIONS, QUARTERS, dataset, figure, report};
use super::runs;
use crate::fixtures::widget_on;
use initiative_charts::scene::Scene;

const FLAG: char = '†';

/// The chart of the last of two quarters with such figures.
fn scene(chart: &str, march: &[String], june: &[String]) -> Scene {
    let days = [QUARTERS[0], ("2024-01-01", QUARTERS[1].1)];
    let reports = [march, june].into_iter().zip(days);
    let reports: Vec<_> = reports
        .map(|(figures, (from, to))| report(from, to, figures))
        .collect();
    let widget = widget_on(dataset(&reports), &[("chart", chart)], 720.0);
    widget.scene().clone()
}

fn notes(scene: &Scene) -> Vec<String> {
    let notes = scene.notes.iter();
    notes.map(|note| note.text.replace('\u{a0}', " ")).collect()
}

fn is_flagged(scene: &Scene, text: &str) -> bool {
    let mut runs = runs(&scene.panels[0]);
    let label = [text, "\u{a0}†"].concat();
    runs.any(|(_, run)| run.text.contains(&label))
}

/// Money and wells with their plans; that of the wells is another one in each report.
fn with_goal(goal: &str) -> Vec<String> {
    vec![
        figure("investment", "4.0", MILLIONS, "year-to-date"),
        figure("plan", "9.0", MILLIONS, "year-plan"),
        figure("wells", "20", "\"wells\"", "year-to-date"),
        figure("goal", goal, "\"wells\"", "year-plan"),
    ]
}

#[test]
fn a_headline_is_flagged_only_for_what_it_states() {
    let scene = scene("investment", &with_goal("60"), &with_goal("70"));
    assert!(!scene.headline.contains(FLAG), "{}", scene.headline);
    assert!(
        is_flagged(&scene, "plan for 2024"),
        "at the mark of the plan"
    );
    assert!(
        notes(&scene)[0].starts_with("† Wells to dig"),
        "{:?}",
        scene.notes
    );
}

#[test]
fn a_headline_of_a_flagged_figure_is_flagged() {
    let wells = |value| vec![figure("wells", value, "\"wells\"", "year-to-date")];
    let scene = scene("innovation", &wells("20"), &wells("10"));
    assert!(scene.headline.ends_with("\u{a0}†"), "{}", scene.headline);
    assert!(
        notes(&scene)[0].starts_with("† Wells dug: 20"),
        "{:?}",
        scene.notes
    );
}

#[test]
fn what_nothing_in_the_picture_points_to_is_no_footnote() {
    let money = |plan| {
        vec![
            figure("investment", "4.0", MILLIONS, "year-to-date"),
            figure("plan", plan, MILLIONS, "year-plan"),
        ]
    };
    let scene = scene("progress", &money("9.0"), &money("8.0"));
    assert!(!scene.headline.contains(FLAG), "{}", scene.headline);
    let notes = notes(&scene);
    assert!(notes[0].starts_with("Plan"), "{notes:?}");
}

#[test]
fn an_overview_flags_the_mark_of_a_plan() {
    let money = |plan| {
        vec![
            figure("investment", "4.0", MILLIONS, "year-to-date"),
            figure("plan", plan, MILLIONS, "year-plan"),
        ]
    };
    let scene = scene("overview", &money("9.0"), &money("8.0"));
    assert!(is_flagged(&scene, "plan for 2024"));
    assert!(scene.caveats[0].starts_with(FLAG), "{:?}", scene.caveats);
}

#[test]
fn one_fall_has_one_note() {
    let totals = |values: [&str; 4]| {
        let all = QUARTERS.iter().zip(values);
        let wells = |value| [figure("wells", value, "\"wells\"", "to-date")];
        let reports = all.map(|((from, to), value)| report(from, to, &wells(value)));
        dataset(&reports.collect::<Vec<_>>())
    };
    for (values, open, said) in [
        (
            ["20", "35", "29", "31"],
            "2024-12-31",
            "† Wells dug: 35 (June 2024), 29 (September 2024), 31 (December 2024).",
        ),
        (
            ["20", "35", "29", "31"],
            "2024-06-30",
            "† Wells dug: 35 (June 2024), 29 (September 2024).",
        ),
        (
            ["20", "35", "29", "28"],
            "2024-09-30",
            "† Wells dug: 35 (June 2024), 29 (September 2024), 28 (December 2024).",
        ),
    ] {
        let attributes = [("chart", "history"), ("report", open)];
        let widget = widget_on(totals(values), &attributes, 720.0);
        let scene = widget.scene();
        let mut all = notes(scene);
        all.extend(
            scene
                .sentences
                .iter()
                .map(|said| said.text.replace('\u{a0}', " ")),
        );
        assert_eq!(all.len(), 1, "{all:?}");
        assert!(all[0].starts_with(said), "{all:?}");
    }
}

/// Investment with its plan, and the share of that as the report states it.
fn with_share(invested: &str, share: &str) -> Vec<String> {
    vec![
        figure("investment", invested, MILLIONS, "year-to-date"),
        figure("plan", "9.00", MILLIONS, "year-plan"),
        figure("plan-share", share, "\"%\"", "year-to-date"),
    ]
}

#[test]
fn what_other_reports_say_against_themselves_is_said_where_their_figures_are_drawn() {
    let scene = scene(
        "progress",
        &with_share("4.00", "75"),
        &with_share("4.50", "50"),
    );
    assert_eq!(
        notes(&scene),
        [
            "March 2024 · Share of the annual plan: the report states 75%; its own figures give 44.4%."
        ]
    );
    // The chart of one report has nothing of the others.
    let of_june = self::scene(
        "investment",
        &with_share("4.00", "75"),
        &with_share("4.50", "50"),
    );
    assert_eq!(notes(&of_june), [""; 0]);
}

#[test]
fn many_contradictions_of_other_reports_are_counted() {
    let reports: Vec<_> = (1..=8)
        .map(|month| {
            let invested = format!("{month}.00");
            let to = format!("2024-{month:02}-28");
            report("2024-01-01", &to, &with_share(&invested, "99"))
        })
        .collect();
    let widget = widget_on(dataset(&reports), &[("chart", "progress")], 720.0);
    let notes = notes(widget.scene());
    let named: Vec<_> = notes.iter().filter(|note| note.contains("99%")).collect();
    assert_eq!(
        named.len(),
        5,
        "of the open report and of four others: {notes:?}"
    );
    assert!(
        named[1].starts_with("28 July 2024 ·"),
        "the newest first: {notes:?}"
    );
    assert_eq!(notes[5], "3 more contradictions are not listed");
}

#[test]
fn a_line_of_shares_breaks_where_the_amount_cannot_have_fallen() {
    let money = |invested, plan| {
        vec![
            figure("investment", invested, MILLIONS, "year-to-date"),
            figure("plan", plan, MILLIONS, "year-plan"),
        ]
    };
    let joined = |scene: &Scene| {
        let marks = scene.panels[0].marks.iter();
        marks
            .filter(|mark| matches!(&mark.shape, initiative_charts::scene::Shape::Path { .. }))
            .count()
    };
    let fallen = scene("progress", &money("4.12", "9.0"), &money("3.90", "9.0"));
    assert_eq!(joined(&fallen), 0);
    let notes = notes(&fallen);
    assert!(
        notes[0].starts_with(
            "Completed investment: 4.12 million euros (March 2024), 3.90 million euros (June 2024)."
        ),
        "{notes:?}"
    );
    assert_eq!(notes.len(), 1, "{notes:?}");
    // A share falls where the plan is raised.
    let raised = scene("progress", &money("4.12", "9.0"), &money("4.20", "12.0"));
    assert_eq!(joined(&raised), 1);
}
