//! How far showing a value by fewer digits moves it.

use super::{Computed, Decimal, Interval, Ratio};

impl Computed {
    /// Whether showing `decimal` moves the value by at most half the interval's width or 2% of it, whichever is more.
    pub(super) fn is_near(self, decimal: Decimal) -> bool {
        self.moves_by_half(decimal) || self.moves_by_part(decimal, 50)
    }

    /// Whether readers who calculate themselves would come to another number than `decimal`, whose digits are justified:
    /// 88 as 90, 26.5 in 26.4–26.6 as 27.
    pub(super) fn misleads(self, decimal: Decimal) -> bool {
        let is_inside = self.moves_by_half(decimal) || self.moves_by_part(decimal, 200);
        !is_inside || !self.moves_by_part(decimal, 50)
    }

    /// Whether showing `decimal` moves the value by at most half the interval's width.
    fn moves_by_half(self, decimal: Decimal) -> bool {
        let width = self.interval.width();
        let half = width.and_then(|width| width.over(Ratio::from(2)));
        self.moves_by(decimal, half, |_, (low, high)| (high - low) / 2.0)
    }

    /// Whether showing `decimal` moves the value by at most 1 in so many of it.
    fn moves_by_part(self, decimal: Decimal, in_so_many: i64) -> bool {
        let part = self.value.magnitude();
        let part = part.and_then(|size| size.over(Ratio::from(in_so_many)));
        self.moves_by(decimal, part, |value, _| value.abs() / in_so_many as f64)
    }

    /// Whether showing `decimal` moves the value by at most `limit`. What cannot be held exactly is compared as nearly as
    /// floats do, with a limit of the value and its ends.
    fn moves_by(
        self,
        decimal: Decimal,
        limit: Option<Ratio>,
        float_limit: impl Fn(f64, (f64, f64)) -> f64,
    ) -> bool {
        let moved = decimal.ratio().minus(self.value);
        match (moved.and_then(Ratio::magnitude), limit) {
            (Some(moved), Some(limit)) => moved <= limit,
            _ => {
                let value = self.value.to_f64();
                (decimal.ratio().to_f64() - value).abs() <= float_limit(value, self.ends())
            }
        }
    }

    /// Whether `decimal` is zero or a bare power of ten without being the value: 114 in 100–131 as 100, beside a
    /// difference that says that it is more.
    pub(super) fn is_bare(self, decimal: Decimal) -> bool {
        let digits = decimal.digits().unsigned_abs();
        let bare = digits < 2 || digits == 10 && decimal.exponent() > 0;
        bare && decimal.ratio() != self.value
    }

    /// The ends of the interval as floats; infinite where it is open.
    pub(super) fn ends(self) -> (f64, f64) {
        let Interval { low, high } = self.interval;
        (
            low.map_or(f64::NEG_INFINITY, Ratio::to_f64),
            high.map_or(f64::INFINITY, Ratio::to_f64),
        )
    }
}
