//! Ratios of two figures of one report, kept apart by what they may be called.

use super::{Derived, Input, Places, Rule, comparable, quotient};
use crate::quantity::{Ratio, Unit};
use crate::reported::{Figure, Report, Scope};

/// One year's amount as a share of that for the whole life: two scopes, and said so wherever it is shown.
pub(super) fn of_whole_life(report: &Report, value: &Figure, actual: &str) -> Option<Derived> {
    let actual =
        comparable(report, actual, value).filter(|actual| actual.scope == Scope::YearToDate)?;
    Some(percentage(actual, value, Rule::OfWholeLife))
}

/// A part as a share of its whole.
pub(super) fn of_whole(report: &Report, part: &Figure, whole: &str) -> Option<Derived> {
    let whole = comparable(report, whole, part).filter(|whole| whole.scope == part.scope)?;
    Some(percentage(part, whole, Rule::OfWhole))
}

/// The ratio of a figure to the one that its indicator names: per 100 for two counts; for two amounts a percentage
/// where it is less than the other one, else a multiple. A reported share is a figure already, and gives none.
pub(super) fn to_other(report: &Report, figure: &Figure, other: &str) -> Option<Derived> {
    let other = comparable(report, other, figure).filter(|other| other.scope == figure.scope)?;
    match figure.quantity.unit {
        Unit::Percent | Unit::Ratio => None,
        Unit::Items => Some(Derived {
            unit: Unit::Ratio,
            ..percentage(figure, other, Rule::PerHundred)
        }),
        Unit::Money => {
            let multiple = quotient(figure.quantity, other.quantity, 0);
            let less = multiple.is_ok_and(|multiple| multiple.value < Ratio::from(1));
            Some(if less {
                percentage(figure, other, Rule::OfAmount)
            } else {
                Derived {
                    unit: Unit::Ratio,
                    places: Places::Two,
                    result: multiple,
                    ..percentage(figure, other, Rule::PerOne)
                }
            })
        }
    }
}

fn percentage(dividend: &Figure, divisor: &Figure, rule: Rule) -> Derived {
    Derived {
        name: format!("{}.of-{}", dividend.indicator, divisor.indicator),
        indicator: dividend.indicator.clone(),
        against: divisor.indicator.clone(),
        rule,
        inputs: vec![Input::of(dividend), Input::of(divisor)],
        unit: Unit::Percent,
        places: Places::One,
        result: quotient(dividend.quantity, divisor.quantity, 2),
    }
}
