//! A formula as text: for readers in numbers or in names, for spreadsheets as they evaluate it.
//!
//! All of them are written from the tree that was evaluated, with the same brackets.

use super::{Language, Message, ends_wide};
use crate::derived::{Formula, Input, Operator, of_year};
use crate::quantity::{Decimal, Qualifier, Unit};

/// How figures and signs are written.
pub(super) enum Notation<'a> {
    /// The printed numbers, money in the currency of that code.
    Numbers(&'a str),
    /// What the figures are called, each alone or, where that is `true`, added up over several reports; and what whole
    /// numbers count.
    Names(
        &'a dyn Fn(&Input, bool) -> String,
        &'a dyn Fn(i64) -> String,
    ),
    /// Plain digits and signs; those of this unit without their power of ten, which they share.
    Spreadsheet(Option<Unit>),
}

impl Notation<'_> {
    const fn sign(&self, operator: Operator) -> &'static str {
        match (self, operator) {
            (Self::Spreadsheet(_), Operator::Add) => "+",
            (Self::Spreadsheet(_), Operator::Subtract) => "-",
            (Self::Spreadsheet(_), Operator::Multiply) => "*",
            (Self::Spreadsheet(_), Operator::Divide) => "/",
            (_, Operator::Add) => " + ",
            (_, Operator::Subtract) => " − ",
            (_, Operator::Multiply) => " × ",
            (_, Operator::Divide) => " ÷ ",
        }
    }
}

/// A part of a formula, and how firmly it binds what is in it.
struct Written(String, u8);

impl Written {
    /// What needs no brackets.
    const fn whole(text: String) -> Self {
        Self(text, u8::MAX)
    }

    /// The text, in brackets where it binds less firmly than `precedence`.
    fn within(self, precedence: u8) -> String {
        if self.1 < precedence {
            ["(", &self.0, ")"].concat()
        } else {
            self.0
        }
    }
}

impl Language<'_> {
    /// The formula; `None` for a part of a year that is no fraction.
    pub(super) fn formula(self, formula: &Formula, notation: &Notation<'_>) -> Option<String> {
        Some(self.part(formula, notation)?.0)
    }

    /// The formula as spreadsheets in the language evaluate it: `=8.464/7.305`. Digits are as they were printed; a power of
    /// ten that all amounts share is left out, so that the result is in it too. A result in percent is a plain ratio.
    pub(super) fn spreadsheet(self, formula: &Formula) -> Option<String> {
        let notation = Notation::Spreadsheet(self.shared_scale(formula));
        Some(["=", &self.formula(formula, &notation)?].concat())
    }

    /// The unit whose figures all have the same power of ten, so that none needs it: money, else what is counted.
    fn shared_scale(self, formula: &Formula) -> Option<Unit> {
        let inputs = formula.inputs();
        let powers = |unit: Unit| {
            let of_unit = inputs
                .iter()
                .filter(move |input| input.quantity.unit == unit);
            of_unit.map(|input| self.locale.printed(input.quantity, false).power)
        };
        let unit = match powers(Unit::Money).next() {
            Some(_) => Unit::Money,
            None => Unit::Items,
        };
        let first = powers(unit).next()?;
        powers(unit).all(|power| power == first).then_some(unit)
    }

    fn part(self, formula: &Formula, notation: &Notation<'_>) -> Option<Written> {
        if let (Notation::Names(name, _), Some(figure)) = (notation, added_up(formula)) {
            return Some(Written::whole(name(figure, true)));
        }
        Some(match formula {
            Formula::Figure(input) => self.input(input, notation),
            Formula::Constant(constant) => Written::whole(match notation {
                Notation::Spreadsheet(_) => constant.to_string(),
                Notation::Names(_, count) => count(*constant),
                Notation::Numbers(_) => self.locale.decimal(Decimal::new(*constant, 0)),
            }),
            Formula::PartOfYear(part) => match notation {
                Notation::Names(..) => {
                    Written::whole(self.locale.text(Message::PartOfYear).to_owned())
                }
                _ => {
                    // `11/12` would be read out as a date.
                    let (passed, whole) = of_year(*part)?;
                    let sign = notation.sign(Operator::Divide);
                    Written(
                        format!("{passed}{sign}{whole}"),
                        Operator::Divide.precedence(),
                    )
                }
            },
            Formula::Operation(operator, left, right) => {
                let precedence = operator.precedence();
                // What is subtracted or divided by is one value: `a − (b − c)`. Of sums and products the order is free.
                let firmer = u8::from(matches!(operator, Operator::Subtract | Operator::Divide));
                let left = self.part(left, notation)?.within(precedence);
                let right = self.part(right, notation)?.within(precedence + firmer);
                let sign = notation.sign(*operator);
                let sign = if ends_wide(&left) {
                    sign.trim_start()
                } else {
                    sign
                };
                Written([&left, sign, &right].concat(), precedence)
            }
        })
    }

    fn input(self, input: &Input, notation: &Notation<'_>) -> Written {
        match notation {
            Notation::Numbers(currency) => {
                let printed = self.locale.printed(input.quantity, false);
                Written::whole(self.printed_text(printed, currency, ""))
            }
            Notation::Names(name, _) => Written::whole(name(input, false)),
            Notation::Spreadsheet(shared) => self.cell(input, *shared),
        }
    }

    /// The figure's digits in its unit's power of ten: `926*10^6`.
    fn cell(self, input: &Input, shared: Option<Unit>) -> Written {
        let printed = self.locale.printed(input.quantity, false);
        let decimal = match printed.rounded.qualifier {
            // A range is calculated with its middle.
            Qualifier::To(_) => input.quantity.amount.scaled(-printed.power),
            _ => printed.rounded.decimal,
        };
        let unit = input.quantity.unit;
        let mut cell = self.cell_number(decimal, unit);
        let mut precedence = u8::MAX;
        if printed.power != 0 && shared != Some(unit) {
            cell += &format!("*10^{}", printed.power);
            precedence = Operator::Multiply.precedence();
        }
        if decimal.is_negative() {
            precedence = 0;
        }
        Written(cell, precedence)
    }

    /// The digits as a spreadsheet in the language has them, ungrouped: `8464000000`, `55,4%`.
    pub(super) fn cell_number(self, decimal: Decimal, unit: Unit) -> String {
        let digits = decimal.to_string();
        let digits = digits.replace('.', self.locale.numerals().decimal_mark);
        let sign = if unit == Unit::Percent { "%" } else { "" };
        [&digits, sign].concat()
    }
}

/// The figure that the formula adds up over several reports, as the first gives it; `None` for any other formula.
fn added_up(formula: &Formula) -> Option<&Input> {
    if !matches!(formula, Formula::Operation(Operator::Add, ..)) {
        return None;
    }
    let inputs = formula.inputs();
    let first = *inputs.first()?;
    let same = |input: &&Input| input.id.name == first.id.name;
    inputs.iter().all(same).then_some(first)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::Locale;
    use crate::quantity::Ratio;

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
                    .formula(&formula, &Notation::Numbers("CNY"))
                    .as_deref(),
                Some(written)
            );
            let result = formula.evaluate().map(|computed| computed.value);
            assert_eq!(result, Ok(Ratio::from(value)), "{written}");
        }
    }
}
