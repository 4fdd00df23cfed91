//! Amounts and counts against the plans for them: a bullet chart each.
//!
//! A report that states a share of its plan without the plan is drawn against 100%. Amounts of money have one scale, as far
//! as each can be read on it; else each plan has its own. A value for the whole life is no figure of the year: it is named
//! below, and not drawn.

mod bullet;
mod ends;
mod figures;
mod scales;

pub(super) use bullet::Bullet;
pub(super) use figures::PlanFigures;

use super::ChartContext;
use super::pen::Pen;
use super::plans::by;
use crate::derived::{AnyFigure, scope_under_plan};
use crate::geometry::Rect;
use crate::locale::built_in::{amount_with_plan, whole_life_sentence};
use crate::locale::{Args, Message, capitalized};
use crate::reported::Scope;
use crate::scene::Scene;
use figures::whole_life;
use scales::Scales;

/// The figures of the chart, in reading order; `None` where the report has neither an amount with a plan nor a share of
/// one.
pub(super) fn figures<'a>(context: &ChartContext<'a>) -> Option<Vec<AnyFigure<'a>>> {
    let plans = PlanFigures::of_report(context);
    let mut listed = Vec::new();
    for figures in &plans {
        listed.extend(figures.listed());
        listed.extend(figures.denied);
    }
    listed.extend(whole_life(context, plans.first()?));
    // How fast a plan is carried out is in the table alone.
    for derived in context.derived() {
        let is_drawn = plans
            .iter()
            .any(|figures| figures.of.of == derived.indicator);
        if derived.rule.is_rate() && derived.result.is_ok() && is_drawn {
            listed.push(context.computed(derived));
        }
    }
    Some(listed)
}

/// The figures that the headline states: those of the first plan, as far as the report does not contradict them.
pub(super) fn stated<'a>(context: &ChartContext<'a>) -> Vec<AnyFigure<'a>> {
    let plans = PlanFigures::of_report(context);
    let Some(figures) = plans.first() else {
        return Vec::new();
    };
    let outcome = match (figures.denied, figures.over, figures.is_met) {
        (Some(_), ..) | (None, None, true) => None,
        (None, over, _) => over.or(figures.share),
    };
    let actual = figures.actual.or(figures.share);
    actual.into_iter().chain(outcome).collect()
}

/// Puts down the bullet charts; nothing where the report has no figures for one.
pub(super) fn lay_out(context: &ChartContext<'_>, scene: &mut Scene) {
    let plans = PlanFigures::of_report(context);
    let Some(figures) = plans.first() else {
        return;
    };
    let mut args = args(context, figures);
    scene.subtitle = subtitle(context, figures, &args);
    scene.headline = headline(context, figures, &mut args);
    scene.summary = summary(context, figures);
    if let Some(value) = whole_life(context, figures) {
        let text = context.figure_text(value);
        let text = args
            .set("label", text.label())
            .set("value", text.value_beside_label())
            .fill(whole_life_sentence(context.dataset, value.indicator()));
        scene.sentences.push(text.into());
    }
    let zero = plans
        .iter()
        .filter_map(|figures| figures.zero_plan(context));
    scene.sentences.extend(zero);
    let mut pen = Pen::new(context);
    let mut height = 0.0;
    let bullets = plans.iter().map(|figures| Bullet { figures, scene });
    let bullets: Vec<_> = bullets.collect();
    let scales = Scales::of(&pen, &bullets);
    for bullet in &bullets {
        let top = height;
        height += if top > 0.0 { context.font } else { pen.head() };
        height = bullet.put_down(&mut pen, height, scales.get(bullet));
        if plans.len() > 1 {
            pen.datum = bullet.datum(&pen);
            pen.zone(Rect::new(0.0, top, context.width, height - top));
        }
    }
    pen.finish(scene, height);
}

/// What the chart's sentences share.
fn args(context: &ChartContext<'_>, figures: &PlanFigures<'_>) -> Args {
    let mut args = context.args();
    args.set("plan", figures.of.name(context))
        .set("to", context.to())
        .set("by", by(context, scope_under_plan(figures.of.scope)));
    if let Some(subject) = figures.actual.or(figures.share) {
        // That a running total is one is said by the date behind it.
        let label = match subject {
            AnyFigure::Reported(..) => context.name(subject),
            AnyFigure::Derived(..) => context.indicator(subject.indicator()),
        };
        let text = context.figure_text(subject);
        args.set("label", capitalized(&label))
            .set("value", text.value_beside(&label))
            .set("ending", text.ending().to_owned());
    }
    args
}

/// What is held against which plan; the days alone for a plan of the report's own days, and where the label says the
/// rest.
fn subtitle(context: &ChartContext<'_>, figures: &PlanFigures<'_>, args: &Args) -> String {
    if figures.of.scope == Scope::Period {
        return capitalized(&context.locale.period(context.report.period));
    }
    match (figures.actual, figures.plan) {
        (_, Some(_)) => args.fill(Message::InvestmentSubtitle),
        (Some(_), None) => args.fill(Message::InvestmentShareSubtitle),
        (None, None) => capitalized(&context.to()),
    }
}

/// What, how much, and what share of the plan.
pub(super) fn summary(context: &ChartContext<'_>, figures: &PlanFigures<'_>) -> String {
    let mut args = args(context, figures);
    let subject = args.fill(Message::InvestmentSubject);
    let (Some(_), Some(share), None) = (figures.actual, figures.share, figures.denied) else {
        return subject;
    };
    let kind = context.figure_text(share).kind();
    args.set("subject", subject)
        .set("share", context.value(share))
        .set("kind", kind.to_owned())
        .fill(Message::InvestmentSummary)
}

/// How much there is by when, and how it stands to the plan, where the report does not contradict that.
fn headline(context: &ChartContext<'_>, figures: &PlanFigures<'_>, args: &mut Args) -> String {
    let Some(actual) = figures.actual else {
        return args.fill(Message::InvestmentSubject);
    };
    let subject = args.fill(amount_with_plan(context.dataset, actual.indicator()));
    let outcome = if figures.denied.is_some() {
        return subject;
    } else if let Some(over) = figures.over {
        let text = context.figure_text(over);
        args.set("over", text.amount())
            .set("full", text.value())
            .fill(Message::InvestmentOver)
    } else if figures.is_met {
        args.fill(Message::InvestmentMet)
    } else if let Some(share) = figures.share {
        args.set("share", context.value(share))
            .fill(Message::InvestmentShare)
    } else {
        return subject;
    };
    args.set("subject", subject)
        .set("outcome", outcome)
        .fill(Message::InvestmentHeadline)
}
