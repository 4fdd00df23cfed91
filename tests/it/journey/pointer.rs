//! Mouse, pen and finger.

use super::{NOWHERE, announced, current, datum, moved, on, pointing_at, spot, tap_at};
use crate::fixtures::{all, announcements, attribute, every_widget, of_class, text_of};
use initiative_charts::geometry::{Rect, point};
use initiative_charts::interaction::{Effect, Event};

#[test]
fn pointing_at_a_bar_announces_its_figure_once() {
    let mut widget = on("investment");
    let moved = pointing_at(&widget, "investment");
    let effects = widget.handle(&moved);
    let text = "8.464 billion yuan, Completed investment, reported. By the end of November 2019";
    assert_eq!(
        effects,
        [
            Effect::Highlight,
            Effect::Tooltip,
            Effect::Announce(text.to_owned())
        ]
    );
    assert_eq!(current(&widget), Some("investment"));
    for _ in 0..20 {
        assert_eq!(widget.handle(&moved), []);
    }
}

#[test]
fn the_tooltip_says_value_what_it_is_period_and_source_or_formula() {
    let mut widget = on("investment");
    assert_eq!(
        attribute(of_class(&widget.view_with_parts(), "tooltip")[0], "hidden"),
        Some("")
    );
    let moved = pointing_at(&widget, "investment");
    widget.handle(&moved);
    let view = widget.view_with_parts();
    assert_eq!(attribute(of_class(&view, "tooltip")[0], "hidden"), None);
    let part = |class| text_of(&of_class(&view, "tooltip")[0].children, class);
    assert_eq!(part("value"), "8.464 billion yuan");
    assert_eq!(part("what"), "Completed investment");
    assert_eq!(part("period"), "by the end of November 2019");
    assert_eq!(
        part("origin"),
        "Reported: Hunan Provincial Government, 5 December 2019"
    );
    let moved = pointing_at(&widget, "investment.of-plan");
    widget.handle(&moved);
    let view = widget.view_with_parts();
    assert_eq!(
        text_of(&of_class(&view, "tooltip")[0].children, "derived"),
        "8.464 billion yuan ÷ 7.305 billion yuan = 115.9%"
    );
}

#[test]
fn the_tooltip_stays_while_the_pointer_is_in_it() {
    let mut widget = on("investment");
    let moved = pointing_at(&widget, "investment");
    widget.handle(&moved);
    let Effect::HideLater { generation } = widget.handle(&Event::PointerLeft)[0] else {
        panic!("no wait began")
    };
    assert_eq!(widget.handle(&Event::TooltipEntered), []);
    assert_eq!(
        widget.handle(&Event::HideDue { generation }),
        [],
        "the pointer came in time"
    );
    assert_eq!(current(&widget), Some("investment"));
    let Effect::HideLater { generation } = widget.handle(&Event::PointerLeft)[0] else {
        panic!("no second wait")
    };
    assert_eq!(
        widget.handle(&Event::HideDue { generation }),
        [Effect::Highlight, Effect::Tooltip]
    );
    assert_eq!(current(&widget), None);
}

#[test]
fn a_pointer_that_comes_back_in_time_keeps_the_figure_without_a_word() {
    let mut widget = on("investment");
    let moved = pointing_at(&widget, "investment");
    widget.handle(&moved);
    let Effect::HideLater { generation } = widget.handle(&Event::PointerLeft)[0] else {
        panic!("no wait began")
    };
    assert_eq!(widget.handle(&Event::PointerLeft), [], "one wait at a time");
    assert_eq!(widget.handle(&moved), []);
    assert_eq!(widget.handle(&Event::HideDue { generation }), []);
    assert_eq!(current(&widget), Some("investment"));
}

#[test]
fn hovering_never_lays_the_chart_out_again() {
    for chart in [
        "overview",
        "investment",
        "projects",
        "innovation",
        "returns",
        "progress",
    ] {
        let mut widget = on(chart);
        let before = widget.scene().clone();
        let order = before.order();
        // In generation over a mark and across the panel.
        let moves = (0..100).map(|step| {
            let (panel, mark) = before.bounds(order[step % order.len()]).unwrap();
            let across = point(step as f64 * 7.2, step as f64 * 2.5);
            let at = if step % 2 == 0 { mark.center() } else { across };
            moved(panel, at, Rect::default())
        });
        let effects = all(&mut widget, moves);
        let allowed = |effect: &Effect| {
            matches!(
                effect,
                Effect::Highlight
                    | Effect::Tooltip
                    | Effect::Announce(_)
                    | Effect::Marks { .. }
                    | Effect::HideLater { .. }
            )
        };
        assert!(effects.iter().all(allowed), "{chart}: {effects:?}");
        assert!(
            effects.contains(&Effect::Highlight),
            "{chart}: some of the moves hit a mark"
        );
        assert_eq!(widget.scene(), &before, "{chart}");
    }
}

#[test]
fn a_tap_shows_the_figure_and_a_tap_elsewhere_clears_it() {
    let mut widget = on("returns");
    let tap = tap_at(&widget, "tax");
    let tax = datum(&widget, "tax");
    let effects = widget.handle(&tap);
    assert_eq!(
        announced(&effects),
        "926 million yuan, Tax paid, reported. By the end of November 2019"
    );
    assert!(
        effects.contains(&Effect::Select { datum: tax }),
        "{effects:?}"
    );
    assert!(widget.state().pinned);
    let away = Event::Tapped {
        panel: 0,
        at: NOWHERE,
        touch: true,
    };
    let unpinned = Effect::Marks { data: vec![tax] };
    assert_eq!(
        widget.handle(&away),
        [Effect::Highlight, Effect::Tooltip, unpinned]
    );
    assert_eq!(current(&widget), None);
    assert!(!widget.state().pinned);
}

#[test]
fn a_second_tap_and_a_press_outside_clear_the_figure_too() {
    let mut widget = on("returns");
    let tap = tap_at(&widget, "tax");
    for end in [tap.clone(), Event::PressedElsewhere] {
        widget.handle(&tap);
        assert_eq!(current(&widget), Some("tax"));
        let unpinned = Effect::Marks {
            data: vec![datum(&widget, "tax")],
        };
        assert_eq!(
            widget.handle(&end),
            [Effect::Highlight, Effect::Tooltip, unpinned]
        );
        assert_eq!(current(&widget), None);
    }
    assert_eq!(widget.handle(&Event::PressedElsewhere), []);
}

#[test]
fn a_finger_may_miss_a_mark_by_more_than_a_mouse() {
    let mut widget = on("returns");
    let (panel, bounds) = super::bounds(&widget, "tax");
    let at = point(bounds.x + 2.0, bounds.bottom() + 9.0);
    assert_eq!(
        widget.handle(&Event::Tapped {
            panel,
            at,
            touch: false
        }),
        []
    );
    assert!(
        !widget
            .handle(&Event::Tapped {
                panel,
                at,
                touch: true
            })
            .is_empty()
    );
    assert_eq!(current(&widget), Some("tax"));
}

#[test]
fn a_pinned_figure_ignores_hovering() {
    let mut widget = on("investment");
    let tap = tap_at(&widget, "plan");
    widget.handle(&tap);
    let elsewhere = pointing_at(&widget, "investment");
    let wandering = [
        elsewhere,
        moved(0, NOWHERE, Rect::default()),
        Event::PointerLeft,
    ];
    assert_eq!(all(&mut widget, wandering), []);
    assert_eq!(current(&widget), Some("plan"));
    let generation = widget.state().generation;
    assert_eq!(widget.handle(&Event::HideDue { generation }), []);
}

#[test]
fn tapping_another_figure_moves_the_pin() {
    let mut widget = on("investment");
    for name in ["plan", "investment", "investment.of-plan"] {
        let tap = tap_at(&widget, name);
        let select = Effect::Select {
            datum: datum(&widget, name),
        };
        assert!(widget.handle(&tap).contains(&select));
        assert_eq!(
            (current(&widget), widget.state().pinned),
            (Some(name), true)
        );
    }
}

#[test]
fn a_square_stands_for_the_part_that_it_belongs_to() {
    let widget = on("projects");
    let (panel, continuing) = spot(&widget, "continuing");
    let (_, new) = spot(&widget, "new");
    assert_eq!(
        widget.scene().hit(panel, continuing, 0.0),
        Some(datum(&widget, "continuing"))
    );
    assert_eq!(
        widget.scene().hit(panel, new, 0.0),
        Some(datum(&widget, "new"))
    );
}

#[test]
fn announcements_are_short_and_never_empty() {
    for (name, mut widget) in every_widget(720.0) {
        for datum in 0..widget.scene().data.len() {
            for event in [
                Event::MarkFocused { datum },
                Event::PressedElsewhere,
                Event::MarkActivated { datum },
            ] {
                for text in announcements(&widget.handle(&event)) {
                    let length = text.chars().count();
                    assert!((5..120).contains(&length), "{name}: {text}");
                }
            }
            widget.handle(&Event::PressedElsewhere);
        }
    }
}
