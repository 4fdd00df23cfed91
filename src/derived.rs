//! What follows from the reports: each calculated figure with its formula, its inputs and the interval that their
//! rounding allows.
//!
//! Rules are chosen by the relations of the indicators, so another initiative's dataset gets the same figures without
//! code. Inputs are those of the report itself; running totals and increments take those of earlier reports too.

mod any_figure;
mod checks;
mod completion;
mod derivations;
mod formula;
mod increment;
mod nearest;
mod pace;
mod per_unit;
mod ratio;
mod recurring;
mod relations;
mod rules;
mod running;
mod uses;

pub use any_figure::AnyFigure;
pub use checks::{
    Check, CheckKind, Extent, Held, Printing, Reason, Verdict, checks, checks_of, checks_within,
    contradiction, has_checks, is_denied, is_start_unstated, join_falls, published_early, totals,
};
pub use derivations::{Derivations, DerivedDataset};
use formula::Operand;
pub use formula::{Formula, Input, Kind, Mixed, Operator, Scaled, Working, of_year};
pub use pace::even_part;
pub(crate) use pace::is_for_running;
pub(crate) use recurring::{are_comparable, running_scope};
use relations::comparable;
pub(crate) use relations::{
    counts_alike, gives_plan, has_other_plan, is_held_against, is_plan, is_planned, lacks_plan,
    part_of, plan_of, plan_scope, relation, runs, scope_under_plan, share_of,
};
pub use rules::Rule;
pub use uses::{Elsewhere, elsewhere};

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
    /// Nothing is left of the plan.
    NothingLeft,
    /// No month, or day, is left of the plan's year.
    NoTimeLeft,
    /// The inputs are too coarse for a digit of the result ([`Computed::is_coarse`]), which lies in the interval.
    TooCoarse(Interval),
    /// An input is only *at least* or *at most* so much, which leaves no limit to the result or only zero. It lies in the
    /// interval.
    OnlyBounds(Interval),
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
    /// What it mixes on purpose, which is said wherever it is shown.
    pub mixes: Option<Mixed>,
    /// What the result counts.
    pub unit: Unit,
    /// How exactly the result may be shown.
    pub places: Places,
    /// The result, or why there is none.
    pub result: Result<Computed, Undefined>,
}

/// Calculates every figure that follows from one report, in the order of the report. [`Derivations`] does so once.
fn derive(dataset: &Dataset, report: &Report) -> Vec<Derived> {
    let mut results = Results::new(dataset, report);
    let mut base = per_unit::Base::default();
    let mut earlier = increment::Earlier::new(&results);
    for figure in &report.figures {
        let Some(indicator) = dataset.indicator(&figure.indicator) else {
            continue;
        };
        // A class has no whole, plan or counterpart of its own; its per-unit value it has.
        if let (None, Some(relation)) = (&figure.class, &indicator.relation) {
            by_relation(&mut results, figure, relation);
        }
        if let Some(total) = running::total(dataset, report, figure) {
            results.add(Rule::RunningTotal, Ok(total), &figure.indicator);
        }
        increment::add(&mut results, &mut earlier, figure);
        base.per_unit(&mut results, report, figure, indicator);
    }
    results.figures
}

/// What follows from the relation of the figure's indicator to another one.
fn by_relation<'r>(results: &mut Results<'r>, figure: &'r Figure, relation: &'r Relation) {
    let other = comparable(results.report, relation.target(), figure);
    let same = other.filter(|other| other.scope == figure.scope);
    match (relation, same) {
        (Relation::PlanOf(_), _) => plan(results, figure, other),
        (Relation::PartOf(_), Some(whole)) => {
            let share = results.operand(figure).over_whole(results.operand(whole));
            results.add(Rule::OfWhole, share, &whole.indicator);
        }
        (Relation::ShareOf(_), Some(other)) => ratio::to_other(results, figure, other),
        (Relation::ShareOf(plan), None) => share_of_plan(results, plan, figure),
        (Relation::PartOf(_), None) => {}
    }
}

/// What follows from a plan, with the amount that it is for where the report gives one.
fn plan<'r>(results: &mut Results<'r>, plan: &'r Figure, actual: Option<&'r Figure>) {
    // A share of 88% under a plan of 92% is no 96% of anything, and their difference is no share.
    if plan.quantity.unit == Unit::Percent {
        return;
    }
    let (dataset, report) = (results.dataset, results.report);
    let actual = actual.filter(|actual| counts_alike(actual, plan));
    let amount = actual.and_then(|actual| running::comparable(dataset, report, actual, plan.scope));
    if let Some(amount) = &amount {
        completion::against_plan(results, plan, amount);
    } else if let (Scope::WholeLife, Some(actual)) = (plan.scope, actual)
        && actual.scope == Scope::YearToDate
    {
        // One year's amount as a share of that for the whole life.
        let (actual, life) = (results.operand(actual), results.operand(plan));
        let share = actual.over_mixing(life, Mixed::Scope);
        results.add(Rule::OfWholeLife, share, &plan.indicator);
    }
    if plan.scope == Scope::YearPlan
        && (amount.is_some() || dataset.runs_from_year_start(report))
        && let Some(part) = pace::paced_part(dataset, report, &plan.indicator)
    {
        pace::pace(results, part, plan, amount.as_ref());
    }
    if let (Scope::YearPlan, Some(amount)) = (plan.scope, amount) {
        let operand = results.operand(plan);
        pace::rates(results, amount, operand, &plan.indicator);
    }
}

/// What follows from a reported share of a plan – of the year, the period or the whole life, as far as the share runs –
/// where the report does not give the plan.
fn share_of_plan<'r>(results: &mut Results<'r>, plan: &'r str, share: &'r Figure) {
    let (dataset, report) = (results.dataset, results.report);
    let Some(actual) = plan_of(dataset, plan) else {
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
        completion::implied(results, plan, actual, share);
    }
}

impl Derived {
    /// Where the exact result lies, also where the inputs are too coarse for a digit of it; `None` without a result.
    #[must_use]
    pub const fn interval(&self) -> Option<Interval> {
        match self.result {
            Ok(Computed { interval, .. })
            | Err(Undefined::TooCoarse(interval) | Undefined::OnlyBounds(interval)) => {
                Some(interval)
            }
            Err(_) => None,
        }
    }

    /// How many decimal places are asked for, with the result in units of 10^`unit_power`: one for percentages, per-unit
    /// and per-100 values – in units such as 亿 as many as make four digits –, two for other ratios, those of the
    /// coarsest input for amounts – beside labels, as labels show that: 12.1 − 8.4235 is 3.7. [`Computed::rounded`] shows
    /// more where these would say too little.
    pub(crate) fn asked_places(&self, unit_power: i32, is_label: bool) -> i32 {
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
            Places::Input(exponent) => {
                let inputs = self.formula.inputs().into_iter();
                let shown = inputs.map(|input| input.quantity.printed().for_label());
                let coarsest = shown
                    .map(|shown| shown.decimal.exponent())
                    .filter(|_| is_label)
                    .fold(exponent, i8::max);
                (unit_power - i32::from(coarsest)).max(0)
            }
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
pub(crate) fn machine_value(derived: &Derived) -> Option<Decimal> {
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
