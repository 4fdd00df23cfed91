//! The marks: columns, lines and points, and what was planned.

use super::layout::Layout;
use super::series::{Plan, Point, Series};
use crate::chart::pen::Pen;
use crate::chart::placement::Placements;
use crate::geometry::{Rect, point};
use crate::scene::{Ink, Shape};

/// From so many points on, each is smaller.
pub(super) const MANY: usize = 24;
const VERY_MANY: usize = 120;

/// Puts down plans, columns or lines; labels are kept off plans, lines and points.
pub(super) fn put_down(
    series: &Series<'_>,
    pen: &mut Pen<'_>,
    layout: &Layout,
    placements: &mut Placements,
) {
    let columns_first = series.kind.has_columns();
    if columns_first {
        columns(series, pen, layout, placements);
    }
    // The mark of a plan is seen over its column, and under a line.
    for plan in &series.plans {
        pen.datum = Some(plan.datum);
        let (left, right, y) = edge(series, layout, plan);
        let ends = [point(left, y), point(right, y)];
        pen.line(ends[0], ends[1], 2.0, None, Ink::Text);
        placements.avoid_line(None, &ends);
    }
    if !columns_first {
        lines(series, pen, layout, placements);
    }
    pen.datum = None;
}

/// The firm mark of a plan: from where to where, and how high.
pub(super) fn edge(series: &Series<'_>, layout: &Layout, plan: &Plan<'_>) -> (f64, f64, f64) {
    let y = layout.y(plan.value);
    if series.kind.has_columns() {
        let band = column(layout, (plan.from, plan.to), (0.0, plan.value), 0.1);
        return (band.x - 2.0, band.right() + 2.0, y);
    }
    (layout.x(plan.from), layout.x(plan.to), y)
}

/// A column over a span of time and from one amount to another; a part of its width is left free on either side.
fn column(layout: &Layout, (from, to): (f64, f64), (low, high): (f64, f64), free: f64) -> Rect {
    let (left, right) = (layout.x(from), layout.x(to));
    // Few columns are no walls.
    let width = (right - left).min(layout.widest);
    let width = (width * (1.0 - free * 2.0)).max(1.5);
    let (top, bottom) = (layout.y(low.max(high)), layout.y(low.min(high)));
    Rect::new((left + right - width) / 2.0, top, width, bottom - top)
}

fn columns(series: &Series<'_>, pen: &mut Pen<'_>, layout: &Layout, placements: &mut Placements) {
    for plan in &series.plans {
        pen.datum = Some(plan.datum);
        let band = column(layout, (plan.from, plan.to), (0.0, plan.value), 0.1);
        pen.block(band, Ink::Plan);
        // Where the system forces its colours the band is nothing but its edge.
        pen.outline(band, 1.0, Ink::Line);
    }
    for point in &series.points {
        pen.datum = Some(point.datum);
        let plan = series.plan_of(point).map(|plan| plan.value);
        let free = if plan.is_some() { 0.24 } else { 0.14 };
        let span = (point.from, point.to);
        let firm = plan.map_or(point.value, |plan| point.value.min(plan.max(0.0)));
        let mut rect = column(layout, span, (0.0, firm), free);
        // An amount that is not zero is seen.
        if firm.abs() > 0.0 && rect.height < 1.0 {
            rect = Rect::new(rect.x, rect.y - 1.0, rect.width, 1.0);
        }
        pen.block(rect, Ink::Reported);
        placements.avoid(rect);
        if point.value > firm {
            let over = column(layout, span, (firm, point.value), free);
            pen.block(over, Ink::Accent);
            placements.avoid(over);
        }
        let (left, right) = (layout.x(point.from), layout.x(point.to));
        pen.zone(Rect::new(left, 0.0, right - left, layout.height));
    }
}

fn lines(series: &Series<'_>, pen: &mut Pen<'_>, layout: &Layout, placements: &mut Placements) {
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
    for of in &series.points {
        pen.datum = Some(of.datum);
        placements.avoid_dot(at(of));
        pen.dot(at(of), radius, false, Ink::Reported);
    }
}
