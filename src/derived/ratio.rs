//! Ratios of two figures of one report, kept apart by what they may be called.

use super::{Mixed, Results, Rule, is_planned};
use crate::quantity::{Ratio, Unit};
use crate::reported::Figure;

/// Adds the ratio of a figure to the one that its indicator names: per 100 for two counts; for two amounts a percentage
/// where it is less than the other one, else a multiple. To an amount that is planned, such as an investment, it is a
/// multiple always: what came of it is no share of it. A reported share is a figure already, and gives none.
pub(super) fn to_other<'r>(results: &mut Results<'r>, figure: &'r Figure, other: &'r Figure) {
    let (one, against) = (results.operand(figure), results.operand(other));
    let (rule, ratio) = match figure.quantity.unit {
        Unit::Percent | Unit::Ratio => return,
        // Things of two kinds, or of two stages of their life.
        Unit::Items => {
            let ratio = one.over_mixing(against, Mixed::Item);
            (Rule::PerHundred, ratio.map(|ratio| ratio.times_hundred()))
        }
        Unit::Money => {
            let share = one.clone().over_whole(against.clone());
            let multiple = share.as_ref().map(|share| share.formula.evaluate());
            let is_part = matches!(multiple, Ok(Ok(multiple)) if multiple.value < Ratio::from(1));
            if is_part && !is_planned(results.dataset, &other.indicator) {
                (Rule::OfAmount, share)
            } else {
                (Rule::PerOne, one.over_mixing(against, Mixed::Indicator))
            }
        }
    };
    results.add(rule, ratio, &other.indicator);
}
