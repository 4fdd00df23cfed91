//! Names of the built-in indicators, and the sentences that say more of them than those for any indicator.
//!
//! Charts know relations alone. What can be said of Hunan's projects and their sales in words of their own is chosen
//! here; every other dataset's indicators have the general sentences.

use super::Message;
use crate::derived::Derived;
use crate::reported::{BuiltInIndicator, Dataset, Figure};

/// What the indicator is called.
pub(super) const fn built_in_name(indicator: BuiltInIndicator) -> Message {
    match indicator {
        BuiltInIndicator::Projects => Message::Projects,
        BuiltInIndicator::Continuing => Message::Continuing,
        BuiltInIndicator::New => Message::New,
        BuiltInIndicator::InProduction => Message::InProduction,
        BuiltInIndicator::Value => Message::Value,
        BuiltInIndicator::Plan => Message::Plan,
        BuiltInIndicator::Investment => Message::Investment,
        BuiltInIndicator::PlanShare => Message::PlanShare,
        BuiltInIndicator::Research => Message::Research,
        BuiltInIndicator::ResearchShare => Message::ResearchShare,
        BuiltInIndicator::Technologies => Message::Technologies,
        BuiltInIndicator::PatentApplications => Message::PatentApplications,
        BuiltInIndicator::PatentsGranted => Message::PatentsGranted,
        BuiltInIndicator::Sales => Message::Sales,
        BuiltInIndicator::Tax => Message::Tax,
    }
}

/// What a class of the indicator is called; `None` where the class stands in brackets after the indicator's name.
pub(super) fn built_in_class(indicator: BuiltInIndicator, class: &str) -> Option<Message> {
    let invention = indicator == BuiltInIndicator::PatentApplications && class == "invention";
    invention.then_some(Message::InventionPatentApplications)
}

/// How much there is of an amount with a plan: `8.464 billion yuan invested`.
pub(crate) fn amount_with_plan(dataset: &Dataset, indicator: &str) -> Message {
    match dataset.built_in(indicator) {
        Some(BuiltInIndicator::Investment) => Message::InvestmentInvested,
        _ => Message::InvestmentSubject,
    }
}

/// What the bar of an amount with a plan shows: `8.464 billion yuan invested`.
pub(crate) fn bar_label(dataset: &Dataset, indicator: &str) -> Message {
    match dataset.built_in(indicator) {
        Some(BuiltInIndicator::Investment) => Message::InvestmentBar,
        _ => Message::Labelled,
    }
}

/// Why a value for the whole life is not drawn.
pub(crate) fn whole_life_sentence(dataset: &Dataset, indicator: &str) -> Message {
    match dataset.built_in(indicator) {
        Some(BuiltInIndicator::Value) => Message::ValueNotShown,
        _ => Message::WholeLifeNotShown,
    }
}

/// What the overview says of an amount with a plan that it has `passed` or not, with so many whole months left.
pub(crate) fn plan_headline(
    dataset: &Dataset,
    indicator: &str,
    passed: bool,
    months: u8,
) -> Message {
    match (dataset.built_in(indicator), passed, months) {
        (Some(BuiltInIndicator::Investment), true, 0) => Message::OverviewPassed,
        (Some(BuiltInIndicator::Investment), true, _) => Message::OverviewPassedBefore,
        (Some(BuiltInIndicator::Investment), false, _) => Message::OverviewReached,
        _ => Message::OverviewReachedOther,
    }
}

/// What a part of the counted units is called beside its whole; `None` where it has its count and name.
pub(crate) fn part_of_units(dataset: &Dataset, part: &Figure) -> Option<Message> {
    match dataset.built_in(&part.indicator)? {
        BuiltInIndicator::Continuing => Some(Message::ProjectsContinuing),
        BuiltInIndicator::New => Some(Message::ProjectsNew),
        BuiltInIndicator::InProduction => Some(Message::ProjectsInProduction),
        _ => None,
    }
}

/// An amount in a list of several: `sales of 21.257 billion yuan`.
pub(crate) fn amount_in_list(dataset: &Dataset, indicator: &str) -> Message {
    match dataset.built_in(indicator) {
        Some(BuiltInIndicator::Sales) => Message::SalesOf,
        Some(BuiltInIndicator::Tax) => Message::TaxOf,
        _ => Message::ReturnsAmount,
    }
}

/// The share of one amount in another, as a sentence.
pub(crate) fn share_sentence(dataset: &Dataset, share: &Derived) -> Message {
    use BuiltInIndicator::{Sales, Tax};
    let built_in = |id: &str| dataset.built_in(id);
    match (built_in(&share.indicator), built_in(&share.against)) {
        (Some(Tax), Some(Sales)) => Message::TaxOfSales,
        _ => Message::Labelled,
    }
}

/// The title of the chart of amounts: by their names where they are sales and tax.
pub(crate) fn amounts_title(dataset: &Dataset) -> Message {
    let is = |figure: &Figure, name| dataset.built_in(&figure.indicator) == Some(name);
    let has = |name| {
        let mut figures = dataset.reports.iter().flat_map(|report| &report.figures);
        figures.any(|figure| is(figure, name))
    };
    if has(BuiltInIndicator::Sales) && has(BuiltInIndicator::Tax) {
        Message::SalesAndTaxTitle
    } else {
        Message::ReturnsTitle
    }
}
