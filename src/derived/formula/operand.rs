//! What meets in a formula: each operand knows what it is an amount of, and only like joins like.
//!
//! [`Formula`]s are joined here alone. An operation that would mix two kinds of amounts returns what differs; one that
//! mixes on purpose names it, and the result carries that as its note wherever it is shown.

use super::{Formula, Kind, Mixed, Operator};
use crate::derived::{plan_scope, scope_under_plan};
use crate::quantity::{Ratio, Unit};
use crate::reported::{Dataset, Date, Figure, Report, Scope};

/// A formula with what its value is an amount of.
#[derive(Clone, Debug)]
pub(in crate::derived) struct Operand<'r> {
    pub(in crate::derived) formula: Formula,
    /// The indicator that the value says something of.
    pub(in crate::derived) indicator: &'r str,
    pub(in crate::derived) kind: Kind<'r>,
    /// Over what the value runs.
    pub(in crate::derived) scope: Scope,
    /// The power of ten of the last place of the coarsest input.
    pub(in crate::derived) last: i8,
    /// What the formula mixes on purpose.
    pub(in crate::derived) mixes: Option<Mixed>,
}

impl<'r> Operand<'r> {
    /// The figure of the report.
    pub(in crate::derived) fn of(dataset: &Dataset, report: &Report, figure: &'r Figure) -> Self {
        Self {
            formula: Formula::of(report, figure),
            indicator: &figure.indicator,
            kind: Kind::of(dataset, report, figure),
            scope: figure.scope,
            last: figure.quantity.amount.exponent(),
            mixes: None,
        }
    }

    /// The part of the year that has passed: the share of the plan that an even pace would have reached.
    pub(in crate::derived) const fn even_share(plan: &'r str, part: Ratio, to: Date) -> Self {
        Self {
            formula: Formula::PartOfYear(part),
            indicator: plan,
            kind: Kind::level(Unit::Percent, to),
            scope: Scope::YearToDate,
            last: 0,
            mixes: None,
        }
    }

    /// The figure of the report as far as it runs over another scope: a period that is all of the year so far.
    pub(in crate::derived) fn over_scope(
        mut self,
        scope: Scope,
        dataset: &Dataset,
        report: &Report,
    ) -> Self {
        if self.kind.scope.is_some() {
            self.kind = self.kind.with_scope(Some(scope), dataset, report);
        }
        self.scope = scope;
        self
    }

    /// The two joined; it is said of the first one.
    fn joined(mut self, operator: Operator, other: Self) -> Self {
        self.last = self.last.max(other.last);
        self.mixes = self.mixes.or(other.mixes);
        self.with(operator, other.formula)
    }

    /// The same amount with its formula joined to another one.
    fn with(mut self, operator: Operator, other: Formula) -> Self {
        self.formula = self.formula.joined(operator, other);
        self
    }

    /// What the plan is held against: the same, as far as the amounts under it run.
    fn under(mut self) -> Self {
        self.kind.scope = self.kind.scope.map(scope_under_plan);
        self
    }

    /// This less the other one.
    ///
    /// # Errors
    /// In what they differ.
    pub(in crate::derived) fn minus(self, other: Self) -> Result<Self, Mixed> {
        self.kind.meets(&other.kind, &[])?;
        Ok(self.joined(Operator::Subtract, other))
    }

    /// This less the plan that it is held against.
    ///
    /// # Errors
    /// In what they differ.
    pub(in crate::derived) fn minus_plan(self, plan: Self) -> Result<Self, Mixed> {
        self.minus(plan.under())
    }

    /// What is left of the plan, said of the amount under it.
    ///
    /// # Errors
    /// In what they differ.
    pub(in crate::derived) fn left_of(self, plan: Self) -> Result<Self, Mixed> {
        let (indicator, scope) = (self.indicator, self.scope);
        let mut left = plan.under().minus(self)?;
        (left.indicator, left.scope) = (indicator, scope);
        Ok(left)
    }

    /// This divided by the plan that it is held against.
    ///
    /// # Errors
    /// In what they differ.
    pub(in crate::derived) fn over_plan(self, plan: Self) -> Result<Self, Mixed> {
        self.over(plan.under(), &[])
    }

    /// This divided by the whole that it is a part of. The things may have names of their own: finished works are a part
    /// of the bridges.
    ///
    /// # Errors
    /// In what else they differ.
    pub(in crate::derived) fn over_whole(self, whole: Self) -> Result<Self, Mixed> {
        self.over(whole, &[Mixed::Item])
    }

    /// This divided by another amount.
    ///
    /// # Errors
    /// In what they differ that is not `allowed`.
    fn over(self, other: Self, allowed: &[Mixed]) -> Result<Self, Mixed> {
        self.kind.meets(&other.kind, allowed)?;
        let mut quotient = self.joined(Operator::Divide, other);
        quotient.kind.unit = Unit::Ratio;
        Ok(quotient)
    }

    /// This divided by what differs from it on purpose: the quotient carries the note of that.
    ///
    /// # Errors
    /// In what else they differ.
    pub(in crate::derived) fn over_mixing(self, other: Self, mixed: Mixed) -> Result<Self, Mixed> {
        let mut quotient = self.over(other, &[mixed])?;
        quotient.mixes = Some(mixed);
        Ok(quotient)
    }

    /// This for each of the things that the other one counts: an average, and it carries the note of that.
    ///
    /// # Errors
    /// In what else they differ: what is counted over other days is no divisor.
    pub(in crate::derived) fn per(self, count: Self) -> Result<Self, Mixed> {
        let unit = self.kind.unit;
        let mut average = self.over(count, &[Mixed::Unit, Mixed::Item, Mixed::Class])?;
        average.kind.unit = unit;
        average.mixes = Some(Mixed::Unit);
        Ok(average)
    }

    /// The plan that this is the share of: the indicator is that of the plan.
    ///
    /// # Errors
    /// In what else than the unit they differ.
    pub(in crate::derived) fn implied_by(self, share: Self, plan: &'r str) -> Result<Self, Mixed> {
        let (unit, last) = (self.kind.unit, self.last);
        let mut implied = self.over(share, &[Mixed::Unit, Mixed::Item])?;
        implied.indicator = plan;
        implied.kind.unit = unit;
        implied.kind.scope = implied.kind.scope.map(plan_scope);
        implied.scope = plan_scope(implied.scope);
        implied.last = last;
        Ok(implied)
    }

    /// This and what the next days brought.
    ///
    /// # Errors
    /// In what they differ; [`Mixed::Period`] where the days of the one do not follow those of the other.
    pub(in crate::derived) fn plus_next(mut self, next: Self) -> Result<Self, Mixed> {
        if self.indicator != next.indicator {
            return Err(Mixed::Indicator);
        }
        let allowed = [Mixed::Scope, Mixed::Period];
        self.kind.meets(&next.kind, &allowed)?;
        if self.kind.to.next() != next.kind.from {
            return Err(Mixed::Period);
        }
        self.kind.scope = Some(Scope::YearToDate);
        self.kind.to = next.kind.to;
        self.scope = Scope::YearToDate;
        Ok(self.joined(Operator::Add, next))
    }

    /// What was added since the earlier one, where both count from the same day on.
    ///
    /// # Errors
    /// In what they differ; [`Mixed::Period`] where they begin on different days, or the other one is no earlier.
    pub(in crate::derived) fn since(mut self, earlier: Self) -> Result<Self, Mixed> {
        if self.indicator != earlier.indicator {
            return Err(Mixed::Indicator);
        }
        let kind = Kind {
            to: self.kind.to,
            ..earlier.kind
        };
        self.kind.meets(&kind, &[])?;
        if earlier.kind.to >= self.kind.to {
            return Err(Mixed::Period);
        }
        self.kind.scope = Some(Scope::Period);
        self.kind.from = earlier.kind.to.next();
        self.scope = Scope::Period;
        Ok(self.joined(Operator::Subtract, earlier))
    }

    /// The part of the year's plan that falls to the days passed.
    pub(in crate::derived) fn even_pace(self, part: Ratio) -> Self {
        let paced = self.under();
        let mut paced = paced.with(Operator::Multiply, Formula::PartOfYear(part));
        paced.scope = Scope::YearToDate;
        paced
    }

    /// This for each of so many months or days.
    pub(in crate::derived) fn for_each_of(self, count: i64) -> Self {
        self.with(Operator::Divide, Formula::Constant(count))
    }

    /// A hundred times this.
    pub(in crate::derived) fn times_hundred(self) -> Self {
        self.with(Operator::Multiply, Formula::Constant(100))
    }
}
