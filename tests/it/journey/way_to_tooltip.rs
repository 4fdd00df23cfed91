//! The way from a mark to its tooltip, over other marks.

use super::{NOWHERE, announced, current, datum, moved, on, spot};
use crate::fixtures::announcements;
use initiative_charts::geometry::{Point, Rect, point};
use initiative_charts::interaction::{Effect, Event, Key};
use initiative_charts::widget::Widget;

/// The figure that the pointer leaves, and that under its way.
const LEFT: &str = "investment";
const PASSED: &str = "investment.of-plan";

/// From a mark over another to a tooltip behind that.
struct Way {
    panel: usize,
    from: Point,
    over: Point,
    tooltip: Rect,
}

impl Way {
    #[track_caller]
    fn of(widget: &Widget) -> Self {
        let ((panel, from), (_, passed)) = (spot(widget, LEFT), spot(widget, PASSED));
        // Well inside, so that a step back is still over it.
        let over = point(passed.x + 10.0, passed.y);
        let hit = widget.scene().hit(panel, over, 0.0);
        assert_eq!(hit, Some(datum(widget, PASSED)));
        let beyond = point(2.0 * over.x - from.x, 2.0 * over.y - from.y);
        Self {
            panel,
            from,
            over,
            tooltip: Rect::new(beyond.x, beyond.y, 0.0, 0.0).grown(20.0),
        }
    }

    /// A pointer at the part of the straight way from mark to mark.
    fn at(&self, part: f64) -> Event {
        let along = |from, over| from + (over - from) * part;
        let at = point(
            along(self.from.x, self.over.x),
            along(self.from.y, self.over.y),
        );
        moved(self.panel, at, self.tooltip)
    }
}

/// The generation of the one wait that the effects begin.
#[track_caller]
fn wait(effects: &[Effect]) -> u32 {
    let [Effect::HideLater { generation }] = effects else {
        panic!("{effects:?}")
    };
    *generation
}

#[test]
fn a_figure_stays_while_the_pointer_goes_to_its_tooltip() {
    let mut widget = on("investment");
    let way = Way::of(&widget);
    widget.handle(&way.at(0.0));
    let mut waits = Vec::new();
    for step in 1..=10 {
        let effects = widget.handle(&way.at(f64::from(step) / 10.0));
        assert_eq!(announcements(&effects), Vec::<&str>::new(), "step {step}");
        assert_eq!(current(&widget), Some(LEFT), "step {step}");
        waits.extend(effects.iter().filter_map(|effect| match effect {
            Effect::HideLater { generation } => Some(*generation),
            _ => None,
        }));
    }
    // A hand that is slow but goes on is waited for; only the wait after its last move counts.
    let last = waits.pop().unwrap();
    for generation in waits {
        assert_eq!(widget.handle(&Event::HideDue { generation }), []);
    }
    assert_eq!(widget.handle(&Event::TooltipEntered), []);
    assert_eq!(widget.handle(&Event::HideDue { generation: last }), []);
    assert_eq!(current(&widget), Some(LEFT));
    // What it comes to from the tooltip is current at once.
    widget.handle(&way.at(1.0));
    assert_eq!(current(&widget), Some(PASSED));
}

#[test]
fn a_pointer_that_rests_on_its_way_is_told_what_is_under_it() {
    let mut widget = on("investment");
    let way = Way::of(&widget);
    widget.handle(&way.at(0.0));
    let generation = wait(&widget.handle(&way.at(1.0)));
    let effects = widget.handle(&Event::HideDue { generation });
    assert!(announced(&effects).starts_with("115.9%"), "{effects:?}");
    assert_eq!(current(&widget), Some(PASSED));
    // And its own tooltip is gone to from there.
    widget.handle(&way.at(1.1));
    assert_eq!(current(&widget), Some(PASSED));
}

#[test]
fn a_pointer_that_turns_from_its_way_is_told_at_once() {
    let mut widget = on("investment");
    let way = Way::of(&widget);
    for back in [true, false] {
        widget.handle(&way.at(0.0));
        assert_eq!(current(&widget), Some(LEFT));
        wait(&widget.handle(&way.at(1.0)));
        // The same place, farther from a tooltip that has moved, or one that the way does not lead to.
        let beside = Rect::new(
            way.tooltip.x,
            way.tooltip.y + if back { 300.0 } else { -900.0 },
            40.0,
            40.0,
        );
        widget.handle(&moved(way.panel, way.over, beside));
        assert_eq!(current(&widget), Some(PASSED));
        widget.handle(&Event::PressedElsewhere);
    }
    // One step back towards the mark that it left, still over the other.
    widget.handle(&way.at(0.0));
    wait(&widget.handle(&way.at(1.0)));
    widget.handle(&way.at(0.99));
    assert_eq!(current(&widget), Some(PASSED));
}

#[test]
fn from_mark_to_mark_away_from_the_tooltip_is_no_way_to_it() {
    let mut widget = on("investment");
    let way = Way::of(&widget);
    let behind = point(
        3.0 * way.from.x - 2.0 * way.over.x,
        3.0 * way.from.y - 2.0 * way.over.y,
    );
    let behind = Rect::new(behind.x, behind.y, 0.0, 0.0).grown(20.0);
    widget.handle(&moved(way.panel, way.from, behind));
    let effects = widget.handle(&moved(way.panel, way.over, behind));
    assert!(announced(&effects).starts_with("115.9%"), "{effects:?}");
    assert_eq!(current(&widget), Some(PASSED));
}

#[test]
fn off_the_way_and_over_nothing_the_figure_goes_with_its_wait() {
    let mut widget = on("investment");
    let way = Way::of(&widget);
    widget.handle(&way.at(0.0));
    let generation = wait(&widget.handle(&way.at(1.0)));
    assert_eq!(widget.handle(&moved(way.panel, NOWHERE, way.tooltip)), []);
    let effects = widget.handle(&Event::HideDue { generation });
    assert_eq!(effects, [Effect::Highlight, Effect::Tooltip]);
    assert_eq!(current(&widget), None);
}

#[test]
fn a_figure_that_the_keys_lead_to_gives_way_to_the_pointer() {
    let mut widget = on("investment");
    let way = Way::of(&widget);
    widget.handle(&way.at(0.0));
    widget.handle(&Event::Pressed(Key::First));
    widget.handle(&Event::Pressed(Key::Last));
    assert_ne!(current(&widget), Some(LEFT));
    widget.handle(&way.at(1.0));
    assert_eq!(current(&widget), Some(PASSED));
    assert_eq!(widget.state().current, Some(datum(&widget, PASSED)));
}
