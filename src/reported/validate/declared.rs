//! What figures may refer to: a currency, years, names of counted things, indicators.

use super::indicator::Indicators;
use super::place::{Place, fields_of};
use super::values::check_text;
use super::{Checked, values};
use crate::quantity::Unit;
use crate::reported::error::{DatasetErrorKind, Names};
use crate::reported::format::MAX_ITEM;
use crate::reported::{Indicator, YearStart};

/// What the dataset declares beside its reports. What is wrong in it is `None`, and nothing is measured by it.
pub(super) struct Declared<'a> {
    pub(super) currency: Option<&'a str>,
    pub(super) years: Option<YearStart>,
    /// The names of counted things; where there are none, any will do.
    items: Vec<&'a str>,
    pub(super) indicators: Indicators<'a>,
}

impl<'a> Declared<'a> {
    pub(super) fn of(
        currency: Option<&'a str>,
        years: Option<YearStart>,
        items: Option<Place<'a>>,
        indicators: Option<&'a Place<'a>>,
    ) -> Self {
        let items = fields_of(items.and_then(|items| items.json)).iter();
        let items: Vec<&str> = items.map(|(name, _)| name.as_str()).collect();
        Self {
            currency,
            years,
            items,
            indicators: Indicators::of(indicators),
        }
    }

    /// The name of counted things at the place: one of the dataset's, where it has any.
    pub(super) fn item(&self, at: Place<'_>) -> Checked<String> {
        let name = check_text(at, MAX_ITEM)?;
        if !self.items.is_empty() {
            at.among(Names::Items, &self.items)?;
        }
        Some(name.to_owned())
    }

    /// The power of ten of a scale.
    pub(super) fn scale(&self, at: Place<'_>) -> Checked<i8> {
        values::scale(at, self.currency.unwrap_or_default())
    }

    /// Refuses a unit that does not fit what the indicator counts.
    pub(super) fn refuse_unit<T>(&self, at: Place<'_>, indicator: &Indicator) -> Checked<T> {
        let counts = indicator.counts;
        let example = match counts {
            Unit::Items => {
                let own = self.items.iter().find(|item| **item == indicator.id);
                own.or(self.items.first()).copied().unwrap_or(&indicator.id)
            }
            _ => self.currency.unwrap_or("EUR"),
        };
        let example = example.to_owned();
        at.refuse(DatasetErrorKind::UnitMismatch { counts, example })
    }
}
