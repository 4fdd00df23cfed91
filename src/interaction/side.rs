//! At which edge of the window the reading line sticks: where it covers nothing of what is current.

/// Where the reading line stands.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub enum Side {
    /// Under the panels, wherever the window is.
    #[default]
    Free,
    /// At the window's lower edge while its place is below that.
    Bottom,
    /// At the window's upper edge while its place is below that.
    Top,
}

/// The side for a line of that height in a window of that height, where the mark reaches from the first to the second of
/// `mark` and the stage begins at `stage`, all in CSS pixels from the window's upper edge. The line does not leave the
/// stage.
///
/// Where the lower edge is free of the mark it is that one, which the line leaves for its own place in the end.
#[must_use]
pub fn side(mark: (f64, f64), stage: f64, line: f64, window: f64) -> Side {
    let covers = |top: f64| mark.0 < top + line && mark.1 > top;
    let (bottom, top) = ((window - line).max(stage), stage.max(0.0));
    if !covers(bottom) {
        Side::Bottom
    } else if !covers(top) {
        Side::Top
    } else {
        Side::Free
    }
}

/// The side for a line with its sheet unfolded, and how high the sheet may be there. `line` is the height without the sheet,
/// `sheet` that of all that is in the sheet, which scrolls in less.
///
/// The sheet has the room up to the mark where that is enough for it or for `least`, and at most half the window. Where
/// neither side has that, the sheet lies over the mark: it is read.
#[must_use]
pub fn unfolded_side(
    mark: (f64, f64),
    stage: f64,
    (line, sheet): (f64, f64),
    least: f64,
    window: f64,
) -> (Side, f64) {
    let most = (window / 2.0).min(window - line);
    let least = least.min(most);
    let side = match side(mark, stage, line + sheet.min(least), window) {
        Side::Top => Side::Top,
        Side::Bottom | Side::Free => Side::Bottom,
    };
    let top = stage.max(0.0);
    let is_seen = mark.0 < window && mark.1 > top;
    let room = match side {
        Side::Top if is_seen => mark.0 - top,
        _ if is_seen => window - mark.1,
        _ => window - top,
    };
    (side, (room - line).max(least).min(most))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn the_line_changes_sides_for_a_mark_that_it_would_cover() {
        assert_eq!(side((100.0, 150.0), -40.0, 70.0, 500.0), Side::Bottom);
        assert_eq!(side((440.0, 460.0), -40.0, 70.0, 500.0), Side::Top);
        // The stage begins at the window's lower end.
        assert_eq!(side((440.0, 460.0), 430.0, 70.0, 500.0), Side::Free);
        // A mark from edge to edge.
        assert_eq!(side((0.0, 500.0), -40.0, 70.0, 500.0), Side::Free);
    }

    #[test]
    fn a_sheet_has_the_room_up_to_the_mark_but_not_less_than_the_least() {
        let at = |mark, sheet| unfolded_side(mark, -40.0, (70.0, sheet), 110.0, 800.0);
        assert_eq!(at((400.0, 450.0), 600.0), (Side::Bottom, 280.0));
        assert_eq!(at((640.0, 660.0), 600.0), (Side::Top, 400.0));
        // A short one fits where a long one does not.
        assert_eq!(at((640.0, 660.0), 60.0), (Side::Bottom, 110.0));
        // A mark from edge to edge, and one that is out of the window.
        assert_eq!(at((0.0, 800.0), 600.0), (Side::Bottom, 110.0));
        assert_eq!(at((-90.0, -60.0), 600.0), (Side::Bottom, 400.0));
    }

    proptest! {
        #[test]
        fn the_line_never_lies_over_the_mark(
            from in -300.0_f64..900.0, high in 1.0_f64..600.0, above in 0.0_f64..400.0, line in 40.0_f64..200.0,
            window in 200.0_f64..900.0,
        ) {
            let (mark, stage) = ((from, from + high), from - above);
            let at = match side(mark, stage, line, window) {
                Side::Free => None,
                Side::Bottom => Some((window - line).max(stage)),
                Side::Top => Some(stage.max(0.0)),
            };
            if let Some(top) = at {
                prop_assert!(mark.1 <= top || mark.0 >= top + line);
            }
        }

        #[test]
        fn a_sheet_is_in_the_window_and_covers_no_mark_where_a_side_has_room(
            from in -300.0_f64..900.0, high in 1.0_f64..600.0, sheet in 20.0_f64..900.0, window in 200.0_f64..900.0,
        ) {
            let (mark, line, least) = ((from, from + high), 70.0, 112.0);
            let (side, height) = unfolded_side(mark, -1_000.0, (line, sheet), least, window);
            let whole = line + sheet.min(height);
            prop_assert!(whole <= window);
            let least = line + sheet.min(least).min(height);
            let top = if side == Side::Top { 0.0 } else { window - whole };
            let covers = mark.1 > top + 1e-6 && mark.0 < top + whole - 1e-6;
            let has_room = mark.0 >= least || window - mark.1 >= least;
            prop_assert!(!(covers && has_room));
        }
    }
}
