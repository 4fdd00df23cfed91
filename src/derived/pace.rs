//! Where an even spending of the year's plan would stand at the end of the period.

use super::{Derived, Input, Places, Rule, Undefined, coarser, comparable};
use crate::quantity::{Computed, Ratio};
use crate::reported::{Date, Figure, Report, Scope, days_in_year};

/// The part of its year that has passed at the end of `day`: whole months as twelfths, else days.
///
/// # Example
/// ```
/// use initiative_charts::{derived::even_part, quantity::Ratio, reported::Date};
/// assert_eq!(Date::parse("2019-11-30").map(even_part), Ratio::new(11, 12));
/// assert_eq!(Date::parse("2019-11-15").map(even_part), Ratio::new(319, 365));
/// ```
#[must_use]
pub fn even_part(day: Date) -> Ratio {
    let part = if day.ends_month() {
        Ratio::new(i128::from(day.month()), 12)
    } else {
        Ratio::new(
            i128::from(day.day_of_year()),
            i128::from(days_in_year(day.year())),
        )
    };
    part.unwrap_or(Ratio::ZERO)
}

/// The even pace of the plan, and the lead of the actual amount over it; nothing for a period that does not begin
/// with its year, or ends in another one.
pub(super) fn pace(report: &Report, plan: &Figure, actual: &str) -> Vec<Derived> {
    let period = report.period;
    let from_new_year = period.from.day_of_year() == 1 && period.from.year() == period.to.year();
    if !from_new_year {
        return Vec::new();
    }
    let part = even_part(period.to);
    let even = plan.quantity.computed().times(Computed::exact(part));
    let mut derived = vec![Derived {
        name: format!("{}.even-pace", plan.indicator),
        indicator: plan.indicator.clone(),
        against: plan.indicator.clone(),
        rule: Rule::EvenPace(part),
        inputs: vec![Input::of(plan)],
        unit: plan.quantity.unit,
        places: Places::Input(plan.quantity.amount.exponent()),
        result: even.ok_or(Undefined::TooLong),
    }];
    if let Some(actual) =
        comparable(report, actual, plan).filter(|actual| actual.scope == Scope::YearToDate)
    {
        let lead = even.and_then(|even| actual.quantity.computed().minus(even));
        derived.push(Derived {
            name: format!("{}.over-even-pace", actual.indicator),
            indicator: actual.indicator.clone(),
            against: plan.indicator.clone(),
            rule: Rule::OverEvenPace(part),
            inputs: vec![Input::of(actual), Input::of(plan)],
            unit: plan.quantity.unit,
            places: coarser(actual.quantity, plan.quantity),
            result: lead.ok_or(Undefined::TooLong),
        });
    }
    derived
}
