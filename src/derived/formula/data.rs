//! A formula as data: what any program can evaluate without reading words.

use super::{Formula, Input, Operator, of_year};
use crate::quantity::{Decimal, Unit};
use serde::Serialize;

/// A formula as data: numbers and reported figures, joined by operations.
///
/// # Example
/// ```
/// use initiative_charts::derived::Derivations;
/// use initiative_charts::reported::{hunan_json, parse};
/// let dataset = parse(hunan_json()).map_err(|_| "no dataset")?;
/// let report = dataset.report("2019-11-30").ok_or("no report")?;
/// let derivations = Derivations::new(&dataset);
/// let mut derived = derivations.of(&dataset, report).iter();
/// let tax = derived.find(|derived| derived.id.name == "tax.of-sales").ok_or("no figure")?;
/// let working = serde_json::to_string(&tax.formula.working()).map_err(|_| "no JSON")?;
/// assert_eq!(
///     working,
///     r#"{"op":"÷","left":{"figure":"2019-11-30/tax","value":"926","scale":6},"right":{"figure":"2019-11-30/sales","value":"21257","scale":6}}"#
/// );
/// # Ok::<(), &str>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub enum Working {
    /// Two workings, joined.
    Operation {
        /// `+`, `−`, `×` or `÷`.
        op: &'static str,
        /// The left one.
        left: Box<Working>,
        /// The right one.
        right: Box<Working>,
    },
    /// A reported figure.
    Figure {
        /// `report/name`.
        figure: String,
        /// What was printed.
        #[serde(flatten)]
        printed: Scaled,
    },
    /// A whole number.
    Number {
        /// Its digits.
        number: String,
    },
}

/// Digits in units of a power of ten: the last one is the last that counts. A percentage is in hundredths, and a plain ratio
/// in ones, however they are rounded.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Scaled {
    /// Ungrouped, with `.` as decimal mark.
    pub value: String,
    /// The power of ten.
    pub scale: i8,
}

impl Scaled {
    /// The decimal: of an amount or a count, no zero in it stands for a place that was not printed.
    #[must_use]
    pub fn new(decimal: Decimal, unit: Unit) -> Self {
        let scale = match (unit, decimal.exponent()) {
            (Unit::Money | Unit::Items, exponent @ 1..) => (exponent + 2) / 3 * 3,
            _ => 0,
        };
        Self {
            value: decimal.scaled(-scale).to_string(),
            scale: if unit == Unit::Percent { -2 } else { scale },
        }
    }
}

impl Formula {
    /// The formula as data: its result is in ones, a share of a half being 0.5. `None` for a part of a year that is no
    /// fraction.
    #[must_use]
    pub fn working(&self) -> Option<Working> {
        Some(match self {
            Self::Figure(Input { id, quantity, .. }) => Working::Figure {
                figure: id.to_string(),
                printed: Scaled::new(quantity.amount, quantity.unit),
            },
            Self::Constant(constant) => number(*constant),
            Self::PartOfYear(part) => {
                let (above, below) = of_year(*part)?;
                joined(Operator::Divide, number(above), number(below))
            }
            Self::Operation(operator, left, right) => {
                joined(*operator, left.working()?, right.working()?)
            }
        })
    }
}

fn joined(operator: Operator, left: Working, right: Working) -> Working {
    Working::Operation {
        op: operator.sign(),
        left: Box::new(left),
        right: Box::new(right),
    }
}

fn number(whole: i64) -> Working {
    Working::Number {
        number: whole.to_string(),
    }
}
