//! English.

use super::Message;

/// The text in English; counted forms are those of one and other.
pub(super) const fn text(message: Message) -> &'static str {
    match message {
        Message::Months => {
            "January|February|March|April|May|June|July|August|September|October|November|December"
        }
        Message::MonthsShort => "Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec",
        Message::Day => "{day}\u{a0}{month}\u{a0}{year}",
        Message::MonthOfYear => "{month}\u{a0}{year}",
        Message::Year => "{year}",
        Message::CalendarYear => "{first}",
        Message::YearFromApril | Message::YearOfTwo => "{first}/{short}",
        Message::DayOfMonth => "{day}\u{a0}{month}",
        Message::DaysOfYear => "{from} to {to}\u{a0}{year}",
        Message::MonthsOfYear => "{from}–{to}\u{a0}{year}",
        Message::DaysRange => "{from} to {to}",
        Message::ByMonthEnd => "by the end of {month}",
        Message::ByDay => "by {day}\u{a0}{month}",
        Message::ToMonthEnd => "to the end of {month}",
        Message::ToDay => "to {day}\u{a0}{month}",
        Message::AsOf => "as of {day}",
        Message::InYear => "in {year}",
        Message::SinceBeginning => "from the programme’s start {to}",
        Message::FromBeginning => "since the programme’s start",
        Message::PlanFor => "plan for {year}",
        Message::WholeLife => "over the whole life",
        Message::PlanOfYear => "annual plan",
        Message::OverallPlan => "overall plan",
        Message::PeriodPlan => "plan for the period",
        Message::InPeriod => "({period})",
        Message::ListBetween => ", ",
        Message::ListLast => " and ",
        Message::ClausesBetween => "; ",
        Message::SentencesBetween => ". ",
        Message::Yuan => "yuan",
        Message::Euro => "euro|euros",
        Message::Dollar => "dollar|dollars",
        Message::Pound => "pound|pounds",
        Message::Yen => "yen",
        Message::Won => "won",
        Message::SwissFranc => "Swiss\u{a0}franc|Swiss\u{a0}francs",
        Message::Rupee => "rupee|rupees",
        Message::About => "about\u{a0}{value}",
        Message::AtLeast => "at least\u{a0}{value}",
        Message::AtMost => "at most\u{a0}{value}",
        Message::Count => "{value} {label}",
        Message::CountOfProjects => "{value} project|{value} projects",
        Message::Projects => "project|projects",
        Message::Continuing => "continuing project|continuing projects",
        Message::New => "new project|new projects",
        Message::InProduction => "project put into production|projects put into production",
        Message::Value => "projects’ total worth",
        Message::Plan => "planned investment for the year",
        Message::PlannedInvestment => "planned investment",
        Message::Investment => "completed investment",
        Message::PlanShare => "share of the {plan}",
        Message::Research => "R&D spending",
        Message::ResearchShare => "R&D share of the investment",
        Message::Technologies => {
            "breakthrough in key technologies|breakthroughs in key technologies"
        }
        Message::PatentApplications => "patent application|patent applications",
        Message::InventionPatentApplications => {
            "invention-patent application|invention-patent applications"
        }
        Message::PatentsGranted => "patent granted|patents granted",
        Message::Sales => "sales revenue",
        Message::Tax => "tax paid",
        Message::WithClass => "{label} ({class})",
        Message::Labelled => "{label}: {value}",
        Message::Quoted => "“{label}”",
        Message::UnitProjects => "project|projects",
        Message::UnitTechnologies => "technology|technologies",
        Message::UnitApplications => "application|applications",
        Message::UnitPatents => "patent|patents",
        Message::UnitPrefectures => "prefecture|prefectures",
        Message::UnitFirms => "firm|firms",
        Message::RunningTotal => "{label}, year to date",
        Message::OfPlan => "{label} as a share of the {plan}",
        Message::OverPlan => "{label} minus the {plan}",
        Message::EvenPace => "plan to date if spread evenly",
        Message::OverEvenPace => "{label} minus the plan to date if spread evenly",
        Message::EvenShare => "share of the plan if spread evenly",
        Message::ImpliedPlan => "{label}, as implied by the reported share",
        Message::ShareOf => "{label} as a share of {other}",
        Message::OfWhole => "{label} as a share of all {other}",
        Message::PerHundred => "{label} per 100 {other}",
        Message::PerOne => "{label} per {currency} of {other}",
        Message::PerProject => "{label} per project",
        Message::PerUnit => "{label} per unit ({other})",
        Message::OfWholeLifeCaveat => {
            "One year’s amount against that of the whole life: the scopes differ, so this is not a completion rate."
        }
        Message::Increment => "{label} since an earlier report",
        Message::MonthlyRate => "{label} per month over the period",
        Message::DailyRate => "{label} per day over the period",
        Message::MonthlyRateNeeded => "{label} per month needed to reach the {plan}",
        Message::DailyRateNeeded => "{label} per day needed to reach the {plan}",
        Message::PerHundredCaveat => {
            "A ratio of two counts, not a success rate: the first may stem from earlier cases of the second."
        }
        Message::PerOneCaveat => {
            "Two separate amounts: how much of one comes from the other is not known."
        }
        Message::PerUnitCaveat => "An average: individual cases may differ widely.",
        Message::Source => "{publisher}, {day}",
        Message::Corrected => "Corrected on {day}: {what}",
        Message::CorrectedIn => "{source} (corrected on {day}): {what}",
        Message::AssumedStart => {
            "The report gives only an end date; we assume that the count starts in {month}."
        }
        Message::AssumedStartAsOthers => {
            "The report gives only an end date; we assume that the count starts in {month}, as in the other reports."
        }
        Message::ReportedBy => "Reported: {source}",
        Message::CalculatedFrom => "Our calculation from figures of {source}",
        Message::NotCalculated => "not calculated",
        Message::DividesByZero => "Not calculated: the divisor is zero",
        Message::TooLong => "Not calculated: the result has too many digits",
        Message::TooCoarse => "Not calculated: the figures are too rounded",
        Message::OnlyBounds => "Not calculated: a source gives only a lower or an upper limit",
        Message::PartOfYear => "part of the year that has passed",
        Message::WithinRounded => {
            "The figures it comes from are rounded, so the exact value lies within {range}. Further digits would be guesses."
        }
        Message::WithinApproximate => {
            "A source gives only an approximate value or a range, so the exact value lies within {range}."
        }
        Message::WithinOpen => {
            "A source gives only a lower or an upper limit, so the exact value is {range}."
        }
        Message::WithinExact => "The figures it comes from are not rounded; only the result is.",
        Message::WithinTooCoarse => "By these figures it lies within {range}.",
        Message::EvenPaceIsNot => {
            "Not a target: no report says how the plan is spread over the year."
        }
        Message::ImpliedPlanIsNot => "Not a plan that the report states.",
        Message::CalculatedWith => "Calculated from",
        Message::UsedFor => "Used to calculate",
        Message::Elsewhere => "In other reports",
        Message::ElsewhereApart => "In other reports, but not comparable",
        Message::Printed => "In the source: {quote}",
        Message::ArchivedCopy => "archived copy",
        Message::CopySentence => "Copy with source",
        Message::CopyFormula => "Copy as spreadsheet formula",
        Message::CopyNumber => "Copy number",
        Message::Copied => "Copied.",
        Message::CopiedShare => {
            "Copied. The formula gives a plain ratio: format the cell as a percentage."
        }
        Message::CopyByHand => "Copy this text:",
        Message::NothingLeft => "Not calculated: by these figures nothing is left of the plan",
        Message::NoTimeLeft => "Not calculated: the year of the plan is over",
        Message::Contradicted => "contradicted in the report",
        Message::ContradictedShare => {
            "{label}: the report states {stated}; its own figures give {value}."
        }
        Message::ContradictedPart => "{part}. That is more than the whole ({whole}).",
        Message::ContradictedParts => {
            "The parts add up to more than the whole ({whole}): some may overlap, or a figure may be wrong."
        }
        Message::ContradictedDay => {
            "The report was published on {day}, before the end of its period ({to})."
        }
        Message::VerdictDiffers => "Differs",
        Message::VerdictCutOff => "Agrees if cut off",
        Message::VerdictAgrees => "Agrees",
        Message::VerdictNotComparable => "Cannot be compared",
        Message::ContradictedElsewhere => "reports differ",
        Message::ContradictedMore => {
            "{count} more contradiction is not listed|{count} more contradictions are not listed"
        }
        Message::CheckFell => {
            "A running total cannot fall: what is counted may differ, or one figure may be wrong."
        }
        Message::CheckFellUnstated => {
            "A running total cannot fall: its start (not stated in one report) or what is counted may differ, or one figure may be wrong."
        }
        Message::CheckCutOff => "They agree only if digits were cut off instead of rounded.",
        Message::CheckAgain => "Two reports give different figures for the same day.",
        Message::CheckPlanFits => "One plan fits them all: {value}.",
        Message::CheckPlanDiffers => "No single plan fits them all.",
        Message::CheckPlanChange => "The plan may have been changed, or one figure may be wrong.",
        Message::CheckMore => {
            "{count} more figure is not listed|{count} more figures are not listed"
        }
        Message::CheckParts => "Some parts may overlap, or a figure may be wrong.",
        Message::NotComparableWith => {
            "Not comparable with {value}: the classes differ, or are not stated."
        }
        Message::CheckClass => "Different classes, or a class that is not stated.",
        Message::CheckStage => "Two stages; whether one is part of the other is not stated.",
        Message::CheckScope => "They cover different spans of time.",
        Message::CheckPeriod => "The total starts anew with each year.",
        Message::CheckItem => "They count different things.",
        Message::CheckDefinition => "The report does not say that this is the share’s base.",
        Message::CheckStated => "stated: {value}",
        Message::CheckWithinRounding => "That is within what rounding allows.",
        Message::CheckTotals => {
            "{count} comparison of a running total with an earlier report: no fall.|{count} comparisons of running totals with earlier reports: no fall."
        }
        Message::OverviewTitle => "Overview",
        Message::PlansTitle => "Against plan",
        Message::PartsTitle => "Parts",
        Message::CountsTitle => "Counts",
        Message::InvestmentTitle => "Investment",
        Message::ProjectsTitle => "Projects",
        Message::InnovationTitle => "Innovation",
        Message::ReturnsTitle => "Amounts",
        Message::SalesAndTaxTitle => "Sales and tax",
        Message::ProgressTitle => "Progress",
        Message::HistoryTitle => "Over time",
        Message::ChecksTitle => "Checks",
        Message::InvestmentInvested => "{value} invested {by}",
        Message::InvestmentSubject => "{label}: {value} {by}",
        Message::InvestmentHeadline => "{subject}, {outcome}",
        Message::InvestmentOver => "{over} above the {plan}",
        Message::InvestmentMet => "in line with the {plan}",
        Message::InvestmentShare => "{share} of the {plan}",
        Message::ShareOfPlan => "{share} of plan",
        Message::InvestmentSummary => "{subject}, {share} of the {plan} ({kind})",
        Message::InvestmentSubtitle => "{label} {to} against the {plan}",
        Message::InvestmentShareSubtitle => "{label} {to} as a share of the {plan}",
        Message::InvestmentBar => "{value} invested",
        Message::InvestmentPace => "* if spread evenly: {value}",
        Message::ValueNotShown => {
            "The {value} that the projects are said to be worth is not a one-year figure, so it is not shown."
        }
        Message::WholeLifeNotShown => {
            "{label}: {value}. This is not a one-year figure, so it is not shown."
        }
        Message::StripedEnd => "Stripes: the exact value may lie anywhere there.",
        Message::OpenEnd => "Arrow: the value may be greater.",
        Message::ProjectsHeadline => "{total}: {parts}",
        Message::SquareOfProjects => "each square is one project|each square is {count} projects",
        Message::SquareIsMany => "each square is {count}",
        Message::Square => "{label}: each square is {count}",
        Message::OtherProjects => "{value} other project|{value} other projects",
        Message::Rest => "the rest: {value}",
        Message::MoreParts => "one more part|{count} more parts",
        Message::ProjectsContinuing => "{value} continued from {before}",
        Message::ProjectsNew => "{value} new in {year}",
        Message::ProjectsInProduction => "{value} put into production",
        Message::InnovationSubtitle => "Separate totals {to}",
        Message::ReturnsAmount => "{label}: {value}",
        Message::SalesOf => "sales of {value}",
        Message::TaxOf => "tax of {value}",
        Message::ReturnsSubtitle => "Totals {to}",
        Message::TaxOfSales => "Tax paid equals {value} of sales",
        Message::ProgressAheadOnce => "{ahead}: ahead of an even pace",
        Message::ProgressBehindOnce => "{behind}: behind an even pace",
        Message::ProgressAhead => "{ahead}: ahead of an even pace at every report",
        Message::ProgressBehind => "{behind}: behind an even pace at every report",
        Message::ProgressAheadBehind => "Ahead of an even pace: {ahead}; behind: {behind}",
        Message::ProgressBehindAhead => "Behind an even pace: {behind}; ahead: {ahead}",
        Message::ProgressCount => "Reports ahead of an even pace: {count} of {total}",
        Message::ProgressSubtitle => "{label} since {month} as a share of the annual plan",
        Message::ProgressEvenPace => "if spread evenly",
        Message::ProgressPlan => "{year} plan: {value}",
        Message::ProgressShort => "{when}: just short of the plan",
        Message::ProgressSummary => "{when}: {share} of the plan ({kind}), even pace {even}",
        Message::ZeroPlan => "zero, so no share of it can be given",
        Message::ProgressRedefined => {
            "{when}: the amount counts something different from before; no line joins the two"
        }
        Message::ShortMonths => "{from}–{to}",
        Message::AxisCount => "{word} {unit}",
        Message::HistoryUp => "{label}: up from {first} ({from}) to {last} ({to})",
        Message::HistoryDown => "{label}: down from {first} ({from}) to {last} ({to})",
        Message::HistoryFromTo => "{label}: {first} ({from}) and {last} ({to})",
        Message::HistoryPeriods => "{label} ({unit}), period by period",
        Message::HistoryYears => "{label} ({unit}), year by year",
        Message::HistoryYearsToDate => "{label} ({unit}), totals since the start of each year",
        Message::HistoryToDate => "{label} ({unit}), totals since the programme began",
        Message::HistoryLevels => "{label} ({unit}), as of each report",
        Message::HistoryPlan => "plan: {value}",
        Message::HistoryExtremes => "Highest: {first} ({from}). Lowest: {last} ({to})",
        Message::HistoryAgain => {
            "{when}: several reports with different figures; no line joins them"
        }
        Message::HistoryOther => "{when}: not drawn, because not comparable: {figure}",
        Message::ChecksAgree => "Everything that can be checked agrees",
        Message::ChecksEarly => {
            "One report came out before its period ended|{count} reports came out before their periods ended"
        }
        Message::ChecksNoneDiffers => "Nothing that can be checked differs",
        Message::ChecksPlansAgree => "The plans that the reports state or imply agree",
        Message::ChecksPlansAgreeBut => {
            "The plans that the reports state or imply agree; in one other case the figures do not|The plans that the reports state or imply agree; in {count} other cases the figures do not"
        }
        Message::ChecksPlansDiffer => "The plans that the reports state or imply do not agree",
        Message::ChecksDiffer => {
            "In one case the figures do not agree|In {count} cases the figures do not agree"
        }
        Message::ChecksDifferAndEarly => {
            "In one case the data in the reports do not agree|In {count} cases the data in the reports do not agree"
        }
        Message::ChecksRefused => "What the reports give cannot be compared",
        Message::ChecksSubtitle => "What the reports state and imply, held against each other",
        Message::ChecksStatedBy => "{when}: stated",
        Message::ChecksImpliedBy => "{when}: implied",
        Message::ChecksKey => {
            "Outlined bars: range of the plan implied by the reported share, allowing for rounding. Dots: plans that are stated."
        }
        Message::ChecksMore => {
            "{count} more check is not listed|{count} more checks are not listed"
        }
        Message::OverviewPlain => "{title}: results {by}",
        Message::OverviewPassed => "{title} beat the {year} investment plan",
        Message::OverviewPassedBefore => {
            "{title} beat the {year} investment plan with at least {months} to go"
        }
        Message::MonthsLeft => "a month|{count} months",
        Message::CountOfDays => "{count} day|{count} days",
        Message::CountOfMonths => "{count} month|{count} months",
        Message::OverviewReached => "{title}: {share} of the {year} investment plan {by}",
        Message::OverviewReachedOther => "{title}: {label} reached {share} of the {plan} {by}",
        Message::OverviewReachedShare => "{title}: {share} of the {plan} {by}",
        Message::OverviewSubtitle => "Figures {to}, published on {day}",
        Message::OverviewPeriodSubtitle => "Figures for {period}, published on {day}",
        Message::OverviewMore => {
            "{count} more figure is in the table|{count} more figures are in the table"
        }
        Message::ProgressMore => {
            "{count} more year is in the table|{count} more years are in the table"
        }
        Message::Undated => "{label} (no date given)",
        Message::MissingOthersHave => {
            " See the report up to {reports}.| See the reports up to {reports}."
        }
        Message::MissingNoneHas => " Nor does any other report here.",
        Message::MissingAny => "This report gives no figures.",
        Message::MissingPlan => {
            "This report gives neither a plan to compare with nor a share of one."
        }
        Message::MissingDays => {
            "This report gives a plan, but no result for the plan’s period: neither as one figure nor in reports that add up to it."
        }
        Message::MissingUnits => "This report gives no count together with its parts.",
        Message::MissingCounts => "This report gives no separate running totals of counts.",
        Message::MissingAmounts => {
            "This report gives no running totals of money, or only those held against a plan."
        }
        Message::MissingShares => "No report gives a share of a year’s plan.",
        Message::MissingHistory => {
            "This report gives no figure that another report gives in the same way."
        }
        Message::MissingChecks => "Checking these reports gives nothing to show.",
        Message::MissingCanDraw => " These charts can be drawn: {charts}.",
        Message::Charts => "Charts",
        Message::FiguresOf => "{name}: figures",
        Message::ShowTable => "Show table",
        Message::HideTable => "Hide table",
        Message::ChooseReport => "Report: ",
        Message::AllFigures => "All figures",
        Message::OwnFigures => "Only this chart’s figures",
        Message::SourceLine => "Source: ",
        Message::SourcesLine => "Sources: ",
        Message::SourcesBetween => "; ",
        Message::MoreSources => "and {count} more report|and {count} more reports",
        Message::HeadFigure => "Figure",
        Message::HeadValue => "Value",
        Message::HeadUnit => "Unit",
        Message::HeadPeriod => "Period",
        Message::HeadKind => "Reported or computed",
        Message::HeadOrigin => "Source or calculation",
        Message::HeadSource => "Source",
        Message::HeadFormula => "Formula",
        Message::HeadNote => "Note",
        Message::HeadAddress => "Address",
        Message::HeadLow => "Lower bound",
        Message::HeadHigh => "Upper bound",
        Message::HeadCorrection => "Correction",
        Message::Reported => "reported",
        Message::Computed => "computed",
        Message::HowToRead => "Point, tap or use arrow keys to read.",
        Message::Details => "Details",
        Message::HideDetails => "Hide details",
        Message::OurCalculation => "our calculation",
        Message::Shows => "{chart}: {headline}",
        Message::MarkName => "{label}: {value}",
        Message::ShareMarkName => "{when}: {share}, even pace {even}",
        Message::Announced => "{value}: {label}. {period}",
        Message::MoreRows => {
            "{count} more figure is in the CSV export.|{count} more figures are in the CSV export."
        }
        Message::BeyondKeys => {
            "Keyboard and screen readers do not reach {count} more figure of this chart; the table has it.|Keyboard and screen readers do not reach {count} more figures of this chart; the table has them."
        }
        Message::TableCaption => "Figures behind this chart",
        Message::AllFiguresCaption => "All figures of the report",
    }
}
