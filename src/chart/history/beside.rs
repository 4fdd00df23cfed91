//! Labels of the plans of columns that stand at their own marks, when every column has its value: of plans that a column is
//! far above, and of the newest of several.

use super::labels::{CLEAR, plan_names};
use super::layout::Layout;
use super::plans::Plan;
use super::plot::edge;
use super::series::{Point, Series};
use crate::chart::pen::{Pen, TextStyle};
use crate::chart::placement::{Candidate, Placements};
use crate::geometry::{Rect, point};

/// Lines of text above a column in which a label would be read as of that one.
const OVER: f64 = 3.0;

/// The pixels from a mark from which on a label over a column's end is not read as of it.
pub(super) fn far(pen: &Pen<'_>) -> f64 {
    pen.line_height(TextStyle::LABEL) + 4.0
}

/// Labels them: nearest to the mark, and not as another column's; else apart, with a line to the mark. Returns the data of
/// those that have no room for their names.
pub(super) fn put_down(
    series: &Series<'_>,
    pen: &mut Pen<'_>,
    layout: &Layout,
    placements: &mut Placements,
) -> Vec<usize> {
    let columns = || series.points.iter().zip(&layout.marks);
    let has_several = series.has_several_plans();
    let is_named = |plan: &Plan<'_>| has_several && plan.is_newest;
    let mut named = Vec::new();
    for (of, column) in columns() {
        let plans = series.plans_of(of).filter(|plan| is_named(plan));
        named.extend(plans.map(|plan| (plan, *column)));
    }
    // Over the mark of another plan a name would be read as of that.
    let height = pen.line_height(TextStyle::LABEL) * OVER;
    for plan in series
        .plans
        .iter()
        .filter(|plan| has_several && !plan.is_newest)
    {
        let (left, right, y) = edge(series, layout, plan);
        placements.avoid(Rect::new(
            left + 4.0,
            y - height,
            right - left - 8.0,
            height,
        ));
    }
    // From the highest down: there is room above that one.
    named.sort_by(|(one, _), (other, _)| other.value.total_cmp(&one.value));
    named.retain(|plan| !named_plan(series, pen, layout, placements, *plan));
    for (of, column) in columns() {
        let mut over = *column;
        if let Some(plan) = series.plan_of(of) {
            let (left, right, y) = edge(series, layout, plan);
            over = Rect::new(left + 4.0, over.y.min(y), right - left - 8.0, 0.0);
        }
        placements.avoid(Rect::new(over.x, over.y - height, over.width, height));
    }
    for (of, column) in columns() {
        let plan = series.plan_of(of).filter(|_| of.value >= 0.0);
        if let Some(plan) = plan.filter(|plan| !is_named(plan)) {
            passed_plan(series, pen, layout, placements, (of, plan, *column));
        }
    }
    named.iter().map(|(plan, _)| plan.datum).collect()
}

/// Labels the plan where the column is far above it: apart where columns are as wide as the label, and at the open report's.
fn passed_plan(
    series: &Series<'_>,
    pen: &mut Pen<'_>,
    layout: &Layout,
    placements: &mut Placements,
    (of, plan, column): (&Point<'_>, &Plan<'_>, Rect),
) {
    let (left, right, y) = edge(series, layout, plan);
    if y - column.y <= far(pen) {
        return;
    }
    let names = plan_names(pen, series, plan, true);
    let at = (point(column.center().x, y), None);
    if placements.set(pen, &names, at, &beside(column.width / 2.0), CLEAR) {
        return;
    }
    let (from, to) = series.room_of(of);
    let label = names.first().map_or(0.0, |name| {
        let widths = name.iter().flatten();
        let widths = widths.map(|span| pen.width(&span.text, span.style));
        widths.fold(0.0, f64::max)
    });
    if of.report.id == pen.context.report.id || layout.x(to) - layout.x(from) > label {
        // From the end of the mark that has room.
        let is_right = right < pen.context.width - label;
        let end = if is_right { right } else { left };
        placements.set_apart(pen, &names, point(end, y), &[1.0]);
    }
}

/// Labels the newest of one of several plans with its name; `false` where that has no room.
fn named_plan(
    series: &Series<'_>,
    pen: &mut Pen<'_>,
    layout: &Layout,
    placements: &mut Placements,
    (plan, column): (&Plan<'_>, Rect),
) -> bool {
    let names = plan_names(pen, series, plan, false);
    let (left, right, y) = edge(series, layout, plan);
    let half = (right - left) / 2.0;
    let mut candidates = vec![
        (0.0, -3.0, 0.5, 1.0),
        (half, -3.0, 1.0, 1.0),
        (-half, -3.0, 0.0, 1.0),
    ];
    candidates.extend(beside(column.width / 2.0));
    let at = (point((left + right) / 2.0, y), None);
    placements.set(pen, &names, at, &candidates, CLEAR)
        || placements.set_apart(pen, &names, point(right, y), &[1.0, 0.0])
        || placements.set_apart(pen, &names, point(left, y), &[1.0, 0.0])
}

/// At the mark of a plan, over what is seen of it beside so wide a half of the column.
fn beside(half: f64) -> [Candidate; 2] {
    let away = half + 4.0;
    [(away, -3.0, 0.0, 1.0), (-away, -3.0, 1.0, 1.0)]
}
