//! Running amounts of money on one scale, and what they are to each other.

use super::ChartContext;
use super::args::Args;
use super::bars::{self, Bars, is_base};
use crate::derived::{AnyFigure, Derived, Rule};
use crate::locale::built_in::{ratio_headline, ratio_sentence};
use crate::locale::{Message, capitalized};
use crate::quantity::Unit;
use crate::reported::Figure;
use crate::scene::Scene;
use std::cmp::Reverse;

/// The amounts, the greatest first; empty where the report has no two of them.
fn amounts<'a>(context: &ChartContext<'a>) -> Vec<&'a Figure> {
    let mut amounts = bars::running(context.dataset, context.report, Unit::Money);
    if amounts.len() < 2 {
        return Vec::new();
    }
    amounts.sort_by_key(|figure| Reverse(figure.quantity.amount.ratio()));
    amounts
}

/// The ratios of two amounts.
fn ratios<'a>(context: &ChartContext<'a>) -> impl Iterator<Item = &'a Derived> {
    let derived = context.derived().iter();
    derived.filter(|derived| matches!(derived.rule, Rule::PerOne | Rule::OfAmount))
}

/// The figures of the chart, in reading order; `None` where the report has no two such amounts.
pub(super) fn figures<'a>(context: &ChartContext<'a>) -> Option<Vec<AnyFigure<'a>>> {
    let amounts = amounts(context);
    let ratios = ratios(context).map(|derived| context.computed(derived));
    let ratios: Vec<_> = ratios.collect();
    (!amounts.is_empty()).then(|| bars::listed(context, &amounts, &ratios))
}

/// Puts down the bars; nothing where there are no two.
pub(super) fn lay_out(context: &ChartContext<'_>, scene: &mut Scene) {
    let figures = amounts(context);
    let Some(first) = figures.first() else {
        return;
    };
    // The greatest gives the unit; the headline is the greatest outcome's.
    let mut outcomes = figures.iter();
    let outcome = outcomes.find(|figure| !is_base(context.dataset, figure));
    let outcome = outcome.unwrap_or(first);
    let subject = context.reported(outcome);
    let greatest = context.reported(first).value();
    let power = greatest.map_or(0, |value| context.locale.money_power(value));
    let currency = &context.dataset.currency;
    let mut args = context.args();
    args.set("value", context.value(subject))
        .set("label", context.name(subject));
    let amount = args.fill(Message::ReturnsAmount);
    args.set("amount", amount)
        .set("by", context.by())
        .set("unit", context.unit_name(first, power))
        .set("period", context.period())
        .set("currency", context.locale.currency(currency));
    scene.subtitle = args.fill(Message::ReturnsSubtitle);
    let caption = args.fill(Message::ReturnsCaption);
    let mut headline = args.fill(Message::ReturnsHeadline);
    let mut sentences = Vec::new();
    for derived in ratios(context) {
        sentences.push(sentence(context, &mut args, derived));
        if derived.rule == Rule::PerOne
            && derived.indicator == outcome.indicator
            && derived.result.is_ok()
        {
            headline = args.fill(ratio_headline(context.dataset, &derived.against));
        }
    }
    scene.headline = capitalized(&headline);
    let bars = Bars {
        figures,
        ratios: sentences,
        power,
    };
    bars.lay_out(context, scene, caption);
}

/// A ratio with its sentence.
fn sentence<'a>(
    context: &ChartContext<'a>,
    args: &mut Args,
    derived: &'a Derived,
) -> (AnyFigure<'a>, String) {
    let ratio = context.computed(derived);
    args.set("ratio", context.value(ratio))
        .set("other", context.indicator(&derived.against));
    let template = ratio_sentence(context.dataset, derived);
    (ratio, context.ratio(args, ratio, template))
}
