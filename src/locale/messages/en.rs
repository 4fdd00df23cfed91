//! English.

use super::Message;

/// The text in English; counted forms are those of one and other.
pub(super) const fn text(message: Message) -> &'static str {
    match message {
        Message::Months => {
            "January|February|March|April|May|June|July|August|September|October|November|December"
        }
        Message::MonthsShort => "Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec",
        Message::Day => "{day}\u{a0}{month} {year}",
        Message::MonthOfYear => "{month} {year}",
        Message::Year => "{year}",
        Message::MonthsOfYear => "{from}–{to} {year}",
        Message::DaysRange => "{from} to {to}",
        Message::ByMonthEnd => "by the end of {month}",
        Message::ByDay => "by {day}\u{a0}{month}",
        Message::ToMonthEnd => "to the end of {month}",
        Message::ToDay => "to {day}\u{a0}{month}",
        Message::AsOf => "as of {day}",
        Message::InYear => "in {year}",
        Message::PlanFor => "plan for {year}",
        Message::WholeLife => "over the whole life of the projects",
        Message::ListBetween => ", ",
        Message::ListLast => " and ",
        Message::Yuan => "yuan",
        Message::YuanOfWord | Message::YuanOfDigits => "{amount}\u{a0}yuan",
        Message::About => "about {value}",
        Message::Count => "{value} {label}",
        Message::CountOfProjects => "{value} project|{value} projects",
        Message::Projects => "project|projects",
        Message::Continuing => "continuing project|continuing projects",
        Message::New => "new project|new projects",
        Message::InProduction => "project put into production|projects put into production",
        Message::Value => "total worth of the projects",
        Message::Plan => "planned investment for the year",
        Message::Investment => "completed investment",
        Message::PlanShare => "share of the annual plan",
        Message::Research => "R&D spending",
        Message::ResearchShare => "R&D share of the investment",
        Message::Technologies => "key technology broken through|key technologies broken through",
        Message::PatentApplications => "patent application|patent applications",
        Message::InventionPatentApplications => {
            "invention-patent application|invention-patent applications"
        }
        Message::PatentsGranted => "patent granted|patents granted",
        Message::Sales => "sales revenue",
        Message::Tax => "tax paid",
        Message::WithClass => "{label} ({class})",
        Message::UnitProjects => "projects",
        Message::UnitTechnologies => "technologies",
        Message::UnitApplications => "applications",
        Message::UnitPatents => "patents",
        Message::UnitPrefectures => "prefectures",
        Message::UnitFirms => "firms",
        Message::OfPlan => "{label}, share of the year’s plan",
        Message::OverPlan => "{label} above the year’s plan",
        Message::EvenPace => "even pace of the year’s plan",
        Message::OverEvenPace => "{label} above the even pace",
        Message::EvenShare => "share of the plan if spread evenly",
        Message::ImpliedPlan => "{label}, as implied by the reported share",
        Message::ShareOf => "{label} as a share of {other}",
        Message::OfWhole => "{label} as a share of all {other}",
        Message::PerHundred => "{label} per 100 {other}",
        Message::PerOne => "{label} per {currency} of {other}",
        Message::PerProject => "{label} per project",
        Message::PerUnit => "{label} for each of the {other}",
        Message::OfWholeLifeCaveat => {
            "One year’s amount against the whole life of the projects: two scopes."
        }
        Message::PerHundredCaveat => {
            "A ratio of two counts, not a rate: it is open whether one is a part of the other."
        }
        Message::Source => "{publisher}, {day}",
        Message::Corrected => "Corrected on {day}: {what}",
        Message::AssumedStart => {
            "The report gives only an end date; we assume that the count starts in January."
        }
        Message::AssumedStartAsOthers => {
            "The report gives only an end date; like the other reports, we assume that the count starts in January."
        }
        Message::ReportedBy => "Reported: {source}",
        Message::CalculatedFrom => "Our calculation from figures of {source}",
        Message::DividesByZero => "Not calculated: the divisor is zero",
        Message::TooLong => "Not calculated: the result has too many digits",
        Message::TooCoarse => "Not calculated: the figures are too rounded",
        Message::OverviewTitle => "Overview",
        Message::InvestmentTitle => "Investment",
        Message::ProjectsTitle => "Projects",
        Message::InnovationTitle => "Innovation",
        Message::ReturnsTitle => "Returns",
        Message::ProgressTitle => "Progress",
        Message::InvestmentInvested => "{value} invested {by}",
        Message::InvestmentSubject => "{label}: {value} {by}",
        Message::InvestmentHeadline => "{subject}, {outcome}",
        Message::InvestmentOver => "{over} more than planned for the year",
        Message::InvestmentMet => "just as planned for the year",
        Message::InvestmentShare => "{share} of the year’s plan",
        Message::InvestmentSummary => "{subject}, {share} of the year’s plan of {plan} ({kind})",
        Message::InvestmentSubtitle => "{label} against the plan for {year}, {unit}",
        Message::InvestmentCaption => "against the plan for {year}, {unit}",
        Message::InvestmentPlan => "plan for {year}: {value}",
        Message::InvestmentPlanShort => "plan: {value}",
        Message::InvestmentBar => "{value} {by}",
        Message::InvestmentPace => "* even pace {to}: {value}",
        Message::InvestmentPaceShort => "* even pace: {value}",
        Message::InvestmentLead => "* {value} ahead of an even pace through the year",
        Message::InvestmentBehind => "* {value} behind an even pace through the year",
        Message::InvestmentOnPace => "* Just at an even pace through the year",
        Message::InvestmentWholeLife => {
            "{value} is the projects’ value over their whole life: another scope, not compared here."
        }
        Message::ProjectsHeadline => "{total}: {parts}",
        Message::SquareIsProject => "one square is one project",
        Message::SquareIsOne => "one square is one of the {label}",
        Message::SquareIsMany => "one square is {count} {label}",
        Message::ProjectsContinuing => "{value} continuing",
        Message::ProjectsNew => "{value} new in {year}",
        Message::ProjectsInProduction => "{value} put into production",
        Message::ProjectsOthers => "{value} other {label}",
        Message::InnovationSubtitle => {
            "Counts for {period}, side by side: none is a part of another"
        }
        Message::InnovationCaption => "counts {by}",
        Message::InnovationRatio => "* {value} {label}: a ratio of two counts, not a rate",
        Message::ReturnsAmount => "{value} in {label}",
        Message::ReturnsHeadline => "{amount} {by}",
        Message::ReturnsInvested => "{amount}, {ratio} for each {currency} invested",
        Message::ReturnsRatio => "{amount}, {ratio} for each {currency} of {other}",
        Message::ReturnsSubtitle => "Amounts for {period}; scale in {unit}",
        Message::ReturnsCaption => "{by}, {unit}",
        Message::SalesPerInvested => "* {value} {currency} of sales for each {currency} invested",
        Message::TaxOfSales => "* Tax is {value} of sales",
        Message::RatioOf => "* {label}: {value}",
        Message::ProgressBothAhead => "Both years ran ahead of an even pace",
        Message::ProgressAhead => "{ahead}: ahead of an even pace",
        Message::ProgressBehind => "{behind}: behind an even pace",
        Message::ProgressMixed => "Ahead of an even pace in {ahead}, behind it in {behind}",
        Message::ProgressSubtitle => {
            "{label} since the start of the year as a share of the year’s plan"
        }
        Message::ProgressCaption => "share of the year’s plan",
        Message::ProgressComputed => "computed, not reported",
        Message::ProgressEvenPace => "even pace",
        Message::ProgressUnits => "{year}: {count}",
        Message::OverviewPlain => "{title}: what was reported {by}",
        Message::OverviewPassed => "{title} passed the year’s investment plan",
        Message::OverviewPassedBefore => {
            "{title} passed the year’s investment plan with at least {months} to go"
        }
        Message::MonthsLeft => "a month|{count} months",
        Message::OverviewReached => "{title} reached {share} of the year’s investment plan {by}",
        Message::OverviewReachedOther => "{title}: {label} reached {share} of the year’s plan {by}",
        Message::OverviewSubtitle => "What was reported for {period}, as published on {day}",
        Message::OverviewWorth => "{label}, worth {value}",
        Message::OverviewOfPlan => "* {value} of the year’s plan",
        Message::OverviewOfPlanReported => "{label}, {value} of the year’s plan",
        Message::OverviewPerProject => "* {value} per project",
        Message::OverviewPerUnit => "* {value} for each of the {other}",
        Message::OverviewPerOne => "* {value} for each {currency} of {other}",
        Message::Timeline => "Milestones",
        Message::MissingLacks => "The report for {report} does not give {needs}. ",
        Message::MissingOthersHave => "The chart can be drawn from the reports for {reports}.",
        Message::MissingNoneHas => "No other report of this dataset gives it either.",
        Message::MissingAny => "the figures of any chart",
        Message::MissingPlan => "an amount together with the year’s plan for it",
        Message::MissingUnits => "a count of projects",
        Message::MissingCounts => "counts that run up through the year",
        Message::MissingAmounts => "two amounts of money that run up through the year",
        Message::MissingShares => "a share of a year’s plan",
        Message::Charts => "Charts",
        Message::Figures => "Figures in the chart",
        Message::Open => "Open the chart: {chart}",
        Message::Table => "Table",
        Message::ComputedSign => "* computed",
        Message::SourceLine => "Source: ",
        Message::SourcesLine => "Sources: ",
        Message::SourcesBetween => "; ",
        Message::MoreSources => "and {count} more report|and {count} more reports",
        Message::HeadFigure => "Figure",
        Message::HeadValue => "Value",
        Message::HeadUnit => "Unit",
        Message::HeadPeriod => "Period",
        Message::HeadKind => "Reported or computed",
        Message::HeadSource => "Source",
        Message::HeadFormula => "Formula",
        Message::HeadNote => "Note",
        Message::HeadAddress => "Address",
        Message::Reported => "reported",
        Message::Computed => "computed",
        Message::KeysPin => "Click or Enter keeps it, Esc closes",
        Message::KeysPinned => "Kept open; Esc closes",
        Message::Shows => "{chart}: {headline}",
        Message::MarkName => "{label}: {value}, {kind}",
        Message::SaidByPointer => "{value}, {label}, {kind}. {period}",
        Message::SaidByFocus => "{value}. {period}. {origin}",
        Message::MoreRows => {
            "{count} more figure is in the CSV export.|{count} more figures are in the CSV export."
        }
        Message::TableCaption => "Every figure of this chart: {name}",
    }
}
