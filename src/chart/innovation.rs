//! Running counts, each for itself.
//!
//! Counts of different things have no common axis: they stand as numbers, one below the other, and nothing is said of
//! what they are to each other. Only counts of the same things are bars.

use super::ChartContext;
use super::amounts::{caveats, running};
use super::pen::{Pen, ROOM, TextStyle};
use super::rows::{self, MAX_ROWS};
use crate::derived::AnyFigure;
use crate::geometry::{Rect, point};
use crate::locale::Message;
use crate::quantity::Unit;
use crate::reported::Figure;
use crate::scene::{Anchor, Ink, Scene};

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

/// Puts down the counts; nothing where there are none.
pub(super) fn lay_out(context: &ChartContext<'_>, scene: &mut Scene) {
    let figures = counts(context);
    let drawn = figures.get(..MAX_ROWS).unwrap_or(&figures);
    let Some(first) = drawn.first() else {
        return;
    };
    let named = drawn.iter().take(IN_HEADLINE);
    let named: Vec<_> = named.map(|figure| context.counted(figure)).collect();
    scene.headline = context.locale.list(&named);
    scene.subtitle = context.fill(Message::InnovationSubtitle, "to", &context.to());
    let notes = caveats(context, drawn);
    scene.notes.extend(notes.into_iter().map(Into::into));
    let mut pen = Pen::new(context);
    let same_things = drawn.iter().all(|figure| figure.item == first.item);
    let height = if drawn.len() > 1 && same_things {
        rows::bars(&mut pen, scene, drawn)
    } else {
        numbers(context, drawn, scene, &mut pen)
    };
    pen.finish(scene, height);
}

/// Puts down the counts in large type, each with what it counts beside it, or below where there is no room; returns
/// where they end.
fn numbers(
    context: &ChartContext<'_>,
    figures: &[&Figure],
    scene: &Scene,
    pen: &mut Pen<'_>,
) -> f64 {
    let large = TextStyle::LARGE;
    let label = TextStyle::LABEL.inked(Ink::Text);
    let value = |figure| context.value(context.reported(figure));
    let widths = figures
        .iter()
        .map(|figure| pen.width(&value(figure), large));
    let widest = widths.fold(0.0, f64::max);
    let (height, gap) = (pen.line_height(large), pen.size(label));
    let beside = context.width - widest - gap;
    let has_room = beside >= context.width * 0.4;
    let mut top = 0.0;
    for figure in figures {
        let shown = context.reported(figure);
        pen.datum = context.index(scene, shown);
        let text = context.figure_text(shown).label();
        let (start, middle) = (top, top + height / 2.0);
        if has_room {
            let at = point(widest, middle);
            pen.text(at, &value(figure), large.anchored(Anchor::End));
            let lines = pen.wrapped(&text, label, beside * ROOM);
            let block = pen.line_height(label) * lines.len() as f64;
            let from = (middle - block / 2.0).max(top);
            let end = pen.lines(point(widest + gap, from), &lines, label);
            top = end.max(top + height);
        } else {
            pen.text(point(0.0, middle), &value(figure), large);
            let lines = pen.wrapped(&text, label, pen.room());
            top = pen.lines(point(0.0, top + height), &lines, label) + gap * 0.5;
        }
        pen.zone(Rect::new(0.0, start, context.width, top - start));
    }
    top
}
