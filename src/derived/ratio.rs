//! Ratios of two figures of one report, kept apart by what they may be called.

use super::{Results, Rule, quotient};
use crate::quantity::{Ratio, Unit};
use crate::reported::Figure;

/// Adds the ratio of a figure to the one that its indicator names: per 100 for two counts; for two amounts a percentage
/// where it is less than the other one, else a multiple. A reported share is a figure already, and gives none.
pub(super) fn to_other(results: &mut Results, figure: &Figure, other: &Figure) {
    let rule = match figure.quantity.unit {
        Unit::Percent | Unit::Ratio => return,
        Unit::Items => Rule::PerHundred,
        Unit::Money => {
            let multiple = quotient(figure.quantity, other.quantity, 0);
            if multiple.is_ok_and(|multiple| multiple.value < Ratio::from(1)) {
                Rule::OfAmount
            } else {
                Rule::PerOne
            }
        }
    };
    results.divide(rule, figure, other);
}
