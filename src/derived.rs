//! What follows from the reports: each calculated figure with its formula, its inputs and the interval that their
//! rounding allows.
//!
//! Rules are chosen by the relations of the indicators, so another initiative's dataset gets the same figures without
//! code. A rule never borrows an input from another report.

mod any_figure;
mod completion;
mod derivations;
mod formula;
mod pace;
mod per_unit;
mod ratio;
mod recurring;
mod rules;

pub use any_figure::AnyFigure;
pub use derivations::{Derivations, DerivedDataset};
pub use formula::{Formula, Input, Operator};
pub use pace::even_part;
pub use recurring::{are_comparable, running_scope};
pub use rules::Rule;

use crate::quantity::{Computed, Decimal, Interval, Ratio, Unit};
use crate::reported::{Dataset, Figure, FigureId, Relation, Report, Scope};
use rules::Results;

/// How many places of a result may be shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Places {
    /// In a label one.
    One,
    /// In a label two.
    Two,
    /// Down to this power of ten: the last place of the coarsest input.
    Input(i8),
}

/// Why a figure has no value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Undefined {
    /// The divisor is zero, or rounds to it.
    DividesByZero,
    /// The exact result is too long to hold.
    TooLong,
    /// The inputs are too coarse for a digit of the result ([`Computed::is_coarse`]), which lies in the interval.
    TooCoarse(Interval),
}

/// A calculated figure.
#[derive(Clone, Debug, PartialEq)]
pub struct Derived {
    /// Its identity; its name within the report is such as `investment.of-plan`.
    pub id: FigureId,
    /// Id of the indicator that it says something of.
    pub indicator: String,
    /// Id of the indicator that it is held against.
    pub against: String,
    /// By which rule it is calculated.
    pub rule: Rule,
    /// How it is calculated from which figures.
    pub formula: Formula,
    /// What the result counts.
    pub unit: Unit,
    /// How exactly the result may be shown.
    pub places: Places,
    /// The result, or why there is none.
    pub result: Result<Computed, Undefined>,
}

/// Calculates every figure that follows from one report, in the order of the report. [`Derivations`] does so once.
fn derive(dataset: &Dataset, report: &Report) -> Vec<Derived> {
    let mut results = Results::new(report);
    let mut base = per_unit::Base::default();
    for figure in &report.figures {
        let Some(indicator) = dataset.indicator(&figure.indicator) else {
            continue;
        };
        // A class has no whole, plan or counterpart of its own; its per-unit value it has.
        if let (None, Some(relation)) = (&figure.class, &indicator.relation) {
            let scope = match relation {
                Relation::PlanOf(_) => Scope::YearToDate,
                Relation::PartOf(_) | Relation::ShareOf(_) => figure.scope,
            };
            let other = comparable(report, relation.target(), figure);
            let other = other.filter(|other| other.scope == scope);
            match (relation, figure.scope, other) {
                (Relation::PlanOf(_), Scope::YearPlan, actual) => {
                    completion::against_year_plan(&mut results, figure, actual);
                    pace::pace(&mut results, report.period, figure, actual);
                }
                // One year's amount as a share of that for the whole life: two scopes, and said so wherever it is shown.
                (Relation::PlanOf(_), Scope::WholeLife, Some(actual)) => {
                    results.divide(Rule::OfWholeLife, actual, figure);
                }
                (Relation::PartOf(_), _, Some(whole)) => {
                    results.divide(Rule::OfWhole, figure, whole);
                }
                (Relation::ShareOf(_), _, Some(other)) => {
                    let is_planned = is_planned(dataset, &other.indicator);
                    ratio::to_other(&mut results, figure, other, is_planned);
                }
                (Relation::ShareOf(plan), Scope::YearToDate, None) => {
                    share_of_plan(dataset, &mut results, report, plan, figure);
                }
                _ => {}
            }
        }
        base.per_unit(&mut results, report, figure, indicator);
    }
    results.figures
}

/// What follows from a reported share of the year's plan where the report does not give the plan.
fn share_of_plan(
    dataset: &Dataset,
    results: &mut Results<'_>,
    report: &Report,
    plan: &str,
    share: &Figure,
) {
    let Some(Relation::PlanOf(actual)) = relation(dataset, plan) else {
        return;
    };
    if share.quantity.unit != Unit::Percent || report.figure(plan).is_some() {
        return;
    }
    pace::share(results, report.period, plan);
    if let Some(actual) = report.figure(actual)
        && actual.scope == Scope::YearToDate
    {
        completion::implied(results, plan, actual, share);
    }
}

/// Whether the indicator has a plan.
pub(crate) fn is_planned(dataset: &Dataset, id: &str) -> bool {
    let mut indicators = dataset.indicators.iter();
    indicators
        .any(|indicator| matches!(&indicator.relation, Some(Relation::PlanOf(of)) if of == id))
}

/// The first amount of the report that has a plan for the year, with that plan; `None` where there is none.
#[must_use]
pub fn planned<'r>(dataset: &Dataset, report: &'r Report) -> Option<(&'r Figure, &'r Figure)> {
    for plan in &report.figures {
        if plan.scope == Scope::YearPlan
            && let Some(Relation::PlanOf(actual)) = relation(dataset, &plan.indicator)
            && let Some(actual) = comparable(report, actual, plan)
            && actual.scope == Scope::YearToDate
        {
            return Some((actual, plan));
        }
    }
    None
}

/// How the indicator is tied to another one; `None` where it is not, or is unknown.
pub(crate) fn relation<'d>(dataset: &'d Dataset, indicator: &str) -> Option<&'d Relation> {
    dataset.indicator(indicator)?.relation.as_ref()
}

/// The figure of `id` in the report that counts in the same unit as `other`.
fn comparable<'r>(report: &'r Report, id: &str, other: &Figure) -> Option<&'r Figure> {
    report
        .figure(id)
        .filter(|figure| figure.quantity.unit == other.quantity.unit)
}

impl Derived {
    /// Where the exact result lies, also where the inputs are too coarse for a digit of it; `None` without a result.
    #[must_use]
    pub const fn interval(&self) -> Option<Interval> {
        match self.result {
            Ok(Computed { interval, .. }) | Err(Undefined::TooCoarse(interval)) => Some(interval),
            Err(Undefined::DividesByZero | Undefined::TooLong) => None,
        }
    }

    /// How many decimal places are asked for, with the result in units of 10^`unit_power`: one for percentages, per-unit
    /// and per-100 values – in units such as 亿 as many as make four digits –, two for other ratios, those of the
    /// coarsest input for amounts. [`Computed::rounded`] shows more where these would say too little.
    #[must_use]
    pub fn asked_places(&self, unit_power: i32) -> i32 {
        match self.places {
            // Where a language's unit is no step of a thousand, one place of it may be a tenth of a billion.
            Places::One if unit_power % 3 != 0 => {
                let value = self.result.ok().map(|computed| computed.value);
                let scaled = value.and_then(|value| value.times_ten_to(-unit_power));
                scaled.map_or(1, four_digit_places)
            }
            Places::One => 1,
            Places::Two => 2,
            Places::Input(exponent) => (unit_power - i32::from(exponent)).max(0),
        }
    }
}

/// The decimal places with which a value has four significant digits.
#[must_use]
pub fn four_digit_places(value: Ratio) -> i32 {
    if value.is_zero() {
        return 4;
    }
    // Rounded, it may have a digit more before its decimal mark.
    let fits = |places: &i32| {
        let rounded = value.round(*places);
        rounded.is_some_and(|rounded| rounded.digits().unsigned_abs() < 10_000)
    };
    (0..16).rev().find(fits).unwrap_or(0)
}

/// A decimal for machines: the value in whole units with its justified places – one more where these would move it
/// too far –, after the decimal mark no more than make four significant digits.
#[must_use]
pub fn machine_value(derived: &Derived) -> Option<Decimal> {
    let computed = derived.result.ok()?;
    let places = match derived.places {
        Places::Input(exponent) => -i32::from(exponent),
        Places::One | Places::Two => four_digit_places(computed.value),
    };
    Some(computed.rounded(places)?.decimal)
}
