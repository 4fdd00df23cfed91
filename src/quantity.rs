//! Exact amounts: what was printed, and the bounds that its printing leaves.
//!
//! No amount is ever an `f64`. A printed amount is an integer and a power of ten, so that its last digit – its
//! precision – survives; a calculated one is a fraction with the interval that the rounding of its inputs allows.
//! [`Ratio::to_f64`] exists for drawing alone.

mod computed;
mod decimal;
mod ratio;
mod rounding;

pub use computed::{Computed, Interval};
pub use decimal::{Decimal, DecimalError};
pub use ratio::Ratio;
pub use rounding::Rounded;

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
/// assert_eq!(plan.interval().low.to_f64(), 7_304_500_000.0);
/// assert_eq!(plan.interval().high.to_f64(), 7_305_500_000.0);
/// // A count is what it says, in millions it is as exact as its digits.
/// let projects = Quantity::new(Decimal::new(117, 0), Unit::Items);
/// assert_eq!(projects.interval().low, projects.interval().high);
/// let doses = Quantity::new(Decimal::new(16, 5), Unit::Items);
/// assert_eq!(doses.interval().high.to_f64(), 1_650_000.0);
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

    /// The amounts that would have been printed as this one: half a unit of the last digit to either side, both ends
    /// included; the count itself for items that are counted in ones.
    #[must_use]
    pub fn interval(self) -> Interval {
        self.computed().interval
    }

    /// The amount with its interval, as the input of a calculation.
    #[must_use]
    pub fn computed(self) -> Computed {
        let mut computed = Computed::exact(self.amount.ratio());
        if self.unit != Unit::Items || self.amount.exponent() > 0 {
            computed.interval = self.amount.interval();
        }
        computed
    }
}
