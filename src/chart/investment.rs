//! An amount against the year's plan for it: a bullet chart.
//!
//! The plan is a band with a firm mark, the amount a bar that visibly passes it, the even pace a dashed tick. The
//! whole-life value stands on a line of its own: another scope, not compared.

mod labels;
mod words;

use super::known::Known;
use super::pen::{Pen, Type};
use super::scale::Scale;
use super::words::Words;
use super::{Frame, View};
use crate::derived::{Rule, planned, relation};
use crate::geometry::{Rect, point};
use crate::locale::{Message, capitalized};
use crate::quantity::Unit;
use crate::reported::{Figure, Relation, Scope};
use crate::scene::{Anchor, Ink, Scene};
use std::cmp::Ordering;

/// Everything that the chart shows.
struct Bullet<'a> {
    frame: &'a Frame<'a>,
    actual: Known<'a>,
    plan: Known<'a>,
    /// Amount and plan as sentences tell them: in total where the view has no value of either.
    told: (Known<'a>, Known<'a>),
    /// How the amount stands to its plan.
    standing: Ordering,
    over: Option<Known<'a>>,
    share: Option<Known<'a>>,
    pace: Option<Known<'a>>,
    lead: Option<Known<'a>>,
    whole_life: Option<&'a Figure>,
    /// Power of ten of the axis's unit.
    power: i8,
    /// What its sentences share.
    words: Words,
}

fn bullet<'a>(frame: &'a Frame<'a>, actual: &'a Figure, plan: &'a Figure) -> Bullet<'a> {
    let (shown, shown_plan) = (Known::in_view(actual, frame), Known::in_view(plan, frame));
    let to = frame.report.period.to;
    let told = match (shown.value(), shown_plan.value()) {
        (Some(_), Some(_)) => (shown, shown_plan),
        _ => (Known::Reported(actual), Known::Reported(plan)),
    };
    let standing = told.0.against(told.1);
    let greatest = shown.value().max(shown_plan.value());
    let power = match plan.quantity.unit {
        Unit::Money => greatest.map_or(0, |greatest| frame.locale.money_power(greatest)),
        _ => 0,
    };
    let mut words = frame.words();
    words
        .set("label", capitalized(&frame.label(told.0)))
        .set("value", frame.full(told.0))
        .set("year", to.year().to_string())
        .set("by", frame.by())
        .set("unit", frame.unit_name(plan, power));
    let mut bullet = Bullet {
        frame,
        actual: shown,
        plan: shown_plan,
        told,
        standing,
        over: None,
        share: None,
        pace: None,
        lead: None,
        whole_life: frame.report.figures.iter().find(|figure| {
            let relation = relation(frame.dataset, &figure.indicator);
            figure.scope == Scope::WholeLife
                && matches!(relation, Some(Relation::PlanOf(of)) if *of == actual.indicator)
        }),
        power,
        words,
    };
    for derived in frame.derived {
        if derived.against != plan.indicator || derived.result.is_err() {
            continue;
        }
        let slot = match derived.rule {
            Rule::OfPlan => &mut bullet.share,
            // Amounts in total have no place beside amounts per unit.
            _ if frame.view != View::Totals => continue,
            Rule::OverPlan => &mut bullet.over,
            Rule::EvenPace => &mut bullet.pace,
            Rule::OverEvenPace => &mut bullet.lead,
            _ => continue,
        };
        *slot = Some(Known::Derived(derived));
    }
    bullet
}

/// Composes the bullet chart; `false` where the report has no amount with a plan for the year.
pub(super) fn compose(frame: &Frame<'_>, scene: &mut Scene) -> bool {
    let Some((actual, plan)) = planned(frame.dataset, frame.report) else {
        return false;
    };
    let mut bullet = bullet(frame, actual, plan);
    let mut caption = bullet.words.fill(Message::InvestmentCaption);
    if bullet.actual.is_derived() {
        // The subtitle says it by the name of the amount.
        frame.say_per_unit(&mut caption);
    }
    scene.subtitle = bullet.words.fill(Message::InvestmentSubtitle);
    scene.headline = bullet.headline();
    scene.summary = bullet.summary();
    let mut pen = Pen::new(frame);
    let height = bullet.lay_out(scene, &mut pen);
    // What has no value has no mark: the table says why.
    for derived in frame.derived {
        if derived.against == plan.indicator && derived.result.is_err() {
            frame.add(scene, Known::Derived(derived));
        }
    }
    pen.finish(scene, caption, height);
    true
}

impl Bullet<'_> {
    /// Puts down the whole chart; returns its height.
    fn lay_out(&mut self, scene: &mut Scene, pen: &mut Pen<'_>) -> f64 {
        let Self { frame, power, .. } = *self;
        let (actual, plan) = (self.actual.in_unit(power), self.plan.in_unit(power));
        let size = pen.size(Type::LABEL);
        let line = size * 1.5;
        let thick = size * if frame.compact { 1.9 } else { 2.35 };
        let band = Rect::new(0.0, line + 4.0, 0.0, thick * 2.0);
        let below = band.bottom() + 4.0;
        let actual_datum = frame.add(scene, self.actual);
        let plan_datum = frame.add(scene, self.plan);
        let mut notes = self.annotation(scene);
        let strong = Type::LABEL.bold();
        let room = notes
            .iter()
            .map(|(text, _)| pen.width(text, strong))
            .fold(0.0, f64::max);
        let scale = Scale::from_zero(
            &[actual, plan],
            (0.0, (frame.width - room - 10.0).max(40.0)),
        );
        let ticks = below + line * if self.pace.is_some() { 1.5 } else { 0.5 };
        scale.grid(pen, band.y - 4.0, ticks, power);

        // A band that is computed shows so by its mark and label alone.
        pen.datum = Some(plan_datum).filter(|_| !self.plan.is_derived());
        pen.block(scale.span(plan, band.y, band.height), Ink::Plan);
        let bar = scale.span(actual, band.y + thick / 2.0, thick);
        pen.datum = Some(actual_datum);
        if self.actual.is_derived() {
            pen.block(bar, Ink::Paper);
            pen.frame(bar, 2.0, Ink::Derived);
        } else {
            pen.block(bar, Ink::Reported);
        }
        let plan_x = scale.at(plan);
        let end = scale.at(actual.max(plan)) + 8.0;
        if !self.bar_label(pen, bar, plan_x, end) {
            // The value stands at the end, in the place of what is over the plan: that is in tooltip and table.
            let digits = self.actual.digits(frame.locale, power);
            let share = notes.pop();
            notes.clear();
            notes.push((digits, actual_datum));
            if let Some(share) = share {
                notes.push(share);
            }
        }

        pen.datum = Some(plan_datum);
        let ink = if self.plan.is_derived() {
            Ink::Derived
        } else {
            Ink::Text
        };
        pen.upright(plan_x, band.y - 4.0, below, 2.0, ink);
        let digits = self.plan.digits(frame.locale, power);
        let style = Type::LABEL.inked(ink).anchored(Anchor::End);
        self.words.set("value", digits);
        let mut text = self.words.fill(Message::InvestmentPlan);
        if pen.width(&text, style) > frame.width {
            text = self.words.fill(Message::InvestmentPlanShort);
        }
        pen.text(point(plan_x + 1.0, line / 2.0), &text, style);
        self.pace(scene, pen, scale, (band, bar), below + line / 2.0);

        let mut y = bar.center().y - size * 0.65 * (notes.len() as f64 - 1.0);
        for (text, datum) in &notes {
            pen.datum = Some(*datum);
            let ink = if *datum == actual_datum && !self.actual.is_derived() {
                Ink::Text
            } else {
                Ink::Derived
            };
            pen.text(point(end, y), text, strong.inked(ink));
            y += size * 1.3;
        }
        self.remarks(scene, pen, ticks + line * 0.6)
    }
}
