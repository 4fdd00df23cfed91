//! Running amounts of money on one scale, and what share one is of another.

use super::ChartContext;
use super::amounts::{caveats, outcomes};
use super::pen::Pen;
use super::rows::{self, MAX_ROWS};
use crate::derived::{AnyFigure, Derived, Rule};
use crate::locale::Message;
use crate::locale::built_in::{amount_in_list, share_sentence};
use crate::reported::Figure;
use crate::scene::{Scene, Sentence};
use std::cmp::Reverse;

/// The amounts that the headline names.
const IN_HEADLINE: usize = 2;

/// The amounts, the greatest first.
fn amounts<'a>(context: &ChartContext<'a>) -> Vec<&'a Figure> {
    let mut amounts = outcomes(context.dataset, context.report);
    amounts.sort_by_key(|figure| Reverse(figure.quantity.amount.ratio()));
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

/// Puts down the bars; nothing where there are none.
pub(super) fn lay_out(context: &ChartContext<'_>, scene: &mut Scene) {
    let figures = amounts(context);
    let drawn = figures.get(..MAX_ROWS).unwrap_or(&figures);
    if drawn.is_empty() {
        return;
    }
    let named = drawn.iter().take(IN_HEADLINE);
    let named: Vec<_> = named.map(|figure| in_list(context, figure)).collect();
    let between = context.text(Message::ListBetween);
    scene.headline = named.join(between);
    scene.subtitle = context.fill(Message::ReturnsSubtitle, "to", &context.to());
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
    let height = rows::bars(&mut pen, scene, drawn);
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
