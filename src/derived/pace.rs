//! How fast the year's plan is carried out: where an even spending would stand, what comes together in a month or a day,
//! and what it takes to reach the plan.

use super::{Operand, Results, Rule, plan_of};
use crate::quantity::Ratio;
use crate::reported::{Dataset, Date, Figure, Report, Year};

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
    let Passed { count, of, .. } = Passed::of(year, day);
    Ratio::new(i128::from(count), i128::from(of)).unwrap_or(Ratio::ZERO)
}

/// How much of a year has passed at the end of a day: whole months, else days.
struct Passed {
    are_months: bool,
    /// So many of them have passed.
    count: i64,
    /// So many are in the year.
    of: i64,
}

impl Passed {
    fn of(year: Year, day: Date) -> Self {
        let months = year.months_passed(day);
        Self {
            are_months: months.is_some(),
            count: months.map_or_else(|| year.day(day), i64::from),
            of: months.map_or_else(|| year.days(), |_| 12),
        }
    }
}

/// The part of the year that has passed, where an even pace of the plan says anything: the plan is for what begins the
/// year at zero and runs up, and the year is not over, whose even pace is the plan.
pub(super) fn paced_part(dataset: &Dataset, report: &Report, plan: &str) -> Option<Ratio> {
    let part = even_part(dataset.year(report), report.period.to);
    (is_for_running(dataset, plan) && part < Ratio::from(1)).then_some(part)
}

/// Whether the plan is for amounts that run up.
pub(crate) fn is_for_running(dataset: &Dataset, plan: &str) -> bool {
    let of = plan_of(dataset, plan).and_then(|of| dataset.indicator(of));
    of.is_some_and(|of| of.accumulates)
}

/// The even pace of the year's plan where so much of the year has passed, in money and as a share of it, and the lead of
/// the actual amount over it.
pub(super) fn pace<'r>(
    results: &mut Results<'r>,
    part: Ratio,
    plan: &'r Figure,
    actual: Option<&Operand<'r>>,
) {
    let even = results.operand(plan).even_pace(part);
    let plan = even.indicator;
    results.add(Rule::EvenPace, Ok(even.clone()), plan);
    if let Some(actual) = actual {
        results.add(Rule::OverEvenPace, actual.clone().minus(even), plan);
        share(results, part, plan);
    }
}

/// The share of the year's plan that an even pace would have reached where so much of the year has passed.
pub(super) fn share<'r>(results: &mut Results<'r>, part: Ratio, plan: &'r str) {
    let share = Operand::even_share(plan, part, results.report.period.to);
    results.add(Rule::EvenShare, Ok(share), plan);
}

/// How much came together in each month of the year so far, and how much it takes in each one that is left to reach the
/// plan; in each day where the months have not passed whole. `against` is the indicator that states the plan, or implies
/// it.
pub(super) fn rates<'r>(
    results: &mut Results<'r>,
    actual: Operand<'r>,
    plan: Operand<'r>,
    against: &str,
) {
    let (dataset, report) = (results.dataset, results.report);
    if !is_for_running(dataset, plan.indicator) {
        return;
    }
    let passed = Passed::of(dataset.year(report), report.period.to);
    let (reached, needed) = if passed.are_months {
        (Rule::MonthlyRate, Rule::MonthlyRateNeeded)
    } else {
        (Rule::DailyRate, Rule::DailyRateNeeded)
    };
    let rate = actual.clone().for_each_of(passed.count);
    results.add(reached, Ok(rate), against);
    let left = actual.left_of(plan);
    let rate = left.map(|left| left.for_each_of(passed.of - passed.count));
    results.add(needed, rate, against);
}
