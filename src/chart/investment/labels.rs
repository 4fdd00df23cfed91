//! The bullet chart's labels, and the remarks below it.

use super::super::pen::{Pen, SIGN, TextStyle};
use super::{Bullet, Plot};
use crate::geometry::{Rect, point};
use crate::locale::Message;
use crate::scene::{Anchor, Ink, Scene};

impl Bullet<'_> {
    /// What the bar shows, inside it where it fits, else after it where that is before `end`; `false` where it is
    /// neither.
    pub(super) fn bar_label(&mut self, pen: &mut Pen<'_>, bar: Rect, plan: f64, end: f64) -> bool {
        let actual = self.figures.actual;
        let digits = self.context.digits(actual, self.power);
        self.args.set("value", digits.clone());
        let long = self.args.fill(Message::InvestmentBar);
        let style = TextStyle::LABEL.inked(Ink::OnReported).bold();
        // The ticks of plan and pace cross the bar: the text ends before them.
        let ticks = if plan > 1.0 {
            bar.width.min(plan)
        } else {
            bar.width
        };
        let y = bar.center().y;
        for (text, from) in [(&long, 12.0), (&digits, 12.0), (&digits, 5.0)] {
            if from + pen.width(text, style) <= ticks * 0.9 {
                pen.text(point(bar.x + from, y), text, style);
                return true;
            }
        }
        let from = bar.right() + 6.0;
        let fits = from + pen.width(&digits, style) + 6.0 <= end;
        if fits {
            pen.text(point(from, y), &digits, style.inked(Ink::Text));
        }
        fits
    }

    /// The dashed tick of the even pace, with its label below, around `y`.
    pub(super) fn pace(&mut self, scene: &Scene, pen: &mut Pen<'_>, plot: Plot, y: f64) {
        let Some(pace) = self.figures.pace else {
            return;
        };
        let (context, band) = (self.context, plot.band);
        pen.datum = context.index(scene, pace);
        let x = plot.scale.at(pace.in_unit(self.power));
        let (row, ink) = if self.figures.actual.against(pace).is_gt() {
            (plot.bar, Ink::OnReported)
        } else {
            (band, Ink::Derived)
        };
        pen.line(point(x, row.y), point(x, row.bottom()), 2.0, Some(3.0), ink);
        pen.upright(x, band.bottom(), band.bottom() + 5.0, 1.0, Ink::Derived);
        let style = TextStyle::LABEL.inked(Ink::Derived).anchored(Anchor::End);
        self.args
            .set("to", context.locale.to_end(context.report.period.to))
            .set("value", context.digits(pace, self.power));
        let mut text = self.args.fill(Message::InvestmentPace);
        if context.compact || pen.width(&text, style) > x.max(context.width * 0.6) {
            text = self.args.fill(Message::InvestmentPaceShort);
        }
        pen.text(point(x + 1.0, y), &text, style);
    }

    /// The lines at the end of the bar, with their data: what is over the plan, and the share of it. Where nothing is
    /// over it, the difference is a figure of the table alone.
    pub(super) fn annotation(&self, scene: &Scene) -> Vec<(String, Option<usize>)> {
        let context = &self.context;
        let mut lines = Vec::new();
        if let Some(over) = self.figures.over
            && self.standing.is_gt()
        {
            let digits = context.figure_text(over).signed().digits(self.power);
            lines.push(([SIGN, &digits].concat(), context.index(scene, over)));
        }
        if let Some(share) = self.figures.share {
            let text = [SIGN, &context.value(share)].concat();
            lines.push((text, context.index(scene, share)));
        }
        lines
    }

    /// The lead over the even pace, and the whole-life value on a line of its own; returns the chart's height.
    pub(super) fn remarks(&mut self, scene: &Scene, pen: &mut Pen<'_>, top: f64) -> f64 {
        let context = self.context;
        if context.compact {
            return top;
        }
        let mut y = top + 10.0;
        if let Some(lead) = self.figures.lead {
            pen.datum = context.index(scene, lead);
            let template = match lead.value() {
                Some(value) if value.is_zero() => Message::InvestmentOnPace,
                Some(value) if value.is_negative() => Message::InvestmentBehind,
                _ => Message::InvestmentLead,
            };
            let lead = context.figure_text(lead).unsigned();
            let text = self
                .args
                .set("value", lead.amount())
                .set("full", lead.value())
                .fill(template);
            y = pen.paragraph(y, &text, TextStyle::LABEL.inked(Ink::Derived)) + 6.0;
        }
        if let Some(value) = self.figures.whole_life {
            pen.datum = context.index(scene, value);
            let value = context.value(value);
            let text = context.fill(Message::InvestmentWholeLife, "value", &value);
            y = pen.paragraph(y, &text, TextStyle::LABEL.inked(Ink::Muted)) + 6.0;
        }
        y
    }
}
