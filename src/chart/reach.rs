//! How a bar or a column ends whose amount is not plainly its digits: in stripes where the exact amount may lie, and with
//! an arrow where nothing limits it.
//!
//! Both are shapes, not inks: they are seen in grey, in forced colours and on paper. The value beside the bar says in
//! words what they are; so does a sentence below, once, where there are any.

use super::pen::Pen;
use super::scale::Scale;
use crate::derived::AnyFigure;
use crate::geometry::{Rect, point};
use crate::locale::Message;
use crate::quantity::{Doubt, Interval, Ratio};
use crate::scene::{Ink, Shape};

/// The pixels of a stripe, and of the space beside it.
const STRIPE: f64 = 3.0;
/// The least pixels of a striped part: two stripes.
const MIN_STRIPED: f64 = 9.0;
/// The most stripes of a bar.
const MAX_STRIPES: f64 = 40.0;
/// The pixels from the end of a bar to the tip of its arrow.
const ARROW: f64 = 9.0;

/// Where the parts of a bar end, in whole units.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Reach {
    /// What the amount is at least, of whichever sign: the full part of the bar, from zero.
    pub(super) full: f64,
    /// Where the exact amount may lie; `None` where the digits are plainly the amount.
    striped: Option<(f64, f64)>,
    /// Whether the amount may be any one further from zero.
    open: bool,
}

impl Reach {
    /// The bar of a value that is known.
    pub(super) const fn exact(full: f64) -> Self {
        Self {
            full,
            striped: None,
            open: false,
        }
    }

    /// The bar of the figure. What is rounded is drawn as what is printed.
    pub(super) fn of(figure: AnyFigure<'_>) -> Self {
        Self::in_unit(figure, 0)
    }

    /// The bar of the figure in units of 10^`power`.
    pub(super) fn in_unit(figure: AnyFigure<'_>, power: i8) -> Self {
        let exact = Self::exact(figure.in_unit(power));
        let Some(Interval { low, high }) = figure.interval() else {
            return exact;
        };
        if figure.doubt() == Doubt::Rounding {
            return exact;
        }
        let in_unit = |end: Ratio| end.times_ten_to(-i32::from(power)).map(Ratio::to_f64);
        let (low, high) = (low.and_then(in_unit), high.and_then(in_unit));
        // From the end nearer to zero, else from zero.
        let (near, far) = match (low, high) {
            (low, Some(high)) if high <= 0.0 => (high, low),
            (Some(low), high) if low >= 0.0 => (low, high),
            (Some(low), Some(high)) => {
                return Self {
                    striped: Some((low, high)),
                    ..Self::exact(0.0)
                };
            }
            (low, high) => (0.0, high.or(low)),
        };
        Self {
            full: near,
            striped: far.map(|far| (near.min(far), near.max(far))),
            open: far.is_none(),
        }
    }

    /// The greatest amount that is drawn.
    pub(super) fn greatest(self) -> f64 {
        self.striped
            .map_or(self.full, |(_, high)| high.max(self.full))
    }

    /// The least amount that is drawn.
    pub(super) fn least(self) -> f64 {
        self.striped
            .map_or(self.full, |(low, _)| low.min(self.full))
    }

    /// The pixels that an arrow takes behind the bar.
    pub(super) const fn room(self) -> f64 {
        if self.open { ARROW } else { 0.0 }
    }

    /// Whether the bar has no full part, because the amount may be zero.
    pub(super) const fn is_striped_alone(self) -> bool {
        self.striped.is_some() && self.full == 0.0
    }

    /// The full part of the bar, in a row from `top`, or of the column from `top` to the right on an upright scale.
    pub(super) fn full_part(self, scale: Scale, top: f64, height: f64) -> Rect {
        let mut full = scale.span(self.full, top, height);
        if let Some((from, to)) = self.stripes(scale) {
            let (start, end) = if (self.full < 0.0) != scale.is_upright() {
                (full.x.max(to), full.right())
            } else {
                (full.x, full.right().min(from))
            };
            (full.x, full.width) = (start, (end - start).max(0.0));
        }
        if scale.is_upright() {
            full.turned()
        } else {
            full
        }
    }

    /// The pixels from which to which there are stripes: two of them at least, and none on a side of zero where the amount
    /// cannot be.
    fn stripes(self, scale: Scale) -> Option<(f64, f64)> {
        let (low, high) = self.striped?;
        let (one, other) = (scale.at(low), scale.at(high));
        let (from, to) = (one.min(other), one.max(other));
        let more = (MIN_STRIPED - (to - from)).max(0.0) / 2.0;
        let (from, to) = (from - more, to + more);
        let zero = scale.at(0.0);
        let (is_above, is_below) = if scale.is_upright() {
            (high <= 0.0, low >= 0.0)
        } else {
            (low >= 0.0, high <= 0.0)
        };
        let by = if is_above {
            (zero - from).max(0.0)
        } else if is_below {
            (zero - to).min(0.0)
        } else {
            0.0
        };
        Some((from + by, to + by))
    }

    /// Puts down the end at a point of a line, which the dot is put over; returns where it is, and nothing where the dot
    /// hides it: there the label alone tells it.
    pub(super) fn at_point(
        self,
        pen: &mut Pen<'_>,
        scale: Scale,
        dot: Rect,
        ink: Ink,
    ) -> Option<Rect> {
        let stretch = scale.at(self.least()) - scale.at(self.greatest());
        let is_seen = stretch > dot.height * 1.5 || self.open;
        is_seen.then(|| self.put_down(pen, scale, dot, ink))
    }

    /// Puts down the end of the bar, whose full part the rectangle is; returns where the bar with its end is.
    pub(super) fn put_down(self, pen: &mut Pen<'_>, scale: Scale, full: Rect, ink: Ink) -> Rect {
        let upright = scale.is_upright();
        let turn = |x: f64, y: f64| if upright { point(y, x) } else { point(x, y) };
        let turned = |rect: Rect| if upright { rect.turned() } else { rect };
        let full = turned(full);
        let mut whole = full;
        if let Some((from, to)) = self.stripes(scale) {
            let step = (STRIPE * 2.0).max((to - from) / MAX_STRIPES);
            let mut x = to;
            while x > from + STRIPE * 0.5 {
                let along = x - STRIPE / 2.0;
                let along = if upright { from + to - along } else { along };
                let ends = (turn(along, full.y), turn(along, full.bottom()));
                pen.line(ends.0, ends.1, STRIPE, None, ink);
                x -= step;
            }
            whole = Rect::new(from, full.y, to - from, full.height).hull(whole);
            pen.explain(Message::StripedEnd);
        }
        if self.open {
            let forward = (self.full >= 0.0) != upright;
            let end = if forward { full.right() } else { full.x };
            let by = if forward { 1.0 } else { -1.0 };
            let (from, tip) = (end + 3.0 * by, end + (ARROW - 1.0) * by);
            let points = vec![
                turn(from, full.y + 1.0),
                turn(tip, full.center().y),
                turn(from, full.bottom() - 1.0),
            ];
            pen.push(Shape::Path { points, width: 2.0 }, ink);
            whole = Rect::at(point(end + ARROW * by, full.y)).hull(whole);
            pen.explain(Message::OpenEnd);
        }
        turned(whole)
    }
}
