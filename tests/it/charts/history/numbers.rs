//! The numbers at the axis and at the marks.

use super::super::runs;
use super::{MILLIONS, QUARTERS, figure, history, panel, quarters, report, texts};
use initiative_charts::widget::Widget;

/// Reports of each quarter's amount in millions.
fn amounts(values: [&str; 4]) -> Widget {
    let all = QUARTERS.iter().zip(values);
    let reports = all.map(|((from, to), value)| {
        report(from, to, &[figure("investment", value, MILLIONS, "period")])
    });
    history(&reports.collect::<Vec<_>>())
}

/// The texts at the axis of amounts, from the bottom.
fn ticks(widget: &Widget) -> Vec<String> {
    let mut texts = texts(widget);
    texts.truncate(
        texts
            .iter()
            .position(|text| text.starts_with("Jan"))
            .unwrap(),
    );
    texts
}

#[test]
fn ticks_have_as_many_places_as_each_other() {
    let widget = amounts(["1.8", "0.7", "1.2", "0.9"]);
    assert_eq!(ticks(&widget), ["0", "0.5", "1.0", "1.5"]);
    let widget = amounts(["38", "11", "9", "20"]);
    assert_eq!(ticks(&widget), ["0", "10", "20", "30"]);
}

#[test]
fn a_count_in_ones_has_no_halves_at_its_axis() {
    let few = ticks(&history(&quarters(["2", "0", "1", "2"])));
    assert_eq!(few, ["0", "1", "2"]);
    let one = ticks(&history(&quarters(["1", "0", "1", "0"])));
    assert_eq!(one, ["0", "1"]);
}

#[test]
fn a_value_that_is_nothing_on_the_axis_has_its_own_unit() {
    let widget = amounts(["1000000000000", "0.000001", "2", "300000000000"]);
    let texts = texts(&widget);
    for text in ["1 euro", "2 million euros", "300,000"] {
        assert!(
            texts.iter().any(|one| one == text),
            "no {text} in {texts:?}"
        );
    }
    assert!(
        texts.iter().all(|text| !text.contains("0.0000")),
        "{texts:?}"
    );
}

#[test]
fn labels_beside_each_other_are_apart() {
    for width in (60..140).map(|width| f64::from(width) * 4.0) {
        let mut widget = amounts(["1.889", "1.86", "1.871", "1.88"]);
        widget.resize(width, 24.0);
        let labels: Vec<_> = runs(panel(&widget))
            .map(|(_, run)| run)
            .filter(|run| run.text.starts_with("1.8"))
            .collect();
        for one in &labels {
            for other in &labels {
                let (one, other) = (one.bounds(), other.bounds());
                let beside = one.y < other.bottom() && other.y < one.bottom();
                assert!(
                    !beside || one.x >= other.x || other.x - one.right() > 7.0,
                    "{width}"
                );
            }
        }
    }
}
