//! Shares of the year's plan through the year, of every report: a line a year against the diagonal of an even pace.
//!
//! Every line begins at zero on New Year's Day, because the amounts run from there. A share that no report states
//! is calculated and hollow. One of a period that does not run from New Year's Day is in the table alone.

use super::ChartContext;
use super::amounts::plan_of;
use super::pen::{Pen, TextStyle};
use crate::derived::{AnyFigure, even_part, relation};
use crate::geometry::{Rect, point};
use crate::locale::{Message, capitalized};
use crate::quantity::{Decimal, Ratio};
use crate::reported::{Relation, Report};
use crate::scene::{Anchor, Ink, Scene, Shape};
use std::cmp::Ordering;

mod layout;
mod placement;
mod sentences;

use layout::{Axes, Layout};

/// One report's share of its year's plan.
struct Observation<'a> {
    report: &'a Report,
    year: i32,
    /// Whether it is the last of its year.
    last: bool,
    /// Index of the figure among the scene's data.
    datum: usize,
    derived: bool,
    /// The part of the year that has passed, 0 to 1.
    part: f64,
    /// The share in percent.
    percent: f64,
    /// How the exact share stands to an even pace.
    lead: Ordering,
    /// The share as it is written.
    text: String,
}

impl Observation<'_> {
    /// The year and its share.
    fn end(&self) -> String {
        [&self.year.to_string(), " · ", &self.text].concat()
    }

    /// The ink of its label.
    const fn ink(&self) -> Ink {
        if self.derived {
            Ink::Derived
        } else {
            Ink::Text
        }
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

/// The plan of the open report, else of the first report that has one.
fn any_plan<'a>(context: &ChartContext<'a>) -> Option<&'a str> {
    let dataset = context.dataset;
    let others = dataset.reports.iter();
    let mut others = others.filter_map(|report| plan_of(dataset, report));
    plan_of(dataset, context.report).or_else(|| others.next())
}

/// The shares of every report, in the order of the days; `None` where no report states one or lets one compute it.
pub(super) fn figures<'a>(context: &ChartContext<'a>) -> Option<Vec<AnyFigure<'a>>> {
    let shares = shares(context, any_plan(context)?);
    (!shares.is_empty()).then_some(shares)
}

fn shares<'a>(context: &ChartContext<'a>, plan: &str) -> Vec<AnyFigure<'a>> {
    let reports = context.dataset.reports.iter();
    let shares = reports.filter_map(|report| context.completion(report, plan));
    shares.collect()
}

/// Puts down the lines, or a list of the shares where the axis has a place for none.
pub(super) fn lay_out(context: &ChartContext<'_>, scene: &mut Scene) {
    let Some(plan) = any_plan(context) else {
        return;
    };
    let shares = shares(context, plan);
    let observations = observations(context, &shares);
    if observations.is_empty() {
        sentences::list(context, &shares, scene);
        return;
    }
    let mut pen = Pen::new(context);
    let height = put_down(context, &observations, &mut pen);
    let caption = context.text(Message::ProgressCaption).to_owned();
    pen.finish(scene, caption, height);
    if let Some(Relation::PlanOf(actual)) = relation(context.dataset, plan) {
        let label = capitalized(&context.indicator(actual));
        scene.subtitle = context.fill(Message::ProgressSubtitle, "label", &label);
        sentences::units_note(context, actual, &observations, scene);
    }
    scene.headline = sentences::headline(context, &observations);
}

/// The shares that have a place on the axis, each with its index among the scene's data.
fn observations<'a>(context: &ChartContext<'a>, shares: &[AnyFigure<'a>]) -> Vec<Observation<'a>> {
    let mut observations: Vec<Observation<'a>> = Vec::new();
    for (datum, share) in shares.iter().enumerate() {
        let report = share.report();
        if !report.period.runs_from_new_year() {
            continue;
        }
        let year = report.period.to.year();
        if let Some(before) = observations.last_mut() {
            before.last = before.year != year;
        }
        let part = even_part(report.period.to);
        let pace = part.times_ten_to(2).unwrap_or(Ratio::ZERO);
        observations.push(Observation {
            report,
            year,
            last: true,
            datum,
            derived: share.is_derived(),
            part: part.to_f64(),
            percent: share.in_unit(0),
            lead: share.side_of(pace),
            text: context.value(*share),
        });
    }
    observations
}

/// Puts down the whole chart; returns its height.
fn put_down(
    context: &ChartContext<'_>,
    observations: &[Observation<'_>],
    pen: &mut Pen<'_>,
) -> f64 {
    let layout = Layout::new(context, observations, pen);
    let Layout { axes, bottom, .. } = &layout;
    let height = layout.height;
    pen.datum = None;
    let mut placements = placement::Placements::new(context.width);
    placements.avoid(Rect::new(0.0, 0.0, context.width, layout.top));
    grid(pen, axes, layout.left, &mut placements);
    months(pen, axes, *bottom);
    placements.avoid(Rect::new(0.0, *bottom, context.width, height - bottom));
    let even = [axes.at(0.0, 0.0), axes.at(1.0, 100.0)];
    placements.avoid_line(&even);
    pen.line(even[0], even[1], 1.5, Some(5.0), Ink::Muted);
    let open = context.report.period.to.year();
    // The open report's year comes last, over the others.
    for current in [false, true] {
        for year in years(observations) {
            if year.last().is_some_and(|last| last.year == open) == current {
                line(pen, year, current, axes, &mut placements);
            }
        }
    }
    placement::labels(observations, axes, pen, &mut placements, layout.apart);
    height
}

fn percent(context: &ChartContext<'_>, decimal: Decimal) -> String {
    context
        .locale
        .percent(&context.locale.decimal(decimal.trimmed()))
}

fn grid(pen: &mut Pen<'_>, axes: &Axes, left: f64, placements: &mut placement::Placements) {
    let right = axes.x.at(1.0);
    let style = TextStyle::TICK.anchored(Anchor::End);
    let mut ticks = axes.y.ticks(7);
    let is_plan = |decimal: Decimal| decimal.ratio() == Ratio::from(100);
    // The plan has its line whatever the steps are.
    if !ticks.iter().any(|(decimal, _)| is_plan(*decimal)) {
        ticks.push((Decimal::new(100, 0), 100.0));
    }
    for (decimal, value) in &ticks {
        let y = axes.y.at(*value);
        let line = [point(left, y), point(right, y)];
        let (width, ink, style) = if is_plan(*decimal) {
            placements.avoid_line(&line);
            (1.5, Ink::Text, style.inked(Ink::Text))
        } else {
            (1.0, Ink::Grid, style)
        };
        pen.line(line[0], line[1], width, None, ink);
        let text = percent(&pen.context, *decimal);
        let at = point(left - 8.0, y);
        let bounds = pen.bounds(at, &text, style);
        if placements.is_free(bounds) {
            placements.avoid(bounds);
            pen.text(at, &text, style);
        }
    }
}

/// Month names in the middle of their months: all twelve where they fit, else those that end a quarter, a half or
/// the year.
fn months(pen: &mut Pen<'_>, axes: &Axes, bottom: f64) {
    let style = TextStyle::TICK.anchored(Anchor::Middle);
    let middle = bottom + pen.size(style);
    let names = pen.context.text(Message::MonthsShort);
    let pitch = axes.x.at(1.0 / 12.0) - axes.x.at(0.0);
    let mut widest = 0.0_f64;
    for name in names.split('|') {
        widest = widest.max(pen.width(name, style));
    }
    let fits = |months: &usize| pitch * *months as f64 >= widest + 8.0;
    let step = [1, 3, 6].into_iter().find(fits).unwrap_or(12);
    let (mut end, mut month) = (0.0, 0_usize);
    for name in names.split('|') {
        end += 1.0 / 12.0;
        month += 1;
        let x = axes.x.at(end);
        if month % step == 0 {
            pen.text(point(x - pitch / 2.0, middle), name, style);
        }
        let length = if month % 3 == 0 { 5.0 } else { 3.0 };
        pen.upright(x, bottom, bottom + length, 1.0, Ink::Line);
    }
}

/// A year's line and its dots.
fn line(
    pen: &mut Pen<'_>,
    year: &[Observation<'_>],
    current: bool,
    axes: &Axes,
    placements: &mut placement::Placements,
) {
    let (ink, width) = if current {
        (Ink::Reported, 3.0)
    } else {
        (Ink::Muted, 2.0)
    };
    let mut points = vec![axes.at(0.0, 0.0)];
    for observation in year {
        points.push(axes.of(observation));
    }
    placements.avoid_line(&points);
    pen.datum = None;
    pen.push(Shape::Path { points, width }, ink);
    for observation in year {
        let center = axes.of(observation);
        placements.avoid_dot(center);
        pen.datum = Some(observation.datum);
        let (radius, ink) = if observation.derived {
            (6.0, Ink::Derived)
        } else {
            (5.0, ink)
        };
        pen.dot(center, radius, observation.derived, ink);
    }
}
