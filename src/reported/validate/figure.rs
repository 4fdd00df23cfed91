//! A figure: its printed digits, and a unit that fits what its indicator counts.

use super::item::MAX_ITEM;
use super::object::Object;
use super::values::{check_text, id, name, prose, scale, scope, text};
use super::{Checked, Declared};
use crate::quantity::{Decimal, DecimalError, Precision, Quantity, Ratio, Unit};
use crate::reported::error::{DatasetError, DatasetErrorKind};
use crate::reported::json::Json;
use crate::reported::{Figure, Indicator, Period, Scope};

pub(super) const FIELDS: [&str; 9] = [
    "indicator",
    "value",
    "is",
    "low",
    "high",
    "unit",
    "scope",
    "class",
    "caveat",
];

/// A figure of a report of that period.
pub(super) fn figure(json: &Json, declared: &Declared<'_>, period: Period) -> Checked<Figure> {
    let given = Object::of(json, &FIELDS)?;
    let indicator = given.required("indicator", |json| indicator(json, declared))?;
    let unit = given.required("unit", |json| unit(json, indicator.counts, declared))?;
    let quantity = quantity(given, indicator.counts, unit.power)?;
    Ok(Figure {
        indicator: indicator.id.clone(),
        quantity,
        item: unit.item,
        scope: given.required("scope", |json| scope_in(json, declared, period))?,
        class: given.optional("class", name)?,
        caveat: given.optional("caveat", prose)?,
    })
}

fn indicator<'a>(json: &Json, declared: &Declared<'a>) -> Checked<&'a Indicator> {
    let id = id(json)?;
    let unknown = || DatasetError::of_text(&id, DatasetErrorKind::UnknownIndicator);
    declared.indicator(&id).ok_or_else(unknown)
}

/// A scope that a figure of the period can have.
fn scope_in(json: &Json, declared: &Declared<'_>, period: Period) -> Checked<Scope> {
    let scope = scope(json)?;
    let year = declared.years.year_of(period.to).first_day();
    let kind = match (scope, period.from) {
        (Scope::YearToDate, Some(from)) if from != year => {
            DatasetErrorKind::NotFromYearStart { from, year }
        }
        (Scope::Period, None) => DatasetErrorKind::PeriodStart,
        _ => return Ok(scope),
    };
    Err(DatasetError::of_value(json, kind))
}

/// The amount: a value, as exact as the source says, or a range.
fn quantity(given: Object<'_>, counts: Unit, power: i8) -> Checked<Quantity> {
    let read = |json| amount(json, counts, power);
    let value = given.optional("value", read)?;
    let (low, high) = (given.optional("low", read)?, given.optional("high", read)?);
    let is = given.optional("is", text)?;
    match (value, low, high, is) {
        (Some(value), None, None, is) => {
            let precision = match is {
                None | Some("exact") => Precision::Printed,
                Some("about") => Precision::About(doubt(value)),
                Some("at-least") => Precision::AtLeast,
                Some("at-most") => Precision::AtMost,
                Some(other) => {
                    let error = DatasetError::of_text(other, DatasetErrorKind::Precision);
                    return Err(error.in_field("is"));
                }
            };
            Ok(Quantity {
                precision,
                ..Quantity::new(value, counts)
            })
        }
        (None, Some(low), Some(high), None) => {
            let sum = low.ratio().plus(high.ratio());
            let middle = sum.and_then(|sum| sum.over(Ratio::from(2)));
            let places = 1 - i32::from(low.exponent().min(high.exponent()));
            match middle.and_then(|middle| middle.round(places)) {
                Some(middle) if low.ratio() <= high.ratio() => Ok(Quantity {
                    precision: Precision::Between(low, high),
                    ..Quantity::new(middle, counts)
                }),
                _ => {
                    let error = DatasetError::of_text(&high.to_string(), DatasetErrorKind::Range);
                    Err(error.in_field("high"))
                }
            }
        }
        _ => Err(DatasetError::new(
            String::new(),
            DatasetErrorKind::ValueOrRange,
        )),
    }
}

/// How far off a value may be that is given as *about* so much: a unit of its last digit, zeros at the end of a whole
/// number being none, but no more than a tenth of it.
fn doubt(value: Decimal) -> Decimal {
    let (mut digits, mut exponent) = (value.digits(), value.exponent());
    while digits != 0 && digits % 10 == 0 && exponent >= 0 {
        (digits, exponent) = (digits / 10, exponent + 1);
    }
    let unit = Decimal::new(1, exponent);
    // The tenth is in the order of the digits behind the first one.
    if digits.unsigned_abs() < 10 {
        Decimal::new(digits.abs(), exponent - 1)
    } else {
        unit
    }
}

/// The printed digits of an amount of that unit, in ones.
fn amount(json: &Json, counts: Unit, power: i8) -> Checked<Decimal> {
    if matches!(json, Json::Number(_)) {
        return Err(DatasetError::of_value(json, DatasetErrorKind::NotQuoted));
    }
    let printed = text(json)?;
    let kind = match Decimal::parse(printed) {
        Err(DecimalError::Malformed) => DatasetErrorKind::NotDecimal,
        Err(DecimalError::TooLong) => DatasetErrorKind::LongDecimal,
        Ok(amount) if counts == Unit::Items && amount.exponent() + power < 0 => {
            DatasetErrorKind::NotWhole
        }
        Ok(amount) if counts == Unit::Items && amount.is_negative() => {
            DatasetErrorKind::NegativeCount
        }
        Ok(amount) => return Ok(amount.scaled(power)),
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
fn unit(json: &Json, counts: Unit, declared: &Declared<'_>) -> Checked<PrintedUnit> {
    let currency = declared.currency;
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
        (Json::Object(_), Unit::Items) => {
            let given = Object::of(json, &["item", "scale"])?;
            let item = given.required("item", |json| item(json, declared))?;
            let power = given.required("scale", scale)?;
            Ok(PrintedUnit {
                power,
                item: Some(item),
            })
        }
        (Json::Text(name), Unit::Items) if name != "%" && name != currency => Ok(PrintedUnit {
            power: 0,
            item: Some(item(json, declared)?),
        }),
        _ => {
            let kind = DatasetErrorKind::UnitMismatch(counts);
            Err(DatasetError::of_value(json, kind))
        }
    }
}

/// The name of counted things: one of the dataset's, where it has any.
fn item(json: &Json, declared: &Declared<'_>) -> Checked<String> {
    let name = text(json)?;
    check_text(name, MAX_ITEM)?;
    let items = declared.items;
    if items.is_empty() || items.iter().any(|item| item.id == name) {
        return Ok(name.to_owned());
    }
    let known: Vec<&str> = items.iter().map(|item| item.id.as_str()).collect();
    let known = known.join(", ");
    let kind = DatasetErrorKind::UnknownItem { known };
    Err(DatasetError::of_text(name, kind))
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
