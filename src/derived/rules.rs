//! The rules by which figures are calculated, and what all results of a rule have in common.

use super::{Derived, Formula, Places, Undefined};
use crate::quantity::{Computed, Unit};
use crate::reported::{Figure, FigureId, Report, Scope, figure_name};

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
}

/// A row of the table of rules.
struct RuleRow {
    /// What follows the subject's name in the name of a result.
    verb: &'static str,
    /// Whether the other indicator's id follows the verb.
    names_other: bool,
    /// What a result counts; `None` for the unit of the subject.
    unit: Option<Unit>,
    /// How exactly a label may show it; `None` for the last place of the coarsest input.
    places: Option<Places>,
}

impl Rule {
    /// Whether a chart, a headline or a default table may show its results. The others stay in the table of all figures
    /// and in `figures()`, with their caveats: they divide what no report sets against each other.
    #[must_use]
    pub const fn is_shown(self) -> bool {
        match self {
            Self::RunningTotal
            | Self::OfPlan
            | Self::OverPlan
            | Self::EvenPace
            | Self::OverEvenPace
            | Self::EvenShare
            | Self::ImpliedPlan
            | Self::OfWhole
            | Self::OfAmount => true,
            Self::OfWholeLife | Self::PerHundred | Self::PerOne | Self::PerUnit => false,
        }
    }

    /// The table of rules.
    const fn row(self) -> RuleRow {
        let (verb, names_other, unit, places) = match self {
            Self::RunningTotal => ("year-to-date", false, None, None),
            Self::OfPlan | Self::OfWholeLife | Self::OfWhole | Self::OfAmount => {
                ("of-", true, Some(Unit::Percent), Some(Places::One))
            }
            Self::PerHundred => ("of-", true, Some(Unit::Ratio), Some(Places::One)),
            Self::PerOne => ("of-", true, Some(Unit::Ratio), Some(Places::Two)),
            Self::PerUnit => ("per-", true, None, Some(Places::One)),
            Self::OverPlan => ("over-", true, None, None),
            Self::EvenPace => ("even-pace", false, None, None),
            Self::OverEvenPace => ("over-even-pace", false, None, None),
            Self::EvenShare => ("even-share", false, Some(Unit::Percent), Some(Places::One)),
            Self::ImpliedPlan => ("of-", true, None, None),
        };
        RuleRow {
            verb,
            names_other,
            unit,
            places,
        }
    }
}

/// The figures calculated from a report so far, in the order in which they were added.
pub(super) struct Results<'r> {
    report: &'r Report,
    pub(super) figures: Vec<Derived>,
}

impl<'r> Results<'r> {
    pub(super) const fn new(report: &'r Report) -> Self {
        Self {
            report,
            figures: Vec::new(),
        }
    }

    /// The formula that is a figure of the report.
    pub(super) fn figure(&self, figure: &Figure) -> Formula {
        Formula::of(self.report, figure)
    }

    /// Adds the quotient of two figures.
    pub(super) fn divide(&mut self, rule: Rule, dividend: &Figure, divisor: &Figure) {
        let quotient = self.figure(dividend).over(self.figure(divisor));
        self.add(rule, dividend, divisor, quotient);
    }

    /// Adds what the formula says of `subject`, held against another figure.
    pub(super) fn add(&mut self, rule: Rule, subject: &Figure, against: &Figure, formula: Formula) {
        let subject = Subject::of(subject).with(against);
        self.add_of(rule, subject, &against.indicator, formula);
    }

    /// Adds what the formula says of `subject`, held against another indicator.
    pub(super) fn add_of(
        &mut self,
        rule: Rule,
        subject: Subject<'_>,
        against: &str,
        formula: Formula,
    ) {
        let row = rule.row();
        let other = if row.names_other { against } else { "" };
        let unit = row.unit.unwrap_or(subject.unit);
        let mut places = row.places.unwrap_or(Places::Input(subject.last));
        let result = result(&formula, unit);
        if let (Places::Input(last), Ok(computed)) = (places, result)
            && let Some(shown) = computed.value.round(-i32::from(last))
            && shown.digits() == 0
        {
            // A small part of a year leaves less than the last place of its inputs, with digits of its own.
            places = Places::Two;
        }
        let name = figure_name(subject.indicator, subject.class);
        let name = [&name, ".", row.verb, other].concat();
        self.figures.push(Derived {
            id: FigureId::new(&self.report.id, &name),
            indicator: subject.indicator.to_owned(),
            against: against.to_owned(),
            rule,
            scope: subject.scope,
            formula,
            unit,
            places,
            result,
        });
    }
}

/// What a result says something of.
#[derive(Clone, Copy)]
pub(super) struct Subject<'a> {
    pub(super) indicator: &'a str,
    pub(super) class: Option<&'a str>,
    pub(super) unit: Unit,
    /// The power of ten of the last place of the coarsest input.
    pub(super) last: i8,
    /// Over what the result runs.
    pub(super) scope: Scope,
}

impl<'a> Subject<'a> {
    /// The figure, of which the result is calculated alone.
    pub(super) fn of(figure: &'a Figure) -> Self {
        Self {
            indicator: &figure.indicator,
            class: figure.class.as_deref(),
            unit: figure.quantity.unit,
            last: figure.quantity.amount.exponent(),
            scope: figure.scope,
        }
    }

    /// The same with another input.
    pub(super) fn with(self, input: &Figure) -> Self {
        let last = self.last.max(input.quantity.amount.exponent());
        Self { last, ..self }
    }
}

/// The formula's result in its unit, or why it has no value.
fn result(formula: &Formula, unit: Unit) -> Result<Computed, Undefined> {
    let mut computed = formula.evaluate()?;
    if unit == Unit::Percent {
        computed = computed.times_ten_to(2).ok_or(Undefined::TooLong)?;
    }
    if computed.is_coarse() {
        return Err(Undefined::TooCoarse(computed.interval));
    }
    Ok(computed)
}
