//! Ratios of two figures of one report, kept apart by what they may be called.

use super::{Formula, Results, Rule};
use crate::quantity::{Ratio, Unit};
use crate::reported::Figure;

/// Adds the ratio of a figure to the one that its indicator names: per 100 for two counts; for two amounts a percentage
/// where it is less than the other one, else a multiple. To an amount that `is_planned`, such as an investment, it is a
/// multiple always: what came of it is no share of it. A reported share is a figure already, and gives none.
pub(super) fn to_other(
    results: &mut Results<'_>,
    figure: &Figure,
    other: &Figure,
    is_planned: bool,
) {
    let quotient = results.figure(figure).over(results.figure(other));
    let (rule, formula) = match figure.quantity.unit {
        Unit::Percent | Unit::Ratio => return,
        Unit::Items => (Rule::PerHundred, quotient.times(Formula::Constant(100))),
        Unit::Money => {
            let multiple = quotient.evaluate();
            let is_part = multiple.is_ok_and(|multiple| multiple.value < Ratio::from(1));
            let rule = if is_part && !is_planned {
                Rule::OfAmount
            } else {
                Rule::PerOne
            };
            (rule, quotient)
        }
    };
    results.add(rule, figure, other, formula);
}
