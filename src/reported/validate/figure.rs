//! A figure: its printed digits, and a unit that fits what its indicator counts.

use super::Checked;
use super::declared::Declared;
use super::meant::meant;
use super::place::{Object, Place};
use super::values::{name, prose, quote, scope};
use crate::quantity::{Decimal, DecimalError, Precision, Quantity, Ratio, Unit};
use crate::reported::error::{DatasetErrorKind, Names};
use crate::reported::format::{FIGURE, ITEMS, MONEY, PRECISIONS};
use crate::reported::json::Json;
use crate::reported::name_index::NameIndex;
use crate::reported::{Figure, Indicator, Period, Scope, YearStart};

/// A figure of a report of that period. Refuses a part without its whole among the names of the report's figures: it could
/// not be drawn as a part of anything. `None` where a figure has no known name, and may be any whole.
pub(super) fn figure(
    at: Place<'_>,
    declared: &Declared<'_>,
    period: Option<Period>,
    names: Option<&NameIndex<'_>>,
) -> Checked<Figure> {
    let given = at.object(FIGURE)?;
    let indicator = declared.indicators.named(given.required("indicator"));
    if let Some(whole) = indicator.and_then(Indicator::part_of)
        && names.is_some_and(|names| names.index_of(whole).is_none())
    {
        let whole = whole.to_owned();
        let kind = DatasetErrorKind::MissingWhole { whole };
        given.required("indicator").refuse::<()>(kind);
    }
    let unit = match indicator {
        Some(indicator) => unit(given.required("unit"), indicator, declared),
        None => {
            check_unit_alone(given.required("unit"), declared);
            None
        }
    };
    let quantity = quantity(&given, indicator, unit.as_ref());
    let scope = scope_in(given.required("scope"), declared, period);
    let class = given.optional("class").and_then(name);
    let caveat = given.optional("caveat").and_then(prose);
    let quote = given.optional("quote").and_then(quote);
    let locator = given.optional("locator").and_then(prose);
    Some(Figure {
        indicator: indicator?.id.clone(),
        quantity: quantity?,
        item: unit?.item,
        scope: scope?,
        class,
        caveat,
        quote,
        locator,
    })
}

/// A scope that a figure of the period can have.
fn scope_in(at: Place<'_>, declared: &Declared<'_>, period: Option<Period>) -> Checked<Scope> {
    let scope = scope(at)?;
    let (Some(Period { from, to }), Some(years)) = (period, declared.years) else {
        return Some(scope);
    };
    let year = years.year_of(to).first_day();
    match (scope, from) {
        (Scope::YearToDate, Some(from)) if from != year => {
            let may_begin_years =
                YearStart::at(from).is_some_and(|years| years.year_of(to).first_day() == from);
            at.refuse(DatasetErrorKind::NotFromYearStart {
                from,
                year,
                may_begin_years,
            })
        }
        (Scope::Period, None) => at.refuse(DatasetErrorKind::PeriodStart { end: to }),
        _ => Some(scope),
    }
}

/// The amount: a value, as exact as the source says, or a range.
fn quantity(
    given: &Object<'_>,
    indicator: Option<&Indicator>,
    unit: Option<&PrintedUnit>,
) -> Checked<Quantity> {
    let read = |at| amount(at, indicator, unit);
    let ends = ["low", "high"].map(|name| given.optional(name));
    let (amount, precision) = if let [None, None] = ends {
        let value = read(given.required("value"));
        let is = given
            .optional("is")
            .map_or(Some(0), |is| is.among(Names::Precisions, PRECISIONS))?;
        let value = value?;
        let precision = match is {
            1 => Precision::About(doubt(value)),
            2 => Precision::AtLeast,
            3 => Precision::AtMost,
            _ => Precision::Printed,
        };
        (value, precision)
    } else {
        for name in ["value", "is"] {
            if let Some(beside) = given.optional(name) {
                beside.refuse::<()>(DatasetErrorKind::BesideRange);
            }
        }
        let high = given.required("high");
        let (low, high_end) = (read(given.required("low")), read(high));
        range(low?, high_end?).or_else(|| {
            let low = given.required("low").text().unwrap_or_default().to_owned();
            high.refuse(DatasetErrorKind::Range { low })
        })?
    };
    let unit = indicator?.counts;
    Some(Quantity {
        precision,
        ..Quantity::new(amount, unit)
    })
}

/// The middle of the range, and its ends; `None` where it ends below its beginning.
fn range(low: Decimal, high: Decimal) -> Option<(Decimal, Precision)> {
    if low.ratio() > high.ratio() {
        return None;
    }
    let places = 1 - i32::from(low.exponent().min(high.exponent()));
    let middle = low.ratio().plus(high.ratio())?.over(Ratio::from(2))?;
    Some((middle.round(places)?, Precision::Between(low, high)))
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

/// The printed digits of an amount, in ones.
fn amount(
    at: Place<'_>,
    indicator: Option<&Indicator>,
    unit: Option<&PrintedUnit>,
) -> Checked<Decimal> {
    let Some(printed) = at.text() else {
        return at.refuse(DatasetErrorKind::NotQuoted);
    };
    let amount = match Decimal::parse(printed) {
        Ok(amount) => amount,
        Err(DecimalError::Malformed) => {
            let meant = meant(printed);
            return at.refuse(DatasetErrorKind::NotDecimal { meant });
        }
        Err(DecimalError::TooLong) => return at.refuse(DatasetErrorKind::LongDecimal),
    };
    let power = unit.map_or(0, |unit| unit.power);
    let is_count = indicator.is_some_and(|indicator| indicator.counts == Unit::Items);
    let is_plan = indicator.and_then(Indicator::plan_of).is_some();
    if is_count && unit.is_some() && amount.exponent() + power < 0 {
        at.refuse(DatasetErrorKind::NotWhole)
    } else if is_count && amount.is_negative() {
        at.refuse(DatasetErrorKind::NegativeCount)
    } else if is_plan && amount.is_negative() {
        at.refuse(DatasetErrorKind::NegativePlan)
    } else {
        Some(amount.scaled(power))
    }
}

/// What stands beside the digits of a figure.
struct PrintedUnit {
    /// The power of ten by which the digits are multiplied.
    power: i8,
    /// The name of counted things.
    item: Option<String>,
}

/// The unit of a figure, which fits what its indicator counts.
fn unit(at: Place<'_>, indicator: &Indicator, declared: &Declared<'_>) -> Checked<PrintedUnit> {
    let (mut power, mut item) = (0, None);
    match (at.json, indicator.counts) {
        (Some(Json::Object(fields)), Unit::Money) if has(fields, "currency") => {
            let given = at.object(MONEY)?;
            let currency = check_currency(given.required("currency"), declared.currency);
            power = declared.scale(given.required("scale"))?;
            currency?;
        }
        (Some(Json::Object(fields)), Unit::Items) if has(fields, "item") => {
            let given = at.object(ITEMS)?;
            let named = declared.item(given.required("item"));
            power = declared.scale(given.required("scale"))?;
            item = named;
        }
        (Some(Json::Text(name)), Unit::Items)
            if name != "%" && Some(name.as_str()) != declared.currency =>
        {
            item = declared.item(at);
        }
        (Some(Json::Text(sign)), Unit::Percent) if sign == "%" => {}
        _ => return declared.refuse_unit(at, indicator),
    }
    Some(PrintedUnit { power, item })
}

/// What is wrong with a unit whatever it is the unit of: its currency, the name of its things, its scale.
fn check_unit_alone(at: Place<'_>, declared: &Declared<'_>) -> Checked<()> {
    let Some(Json::Object(fields)) = at.json else {
        return None;
    };
    if has(fields, "currency") {
        let given = at.object(MONEY)?;
        check_currency(given.required("currency"), declared.currency);
        declared.scale(given.required("scale"))?;
    } else if has(fields, "item") {
        let given = at.object(ITEMS)?;
        declared.item(given.required("item"));
        declared.scale(given.required("scale"))?;
    }
    Some(())
}

fn has(fields: &[(String, Json)], name: &str) -> bool {
    fields.iter().any(|(known, _)| known == name)
}

/// Refuses another currency than the dataset's.
fn check_currency(at: Place<'_>, currency: Option<&str>) -> Checked<()> {
    let currency = currency?;
    if at.text() == Some(currency) {
        return Some(());
    }
    let currency = currency.to_owned();
    at.refuse(DatasetErrorKind::OtherCurrency { currency })
}
