//! Plans in the chart of checks: each year's on an axis of its own.

use super::checks::{chart, texts, two_texts};
use super::extremes::{dataset_of, report};
use crate::fixtures::{hunan, id, widget_on};
use initiative_charts::scene::{Ink, Mark, Scene, Shape};
use initiative_charts::widget::Widget;

/// From where to where the marks of a figure reach that are in the ink.
fn span(scene: &Scene, figure: &str, is: impl Fn(&Mark) -> bool) -> (f64, f64) {
    let datum = scene.index_of(&id(figure));
    let marks = scene.panels[0].marks.iter();
    let own = marks.filter(|mark| datum.is_some() && mark.datum == datum && is(mark));
    let bounds: Vec<_> = own.map(Mark::bounds).collect();
    assert_eq!(bounds.len(), 1, "{figure}");
    (bounds[0].x, bounds[0].right())
}

#[test]
fn each_plan_is_where_it_may_be_on_the_axis_of_its_year() {
    for width in [328.0, 720.0, 1_200.0] {
        let widget = widget_on(hunan(), &[("chart", "checks")], width);
        let scene = widget.scene();
        let bar = |report: &str| {
            span(scene, &format!("{report}/plan.of-plan-share"), |mark| {
                matches!(mark.shape, Shape::Frame { .. })
            })
        };
        let dot = span(scene, "2019-11-30/plan", |mark| {
            matches!(mark.shape, Shape::Dot { .. })
        });
        let june = bar("2019-06-30");
        assert!(june.0 < dot.0 && dot.1 < june.1, "{june:?} around {dot:?}");
        // 7.295–7.326 with the stated 7.305 a third of the way.
        let part = (f64::midpoint(dot.0, dot.1) - june.0) / (june.1 - june.0);
        assert!((0.3..0.36).contains(&part), "{part}");
        let [april, june, september] = ["2020-04-30", "2020-06-30", "2020-09-30"].map(bar);
        assert!(april.0 < june.0 && june.0 < september.0 && september.0 < april.1);
        assert!(april.1 < june.1 && june.1 < september.1);
        assert!(
            april.1 - april.0 > width * 0.15,
            "its own axis shows how wide it is"
        );
        // What fits all of them lies behind each.
        let bands = scene.panels[0]
            .marks
            .iter()
            .filter(|mark| mark.ink == Ink::Line && matches!(mark.shape, Shape::Block(_)));
        let bands: Vec<_> = bands.map(Mark::bounds).collect();
        assert_eq!(bands.len(), 5);
        let last = bands[4];
        assert!(
            (last.x - september.0).abs() < 2.5 && (last.right() - april.1).abs() < 2.5,
            "{last:?}"
        );
    }
}

/// A check of two plans, of which the first is as the report says: *at least* or *at most* so much.
fn open_plan(is: &str, june: &[(&str, &str, &str)], november: &[(&str, &str, &str)]) -> Widget {
    let [june, november] = two_texts(june, november);
    let value = june.rfind("\"value\"").unwrap();
    let june = [
        &june[..value],
        &format!("\"is\": \"{is}\", "),
        &june[value..],
    ]
    .concat();
    chart(dataset_of(&[june, november]).unwrap())
}

/// From where to where the axis of the only plan runs.
fn axis(scene: &Scene) -> (f64, f64) {
    let marks = scene.panels[0].marks.iter();
    let mut axis = marks.filter_map(|mark| match mark.shape {
        Shape::Line { from, to, .. }
            if mark.ink == Ink::Line && from.x > 10.0 && from.y == to.y =>
        {
            Some((from.x, to.x))
        }
        _ => None,
    });
    axis.next_back().unwrap()
}

/// From where to where the lines and outlines of the figure reach.
fn reach(scene: &Scene, figure: &str) -> (f64, f64) {
    let datum = scene.index_of(&id(figure));
    let own = scene.panels[0].marks.iter().filter(|mark| {
        mark.datum == datum && !matches!(mark.shape, Shape::Text(_) | Shape::Dot { .. })
    });
    own.map(Mark::bounds)
        .fold((f64::MAX, f64::MIN), |(from, to), bounds| {
            (from.min(bounds.x), to.max(bounds.right()))
        })
}

#[test]
fn a_plan_that_nothing_limits_reaches_to_the_edge_of_the_axis() {
    // A bound that nothing contradicts is no check.
    for (is, other, to_high) in [("at-least", "85", true), ("at-most", "95", false)] {
        let other = [("plan", other, "year-plan")];
        let stated = open_plan(is, &[("plan", "90", "year-plan")], &other);
        // Half of the plan.
        let half = [
            ("plan-share", "50.0", "year-to-date"),
            ("investment", "45", "year-to-date"),
        ];
        let implied = open_plan(is, &half, &other);
        for (widget, figure) in [
            (stated, "2024-06-30/plan"),
            (implied, "2024-06-30/plan.of-plan-share"),
        ] {
            let scene = widget.scene();
            let (from, to) = reach(scene, figure);
            let (left, right) = axis(scene);
            let (edge, end, other) = if to_high {
                (right, to, from)
            } else {
                (left, from, to)
            };
            assert!(
                (edge - end).abs() < 2.0,
                "{is} {figure}: {from}–{to} on {left}–{right}"
            );
            assert!(
                (edge - other).abs() > (right - left) * 0.1,
                "{is} {figure}: {from}–{to} on {left}–{right}"
            );
            let datum = scene.index_of(&id(figure));
            let closed = scene.panels[0]
                .marks
                .iter()
                .any(|mark| mark.datum == datum && matches!(mark.shape, Shape::Frame { .. }));
            assert!(!closed, "{is} {figure} has no end there");
        }
    }
}

#[test]
fn open_plans_alone_leave_their_axis_room() {
    let [june, november] = two_texts(
        &[("plan", "90", "year-plan")],
        &[("plan", "95", "year-plan")],
    );
    let open =
        |text: String, is: &str| text.replace("\"value\"", &format!("\"is\": \"{is}\", \"value\""));
    let texts = [open(june, "at-most"), open(november, "at-least")];
    let widget = chart(dataset_of(&texts).unwrap());
    let scene = widget.scene();
    let (left, right) = axis(scene);
    let dot = |figure| {
        let dot = span(scene, figure, |mark| {
            matches!(mark.shape, Shape::Dot { .. })
        });
        (f64::midpoint(dot.0, dot.1) - left) / (right - left)
    };
    assert!(dot("2024-11-30/plan") < 0.85, "room behind the greater one");
    assert!(dot("2024-06-30/plan") > 0.15, "room before the less one");
}

#[test]
fn a_change_is_drawn_however_many_reports_state_the_plan() {
    let months: Vec<String> = (0..40)
        .map(|index| {
            let value = if index < 20 { "9" } else { "12" };
            let id = format!("{}-{:02}-28", 2015 + index / 12, index % 12 + 1);
            report(&id, 1, &[("plan", value, "whole-life")])
                .replace("\"from\":\n            \"2024-01-01\", ", "")
                .replace("\"to\": \"2024-01-31\"", &format!("\"to\": \"{id}\""))
        })
        .collect();
    let widget = chart(dataset_of(&months).unwrap());
    let scene = widget.scene();
    let dots = scene.panels[0]
        .marks
        .iter()
        .filter(|mark| matches!(mark.shape, Shape::Dot { .. }));
    let mut drawn: Vec<&str> = dots
        .filter_map(|mark| Some(scene.data[mark.datum?].id.report.as_str()))
        .collect();
    drawn.dedup();
    assert_eq!(drawn, ["2015-01-28", "2016-09-28", "2018-04-28"]);
    let texts = texts(scene).join(" ").replace('\u{a0}', " ");
    assert!(texts.contains("37 more figures"), "{texts}");
}
