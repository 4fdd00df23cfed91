//! How bars end that are not plainly as long as their digits say.

use super::{ABOUT, AT_LEAST, AT_MOST, PLAN, RANGE, reporting};
use crate::fixtures::widget_on;
use initiative_charts::chart::ChartKind;
use initiative_charts::geometry::Rect;
use initiative_charts::scene::{Ink, Mark, Scene, Shape};

/// The marks of the figure's bar.
fn bar<'s>(scene: &'s Scene, figure: &str) -> Vec<&'s Mark> {
    let is_figure = |datum: usize| scene.data[datum].id.name == figure;
    let marks = scene.panels.iter().flat_map(|panel| &panel.marks);
    marks
        .filter(|mark| mark.ink == Ink::Reported && mark.datum.is_some_and(is_figure))
        .collect()
}

/// Where the marks among them end that the test picks; 0 where there is none.
fn end(bar: &[&Mark], is_meant: fn(&Shape) -> bool) -> f64 {
    let meant = bar.iter().filter(|mark| is_meant(&mark.shape));
    meant.map(|mark| mark.bounds().right()).fold(0.0, f64::max)
}

#[test]
fn a_bar_is_full_to_where_the_amount_surely_reaches_and_striped_to_where_it_may() {
    // Beside sales of exactly 2 billion.
    let bars = |amount| {
        reporting(&[
            ("sales", r#""value": "2.000""#, "billion", "year-to-date"),
            ("tax", amount, "billion", "year-to-date"),
        ])
    };
    // The full part's end and the end of the stripes, in billions, and whether there is an arrow.
    for (amount, full, last, open) in [
        (r#""value": "1.2""#, 1.2, 1.2, false),
        (ABOUT, 1.1, 1.3, false),
        (AT_LEAST, 1.2, 1.2, true),
        (AT_MOST, 0.0, 1.2, false),
        (RANGE, 1.2, 1.5, false),
    ] {
        for width in [328.0, 720.0] {
            let widget = widget_on(bars(amount), &[("chart", "returns")], width);
            let scene = widget.scene();
            let known = bar(scene, "sales");
            let Shape::Block(known) = known[0].shape else {
                panic!("no bar of the sales");
            };
            let billions = |end: f64| ((end - known.x) / known.width * 2.0).max(0.0);
            let found = bar(scene, "tax");
            let blocks = billions(end(&found, |shape| matches!(shape, Shape::Block(_))));
            let stripes = billions(end(&found, |shape| matches!(shape, Shape::Line { .. })));
            let arrow = found
                .iter()
                .any(|mark| matches!(mark.shape, Shape::Path { .. }));
            assert!((blocks - full).abs() < 0.001, "{amount}: {found:?}");
            assert!(
                (stripes.max(blocks) - last).abs() < 0.001,
                "{amount}: {found:?}"
            );
            assert_eq!((stripes > 0.0, arrow), (last > full, open), "{amount}");
            let explained: Vec<&str> = scene
                .sentences
                .iter()
                .map(|sentence| sentence.text.as_str())
                .filter(|text| text.starts_with("Stripes") || text.starts_with("Arrow"))
                .collect();
            assert_eq!(
                explained.len(),
                usize::from(last > full) + usize::from(open)
            );
        }
    }
}

#[test]
fn stripes_of_a_small_amount_stay_on_its_side_of_zero() {
    for (low, high) in [("0.003", "0.009"), ("-0.009", "-0.003"), ("0.000", "0.001")] {
        let tax = format!(r#""low": "{low}", "high": "{high}""#);
        let dataset = reporting(&[
            ("sales", r#""value": "20.000""#, "billion", "year-to-date"),
            ("tax", &tax, "billion", "year-to-date"),
        ]);
        for chart in ["returns", "overview"] {
            let widget = widget_on(dataset.clone(), &[("chart", chart)], 720.0);
            let outer = |figure| {
                let marks = bar(widget.scene(), figure).into_iter();
                marks.map(Mark::bounds).reduce(Rect::hull).unwrap()
            };
            let (sales, tax) = (outer("sales"), outer("tax"));
            assert!(tax.width >= 6.0, "{chart}, {low}: {tax:?} is seen");
            let stays = if low.starts_with('-') {
                tax.right() <= sales.x + 0.5
            } else {
                tax.x >= sales.x - 0.5
            };
            assert!(stays, "{chart}, {low}: {tax:?} and {sales:?}");
        }
    }
}

#[test]
fn nothing_at_the_end_of_a_bar_touches_its_value_or_leaves_the_picture() {
    for amount in [ABOUT, AT_LEAST, AT_MOST, RANGE] {
        for plan in [
            PLAN,
            r#""value": "1.0", "is": "at-least""#,
            r#""low": "1.0", "high": "1.1""#,
        ] {
            let dataset = reporting(&[
                ("investment", amount, "billion", "year-to-date"),
                ("plan", plan, "billion", "year-plan"),
                ("sales", amount, "billion", "year-to-date"),
                ("trees", amount, "million", "year-to-date"),
                ("hedges", amount, "million", "year-to-date"),
            ]);
            for kind in [
                ChartKind::Overview,
                ChartKind::Investment,
                ChartKind::Innovation,
            ] {
                for width in [328.0, 720.0] {
                    let widget = widget_on(dataset.clone(), &[("chart", kind.name())], width);
                    apart(
                        widget.scene(),
                        &format!("{kind:?} {width}: {amount} of {plan}"),
                    );
                }
            }
        }
    }
}

/// Stripes and arrows stand inside the panel, and beside texts.
#[track_caller]
fn apart(scene: &Scene, name: &str) {
    for panel in &scene.panels {
        let is_end = |mark: &&Mark| {
            matches!(mark.shape, Shape::Path { .. })
                || matches!(mark.shape, Shape::Line { width, .. } if width > 2.5)
        };
        let (ends, others): (Vec<_>, Vec<_>) = panel.marks.iter().partition(is_end);
        assert!(!ends.is_empty(), "{name}");
        for end in ends {
            let bounds = end.bounds();
            assert!(
                bounds.x >= -0.5 && bounds.right() <= panel.size.width + 0.5,
                "{name}: {end:?}"
            );
            for text in others
                .iter()
                .filter(|mark| matches!(mark.shape, Shape::Text(_)))
            {
                assert!(
                    !bounds.overlaps(text.bounds().grown(-1.0)),
                    "{name}: {end:?} and {text:?}"
                );
            }
        }
    }
}
