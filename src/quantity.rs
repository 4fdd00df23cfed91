//! Exact amounts: what was printed, and the bounds that its printing leaves.
//!
//! No amount is ever an `f64`. A printed amount is an integer and a power of ten, so that its last digit – its
//! precision – survives; a calculated one is a fraction with the interval that the rounding of its inputs allows.
//! [`Ratio::to_f64`] exists for drawing alone.

mod computed;
mod decimal;
mod interval;
mod nearness;
mod ratio;
mod rounded;
mod rounding;

pub use computed::{Computed, Doubt};
pub use decimal::{Decimal, DecimalError};
pub use interval::Interval;
pub use ratio::Ratio;
pub use rounded::{Qualifier, Rounded};

/// What an amount counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Unit {
    /// Units of the dataset's currency.
    Money,
    /// Countable things: a count is exact.
    Items,
    /// Hundredths of a whole.
    Percent,
    /// A plain ratio of two amounts of one unit.
    Ratio,
}

/// How exactly a source gives an amount.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Precision {
    /// By its digits: half a unit of the last one to either side. A count in ones is what it says.
    #[default]
    Printed,
    /// *About* so much: at most so far off, to either side, in whole units.
    About(Decimal),
    /// *More than* or *at least* so much.
    AtLeast,
    /// *Nearly* or *at most* so much.
    AtMost,
    /// From one amount to another, in whole units; the amount beside it is their middle.
    Between(Decimal, Decimal),
}

/// A reported amount: the digits that were printed, in units of `unit`.
///
/// # Example
/// ```
/// use initiative_charts::quantity::{Decimal, Quantity, Unit};
/// // 7.305 billion yuan: the last digit stands for a million.
/// let plan = Quantity::new(Decimal::new(7_305, 6), Unit::Money);
/// let bounds = |quantity: Quantity| quantity.interval().bounds().map(|(low, high)| (low.to_f64(), high.to_f64()));
/// assert_eq!(bounds(plan), Some((7_304_500_000.0, 7_305_500_000.0)));
/// // A count is what it says, in millions it is as exact as its digits.
/// let projects = Quantity::new(Decimal::new(117, 0), Unit::Items);
/// assert_eq!(bounds(projects), Some((117.0, 117.0)));
/// let doses = Quantity::new(Decimal::new(16, 5), Unit::Items);
/// assert_eq!(bounds(doses), Some((1_550_000.0, 1_650_000.0)));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Quantity {
    /// The amount in whole units of `unit` (yuan, items, percent).
    pub amount: Decimal,
    /// What it counts.
    pub unit: Unit,
    /// How exactly it is given.
    pub precision: Precision,
}

impl Quantity {
    /// A quantity of `amount` units, as exact as its digits.
    #[must_use]
    pub const fn new(amount: Decimal, unit: Unit) -> Self {
        Self {
            amount,
            unit,
            precision: Precision::Printed,
        }
    }

    /// Where the exact amount lies: half a unit of the last digit to either side of what is printed, both ends included,
    /// and nowhere but there for items that are counted in ones; as far off as *about* allows; from *at least* so much
    /// up, to *at most* so much – of items from none –, or within the range.
    #[must_use]
    pub fn interval(self) -> Interval {
        self.computed().interval
    }

    /// The amount with its interval, as the input of a calculation.
    #[must_use]
    pub fn computed(self) -> Computed {
        let value = self.amount.ratio();
        let (doubt, interval) = match self.precision {
            Precision::Printed if self.unit == Unit::Items && self.amount.exponent() <= 0 => {
                return Computed::exact(value);
            }
            Precision::Printed => (Doubt::Rounding, self.amount.interval()),
            Precision::About(off) => (
                Doubt::About,
                Interval {
                    low: value.minus(off.ratio()),
                    high: value.plus(off.ratio()),
                },
            ),
            Precision::AtLeast => (
                Doubt::Range,
                Interval {
                    low: Some(value),
                    high: None,
                },
            ),
            Precision::AtMost => (
                Doubt::Range,
                Interval {
                    low: (self.unit == Unit::Items).then_some(Ratio::ZERO),
                    high: Some(value),
                },
            ),
            Precision::Between(low, high) => {
                (Doubt::Range, Interval::between(low.ratio(), high.ratio()))
            }
        };
        Computed {
            value,
            interval,
            doubt,
        }
    }

    /// Whether it is only said that there is *at least* or *at most* so much. Of items at most none are none.
    pub(crate) fn is_bound(self) -> bool {
        let is_open = matches!(self.precision, Precision::AtLeast | Precision::AtMost);
        is_open && !self.computed().is_exact()
    }

    /// Whether it is below zero, or a range that begins there. What is rounded to zero is not.
    pub(crate) const fn begins_below_zero(self) -> bool {
        let least = match self.precision {
            Precision::Between(low, _) => low,
            _ => self.amount,
        };
        least.digits() < 0
    }

    /// The digits that were printed, with their word.
    #[must_use]
    pub fn printed(self) -> Rounded {
        let (decimal, qualifier) = match self.precision {
            Precision::Printed => (self.amount, Qualifier::None),
            Precision::About(_) => (self.amount, Qualifier::About),
            Precision::AtLeast => (self.amount, Qualifier::AtLeast),
            Precision::AtMost => (self.amount, Qualifier::AtMost),
            Precision::Between(low, high) if low.ratio() == high.ratio() => (high, Qualifier::None),
            Precision::Between(low, high) => (low, Qualifier::To(high)),
        };
        Rounded { decimal, qualifier }
    }
}
