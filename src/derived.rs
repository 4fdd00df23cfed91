//! What follows from the reports: each calculated figure with its formula, its inputs and the interval that their
//! rounding allows.
//!
//! Rules are chosen by the relations of the indicators, so another initiative's dataset gets the same figures without
//! code. Inputs are those of the report itself; a running total alone adds up those of the year's earlier reports.

mod any_figure;
mod completion;
mod contradictions;
mod derivations;
mod formula;
mod pace;
mod per_unit;
mod ratio;
mod recurring;
mod rules;
mod running;

pub use any_figure::AnyFigure;
pub use contradictions::{Contradiction, contradiction, contradictions};
pub use derivations::{Derivations, DerivedDataset};
pub use formula::{Formula, Input, Operator};
pub use pace::even_part;
pub(crate) use pace::is_for_running;
pub use recurring::{are_comparable, running_scope};
pub use rules::Rule;

use crate::quantity::{Computed, Decimal, Interval, Qualifier, Ratio, Rounded, Unit};
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
    /// Over what it runs: the year to date for a running total and what is held against the plan of the year.
    pub scope: Scope,
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
            let other = comparable(report, relation.target(), figure);
            let same = other.filter(|other| other.scope == figure.scope);
            match (relation, same) {
                (Relation::PlanOf(_), _) => {
                    let actual = other.filter(|actual| counts_alike(actual, figure));
                    plan(dataset, &mut results, report, (figure, actual));
                }
                (Relation::PartOf(_), Some(whole)) => {
                    results.divide(Rule::OfWhole, figure, whole);
                }
                (Relation::ShareOf(_), Some(other)) => {
                    let is_planned = is_planned(dataset, &other.indicator);
                    ratio::to_other(&mut results, figure, other, is_planned);
                }
                (Relation::ShareOf(plan), None) => {
                    share_of_plan(dataset, &mut results, report, plan, figure);
                }
                (Relation::PartOf(_), None) => {}
            }
        }
        if let Some(total) = running::total(dataset, report, figure) {
            let (subject, formula) = (total.subject, total.formula);
            results.add_of(Rule::RunningTotal, subject, subject.indicator, formula);
        }
        base.per_unit(&mut results, report, figure, indicator);
    }
    results.figures
}

/// What follows from a plan, with the amount that it is for where the report gives one.
fn plan(
    dataset: &Dataset,
    results: &mut Results<'_>,
    report: &Report,
    (plan, actual): (&Figure, Option<&Figure>),
) {
    // A share of 88% under a plan of 92% is no 96% of anything, and their difference is no share.
    if plan.quantity.unit == Unit::Percent {
        return;
    }
    let amount = actual.and_then(|actual| running::comparable(dataset, report, actual, plan.scope));
    if let Some(amount) = &amount {
        completion::against_plan(results, plan, amount);
    } else if let (Scope::WholeLife, Some(actual)) = (plan.scope, actual)
        && actual.scope == Scope::YearToDate
    {
        // One year's amount as a share of that for the whole life: two scopes, and said so wherever it is shown.
        results.divide(Rule::OfWholeLife, actual, plan);
    }
    if plan.scope == Scope::YearPlan
        && (amount.is_some() || dataset.runs_from_year_start(report))
        && let Some(part) = pace::paced_part(dataset, report, &plan.indicator)
    {
        pace::pace(results, part, plan, amount);
    }
}

/// What follows from a reported share of a plan – of the year, the period or the whole life, as far as the share runs –
/// where the report does not give the plan.
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
    let is_planned = share.scope.is_planned();
    if share.quantity.unit != Unit::Percent || is_planned || report.figure(plan).is_some() {
        return;
    }
    let scope = plan_scope(share.scope);
    if let (Scope::YearPlan, Some(part)) = (scope, pace::paced_part(dataset, report, plan)) {
        pace::share(results, part, plan);
    }
    let actual = report.figure(actual);
    if let Some(actual) =
        actual.and_then(|actual| running::comparable(dataset, report, actual, scope))
    {
        completion::implied(results, (plan, scope), actual, share);
    }
}

/// Whether the figure of the report runs as far as a plan of the scope.
pub(crate) fn is_held_against(
    dataset: &Dataset,
    report: &Report,
    figure: &Figure,
    plan: Scope,
) -> bool {
    running::comparable(dataset, report, figure, plan).is_some()
}

/// The scope of the plan that amounts of the scope are held against.
pub(crate) const fn plan_scope(scope: Scope) -> Scope {
    match scope {
        Scope::YearToDate | Scope::YearPlan => Scope::YearPlan,
        Scope::Period => Scope::Period,
        Scope::ToDate | Scope::WholeLife => Scope::WholeLife,
    }
}

/// The scope of the amounts that a plan of the scope is for.
#[must_use]
pub const fn scope_under_plan(plan: Scope) -> Scope {
    match plan {
        Scope::WholeLife => Scope::ToDate,
        Scope::YearPlan => Scope::YearToDate,
        other => other,
    }
}

/// Whether the figure runs up through the days of its scope, from the first of them on.
pub(crate) fn runs(dataset: &Dataset, figure: &Figure) -> bool {
    let indicator = dataset.indicator(&figure.indicator);
    indicator.is_some_and(|indicator| indicator.accumulates)
}

/// Whether the two count the same: in one unit, and the same things.
pub(crate) fn counts_alike(one: &Figure, other: &Figure) -> bool {
    one.quantity.unit == other.quantity.unit && one.item == other.item
}

/// Whether the indicator is a plan.
pub(crate) fn is_plan(dataset: &Dataset, id: &str) -> bool {
    matches!(relation(dataset, id), Some(Relation::PlanOf(_)))
}

/// Whether the indicator has a plan.
pub(crate) fn is_planned(dataset: &Dataset, id: &str) -> bool {
    let mut indicators = dataset.indicators.iter();
    indicators
        .any(|indicator| matches!(&indicator.relation, Some(Relation::PlanOf(of)) if of == id))
}

/// Whether the report states a share of a plan that it does not give.
#[must_use]
pub fn lacks_plan(dataset: &Dataset, report: &Report) -> bool {
    report.figures.iter().any(|share| {
        let plan = match relation(dataset, &share.indicator) {
            Some(Relation::ShareOf(plan)) => plan,
            _ => return false,
        };
        is_plan(dataset, plan) && report.figure(plan).is_none()
    })
}

/// Whether the report gives a plan with an amount that runs as far.
#[must_use]
pub fn gives_plan(dataset: &Dataset, report: &Report) -> bool {
    report.figures.iter().any(|plan| {
        let actual = match relation(dataset, &plan.indicator) {
            Some(Relation::PlanOf(actual)) => report.figure(actual),
            _ => None,
        };
        let actual = actual.filter(|actual| counts_alike(actual, plan));
        actual.is_some_and(|actual| is_held_against(dataset, report, actual, plan.scope))
    })
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
            // Of a sum tens and hundreds are places too: readers add its addends up.
            Places::Input(exponent) if self.rule == Rule::RunningTotal => {
                unit_power - i32::from(exponent)
            }
            Places::Input(exponent) => (unit_power - i32::from(exponent)).max(0),
        }
    }

    /// The result, in whatever unit, as it is shown with so many places.
    pub(crate) fn rounded(&self, result: Computed, places: i32) -> Option<Rounded> {
        match (self.rule, self.places) {
            (Rule::RunningTotal, _) => result.rounded_sum(places),
            (_, Places::Input(_)) => result.rounded_within(places),
            _ => result.rounded(places),
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
/// too far –, after the decimal mark no more than make four significant digits. Of a range it is the result of the
/// inputs' middles, of *at least* and *at most* the end.
#[must_use]
pub fn machine_value(derived: &Derived) -> Option<Decimal> {
    let computed = derived.result.ok()?;
    let places = match derived.places {
        Places::Input(exponent) => -i32::from(exponent),
        Places::One | Places::Two => four_digit_places(computed.value),
    };
    let rounded = derived.rounded(computed, places)?;
    match rounded.qualifier {
        Qualifier::To(_) => {
            // In as many places as keep it within its range.
            let mut rounded =
                (places..places + 18).filter_map(|places| computed.value.round(places));
            rounded.find(|value| computed.interval.contains(value.ratio()))
        }
        _ => Some(rounded.decimal),
    }
}
