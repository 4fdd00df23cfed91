//! A figure: its printed digits, and a unit that fits what its indicator counts.

use super::object::Object;
use super::values::{check_text, id, name, prose, scale, scope, text};
use super::{Checked, Declared};
use crate::quantity::{Decimal, DecimalError, Quantity, Unit};
use crate::reported::error::{DatasetError, DatasetErrorKind};
use crate::reported::json::Json;
use crate::reported::{Figure, Indicator};

/// The longest name of counted things, in characters.
const MAX_ITEM: usize = 64;

pub(super) fn figure(json: &Json, declared: &Declared<'_>) -> Checked<Figure> {
    let fields = ["indicator", "value", "unit", "scope", "class", "caveat"];
    let given = Object::of(json, &fields)?;
    let indicator = given.required("indicator", |json| indicator(json, declared))?;
    let counts = indicator.counts;
    let amount = given.required("value", |json| amount(json, counts))?;
    let unit = given.required("unit", |json| unit(json, counts, declared.currency))?;
    Ok(Figure {
        indicator: indicator.id.clone(),
        quantity: Quantity::new(amount.scaled(unit.power), counts),
        item: unit.item,
        scope: given.required("scope", scope)?,
        class: given.optional("class", name)?,
        caveat: given.optional("caveat", prose)?,
    })
}

fn indicator<'a>(json: &Json, declared: &Declared<'a>) -> Checked<&'a Indicator> {
    let id = id(json)?;
    let unknown = || DatasetError::of_text(&id, DatasetErrorKind::UnknownIndicator);
    declared.indicator(&id).ok_or_else(unknown)
}

/// The printed digits of an amount of that unit.
fn amount(json: &Json, counts: Unit) -> Checked<Decimal> {
    if matches!(json, Json::Number(_)) {
        return Err(DatasetError::of_value(json, DatasetErrorKind::NotQuoted));
    }
    let printed = text(json)?;
    let kind = match Decimal::parse(printed) {
        Err(DecimalError::Malformed) => DatasetErrorKind::NotDecimal,
        Err(DecimalError::TooLong) => DatasetErrorKind::LongDecimal,
        Ok(amount) if counts == Unit::Items && amount.exponent() < 0 => DatasetErrorKind::NotWhole,
        Ok(amount) if counts == Unit::Items && amount.is_negative() => {
            DatasetErrorKind::NegativeCount
        }
        Ok(amount) => return Ok(amount),
    };
    Err(DatasetError::of_text(printed, kind))
}

/// What stands beside the digits of a figure.
struct PrintedUnit {
    /// The power of ten by which the digits are multiplied.
    power: i8,
    /// The name of counted things.
    item: Option<String>,
}

/// The unit of a figure, which fits what its indicator counts.
fn unit(json: &Json, counts: Unit, currency: &str) -> Checked<PrintedUnit> {
    match (json, counts) {
        (Json::Object(_), Unit::Money) => {
            let given = Object::of(json, &["currency", "scale"])?;
            given.required("currency", |json| check_currency(json, currency))?;
            let power = given.required("scale", scale)?;
            Ok(PrintedUnit { power, item: None })
        }
        (Json::Text(sign), Unit::Percent) if sign == "%" => Ok(PrintedUnit {
            power: 0,
            item: None,
        }),
        (Json::Text(item), Unit::Items) if item != "%" && item != currency => {
            check_text(item, MAX_ITEM)?;
            Ok(PrintedUnit {
                power: 0,
                item: Some(item.clone()),
            })
        }
        _ => {
            let kind = DatasetErrorKind::UnitMismatch(counts);
            Err(DatasetError::of_value(json, kind))
        }
    }
}

fn check_currency(json: &Json, expected: &str) -> Checked<()> {
    let code = text(json)?;
    if code == expected {
        return Ok(());
    }
    let kind = DatasetErrorKind::OtherCurrency {
        currency: expected.to_owned(),
    };
    Err(DatasetError::of_text(code, kind))
}
