//! An amount or count divided among the units that its indicator names, such as projects.

use super::{Results, Rule};
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

    /// Adds the figure per unit; nothing where its indicator names no unit, or the report does not count them over the days
    /// of the figure.
    pub(super) fn per_unit(
        &mut self,
        results: &mut Results<'r>,
        report: &'r Report,
        figure: &'r Figure,
        indicator: &'r Indicator,
    ) {
        let divisible = matches!(indicator.counts, Unit::Money | Unit::Items);
        if let Some(id) = &indicator.per
            && let Some(base) = self.find(report, id)
            && divisible
            && base.quantity.unit == Unit::Items
        {
            let average = results.operand(figure).per(results.operand(base));
            results.add(Rule::PerUnit, average, &base.indicator);
        }
    }
}
