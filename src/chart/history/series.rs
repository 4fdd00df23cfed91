//! What is followed: one indicator's figures of all reports that can be compared, with the plans for them.

use super::plans::{Plan, plans_for};
use super::time;
use crate::chart::ChartContext;
use crate::chart::reach::Reach;
use crate::derived::{AnyFigure, are_comparable, is_planned, running_scope, totals};
use crate::reported::{Dataset, Figure, Report, Scope};

/// What the points are to each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// What fell to each period: columns.
    Periods,
    /// The total of each year so far, in one report a year: columns.
    Years,
    /// Totals that begin anew with each year: a line a year.
    YearsToDate,
    /// Totals since the programme began: one line.
    ToDate,
    /// Levels as of each report: one line.
    Levels,
}

/// One report's figure.
pub(super) struct Point<'a> {
    pub(super) report: &'a Report,
    pub(super) figure: &'a Figure,
    /// Index among the scene's data.
    pub(super) datum: usize,
    /// From where to where it runs, in years; a line has its point at the end.
    pub(super) from: f64,
    pub(super) to: f64,
    /// In units of the axis.
    pub(super) value: f64,
    /// Where it ends, in units of the axis.
    pub(super) reach: Reach,
    /// Whether a line comes from the point before.
    pub(super) joined: bool,
    /// Whether a total is surely below the one before, so that the line breaks.
    pub(super) fallen: bool,
    /// Whether the report before gives another figure for the same day.
    pub(super) again: bool,
}

/// A figure through time.
pub(super) struct Series<'a> {
    pub(super) kind: Kind,
    /// The open report's.
    pub(super) figure: &'a Figure,
    /// In the order of the reports.
    pub(super) points: Vec<Point<'a>>,
    pub(super) plans: Vec<Plan<'a>>,
    /// The ids of their indicators, in the order of the reports.
    pub(super) planned: Vec<&'a str>,
    /// Reports that give the indicator otherwise, each with its figure.
    pub(super) others: Vec<(&'a Report, &'a Figure)>,
    /// The power of ten of the axis.
    pub(super) power: i8,
    /// Whether the columns stand in even places, because their periods overlap.
    pub(super) even: bool,
    /// Everything in reading order.
    pub(super) order: Vec<AnyFigure<'a>>,
}

impl Kind {
    /// Whether the points are columns.
    pub(super) const fn has_columns(self) -> bool {
        matches!(self, Self::Periods | Self::Years)
    }
}

impl<'a> Point<'a> {
    /// Its figure.
    pub(super) const fn reported(&self) -> AnyFigure<'a> {
        AnyFigure::Reported(self.report, self.figure)
    }

    /// Whether it covers a whole year of the programme.
    pub(super) fn is_year(&self) -> bool {
        (self.to - self.from - 1.0).abs() < 1e-9
    }
}

/// The figure of the open report that is followed: the first amount that can have a plan, else the first figure, that
/// another report gives in the same way.
pub(super) fn followed<'a>(context: &ChartContext<'a>) -> Option<&'a Figure> {
    let mut first = None;
    for figure in &context.report.figures {
        let has_plan = figure.class.is_none() && is_planned(context.dataset, &figure.indicator);
        if (has_plan || first.is_none()) && context.recurs(figure) {
            first = Some(figure);
            if has_plan {
                break;
            }
        }
    }
    first
}

impl<'a> Series<'a> {
    /// The figure of the open report through time; `None` where no other report gives one like it.
    pub(super) fn of(context: &ChartContext<'a>) -> Option<Self> {
        let figure = followed(context)?;
        let kind = match running_scope(context.dataset, figure) {
            None => Kind::Levels,
            Some(Scope::Period) => Kind::Periods,
            Some(Scope::YearToDate) => Kind::YearsToDate,
            Some(Scope::ToDate) => Kind::ToDate,
            // What is expected of a year or a life may be put lower.
            Some(Scope::YearPlan | Scope::WholeLife) => Kind::Levels,
        };
        let mut series = Self {
            kind,
            figure,
            points: Vec::new(),
            plans: Vec::new(),
            planned: Vec::new(),
            others: Vec::new(),
            power: 0,
            even: false,
            order: Vec::new(),
        };
        let plans = plans_for(context.dataset, figure);
        let mut unbroken = false;
        for report in &context.dataset.reports {
            unbroken = series.add(context.dataset, report, unbroken);
            series.add_plans(context.dataset, report, &plans);
        }
        series.finish(context);
        Some(series)
    }

    /// Adds the report's figure; returns whether a line goes on from here.
    fn add(&mut self, dataset: &'a Dataset, report: &'a Report, unbroken: bool) -> bool {
        let mut alike = report.figures.iter();
        let Some(figure) = alike.find(|figure| are_comparable(dataset, figure, self.figure)) else {
            let mut others = report.figures.iter();
            let other = others.find(|figure| figure.indicator == self.figure.indicator);
            self.others.extend(other.map(|figure| (report, figure)));
            return unbroken && other.is_none();
        };
        let to = time::end(report.period.to);
        let from = match (self.kind, report.period.from) {
            (Kind::Periods, Some(from)) => time::start(from),
            (Kind::YearsToDate, _) => time::start(dataset.year(report).first_day()),
            _ => to,
        };
        let before = self.points.last();
        // A day that is reported again has two figures, and no rise from the one to the other.
        let again = !self.kind.has_columns()
            && before
                .is_some_and(|before| before.to >= to && before.figure.quantity != figure.quantity);
        let before = before.filter(|before| self.kind != Kind::YearsToDate || before.from >= from);
        let falls = before.is_some_and(|before| {
            let check = totals(dataset, (before.report, before.figure), (report, figure));
            check.is_some_and(|check| check.is_fall())
        });
        self.points.push(Point {
            report,
            figure,
            datum: 0,
            from,
            to,
            value: 0.0,
            reach: Reach::exact(0.0),
            joined: unbroken && before.is_some() && !falls && !again,
            fallen: unbroken && falls && !again,
            again,
        });
        true
    }

    /// Settles kind, unit and order, once every report has been looked at.
    fn finish(&mut self, context: &ChartContext<'a>) {
        let points = &mut self.points;
        self.plans.retain(|plan| {
            let first = points.partition_point(|point| point.to <= plan.from);
            points.get(first).is_some_and(|point| point.to <= plan.to)
        });
        let mut years = points.windows(2);
        let is_next = |pair: &[Point<'_>]| matches!(pair, [one, next] if one.from < next.from);
        if self.kind == Kind::YearsToDate && years.all(is_next) {
            self.kind = Kind::Years;
        }
        let mut amounts = Vec::new();
        for figure in points
            .iter()
            .map(|point| point.figure)
            .chain(self.plans.iter().map(|plan| plan.figure))
        {
            amounts.push(figure.quantity.amount.ratio());
        }
        self.power = time::power(context.locale, self.figure.quantity.unit, &amounts);
        self.even = self.kind == Kind::Periods
            && points
                .windows(2)
                .any(|pair| matches!(pair, [one, next] if next.from < one.to - 1e-9));
        let mut plans = self.plans.iter_mut().peekable();
        for (before, point) in points.iter_mut().enumerate() {
            while let Some(plan) = plans.next_if(|plan| plan.after <= before) {
                plan.place(&mut self.order, self.power);
            }
            let figure = AnyFigure::Reported(point.report, point.figure);
            (point.datum, point.value) = (self.order.len(), figure.in_unit(self.power));
            point.reach = Reach::in_unit(figure, self.power);
            self.order.push(figure);
        }
        for plan in plans {
            plan.place(&mut self.order, self.power);
        }
        if self.even {
            self.space_evenly();
        }
        self.rank_plans();
    }

    /// Gives each column, and its plans with it, a place of its own.
    fn space_evenly(&mut self) {
        for (index, point) in self.points.iter_mut().enumerate() {
            (point.from, point.to) = (index as f64, index as f64 + 1.0);
            let plans = self.plans.iter_mut();
            for plan in plans.filter(|plan| plan.report.id == point.report.id) {
                (plan.from, plan.to) = (point.from, point.to);
            }
        }
    }
}

/// Whether the one is below the other whatever they may be: never where an end is open between them.
pub(super) fn surely_below(one: &Figure, other: &Figure) -> bool {
    let ends = (one.quantity.interval().high).zip(other.quantity.interval().low);
    ends.is_some_and(|(high, low)| high < low)
}
