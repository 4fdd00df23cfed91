//! Running counts, each for itself.
//!
//! Counts of different things have no common axis: they stand as numbers, one below the other, and nothing is said of
//! what they are to each other. Only counts of the same things over the same days are bars.

use super::ChartContext;
use super::amounts::{caveats, running, share_axis, subtitle};
use super::numbers::numbers;
use super::pen::Pen;
use super::rows::{bars, drawn, note_others};
use crate::derived::AnyFigure;
use crate::locale::Message;
use crate::quantity::Unit;
use crate::reported::Figure;
use crate::scene::Scene;

/// The counts that the headline names.
const IN_HEADLINE: usize = 3;

fn counts<'a>(context: &ChartContext<'a>) -> Vec<&'a Figure> {
    running(context.dataset, context.report, Unit::Items)
}

/// The figures of the chart, in reading order; `None` where the report has no such count.
pub(super) fn figures<'a>(context: &ChartContext<'a>) -> Option<Vec<AnyFigure<'a>>> {
    let counts = counts(context);
    let figures = counts.iter().map(|figure| context.reported(figure));
    (!counts.is_empty()).then(|| figures.collect())
}

/// The figures that the headline states.
pub(super) fn stated<'a>(context: &ChartContext<'a>) -> Vec<AnyFigure<'a>> {
    let mut stated = figures(context).unwrap_or_default();
    stated.truncate(IN_HEADLINE);
    stated
}

/// Puts down the counts; nothing where there are none.
pub(super) fn lay_out(context: &ChartContext<'_>, scene: &mut Scene) {
    let figures = counts(context);
    let drawn = drawn(&figures);
    let Some(first) = drawn.first() else {
        return;
    };
    let named = drawn.iter().take(IN_HEADLINE);
    let named: Vec<_> = named.map(|figure| context.counted(figure)).collect();
    scene.headline = context.locale.list(&named);
    let message = match drawn.len() {
        // One total is separate from no other.
        1 => Message::ReturnsSubtitle,
        _ => Message::InnovationSubtitle,
    };
    scene.subtitle = subtitle(context, drawn, message);
    let notes = caveats(context, drawn);
    scene.notes.extend(notes.into_iter().map(Into::into));
    let mut pen = Pen::new(context);
    let alike = |figure: &&Figure| share_axis(context.dataset, first, figure);
    let height = if drawn.len() > 1 && drawn.iter().all(alike) {
        bars(&mut pen, scene, drawn)
    } else {
        numbers(&mut pen, scene, drawn)
    };
    note_others(context, scene, figures.len());
    pen.finish(scene, height);
}
