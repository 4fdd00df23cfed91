//! What was planned for the time of what is followed: of one indicator, or of several.

use super::series::{Kind, Point, Series};
use super::time;
use crate::derived::AnyFigure;
use crate::reported::{Dataset, Figure, Report, Scope};

/// A plan for some of the time.
pub(super) struct Plan<'a> {
    pub(super) report: &'a Report,
    pub(super) figure: &'a Figure,
    pub(super) datum: usize,
    /// From where to where it holds, in years.
    pub(super) from: f64,
    pub(super) to: f64,
    pub(super) value: f64,
    /// How many points come before it in reading order.
    pub(super) after: usize,
    /// Which of the indicators that are plans it is of, in the order of the reports.
    rank: usize,
    /// Whether it is the first one for its time: that which a column is held against.
    pub(super) is_first: bool,
    /// Whether no later one is of its indicator.
    pub(super) is_newest: bool,
}

impl<'a> Plan<'a> {
    /// Takes the next place in reading order.
    pub(super) fn place(&mut self, order: &mut Vec<AnyFigure<'a>>, power: i8) {
        let figure = AnyFigure::Reported(self.report, self.figure);
        (self.datum, self.value) = (order.len(), figure.in_unit(power));
        order.push(figure);
    }

    const fn time(&self) -> (f64, f64) {
        (self.from, self.to)
    }
}

impl<'a> Series<'a> {
    /// From where to where the room of the point's column is, in years: of its plan, or of the whole year.
    pub(super) fn room_of(&self, point: &Point<'_>) -> (f64, f64) {
        let end = if self.kind == Kind::Years {
            point.from + 1.0
        } else {
            point.to
        };
        self.plan_of(point)
            .map_or((point.from, end), |plan| plan.time())
    }

    /// The first plan for the time of the point.
    pub(super) fn plan_of(&self, point: &Point<'_>) -> Option<&Plan<'a>> {
        self.plans_of(point).find(|plan| plan.is_first)
    }

    /// The plans for the time of the point.
    pub(super) fn plans_of(&self, point: &Point<'_>) -> impl Iterator<Item = &Plan<'a>> {
        // Both are in the order of time.
        let index = self.plans.partition_point(|plan| plan.to < point.to);
        let plans = self.plans.get(index..).unwrap_or_default().iter();
        let to = point.to;
        plans.take_while(move |plan| plan.from < to)
    }

    /// Whether plans of several indicators are drawn: only their names tell them apart.
    pub(super) fn has_several_plans(&self) -> bool {
        let mut plans = self.plans.iter();
        let first = plans.next().map(|plan| plan.rank);
        plans.any(|plan| Some(plan.rank) != first)
    }

    /// Adds the plans that the report gives for the same time; each stands for an earlier one of its indicator.
    pub(super) fn add_plans(&mut self, dataset: &Dataset, report: &'a Report, ids: &[&str]) {
        for figure in &report.figures {
            let is_plan = ids.contains(&figure.indicator.as_str())
                && figure.class == self.figure.class
                && figure.item == self.figure.item;
            if !is_plan {
                continue;
            }
            let Some((from, to)) = span(dataset, self.kind, report, figure.scope) else {
                continue;
            };
            let id = figure.indicator.as_str();
            let known = self.planned.iter().position(|known| *known == id);
            let rank = known.unwrap_or(self.planned.len());
            if known.is_none() {
                self.planned.push(id);
            }
            let near = self.plans.iter().rev().take_while(|plan| plan.to > from);
            let same = near
                .map(|plan| (plan.time(), plan.rank))
                .position(|plan| plan == ((from, to), rank));
            if let Some(index) = same {
                self.plans.remove(self.plans.len() - 1 - index);
            }
            self.plans.push(Plan {
                report,
                figure,
                datum: 0,
                from,
                to,
                value: 0.0,
                after: self.points.len(),
                rank,
                is_first: false,
                is_newest: false,
            });
        }
    }

    /// Puts the plans in the order of time, those for one time in that of their indicators.
    pub(super) fn rank_plans(&mut self) {
        self.plans.sort_by(|one, other| {
            let by_time = one.to.total_cmp(&other.to);
            let by_time = by_time.then(one.from.total_cmp(&other.from));
            by_time.then(one.rank.cmp(&other.rank))
        });
        let of_one_time = |one: &Plan<'_>, other: &Plan<'_>| one.time() == other.time();
        for plans in self.plans.chunk_by_mut(of_one_time) {
            if let Some(first) = plans.first_mut() {
                first.is_first = true;
            }
        }
        let mut seen = Vec::new();
        for plan in self.plans.iter_mut().rev() {
            plan.is_newest = !seen.contains(&plan.rank);
            if plan.is_newest {
                seen.push(plan.rank);
            }
        }
    }
}

/// From where to where a plan of the scope holds, in years; `None` where it is not for what is followed.
fn span(dataset: &Dataset, kind: Kind, report: &Report, scope: Scope) -> Option<(f64, f64)> {
    let (year, always) = (time::start(dataset.year(report).first_day()), f64::INFINITY);
    match (kind, scope) {
        (Kind::Periods, Scope::Period) => Some((
            time::start(report.period.from?),
            time::end(report.period.to),
        )),
        // A year that is given as a period has the plan for the year.
        (Kind::Periods, Scope::YearPlan) => {
            is_whole_year(dataset, report).then_some((year, year + 1.0))
        }
        (Kind::YearsToDate | Kind::Levels, Scope::YearPlan) => Some((year, year + 1.0)),
        (Kind::ToDate | Kind::Levels, Scope::WholeLife) => Some((-always, always)),
        _ => None,
    }
}

/// Whether the report's period is a whole year of the programme.
pub(super) fn is_whole_year(dataset: &Dataset, report: &Report) -> bool {
    let year = time::start(dataset.year(report).first_day());
    let from = report.period.from.map(time::start);
    let is_near = |one: f64, other: f64| (one - other).abs() < 1e-9;
    from.is_some_and(|from| is_near(from, year)) && is_near(time::end(report.period.to), year + 1.0)
}

/// Ids of the indicators that are plans for the figure's.
pub(super) fn plans_for<'a>(dataset: &'a Dataset, figure: &Figure) -> Vec<&'a str> {
    let indicators = dataset.indicators.iter();
    let plans = indicators.filter(|plan| plan.plan_of() == Some(&figure.indicator));
    plans.map(|plan| plan.id.as_str()).collect()
}
