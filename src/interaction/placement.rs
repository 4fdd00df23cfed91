//! Where the tooltip stands: near its mark, inside the stage, never over the mark; and who is on the way to it.

use crate::geometry::{Point, Rect, point};

/// The space between mark and tooltip, in CSS pixels.
const NEAR: f64 = 10.0;

/// The upper left corner of a tooltip of that extent beside the mark, in the CSS pixels of a stage of that extent, of
/// which the window shows what is between the two of `seen`: below where it fits into what is shown of the stage, else
/// above; else where it fits into the window; else where it fits into the stage; else below, past the edge rather than
/// over the mark. Sideways it is inside the stage.
#[must_use]
pub fn tooltip_at(mark: Rect, tooltip: Rect, stage: Rect, seen: (f64, f64)) -> Point {
    let max = (stage.width - tooltip.width).max(0.0);
    let x = (mark.center().x - tooltip.width / 2.0).clamp(0.0, max);
    let below = mark.bottom() + NEAR;
    let all = (0.0, stage.height);
    for (from, to) in &[(seen.0.max(all.0), seen.1.min(all.1)), seen, all] {
        for top in &[below, mark.y - NEAR - tooltip.height] {
            if top >= from && top + tooltip.height <= *to {
                return point(x, *top);
            }
        }
    }
    point(x, below)
}

/// Whether a pointer that left a mark at `from` is on its way to the tooltip: from `last` it has come no farther from
/// it, and straight on, the way from the mark leads into it.
pub(super) fn is_on_way(from: Point, last: Point, at: Point, tooltip: Rect) -> bool {
    let (across, down) = (at.x - from.x, at.y - from.y);
    let middle = tooltip.center();
    // The straight line passes the middle no farther than the corners stand: both times the length of the way so far.
    let miss = across * (middle.y - from.y) - down * (middle.x - from.x);
    let max = (across.abs() * tooltip.height + down.abs() * tooltip.width) / 2.0;
    miss.abs() <= max && tooltip.distance(at) <= tooltip.distance(last)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const TOOLTIP: Rect = Rect::new(100.0, 100.0, 200.0, 80.0);

    #[test]
    fn a_way_that_turns_back_stops_or_leads_past_the_tooltip_is_none() {
        let from = point(200.0, 40.0);
        let on_way = |last, at| is_on_way(from, last, at, TOOLTIP);
        assert!(on_way(from, point(200.0, 60.0)));
        assert!(
            on_way(point(200.0, 60.0), point(203.0, 60.0)),
            "pixels are whole"
        );
        assert!(!on_way(point(200.0, 60.0), point(200.0, 59.0)), "back");
        assert!(!on_way(from, point(201.0, 40.0)), "to the side");
        assert!(!on_way(from, point(220.0, 44.0)), "past its edge");
        assert!(!on_way(from, point(200.0, 39.0)), "away");
        assert!(
            !on_way(point(200.0, 150.0), point(200.0, 190.0)),
            "out below"
        );
    }

    #[test]
    fn a_tooltip_stands_where_it_is_seen() {
        let (stage, mark) = (
            Rect::new(0.0, 0.0, 600.0, 400.0),
            Rect::new(0.0, 200.0, 50.0, 20.0),
        );
        let top = |seen| tooltip_at(mark, TOOLTIP, stage, seen).y;
        assert!(top((-50.0, 900.0)) > 200.0, "below, where all is seen");
        assert!(
            top((-50.0, 260.0)) < 200.0,
            "above, at the window's lower edge"
        );
        assert!(
            top((190.0, 260.0)) > 200.0,
            "below, where neither way is seen"
        );
        let high = Rect::new(0.0, 20.0, 50.0, 20.0);
        assert!(
            tooltip_at(high, TOOLTIP, stage, (-100.0, 100.0)).y < 0.0,
            "above, over the headline"
        );
        let low = Rect::new(0.0, 360.0, 50.0, 20.0);
        assert!(
            tooltip_at(low, TOOLTIP, stage, (300.0, 390.0)).y < 360.0,
            "above rather than past the stage"
        );
    }

    proptest! {
        #[test]
        fn every_straight_way_into_the_tooltip_is_on_its_way(
            x in -300.0_f64..600.0, y in -300.0_f64..500.0, across in 0.01_f64..0.99, down in 0.01_f64..0.99,
            steps in 2_u32..20,
        ) {
            let from = point(x, y);
            let to = point(TOOLTIP.x + TOOLTIP.width * across, TOOLTIP.y + TOOLTIP.height * down);
            let mut last = from;
            for step in 1..steps {
                let part = f64::from(step) / f64::from(steps);
                let at = point(from.x + (to.x - from.x) * part, from.y + (to.y - from.y) * part);
                prop_assert!(is_on_way(from, last, at, TOOLTIP));
                last = at;
            }
        }

        #[test]
        fn a_tooltip_never_covers_its_mark_nor_leaves_the_stage_sideways(
            x in 0.0_f64..600.0, y in 0.0_f64..400.0, w in 0.0_f64..300.0, h in 0.0_f64..200.0,
            tw in 10.0_f64..280.0, th in 10.0_f64..160.0, top in -400.0_f64..400.0, high in 0.0_f64..900.0,
        ) {
            let stage = Rect::new(0.0, 0.0, 600.0, 400.0);
            let mark = Rect::new(x, y, w, h);
            let at = tooltip_at(mark, Rect::new(0.0, 0.0, tw, th), stage, (top, top + high));
            let tooltip = Rect::new(at.x, at.y, tw, th);
            prop_assert!(!tooltip.overlaps(mark));
            prop_assert!(tooltip.x >= 0.0 && tooltip.right() <= stage.width + 1e-9);
        }
    }
}
