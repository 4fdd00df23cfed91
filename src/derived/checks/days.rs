//! The days that figures run over. They decide what can be compared, not the word that a report has for them.

use crate::derived::{is_plan, plan_of, runs, share_of};
use crate::quantity::Unit;
use crate::reported::{Dataset, Date, Figure, Report, Scope};

/// The days that a figure runs over, up to its report's last one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Days {
    /// The last one alone: a level.
    Last,
    /// From this one on.
    From(Option<Date>),
    /// From the programme's beginning on.
    All,
    /// Those of a plan.
    Ahead(Scope),
}

impl Days {
    /// The days of the report's figure.
    pub(super) fn of(dataset: &Dataset, report: &Report, figure: &Figure) -> Self {
        if is_level(dataset, figure) {
            return Self::Last;
        }
        Self::of_scope(dataset, report, figure.scope)
    }

    /// The days that the scope has in the report. A period that begins with the year runs over the year to date.
    pub(super) const fn of_scope(dataset: &Dataset, report: &Report, scope: Scope) -> Self {
        match scope {
            Scope::YearToDate => Self::From(Some(dataset.year(report).first_day())),
            Scope::Period => Self::From(report.period.from),
            Scope::ToDate => Self::All,
            Scope::YearPlan | Scope::WholeLife => Self::Ahead(scope),
        }
    }

    /// Whether they are the days of the report's year up to its last day.
    pub(super) fn are_year_to_date(self, dataset: &Dataset, report: &Report) -> bool {
        self == Self::of_scope(dataset, report, Scope::YearToDate)
    }
}

/// Whether two figures of the report run over the same days. A level is as of the last one, whatever its scope.
pub(super) fn are_same(dataset: &Dataset, report: &Report, one: &Figure, other: &Figure) -> bool {
    let figures = [one, other];
    let [days, other_days] = figures.map(|figure| Days::of_scope(dataset, report, figure.scope));
    days == other_days || figures.iter().all(|figure| is_level(dataset, figure))
}

/// Whether the figure is a level on the last day. Neither a plan is one, nor a share of what runs up: those are for the days
/// of their scope.
pub(super) fn is_level(dataset: &Dataset, figure: &Figure) -> bool {
    let id = &*figure.indicator;
    if figure.scope.is_planned() || runs(dataset, figure) || is_plan(dataset, id) {
        return false;
    }
    if figure.quantity.unit != Unit::Percent {
        return true;
    }
    let runs_up = |id: &str| dataset.indicator(id).is_some_and(|of| of.accumulates);
    let other = share_of(dataset, id);
    other.is_none_or(|other| !runs_up(plan_of(dataset, other).unwrap_or(other)))
}
