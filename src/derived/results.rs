//! The figures calculated from a report so far; what all results of a rule have in common is said here.

use super::{Derived, Input, Places, Rule, Undefined, quotient};
use crate::quantity::{Computed, Unit};
use crate::reported::Figure;

/// Calculated figures, in the order in which they were added.
#[derive(Default)]
pub(super) struct Results(pub(super) Vec<Derived>);

impl Results {
    /// Adds the quotient of two figures.
    pub(super) fn divide(&mut self, rule: Rule, dividend: &Figure, divisor: &Figure) {
        let power = match rule {
            Rule::PerOne | Rule::PerUnit => 0,
            _ => 2,
        };
        let result = quotient(dividend.quantity, divisor.quantity, power);
        self.add(rule, dividend, divisor, result);
    }

    /// Adds an amount, which is in the unit of both figures; `None` is too long to hold.
    pub(super) fn amount(
        &mut self,
        rule: Rule,
        subject: &Figure,
        against: &Figure,
        amount: Option<Computed>,
    ) {
        self.add(rule, subject, against, amount.ok_or(Undefined::TooLong));
    }

    fn add(
        &mut self,
        rule: Rule,
        subject: &Figure,
        against: &Figure,
        mut result: Result<Computed, Undefined>,
    ) {
        let (amount, divisor) = (subject.quantity, against.quantity);
        let last = amount.amount.exponent().max(divisor.amount.exponent());
        let last_place = Places::Input(last);
        let other = against.indicator.as_str();
        let (verb, other, unit, mut places) = match rule {
            Rule::OfPlan | Rule::OfWholeLife | Rule::OfWhole | Rule::OfAmount => {
                ("of-", other, Unit::Percent, Places::One)
            }
            Rule::PerHundred => ("of-", other, Unit::Ratio, Places::One),
            Rule::PerOne => ("of-", other, Unit::Ratio, Places::Two),
            Rule::PerUnit => ("per-", other, amount.unit, Places::One),
            Rule::OverPlan => ("over-", other, amount.unit, last_place),
            Rule::EvenPace(_) => ("even-pace", "", amount.unit, last_place),
            Rule::OverEvenPace(_) => ("over-even-pace", "", amount.unit, last_place),
        };
        if let Ok(computed) = result {
            if computed.is_coarse() {
                result = Err(Undefined::TooCoarse(computed.interval));
            } else if let Places::Input(_) = places
                && let Some(shown) = computed.value.round(-i32::from(last))
                && shown.digits() == 0
            {
                // A small part of a year leaves less than the last place of its inputs, with digits of its own.
                places = Places::Two;
            }
        }
        let mut inputs = vec![Input::of(subject)];
        if !matches!(rule, Rule::EvenPace(_)) {
            inputs.push(Input::of(against));
        }
        self.0.push(Derived {
            name: [&subject.name(), ".", verb, other].concat(),
            indicator: subject.indicator.clone(),
            against: against.indicator.clone(),
            rule,
            inputs,
            unit,
            places,
            result,
        });
    }
}
