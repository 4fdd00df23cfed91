//! Where an even spending of the year's plan would stand at the end of the period.

use super::rules::Subject;
use super::running::Amount;
use super::{Formula, Results, Rule, relation};
use crate::quantity::{Ratio, Unit};
use crate::reported::{Dataset, Date, Figure, Relation, Report, Scope, Year};

/// The part of the year that has passed at the end of `day`: whole months as twelfths, else days.
///
/// # Example
/// ```
/// use initiative_charts::{derived::even_part, quantity::Ratio, reported::{Date, YearStart}};
/// let part = |start, day| {
///     let (start, day) = (YearStart::parse(start)?, Date::parse(day)?);
///     Some(even_part(start.year_of(day), day))
/// };
/// assert_eq!(part("01-01", "2019-11-30"), Ratio::new(11, 12));
/// assert_eq!(part("01-01", "2019-11-15"), Ratio::new(319, 365));
/// assert_eq!(part("04-01", "2022-11-30"), Ratio::new(8, 12));
/// ```
#[must_use]
pub fn even_part(year: Year, day: Date) -> Ratio {
    let part = match year.months_passed(day) {
        Some(months) => Ratio::new(i128::from(months), 12),
        None => Ratio::new(i128::from(year.day(day)), i128::from(year.days())),
    };
    part.unwrap_or(Ratio::ZERO)
}

/// The part of the year that has passed, where an even pace of the plan says anything: the plan is for what begins the
/// year at zero and runs up, and the year is not over, whose even pace is the plan.
pub(super) fn paced_part(dataset: &Dataset, report: &Report, plan: &str) -> Option<Ratio> {
    let part = even_part(dataset.year(report), report.period.to);
    (is_for_running(dataset, plan) && part < Ratio::from(1)).then_some(part)
}

/// Whether the plan is for amounts that run up.
pub(crate) fn is_for_running(dataset: &Dataset, plan: &str) -> bool {
    let of = match relation(dataset, plan) {
        Some(Relation::PlanOf(of)) => dataset.indicator(of),
        _ => None,
    };
    of.is_some_and(|of| of.accumulates)
}

/// The even pace of the year's plan where so much of the year has passed, in money and as a share of it, and the lead of
/// the actual amount over it.
pub(super) fn pace(
    results: &mut Results<'_>,
    part: Ratio,
    plan: &Figure,
    actual: Option<Amount<'_>>,
) {
    let even = results.figure(plan).times(Formula::PartOfYear(part));
    let subject = Subject {
        scope: Scope::YearToDate,
        ..Subject::of(plan)
    };
    results.add_of(Rule::EvenPace, subject, &plan.indicator, even.clone());
    if let Some(actual) = actual {
        let (subject, lead) = (actual.subject.with(plan), actual.formula.minus(even));
        results.add_of(Rule::OverEvenPace, subject, &plan.indicator, lead);
        share(results, part, &plan.indicator);
    }
}

/// The share of the year's plan that an even pace would have reached where so much of the year has passed.
pub(super) fn share(results: &mut Results<'_>, part: Ratio, plan: &str) {
    let subject = Subject {
        indicator: plan,
        class: None,
        unit: Unit::Percent,
        last: 0,
        scope: Scope::YearToDate,
    };
    results.add_of(Rule::EvenShare, subject, plan, Formula::PartOfYear(part));
}
