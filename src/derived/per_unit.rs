//! An amount or count divided among the units that its indicator names, such as projects.

use super::{Derived, Input, Places, Rule, divisible, quotient};
use crate::quantity::Unit;
use crate::reported::{Figure, Indicator, Report};

/// The count that was divided by last: nearly always that of the next figure too, in reports of thousands.
#[derive(Default)]
pub(super) struct Base<'r> {
    id: &'r str,
    figure: Option<&'r Figure>,
}

impl<'r> Base<'r> {
    fn find(&mut self, report: &'r Report, id: &'r str) -> Option<&'r Figure> {
        if self.id != id {
            *self = Self {
                id,
                figure: report.figure(id),
            };
        }
        self.figure
    }

    /// The figure per unit; `None` where its indicator names no unit or the report does not count them.
    pub(super) fn per_unit(
        &mut self,
        report: &'r Report,
        figure: &Figure,
        indicator: &'r Indicator,
    ) -> Option<Derived> {
        let base = self.find(report, indicator.per.as_deref()?)?;
        if !divisible(indicator) || base.quantity.unit != Unit::Items {
            return None;
        }
        Some(Derived {
            name: format!("{}.per-{}", figure.name(), base.indicator),
            indicator: figure.indicator.clone(),
            against: base.indicator.clone(),
            rule: Rule::PerUnit,
            inputs: vec![Input::of(figure), Input::of(base)],
            unit: figure.quantity.unit,
            places: Places::One,
            result: quotient(figure.quantity, base.quantity, 0),
        })
    }
}
