//! One indicator through all reports, with what was planned for the same time.
//!
//! What fell to each period is a column, a running total or a level a point of a line. A line runs from report to report
//! and no further; it breaks where a new year begins the count anew, where a report between gives the indicator
//! otherwise, and where a total is below the one before.

use super::ChartContext;
use super::pen::Pen;
use super::placement::Placements;
use crate::derived::{AnyFigure, Check};
use crate::geometry::Rect;
use crate::scene::Scene;

mod axis;
mod beside;
mod labels;
mod layout;
mod plans;
mod plot;
mod sentences;
mod series;
mod time;

use layout::Layout;
use series::Series;

/// The figures of every report that gives the one that is followed, each with its plan; `None` where no figure of the
/// open report is given by another one in the same way.
pub(super) fn figures<'a>(context: &ChartContext<'a>) -> Option<Vec<AnyFigure<'a>>> {
    Series::of(context).map(|series| series.order)
}

/// The figures that the headline states.
pub(super) fn stated<'a>(context: &ChartContext<'a>) -> Vec<AnyFigure<'a>> {
    let series = Series::of(context);
    let stated = series.as_ref().and_then(sentences::stated);
    stated.map_or_else(Vec::new, |points| {
        points.map(series::Point::reported).into()
    })
}

/// The falls of totals that a sentence below the chart says.
pub(super) fn falls<'a>(context: &ChartContext<'a>) -> Vec<Check<'a>> {
    Series::of(context).map_or_else(Vec::new, |series| sentences::falls(context, &series))
}

/// Puts down columns or lines; nothing where there are none.
pub(super) fn lay_out(context: &ChartContext<'_>, scene: &mut Scene) {
    let Some(series) = Series::of(context) else {
        return;
    };
    let mut pen = Pen::new(context);
    let mut layout = Layout::new(&series, &pen);
    let mut placements = Placements::new(context.width, Rect::new(0.0, 0.0, 0.0, layout.bottom));
    axis::put_down(&series, &mut pen, &layout, &mut placements);
    layout.marks = plot::put_down(&series, &mut pen, &layout, &mut placements);
    let unnamed = labels::put_down(&series, &mut pen, &layout, &mut placements);
    pen.finish(scene, layout.height);
    sentences::write(context, &series, scene);
    sentences::name_plans(context, &series, &unnamed, scene);
}
