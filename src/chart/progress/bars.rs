//! One report for each year, at the year's end or the last of all: a bar a year against its plan. A plot of them would
//! be points above each other at its edge.

use super::Observation;
use super::plot::percent;
use crate::chart::ChartContext;
use crate::chart::pen::{Pen, SIGN, TextStyle};
use crate::chart::scale::Scale;
use crate::geometry::{Rect, point};
use crate::locale::Message;
use crate::quantity::Decimal;
use crate::scene::{Anchor, Ink};

const STYLE: TextStyle = TextStyle::LABEL;
/// The most bars.
const MAX_BARS: usize = 30;

/// Whether the reports are bars.
pub(super) fn are_bars(observations: &[Observation<'_>]) -> bool {
    let mut before = observations.iter().rev().skip(1);
    observations.len() <= MAX_BARS
        && observations.iter().all(|of| of.last)
        && observations.first().is_some_and(|of| of.part >= 1.0)
        && before.all(|of| of.part >= 1.0)
}

/// Puts down the bars on one scale; returns where they end.
pub(super) fn put_down(pen: &mut Pen<'_>, observations: &[Observation<'_>]) -> f64 {
    let mut domain = vec![100.0];
    for observation in observations {
        let reach = observation.reach;
        domain.extend([reach.least(), reach.greatest()]);
    }
    // The mark of the plan is inside.
    let scale = Scale::from_zero(&domain, (0.0, pen.context.width - 1.0));
    let (mut y, mut bottom) = (pen.head(), 0.0);
    for observation in observations {
        bottom = bar(pen, observation, (scale, y));
        let next = bottom + pen.size(STYLE) * 0.5;
        pen.zone(Rect::new(0.0, y, pen.context.width, next - y));
        y = next;
    }
    pen.datum = None;
    observations
        .last()
        .map_or(bottom, |last| name_marks(pen, last, (scale, bottom + 1.0)))
}

/// The year of the bar; up to when its report counts where it is not over.
pub(super) fn name(context: &ChartContext<'_>, observation: &Observation<'_>) -> String {
    let year = context.locale.year(observation.year);
    if observation.part >= 1.0 {
        return year;
    }
    let to = context.of(observation.report).to();
    context.locale.annotated(&year, &to)
}

/// Puts down one bar under its year and share; returns where it ends.
fn bar(pen: &mut Pen<'_>, observation: &Observation<'_>, (scale, top): (Scale, f64)) -> f64 {
    let context = pen.context;
    let line = pen.line_height(STYLE);
    let derived = observation.share.1.is_derived();
    pen.datum = Some(observation.share.0);
    let year = name(&context, observation);
    let style = if observation.open {
        STYLE.bold()
    } else {
        STYLE
    };
    let share = context.value(observation.share.1);
    let share = [if derived { SIGN } else { "" }, &share].concat();
    let ink = if derived { Ink::Derived } else { Ink::Text };
    let value = style.inked(ink).anchored(Anchor::End);
    let room = context.width - pen.width(&share, value) - pen.size(STYLE);
    let year = pen.wrapped(&year, style, room);
    let under = pen.lines(point(0.0, top), &year, style);
    pen.text(point(context.width, top + line / 2.0), &share, value);
    let band = scale.span(100.0, under + 3.0, line * 0.9);
    pen.block(band, Ink::Plan);
    pen.outline(band, 1.0, Ink::Line);
    let reach = observation.reach;
    let inside = reach.full_part(scale, band.y + line * 0.2, line * 0.5);
    if derived {
        pen.block(inside, Ink::Paper);
        pen.outline(inside, 2.5, Ink::Derived);
    } else if !reach.is_striped_alone() {
        pen.block(inside, observation.ink());
    }
    reach.put_down(pen, scale, inside, observation.ink());
    let bottom = band.bottom() + 3.0;
    pen.zero(scale, (band.y - 3.0, bottom));
    pen.upright(scale.at(100.0), band.y - 3.0, bottom, 2.0, Ink::Text);
    if observation.part < 1.0 {
        let x = scale.at(observation.part * 100.0);
        let (from, to) = (point(x, band.y), point(x, band.bottom()));
        pen.line(from, to, 2.0, Some(3.0), Ink::Derived);
    }
    bottom
}

/// Names the marks of the plan and, of a year that is not over, of an even pace below the last bar; returns where the
/// names end.
fn name_marks(pen: &mut Pen<'_>, last: &Observation<'_>, (scale, top): (Scale, f64)) -> f64 {
    let context = pen.context;
    let line = pen.line_height(TextStyle::TICK);
    let plan = TextStyle::TICK.inked(Ink::Text).anchored(Anchor::End);
    let name = percent(&context, Decimal::new(100, 0));
    let at = point(scale.at(100.0) + 1.0, top + line / 2.0);
    pen.text(at, &name, plan);
    let Some(even) = last.even.filter(|_| last.part < 1.0) else {
        return top + line;
    };
    let style = TextStyle::TICK.inked(Ink::Derived);
    let text = context.fill(Message::InvestmentPace, "value", &context.value(even));
    // Its end is at the mark, and apart from the name of the plan.
    let end = scale.at(last.part * 100.0);
    let end = end.min(at.x - pen.width(&name, plan) - 12.0);
    let start = end - pen.width(&text, style);
    if start >= 0.0 {
        pen.lines(point(start, top), &[text], style)
    } else {
        let lines = pen.wrapped(&text, style, pen.room());
        pen.lines(point(0.0, top + line), &lines, style)
    }
}
