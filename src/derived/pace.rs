//! Where an even spending of the year's plan would stand at the end of the period.

use super::rules::Subject;
use super::{Formula, Results, Rule};
use crate::quantity::{Ratio, Unit};
use crate::reported::{Date, Figure, Period, days_in_year};

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

/// The even pace of the plan, in money and as a share of it, and the lead of the actual amount over it; nothing for a
/// period that does not begin with its year, or ends in another one.
pub(super) fn pace(
    results: &mut Results<'_>,
    period: Period,
    plan: &Figure,
    actual: Option<&Figure>,
) {
    if !period.runs_from_new_year() {
        return;
    }
    let part = Formula::PartOfYear(even_part(period.to));
    let even = results.figure(plan).times(part);
    results.add(Rule::EvenPace, plan, plan, even.clone());
    if let Some(actual) = actual {
        let lead = results.figure(actual).minus(even);
        results.add(Rule::OverEvenPace, actual, plan, lead);
        share(results, period, &plan.indicator);
    }
}

/// The share of the plan that an even pace would have reached; nothing for a period that does not begin with its year, or
/// ends in another one.
pub(super) fn share(results: &mut Results<'_>, period: Period, plan: &str) {
    if period.runs_from_new_year() {
        let subject = Subject {
            name: plan,
            indicator: plan,
            unit: Unit::Percent,
            last: 0,
        };
        let part = Formula::PartOfYear(even_part(period.to));
        results.add_of(Rule::EvenShare, subject, plan, part);
    }
}
