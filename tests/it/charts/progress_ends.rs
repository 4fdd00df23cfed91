//! Shares of a plan that are bounds or ranges: drawn as such in the chart of shares, and said.

use super::extremes::{dataset_of, report};
use super::progress::{progress, share, texts};
use crate::fixtures::widget_on;
use initiative_charts::geometry::Rect;
use initiative_charts::scene::{Mark, Scene, Shape};

/// The share of a plan as it is written in a dataset, in place of a plain one of 50.
fn rough(year: i32, month: u8, written: &str) -> String {
    share(year, month, "50").replace(r#""value": "50""#, written)
}

/// What stands at the report's point: stripes, and whether there is an arrow.
fn end_of(scene: &Scene, report: &str) -> (Option<Rect>, bool) {
    let is_of = |mark: &&Mark| {
        let datum = mark.datum.and_then(|datum| scene.datum(datum));
        datum.is_some_and(|datum| datum.id.report == report)
    };
    let marks: Vec<&Mark> = scene.panels[0].marks.iter().filter(is_of).collect();
    let stripes = marks
        .iter()
        .filter(|mark| matches!(mark.shape, Shape::Line { .. }));
    let arrow = marks
        .iter()
        .any(|mark| matches!(mark.shape, Shape::Path { .. }));
    (stripes.map(|mark| mark.bounds()).reduce(Rect::hull), arrow)
}

/// The pixel of a share on the axis of the chart.
fn level(scene: &Scene, text: &str) -> f64 {
    let mut runs = super::runs(&scene.panels[0]);
    runs.find(|(_, run)| run.text == text).unwrap().1.at.y
}

#[test]
fn a_share_that_is_a_bound_or_a_range_is_drawn_and_said_as_one() {
    for (written, stretch, open, said) in [
        (
            r#""value": "40", "is": "at-least""#,
            None,
            true,
            "at least\u{a0}40%",
        ),
        (
            r#""value": "40", "is": "at-most""#,
            Some((0.0, 40.0)),
            false,
            "at most\u{a0}40%",
        ),
        (
            r#""low": "20", "high": "60""#,
            Some((20.0, 60.0)),
            false,
            "20–60%",
        ),
        (r#""value": "40.5""#, None, false, "40.5%"),
    ] {
        let widget = progress(&[share(2024, 3, "20.5"), rough(2024, 6, written)]);
        let scene = widget.scene();
        let (stripes, arrow) = end_of(scene, "2024-06-30");
        assert_eq!(
            (stripes.is_some(), arrow),
            (stretch.is_some(), open),
            "{written}"
        );
        let (zero, full) = (level(scene, "0%"), level(scene, "100%"));
        let percent = |y: f64| (zero - y) / (zero - full) * 100.0;
        if let Some((stripes, (low, high))) = stripes.zip(stretch) {
            let found = (percent(stripes.bottom()), percent(stripes.y));
            let off = (found.0 - low).abs().max((found.1 - high).abs());
            assert!(off < 2.5, "{written}: from {found:?}");
        }
        let texts = texts(scene);
        assert!(
            texts.iter().any(|text| text == said),
            "{written}: {texts:?}"
        );
        let explained = |word: &str| {
            let mut sentences = scene.sentences.iter();
            sentences.any(|sentence| sentence.text.starts_with(word))
        };
        assert_eq!(explained("Stripes"), stretch.is_some(), "{written}");
        assert_eq!(explained("Arrow"), open, "{written}");
    }
}

/// The share is calculated, and as rough as what it comes from.
#[test]
fn a_share_of_a_rough_amount_ends_as_that_does_and_stays_inside() {
    let figures = [
        ("investment", "50", "year-to-date"),
        ("plan", "100", "year-plan"),
    ];
    for (written, open) in [
        (r#""value": "50", "is": "at-least""#, true),
        (r#""low": "50", "high": "180""#, false),
    ] {
        let june = report("2024-06-30", 6, &figures).replace(r#""value": "50""#, written);
        for width in [232.0, 328.0, 480.0, 720.0] {
            let dataset = dataset_of(std::slice::from_ref(&june)).unwrap();
            let widget = widget_on(dataset, &[("chart", "progress")], width);
            let scene = widget.scene();
            let (stripes, arrow) = end_of(scene, "2024-06-30");
            assert_eq!((stripes.is_some(), arrow), (!open, open), "{written}");
            for mark in &scene.panels[0].marks {
                let bounds = mark.bounds();
                let inside = bounds.y >= -0.5 && bounds.bottom() <= scene.panels[0].size.height;
                assert!(inside, "{width}: {mark:?}");
            }
        }
    }
}
