//! Bars on one scale, a line of label above each, the value at its end.

use super::Frame;
use super::known::Known;
use super::pen::{Pen, Type};
use super::scale::Scale;
use crate::derived::relation;
use crate::geometry::{Rect, point};
use crate::locale::capitalized;
use crate::quantity::Unit;
use crate::reported::{Dataset, Figure, NameIndex, Relation, Report, Scope};
use crate::scene::text::wrap;
use crate::scene::{Ink, Scene};

/// The most bars that are drawn; the rest is in the table.
pub(super) const MOST_BARS: usize = 12;

/// Whether the amount is what others are held against, and no outcome itself.
pub(super) fn is_base(dataset: &Dataset, figure: &Figure) -> bool {
    figure.quantity.unit == Unit::Money
        && !matches!(
            relation(dataset, &figure.indicator),
            Some(Relation::ShareOf(_))
        )
}

/// Bars, then the ratios below them.
pub(super) struct Bars<'a> {
    pub(super) figures: Vec<&'a Figure>,
    /// Calculated sentences, each with its figure.
    pub(super) ratios: Vec<(Known<'a>, String)>,
    /// Power of ten of the axis's unit.
    pub(super) power: i8,
}

/// The figures of the unit that run up through the period and are no part of another one, in the order of the report.
pub(super) fn running<'r>(dataset: &Dataset, report: &'r Report, unit: Unit) -> Vec<&'r Figure> {
    let names = NameIndex::of(&report.figures, Figure::parts);
    let mut figures = Vec::new();
    for figure in &report.figures {
        let accumulates = dataset
            .indicator(&figure.indicator)
            .is_some_and(|indicator| indicator.accumulates);
        let part = matches!(
            relation(dataset, &figure.indicator),
            Some(Relation::PartOf(_) | Relation::PlanOf(_))
        );
        // A class of a count stands for it only where the count itself is not given.
        let narrower = figure.class.is_some() && names.index_of(&figure.indicator).is_some();
        let runs = accumulates && figure.scope == Scope::YearToDate;
        if figure.quantity.unit == unit && runs && !part && !narrower {
            figures.push(figure);
        }
    }
    figures
}

impl Bars<'_> {
    /// Puts the bars down and gives the scene their panel.
    pub(super) fn lay_out(&self, frame: &Frame<'_>, scene: &mut Scene, mut caption: String) {
        let mut pen = Pen::new(frame);
        let style = Type::LABEL;
        let size = pen.size(style);
        let (line, thick) = (size * 1.5, size * if frame.compact { 1.4 } else { 1.8 });
        let gap = size * 0.7;
        let (mut rows, mut top) = (Vec::new(), 0.0);
        let (mut room, mut lengths) = (0.0_f64, Vec::new());
        for figure in self.figures.iter().take(MOST_BARS) {
            let known = Known::in_view(figure, frame);
            let value = known.plain(frame.locale);
            let base = is_base(frame.dataset, figure);
            room = room.max(pen.width(&value, style.bold()));
            lengths.push(known.in_unit(self.power));
            let label = capitalized(&frame.label(Known::Reported(figure)));
            let lines = wrap(&label, size, false, frame.width, frame.measure);
            top += line * lines.len() as f64 + thick + gap;
            rows.push((known, base, value, lines));
        }
        // Values that would leave the bars too little room stand in a line above them.
        let above = room > frame.width * 0.55;
        if above {
            top += line * rows.len() as f64;
            room = 0.0;
        }
        let scale = Scale::from_zero(&lengths, (0.0, (frame.width - room - 10.0).max(40.0)));
        if !frame.compact {
            let tick = pen.size(Type::TICK);
            scale.grid(&mut pen, 0.0, top + tick * 0.9, self.power);
            top += tick * 1.8;
        }
        if rows.iter().any(|(known, ..)| known.is_derived()) {
            frame.say_per_unit(&mut scene.subtitle);
            frame.say_per_unit(&mut caption);
        }
        let mut y = 0.0;
        for (known, base, value, lines) in &rows {
            pen.datum = Some(frame.add(scene, *known));
            for text in lines {
                pen.text(point(0.0, y + line / 2.0), text, style);
                y += line;
            }
            let value_at = point(0.0, y + line / 2.0);
            if above {
                y += line;
            }
            let rect = bar(&mut pen, scale, *known, self.power, (y, thick), *base);
            let ink = if known.is_derived() {
                Ink::Derived
            } else {
                Ink::Text
            };
            let at = if above {
                value_at
            } else {
                point(rect.right() + 8.0, rect.center().y)
            };
            pen.text(at, value, style.bold().inked(ink));
            y += thick + gap;
        }
        if self.figures.len() > MOST_BARS && !frame.compact {
            let source = frame.add_source(scene, frame.report);
            for figure in self.figures.iter().skip(MOST_BARS) {
                frame.push(scene, frame.report, Known::in_view(figure, frame), source);
            }
        }
        let mut y = top + 6.0;
        for (known, text) in &self.ratios {
            pen.datum = Some(frame.add(scene, *known));
            y = pen.paragraph(y, text, style.inked(Ink::Derived)) + 4.0;
        }
        pen.finish(scene, caption, y);
    }
}

/// Puts a bar down; returns where it is.
fn bar(
    pen: &mut Pen<'_>,
    scale: Scale,
    known: Known<'_>,
    power: i8,
    row: (f64, f64),
    base: bool,
) -> Rect {
    let length = known.in_unit(power);
    let mut rect = scale.span(length, row.0, row.1);
    if length.abs() > 0.0 {
        // A value that is not nought is seen, however small beside the others.
        rect = Rect::new(rect.x, rect.y, rect.width.max(2.0), rect.height);
    }
    if known.is_derived() {
        pen.frame(rect, 2.0, Ink::Derived);
    } else if base {
        pen.second_block(rect);
    } else {
        pen.block(rect, Ink::Reported);
    }
    rect
}
