//! Mouse, pen and finger.

use super::{announced, current, datum, on, pointing_at, spot, tap_at};
use crate::fixtures::{all, announcements, every_widget, hunan, id, widget_on};
use initiative_charts::chart::ChartKind;
use initiative_charts::geometry::point;
use initiative_charts::interaction::{Effect, Event};

#[test]
fn pointing_at_a_bar_announces_its_figure_once() {
    let mut widget = on("investment");
    let moved = pointing_at(&widget, "investment");
    let effects = widget.handle(&moved);
    let text = "8.464 billion yuan: Completed investment. By the end of November 2019";
    assert_eq!(
        effects,
        [
            Effect::Reading,
            Effect::Highlight,
            Effect::Announce(text.to_owned()),
        ],
        "no mark is touched"
    );
    assert_eq!(current(&widget), Some("investment"));
    for _ in 0..20 {
        assert_eq!(widget.handle(&moved), []);
    }
}

#[test]
fn wherever_the_pointer_is_in_a_panel_the_nearest_mark_is_current() {
    for (name, mut widget) in every_widget(328.0) {
        let panels: Vec<_> = widget
            .scene()
            .panels
            .iter()
            .map(|panel| panel.size)
            .collect();
        for (panel, size) in panels.into_iter().enumerate() {
            for step in 0..100 {
                let across = size.width * f64::from(step % 10) / 9.0;
                let at = point(across, size.height * f64::from(step / 10) / 9.0);
                let nearest = widget.scene().hit(panel, at);
                assert!(nearest.is_some(), "{name}: nothing at {at:?} of {panel}");
                widget.handle(&Event::PointerMoved { panel, at });
                assert_eq!(widget.state().current, nearest, "{name}: {at:?}");
            }
        }
    }
}

#[test]
fn straight_down_through_the_rows_each_is_current_in_turn() {
    // The bullet above the rows has its own marks, and so have the parts inside of a row, which stand for it.
    let (bullet, parts) = (["investment", "plan"], ["continuing", "new"]);
    for (chart, width) in ["overview", "innovation", "returns"]
        .into_iter()
        .flat_map(|chart| [328.0, 720.0, 1200.0].map(|width| (chart, width)))
    {
        let fresh = || widget_on(hunan(), &[("chart", chart)], width);
        let widget = fresh();
        let data = &widget.scene().data;
        let is_row = |index: &usize| {
            let datum = &data[*index];
            let name = datum.id.name.as_str();
            !datum.derived && !bullet.contains(&name) && !parts.contains(&name)
        };
        let whole = widget.scene().index_of(&id("2019-11-30/projects"));
        let rows: Vec<usize> = widget.scene().order().into_iter().filter(is_row).collect();
        assert!(rows.len() > 1);
        let height = widget.scene().panels[0].size.height as u32;
        for part in [0.1, 0.3, 0.5, 0.7, 0.9] {
            for tapped in [false, true] {
                let (mut widget, mut met) = (fresh(), Vec::new());
                for y in (0..height).step_by(if tapped { 4 } else { 1 }) {
                    let at = point(width * part, f64::from(y));
                    let current = widget.scene().hit(0, at);
                    if !tapped {
                        widget.handle(&Event::PointerMoved { panel: 0, at });
                    } else if current != widget.state().current || !widget.state().pinned {
                        widget.handle(&Event::Tapped { panel: 0, at });
                    }
                    assert_eq!(widget.state().current, current);
                    let is_part = |index: &usize| parts.contains(&data[*index].id.name.as_str());
                    let row = if current.is_some_and(|index| is_part(&index)) {
                        whole
                    } else {
                        current
                    };
                    met.extend(row.filter(|row| rows.contains(row)));
                }
                met.dedup();
                assert_eq!(met, rows, "{chart}, {width} px at {part}, tapped: {tapped}");
            }
        }
    }
}

#[test]
fn the_figure_goes_with_the_pointer() {
    let mut widget = on("investment");
    let moved = pointing_at(&widget, "investment");
    widget.handle(&moved);
    assert_eq!(
        widget.handle(&Event::PointerLeft),
        [Effect::Reading, Effect::Highlight]
    );
    assert_eq!(current(&widget), None);
    assert_eq!(widget.handle(&Event::PointerLeft), []);
}

#[test]
fn hovering_never_lays_the_chart_out_again() {
    for chart in ChartKind::ALL.map(ChartKind::name) {
        let mut widget = on(chart);
        let before = widget.scene().clone();
        let order = before.order();
        // In generation over a mark and across the panel.
        let moves = (0..100).map(|step| {
            let (panel, mark) = before.bounds(order[step % order.len()]).unwrap();
            let across = point(step as f64 * 7.2, step as f64 * 2.5);
            let at = if step % 2 == 0 { mark.center() } else { across };
            Event::PointerMoved { panel, at }
        });
        let effects = all(&mut widget, moves);
        let allowed = |effect: &Effect| {
            matches!(
                effect,
                Effect::Highlight | Effect::Reading | Effect::Announce(_) | Effect::Marks
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
fn a_tap_shows_the_figure_and_keeps_it() {
    let mut widget = on("returns");
    let tap = tap_at(&widget, "tax");
    let tax = datum(&widget, "tax");
    let effects = widget.handle(&tap);
    assert_eq!(
        announced(&effects),
        "926 million yuan: Tax paid. By the end of November 2019"
    );
    assert!(
        effects.contains(&Effect::Select { datum: tax }),
        "{effects:?}"
    );
    assert!(widget.state().pinned);
}

#[test]
fn a_second_tap_and_a_press_outside_clear_the_figure_too() {
    let mut widget = on("returns");
    let tap = tap_at(&widget, "tax");
    for end in [tap.clone(), Event::PressedElsewhere] {
        widget.handle(&tap);
        assert_eq!(current(&widget), Some("tax"));
        assert_eq!(
            widget.handle(&end),
            [Effect::Reading, Effect::Highlight, Effect::Marks]
        );
        assert_eq!(current(&widget), None);
    }
    assert_eq!(widget.handle(&Event::PressedElsewhere), []);
}

#[test]
fn a_pinned_figure_ignores_hovering() {
    let mut widget = on("investment");
    let tap = tap_at(&widget, "plan");
    widget.handle(&tap);
    let elsewhere = pointing_at(&widget, "investment");
    let wandering = [elsewhere, Event::PointerLeft];
    assert_eq!(all(&mut widget, wandering), []);
    assert_eq!(current(&widget), Some("plan"));
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
        widget.scene().hit(panel, continuing),
        Some(datum(&widget, "continuing"))
    );
    assert_eq!(widget.scene().hit(panel, new), Some(datum(&widget, "new")));
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
