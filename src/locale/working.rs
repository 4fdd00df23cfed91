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
        let scaled = computed.times_ten_to(if derived.unit == Unit::Money {
            -i32::from(power)
        } else {
            0
        })?;
        let unit_power = if derived.unit == Unit::Money {
            i32::from(power)
        } else {
            0
        };
        let result = scaled.rounded(derived.working_places(scaled.value, unit_power))?;
        let operand = |index: usize| {
            let quantity = derived.inputs.get(index)?.quantity;
            Some(self.ungrouped(in_unit(quantity, power)))
        };
        let left = operand(0)?;
        let formula = match derived.rule {
            Rule::EvenPace(part) => format!("{left} × {}", fraction(part)?),
            Rule::OverEvenPace(part) => format!("{left} − {} × {}", operand(1)?, fraction(part)?),
            Rule::OverPlan => format!("{left} − {}", operand(1)?),
            Rule::PerHundred => format!("{left} ÷ {} × 100", operand(1)?),
            Rule::OfPlan
            | Rule::OfWholeLife
            | Rule::OfWhole
            | Rule::OfAmount
            | Rule::PerOne
            | Rule::PerUnit => format!("{left} ÷ {}", operand(1)?),
        };
        let digits = self.ungrouped(result);
        let result = match derived.unit {
            Unit::Percent => self.percent(&digits),
            Unit::Money => self.money(&self.amount(result, power, Unit::Money).plain(), currency),
            Unit::Items | Unit::Ratio => digits,
        };
        Some([&formula, " = ", &result].concat())
    }

    /// The power of ten in which the operands are written: that of the result where it is money, else that of the
    /// greater operand.
    fn working_power(self, derived: &Derived) -> i8 {
        if derived.unit == Unit::Money && derived.rule == Rule::PerUnit {
            let value = derived
                .result
                .map_or(Ratio::ZERO, |computed| computed.value);
            return self.money_power(value);
        }
        derived
            .inputs
            .iter()
            .filter(|input| input.quantity.unit == Unit::Money)
            .map(|input| input.quantity.amount.ratio())
            .reduce(Ratio::max)
            .map_or(0, |greatest| self.money_power(greatest))
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
