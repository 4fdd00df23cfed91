//! The formula of a calculated figure with its numbers, as `926 million yuan ÷ 21.257 billion yuan = 4.4%`.
//!
//! It is written from the tree that was evaluated.

use super::Language;
use super::printed::Printed;
use crate::derived::{Derived, Formula, Input, Operator};
use crate::quantity::{Decimal, Ratio, Unit};

impl Language<'_> {
    /// The formula and its result, each number as a reader meets it elsewhere: the inputs as they were printed, the
    /// result in its one form, money with its currency. `None` where there is no result.
    #[must_use]
    pub fn working(self, derived: &Derived, currency: &str) -> Option<String> {
        let formula = self.formula(&derived.formula, currency)?;
        let printed = self.locale.printed_result(derived, false)?;
        let result = self.printed_text(printed, currency, "");
        Some([&formula, " = ", &result].concat())
    }

    /// The amount with its words and, as it is money, its currency, or with the measure word of what is counted.
    pub(super) fn printed_text(self, printed: Printed, currency: &str, counter: &str) -> String {
        let amount = self.locale.printed_amount(printed);
        let text = if printed.unit == Unit::Money {
            self.money(&amount, currency)
        } else {
            self.locale.counted(&amount, counter)
        };
        self.locale.qualified(&text, printed)
    }

    /// The formula; `None` for a part of a year that is no fraction.
    fn formula(self, formula: &Formula, currency: &str) -> Option<String> {
        Some(match formula {
            Formula::Figure(Input { quantity, .. }) => {
                self.printed_text(self.locale.printed(*quantity, false), currency, "")
            }
            Formula::Constant(constant) => self.locale.decimal(Decimal::new(*constant, 0)),
            Formula::PartOfYear(part) => fraction(*part)?,
            Formula::Operation(operator, left, right) => {
                let precedence = operator.precedence();
                let sign = match operator {
                    Operator::Add => " + ",
                    Operator::Subtract => " − ",
                    Operator::Multiply => " × ",
                    Operator::Divide => " ÷ ",
                };
                let left = self.operand(left, currency, precedence)?;
                // What is subtracted or divided by is one value: `a − (b − c)`. Of sums and products the order is free.
                let firmer = u8::from(matches!(operator, Operator::Subtract | Operator::Divide));
                let right = self.operand(right, currency, precedence + firmer)?;
                [left.as_str(), sign, &right].concat()
            }
        })
    }

    /// An operand, in brackets where its own operator binds less firmly than `precedence`.
    fn operand(self, formula: &Formula, currency: &str, precedence: u8) -> Option<String> {
        let written = self.formula(formula, currency)?;
        let own = match formula {
            Formula::Figure(_) | Formula::Constant(_) => u8::MAX,
            Formula::PartOfYear(_) => Operator::Divide.precedence(),
            Formula::Operation(operator, ..) => operator.precedence(),
        };
        Some(if own < precedence {
            ["(", &written, ")"].concat()
        } else {
            written
        })
    }
}

/// A part of the year as `11 ÷ 12` or `319 ÷ 365`; `11/12` would be read out as a date.
fn fraction(part: Ratio) -> Option<String> {
    let of = |whole: i64| {
        let passed = part.times(Ratio::from(whole))?;
        let rounded = passed.round(0)?;
        (rounded.ratio() == passed).then(|| format!("{rounded} ÷ {whole}"))
    };
    of(12).or_else(|| of(365)).or_else(|| of(366))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::Locale;

    fn constant(number: i64) -> Box<Formula> {
        Box::new(Formula::Constant(number))
    }

    fn operation(operator: Operator, left: Box<Formula>, right: Box<Formula>) -> Box<Formula> {
        Box::new(Formula::Operation(operator, left, right))
    }

    #[test]
    fn a_formula_is_written_with_the_brackets_that_it_is_evaluated_with() {
        use Operator::{Add, Divide, Multiply, Subtract};
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
                operation(Subtract, nine(), operation(Add, two(), three())),
                "9 − (2 + 3)",
                4,
            ),
            (
                operation(Add, nine(), operation(Add, two(), three())),
                "9 + 2 + 3",
                14,
            ),
            (
                operation(Multiply, operation(Divide, nine(), three()), two()),
                "9 ÷ 3 × 2",
                6,
            ),
            (
                operation(
                    Divide,
                    nine(),
                    Box::new(Formula::PartOfYear(Ratio::new(9, 12).unwrap())),
                ),
                "9 ÷ (9 ÷ 12)",
                12,
            ),
        ] {
            assert_eq!(
                Language::from(Locale::En)
                    .formula(&formula, "CNY")
                    .as_deref(),
                Some(written)
            );
            let result = formula.evaluate().map(|computed| computed.value);
            assert_eq!(result, Ok(Ratio::from(value)), "{written}");
        }
    }
}
