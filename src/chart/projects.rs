//! A count of units and its parts: a unit chart, a square a unit, that reflows with the width.

use super::ChartContext;
use super::args::Args;
use super::pen::{Pen, TextStyle};
use crate::derived::{AnyFigure, Rule, relation};
use crate::geometry::{Rect, point};
use crate::locale::built_in::{part_of_units, square};
use crate::locale::{Message, capitalized};
use crate::quantity::{Decimal, Unit};
use crate::reported::{Dataset, Figure, Indicator, Relation, Report};
use crate::scene::{Anchor, Ink, Scene};

/// The most squares that are drawn; beyond, a square stands for several units.
const MAX_SQUARES: i64 = 300;

/// A whole and its parts, in the order of the report.
pub(super) struct Units<'r> {
    pub(super) whole: &'r Figure,
    parts: Vec<&'r Figure>,
}

/// The whole that the figure is a part of, by its id; `None` for what is no part, or no count.
fn whole_of<'d>(dataset: &'d Dataset, figure: &Figure) -> Option<&'d str> {
    match relation(dataset, &figure.indicator)? {
        Relation::PartOf(whole) if figure.quantity.unit == Unit::Items => Some(whole),
        _ => None,
    }
}

/// The first count that others are parts of, else the first that per-unit values divide by, else one that an indicator
/// names for that.
fn whole<'r>(dataset: &Dataset, report: &'r Report) -> Option<&'r Figure> {
    let counted = |id: &str| {
        report
            .figure(id)
            .filter(|figure| figure.quantity.unit == Unit::Items)
    };
    let per = |indicator: &Indicator| counted(indicator.per.as_deref()?);
    let mut parts = report.figures.iter();
    let mut divided = report.figures.iter();
    let mut indicators = dataset.indicators.iter();
    parts
        .find_map(|figure| counted(whole_of(dataset, figure)?))
        .or_else(|| divided.find_map(|figure| per(dataset.indicator(&figure.indicator)?)))
        .or_else(|| indicators.find_map(per))
}

/// The counted units and their parts; `None` where the report counts none.
///
/// Parts that together exceed the whole overlap, or one is wrong: then the whole stands alone.
pub(super) fn units<'r>(dataset: &Dataset, report: &'r Report) -> Option<Units<'r>> {
    let whole = whole(dataset, report)?;
    let is_part = |figure: &&Figure| {
        figure.class.is_none() && whole_of(dataset, figure) == Some(&whole.indicator)
    };
    let parts: Vec<&Figure> = report.figures.iter().filter(is_part).collect();
    let counts = parts.iter().map(|part| count(part));
    let overlap = counts.fold(0, i64::saturating_add) > count(whole);
    Some(Units {
        whole,
        parts: if overlap { Vec::new() } else { parts },
    })
}

fn count(figure: &Figure) -> i64 {
    figure
        .quantity
        .amount
        .ratio()
        .round(0)
        .map_or(0, |count| count.digits().max(0))
}

/// A run of squares in one ink.
struct Part {
    units: i64,
    label: String,
    datum: Option<usize>,
}

/// The parts that per cent of the whole are calculated for.
fn shares<'a>(context: &ChartContext<'a>, whole: &str) -> Vec<AnyFigure<'a>> {
    let derived = context.derived().iter();
    let shares =
        derived.filter(|derived| derived.rule == Rule::OfWhole && derived.against == whole);
    shares.map(|derived| context.computed(derived)).collect()
}

/// The figures of the chart, in reading order; `None` where the report counts nothing that has parts or that others are
/// divided by.
pub(super) fn figures<'a>(context: &ChartContext<'a>) -> Option<Vec<AnyFigure<'a>>> {
    let units = units(context.dataset, context.report)?;
    let mut figures = vec![context.reported(units.whole)];
    figures.extend(units.parts.iter().map(|part| context.reported(part)));
    figures.extend(shares(context, &units.whole.indicator));
    Some(figures)
}

/// Puts down the unit chart; nothing where the report counts no units.
pub(super) fn lay_out(context: &ChartContext<'_>, scene: &mut Scene) {
    let Some(units) = units(context.dataset, context.report) else {
        return;
    };
    let total = context.counted(units.whole);
    let mut args = context.args();
    args.set("year", context.report.period.to.year().to_string())
        .set("label", context.name(context.reported(units.whole)));
    let mut parts = named_parts(context, &units, &mut args, scene);
    let names: Vec<String> = parts.iter().map(|part| part.label.clone()).collect();
    parts.extend(the_rest(context, &units, &mut args, scene));
    let each = per_square(count(units.whole));
    args.set("count", context.locale.decimal(Decimal::new(each, 0)));
    let caption = args.fill(square(context.dataset, &units.whole.indicator, each));
    scene.headline = if names.is_empty() {
        total
    } else {
        args.set("total", total)
            .set("parts", context.locale.list(&names))
            .fill(Message::ProjectsHeadline)
    };
    scene.subtitle = capitalized(&caption);
    let mut pen = Pen::new(context);
    let height = put_down(context, &parts, each, &mut pen);
    pen.finish(scene, caption, height);
}

/// The parts that the report counts.
fn named_parts(
    context: &ChartContext<'_>,
    units: &Units<'_>,
    args: &mut Args,
    scene: &Scene,
) -> Vec<Part> {
    let mut parts = Vec::new();
    for figure in &units.parts {
        let reported = AnyFigure::Reported(context.report, figure);
        let label = match part_of_units(context.dataset, figure) {
            Some(message) => {
                let template = context.locale.form(message, figure.quantity.amount);
                let value = context.locale.quantity(figure.quantity).plain();
                args.set("value", value).fill_in(template)
            }
            None => context.counted(figure),
        };
        parts.push(Part {
            units: count(figure),
            label,
            datum: context.index(scene, reported),
        });
    }
    parts
}

/// What the parts leave of the whole; `None` where that is nothing.
fn the_rest(
    context: &ChartContext<'_>,
    units: &Units<'_>,
    args: &mut Args,
    scene: &Scene,
) -> Option<Part> {
    let parts = units.parts.iter();
    let rest = parts.fold(count(units.whole), |rest, part| {
        rest.saturating_sub(count(part))
    });
    if rest <= 0 {
        return None;
    }
    let label = if units.parts.is_empty() {
        context.counted(units.whole)
    } else {
        let value = context.locale.decimal(Decimal::new(rest, 0));
        args.set("value", value).fill(Message::ProjectsOthers)
    };
    Some(Part {
        units: rest,
        label,
        datum: context.index(scene, AnyFigure::Reported(context.report, units.whole)),
    })
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

/// Puts down labels and squares; returns the chart's height.
fn put_down(context: &ChartContext<'_>, parts: &[Part], each: i64, pen: &mut Pen<'_>) -> f64 {
    let columns = columns(context.width);
    let pitch = (context.width / columns).min(34.0);
    let top = labels(columns * pitch, parts, pen);
    let side = pitch * 0.86;
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

/// Puts down a square of the part with that index: full, paler, or nothing but its outline, by turns.
fn fill(pen: &mut Pen<'_>, rect: Rect, part: usize) {
    match part % 3 {
        0 => pen.block(rect, Ink::Reported),
        1 => pen.second_block(rect),
        _ => pen.outline(rect, 1.5, Ink::Reported),
    }
}

/// The longest rows of 30, 20, 15 or 10 squares that are no narrower than 15 pixels.
fn columns(width: f64) -> f64 {
    match width / 15.0 {
        30.0.. => 30.0,
        20.0.. => 20.0,
        15.0.. => 15.0,
        _ => 10.0,
    }
}

/// The counts above the squares: two at the two ends of one line of their width where they fit, else a line each.
fn labels(width: f64, parts: &[Part], pen: &mut Pen<'_>) -> f64 {
    let style = TextStyle::LABEL;
    let strong = style.bold();
    let line = pen.size(style) * 1.6;
    if let [first, second] = parts
        && pen.width(&first.label, strong) + pen.width(&second.label, style) + 24.0 <= width
    {
        pen.datum = first.datum;
        pen.text(point(0.0, line / 2.0), &first.label, strong);
        pen.datum = second.datum;
        pen.text(
            point(width, line / 2.0),
            &second.label,
            style.anchored(Anchor::End),
        );
        return line + 2.0;
    }
    let mut y = 0.0;
    for (index, part) in parts.iter().enumerate() {
        pen.datum = part.datum;
        let mut indent = 0.0;
        if parts.len() > 2 {
            let side = pen.size(style) * 0.8;
            fill(pen, Rect::new(0.0, y + side * 0.45, side, side), index);
            indent = side * 1.6;
        }
        let style = if index == 0 { strong } else { style };
        y = pen.indented(y, &part.label, style, indent);
    }
    y + 6.0
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
