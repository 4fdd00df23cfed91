//! Shares of the year's plan through the year, of every report: a line a year against the diagonal of an even pace.
//!
//! Every line begins at nought on New Year's Day, because the amounts run from there. A share that no report states
//! is calculated and hollow. One of a period that does not run from New Year's Day is in the table alone.

use super::Frame;
use super::known::Known;
use super::pen::{Pen, Type};
use super::scale::Scale;
use crate::derived::{completion, even_part, planned, relation};
use crate::geometry::{Point, Rect, point};
use crate::locale::{Message, capitalized};
use crate::quantity::{Decimal, Ratio, Unit};
use crate::reported::{Dataset, Relation, Report};
use crate::scene::{Anchor, Ink, Legend, Scene, Shape};
use std::cmp::Ordering;

mod place;
mod words;

/// One report's share of its year's plan.
struct Stop<'a> {
    report: &'a Report,
    year: i32,
    /// Whether it is the last of its year.
    last: bool,
    /// Place of the figure among the scene's data.
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

impl Stop<'_> {
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

/// The stops of each year.
fn years<'s, 'a>(stops: &'s [Stop<'a>]) -> impl Iterator<Item = &'s [Stop<'a>]> + use<'s, 'a> {
    stops.chunk_by(|stop, _| !stop.last)
}

/// The last stop of each year.
fn ends<'s, 'a>(
    stops: &'s [Stop<'a>],
) -> impl DoubleEndedIterator<Item = &'s Stop<'a>> + use<'s, 'a> {
    stops.iter().filter(|stop| stop.last)
}

/// The most years whose last shares can stand above the plot.
const MOST_APART: usize = 4;

/// The plan against which shares are drawn: one that shares are stated of, else one that an amount is held against.
pub(super) fn plan_of<'a>(dataset: &'a Dataset, report: &'a Report) -> Option<&'a str> {
    for figure in &report.figures {
        if figure.quantity.unit == Unit::Percent
            && let Some(Relation::ShareOf(plan)) = relation(dataset, &figure.indicator)
            && let Some(Relation::PlanOf(_)) = relation(dataset, plan)
        {
            return Some(plan);
        }
    }
    planned(dataset, report).map(|(_, plan)| plan.indicator.as_str())
}

/// Composes the lines, or words where the axis has a place for none; `false` where no report states a share of a plan or
/// lets one compute it.
pub(super) fn compose(frame: &Frame<'_>, scene: &mut Scene) -> bool {
    let dataset = frame.dataset;
    let mut plan = plan_of(dataset, frame.report);
    for report in &dataset.reports {
        if plan.is_none() {
            plan = plan_of(dataset, report);
        }
    }
    let Some(plan) = plan else { return false };
    let stops = stops(frame, plan, scene);
    if stops.is_empty() {
        return words::in_words(frame, scene);
    }
    let mut pen = Pen::new(frame);
    let height = lay_out(frame, &stops, &mut pen);
    pen.finish(
        scene,
        frame.text(Message::ProgressCaption).to_owned(),
        height,
    );
    if stops.iter().any(|stop| stop.derived) {
        scene.legend.push(Legend {
            ink: Ink::Derived,
            hollow: true,
            text: frame.text(Message::ProgressComputed).to_owned(),
        });
    }
    if let Some(Relation::PlanOf(actual)) = relation(dataset, plan) {
        let label = capitalized(&frame.indicator(actual));
        scene.subtitle = frame.fill(Message::ProgressSubtitle, "label", &label);
    }
    scene.headline = words::headline(frame, &stops);
    words::units_note(frame, &stops, scene);
    true
}

/// The stops of every report, in the order of the days; each share is among the data.
fn stops<'a>(frame: &Frame<'a>, plan: &str, scene: &mut Scene) -> Vec<Stop<'a>> {
    let mut stops: Vec<Stop<'a>> = Vec::new();
    for report in &frame.dataset.reports {
        let Some(completion) = completion(frame.dataset, report, plan) else {
            continue;
        };
        let known = Known::of(&completion);
        // Each report is met once: no need to look for it among thousands.
        let source = scene.sources.len();
        scene
            .sources
            .push(super::known::source(frame.locale, report));
        let datum = frame.push(scene, report, known, source);
        if !report.period.runs_from_new_year() {
            continue;
        }
        let year = report.period.to.year();
        if let Some(before) = stops.last_mut() {
            before.last = before.year != year;
        }
        let part = even_part(report.period.to);
        let pace = part.times_ten_to(2).unwrap_or(Ratio::ZERO);
        stops.push(Stop {
            report,
            year,
            last: true,
            datum,
            derived: known.is_derived(),
            part: part.to_f64(),
            percent: known.in_unit(0),
            lead: known.side_of(pace),
            text: frame.full(known),
        });
    }
    stops
}

/// The two scales of the plot.
struct Axes {
    x: Scale,
    y: Scale,
}

impl Axes {
    fn at(&self, part: f64, percent: f64) -> Point {
        point(self.x.at(part), self.y.at(percent))
    }

    fn of(&self, stop: &Stop<'_>) -> Point {
        self.at(stop.part, stop.percent)
    }
}

fn lay_out(frame: &Frame<'_>, stops: &[Stop<'_>], pen: &mut Pen<'_>) -> f64 {
    let tick = pen.size(Type::TICK);
    let height = (frame.width * 0.52).clamp(tick * 18.0, 400.0_f64.max(tick * 22.0));
    let strong = Type::LABEL.bold();
    let (mut domain, mut widest) = (vec![100.0], 0.0_f64);
    for stop in stops {
        domain.push(stop.percent * 1.04);
        if stop.last {
            widest = widest.max(pen.width(&stop.text, strong));
        }
    }
    let mut left = 0.0_f64;
    for (decimal, _) in &Scale::from_zero(&domain, (0.0, 1.0)).ticks(7) {
        left = left.max(pen.width(&percent(frame, *decimal), Type::TICK) + 10.0);
    }
    let narrow = frame.width < 480.0;
    let room = if !narrow {
        widest + 14.0
    } else if ends(stops).count() > 2 {
        // Lines so near each other are named at their ends or not at all.
        pen.width("2000", strong) + 14.0
    } else {
        8.0
    };
    let x = Scale::from_zero(&[1.0], (left, frame.width - room));
    // Where large type leaves a last share no room beside its point, they stand in lines above the plot.
    let tight = |stop: &Stop<'_>| x.at(stop.part) - pen.width(&stop.end(), strong) < left;
    let apart = narrow && ends(stops).count() <= MOST_APART && ends(stops).any(tight);
    let mut top = 0.0;
    if apart {
        for stop in ends(stops) {
            pen.datum = Some(stop.datum);
            top = pen.paragraph(top, &stop.end(), strong.inked(stop.ink()));
        }
    }
    pen.datum = None;
    let (height, bottom) = (height + top, height + top - tick * 2.0);
    let axes = Axes {
        x,
        y: Scale::from_zero(&domain, (bottom, top + tick * 2.0)),
    };
    let mut places = place::Places::new(frame.width);
    places.avoid(Rect::new(0.0, 0.0, frame.width, top));
    grid(pen, &axes, left, &mut places);
    months(pen, &axes, bottom);
    places.avoid(Rect::new(0.0, bottom, frame.width, height - bottom));
    let even = [axes.at(0.0, 0.0), axes.at(1.0, 100.0)];
    places.avoid_line(&even);
    pen.line(even[0], even[1], 1.5, Some(5.0), Ink::Muted);
    let open = frame.report.period.to.year();
    // The open report's year comes last, over the others.
    for current in &[false, true] {
        for year in years(stops) {
            if year.last().is_some_and(|stop| stop.year == open) == *current {
                line(pen, year, *current, &axes, &mut places);
            }
        }
    }
    place::labels(stops, &axes, pen, &mut places, apart);
    height
}

fn percent(frame: &Frame<'_>, decimal: Decimal) -> String {
    frame
        .locale
        .percent(&frame.locale.decimal(decimal.trimmed()))
}

fn grid(pen: &mut Pen<'_>, axes: &Axes, left: f64, places: &mut place::Places) {
    let right = axes.x.at(1.0);
    let style = Type::TICK.anchored(Anchor::End);
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
            places.avoid_line(&line);
            (1.5, Ink::Text, style.inked(Ink::Text))
        } else {
            (1.0, Ink::Grid, style)
        };
        pen.line(line[0], line[1], width, None, ink);
        let text = percent(pen.frame, *decimal);
        let at = point(left - 8.0, y);
        let bounds = pen.bounds(at, &text, style);
        if places.is_free(bounds) {
            places.avoid(bounds);
            pen.text(at, &text, style);
        }
    }
}

/// Month names in the middle of their months: all twelve where they fit, else those that end a quarter, a half or
/// the year.
fn months(pen: &mut Pen<'_>, axes: &Axes, bottom: f64) {
    let style = Type::TICK.anchored(Anchor::Middle);
    let middle = bottom + pen.size(style);
    let names = pen.frame.text(Message::MonthsShort);
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
    year: &[Stop<'_>],
    current: bool,
    axes: &Axes,
    places: &mut place::Places,
) {
    let (ink, width) = if current {
        (Ink::Reported, 3.0)
    } else {
        (Ink::Muted, 2.0)
    };
    let mut points = vec![axes.at(0.0, 0.0)];
    for stop in year {
        points.push(axes.of(stop));
    }
    places.avoid_line(&points);
    pen.datum = None;
    pen.push(Shape::Path { points, width }, ink);
    for stop in year {
        let center = axes.of(stop);
        places.avoid_dot(center);
        pen.datum = Some(stop.datum);
        let (radius, ink) = if stop.derived {
            (6.0, Ink::Derived)
        } else {
            (5.0, ink)
        };
        pen.dot(center, radius, stop.derived, ink);
    }
}
