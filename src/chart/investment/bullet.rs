//! The bullet: the plan as a band with a firm mark, the amount as a bar in it, and what is over the plan in the accent.
//!
//! What the bar shows stands above it, or in the column of labels where the bar is on one scale with rows; the plan at
//! its mark, what follows from both at the end of the bar: there is room for that at every width.

use super::ends::{EndLabel, room};
use super::figures::PlanFigures;
use crate::chart::ChartContext;
use crate::chart::pen::{Pen, SIGN, TextStyle};
use crate::chart::reach::Reach;
use crate::chart::rows::{Bar, Columns};
use crate::chart::scale::Scale;
use crate::derived::AnyFigure;
use crate::geometry::{Point, Rect, point};
use crate::locale::Message;
use crate::locale::built_in::bar_label;
use crate::quantity::Unit;
use crate::scene::{Anchor, Ink, Scene};

pub(super) const STYLE: TextStyle = TextStyle::LABEL;

/// A bullet, and what it needs to be put down.
pub(in crate::chart) struct Bullet<'b> {
    pub(in crate::chart) figures: &'b PlanFigures<'b>,
    pub(in crate::chart) scene: &'b Scene,
}

/// How long everything is, in one unit.
pub(super) struct Lengths {
    actual: Reach,
    plan: f64,
    /// The band of the plan.
    band: Reach,
    pub(super) pace: Option<f64>,
    /// Whether the unit is that of the amount, and whether that is money.
    pub(super) of_amount: bool,
    pub(super) of_money: bool,
}

impl Lengths {
    pub(super) fn least(&self) -> f64 {
        self.actual.least().min(self.band.least())
    }

    pub(super) fn greatest(&self) -> f64 {
        self.actual.greatest().max(self.band.greatest())
    }

    /// The pixels that arrows take behind the bar.
    pub(super) fn arrow(&self) -> f64 {
        self.actual.room().max(self.band.room())
    }
}

/// Where the parts of the bullet stand.
#[derive(Clone, Copy)]
struct Plot {
    /// Where the column of the bars begins.
    start: f64,
    /// The band of the plan.
    band: Rect,
    /// The full part of the bar of the amount.
    bar: Rect,
    /// How the bar ends, and how the band does.
    reach: Reach,
    soft: Reach,
    scale: Scale,
    /// The part of the bar that is over the plan, if any is.
    over: Option<Rect>,
    /// The pixels of the plan and of an even pace.
    plan: f64,
    pace: Option<f64>,
    /// Where the labels at the end of the bar begin.
    end: f64,
}

impl Plot {
    /// Sets a label below the band: at the point, else from where the bars begin; returns where it ends.
    fn below(self, pen: &mut Pen<'_>, text: &str, style: TextStyle, at: Point) -> f64 {
        let lines = pen.wrapped(text, style, pen.room() - self.start);
        let bounds = lines.iter().map(|line| pen.bounds(at, line, style));
        if bounds.fold(f64::INFINITY, |left, line| left.min(line.x)) < self.start {
            let style = style.anchored(Anchor::Start);
            return pen.lines(point(self.start, at.y), &lines, style);
        }
        pen.lines(at, &lines, style)
    }
}

impl Bullet<'_> {
    /// The bars as others' scale must hold them; none where the bullet shows no money.
    pub(in crate::chart) fn bars(&self, pen: &Pen<'_>) -> Vec<Bar> {
        let lengths = self.lengths();
        if !lengths.of_money {
            return Vec::new();
        }
        let label = pen.width(&self.bar_label(&pen.context), STYLE.bold());
        let ends = self.ends(pen).into_iter();
        ends.map(|(length, room)| Bar {
            label,
            length,
            room,
        })
        .collect()
    }

    /// Puts the bullet down from `start`, on the scale of the columns where it shares one; returns where it ends.
    pub(in crate::chart) fn put_down(
        &self,
        pen: &mut Pen<'_>,
        start: f64,
        columns: Option<&Columns>,
    ) -> f64 {
        let PlanFigures {
            plan, share, over, ..
        } = *self.figures;
        let ends = self.end_labels(pen);
        let line = pen.line_height(STYLE);
        let column = columns.map_or(0.0, |columns| columns.labels);
        let label = self.bar_label(&pen.context);
        let free = pen.width(&label, STYLE.bold()) + pen.size(STYLE) * 2.0;
        let room = if column > 0.0 { column } else { pen.room() };
        let label = pen.wrapped(&label, STYLE.bold(), room);
        let height = line * label.len() as f64;
        // Beside the band, or above it.
        let (top, band) = if column > 0.0 {
            let middle = height.max(line * 2.0) / 2.0 + 3.0;
            (start + middle - height / 2.0, start + middle - line)
        } else {
            (start, start + height + 3.0)
        };
        // More lines than the band is high reach beyond it on both sides.
        let beyond = line * (ends.len() as f64 - 2.0).max(0.0) / 2.0;
        let plot = self.plot(pen, &ends, band + beyond, columns);
        pen.datum = plan.or(share).and_then(|plan| self.index(pen, plan));
        pen.block(plot.band, Ink::Plan);
        // Where the system forces its colours the band is nothing but its edge.
        pen.outline(plot.band, 1.0, Ink::Line);
        plot.soft.put_down(pen, plot.scale, plot.band, Ink::Line);
        pen.datum = self.datum(pen);
        if self.figures.actual.is_some_and(AnyFigure::is_derived) {
            pen.block(plot.bar, Ink::Paper);
            pen.outline(plot.bar, 2.5, Ink::Derived);
            pen.lines(point(0.0, top), &label, STYLE.bold().inked(Ink::Derived));
        } else {
            if !plot.reach.is_striped_alone() {
                pen.block(plot.bar, Ink::Reported);
            }
            pen.lines(point(0.0, top), &label, STYLE.bold());
        }
        if let Some(rect) = plot.over {
            pen.datum = over.or(share).and_then(|over| self.index(pen, over));
            pen.block(rect, Ink::Accent);
        }
        pen.datum = self.datum(pen);
        let full = plot.over.map_or(plot.bar, |over| over.hull(plot.bar));
        let ink = if plot.over.is_some() {
            Ink::Accent
        } else {
            Ink::Reported
        };
        plot.reach.put_down(pen, plot.scale, full, ink);
        pen.zero(plot.scale, (plot.band.y - 3.0, plot.band.bottom() + 3.0));
        let free = if column > 0.0 { f64::INFINITY } else { free };
        let bottom = plot.band.bottom() + beyond.max(3.0);
        let bottom = self.plan(pen, plot, (top, plot.plan - free), bottom);
        let bottom = self.pace(pen, plot, bottom);
        let mut y = plot.bar.center().y - line * 0.5 * ends.len() as f64;
        for label in &ends {
            pen.datum = label.datum;
            pen.text(point(plot.end, y + line / 2.0), &label.text, label.style);
            y += line;
        }
        bottom.max(top + height)
    }

    /// The datum of the bar.
    pub(in crate::chart) fn datum(&self, pen: &Pen<'_>) -> Option<usize> {
        let PlanFigures { actual, share, .. } = *self.figures;
        self.index(pen, actual.or(share)?)
    }

    pub(super) fn index(&self, pen: &Pen<'_>, figure: AnyFigure<'_>) -> Option<usize> {
        pen.context.index(self.scene, figure)
    }

    /// How long everything is: in units of the amount, or in percent of the plan where there is no amount.
    pub(super) fn lengths(&self) -> Lengths {
        let length = |figure: Option<AnyFigure<'_>>| figure.map(|figure| figure.in_unit(0));
        let figures = self.figures;
        let share = length(figures.share).unwrap_or(0.0);
        let (shown, plan, of_amount) = match (length(figures.actual), length(figures.plan)) {
            (Some(_), Some(plan)) => (figures.actual, plan, true),
            // The plan that the share is stated of, where it has one.
            (Some(actual), None) if actual > 0.0 && share > 0.0 => {
                (figures.actual, actual / share * 100.0, true)
            }
            _ => (figures.share, 100.0, false),
        };
        let actual = shown.map_or(Reach::exact(0.0), Reach::of);
        let pace = figures.pace.map(|pace| match pace.unit() {
            Unit::Percent => pace.in_unit(0) * plan / 100.0,
            _ => pace.in_unit(0),
        });
        Lengths {
            actual,
            plan,
            band: figures.plan.map_or(Reach::exact(plan), Reach::of),
            pace,
            of_amount,
            of_money: of_amount
                && figures
                    .actual
                    .is_some_and(|actual| actual.unit() == Unit::Money),
        }
    }

    /// Where everything stands beside the labels at the end of the bar.
    fn plot(&self, pen: &Pen<'_>, ends: &[EndLabel], top: f64, columns: Option<&Columns>) -> Plot {
        let lengths = self.lengths();
        let Lengths {
            actual, plan, pace, ..
        } = lengths;
        let line = pen.line_height(STYLE);
        let room = room(pen, ends) + lengths.arrow();
        let width = (pen.context.width - room).max(pen.context.width * 0.4);
        let (start, scale) = columns.map_or_else(
            || {
                let lengths = [lengths.least(), lengths.greatest(), pace.unwrap_or(0.0)];
                (0.0, Scale::from_zero(&lengths, (0.0, width)))
            },
            |columns| (columns.start, columns.scale),
        );
        let band = lengths.band.full_part(scale, top, line * 2.0);
        let thick = line * 1.1;
        let mut bar = actual.full_part(scale, band.center().y - thick / 2.0, thick);
        let mut over = None;
        if self.figures.standing.is_gt() && actual.full > plan && plan >= 0.0 {
            let end = bar.right();
            bar.width = (scale.at(plan) - bar.x).max(0.0);
            over = Some(Rect::new(
                scale.at(plan),
                bar.y,
                end - scale.at(plan),
                thick,
            ));
        }
        Plot {
            start,
            band,
            bar,
            over,
            plan: scale.at(plan),
            pace: pace.map(|pace| scale.at(pace)),
            reach: actual,
            soft: lengths.band,
            scale,
            end: scale.at(lengths.greatest()) + lengths.arrow() + 8.0,
        }
    }

    /// What the bar shows, in words.
    fn bar_label(&self, context: &ChartContext<'_>) -> String {
        let Some(figure) = self.figures.actual.or(self.figures.share) else {
            return String::new();
        };
        let text = context.figure_text(figure);
        if figure.is_derived() {
            // A running total, and no amount that the report invested.
            let label = text.label();
            let value = text.value_beside(&label);
            return [SIGN, &context.locale.labelled(&label, &value)].concat();
        }
        context
            .args()
            .set("label", text.label())
            .set("value", text.value_beside(&text.label()))
            .set("ending", text.ending().to_owned())
            .fill(bar_label(context.dataset, figure.indicator()))
    }

    /// The mark of the plan, with its label: in the line from `above` where that has so much room, else `below`;
    /// returns where it ends.
    fn plan(&self, pen: &mut Pen<'_>, plot: Plot, (above, room): (f64, f64), below: f64) -> f64 {
        let context = pen.context;
        let value = self.figures.plan.map_or_else(
            || context.locale.percent("100"),
            // What the amount's label names is not named beside it once more.
            |plan| {
                context
                    .figure_text(plan)
                    .value_beside(&self.bar_label(&context))
            },
        );
        let plan = self.figures.plan.or(self.figures.share);
        pen.datum = plan.and_then(|plan| self.index(pen, plan));
        let (top, bottom) = (plot.band.y - 3.0, plot.band.bottom() + 3.0);
        pen.upright(plot.plan, top, bottom, 2.0, Ink::Text);
        let style = STYLE.anchored(Anchor::End);
        let name = self.figures.of.label(&context);
        let name = match self.figures.plan {
            Some(plan) => context.figure_text(plan).flagged(name),
            None => name,
        };
        let text = context.locale.labelled(&name, &value);
        if pen.width(&text, style) <= room {
            pen.lines(point(plot.plan + 1.0, above), &[text], style);
            return below;
        }
        plot.below(pen, &text, style, point(plot.plan + 1.0, below))
    }

    /// The dashed tick of an even pace, with its label in a line from `top`; returns where that ends.
    fn pace(&self, pen: &mut Pen<'_>, plot: Plot, top: f64) -> f64 {
        let (Some(pace), Some(x)) = (self.figures.pace, plot.pace) else {
            return top;
        };
        pen.datum = self.index(pen, pace);
        let (from, to) = (plot.band.y, plot.band.bottom());
        // Across the bar the tick is in the ink that is seen there.
        for (top, bottom, ink) in [
            (from, plot.bar.y, Ink::Derived),
            (
                plot.bar.y,
                plot.bar.bottom(),
                if x < plot.bar.right() {
                    Ink::OnReported
                } else {
                    Ink::Derived
                },
            ),
            (plot.bar.bottom(), to, Ink::Derived),
        ] {
            pen.line(point(x, top), point(x, bottom), 2.0, Some(3.0), ink);
        }
        let value = pen.context.value(pace);
        let text = pen.context.fill(Message::InvestmentPace, "value", &value);
        let style = STYLE.inked(Ink::Derived).anchored(Anchor::Middle);
        plot.below(pen, &text, style, point(x, top))
    }
}
