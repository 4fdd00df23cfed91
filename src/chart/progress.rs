//! Shares of the year's plan through the year, of every report: a line a year against the diagonal of an even pace.
//!
//! A line runs from the first to the last report of its year: nothing is drawn where nothing was measured. A share that
//! no report states is calculated and hollow. Where each year has one report, there is a bar for it instead. One that
//! runs over anything but the year to date has no place.

use super::ChartContext;
use super::pen::Pen;
use super::plans::plans;
use super::reach::Reach;
use crate::derived::{AnyFigure, even_part, is_for_running};
use crate::locale::Message;
use crate::quantity::Ratio;
use crate::reported::{Figure, Report, Scope, Year};
use crate::scene::{Ink, Scene};
use std::cmp::Ordering;

mod bars;
mod falls;
mod labels;
mod layout;
mod plot;
mod sentences;
mod undefined;

pub(super) use falls::falls;
use labels::Detail;
use layout::{Axes, Layout};
pub(super) use undefined::said;
use undefined::undefined;

/// The most years that have a line, beside that of the open report.
const MAX_LINES: usize = 6;

/// What one report says of its year's plan, in the order of the table.
struct Row<'a> {
    share: AnyFigure<'a>,
    /// Where an even spending would stand.
    even: Option<AnyFigure<'a>>,
    /// The plan, in one row of each year.
    plan: Option<AnyFigure<'a>>,
    /// What the amount has grown by since the report before: in the table alone.
    increment: Option<AnyFigure<'a>>,
}

/// A figure with the index that it has among the scene's data.
type Indexed<'a> = (usize, AnyFigure<'a>);

/// One report's share of its year's plan.
struct Observation<'a> {
    report: &'a Report,
    year: Year,
    /// Whether it is the last of its year.
    last: bool,
    /// Whether its year is that of the open report.
    open: bool,
    /// Whether its amount counts something else than that of the report before: no line joins the two.
    redefined: bool,
    /// Whether its amount is a total that is surely below that of the report before: no line joins these two either.
    fallen: bool,
    share: Indexed<'a>,
    even: Option<AnyFigure<'a>>,
    /// The plan of the year, at its last observation.
    plan: Option<AnyFigure<'a>>,
    /// The part of the year that has passed, 0 to 1.
    part: f64,
    /// The share in percent.
    percent: f64,
    /// Where it ends, in percent.
    reach: Reach,
    /// How the exact share stands to an even pace.
    lead: Ordering,
}

impl Observation<'_> {
    /// Which line it is on.
    const fn line(&self) -> i32 {
        self.year.calendar_years().0
    }

    /// The ink of its year's line.
    const fn ink(&self) -> Ink {
        if self.open { Ink::Reported } else { Ink::Muted }
    }
}

/// The observations of each year.
fn years<'s, 'a>(
    observations: &'s [Observation<'a>],
) -> impl Iterator<Item = &'s [Observation<'a>]> + use<'s, 'a> {
    observations.chunk_by(|observation, _| !observation.last)
}

/// The last observation of each year.
fn ends<'s, 'a>(
    observations: &'s [Observation<'a>],
) -> impl DoubleEndedIterator<Item = &'s Observation<'a>> + use<'s, 'a> {
    observations.iter().filter(|observation| observation.last)
}

/// The plan for the year of the open report, else of the first report that has one, with what it is for: an amount that
/// runs up, since a level begins no year at zero.
fn any_plan<'a>(context: &ChartContext<'a>) -> Option<(&'a str, &'a str)> {
    let dataset = context.dataset;
    let mut reports = std::iter::once(context.report).chain(&dataset.reports);
    let plan = reports.find_map(|report| {
        let mut plans = plans(dataset, report).into_iter();
        plans.find(|plan| {
            let runs = is_for_running(dataset, plan.id) && !plan.is_of_share();
            plan.scope == Scope::YearPlan && runs
        })
    })?;
    Some((plan.id, plan.of))
}

/// The share of the plan for the year that the report states or lets one compute.
fn share<'a>(context: &ChartContext<'a>, report: &'a Report, plan: &str) -> Option<AnyFigure<'a>> {
    let share = context.completion(report, plan)?;
    (share.scope() == Scope::YearToDate).then_some(share)
}

/// The shares of every report with their even pace, and the plan of each year, in the order of the days; `None` where no
/// report states a share or lets one compute it.
pub(super) fn figures<'a>(context: &ChartContext<'a>) -> Option<Vec<AnyFigure<'a>>> {
    let mut figures = Vec::new();
    let plan = any_plan(context)?;
    for row in rows(context, plan) {
        figures.push(row.share);
        figures.extend(row.even);
        figures.extend(row.plan);
        figures.extend(row.increment);
    }
    if figures.is_empty() {
        return None;
    }
    figures.extend(undefined(context, plan.0));
    Some(figures)
}

fn rows<'a>(context: &ChartContext<'a>, (plan, actual): (&str, &str)) -> Vec<Row<'a>> {
    let row = |report| {
        Some(Row {
            share: share(context, report, plan)?,
            even: context.even_share(report, plan),
            plan: None,
            increment: context.increment(report, actual),
        })
    };
    let mut rows: Vec<Row<'a>> = context.dataset.reports.iter().filter_map(row).collect();
    let year = |row: &Row<'_>| context.dataset.year(row.share.report());
    for rows in rows.chunk_by_mut(|one, other| year(one) == year(other)) {
        name_plan(context, plan, rows);
    }
    rows
}

/// Puts the plan into one row of the year: as the newest report states it, else as the newest lets one compute it.
fn name_plan<'a>(context: &ChartContext<'a>, plan: &str, rows: &mut [Row<'a>]) {
    let mut best: Option<(&mut Row<'a>, AnyFigure<'a>)> = None;
    for row in rows.iter_mut().rev() {
        let report = row.share.report();
        if let Some(found) = context.year_plan(report, plan)
            && best
                .as_ref()
                .is_none_or(|(_, best)| best.is_derived() && !found.is_derived())
        {
            best = Some((row, found));
        }
    }
    if let Some((row, plan)) = best {
        row.plan = Some(plan);
    }
}

/// Puts down the lines.
pub(super) fn lay_out(context: &ChartContext<'_>, scene: &mut Scene) {
    let Some((plan, actual)) = any_plan(context) else {
        return;
    };
    let rows = rows(context, (plan, actual));
    let observations = observations(context, &rows, actual);
    sentences::write(context, actual, &observations, scene);
    let (pen, height) = if bars::are_bars(&observations) {
        let mut pen = Pen::new(context);
        let height = bars::put_down(&mut pen, &observations);
        (pen, height)
    } else {
        let count = ends(&observations).count();
        let observations = of_drawn_years(observations);
        sentences::note_redefined(context, &observations, scene);
        let more = count - ends(&observations).count();
        context.note_more(scene, Message::ProgressMore, more);
        put_down(context, &observations)
    };
    pen.finish(scene, height);
}

/// The observations of the newest years that have a line, and of the open report's year: more lines are a tangle.
fn of_drawn_years(mut observations: Vec<Observation<'_>>) -> Vec<Observation<'_>> {
    let first = ends(&observations).rev().nth(MAX_LINES - 1);
    if let Some(first) = first.map(|of| of.year) {
        observations.retain(|of| of.open || of.year >= first);
    }
    observations
}

fn observations<'a>(
    context: &ChartContext<'a>,
    rows: &[Row<'a>],
    actual: &str,
) -> Vec<Observation<'a>> {
    let open = context.dataset.year(context.report);
    let mut observations: Vec<Observation<'a>> = Vec::new();
    let mut next = 0;
    let mut index = |figure: AnyFigure<'a>| {
        next += 1;
        (next - 1, figure)
    };
    for row in rows {
        let share = index(row.share);
        row.even.map(&mut index);
        row.plan.map(&mut index);
        row.increment.map(&mut index);
        let mut plan = row.plan;
        let report = row.share.report();
        let year = context.dataset.year(report);
        let (mut redefined, mut fallen) = (false, false);
        if let Some(before) = observations.last_mut()
            && before.year == year
        {
            redefined = is_redefined(actual, before.report, report);
            fallen = !redefined && falls::fall(context, actual, [before.report, report]).is_some();
            before.last = false;
            plan = plan.or(before.plan.take());
        }
        let part = even_part(year, report.period.to);
        let pace = part.times_ten_to(2).unwrap_or(Ratio::ZERO);
        observations.push(Observation {
            report,
            year,
            last: true,
            open: year == open,
            redefined,
            fallen,
            share,
            even: row.even,
            plan,
            part: part.to_f64(),
            percent: row.share.in_unit(0),
            reach: Reach::of(row.share),
            lead: row.share.side_of(pace),
        });
    }
    observations
}

/// Whether the later report gives the amount in another class, or of other things.
fn is_redefined(actual: &str, before: &Report, report: &Report) -> bool {
    let both = amount(before, actual).zip(amount(report, actual));
    both.is_some_and(|(one, other)| (&one.class, &one.item) != (&other.class, &other.item))
}

/// The report's figure of the indicator, of no class where it has one.
fn amount<'r>(report: &'r Report, actual: &str) -> Option<&'r Figure> {
    let mut figures = report.figures.iter();
    let own = report.figure(actual);
    own.or_else(|| figures.find(|figure| figure.indicator == actual))
}

/// The most lines of text above the plot that the labels at the ends of few lines may need.
const MAX_HEADROOM: f64 = 10.0;
/// The lines of text above the plot where labels find the place that they find.
const HEADROOM: f64 = 3.5;

/// Puts down the whole chart; returns its height. The labels at the ends of few lines are placed with more room above
/// the plot than they need, and the chart is then as high as they need it.
fn put_down<'a>(context: &ChartContext<'a>, observations: &[Observation<'_>]) -> (Pen<'a>, f64) {
    let (mut detail, mut headroom) = (Detail::Any, None);
    if layout::are_few_years(observations) {
        for fuller in [Detail::Plan, Detail::Share] {
            let mut pen = Pen::new(context);
            let room = MAX_HEADROOM * labels::line(&pen);
            let layout = Layout::new(context, observations, &pen, room);
            let mut placements = plot::put_down(observations, &mut pen, &layout);
            if labels::ends_of_lines(
                observations,
                &layout.axes,
                &mut pen,
                &mut placements,
                fuller,
            ) {
                (detail, headroom) = (fuller, Some(placements.headroom()));
                break;
            }
        }
    }
    let mut even_first = false;
    loop {
        let mut pen = Pen::new(context);
        let room = headroom.unwrap_or(HEADROOM * labels::line(&pen));
        let layout = Layout::new(context, observations, &pen, room);
        let (axes, mut placements) = (
            &layout.axes,
            plot::put_down(observations, &mut pen, &layout),
        );
        if !labels::ends_of_lines(observations, axes, &mut pen, &mut placements, detail) {
            (detail, headroom) = (Detail::Open, None);
            continue;
        }
        let has_room = labels::others(observations, axes, &mut pen, &mut placements, even_first);
        if has_room || even_first {
            return (pen, layout.height);
        }
        even_first = true;
    }
}
