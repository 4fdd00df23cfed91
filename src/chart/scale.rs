//! From amounts to pixels, and the ticks between.

use crate::geometry::Rect;
use crate::quantity::Decimal;

/// A linear scale: amounts in the axis's unit → CSS pixels.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Scale {
    domain: (f64, f64),
    range: (f64, f64),
}

impl Scale {
    /// A scale that contains zero and every value; values that are not finite are left out, and a flat domain is
    /// widened by one, so that no division by zero follows.
    pub(super) fn from_zero(values: &[f64], range: (f64, f64)) -> Self {
        let mut domain = (0.0_f64, 0.0_f64);
        for value in values.iter().filter(|value| value.is_finite()) {
            domain = (domain.0.min(*value), domain.1.max(*value));
        }
        if domain.1 - domain.0 <= 0.0 {
            domain.1 = 1.0;
        }
        Self { domain, range }
    }

    /// A scale around the values, with a part of their span free on either side; one of no span is widened, so that no
    /// division by zero follows. It does not begin at zero: nothing on it is a length.
    pub(super) fn around(values: &[f64], range: (f64, f64)) -> Self {
        let (mut low, mut high) = (f64::INFINITY, f64::NEG_INFINITY);
        for value in values.iter().filter(|value| value.is_finite()) {
            (low, high) = (low.min(*value), high.max(*value));
        }
        if low > high {
            (low, high) = (0.0, 1.0);
        }
        let span = high - low;
        let least = (low.abs().max(high.abs()) * 1e-6).max(1e-9);
        let free = (span * 0.12).max(if span > least { 0.0 } else { least.max(1e-3) });
        Self {
            domain: (low - free, high + free),
            range,
        }
    }

    /// A scale from zero on which every value leaves so many pixels behind it within the range; where that would leave
    /// the bars less than a fifth of the range, they have so much.
    pub(super) fn with_room(values: &[(f64, f64)], (start, end): (f64, f64)) -> Self {
        let lengths: Vec<f64> = values.iter().map(|(length, _)| *length).collect();
        let whole = Self::from_zero(&lengths, (0.0, 1.0));
        let mut width = end - start;
        for (length, room) in values {
            let part = whole.at(length.max(0.0));
            if part > 0.0 {
                width = width.min((end - start - room) / part);
            }
        }
        let width = width.max((end - start) * 0.2);
        Self {
            range: (start, start + width),
            ..whole
        }
    }

    /// The pixel of a value.
    pub(super) fn at(self, value: f64) -> f64 {
        let part = (value - self.domain.0) / (self.domain.1 - self.domain.0);
        self.range.0 + part * (self.range.1 - self.range.0)
    }

    /// The pixel of zero on a scale that goes below it.
    pub(super) fn zero_within(self) -> Option<f64> {
        (self.domain.0 < 0.0).then(|| self.at(0.0))
    }

    /// Whether it runs upwards: pixels count downwards.
    pub(super) fn is_upright(self) -> bool {
        self.range.1 < self.range.0
    }

    /// The bar from zero to a value, in a row from `top`.
    pub(super) fn span(self, value: f64, top: f64, height: f64) -> Rect {
        let (zero, end) = (self.at(0.0), self.at(value));
        Rect::new(zero.min(end), top, (end - zero).abs(), height)
    }

    /// Multiples of 1, 2 or 5 times a power of ten within the domain, at least two steps where there are that many,
    /// at most `max`; each with its value.
    pub(super) fn ticks(self, max: usize) -> Vec<(Decimal, f64)> {
        let (low, high) = self.domain;
        let max = max.clamp(2, 20) as f64;
        let rough = (high - low) / max;
        if !rough.is_finite() || rough <= 0.0 {
            return Vec::new();
        }
        // The least step that is not below the rough one, from 10^-20 up.
        let (mut factor, mut power, mut step) = (1, -20_i8, 1e-20);
        while step < rough && power < 20 {
            (factor, step) = match factor {
                1 => (2, step * 2.0),
                2 => (5, step * 2.5),
                _ => (1, step * 2.0),
            };
            if factor == 1 {
                power += 1;
            }
        }
        let mut index = (low / step - 1e-9).ceil();
        let last = high / step + 1e-9;
        let mut ticks = Vec::new();
        while index <= last && ticks.len() <= 20 {
            let digits = index * f64::from(factor);
            ticks.push((Decimal::new(digits as i64, power), index * step));
            index += 1.0;
        }
        ticks
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn labels(high: f64, max: usize) -> Vec<String> {
        let scale = Scale::from_zero(&[high], (0.0, 100.0));
        scale
            .ticks(max)
            .into_iter()
            .map(|(decimal, _)| decimal.to_string())
            .collect()
    }

    #[test]
    fn ticks_are_steps_of_one_two_or_five() {
        assert_eq!(labels(8.464, 5), ["0", "2", "4", "6", "8"]);
        assert_eq!(labels(21.257, 5), ["0", "5", "10", "15", "20"]);
        assert_eq!(labels(0.9, 5), ["0.0", "0.2", "0.4", "0.6", "0.8"]);
        assert_eq!(labels(903.0, 5), ["0", "200", "400", "600", "800"]);
    }

    #[test]
    fn a_flat_domain_is_widened() {
        let scale = Scale::from_zero(&[0.0, f64::NAN, f64::INFINITY], (0.0, 100.0));
        assert!(scale.at(0.0).abs() < 1e-9);
        assert!((scale.at(1.0) - 100.0).abs() < 1e-9);
    }

    proptest! {
        #[test]
        fn ticks_are_few_and_inside_whatever_the_domain(low in -1e18_f64..1e18, high in -1e18_f64..1e18, max in 2_usize..12) {
            let scale = Scale::from_zero(&[low, high], (0.0, 100.0));
            let ticks = scale.ticks(max);
            prop_assert!(ticks.len() <= max + 2);
            for (_, value) in ticks {
                prop_assert!((-1e-6..=100.0 + 1e-6).contains(&scale.at(value)));
            }
        }
    }
}
