//! The bullet chart's labels, and the remarks below it.

use super::super::View;
use super::super::known::Known;
use super::super::pen::{Pen, SIGN, Type};
use super::super::scale::Scale;
use super::Bullet;
use crate::derived::Rule;
use crate::geometry::{Rect, point};
use crate::locale::Message;
use crate::scene::{Anchor, Ink, Scene};

impl Bullet<'_> {
    /// What the bar shows, inside it where it fits, else after it where that is before `end`; `false` where it is
    /// neither.
    pub(super) fn bar_label(&mut self, pen: &mut Pen<'_>, bar: Rect, plan: f64, end: f64) -> bool {
        let digits = self.actual.digits(self.frame.locale, self.power);
        self.words.set("value", digits.clone());
        let long = self.words.fill(Message::InvestmentBar);
        let (inside, outside) = if self.actual.is_derived() {
            (Ink::Derived, Ink::Derived)
        } else {
            (Ink::OnReported, Ink::Text)
        };
        let style = Type::LABEL.inked(inside).bold();
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
            pen.text(point(from, y), &digits, style.inked(outside));
        }
        fits
    }

    /// The dashed tick of the even pace, with its label below.
    pub(super) fn pace(
        &mut self,
        scene: &mut Scene,
        pen: &mut Pen<'_>,
        scale: Scale,
        (band, bar): (Rect, Rect),
        y: f64,
    ) {
        let Some(pace) = self.pace else { return };
        let Self { frame, power, .. } = *self;
        pen.datum = Some(frame.add(scene, pace));
        let x = scale.at(pace.in_unit(power));
        let (row, ink) = if self.actual.against(pace).is_gt() {
            (bar, Ink::OnReported)
        } else {
            (band, Ink::Derived)
        };
        pen.line(point(x, row.y), point(x, row.bottom()), 2.0, Some(3.0), ink);
        pen.upright(x, band.bottom(), band.bottom() + 5.0, 1.0, Ink::Derived);
        let digits = pace.digits(frame.locale, power);
        let style = Type::LABEL.inked(Ink::Derived).anchored(Anchor::End);
        let to = frame.locale.to_end(frame.report.period.to);
        self.words.set("to", to).set("value", digits);
        let mut text = self.words.fill(Message::InvestmentPace);
        if frame.compact || pen.width(&text, style) > x.max(frame.width * 0.6) {
            text = self.words.fill(Message::InvestmentPaceShort);
        }
        pen.text(point(x + 1.0, y), &text, style);
    }

    /// The lines at the end of the bar, with their data: what is over the plan, and the share of it. Where nothing is
    /// over it, the difference is a figure of the table alone.
    pub(super) fn annotation(&self, scene: &mut Scene) -> Vec<(String, usize)> {
        let frame = self.frame;
        let mut lines = Vec::new();
        if let Some(over) = self.over {
            let datum = frame.add(scene, over);
            if self.standing.is_gt() {
                let digits = over.digits(frame.locale, self.power);
                lines.push(([SIGN, "+", &digits].concat(), datum));
            }
        }
        if let Some(share) = self.share {
            let text = [SIGN, &frame.full(share)].concat();
            lines.push((text, frame.add(scene, share)));
        }
        lines
    }

    /// The lead over the even pace, and the whole-life value on a line of its own; returns the chart's height.
    pub(super) fn remarks(&mut self, scene: &mut Scene, pen: &mut Pen<'_>, top: f64) -> f64 {
        let frame = self.frame;
        let mut y = top + 10.0;
        if let Some(lead) = self.lead {
            pen.datum = Some(frame.add(scene, lead));
            let template = match lead.value() {
                Some(value) if value.is_zero() => Message::InvestmentOnPace,
                Some(value) if value.is_negative() => Message::InvestmentBehind,
                _ => Message::InvestmentLead,
            };
            let unsigned = |text: String| text.trim_start_matches('−').to_owned();
            let text = self
                .words
                .set("value", unsigned(lead.plain(frame.locale)))
                .set("full", unsigned(frame.full(lead)))
                .fill(template);
            if !frame.compact {
                y = pen.paragraph(y, &text, Type::LABEL.inked(Ink::Derived)) + 6.0;
            }
        }
        let in_total = !frame.compact && frame.view == View::Totals;
        if let Some(value) = self.whole_life.filter(|_| in_total) {
            pen.datum = Some(frame.add(scene, Known::Reported(value)));
            let value = frame.full(Known::Reported(value));
            let text = frame.fill(Message::InvestmentWholeLife, "value", &value);
            y = pen.paragraph(y, &text, Type::LABEL.inked(Ink::Muted)) + 6.0;
            let shares = frame.derived.iter();
            for share in shares.filter(|derived| derived.rule == Rule::OfWholeLife) {
                frame.add(scene, Known::Derived(share));
            }
        }
        if frame.compact { top } else { y }
    }
}
