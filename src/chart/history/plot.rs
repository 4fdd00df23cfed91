//! The marks: columns, lines and points, and what was planned.

use super::layout::Layout;
use super::plans::Plan;
use super::series::{Point, Series};
use crate::chart::pen::Pen;
use crate::chart::placement::Placements;
use crate::geometry::{Rect, point};
use crate::scene::{Ink, Shape};

/// From so many points on, each is smaller.
pub(super) const MANY: usize = 24;
const VERY_MANY: usize = 120;
/// Pixels of the dashes of a plan that stands beside another one.
const DASH: f64 = 6.0;

/// Puts down plans, columns or lines; labels are kept off plans, lines and points. Returns where each column with its end
/// is, or each point.
pub(super) fn put_down(
    series: &Series<'_>,
    pen: &mut Pen<'_>,
    layout: &Layout,
    placements: &mut Placements,
) -> Vec<Rect> {
    let columns_first = series.kind.has_columns();
    let mut ends = Vec::new();
    if columns_first {
        ends = columns(series, pen, layout, placements);
    }
    // The mark of a plan is seen over its column, and under a line.
    for plan in &series.plans {
        pen.datum = Some(plan.datum);
        let (left, right, y) = edge(series, layout, plan);
        let ends = [point(left, y), point(right, y)];
        // One beside another for the same time is told from it.
        let dash = (!plan.is_first).then_some(DASH);
        pen.line(ends[0], ends[1], 2.0, dash, Ink::Text);
        placements.avoid_line(None, &ends);
    }
    if !columns_first {
        ends = lines(series, pen, layout, placements);
    }
    pen.datum = None;
    ends
}

/// The firm mark of a plan: from where to where, and how high.
pub(super) fn edge(series: &Series<'_>, layout: &Layout, plan: &Plan<'_>) -> (f64, f64, f64) {
    let y = layout.y(plan.value);
    if series.kind.has_columns() {
        let band = band(layout, plan);
        return (band.x - 2.0, band.right() + 2.0, y);
    }
    (layout.x(plan.from), layout.x(plan.to), y)
}

/// What a plan has behind its column.
fn band(layout: &Layout, plan: &Plan<'_>) -> Rect {
    let time = (plan.from, plan.to);
    let (left, width) = column(layout, time, time, 0.1);
    layout.y.span(plan.value, left, width).turned()
}

/// The left edge and the width of a column over a span of time in its room; a part of its width is left free on either
/// side.
fn column(
    layout: &Layout,
    (start, end): (f64, f64),
    (from, to): (f64, f64),
    free: f64,
) -> (f64, f64) {
    let (left, right) = (layout.x(start), layout.x(end));
    let middle = (left + right) / 2.0;
    // Few columns are no walls: what is free beside them is not over their time.
    let narrowed = (layout.widest / (right - left).max(1.0)).min(1.0);
    let at = |years: f64| middle + (layout.x(years) - middle) * narrowed;
    let (left, right) = (at(from), at(to));
    let width = ((right - left) * (1.0 - free * 2.0)).max(1.5);
    ((left + right - width) / 2.0, width)
}

fn columns(
    series: &Series<'_>,
    pen: &mut Pen<'_>,
    layout: &Layout,
    placements: &mut Placements,
) -> Vec<Rect> {
    for plan in series.plans.iter().filter(|plan| plan.is_first) {
        pen.datum = Some(plan.datum);
        let band = band(layout, plan);
        pen.block(band, Ink::Plan);
        // Where the system forces its colours the band is nothing but its edge.
        pen.outline(band, 1.0, Ink::Line);
    }
    let mut ends = Vec::new();
    for point in &series.points {
        pen.datum = Some(point.datum);
        let plan = series.plan_of(point).map(|plan| plan.value.max(0.0));
        let free = if plan.is_some() { 0.24 } else { 0.14 };
        let time = (point.from, point.to);
        let (left, width) = column(layout, series.room_of(point), time, free);
        let whole = put_column(pen, layout, point, plan, (left, width));
        placements.avoid(whole);
        ends.push(whole);
        let (left, right) = (layout.x(point.from), layout.x(point.to));
        pen.zone(Rect::new(left, 0.0, right - left, layout.height));
    }
    ends
}

/// Puts down a column with its end, what is surely over the plan in the ink of news; returns where it is.
fn put_column(
    pen: &mut Pen<'_>,
    layout: &Layout,
    point: &Point<'_>,
    plan: Option<f64>,
    (left, width): (f64, f64),
) -> Rect {
    let mut full = point.reach.full_part(layout.y, left, width);
    // An amount that is not zero is seen.
    if point.reach.full.abs() > 0.0 && full.height < 1.0 {
        full = Rect::new(left, full.y - 1.0, width, 1.0);
    }
    let mut ink = Ink::Reported;
    let mut firm = full;
    if let Some(plan) = plan.filter(|plan| point.reach.full > *plan) {
        let edge = layout.y(plan).clamp(full.y, full.bottom());
        firm = Rect::new(left, edge, width, full.bottom() - edge);
        ink = Ink::Accent;
        pen.block(Rect::new(left, full.y, width, edge - full.y), ink);
    }
    if !point.reach.is_striped_alone() {
        pen.block(firm, Ink::Reported);
    }
    point.reach.put_down(pen, layout.y, full, ink)
}

fn lines(
    series: &Series<'_>,
    pen: &mut Pen<'_>,
    layout: &Layout,
    placements: &mut Placements,
) -> Vec<Rect> {
    let at = |of: &Point<'_>| layout.at(of.to, of.value);
    pen.datum = None;
    let lines = series.points.chunk_by(|_, next| next.joined);
    for (index, line) in lines.enumerate() {
        let points: Vec<_> = line.iter().map(at).collect();
        placements.avoid_line(i32::try_from(index).ok(), &points);
        if points.len() > 1 {
            pen.push(Shape::Path { points, width: 2.5 }, Ink::Reported);
        }
    }
    let radius = match series.points.len() {
        VERY_MANY.. => 2.5,
        MANY.. => 3.5,
        _ => 5.0,
    };
    let mut ends = Vec::new();
    for of in &series.points {
        pen.datum = Some(of.datum);
        placements.avoid_dot(at(of));
        let dot = Rect::at(at(of)).grown(radius);
        if let Some(stretch) = of.reach.at_point(pen, layout.y, dot, Ink::Reported) {
            placements.avoid_upright(stretch);
        }
        pen.dot(at(of), radius, false, Ink::Reported);
        ends.push(dot);
    }
    ends
}
