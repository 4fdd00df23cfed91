//! A count of units and its parts: a unit chart, a square a unit, that reflows with the width; numbers where no square
//! can stand for a unit, because a count is no sure one or the parts exceed the whole; rows where there are more parts
//! than fills can tell apart.

use super::ChartContext;
use super::amounts::{label_among, runs};
use super::numbers::numbers;
use super::parts::{Part, Units, count, fill, key, label, units};
use super::pen::Pen;
use super::rows::{Columns, Content, Row, drawn, note_others};
use crate::derived::{AnyFigure, Rule};
use crate::geometry::{Rect, point};
use crate::locale::{Message, capitalized};
use crate::reported::Scope;
use crate::scene::{Scene, Sentence};

/// The most squares that are drawn; beyond, a square stands for several units.
const MAX_SQUARES: i64 = 300;
/// The space beside a square, in widths of a square and that space.
const GAP: f64 = 0.16;

/// The parts that the headline names.
const IN_HEADLINE: usize = 3;

/// The figures of the chart, in reading order; `None` where the report counts nothing that has parts or that others are
/// divided by.
pub(super) fn figures<'a>(context: &ChartContext<'a>) -> Option<Vec<AnyFigure<'a>>> {
    let units = units(context.dataset, context.report)?;
    let mut figures = units.figures(context);
    for derived in context.derived() {
        if derived.rule == Rule::OfWhole && derived.against == units.whole.indicator {
            figures.push(context.computed(derived));
        }
    }
    Some(figures)
}

/// The figures that the headline states: where the parts exceed the whole that alone.
pub(super) fn stated<'a>(context: &ChartContext<'a>) -> Vec<AnyFigure<'a>> {
    let Some(units) = units(context.dataset, context.report) else {
        return Vec::new();
    };
    let mut stated = units.figures(context);
    stated.truncate(if units.exceed { 1 } else { 1 + IN_HEADLINE });
    stated
}

/// Puts down the unit chart; nothing where the report counts no units.
pub(super) fn lay_out(context: &ChartContext<'_>, scene: &mut Scene) {
    let Some(units) = units(context.dataset, context.report) else {
        return;
    };
    let mut pen = Pen::new(context);
    scene.headline = headline(context, &units);
    let days = days(context, &units);
    let height = if units.exceed || !units.are_exact() || !units.have_fills() {
        scene.subtitle = capitalized(&days.unwrap_or_else(|| context.to()));
        if units.have_fills() {
            let mut counts = vec![units.whole];
            counts.extend(&units.parts);
            if !units.exceed {
                say_rest(scene, &units, context);
            }
            numbers(&mut pen, scene, &counts)
        } else {
            put_rows(&mut pen, scene, &units)
        }
    } else {
        let each = per_square(count(units.whole));
        let square = context.language.square(context.dataset, units.whole, each);
        let square = capitalized(&square);
        scene.subtitle = match days {
            Some(days) => context.locale.annotated(&square, &days),
            None => square,
        };
        let parts = units.parts(context, scene);
        put_down(context, &parts, each, &mut pen)
    };
    pen.finish(scene, height);
}

/// Puts down the whole, then a bar for each part, and says what they leave; returns where the rows end. The whole has no
/// bar: beside it those of many parts would be too short to compare.
fn put_rows(pen: &mut Pen<'_>, scene: &mut Scene, units: &Units<'_>) -> f64 {
    let context = pen.context;
    let row = |figure, content| {
        let figure = context.reported(figure);
        Row {
            figure,
            label: label_among(&context, figure, units.whole.scope),
            content,
        }
    };
    let mut rows = vec![row(units.whole, Content::Number)];
    rows.extend(units.parts.iter().map(|part| row(part, Content::Bar)));
    say_rest(scene, units, &context);
    note_others(&context, scene, rows.len());
    let rows = drawn(&rows);
    Columns::new(pen, rows, &[]).put_down(pen, scene, rows, (0.0, 1.0))
}

/// Says what the parts leave of the whole.
fn say_rest(scene: &mut Scene, units: &Units<'_>, context: &ChartContext<'_>) {
    if let Some(rest) = units.rest(context).filter(|rest| !rest.is_empty()) {
        scene.sentences.push(Sentence {
            text: capitalized(&rest),
            derived: true,
        });
    }
}

/// The days of a count that runs up; `None` for a level, and for the built-in projects of a year, whose labels name it.
fn days(context: &ChartContext<'_>, units: &Units<'_>) -> Option<String> {
    let (dataset, whole) = (context.dataset, units.whole);
    if !runs(dataset, whole) {
        return None;
    }
    if whole.scope == Scope::YearToDate {
        let is_named = dataset.built_in(&whole.indicator).is_some();
        return (!is_named).then(|| context.to());
    }
    Some(context.figure_text(context.reported(whole)).period())
}

/// The whole and its first parts; the whole alone where they exceed it.
fn headline(context: &ChartContext<'_>, units: &Units<'_>) -> String {
    let total = capitalized(&context.counted(units.whole));
    if units.exceed || units.parts.is_empty() {
        return total;
    }
    let named = units.parts.iter().take(IN_HEADLINE);
    let named = named.map(|part| label(context, units.whole, part));
    let mut named: Vec<_> = named.collect();
    let more = units.parts.len().saturating_sub(IN_HEADLINE);
    if more > 0 {
        named.push(context.locale.so_many(Message::MoreParts, more));
    }
    context.locale.whole_and_parts(total, named)
}

/// The units that a square stands for: 1, 2 or 5 times a power of ten, so that there are 300 squares at most.
fn per_square(count: i64) -> i64 {
    let mut each = 1_i64;
    let mut factor = 1;
    while count / each >= MAX_SQUARES {
        (factor, each) = match factor {
            1 => (2, each * 2),
            2 => (5, each / 2 * 5),
            _ => (1, each * 2),
        };
    }
    each
}

/// Puts down the key and the squares, which end where the panel ends; returns the chart's height.
fn put_down(context: &ChartContext<'_>, parts: &[Part], each: i64, pen: &mut Pen<'_>) -> f64 {
    let columns = columns(context.width);
    let pitch = context.width / (columns - GAP);
    let side = pitch * (1.0 - GAP);
    let top = key(pen, parts, point(0.0, 0.0), context.width) + 8.0;
    let (mut squares, mut units) = (0, 0_i64);
    let (mut column, mut row) = (0.0, 0.0);
    for (index, part) in parts.iter().enumerate() {
        pen.datum = part.datum;
        units = units.saturating_add(part.units);
        // A part ends with its last square begun, and has one of its own however small it is.
        let last = units / each + i64::from(units % each > 0);
        let last = last.max(squares + i64::from(part.units > 0));
        while squares < last {
            if column >= columns {
                (column, row) = (0.0, row + 1.0);
            }
            let rect = Rect::new(column * pitch, top + row * pitch, side, side);
            fill(pen, rect, index);
            squares += 1;
            column += 1.0;
        }
    }
    let rows = if squares > 0 { row + 1.0 } else { 0.0 };
    top + rows * pitch
}

/// The longest rows of 50, 30, 20, 15 or 10 squares that are no narrower than 15 pixels, of 50 than 20.
fn columns(width: f64) -> f64 {
    match width / 15.0 {
        67.0.. => 50.0,
        30.0.. => 30.0,
        20.0.. => 20.0,
        15.0.. => 15.0,
        _ => 10.0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn squares_stand_for_more_where_there_would_be_too_many() {
        assert_eq!(per_square(0), 1);
        assert_eq!(per_square(117), 1);
        assert_eq!(per_square(299), 1);
        assert_eq!(per_square(300), 2);
        assert_eq!(per_square(10_000), 50);
        assert_eq!(per_square(i64::MAX), 50_000_000_000_000_000);
    }
}
