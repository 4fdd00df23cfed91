//! A count of units and its parts: a unit chart, a square a unit, that reflows with the width.

use super::Frame;
use super::known::Known;
use super::pen::{Pen, Type};
use crate::derived::{Rule, relation};
use crate::geometry::{Rect, point};
use crate::locale::{Message, capitalized};
use crate::quantity::{Decimal, Unit};
use crate::reported::{Dataset, Figure, Relation, Report};
use crate::scene::{Anchor, Ink, Scene};

/// The most squares that are drawn; beyond, a square stands for several units.
const MOST_SQUARES: i64 = 300;

/// A whole and its parts, in the order of the report.
pub(super) struct Units<'r> {
    pub(super) whole: &'r Figure,
    parts: Vec<&'r Figure>,
}

/// The first count that others are parts of, else the first that per-unit values divide by.
///
/// Parts that together exceed the whole overlap, or one is wrong: then the whole is drawn alone.
pub(super) fn units<'r>(dataset: &Dataset, report: &'r Report) -> Option<Units<'r>> {
    let part_of = |figure: &Figure| match relation(dataset, &figure.indicator) {
        Some(Relation::PartOf(whole)) if figure.quantity.unit == Unit::Items => {
            Some(whole.as_str())
        }
        _ => None,
    };
    let counted = |id: &str| {
        report
            .figure(id)
            .filter(|figure| figure.quantity.unit == Unit::Items)
    };
    let mut whole = None;
    for figure in &report.figures {
        if whole.is_none() {
            whole = part_of(figure).and_then(counted);
        }
    }
    for figure in &report.figures {
        if whole.is_none() {
            let indicator = dataset.indicator(&figure.indicator);
            whole = indicator.and_then(|indicator| counted(indicator.per.as_deref()?));
        }
    }
    let whole = whole.or_else(|| counted("projects"))?;
    let mut units = Units {
        whole,
        parts: Vec::new(),
    };
    let mut sum = 0_i64;
    for figure in &report.figures {
        if figure.class.is_none() && part_of(figure) == Some(&whole.indicator) {
            sum = sum.saturating_add(count(figure));
            units.parts.push(figure);
        }
    }
    if sum > count(whole) {
        units.parts.clear();
    }
    Some(units)
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
    datum: usize,
}

/// Composes the unit chart; `false` where the report counts nothing that has parts or that others are divided by.
pub(super) fn compose(frame: &Frame<'_>, scene: &mut Scene) -> bool {
    let Some(units) = units(frame.dataset, frame.report) else {
        return false;
    };
    let whole = Known::Reported(units.whole);
    let datum = frame.add(scene, whole);
    let total = frame.counted(units.whole);
    let (mut parts, mut named) = (Vec::new(), Vec::new());
    let mut left = count(units.whole);
    let mut words = frame.words();
    words
        .set("year", frame.report.period.to.year().to_string())
        .set("label", frame.label(whole));
    for figure in &units.parts {
        let known = Known::Reported(figure);
        let template = match figure.indicator.as_str() {
            "continuing" => Some(Message::ProjectsContinuing),
            "new" => Some(Message::ProjectsNew),
            "in-production" => Some(Message::ProjectsInProduction),
            _ => None,
        };
        let label = match template {
            Some(template) => {
                let template = frame.locale.form(template, figure.quantity.amount);
                words.set("value", frame.full(known)).fill_in(template)
            }
            None => frame.counted(figure),
        };
        named.push(label.clone());
        left -= count(figure);
        parts.push(Part {
            units: count(figure),
            label,
            datum: frame.add(scene, known),
        });
    }
    if left > 0 {
        let value = frame.locale.decimal(Decimal::new(left, 0));
        let label = if parts.is_empty() {
            total.clone()
        } else {
            words.set("value", value).fill(Message::ProjectsOthers)
        };
        parts.push(Part {
            units: left,
            label,
            datum,
        });
    }
    let each = per_square(count(units.whole));
    let template = match (each, units.whole.indicator.as_str()) {
        (1, "projects") => Message::SquareIsProject,
        (1, _) => Message::SquareIsOne,
        _ => Message::SquareIsMany,
    };
    words.set("count", frame.locale.decimal(Decimal::new(each, 0)));
    let caption = words.fill(template);
    scene.headline = if named.is_empty() {
        total
    } else {
        words
            .set("total", total)
            .set("parts", frame.locale.list(&named))
            .fill(Message::ProjectsHeadline)
    };
    scene.subtitle = capitalized(&caption);
    let mut pen = Pen::new(frame);
    let height = lay_out(frame, &parts, each, &mut pen);
    pen.finish(scene, caption, height);
    for derived in frame.derived {
        if derived.rule == Rule::OfWhole && derived.against == units.whole.indicator {
            frame.add(scene, Known::Derived(derived));
        }
    }
    true
}

/// The units that a square stands for: 1, 2 or 5 times a power of ten, so that there are 300 squares at most.
fn per_square(count: i64) -> i64 {
    let mut each = 1_i64;
    let mut factor = 1;
    while count / each >= MOST_SQUARES {
        (factor, each) = match factor {
            1 => (2, each * 2),
            2 => (5, each / 2 * 5),
            _ => (1, each * 2),
        };
    }
    each
}

fn lay_out(frame: &Frame<'_>, parts: &[Part], each: i64, pen: &mut Pen<'_>) -> f64 {
    let columns = columns(frame.width);
    let pitch = (frame.width / columns).min(34.0);
    let top = labels(columns * pitch, parts, pen);
    let side = pitch * 0.86;
    let (mut square, mut units) = (0, 0_i64);
    let (mut column, mut row) = (0.0, 0.0);
    for (index, part) in parts.iter().enumerate() {
        pen.datum = Some(part.datum);
        units = units.saturating_add(part.units);
        // A part ends with its last square begun, and has one of its own however small it is.
        let last = units / each + i64::from(units % each > 0);
        let last = last.max(square + i64::from(part.units > 0));
        while square < last {
            if column >= columns {
                (column, row) = (0.0, row + 1.0);
            }
            let rect = Rect::new(column * pitch, top + row * pitch, side, side);
            fill(pen, rect, index);
            square += 1;
            column += 1.0;
        }
    }
    let rows = if square > 0 { row + 1.0 } else { 0.0 };
    top + rows * pitch
}

/// Puts down a square of the part at that place: full, paler, or nothing but its outline, by turns.
fn fill(pen: &mut Pen<'_>, rect: Rect, part: usize) {
    match part % 3 {
        0 => pen.block(rect, Ink::Reported),
        1 => pen.second_block(rect),
        _ => pen.frame(rect, 1.5, Ink::Reported),
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
    let style = Type::LABEL;
    let strong = style.bold();
    let line = pen.size(style) * 1.6;
    if let [first, second] = parts
        && pen.width(&first.label, strong) + pen.width(&second.label, style) + 24.0 <= width
    {
        pen.datum = Some(first.datum);
        pen.text(point(0.0, line / 2.0), &first.label, strong);
        pen.datum = Some(second.datum);
        pen.text(
            point(width, line / 2.0),
            &second.label,
            style.anchored(Anchor::End),
        );
        return line + 2.0;
    }
    let mut y = 0.0;
    for (index, part) in parts.iter().enumerate() {
        pen.datum = Some(part.datum);
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
