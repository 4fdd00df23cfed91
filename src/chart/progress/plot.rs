//! The plot: grid, months, the even pace, and the line of each year.

use super::layout::{Axes, Layout, MAX_TICKS};
use super::{Observation, years};
use crate::chart::ChartContext;
use crate::chart::pen::{Pen, TextStyle};
use crate::chart::placement::Placements;
use crate::geometry::{Point, Rect, point};
use crate::locale::Message;
use crate::quantity::{Decimal, Ratio};
use crate::scene::{Anchor, Ink, Shape};

/// The most points of a year that are large.
const MAX_LARGE: usize = 24;

/// Pixels to the right of a tick's number that stay free.
const TICK_GAP: f64 = 5.0;

/// Puts down grid, lines and dots; returns what labels must not cover.
pub(super) fn put_down(
    observations: &[Observation<'_>],
    pen: &mut Pen<'_>,
    layout: &Layout,
) -> Placements {
    let axes = &layout.axes;
    let mut placements = Placements::new(
        pen.context.width,
        Rect::new(layout.left, layout.top, 0.0, layout.bottom - layout.top),
    );
    grid(pen, axes, layout.left, &mut placements);
    months(pen, axes, layout.bottom);
    let even = [axes.at(0.0, 0.0), axes.at(1.0, 100.0)];
    placements.avoid_line(None, &even);
    pen.line(even[0], even[1], 1.5, Some(5.0), Ink::Muted);
    // The open report's year comes last, over the others.
    for open in [false, true] {
        for year in years(observations) {
            if year.last().is_some_and(|last| last.open) == open {
                line(pen, year, axes, &mut placements);
            }
        }
    }
    placements
}

pub(super) fn percent(context: &ChartContext<'_>, decimal: Decimal) -> String {
    context
        .locale
        .percent(&context.locale.decimal(decimal.trimmed()))
}

fn grid(pen: &mut Pen<'_>, axes: &Axes, left: f64, placements: &mut Placements) {
    let right = axes.x.at(1.0);
    let style = TextStyle::TICK.anchored(Anchor::End);
    let mut ticks = axes.y.ticks(MAX_TICKS);
    let is_plan = |decimal: Decimal| decimal.ratio() == Ratio::from(100);
    // The plan has its line whatever the steps are.
    if !ticks.iter().any(|(decimal, _)| is_plan(*decimal)) {
        ticks.push((Decimal::new(100, 0), 100.0));
    }
    for (decimal, value) in &ticks {
        let y = axes.y.at(*value);
        let line = [point(left, y), point(right, y)];
        let (width, ink, style) = if is_plan(*decimal) {
            placements.avoid_line(None, &line);
            (1.5, Ink::Text, style.inked(Ink::Text))
        } else if decimal.digits() == 0 && axes.y.zero_within().is_some() {
            placements.avoid_line(None, &line);
            (1.0, Ink::Muted, style)
        } else {
            (1.0, Ink::Grid, style)
        };
        pen.line(line[0], line[1], width, None, ink);
        let text = percent(&pen.context, *decimal);
        let at = point(left - 8.0, y);
        let bounds = pen.bounds(at, &text, style);
        if placements.is_free(bounds) {
            // A label close behind it would be read on from it.
            placements.avoid(Rect {
                width: bounds.width + TICK_GAP,
                ..bounds
            });
            pen.text(at, &text, style);
        }
    }
}

/// The months of the year, from that in which it begins: a name in the middle of each where they all fit, else of those
/// that end a quarter, a half or the year, with a tick at the end of each. Of a year that begins within a month, the days
/// on which its months end.
fn months(pen: &mut Pen<'_>, axes: &Axes, bottom: f64) {
    let first = pen.context.dataset.year(pen.context.report).first_day();
    let begins_month = first.day() == 1;
    let anchor = if begins_month {
        Anchor::Middle
    } else {
        Anchor::End
    };
    let style = TextStyle::TICK.anchored(anchor);
    let names = pen.context.text(Message::MonthsShort).split('|').cycle();
    // Within a month ends one that the next month is named after.
    let skipped = usize::from(first.month() - u8::from(begins_month));
    let mut names: Vec<String> = names.skip(skipped).take(12).map(str::to_owned).collect();
    if !begins_month {
        let day = first.day().to_string();
        for name in &mut names {
            let values = [("day", day.as_str()), ("month", name)];
            *name = pen.context.locale.filled(Message::DayOfMonth, &values);
        }
    }
    let pitch = axes.x.at(1.0 / 12.0) - axes.x.at(0.0);
    let mut widest = 0.0_f64;
    for name in &names {
        widest = widest.max(pen.width(name, style));
    }
    let fits = |months: &usize| pitch * *months as f64 >= widest + 8.0;
    let step = [1, 3, 6].into_iter().find(fits).unwrap_or(12);
    let middle = if begins_month { pitch / 2.0 } else { 0.0 };
    for (index, name) in names.iter().enumerate() {
        let month = index + 1;
        if month % step == 0 {
            let x = axes.x.at(month as f64 / 12.0);
            pen.text(point(x - middle, bottom + pen.size(style)), name, style);
            pen.upright(x, bottom, bottom + 4.0, 1.0, Ink::Line);
        }
    }
}

/// A year's line and its points: round in the open report's year, square in others.
fn line(pen: &mut Pen<'_>, year: &[Observation<'_>], axes: &Axes, placements: &mut Placements) {
    let mut points = Vec::new();
    for observation in year {
        points.push(axes.of(observation));
    }
    let Some(first) = year.first() else {
        return;
    };
    placements.avoid_line(Some(first.line()), &points);
    pen.datum = None;
    let width = if first.open { 3.0 } else { 2.0 };
    // Two reports of one day are no rise, nor is what begins to count something else, or what cannot fall and does.
    let goes_on = |one: &Observation<'_>, next: &Observation<'_>| {
        axes.of(one).x < axes.of(next).x && !next.redefined && !next.fallen
    };
    for joined in year.chunk_by(goes_on) {
        if joined.len() > 1 {
            let points = joined.iter().map(|one| axes.of(one)).collect();
            pen.push(Shape::Path { points, width }, first.ink());
        }
    }
    let radius = if year.len() > MAX_LARGE { 3.5 } else { 5.0 };
    for observation in year {
        let center = axes.of(observation);
        placements.avoid_dot(center);
        pen.datum = Some(observation.share.0);
        let (ink, around) = (dot_ink(observation), Rect::at(center).grown(radius));
        if let Some(stretch) = observation.reach.at_point(pen, axes.y, around, ink) {
            placements.avoid_upright(stretch);
        }
        dot(pen, center, radius, observation);
    }
    pen.datum = None;
}

fn dot(pen: &mut Pen<'_>, center: Point, radius: f64, observation: &Observation<'_>) {
    let (hollow, ink) = (observation.share.1.is_derived(), dot_ink(observation));
    let square = Rect::at(center).grown(radius * 0.9);
    if observation.open {
        pen.dot(
            center,
            if hollow { radius + 1.0 } else { radius },
            hollow,
            ink,
        );
    } else if hollow {
        pen.block(square, Ink::Paper);
        pen.outline(square, 2.5, ink);
    } else {
        pen.block(square, ink);
    }
}

/// The ink of what is calculated, else that of the line.
const fn dot_ink(observation: &Observation<'_>) -> Ink {
    if observation.share.1.is_derived() {
        Ink::Derived
    } else {
        observation.ink()
    }
}
