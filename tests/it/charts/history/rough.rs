//! Figures that are no more than a range, and columns of a part of their year.

use super::{MILLIONS, columns, figure, history, lines, panel, report, sentences};
use initiative_charts::geometry::Rect;
use initiative_charts::scene::{Ink, Shape};
use initiative_charts::widget::Widget;

/// A year's amount with what is said of it, and its plan of 12.
fn year(of: &str, value: &str, said: &str, to: &str) -> String {
    let spent = figure("investment", value, MILLIONS, "year-to-date");
    let spent = spent.replace("\"value\"", &format!("{said} \"value\""));
    let plan = figure("plan", "12", MILLIONS, "year-plan");
    report(
        &format!("{of}-01-01"),
        &format!("{of}-{to}"),
        &[plan, spent],
    )
}

/// The stripes of the ink: how wide they are, and from where to where they go.
fn stripes(widget: &Widget, ink: Ink) -> Vec<Rect> {
    let marks = panel(widget).marks.iter().filter(|mark| mark.ink == ink);
    let lines = marks.filter_map(|mark| match mark.shape {
        Shape::Line { from, to, .. } => Some(Rect::new(from.x, from.y, to.x - from.x, 0.0)),
        _ => None,
    });
    lines.collect()
}

#[test]
fn a_column_is_full_up_to_what_is_sure_and_the_rest_is_striped_or_open() {
    let range = r#""low": "6", "high": "9","#;
    let years = [
        year("2021", "8", "", "12-31"),
        year("2022", "10", "", "12-31").replace(r#""value": "10""#, range.trim_end_matches(',')),
        year("2023", "9", r#""is": "at-most","#, "12-31"),
        year("2024", "10", r#""is": "at-least","#, "12-31"),
    ];
    let widget = history(&years);
    let full = columns(&widget, Ink::Reported);
    assert_eq!(full.len(), 3, "none of it is sure where it is at most 9");
    let millions = full[0].height / 8.0;
    assert!(
        (full[1].height / millions - 6.0).abs() < 0.01,
        "to the low end"
    );
    assert!((full[2].height / millions - 10.0).abs() < 0.01, "at least");
    let stripes = stripes(&widget, Ink::Reported);
    let height = |amount: f64| full[0].bottom() - millions * amount;
    for stripe in &stripes {
        let low = if stripe.x > full[1].right() { 0.0 } else { 6.0 };
        assert!(
            stripe.y > height(9.0) && stripe.y < height(low),
            "{stripe:?}"
        );
        assert!(stripe.width > 20.0, "as wide as the column");
    }
    assert!(stripes.len() > 10, "{stripes:?}");
    assert_eq!(lines(&widget).len(), 1, "one arrow");
    assert_eq!(
        sentences(&widget).len(),
        2,
        "stripes and arrow, each said once"
    );
}

#[test]
fn stripes_of_a_small_column_stand_on_its_foot() {
    let range = r#""low": "0.003", "high": "0.009""#;
    let years = [
        year("2021", "80.000", "", "12-31"),
        year("2022", "10", "", "12-31").replace(r#""value": "10""#, range),
    ];
    let widget = history(&years);
    let foot = columns(&widget, Ink::Reported)[0].bottom();
    let stripes = stripes(&widget, Ink::Reported);
    assert!(!stripes.is_empty());
    for stripe in stripes {
        assert!(stripe.y <= foot, "{stripe:?} is below {foot}");
    }
}

#[test]
fn only_what_is_surely_over_the_plan_is_news() {
    for (said, over) in [
        ("", 1),
        (r#""is": "at-least","#, 1),
        (r#""is": "at-most","#, 0),
    ] {
        let widget = history(&[
            year("2022", "8", "", "12-31"),
            year("2023", "15", said, "12-31"),
        ]);
        assert_eq!(columns(&widget, Ink::Accent).len(), over, "{said}");
    }
    let about = history(&[
        year("2022", "8", "", "12-31"),
        year("2023", "12.1", r#""is": "about","#, "12-31"),
    ]);
    assert!(columns(&about, Ink::Accent).is_empty(), "it may be 12");
}

#[test]
fn a_part_of_a_year_stands_inside_the_band_of_its_plan() {
    for width in [328.0, 720.0, 1_200.0] {
        let mut widget = history(&[
            year("2022", "8", "", "12-31"),
            year("2023", "5", "", "06-30"),
        ]);
        widget.resize(width, 16.0);
        let band = columns(&widget, Ink::Plan)[1];
        let half = columns(&widget, Ink::Reported)[1];
        assert!(
            half.x > band.x && half.right() < band.center().x,
            "{width}: {half:?} {band:?}"
        );
    }
}

#[test]
fn a_rough_point_has_its_stretch_or_its_arrow() {
    let level = |to: &str, value: &str, said: &str| {
        let reached = figure("reach", value, "\"%\"", "year-to-date");
        let reached = reached.replace("\"value\"", &format!("{said} \"value\""));
        report("2024-01-01", to, &[reached])
    };
    let widget = history(&[
        level("2024-03-31", "20", ""),
        level("2024-06-30", "40", r#""is": "at-most","#),
        level("2024-09-30", "60", r#""is": "at-least","#),
    ]);
    let dot = panel(&widget)
        .marks
        .iter()
        .find_map(|mark| match mark.shape {
            Shape::Dot { center, .. } if mark.datum == Some(1) => Some(center),
            _ => None,
        });
    let dot = dot.unwrap();
    let stripes = stripes(&widget, Ink::Reported);
    assert!(stripes.len() > 5);
    assert!(
        stripes
            .iter()
            .all(|stripe| stripe.y > dot.y && stripe.x < dot.x && stripe.right() > dot.x)
    );
    assert_eq!(lines(&widget), [3, 3], "the line and the arrow");
}
