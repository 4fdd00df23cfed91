//! Days as coordinates, and the unit of the axis of amounts.

use crate::locale::Locale;
use crate::quantity::{Ratio, Unit};
use crate::reported::Date;

/// Months before the day, in years: so that months are twelfths, and what ends a month meets what begins the next.
fn months(date: Date) -> f64 {
    f64::from(date.year()) + f64::from(date.month() - 1) / 12.0
}

/// The beginning of the day, in years.
pub(super) fn start(date: Date) -> f64 {
    months(date) + f64::from(date.day() - 1) / 372.0
}

/// The end of the day, in years.
pub(super) fn end(date: Date) -> f64 {
    let day = if date.ends_month() { 31 } else { date.day() };
    months(date) + f64::from(day) / 372.0
}

/// The power of ten of an axis that holds the amounts: of money that of the language's word for the greatest; of counts,
/// which have plain digits elsewhere, only where they are of millions.
pub(super) fn power(locale: Locale, unit: Unit, amounts: &[Ratio]) -> i8 {
    let sizes = amounts.iter().filter_map(|amount| amount.magnitude());
    let greatest = sizes.max().unwrap_or(Ratio::ZERO);
    match unit {
        Unit::Money => locale.money_power(greatest),
        Unit::Items if greatest >= Ratio::from(1_000_000) => locale.money_power(greatest),
        Unit::Items | Unit::Percent | Unit::Ratio => 0,
    }
}
