//! Running amounts of money on one scale, and what share one is of another.

use super::ChartContext;
use super::amounts::{caveats, outcomes, subtitle};
use super::pen::Pen;
use super::rows::{bars, drawn, note_others};
use crate::derived::{AnyFigure, Derived, Rule};
use crate::locale::Message;
use crate::locale::built_in::{amount_in_list, share_sentence};
use crate::reported::Figure;
use crate::scene::{Scene, Sentence};
use std::cmp::Reverse;

/// The amounts that the headline names.
const IN_HEADLINE: usize = 2;

/// The amounts, those over the same days as the first one before others, the greatest first.
fn amounts<'a>(context: &ChartContext<'a>) -> Vec<&'a Figure> {
    let mut amounts = outcomes(context.dataset, context.report);
    let first = amounts.first().map(|first| first.scope);
    amounts.sort_by_key(|figure| {
        let other_days = Some(figure.scope) != first;
        (other_days, Reverse(figure.quantity.amount.ratio()))
    });
    amounts
}

/// The shares of one outcome in another, and not in what was spent: how much of an outcome stems from that is open.
fn shares<'a>(context: &ChartContext<'a>) -> Vec<&'a Derived> {
    let outcomes = outcomes(context.dataset, context.report);
    let is_outcome = |id: &str| outcomes.iter().any(|figure| figure.indicator == id);
    let derived = context.derived().iter();
    let shares =
        derived.filter(|derived| derived.rule == Rule::OfAmount && is_outcome(&derived.against));
    shares.collect()
}

/// The figures of the chart, in reading order; `None` where the report has no such amount.
pub(super) fn figures<'a>(context: &ChartContext<'a>) -> Option<Vec<AnyFigure<'a>>> {
    let amounts = amounts(context);
    if amounts.is_empty() {
        return None;
    }
    let shares = shares(context).into_iter();
    let shares = shares.map(|derived| context.computed(derived));
    let amounts = amounts.into_iter().map(|figure| context.reported(figure));
    Some(amounts.chain(shares).collect())
}

/// The figures that the headline states.
pub(super) fn stated<'a>(context: &ChartContext<'a>) -> Vec<AnyFigure<'a>> {
    let amounts = amounts(context).into_iter().take(IN_HEADLINE);
    amounts.map(|figure| context.reported(figure)).collect()
}

/// Puts down the bars; nothing where there are none.
pub(super) fn lay_out(context: &ChartContext<'_>, scene: &mut Scene) {
    let figures = amounts(context);
    let drawn = drawn(&figures);
    if drawn.is_empty() {
        return;
    }
    let named = drawn.iter().take(IN_HEADLINE);
    let named: Vec<_> = named.map(|figure| in_list(context, figure)).collect();
    scene.headline = named.join(context.locale.between(&named));
    scene.subtitle = subtitle(context, drawn, Message::ReturnsSubtitle);
    for share in shares(context) {
        if share.result.is_ok() {
            let text = sentence(context, share);
            scene.sentences.push(Sentence {
                text,
                derived: true,
            });
        }
    }
    let notes = caveats(context, drawn);
    scene.notes.extend(notes.into_iter().map(Into::into));
    let mut pen = Pen::new(context);
    let height = bars(&mut pen, scene, drawn);
    note_others(context, scene, figures.len());
    pen.finish(scene, height);
}

/// An amount in the headline: `sales of 21.257 billion yuan`.
fn in_list(context: &ChartContext<'_>, figure: &Figure) -> String {
    let reported = AnyFigure::Reported(context.report, figure);
    context
        .args()
        .set("label", context.name(reported))
        .set("value", context.value(reported))
        .fill(amount_in_list(context.dataset, &figure.indicator))
}

/// The share of one amount in another, as a sentence.
fn sentence(context: &ChartContext<'_>, share: &Derived) -> String {
    let computed = AnyFigure::Derived(context.report, share);
    let text = context.figure_text(computed);
    context
        .args()
        .set("label", text.label())
        .set("value", text.value())
        .fill(share_sentence(context.dataset, share))
}
