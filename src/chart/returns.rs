//! Running amounts of money on one scale, and what they are to each other.

use super::Frame;
use super::bars::{Bars, is_base, running};
use super::known::Known;
use crate::derived::{Derived, Rule};
use crate::locale::{Message, capitalized};
use crate::quantity::Unit;
use crate::scene::Scene;
use std::cmp::Reverse;

/// Composes the bars; `false` where the report has no two such amounts.
pub(super) fn compose(frame: &Frame<'_>, scene: &mut Scene) -> bool {
    let mut figures = running(frame.dataset, frame.report, Unit::Money);
    if figures.len() < 2 {
        return false;
    }
    // The greatest first, which gives the unit; the headline is the greatest outcome's.
    figures.sort_by_key(|figure| Reverse(figure.quantity.amount.ratio()));
    let Some(first) = figures.first() else {
        return false;
    };
    let in_view = |figure| {
        let known = Known::in_view(figure, frame);
        known.value().map_or(Known::Reported(figure), |_| known)
    };
    let mut outcomes = figures.iter();
    let outcome = outcomes.find(|figure| !is_base(frame.dataset, figure));
    let outcome = outcome.unwrap_or(first);
    let (greatest, subject) = (in_view(first), in_view(outcome));
    let Some(value) = greatest.value() else {
        return false;
    };
    let power = frame.locale.money_power(value);
    let mut words = frame.words();
    words
        .set("value", frame.full(subject))
        .set("label", frame.label(subject));
    let amount = words.fill(Message::ReturnsAmount);
    words
        .set("amount", amount)
        .set("by", frame.by())
        .set("unit", frame.unit_name(first, power))
        .set("period", frame.period())
        .set("currency", frame.locale.currency(&frame.dataset.currency));
    scene.subtitle = words.fill(Message::ReturnsSubtitle);
    let caption = words.fill(Message::ReturnsCaption);
    let mut headline = words.fill(Message::ReturnsHeadline);
    let mut ratios = Vec::new();
    for derived in frame.derived {
        if !matches!(derived.rule, Rule::PerOne | Rule::OfAmount) {
            continue;
        }
        let known = Known::Derived(derived);
        let other = frame.indicator(&derived.against);
        words.set("ratio", frame.full(known)).set("other", other);
        let sentence = frame.ratio(&mut words, derived, ratio_template(derived));
        ratios.push((known, sentence));
        if derived.rule == Rule::PerOne
            && derived.indicator == outcome.indicator
            && derived.result.is_ok()
            && !subject.is_derived()
        {
            headline = words.fill(if derived.against == "investment" {
                Message::ReturnsInvested
            } else {
                Message::ReturnsRatio
            });
        }
    }
    scene.headline = capitalized(&headline);
    Bars {
        figures,
        ratios,
        power,
    }
    .lay_out(frame, scene, caption);
    true
}

/// What a ratio says: in words of its own for sales and tax, else by the names of its indicators.
fn ratio_template(derived: &Derived) -> Message {
    match (
        derived.indicator.as_str(),
        derived.against.as_str(),
        derived.rule,
    ) {
        ("sales", "investment", Rule::PerOne) => Message::SalesPerInvested,
        ("tax", "sales", Rule::OfAmount) => Message::TaxOfSales,
        _ => Message::RatioOf,
    }
}
