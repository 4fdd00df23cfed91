//! The formula of a calculated figure with its numbers, as `8.464 ÷ 7.305 = 115.9%`.

use super::Locale;
use crate::derived::{Derived, Rule};
use crate::quantity::{Decimal, Quantity, Ratio, Unit};

impl Locale {
    /// The formula, its inputs in one unit, and the result with every justified place, up to four significant
    /// digits; the unit of money follows the result. `None` where there is no result.
    ///
    /// Numbers are ungrouped, and the line is true as arithmetic: what stands left of the `=` gives what stands right
    /// of it, rounded to the places shown.
    #[must_use]
    pub fn working(self, derived: &Derived, currency: &str) -> Option<String> {
        let computed = derived.result.ok()?;
        let power = self.working_power(derived);
        let money = derived.unit == Unit::Money;
        let unit_power = if money { i32::from(power) } else { 0 };
        let scaled = computed.times_ten_to(-unit_power)?;
        let result = scaled.rounded(derived.working_places(scaled.value, unit_power))?;
        let operand = |index: usize| {
            let quantity = derived.inputs.get(index)?.quantity;
            Some(self.ungrouped(in_unit(quantity, power)))
        };
        let mut line = operand(0)?;
        let mut add = |sign: &str, text: &str| {
            line.push_str(sign);
            line.push_str(text);
        };
        match derived.rule {
            Rule::EvenPace(_) => {}
            Rule::OverPlan | Rule::OverEvenPace(_) => add(" − ", &operand(1)?),
            Rule::PerHundred
            | Rule::OfPlan
            | Rule::OfWholeLife
            | Rule::OfWhole
            | Rule::OfAmount
            | Rule::PerOne
            | Rule::PerUnit => add(" ÷ ", &operand(1)?),
        }
        match derived.rule {
            Rule::EvenPace(part) | Rule::OverEvenPace(part) => add(" × ", &fraction(part)?),
            Rule::PerHundred => add(" × ", "100"),
            _ => {}
        }
        let digits = self.ungrouped(result);
        let result = match derived.unit {
            Unit::Percent => self.percent(&digits),
            Unit::Money => self.money(&self.amount(result, power, Unit::Money).plain(), currency),
            Unit::Items | Unit::Ratio => digits,
        };
        add(" = ", &result);
        Some(line)
    }

    /// The power of ten in which the operands are written: that of the result where it is money, else that of the
    /// greater operand.
    fn working_power(self, derived: &Derived) -> i8 {
        let mut greatest = None;
        if derived.unit == Unit::Money && derived.rule == Rule::PerUnit {
            greatest = derived.result.ok().map(|computed| computed.value);
        } else {
            for input in &derived.inputs {
                if input.quantity.unit == Unit::Money {
                    greatest = greatest.max(Some(input.quantity.amount.ratio()));
                }
            }
        }
        greatest.map_or(0, |greatest| self.money_power(greatest))
    }
}

/// A quantity of money in units of 10^`power`; a count as it is.
fn in_unit(quantity: Quantity, power: i8) -> Decimal {
    match quantity.unit {
        Unit::Money => quantity.amount.scaled(-power),
        Unit::Items | Unit::Percent | Unit::Ratio => quantity.amount,
    }
}

/// A part of the year as `11/12` or `319/365`.
fn fraction(part: Ratio) -> Option<String> {
    let of = |whole: i64| {
        let passed = part.times(Ratio::from(whole))?;
        let rounded = passed.round(0)?;
        (rounded.ratio() == passed).then(|| format!("{rounded}/{whole}"))
    };
    of(12).or_else(|| of(365)).or_else(|| of(366))
}
