//! An amount against the year's plan for it: a bullet chart.
//!
//! The plan is a band with a firm mark, the amount a bar that visibly passes it, the even pace a dashed tick. The
//! whole-life value stands on a line of its own: another scope, not compared.

mod figures;
mod labels;
mod sentences;

use super::ChartContext;
use super::args::Args;
use super::pen::{Pen, TextStyle};
use super::scale::Scale;
use crate::derived::AnyFigure;
use crate::geometry::{Rect, point};
use crate::locale::Message;
use crate::quantity::Unit;
use crate::scene::{Anchor, Ink, Scene};
use figures::BulletFigures;
use std::cmp::Ordering;

/// The chart, and what it needs to be put down.
struct Bullet<'a> {
    context: ChartContext<'a>,
    figures: BulletFigures<'a>,
    /// How the amount stands to its plan.
    standing: Ordering,
    /// Power of ten of the axis's unit.
    power: i8,
    /// What its sentences share.
    args: Args,
}

/// The figures of the chart, in reading order; `None` where the report has no amount with a plan for the year.
pub(super) fn figures<'a>(context: &ChartContext<'a>) -> Option<Vec<AnyFigure<'a>>> {
    Some(BulletFigures::of(context)?.listed())
}

/// Puts down the bullet chart; nothing where the report has no amount with a plan for the year.
pub(super) fn lay_out(context: &ChartContext<'_>, scene: &mut Scene) {
    let Some(figures) = BulletFigures::of(context) else {
        return;
    };
    let mut bullet = Bullet::of(context, figures);
    let caption = bullet.args.fill(Message::InvestmentCaption);
    scene.subtitle = bullet.args.fill(Message::InvestmentSubtitle);
    scene.headline = bullet.headline();
    scene.summary = bullet.summary();
    let mut pen = Pen::new(context);
    let height = bullet.put_down(scene, &mut pen);
    pen.finish(scene, caption, height);
}

/// Where the parts of the chart stand.
#[derive(Clone, Copy)]
struct Plot {
    scale: Scale,
    /// The band of the plan, as high as the plot.
    band: Rect,
    /// The bar of the amount.
    bar: Rect,
    /// The pixel of the plan.
    plan_x: f64,
    /// Where what is noted at the end of the bar begins.
    end: f64,
    /// Where the labels of the ticks end.
    ticks: f64,
}

impl<'a> Bullet<'a> {
    fn of(context: &ChartContext<'a>, figures: BulletFigures<'a>) -> Self {
        let (actual, plan) = (figures.actual, figures.plan);
        let greatest = figures.actual.value().max(figures.plan.value());
        let power = match figures.reported_plan.quantity.unit {
            Unit::Money => greatest.map_or(0, |greatest| context.locale.money_power(greatest)),
            _ => 0,
        };
        let mut args = context.args();
        args.set("label", context.figure_text(actual).label())
            .set("value", context.value(actual))
            .set("year", context.report.period.to.year().to_string())
            .set("by", context.by())
            .set("unit", context.unit_name(figures.reported_plan, power));
        Self {
            context: *context,
            standing: actual.against(plan),
            figures,
            power,
            args,
        }
    }

    /// Puts down the whole chart; returns its height.
    fn put_down(&mut self, scene: &Scene, pen: &mut Pen<'_>) -> f64 {
        let mut notes = self.annotation(scene);
        let plot = self.plot(pen, &notes);
        let line = pen.size(TextStyle::LABEL) * 1.5;
        let Plot { band, bar, .. } = plot;
        plot.scale.grid(pen, band.y - 4.0, plot.ticks, self.power);
        self.bars(scene, pen, plot);
        if !self.bar_label(pen, bar, plot.plan_x, plot.end) {
            // The value stands at the end, in the place of what is over the plan: that is in tooltip and table.
            let actual = self.figures.actual;
            let digits = self.context.digits(actual, self.power);
            let share = notes.pop();
            notes.clear();
            notes.push((digits, self.context.index(scene, actual)));
            notes.extend(share);
        }
        self.plan_label(scene, pen, plot);
        self.pace(scene, pen, plot, band.bottom() + 4.0 + line / 2.0);
        self.notes(scene, pen, plot, &notes);
        self.remarks(scene, pen, plot.ticks + line * 0.6)
    }

    /// Where everything stands beside the notes at the end of the bar.
    fn plot(&self, pen: &Pen<'_>, notes: &[(String, Option<usize>)]) -> Plot {
        let actual = self.figures.actual.in_unit(self.power);
        let plan = self.figures.plan.in_unit(self.power);
        let size = pen.size(TextStyle::LABEL);
        let line = size * 1.5;
        let thick = size * if self.context.compact { 1.9 } else { 2.35 };
        let room = notes
            .iter()
            .map(|(text, _)| pen.width(text, TextStyle::LABEL.bold()))
            .fold(0.0, f64::max);
        let width = (self.context.width - room - 10.0).max(40.0);
        let scale = Scale::from_zero(&[actual, plan], (0.0, width));
        let band = scale.span(plan, line + 4.0, thick * 2.0);
        let rows = if self.figures.pace.is_some() {
            1.5
        } else {
            0.5
        };
        Plot {
            scale,
            band,
            bar: scale.span(actual, band.y + thick / 2.0, thick),
            plan_x: scale.at(plan),
            end: scale.at(actual.max(plan)) + 8.0,
            ticks: band.bottom() + 4.0 + line * rows,
        }
    }

    /// The band of the plan, and the bar of the amount on it.
    fn bars(&self, scene: &Scene, pen: &mut Pen<'_>, plot: Plot) {
        let (actual, plan) = (self.figures.actual, self.figures.plan);
        pen.datum = self.context.index(scene, plan);
        pen.block(plot.band, Ink::Plan);
        pen.datum = self.context.index(scene, actual);
        pen.block(plot.bar, Ink::Reported);
    }

    /// The mark of the plan, with its label above.
    fn plan_label(&mut self, scene: &Scene, pen: &mut Pen<'_>, plot: Plot) {
        let plan = self.figures.plan;
        pen.datum = self.context.index(scene, plan);
        let (top, bottom) = (plot.band.y - 4.0, plot.band.bottom() + 4.0);
        pen.upright(plot.plan_x, top, bottom, 2.0, Ink::Text);
        let style = TextStyle::LABEL.anchored(Anchor::End);
        self.args
            .set("value", self.context.digits(plan, self.power));
        let mut text = self.args.fill(Message::InvestmentPlan);
        if pen.width(&text, style) > self.context.width {
            text = self.args.fill(Message::InvestmentPlanShort);
        }
        let middle = pen.size(TextStyle::LABEL) * 0.75;
        pen.text(point(plot.plan_x + 1.0, middle), &text, style);
    }

    /// The lines at the end of the bar, around its middle.
    fn notes(
        &self,
        scene: &Scene,
        pen: &mut Pen<'_>,
        plot: Plot,
        notes: &[(String, Option<usize>)],
    ) {
        let actual = self.context.index(scene, self.figures.actual);
        let size = pen.size(TextStyle::LABEL);
        let mut y = plot.bar.center().y - size * 0.65 * (notes.len() as f64 - 1.0);
        for (text, datum) in notes {
            pen.datum = *datum;
            let ink = if *datum == actual {
                Ink::Text
            } else {
                Ink::Derived
            };
            pen.text(point(plot.end, y), text, TextStyle::LABEL.bold().inked(ink));
            y += size * 1.3;
        }
    }
}
