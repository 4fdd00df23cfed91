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
    }
}
