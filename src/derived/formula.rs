//! Formulas as trees: one value is both evaluated and written.

mod data;
mod kind;
mod operand;

pub use data::{Scaled, Working};
pub use kind::{Kind, Mixed};
pub(super) use operand::Operand;

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
    /// As it is written.
    #[must_use]
    pub const fn sign(self) -> &'static str {
        match self {
            Self::Add => "+",
            Self::Subtract => "−",
            Self::Multiply => "×",
            Self::Divide => "÷",
        }
    }

    /// How firmly it binds its operands: products before sums and differences.
    pub(crate) const fn precedence(self) -> u8 {
        match self {
            Self::Add | Self::Subtract => 1,
            Self::Multiply | Self::Divide => 2,
        }
    }
}

impl Formula {
    /// The formula that is the figure itself.
    fn of(report: &Report, figure: &Figure) -> Self {
        Self::Figure(Input {
            id: FigureId::new(&report.id, &figure.name()),
            quantity: figure.quantity,
            scope: figure.scope,
        })
    }

    /// The two joined; from a sum each of its addends is subtracted, so that no bracket stands in another one.
    fn joined(self, operator: Operator, right: Self) -> Self {
        match (operator, right) {
            (Operator::Subtract, Self::Operation(Operator::Add, left, right)) => {
                self.joined(operator, *left).joined(operator, *right)
            }
            (operator, right) => Self::Operation(operator, Box::new(self), Box::new(right)),
        }
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

    /// Whether one of those figures is only *at least* or *at most* so much.
    pub(super) fn has_bound(&self) -> bool {
        let mut inputs = self.inputs().into_iter();
        inputs.any(|input| input.quantity.is_bound())
    }

    /// The first figure of the formula: what it says something of.
    pub(crate) fn subject(&self) -> Option<&Input> {
        match self {
            Self::Figure(input) => Some(input),
            Self::Constant(_) | Self::PartOfYear(_) => None,
            Self::Operation(_, left, right) => left.subject().or_else(|| right.subject()),
        }
    }
}

/// A part of the year as so many of its 12 months, else of its 365 or 366 days; `None` for any other part.
#[must_use]
pub fn of_year(part: Ratio) -> Option<(i64, i64)> {
    [12, 365, 366].into_iter().find_map(|whole| {
        let passed = part.times(Ratio::from(whole))?;
        let rounded = passed.round(0)?;
        (rounded.ratio() == passed).then(|| (rounded.digits(), whole))
    })
}
