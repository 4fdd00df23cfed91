//! Formulas as trees: one value is both evaluated and written.

use super::Undefined;
use crate::quantity::{Computed, Interval, Quantity, Ratio, Unit};
use crate::reported::{Figure, FigureId, Report, Scope};

/// How a calculated figure follows from reported ones.
#[derive(Clone, Debug, PartialEq)]
pub enum Formula {
    /// A reported figure.
    Figure(Input),
    /// A whole number.
    Constant(i64),
    /// The part of the year that has passed, 0 to 1.
    PartOfYear(Ratio),
    /// Two formulas, joined by an operator.
    Operation(Operator, Box<Formula>, Box<Formula>),
}

/// A reported figure as an operand.
#[derive(Clone, Debug, PartialEq)]
pub struct Input {
    /// Its identity.
    pub id: FigureId,
    /// Its printed amount.
    pub quantity: Quantity,
    /// What it covers.
    pub scope: Scope,
}

/// What joins two operands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Operator {
    /// The sum.
    Add,
    /// The left one less the right one.
    Subtract,
    /// The product.
    Multiply,
    /// The left one divided by the right one.
    Divide,
}

impl Operator {
    /// How firmly it binds its operands: products before sums and differences.
    #[must_use]
    pub const fn precedence(self) -> u8 {
        match self {
            Self::Add | Self::Subtract => 1,
            Self::Multiply | Self::Divide => 2,
        }
    }
}

impl Formula {
    /// The formula that is the figure itself.
    pub(super) fn of(report: &Report, figure: &Figure) -> Self {
        Self::Figure(Input {
            id: FigureId::new(&report.id, &figure.name()),
            quantity: figure.quantity,
            scope: figure.scope,
        })
    }

    pub(super) fn over(self, divisor: Self) -> Self {
        self.joined(Operator::Divide, divisor)
    }

    pub(super) fn times(self, factor: Self) -> Self {
        self.joined(Operator::Multiply, factor)
    }

    pub(super) fn plus(self, other: Self) -> Self {
        self.joined(Operator::Add, other)
    }

    pub(super) fn minus(self, other: Self) -> Self {
        self.joined(Operator::Subtract, other)
    }

    fn joined(self, operator: Operator, right: Self) -> Self {
        Self::Operation(operator, Box::new(self), Box::new(right))
    }

    /// The result in whole units, a share of a half being 0.5, with the interval that the rounding of the inputs allows.
    ///
    /// # Errors
    /// [`Undefined::DividesByZero`] where a divisor is zero or rounds to it, [`Undefined::TooCoarse`] where nothing but
    /// *at most* or a range keeps it from zero, [`Undefined::TooLong`] where the exact result cannot be held.
    pub fn evaluate(&self) -> Result<Computed, Undefined> {
        match self {
            Self::Figure(input) => {
                let computed = input.quantity.computed();
                match input.quantity.unit {
                    Unit::Percent => computed.times_ten_to(-2).ok_or(Undefined::TooLong),
                    Unit::Money | Unit::Items | Unit::Ratio => Ok(computed),
                }
            }
            Self::Constant(constant) => Ok(Computed::exact(Ratio::from(*constant))),
            Self::PartOfYear(part) => Ok(Computed::exact(*part)),
            Self::Operation(operator, left, right) => {
                let (left, right) = (left.evaluate()?, right.evaluate()?);
                let result = match operator {
                    Operator::Add => left.plus(right),
                    Operator::Subtract => left.minus(right),
                    Operator::Multiply => left.times(right),
                    Operator::Divide if right.value.is_zero() => {
                        return Err(Undefined::DividesByZero);
                    }
                    Operator::Divide if !right.interval.can_divide() => {
                        return Err(Undefined::TooCoarse(Interval::OPEN));
                    }
                    Operator::Divide => left.over(right),
                };
                result.ok_or(Undefined::TooLong)
            }
        }
    }

    /// The figures that the formula is calculated from, from left to right.
    #[must_use]
    pub fn inputs(&self) -> Vec<&Input> {
        match self {
            Self::Figure(input) => vec![input],
            Self::Constant(_) | Self::PartOfYear(_) => Vec::new(),
            Self::Operation(_, left, right) => [left.inputs(), right.inputs()].concat(),
        }
    }

    /// The first figure of the formula: what it says something of.
    #[must_use]
    pub fn subject(&self) -> Option<&Input> {
        match self {
            Self::Figure(input) => Some(input),
            Self::Constant(_) | Self::PartOfYear(_) => None,
            Self::Operation(_, left, right) => left.subject().or_else(|| right.subject()),
        }
    }
}
