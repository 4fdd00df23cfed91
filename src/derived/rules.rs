//! The rules by which figures are calculated, and what all results of a rule have in common.

use super::{Derived, Formula, Mixed, Operand, Places, Undefined};
use crate::quantity::{Computed, Ratio, Unit};
use crate::reported::{Dataset, Figure, FigureId, Report, figure_name};
use std::collections::BTreeMap;

/// By which rule a figure is calculated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rule {
    /// The amounts of the periods since the year began, added up.
    RunningTotal,
    /// Actual ÷ plan of the year, the period or the whole life, in percent; may pass 100.
    OfPlan,
    /// Actual − plan of the year, the period or the whole life.
    OverPlan,
    /// Plan of the year × the part of the year that has passed.
    EvenPace,
    /// Actual − plan of the year × the part of the year that has passed.
    OverEvenPace,
    /// The part of the year that has passed, in percent: what an even spending of the plan would have reached.
    EvenShare,
    /// Actual ÷ the reported share of the plan: the plan that the report implies.
    ImpliedPlan,
    /// One year's amount ÷ the amount for the whole life, in percent: two scopes.
    OfWholeLife,
    /// Part ÷ whole, in percent.
    OfWhole,
    /// Count ÷ another count × 100: a ratio, not a share.
    PerHundred,
    /// Amount ÷ another amount, as a multiple.
    PerOne,
    /// Amount ÷ another amount, in percent, where it is less than that one.
    OfAmount,
    /// Amount or count ÷ a count of units.
    PerUnit,
    /// Total − the total of an earlier report that counts from the same day on.
    Increment,
    /// Actual ÷ the months of the plan's year that have passed.
    MonthlyRate,
    /// Actual ÷ the days of the plan's year that have passed, where its months have not passed whole.
    DailyRate,
    /// What is left of the plan ÷ the months that are left of its year.
    MonthlyRateNeeded,
    /// What is left of the plan ÷ the days that are left of its year.
    DailyRateNeeded,
}

/// What follows the verb in the name of a result.
#[derive(Clone, Copy)]
enum Named {
    Nothing,
    /// Id of the other indicator.
    Other,
    /// Id of the earlier report.
    Earlier,
}

/// A row of the table of rules.
struct RuleRow {
    /// What follows the subject's name in the name of a result.
    verb: &'static str,
    /// What follows the verb.
    names: Named,
    /// What a result counts; `None` for the unit of the subject.
    unit: Option<Unit>,
    /// How exactly a label may show it; `None` for the last place of the coarsest input.
    places: Option<Places>,
}

impl Rule {
    /// Whether it says how fast a plan is carried out, or has to be.
    pub(crate) const fn is_rate(self) -> bool {
        self.is_needed() || matches!(self, Self::MonthlyRate | Self::DailyRate)
    }

    /// Whether it divides what is left of a plan.
    const fn is_needed(self) -> bool {
        matches!(self, Self::MonthlyRateNeeded | Self::DailyRateNeeded)
    }

    /// The table of rules.
    const fn row(self) -> RuleRow {
        use Named::{Earlier, Nothing, Other};
        let (percent, ratio) = (Some(Unit::Percent), Some(Unit::Ratio));
        let (one, two) = (Some(Places::One), Some(Places::Two));
        let (verb, names, unit, places) = match self {
            Self::RunningTotal => ("year-to-date", Nothing, None, None),
            Self::OfPlan | Self::OfWholeLife | Self::OfWhole | Self::OfAmount => {
                ("of-", Other, percent, one)
            }
            Self::PerHundred => ("of-", Other, ratio, one),
            Self::PerOne => ("of-", Other, ratio, two),
            Self::PerUnit => ("per-", Other, None, one),
            Self::OverPlan => ("over-", Other, None, None),
            Self::EvenPace => ("even-pace", Nothing, None, None),
            Self::OverEvenPace => ("over-even-pace-of-", Other, None, None),
            Self::EvenShare => ("even-share", Nothing, percent, one),
            Self::ImpliedPlan => ("of-", Other, None, None),
            Self::Increment => ("since-", Earlier, None, None),
            Self::MonthlyRate => ("rate-per-month", Nothing, None, one),
            Self::DailyRate => ("rate-per-day", Nothing, None, one),
            Self::MonthlyRateNeeded => ("rate-needed-per-month-for-", Other, None, one),
            Self::DailyRateNeeded => ("rate-needed-per-day-for-", Other, None, one),
        };
        RuleRow {
            verb,
            names,
            unit,
            places,
        }
    }
}

/// The figures calculated from a report so far, in the order in which they were added.
pub(super) struct Results<'r> {
    pub(super) dataset: &'r Dataset,
    pub(super) report: &'r Report,
    pub(super) figures: Vec<Derived>,
    /// The names of these, each with its index.
    names: BTreeMap<String, usize>,
}

impl<'r> Results<'r> {
    pub(super) const fn new(dataset: &'r Dataset, report: &'r Report) -> Self {
        Self {
            dataset,
            report,
            figures: Vec::new(),
            names: BTreeMap::new(),
        }
    }

    /// The operand that is a figure of the report.
    pub(super) fn operand(&self, figure: &'r Figure) -> Operand<'r> {
        Operand::of(self.dataset, self.report, figure)
    }

    /// Adds what the rule says of its operand's indicator, held against another one; nothing where its inputs do not meet,
    /// and what two plans, or shares, of one amount have in common once.
    pub(super) fn add(&mut self, rule: Rule, operand: Result<Operand<'r>, Mixed>, against: &str) {
        let Ok(operand) = operand else {
            return;
        };
        let row = rule.row();
        let inputs = operand.formula.inputs();
        let other = match row.names {
            Named::Nothing => "",
            Named::Other => against,
            Named::Earlier => inputs.last().map_or("", |input| input.id.report.as_str()),
        };
        let name = figure_name(operand.indicator, operand.kind.class);
        let name = [&name, ".", row.verb, other].concat();
        let index = self.figures.len();
        if *self.names.entry(name.clone()).or_insert(index) != index {
            return;
        }
        let unit = row.unit.unwrap_or(operand.kind.unit);
        let mut places = row.places.unwrap_or(Places::Input(operand.last));
        let result = result(rule, &operand.formula, unit);
        if let (Places::Input(last), Ok(computed)) = (places, result)
            && let Some(shown) = computed.value.round(-i32::from(last))
            && shown.digits() == 0
            && computed.value != Ratio::ZERO
        {
            // A small part of a year leaves less than the last place of its inputs, with digits of its own.
            places = Places::Two;
        }
        self.figures.push(Derived {
            id: FigureId::new(&self.report.id, &name),
            indicator: operand.indicator.to_owned(),
            against: against.to_owned(),
            rule,
            scope: operand.scope,
            formula: operand.formula,
            mixes: operand.mixes,
            unit,
            places,
            result,
        });
    }
}

/// The formula's result in its unit, or why it has no value.
fn result(rule: Rule, formula: &Formula, unit: Unit) -> Result<Computed, Undefined> {
    rounded_result(rule, formula, unit).map_err(|undefined| match undefined {
        // What is said with *at least* is not rounded.
        Undefined::TooCoarse(interval) if interval.bounds().is_none() && formula.has_bound() => {
            Undefined::OnlyBounds(interval)
        }
        undefined => undefined,
    })
}

/// The same, with everything that leaves no digit taken for rounding.
fn rounded_result(rule: Rule, formula: &Formula, unit: Unit) -> Result<Computed, Undefined> {
    if let (true, Formula::Operation(_, left, _)) = (rule.is_needed(), formula)
        && left.evaluate()?.value <= Ratio::ZERO
    {
        return Err(Undefined::NothingLeft);
    }
    let mut computed = match formula.evaluate() {
        Err(Undefined::DividesByZero) if rule.is_needed() => return Err(Undefined::NoTimeLeft),
        evaluated => evaluated?,
    };
    if unit == Unit::Percent {
        computed = computed.times_ten_to(2).ok_or(Undefined::TooLong)?;
    }
    if computed.is_coarse() {
        return Err(Undefined::TooCoarse(computed.interval));
    }
    Ok(computed)
}
