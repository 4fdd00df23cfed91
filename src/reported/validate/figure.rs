//! A figure: its printed digits, and a unit that fits what its indicator counts.

use super::fields::Fields;
use super::form::MONEY;
use super::values::{power, words};
use super::walk::check;
use super::{Checked, Declared, refused, text_refused};
use crate::quantity::{Decimal, DecimalError, Quantity, Unit};
use crate::reported::Figure;
use crate::reported::error::{DatasetError, DatasetErrorKind};
use crate::reported::json::Json;

const MAX_UNIT: usize = 64;

/// Reads a figure whose form has been checked, and adds it to the others.
pub(super) fn figure(node: &Json, known: &Declared<'_>, figures: &mut Vec<Figure>) -> Checked {
    let given = Fields::of(node);
    let id = given.str("indicator");
    let Some(indicator) = known.indicator(id) else {
        return Err(text_refused(
            "indicator",
            id,
            DatasetErrorKind::UnknownIndicator,
        ));
    };
    let counts = indicator.counts;
    let amount = decimal(given.str("value"), counts)?;
    let unit = given.get("unit").unwrap_or(&Json::Null);
    check_unit(unit, counts, known.currency)?;
    let power = Fields::of(unit).get("scale").and_then(power).unwrap_or(0);
    figures.push(Figure {
        indicator: id.to_owned(),
        quantity: Quantity::new(amount.scaled(power), counts),
        item: given
            .optional_string("unit")
            .filter(|_| counts == Unit::Items),
        scope: given.scope("scope"),
        class: given.optional_string("class"),
        caveat: given.optional_prose("caveat"),
    });
    Ok(())
}

fn decimal(printed: &str, counts: Unit) -> Result<Decimal, Box<DatasetError>> {
    let kind = match Decimal::parse(printed) {
        Err(DecimalError::Malformed) => DatasetErrorKind::NotDecimal,
        Err(DecimalError::TooLong) => DatasetErrorKind::LongDecimal,
        Ok(amount) if counts == Unit::Items && amount.exponent() < 0 => DatasetErrorKind::NotWhole,
        Ok(amount) if counts == Unit::Items && amount.is_negative() => {
            DatasetErrorKind::NegativeCount
        }
        Ok(amount) => return Ok(amount),
    };
    Err(text_refused("value", printed, kind))
}

/// Refuses a unit that does not fit what the figure's indicator counts.
fn check_unit(unit: &Json, counts: Unit, currency: &str) -> Checked {
    let kind = match (unit, counts) {
        (Json::Object(_), Unit::Money) => {
            check(unit, &MONEY).map_err(|error| error.within("unit"))?;
            let code = Fields::of(unit).str("currency");
            if code == currency {
                return Ok(());
            }
            let kind = DatasetErrorKind::OtherCurrency {
                currency: currency.to_owned(),
            };
            return Err(text_refused("unit.currency", code, kind));
        }
        (Json::Text(sign), Unit::Percent) if sign == "%" => None,
        (Json::Text(item), Unit::Items) if item != "%" && item != currency => words(item, MAX_UNIT),
        _ => Some(DatasetErrorKind::UnitMismatch(counts)),
    };
    match kind {
        None => Ok(()),
        Some(kind) => Err(refused("unit", unit.excerpt(), kind)),
    }
}
