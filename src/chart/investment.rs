//! An amount against the year's plan for it: a bullet chart.
//!
//! A report that states a share of its plan without the plan is drawn against 100%. A value for the whole life is no
//! figure of the year: it is named below, and not drawn.

mod bullet;
mod ends;
mod figures;

pub(super) use bullet::Bullet;
pub(super) use figures::PlanFigures;

use super::ChartContext;
use super::args::Args;
use super::pen::Pen;
use crate::derived::AnyFigure;
use crate::locale::built_in::{amount_with_plan, whole_life_sentence};
use crate::locale::{Message, capitalized};
use crate::scene::{Scene, Sentence};
use figures::whole_life;

/// The figures of the chart, in reading order; `None` where the report has neither an amount with a plan for the year
/// nor a share of one.
pub(super) fn figures<'a>(context: &ChartContext<'a>) -> Option<Vec<AnyFigure<'a>>> {
    let mut listed = PlanFigures::of(context)?.listed();
    listed.extend(whole_life(context));
    Some(listed)
}

/// Puts down the bullet chart; nothing where the report has no figures for one.
pub(super) fn lay_out(context: &ChartContext<'_>, scene: &mut Scene) {
    let Some(figures) = PlanFigures::of(context) else {
        return;
    };
    let mut args = args(context, &figures);
    scene.subtitle = args.fill(if figures.plan.is_some() {
        Message::InvestmentSubtitle
    } else {
        Message::InvestmentShareSubtitle
    });
    scene.headline = headline(context, &figures, &mut args);
    scene.summary = summary(context, &figures);
    if let Some(value) = whole_life(context) {
        let text = args
            .set("label", context.figure_text(value).label())
            .set("value", context.value(value))
            .fill(whole_life_sentence(context.dataset, value.indicator()));
        scene.sentences.push(Sentence {
            text,
            derived: false,
        });
    }
    let mut pen = Pen::new(context);
    let bullet = Bullet {
        figures: &figures,
        scene,
    };
    let height = bullet.put_down(&mut pen, None);
    pen.finish(scene, height);
}

/// What the chart's sentences share.
fn args(context: &ChartContext<'_>, figures: &PlanFigures<'_>) -> Args {
    let mut args = context.args();
    args.set("year", context.report.period.to.year().to_string())
        .set("to", context.to())
        .set("by", context.by());
    if let Some(subject) = figures.actual.or(figures.share) {
        args.set(
            "label",
            capitalized(&context.indicator(subject.indicator())),
        )
        .set("value", context.value(subject));
    }
    args
}

/// What, how much, and what share of the plan.
pub(super) fn summary(context: &ChartContext<'_>, figures: &PlanFigures<'_>) -> String {
    let mut args = args(context, figures);
    let subject = args.fill(Message::InvestmentSubject);
    let (Some(_), Some(share)) = (figures.actual, figures.share) else {
        return subject;
    };
    let kind = context.figure_text(share).kind();
    args.set("subject", subject)
        .set("share", context.value(share))
        .set("kind", kind.to_owned())
        .fill(Message::InvestmentSummary)
}

/// How much there is by when, and how it stands to the plan.
fn headline(context: &ChartContext<'_>, figures: &PlanFigures<'_>, args: &mut Args) -> String {
    let Some(actual) = figures.actual else {
        return args.fill(Message::InvestmentSubject);
    };
    let subject = args.fill(amount_with_plan(context.dataset, actual.indicator()));
    let outcome = if let Some(over) = figures.over {
        let text = context.figure_text(over);
        args.set("over", text.amount())
            .set("full", text.value())
            .fill(Message::InvestmentOver)
    } else if figures.is_met {
        context.text(Message::InvestmentMet).to_owned()
    } else if let Some(share) = figures.share {
        context.fill(Message::InvestmentShare, "share", &context.value(share))
    } else {
        return subject;
    };
    args.set("subject", subject)
        .set("outcome", outcome)
        .fill(Message::InvestmentHeadline)
}
