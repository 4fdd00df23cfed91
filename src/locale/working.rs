//! The formula of a calculated figure with its numbers, as `8.464 ÷ 7.305 = 115.9%`.
//!
//! It is written from the tree that was evaluated.

use super::Locale;
use crate::derived::{Derived, Formula, Operator, Rule};
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
        let mut line = self.formula(&derived.formula, power)?;
        let digits = self.ungrouped(result);
        let result = match derived.unit {
            Unit::Percent => self.percent(&digits),
            Unit::Money => self.money(&self.amount(result, power, Unit::Money).plain(), currency),
            Unit::Items | Unit::Ratio => digits,
        };
        line.push_str(" = ");
        line.push_str(&result);
        Some(line)
    }

    /// The formula with its operands in units of 10^`power`, ungrouped; `None` for a part of a year that is no fraction.
    fn formula(self, formula: &Formula, power: i8) -> Option<String> {
        Some(match formula {
            Formula::Figure(input) => self.ungrouped(in_unit(input.quantity, power)),
            Formula::Constant(constant) => self.ungrouped(Decimal::new(*constant, 0)),
            Formula::PartOfYear(part) => fraction(*part)?,
            Formula::Operation(operator, left, right) => {
                let precedence = operator.precedence();
                let sign = match operator {
                    Operator::Subtract => " − ",
                    Operator::Multiply => " × ",
                    Operator::Divide => " ÷ ",
                };
                let left = self.operand(left, power, precedence)?;
                // What is subtracted or divided by is one value: `a − (b − c)`.
                let right = self.operand(right, power, precedence + 1)?;
                [left.as_str(), sign, &right].concat()
            }
        })
    }

    /// An operand, in brackets where its own operator binds less firmly than `precedence`.
    fn operand(self, formula: &Formula, power: i8, precedence: u8) -> Option<String> {
        let written = self.formula(formula, power)?;
        Some(match formula {
            Formula::Operation(operator, ..) if operator.precedence() < precedence => {
                format!("({written})")
            }
            _ => written,
        })
    }

    /// The power of ten in which the operands are written: that of the result where it is money, else that of the
    /// greater operand.
    fn working_power(self, derived: &Derived) -> i8 {
        let mut greatest = None;
        if derived.unit == Unit::Money && derived.rule == Rule::PerUnit {
            greatest = derived.result.ok().map(|computed| computed.value);
        } else {
            for input in derived.formula.inputs() {
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

#[cfg(test)]
mod tests {
    use super::*;

    fn constant(number: i64) -> Box<Formula> {
        Box::new(Formula::Constant(number))
    }

    fn operation(operator: Operator, left: Box<Formula>, right: Box<Formula>) -> Box<Formula> {
        Box::new(Formula::Operation(operator, left, right))
    }

    #[test]
    fn a_formula_is_written_with_the_brackets_that_it_is_evaluated_with() {
        use Operator::{Divide, Multiply, Subtract};
        let (two, three, nine) = (|| constant(2), || constant(3), || constant(9));
        for (formula, written, value) in [
            (
                operation(Subtract, nine(), operation(Multiply, two(), three())),
                "9 − 2 × 3",
                3,
            ),
            (
                operation(Multiply, operation(Subtract, nine(), two()), three()),
                "(9 − 2) × 3",
                21,
            ),
            (
                operation(Subtract, nine(), operation(Subtract, three(), two())),
                "9 − (3 − 2)",
                8,
            ),
            (
                operation(Divide, nine(), operation(Divide, three(), two())),
                "9 ÷ (3 ÷ 2)",
                6,
            ),
            (
                operation(Multiply, operation(Divide, nine(), three()), two()),
                "9 ÷ 3 × 2",
                6,
            ),
        ] {
            assert_eq!(Locale::En.formula(&formula, 0).as_deref(), Some(written));
            let result = formula.evaluate().map(|computed| computed.value);
            assert_eq!(result, Ok(Ratio::from(value)), "{written}");
        }
    }
}
