//! Names of the built-in indicators, and the sentences that say more of them than those for any indicator.
//!
//! Charts know relations alone. What can be said of Hunan's projects and their sales in words of their own is chosen
//! here; every other dataset's indicators have the general sentences.

use super::Message;
use crate::derived::Derived;
use crate::quantity::Unit;
use crate::reported::{BuiltInIndicator, Dataset, Figure, Indicator};

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

/// Whether the plan of the indicator is an investment plan: it is the built-in investment, and some report gives that. A
/// share of a plan alone does not say what is planned.
pub(crate) fn says_investment(dataset: &Dataset, indicator: &str) -> bool {
    dataset.built_in(indicator) == Some(BuiltInIndicator::Investment) && has(dataset, indicator)
}

/// What the overview says of the investment that has `passed` its plan for the year or not, with so many whole months
/// left.
pub(crate) const fn plan_headline(passed: bool, months: u8) -> Message {
    match (passed, months) {
        (true, 0) => Message::OverviewPassed,
        (true, _) => Message::OverviewPassedBefore,
        (false, _) => Message::OverviewReached,
    }
}

/// Whether a report gives a figure of the indicator.
fn has(dataset: &Dataset, indicator: &str) -> bool {
    let mut figures = dataset.reports.iter().flat_map(|report| &report.figures);
    figures.any(|figure| figure.indicator == indicator)
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

/// Whether the count is that of the built-in projects, and its unit has no name of the dataset's own.
pub(crate) fn counts_projects(dataset: &Dataset, count: &Figure) -> bool {
    let item = count.item.as_deref();
    let own = item.is_some_and(|item| item != "projects");
    !own && dataset.built_in(&count.indicator) == Some(BuiltInIndicator::Projects)
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

/// The titles that charts have by their relations, and by the built-in indicators where they can show no other.
#[derive(Clone, Copy)]
pub(crate) enum Title {
    Plans,
    Parts,
    Counts,
    Amounts,
}

/// The title of the chart.
pub(crate) fn chart_title(dataset: &Dataset, chart: Title) -> Message {
    let declared = |is: &dyn Fn(&Indicator) -> bool| {
        let mut indicators = dataset.indicators.iter();
        indicators.any(|indicator| !indicator.label.is_empty() && is(indicator))
    };
    let has = |name: &str| dataset.built_in(name).is_some() && has(dataset, name);
    let runs = |unit| {
        move |indicator: &Indicator| {
            let apart = indicator.part_of().or(indicator.plan_of()).is_none();
            indicator.counts == unit && indicator.accumulates && apart
        }
    };
    match chart {
        Title::Plans => {
            if has("investment") && !declared(&|indicator| indicator.plan_of().is_some()) {
                Message::InvestmentTitle
            } else {
                Message::PlansTitle
            }
        }
        Title::Parts => {
            let parts = |indicator: &Indicator| {
                indicator.part_of().is_some() && indicator.counts == Unit::Items
            };
            if has("projects") && !declared(&parts) {
                Message::ProjectsTitle
            } else {
                Message::PartsTitle
            }
        }
        Title::Counts => {
            let built_in = ["technologies", "patent-applications", "patents-granted"];
            if built_in.iter().any(|name| has(name)) && !declared(&runs(Unit::Items)) {
                Message::InnovationTitle
            } else {
                Message::CountsTitle
            }
        }
        Title::Amounts => {
            if has("sales") && has("tax") && !declared(&runs(Unit::Money)) {
                Message::SalesAndTaxTitle
            } else {
                Message::ReturnsTitle
            }
        }
    }
}
