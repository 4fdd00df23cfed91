//! The bullet: the plan as a band with a firm mark, the amount as a bar in it, and what is over the plan in the accent.
//!
//! What the bar shows stands above it, the plan at its mark, what follows from both at the end of the bar: there is room
//! for that at every width.

use super::figures::PlanFigures;
use crate::chart::ChartContext;
use crate::chart::pen::{Pen, SIGN, TextStyle};
use crate::chart::scale::Scale;
use crate::derived::AnyFigure;
use crate::geometry::{Rect, point};
use crate::locale::Message;
use crate::locale::built_in::bar_label;
use crate::scene::{Anchor, Ink, Scene};

const STYLE: TextStyle = TextStyle::LABEL;

/// A bullet, and what it needs to be put down.
pub(in crate::chart) struct Bullet<'b> {
    pub(in crate::chart) figures: &'b PlanFigures<'b>,
    pub(in crate::chart) scene: &'b Scene,
}

/// A line at the end of the bar.
struct EndLabel {
    text: String,
    style: TextStyle,
    datum: Option<usize>,
}

/// Where the parts of the bullet stand.
#[derive(Clone, Copy)]
struct Plot {
    /// The band of the plan.
    band: Rect,
    /// The bar of the amount.
    bar: Rect,
    /// The part of the bar that is over the plan, if any is.
    over: Option<Rect>,
    /// The pixels of the plan and of an even pace.
    plan: f64,
    pace: Option<f64>,
    /// Where the labels at the end of the bar begin.
    end: f64,
}

impl Bullet<'_> {
    /// Puts the bullet down from `top`; returns where it ends.
    pub(in crate::chart) fn put_down(&self, pen: &mut Pen<'_>, top: f64) -> f64 {
        let PlanFigures {
            actual,
            plan,
            share,
            over,
            ..
        } = *self.figures;
        let ends = self.end_labels(pen);
        let line = pen.line_height(STYLE);
        let label = self.bar_label(&pen.context);
        let free = pen.width(&label, STYLE.bold()) + pen.size(STYLE) * 2.0;
        let label = pen.wrapped(&label, STYLE.bold(), pen.room());
        let plot = self.plot(pen, &ends, top + line * label.len() as f64 + 3.0);
        pen.datum = plan.or(share).and_then(|plan| self.index(pen, plan));
        pen.block(plot.band, Ink::Plan);
        // Where the system forces its colours the band is nothing but its edge.
        pen.outline(plot.band, 1.0, Ink::Line);
        pen.datum = actual.or(share).and_then(|actual| self.index(pen, actual));
        pen.block(plot.bar, Ink::Reported);
        pen.lines(point(0.0, top), &label, STYLE.bold());
        if let Some(rect) = plot.over {
            pen.datum = over.or(share).and_then(|over| self.index(pen, over));
            pen.block(rect, Ink::Accent);
        }
        let bottom = self.plan(pen, plot, (top, plot.plan - free));
        let bottom = self.pace(pen, plot, bottom);
        let mut y = plot.bar.center().y - line * 0.5 * ends.len() as f64;
        for label in &ends {
            pen.datum = label.datum;
            pen.text(point(plot.end, y + line / 2.0), &label.text, label.style);
            y += line;
        }
        bottom
    }

    fn index(&self, pen: &Pen<'_>, figure: AnyFigure<'_>) -> Option<usize> {
        pen.context.index(self.scene, figure)
    }

    /// The greatness of amount and plan, or of the share and 100%.
    fn lengths(&self) -> (f64, f64) {
        let PlanFigures {
            actual,
            plan,
            share,
            ..
        } = *self.figures;
        match (actual, plan) {
            (Some(actual), Some(plan)) => (actual.in_unit(0), plan.in_unit(0)),
            _ => (share.map_or(0.0, |share| share.in_unit(0)), 100.0),
        }
    }

    /// Where everything stands beside the labels at the end of the bar.
    fn plot(&self, pen: &Pen<'_>, ends: &[EndLabel], top: f64) -> Plot {
        let (actual, plan) = self.lengths();
        let line = pen.line_height(STYLE);
        let room = ends.iter().map(|label| pen.width(&label.text, label.style));
        let room = room.fold(0.0, f64::max);
        let width = (pen.context.width - room - 10.0).max(pen.context.width * 0.4);
        let pace = self.figures.pace.map(|pace| pace.in_unit(0));
        let scale = Scale::from_zero(&[actual, plan, pace.unwrap_or(0.0)], (0.0, width));
        let band = scale.span(plan, top, line * 2.0);
        let thick = line * 1.1;
        let mut bar = scale.span(actual, band.center().y - thick / 2.0, thick);
        let mut over = None;
        if actual > plan && plan >= 0.0 {
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
            band,
            bar,
            over,
            plan: scale.at(plan),
            pace: pace.map(|pace| scale.at(pace)),
            end: scale.at(actual.max(plan)) + 8.0,
        }
    }

    /// What the bar shows, in words.
    fn bar_label(&self, context: &ChartContext<'_>) -> String {
        let Some(figure) = self.figures.actual.or(self.figures.share) else {
            return String::new();
        };
        context
            .args()
            .set("label", context.figure_text(figure).label())
            .set("value", context.counted_value(figure))
            .fill(bar_label(context.dataset, figure.indicator()))
    }

    /// The mark of the plan, with its label: in the line from `above` where that has so much room, else below; returns
    /// where it ends.
    fn plan(&self, pen: &mut Pen<'_>, plot: Plot, (above, room): (f64, f64)) -> f64 {
        let context = pen.context;
        let value = self.figures.plan.map_or_else(
            || context.locale.percent("100"),
            |plan| context.counted_value(plan),
        );
        let plan = self.figures.plan.or(self.figures.share);
        pen.datum = plan.and_then(|plan| self.index(pen, plan));
        let (top, bottom) = (plot.band.y - 3.0, plot.band.bottom() + 3.0);
        pen.upright(plot.plan, top, bottom, 2.0, Ink::Text);
        let mut args = context.args();
        args.set("year", context.report.period.to.year().to_string())
            .set("value", value);
        let style = STYLE.anchored(Anchor::End);
        let text = args.fill(Message::InvestmentPlan);
        let lines = pen.wrapped(&text, style, pen.room());
        if pen.width(&text, style) <= room {
            pen.lines(point(plot.plan + 1.0, above), &lines, style);
            bottom
        } else {
            pen.lines(point(plot.plan + 1.0, bottom), &lines, style)
        }
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
        let value = pen.context.counted_value(pace);
        let text = pen.context.fill(Message::InvestmentPace, "value", &value);
        let style = STYLE.inked(Ink::Derived).anchored(Anchor::Middle);
        let lines = pen.wrapped(&text, style, pen.room());
        pen.lines(point(x, top), &lines, style)
    }

    /// What is over the plan, and the share of it.
    fn end_labels(&self, pen: &Pen<'_>) -> Vec<EndLabel> {
        let labels = [self.over_label(pen), self.share_label(pen)];
        labels.into_iter().flatten().collect()
    }

    /// What is over the plan, with digits in the unit of that.
    fn over_label(&self, pen: &Pen<'_>) -> Option<EndLabel> {
        let over = self.figures.over?;
        let text = pen.context.figure_text(over);
        let plan = self.figures.plan.and_then(AnyFigure::value);
        let power = plan.map_or(0, |plan| pen.context.locale.money_power(plan));
        let style = STYLE.bold().inked(Ink::Accent);
        let signed = |value: String| [SIGN, "+", &value].concat();
        Some(EndLabel {
            text: fitting(
                pen,
                [signed(text.amount()), signed(text.digits(power))],
                style,
            ),
            style,
            datum: self.index(pen, over),
        })
    }

    /// The share of the plan; a share alone is what the bar shows already.
    fn share_label(&self, pen: &Pen<'_>) -> Option<EndLabel> {
        let (share, _) = self.figures.share.zip(self.figures.actual)?;
        let value = pen.context.value(share);
        let of_plan = pen.context.fill(Message::ShareOfPlan, "share", &value);
        let (sign, style) = if share.is_derived() {
            (SIGN, STYLE.inked(Ink::Derived))
        } else {
            ("", STYLE.bold())
        };
        let candidates = [of_plan, value].map(|text| [sign, &text].concat());
        Some(EndLabel {
            text: fitting(pen, candidates, style),
            style,
            datum: self.index(pen, share),
        })
    }
}

/// The long text where it leaves the bar more than half of the width, else the short one.
fn fitting(pen: &Pen<'_>, [long, short]: [String; 2], style: TextStyle) -> String {
    if pen.width(&long, style) <= pen.context.width * 0.42 {
        long
    } else {
        short
    }
}
