//! Over what a figure runs.

use super::FigureText;
use crate::derived::{AnyFigure, Rule, part_of};
use crate::quantity::Ratio;
use crate::reported::{Dataset, Figure, Period, Report, Scope};

impl FigureText<'_> {
    /// Over what it runs; empty for a whole life with a caveat, which says as what it is taken.
    #[must_use]
    pub fn period(self) -> String {
        match self.figure {
            AnyFigure::Reported(_, figure)
                if figure.scope == Scope::WholeLife && figure.caveat.is_some() =>
            {
                String::new()
            }
            _ => self.scope(),
        }
    }

    /// The days of a calculated figure that are no scope of its report: since an earlier one, or what is left of the year.
    fn days(self) -> Option<Period> {
        let AnyFigure::Derived(report, derived) = self.figure else {
            return None;
        };
        let to = report.period.to;
        match derived.rule {
            Rule::Increment => {
                let earlier = self
                    .dataset
                    .report(&derived.formula.inputs().last()?.id.report)?;
                let from = earlier.period.to.next();
                Some(Period { from, to })
            }
            Rule::MonthlyRateNeeded | Rule::DailyRateNeeded => {
                let last = self.dataset.year(report).last_day()?;
                let from = to.next().filter(|from| *from <= last)?;
                Some(Period {
                    from: Some(from),
                    to: last,
                })
            }
            _ => None,
        }
    }

    fn scope(self) -> String {
        if let Some(days) = self.days() {
            return self.locale.period(days);
        }
        let (dataset, report) = (self.dataset, self.figure.report());
        let indicator = dataset.indicator(self.figure.indicator());
        let accumulates = match self.figure {
            // What falls to the months passed, of a plan.
            AnyFigure::Derived(_, derived)
                if matches!(derived.rule, Rule::EvenPace | Rule::EvenShare) =>
            {
                true
            }
            // A plan for the period runs over it.
            _ => indicator
                .is_some_and(|indicator| indicator.accumulates || indicator.plan_of().is_some()),
        };
        // Units that others are divided by are those of the year's programme, and so are parts that add up to them.
        let of_year = indicator.is_some_and(|indicator| match indicator.part_of() {
            Some(whole) => is_unit(dataset, whole) && are_divided(dataset, report, whole),
            None => is_unit(dataset, &indicator.id),
        });
        let scope = self.figure.scope();
        self.locale
            .scope((dataset, report), scope, accumulates, of_year)
    }
}

/// Whether amounts are divided by counts of the indicator.
fn is_unit(dataset: &Dataset, id: &str) -> bool {
    let mut indicators = dataset.indicators.iter();
    indicators.any(|indicator| indicator.per.as_deref() == Some(id))
}

/// Whether the report's parts of the whole add up to it.
fn are_divided(dataset: &Dataset, report: &Report, whole: &str) -> bool {
    let is_part = |figure: &&Figure| {
        figure.class.is_none()
            && !dataset.overlaps(&figure.indicator)
            && part_of(dataset, &figure.indicator) == Some(whole)
    };
    let parts = report.figures.iter().filter(is_part);
    let mut sum = Some(Ratio::ZERO);
    for part in parts {
        sum = sum.and_then(|sum| sum.plus(part.quantity.amount.ratio()));
    }
    let whole = report.figure(whole);
    sum.is_some() && sum == whole.map(|whole| whole.quantity.amount.ratio())
}
