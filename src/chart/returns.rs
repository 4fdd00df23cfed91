//! Running amounts of money on one scale, and what they are to each other.

use super::Frame;
use super::bars::{Bars, running};
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
    // The greatest first: it gives unit and headline.
    figures.sort_by_key(|figure| Reverse(figure.quantity.amount.ratio()));
    let Some(first) = figures.first() else {
        return false;
    };
    let greatest = Known::in_view(first, frame);
    let Some(value) = greatest.value() else {
        return false;
    };
    let power = frame.locale.money_power(value);
    let by = frame.locale.by(frame.report.period.to);
    let amount = frame.fill(
        Message::ReturnsAmount,
        &[
            ("value", &frame.full(greatest)),
            ("label", &frame.label(greatest)),
        ],
    );
    let values = [("amount", amount.as_str()), ("by", &by)];
    scene.headline = capitalized(&frame.fill(Message::ReturnsHeadline, &values));
    let mut ratios = Vec::new();
    for derived in frame.derived {
        if !matches!(derived.rule, Rule::PerOne | Rule::OfAmount) {
            continue;
        }
        ratios.push((
            Known::Derived(derived),
            fill_ratio(frame, ratio_template(derived), derived, &amount),
        ));
        if derived.rule == Rule::PerOne
            && derived.indicator == first.indicator
            && !greatest.is_derived()
        {
            let template = if derived.against == "investment" {
                Message::ReturnsInvested
            } else {
                Message::ReturnsRatio
            };
            scene.headline = capitalized(&fill_ratio(frame, template, derived, &amount));
        }
    }
    let unit = frame.unit_name(first, power);
    let values = [
        ("by", by.as_str()),
        ("unit", &unit),
        ("period", &frame.locale.period(frame.report.period)),
    ];
    scene.subtitle = frame.fill(Message::ReturnsSubtitle, &values);
    let caption = frame.fill(Message::ReturnsCaption, &values);
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

fn fill_ratio(frame: &Frame<'_>, template: Message, derived: &Derived, amount: &str) -> String {
    let value = frame.full(Known::Derived(derived));
    frame.fill(
        template,
        &[
            ("value", &value),
            ("ratio", &value),
            ("amount", amount),
            ("label", &frame.label(Known::Derived(derived))),
            (
                "other",
                &frame.locale.indicator(frame.dataset, &derived.against),
            ),
            ("currency", &frame.locale.currency(&frame.dataset.currency)),
        ],
    )
}
