//! Every text that a reader meets: one file a language, and a language that lacks one does not compile.
//!
//! A text with `{names}` is a template for [`fill`](super::fill); which names it may use stands beside its message.
//! A text whose words follow a number has a form for each of the language's
//! [categories](super::Category), between bars: `{count} report|{count} reports`; one where they are all the same.

mod en;
mod fr;
mod ja;
mod ko;
mod zh;

use super::Locale;

macro_rules! messages {
    ($($(#[$places:meta])* $name:ident,)*) => {
        /// A text that the widget shows or says.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        #[allow(missing_docs, reason = "the English text of a message says what it is for")]
        pub enum Message { $($(#[$places])* $name,)* }

        impl Message {
            /// Every message.
            pub const ALL: &[Self] = &[$(Self::$name,)*];
        }
    };
}

messages! {
    // Days and periods.
    /// Twelve names, between bars.
    Months,
    /// Twelve names, between bars.
    MonthsShort,
    /// `{day} {month} {year}`
    Day,
    /// `{month} {year}`
    MonthOfYear,
    /// `{year}`
    Year,
    /// `{from} {to} {year}`
    MonthsOfYear,
    /// `{from} {to}`
    DaysRange,
    /// `{month}`
    ByMonthEnd,
    /// `{day} {month}`
    ByDay,
    /// `{month}`
    ToMonthEnd,
    /// `{day} {month}`
    ToDay,
    /// `{day}`
    AsOf,
    /// `{year}`
    InYear,
    /// `{year}`
    PlanFor,
    WholeLife,

    // Lists and amounts.
    /// Between the elements of a list.
    ListBetween,
    /// Before the last element of a list.
    ListLast,
    /// One unit of the currency of China in running text.
    Yuan,
    /// `{amount}`, which ends with a word for its power of ten, in the currency of China.
    YuanOfWord,
    /// `{amount}`, which ends with a digit, in the currency of China.
    YuanOfDigits,
    /// `{value}`, of which one digit more is shown than is certain
    About,
    /// `{value} {label}`
    Count,
    /// `{value}`; by the number.
    CountOfProjects,

    // Names of the built-in indicators, in running text.
    Projects,
    Continuing,
    New,
    InProduction,
    Value,
    Plan,
    Investment,
    PlanShare,
    Research,
    ResearchShare,
    Technologies,
    PatentApplications,
    InventionPatentApplications,
    PatentsGranted,
    Sales,
    Tax,
    /// `{label} {class}`
    WithClass,

    // What is counted, as a unit beside a number.
    UnitProjects,
    UnitTechnologies,
    UnitApplications,
    UnitPatents,
    UnitPrefectures,
    UnitFirms,

    // Names of calculated figures: `{label} {other} {currency}`; and what must be said with them.
    OfPlan,
    OverPlan,
    EvenPace,
    OverEvenPace,
    EvenShare,
    ImpliedPlan,
    ShareOf,
    OfWhole,
    PerHundred,
    PerOne,
    PerProject,
    PerUnit,
    OfWholeLifeCaveat,
    PerHundredCaveat,

    // Where a figure is from.
    /// `{publisher} {day}`
    Source,
    /// `{day} {what}`
    Corrected,
    AssumedStart,
    AssumedStartAsOthers,
    /// `{source}`
    ReportedBy,
    /// `{source}`
    CalculatedFrom,
    DividesByZero,
    TooLong,
    TooCoarse,

    // Titles of the charts.
    OverviewTitle,
    InvestmentTitle,
    ProjectsTitle,
    InnovationTitle,
    ReturnsTitle,
    ProgressTitle,

    // The bullet chart.
    /// `{value} {by}`
    InvestmentInvested,
    /// `{label} {value} {by}`
    InvestmentSubject,
    /// `{subject} {outcome}`
    InvestmentHeadline,
    /// `{over}`, or `{full}` with the currency
    InvestmentOver,
    InvestmentMet,
    /// `{share}`
    InvestmentShare,
    /// `{subject} {share} {plan} {kind}`: for those who do not see the chart
    InvestmentSummary,
    /// `{label} {year} {unit}`
    InvestmentSubtitle,
    /// `{year} {unit}`
    InvestmentCaption,
    /// `{year} {value}`
    InvestmentPlan,
    /// `{value}`
    InvestmentPlanShort,
    /// `{value} {by}`
    InvestmentBar,
    /// `{to} {value}`
    InvestmentPace,
    /// `{value}`
    InvestmentPaceShort,
    /// `{value}`, or `{full}` with the currency
    InvestmentLead,
    /// `{value}`, or `{full}` with the currency
    InvestmentBehind,
    InvestmentOnPace,
    /// `{value}`
    InvestmentWholeLife,

    // The unit chart.
    /// `{total} {parts}`
    ProjectsHeadline,
    SquareIsProject,
    /// `{label}`
    SquareIsOne,
    /// `{count} {label}`
    SquareIsMany,
    /// `{value} {year}`, by the number
    ProjectsContinuing,
    /// `{value} {year}`, by the number
    ProjectsNew,
    /// `{value} {year}`, by the number
    ProjectsInProduction,
    /// `{value} {label}`
    ProjectsOthers,

    // The chart of counts.
    /// `{period}`
    InnovationSubtitle,
    /// `{by}`
    InnovationCaption,
    /// `{value} {label}`
    InnovationRatio,

    // The chart of amounts.
    /// `{value} {label}`
    ReturnsAmount,
    /// `{amount} {by}`
    ReturnsHeadline,
    /// `{amount} {ratio} {currency}`
    ReturnsInvested,
    /// `{amount} {ratio} {currency} {other}`
    ReturnsRatio,
    /// `{period} {unit}`
    ReturnsSubtitle,
    /// `{by} {unit}`
    ReturnsCaption,
    /// `{value} {currency}`
    SalesPerInvested,
    /// `{value}`
    TaxOfSales,
    /// `{value} {label}`
    RatioOf,

    // The chart of shares through the year.
    ProgressBothAhead,
    /// `{ahead}`
    ProgressAhead,
    /// `{behind}`
    ProgressBehind,
    /// `{ahead} {behind}`
    ProgressMixed,
    /// `{label}`
    ProgressSubtitle,
    ProgressCaption,
    ProgressComputed,
    ProgressEvenPace,
    /// `{year} {count}`
    ProgressUnits,

    // The overview.
    /// `{title} {by}`
    OverviewPlain,
    /// `{title}`
    OverviewPassed,
    /// `{title} {months}`
    OverviewPassedBefore,
    /// `{count}`, by the number
    MonthsLeft,
    /// `{title} {share} {by}`
    OverviewReached,
    /// `{title} {label} {share} {by}`
    OverviewReachedOther,
    /// `{period} {day}`
    OverviewSubtitle,
    /// `{label} {value}`
    OverviewWorth,
    /// `{value}`
    OverviewOfPlan,
    /// `{label} {value}`
    OverviewOfPlanReported,
    /// `{value}`
    OverviewPerProject,
    /// `{value} {other}`
    OverviewPerUnit,
    /// `{value} {currency} {other}`
    OverviewPerOne,
    Timeline,

    // What a chart without figures says.
    /// `{report} {needs}`
    MissingLacks,
    /// `{reports}`
    MissingOthersHave,
    MissingNoneHas,
    MissingAny,
    MissingPlan,
    MissingUnits,
    MissingCounts,
    MissingAmounts,
    MissingShares,

    // The widget around its charts.
    Charts,
    Figures,
    /// `{chart}`
    Open,
    Table,
    ComputedSign,
    SourceLine,
    SourcesLine,
    SourcesBetween,
    /// `{count}`, by the number
    MoreSources,
    HeadFigure,
    HeadValue,
    HeadUnit,
    HeadPeriod,
    HeadKind,
    HeadSource,
    HeadFormula,
    HeadNote,
    HeadAddress,
    Reported,
    Computed,
    KeysPin,
    KeysPinned,
    /// `{chart} {headline}`
    Shows,
    /// `{label} {value} {kind}`: the name of a mark
    MarkName,
    /// `{value} {label} {kind} {period}`: said when a pointer comes to a mark
    SaidByPointer,
    /// `{value} {period} {origin}`: said when the keyboard comes to a mark, after its name
    SaidByFocus,
    /// `{count}`, by the number
    MoreRows,
    /// `{name}`
    TableCaption,
}

impl Locale {
    /// The text of the message in the language.
    #[must_use]
    pub const fn text(self, message: Message) -> &'static str {
        match self {
            Self::En => en::text(message),
            Self::Zh => zh::text(message),
            Self::Fr => fr::text(message),
            Self::Ko => ko::text(message),
            Self::Ja => ja::text(message),
        }
    }
}
