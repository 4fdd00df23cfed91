//! Marks: where their figures say, and found where they are.

use super::bars::bars;
use super::{assert_none, every_case};
use crate::fixtures::{hunan, id, widget_on};
use initiative_charts::chart::ChartKind;
use initiative_charts::derived::{AnyFigure, Derivations};
use initiative_charts::geometry::{Rect, point};
use initiative_charts::paint::highlight;
use initiative_charts::scene::{Mark, Shape};
use initiative_charts::widget::Widget;

/// The report of November 2019.
pub(super) const NOVEMBER: &str = "2019-11-30";

pub(super) fn november(kind: ChartKind, width: f64) -> Widget {
    widget_on(hunan(), &[("chart", kind.name())], width)
}

#[test]
fn the_squares_end_where_the_panel_ends() {
    for (case, scene) in every_case().filter(|(case, _)| case.kind == ChartKind::Projects) {
        for panel in &scene.panels {
            let blocks = panel.marks.iter();
            let blocks = blocks.filter(|mark| matches!(mark.shape, Shape::Block(_)));
            let right = blocks.map(|mark| mark.bounds().right()).fold(0.0, f64::max);
            assert!((right - panel.size.width).abs() < 0.01, "{case}: {right}");
        }
    }
}

#[test]
fn a_square_is_a_project_at_every_width() {
    for (case, scene) in every_case() {
        if case.report != NOVEMBER || case.kind != ChartKind::Projects {
            continue;
        }
        let Some(continuing) = scene.index_of(&id("2019-11-30/continuing")) else {
            continue;
        };
        let new = scene.index_of(&id("2019-11-30/new")).unwrap();
        let squares = |datum: usize| {
            let blocks = scene.panels.iter().flat_map(|panel| &panel.marks);
            blocks
                .filter(|mark| mark.datum == Some(datum) && matches!(mark.shape, Shape::Block(_)))
                .count()
        };
        // One more before each label.
        assert_eq!((squares(continuing), squares(new)), (77, 42), "{case}");
        let whole = scene.index_of(&id("2019-11-30/projects")).unwrap();
        assert_eq!(squares(whole), 0, "{case}: 117 in all");
    }
}

#[test]
fn squares_are_square_and_apart() {
    for (case, scene) in every_case().filter(|(case, _)| case.kind == ChartKind::Projects) {
        for panel in &scene.panels {
            let blocks: Vec<Rect> = panel
                .marks
                .iter()
                .filter(|mark| matches!(mark.shape, Shape::Block(_)))
                .map(Mark::bounds)
                .collect();
            for (index, one) in blocks.iter().enumerate() {
                assert!(
                    (one.width - one.height).abs() < 0.01 && one.width >= 7.0,
                    "{case}: {one:?}"
                );
                let covered = blocks[index + 1..].iter().any(|other| one.overlaps(*other));
                assert!(!covered, "{case}: {one:?} is covered");
            }
            let outside = |rect: &Rect| {
                rect.right() > panel.size.width + 0.01 || rect.bottom() > panel.size.height
            };
            assert!(!blocks.iter().any(outside), "{case}");
        }
    }
}

#[test]
fn the_middle_of_a_mark_is_its_figure_s_or_that_of_one_painted_above() {
    let mut wrong = Vec::new();
    for (case, scene) in every_case().filter(|(case, _)| case.font == 16.0) {
        for (index, panel) in scene.panels.iter().enumerate() {
            for (index_of_mark, mark) in panel.marks.iter().enumerate() {
                let Some(datum) = mark.datum else { continue };
                if matches!(mark.shape, Shape::Path { .. }) {
                    continue;
                }
                let middle = mark.bounds().center();
                let above = panel.marks[index_of_mark..]
                    .iter()
                    .filter(|above| above.bounds().contains(middle));
                let allowed: Vec<usize> = above.filter_map(|above| above.datum).collect();
                match scene.hit(index, middle) {
                    Some(hit) if hit == datum || allowed.contains(&hit) => {}
                    hit => wrong.push(format!("{case}: {} gives {hit:?}", scene.data[datum].id)),
                }
            }
        }
    }
    assert_none(&wrong);
}

#[test]
fn every_mark_lies_inside_its_panel() {
    let mut wrong = Vec::new();
    for (case, scene) in every_case() {
        for panel in &scene.panels {
            for mark in panel
                .marks
                .iter()
                .filter(|mark| !matches!(mark.shape, Shape::Text(_)))
            {
                let bounds = mark.bounds();
                // Outlines and the dots of the last points reach over the edge into the canvas's bleed.
                let inside = bounds.x >= -6.0
                    && bounds.right() <= panel.size.width + 6.0
                    && bounds.y >= -6.0
                    && bounds.bottom() <= panel.size.height + 6.0;
                if !inside {
                    wrong.push(format!("{case}: {bounds:?} of {:?}", panel.size));
                }
            }
        }
    }
    assert_none(&wrong);
}

#[test]
fn what_lights_up_squares_keeps_them_apart() {
    for width in [296.0, 328.0, 720.0] {
        let widget = november(ChartKind::Projects, width);
        let panel = &widget.scene().panels[0];
        for datum in 0..3 {
            let blocks: Vec<Rect> = bars(panel, datum);
            for outline in highlight(&panel.marks, datum) {
                if matches!(outline.shape, Shape::Frame { .. }) {
                    let bounds = outline.bounds().grown(-0.5);
                    let inside = |block: &&Rect| {
                        block.contains(point(bounds.x, bounds.y))
                            && block.contains(point(bounds.right(), bounds.bottom()))
                    };
                    assert!(
                        blocks.iter().any(|block| inside(&block)),
                        "{width} px: {bounds:?}"
                    );
                }
            }
        }
    }
}

/// What it is may stand with its caveat in `figures()`; a reader of a chart is not to meet it.
#[test]
fn no_chart_shows_a_yield_a_rate_or_one_year_of_a_whole_life() {
    let dataset = hunan();
    let derivations = Derivations::new(&dataset);
    let mut seen = 0;
    for (case, scene) in every_case().filter(|(case, _)| case.font == 16.0) {
        for (index, datum) in scene.data.iter().enumerate() {
            let Some(AnyFigure::Derived(_, derived)) = derivations.figure(&dataset, &datum.id)
            else {
                continue;
            };
            if derived.mixes.is_some() {
                seen += 1;
                let mut marks = scene.panels.iter().flat_map(|panel| &panel.marks);
                let marked = marks.any(|mark| mark.datum == Some(index));
                assert!(index >= scene.shown && !marked, "{case}: {}", datum.id);
            }
        }
    }
    assert!(seen > 100, "{seen} are too few");
}
