//! What readers copy into spreadsheets: it evaluates to the value.

use crate::fixtures::{OTHERS, hunan, other};
use initiative_charts::derived::{AnyFigure, Derivations, Formula, Input};
use initiative_charts::locale::{FigureText, Locale, Message};
use initiative_charts::quantity::Unit;
use initiative_charts::reported::{Dataset, FigureId};
use std::collections::BTreeSet;

/// A cell as a spreadsheet reads it, whose decimal mark is the one given.
struct Cell<'c> {
    rest: &'c str,
    mark: char,
}

impl Cell<'_> {
    fn evaluate(formula: &str, mark: char) -> Option<f64> {
        let rest = formula.strip_prefix('=')?;
        let mut cell = Cell { rest, mark };
        let value = cell.sum()?;
        cell.rest.is_empty().then_some(value)
    }

    fn takes(&mut self, sign: char) -> bool {
        let rest = self.rest.strip_prefix(sign);
        self.rest = rest.unwrap_or(self.rest);
        rest.is_some()
    }

    fn sum(&mut self) -> Option<f64> {
        let mut value = self.product()?;
        loop {
            if self.takes('+') {
                value += self.product()?;
            } else if self.takes('-') {
                value -= self.product()?;
            } else {
                return Some(value);
            }
        }
    }

    fn product(&mut self) -> Option<f64> {
        let mut value = self.power()?;
        loop {
            if self.takes('*') {
                value *= self.power()?;
            } else if self.takes('/') {
                value /= self.power()?;
            } else {
                return Some(value);
            }
        }
    }

    fn power(&mut self) -> Option<f64> {
        let base = self.operand()?;
        if self.takes('^') {
            return Some(base.powf(self.operand()?));
        }
        Some(if self.takes('%') { base / 100.0 } else { base })
    }

    fn operand(&mut self) -> Option<f64> {
        if self.takes('(') {
            let value = self.sum()?;
            return self.takes(')').then_some(value);
        }
        if self.takes('-') {
            return Some(-self.operand()?);
        }
        let is_digit = |character: char| character.is_ascii_digit() || character == self.mark;
        let end = self.rest.find(|character| !is_digit(character));
        let (digits, rest) = self.rest.split_at(end.unwrap_or(self.rest.len()));
        self.rest = rest;
        digits.replace(self.mark, ".").parse().ok()
    }
}

#[test]
fn a_cell_is_read_as_spreadsheets_read_it() {
    let read = |formula, mark| Cell::evaluate(formula, mark);
    assert_eq!(read("=2*10^3/(4*10^2)", '.'), Some(5.0));
    assert_eq!(read("=-3-(-4)+50%", '.'), Some(1.5));
    assert_eq!(read("=1,5*2", ','), Some(3.0));
    assert_eq!(read("=1,5*2", '.'), None);
    assert_eq!(read("=8−2", '.'), None);
    assert_eq!(read("8/2", '.'), None);
}

fn cell(dataset: &Dataset, locale: Locale, figure: &str) -> String {
    let derivations = Derivations::new(dataset);
    let figure = derivations.figure(dataset, &FigureId::parse(figure).unwrap());
    FigureText::new(locale, dataset, figure.unwrap()).cell()
}

#[test]
fn a_cell_has_the_printed_digits_in_the_notation_of_the_language() {
    for (figure, english, french, chinese) in [
        (
            "2019-11-30/investment.of-plan",
            "=8.464/7.305",
            "=8,464/7,305",
            "=84.64/73.05",
        ),
        (
            "2019-11-30/tax.of-sales",
            "=926*10^6/(21.257*10^9)",
            "=926*10^6/(21,257*10^9)",
            "=9.26/212.57",
        ),
        (
            "2019-11-30/plan.even-pace",
            "=7.305*11/12",
            "=7,305*11/12",
            "=73.05*11/12",
        ),
        (
            "2019-11-30/patents-granted.of-patent-applications",
            "=378/903*100",
            "=378/903*100",
            "=378/903*100",
        ),
        (
            "2019-06-30/plan.of-plan-share",
            "=4.05/55.4%",
            "=4,05/55,4%",
            "=40.5/55.4%",
        ),
        // A reported figure is its number.
        ("2019-06-30/plan-share", "55.4%", "55,4%", "55.4%"),
        (
            "2019-11-30/investment",
            "8464000000",
            "8464000000",
            "8464000000",
        ),
    ] {
        for (locale, written) in [
            (Locale::En, english),
            (Locale::Fr, french),
            (Locale::Zh, chinese),
        ] {
            assert_eq!(cell(&hunan(), locale, figure), written);
        }
    }
}

/// The power of ten of the word that stands behind each of the amounts, money or else things; 0 where the words differ.
fn shared_power(locale: Locale, formula: &Formula) -> i32 {
    let words: &[(&str, i32)] = match locale {
        Locale::En => &[("trillion", 12), ("billion", 9), ("million", 6)],
        Locale::Zh => &[("万亿", 12), ("亿", 8), ("万", 4)],
        Locale::Fr => &[("billion", 12), ("milliard", 9), ("million", 6)],
        Locale::Ko => &[("조", 12), ("억", 8), ("만", 4)],
        Locale::Ja => &[("兆", 12), ("億", 8), ("万", 4)],
    };
    let inputs = formula.inputs();
    let is_money = |input: &&&Input| input.quantity.unit == Unit::Money;
    let unit = inputs
        .iter()
        .find(is_money)
        .map_or(Unit::Items, |_| Unit::Money);
    let of_unit = inputs.iter().filter(|input| input.quantity.unit == unit);
    let powers: BTreeSet<i32> = of_unit
        .map(|input| {
            let written = locale.quantity(input.quantity).plain();
            let word = words.iter().find(|(word, _)| written.contains(word));
            word.map_or(0, |(_, power)| *power)
        })
        .collect();
    match powers.first() {
        Some(power) if powers.len() == 1 => *power,
        _ => 0,
    }
}

#[test]
fn every_formula_evaluates_to_its_value_in_every_language() {
    let mut seen = 0;
    for dataset in OTHERS.map(other).into_iter().chain([hunan()]) {
        let derivations = Derivations::new(&dataset);
        for report in &dataset.reports {
            for derived in derivations.of(&dataset, report) {
                for locale in Locale::ALL {
                    let figure = AnyFigure::Derived(report, derived);
                    let text = FigureText::new(locale, &dataset, figure);
                    let cell = text.cell();
                    // Of *at least* and *at most* so much no formula gives the end.
                    let is_end = |value: &str| {
                        [Message::AtLeast, Message::AtMost].iter().any(|message| {
                            let word = locale.text(*message).replace("{value}", "");
                            value.contains(word.trim())
                        })
                    };
                    let (false, Ok(computed)) = (is_end(&text.value()), derived.result) else {
                        assert_eq!(cell, "", "{}", derived.id);
                        continue;
                    };
                    let mark = if locale == Locale::Fr { ',' } else { '.' };
                    let got = Cell::evaluate(&cell, mark);
                    let got = got.unwrap_or_else(|| panic!("{}: {cell}", derived.id));
                    let wanted = computed.value.to_f64();
                    seen += 1;
                    let exact = match derived.unit {
                        Unit::Percent => got * 100.0,
                        Unit::Ratio => got,
                        Unit::Money | Unit::Items => {
                            got * 10_f64.powi(shared_power(locale, &derived.formula))
                        }
                    };
                    let close = (exact - wanted).abs() <= wanted.abs() * 1e-9;
                    assert!(close, "{}: {cell} is {exact}, not {wanted}", derived.id);
                }
            }
        }
    }
    assert!(seen > 1_000, "{seen} formulas");
}
