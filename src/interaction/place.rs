//! Where the tooltip stands: near its mark, inside the stage, never over the mark.

use crate::geometry::{Point, Rect, point};

/// The space between mark and tooltip, in CSS pixels.
const NEAR: f64 = 10.0;

/// The upper left corner of a tooltip of that extent beside the mark, in the CSS pixels of a stage of that extent: below
/// where it fits, else above, else below all the same, past the stage's edge rather than over the mark; sideways inside
/// the stage.
#[must_use]
pub fn tooltip_at(mark: Rect, tooltip: Rect, stage: Rect) -> Point {
    let most = (stage.width - tooltip.width).max(0.0);
    let x = (mark.center().x - tooltip.width / 2.0).clamp(0.0, most);
    let below = mark.bottom() + NEAR;
    let above = mark.y - NEAR - tooltip.height;
    let fits_below = below + tooltip.height <= stage.height;
    point(
        x,
        if fits_below || above < 0.0 {
            below
        } else {
            above
        },
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn a_tooltip_never_covers_its_mark_nor_leaves_the_stage_sideways(
            x in 0.0_f64..600.0, y in 0.0_f64..400.0, w in 0.0_f64..300.0, h in 0.0_f64..200.0,
            tw in 10.0_f64..280.0, th in 10.0_f64..160.0,
        ) {
            let stage = Rect::new(0.0, 0.0, 600.0, 400.0);
            let mark = Rect::new(x, y, w, h);
            let at = tooltip_at(mark, Rect::new(0.0, 0.0, tw, th), stage);
            let tooltip = Rect::new(at.x, at.y, tw, th);
            prop_assert!(!tooltip.overlaps(mark));
            prop_assert!(tooltip.x >= 0.0 && tooltip.right() <= stage.width + 1e-9);
        }
    }
}
