//! That a reader sees over which days each figure is, and is told so once.

use super::history::{MILLIONS, QUARTERS, dataset, dataset_with, figure, report};
use super::progress::texts;
use super::runs;
use crate::fixtures::{programme, text_of, widget_on};
use initiative_charts::reported::parse;
use initiative_charts::scene::{Ink, Shape};
use initiative_charts::widget::Widget;

/// The chart of the invented programme or of another one.
fn chart(name: &str, kind: &str, report: &str, width: f64) -> Widget {
    let json = match name {
        "ways" => include_str!("../../../www/example.json"),
        other => programme(other),
    };
    let attributes = [("chart", kind), ("report", report)];
    widget_on(parse(json).unwrap(), &attributes, width)
}

fn said(widget: &Widget) -> String {
    texts(widget.scene()).join("|").replace('\u{a0}', " ")
}

#[test]
fn days_that_the_subtitle_names_are_at_no_number() {
    let widget = chart("ways", "innovation", "2023-12-31", 720.0);
    assert!(widget.scene().subtitle.starts_with("From the programme"));
    let said = said(&widget);
    assert!(!said.contains("from the programme"), "{said}");
    assert!(
        said.contains("Street trees planted (October–December 2023)"),
        "{said}"
    );
}

#[test]
fn rows_name_where_a_total_begins_and_not_again_where_all_end() {
    let said = said(&chart("ways", "overview", "2023-12-31", 1_200.0));
    assert!(
        said.contains("Cycle lanes opened (since the programme’s start)|"),
        "{said}"
    );
}

#[test]
fn beside_its_running_total_an_amount_has_its_own_days() {
    let said = said(&chart("schools", "overview", "2024-06-30", 720.0));
    assert!(
        said.contains("Completed investment (April–June 2024)"),
        "{said}"
    );
    // The first quarter is the running total.
    let said = said_of_first_quarter();
    assert!(!said.contains("(January"), "{said}");
}

fn said_of_first_quarter() -> String {
    said(&chart("schools", "overview", "2024-03-31", 720.0))
}

#[test]
fn an_even_pace_is_none_once_the_year_is_over() {
    for kind in ["investment", "overview"] {
        let at = |report| said(&chart("trees", kind, report, 328.0));
        assert!(at("2018-12-31").contains("if spread evenly"), "{kind}");
        assert!(!at("2019-03-31").contains("if spread evenly"), "{kind}");
    }
}

#[test]
fn quarters_have_their_names_under_their_columns() {
    let widget = chart("ways", "history", "2024-06-30", 328.0);
    let panel = &widget.scene().panels[0];
    let columns: Vec<f64> = panel
        .marks
        .iter()
        .filter(|mark| mark.ink == Ink::Reported && matches!(mark.shape, Shape::Block(_)))
        .map(|mark| mark.bounds().center().x)
        .collect();
    for (from, to) in [("Apr–", "Jun"), ("Oct–", "Dec")] {
        for text in [from, to] {
            let mut named = runs(panel).filter(|(_, run)| run.text == text);
            let middle = named.next().unwrap().1.bounds().center().x;
            let off = columns.iter().map(|x| (x - middle).abs());
            assert!(off.fold(f64::INFINITY, f64::min) < 1.0, "{text}");
        }
    }
}

#[test]
fn a_milestone_has_its_day_before_a_colon_and_one_end() {
    let widget = chart("ways", "overview", "2024-03-31", 720.0);
    let palette = initiative_charts::theme::Palette::of(initiative_charts::theme::Theme::Light);
    let picture = widget.svg(&palette).unwrap().replace('\u{a0}', " ");
    assert!(picture.contains("March 2024: The bridge"));
    assert!(!picture.contains(". (Wetherby"));
    assert!(!text_of(&widget.view_with_parts(), "milestones").contains(". (Wetherby"));
}

#[test]
fn years_of_one_report_each_are_bars_with_their_shares() {
    for width in [232.0, 328.0, 720.0] {
        let widget = chart("water", "progress", "2023-03-09", width);
        let panel = &widget.scene().panels[0];
        let said = said(&widget);
        for text in [
            "2019/20|* 60.0%",
            "2020/21|* 114.0%",
            "2021/22|* 56.7%",
            "* 69.4%",
            "100%",
            "* if spread evenly: 94.0%",
        ] {
            assert!(said.contains(text), "{width} px: {text} in {said}");
        }
        let texts: Vec<_> = runs(panel).collect();
        for (index, (_, one)) in texts.iter().enumerate() {
            for (_, other) in texts.iter().skip(index + 1) {
                let (one, other) = (one.bounds().grown(-1.0), other.bounds());
                assert!(!one.overlaps(other), "{width} px: {one:?} {other:?}");
            }
        }
    }
}

#[test]
fn each_year_of_columns_has_its_name_whatever_word_is_with_it() {
    for lang in ["en", "zh", "ko", "ja"] {
        let attributes = [("chart", "history"), ("lang", lang)];
        let dataset = parse(programme("water")).unwrap();
        let widget = widget_on(dataset, &attributes, 328.0);
        let said = said(&widget);
        for year in ["2019", "2020", "2021", "2022"] {
            assert!(said.contains(year), "{lang}: {year} in {said}");
        }
    }
}

#[test]
fn the_open_report_s_share_is_read_at_its_point() {
    let said = said(&chart("ways", "progress", "2024-06-30", 328.0));
    assert!(said.contains("Jun 2024|* 22%"), "{said}");
}

#[test]
fn a_share_within_a_line_is_labelled_at_its_own_height() {
    for width in [328.0, 720.0] {
        let widget = chart("trees", "progress", "2019-03-31", width);
        let panel = &widget.scene().panels[0];
        let (share, run) = runs(panel).find(|(_, run)| run.text == "* 19%").unwrap();
        let mut shapes = panel.marks.iter();
        let point = shapes
            .find(|mark| mark.datum == share.datum && !matches!(mark.shape, Shape::Text(_)))
            .unwrap();
        let off = (run.bounds().center().y - point.bounds().center().y).abs();
        assert!(off < 40.0, "{width} px: {off}");
    }
}

#[test]
fn squares_say_the_days_that_they_are_of() {
    let of = |scope: &str| {
        let figures = [
            figure("wells", "30", "\"wells\"", scope),
            figure("deep", "12", "\"wells\"", scope),
        ];
        let reports = [report("2024-10-01", "2024-12-31", &figures)];
        let deep = r#"{"id": "deep", "label": "Deep wells", "counts": "items", "accumulates": true, "part_of": "wells"}"#;
        let widget = widget_on(
            dataset_with(deep, &reports),
            &[("chart", "projects")],
            720.0,
        );
        widget.scene().subtitle.replace('\u{a0}', " ")
    };
    assert_eq!(
        of("period"),
        "Wells dug: each square is 1 (October–December 2024)"
    );
    assert_eq!(
        of("to-date"),
        "Wells dug: each square is 1 (from the programme’s start to the end of December 2024)"
    );
}

#[test]
fn a_count_of_a_quarter_beside_a_plan_for_the_year_says_its_days() {
    let quarter = |index: usize| {
        let (from, to) = QUARTERS[index];
        let figures = [
            figure("investment", "2.0", MILLIONS, "period"),
            figure("plan", "9.0", MILLIONS, "year-plan"),
            figure("wells", "30", "\"wells\"", "period"),
            figure("goal", "90", "\"wells\"", "year-plan"),
        ];
        report(from, to, &figures)
    };
    let reports = [quarter(0), quarter(1)];
    let widget = widget_on(dataset(&reports), &[("chart", "overview")], 720.0);
    let said = said(&widget);
    assert!(said.contains("Wells dug (April–June 2024)|30"), "{said}");
}
