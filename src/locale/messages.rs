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

texts! {
    /// A text that the widget shows or says.
    Message:

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
    /// `{first}`: a year that begins in January
    CalendarYear,
    /// `{first} {short} {last}`: a year that begins in April
    YearFromApril,
    /// `{first} {short} {last}`: a year that begins on another day, the later one in two digits
    YearOfTwo,
    /// `{from} {to} {year}`
    MonthsOfYear,
    /// `{day} {month}`
    DayOfMonth,
    /// `{from} {to} {year}`: days of one year
    DaysOfYear,
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
    /// `{to}`
    SinceBeginning,
    /// The same without its end.
    FromBeginning,
    WholeLife,

    // Plans, without an article.
    /// `{year}`
    PlanFor,
    PlanOfYear,
    /// The plan for a whole life.
    OverallPlan,
    /// The plan for the report's own days.
    PeriodPlan,
    /// `{period}`, behind an amount or before it
    InPeriod,

    // Lists and amounts.
    /// Between the elements of a list.
    ListBetween,
    /// Before the last element of a list.
    ListLast,
    /// Between the elements of a list that have colons.
    ClausesBetween,
    /// The end of a sentence before another one.
    SentencesBetween,
    // Currencies behind an amount, by the number.
    Yuan,
    Euro,
    Dollar,
    Pound,
    Yen,
    Won,
    SwissFranc,
    Rupee,
    /// `{value}`: a source says so, or one digit more is shown than is certain
    About,
    /// `{value}`: that much or more
    AtLeast,
    /// `{value}`: that much or less
    AtMost,
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
    /// For other days than the year's.
    PlannedInvestment,
    Investment,
    /// `{plan}`
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
    /// `{label} {value}`
    Labelled,
    /// `{label}`: a name inside of a sentence that begins with a capital of its own.
    Quoted,

    // What is counted, as a unit beside a number.
    UnitProjects,
    UnitTechnologies,
    UnitApplications,
    UnitPatents,
    UnitPrefectures,
    UnitFirms,

    // Names of calculated figures: `{label} {other} {plan} {currency}`, the `{counter}` of the other; and what must be said
    // with them.
    RunningTotal,
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
    Increment,
    MonthlyRate,
    DailyRate,
    MonthlyRateNeeded,
    DailyRateNeeded,
    OfWholeLifeCaveat,
    PerHundredCaveat,
    PerOneCaveat,
    PerUnitCaveat,

    // Where a figure is from.
    /// `{publisher} {day}`
    Source,
    /// `{day} {what}`
    Corrected,
    /// `{source} {day} {what}`: among several reports
    CorrectedIn,
    /// `{month}`
    AssumedStart,
    /// `{month}`
    AssumedStartAsOthers,
    /// `{source}`
    ReportedBy,
    /// `{source}`
    CalculatedFrom,
    /// In place of a value
    NotCalculated,
    DividesByZero,
    TooLong,
    TooCoarse,
    OnlyBounds,
    NothingLeft,
    NoTimeLeft,

    // The sheet of a figure.
    /// In a working in words
    PartOfYear,
    /// `{range}`
    WithinRounded,
    /// `{range}`
    WithinApproximate,
    /// `{range}`: at least or at most so much
    WithinOpen,
    WithinExact,
    /// `{range}`: behind why there is no value
    WithinTooCoarse,
    EvenPaceIsNot,
    ImpliedPlanIsNot,
    CalculatedWith,
    UsedFor,
    Elsewhere,
    ElsewhereApart,
    /// `{quote}`
    Printed,
    ArchivedCopy,
    CopySentence,
    CopyFormula,
    CopyNumber,
    Copied,
    /// A formula whose result is a plain ratio, and shown in percent.
    CopiedShare,
    /// Before the text, where the browser does not copy it.
    CopyByHand,

    // What a report says against itself.
    /// Behind a name
    Contradicted,
    /// `{label} {stated} {value}`
    ContradictedShare,
    /// `{part} {whole}`, each with its value
    ContradictedPart,
    /// `{whole}` with its value
    ContradictedParts,
    /// `{day} {to}`
    ContradictedDay,

    // What came of holding figures against each other.
    VerdictDiffers,
    VerdictCutOff,
    VerdictAgrees,
    VerdictNotComparable,
    /// Behind a name
    ContradictedElsewhere,
    /// `{count}`, by the number
    ContradictedMore,
    CheckFell,
    /// One report does not say when its period begins.
    CheckFellUnstated,
    CheckCutOff,
    CheckAgain,
    /// `{value}`
    CheckPlanFits,
    CheckPlanDiffers,
    CheckPlanChange,
    /// Figures of a check that are not written: `{count}`.
    CheckMore,
    CheckParts,
    CheckClass,
    /// A figure of another class, or of one that is not stated, with its report: `{value}`.
    NotComparableWith,
    CheckStage,
    CheckScope,
    CheckPeriod,
    CheckItem,
    CheckDefinition,
    /// `{value}`
    CheckStated,
    /// Two shares with different digits that agree.
    CheckWithinRounding,
    /// `{count}`, by the number
    CheckTotals,

    // Titles of the charts.
    OverviewTitle,
    PlansTitle,
    InvestmentTitle,
    PartsTitle,
    ProjectsTitle,
    CountsTitle,
    InnovationTitle,
    ReturnsTitle,
    SalesAndTaxTitle,
    ProgressTitle,
    HistoryTitle,
    ChecksTitle,

    // The bullet chart.
    /// `{value} {by}`, in French the participle's `{ending}`
    InvestmentInvested,
    /// `{label} {value} {by}`
    InvestmentSubject,
    /// `{subject} {outcome}`
    InvestmentHeadline,
    /// `{over}`, or `{full}` with the currency; `{plan}`
    InvestmentOver,
    /// `{plan}`
    InvestmentMet,
    /// `{share} {plan}`
    InvestmentShare,
    /// `{share}`, beside the bar
    ShareOfPlan,
    /// `{subject} {share} {plan} {kind}`: for those who do not see the chart
    InvestmentSummary,
    /// `{label} {to} {plan}`
    InvestmentSubtitle,
    /// `{label} {to} {plan}`
    InvestmentShareSubtitle,
    /// `{value}`, in French the participle's `{ending}`
    InvestmentBar,
    /// `{value}`
    InvestmentPace,
    /// `{value}`
    ValueNotShown,
    /// `{label} {value}`
    WholeLifeNotShown,

    // What ends of bars mean.
    StripedEnd,
    OpenEnd,

    // The unit chart.
    /// `{total} {parts}`
    ProjectsHeadline,
    /// `{count}`, by the number
    SquareOfProjects,
    /// `{label} {count}`
    Square,
    /// `{count}`, with what is counted
    SquareIsMany,
    /// `{value} {before}`, by the number
    ProjectsContinuing,
    /// `{value} {year}`, by the number
    ProjectsNew,
    /// `{value} {year}`, by the number
    ProjectsInProduction,
    /// `{value}`, by the number
    OtherProjects,
    /// `{value}`
    Rest,
    /// `{count}` parts that a headline does not name, by the number
    MoreParts,

    // The chart of counts.
    /// `{to}`
    InnovationSubtitle,

    // The chart of amounts.
    /// `{value} {label}`
    ReturnsAmount,
    /// `{value}`
    SalesOf,
    /// `{value}`
    TaxOf,
    /// `{to}`
    ReturnsSubtitle,
    /// `{value}`
    TaxOfSales,

    // The chart of shares through the year.
    /// `{ahead}`: years
    ProgressAhead,
    /// `{behind}`: years
    ProgressBehind,
    /// `{ahead}`: the year of the only report
    ProgressAheadOnce,
    /// `{behind}`: the year of the only report
    ProgressBehindOnce,
    /// `{ahead} {behind}`: years, or reports
    ProgressAheadBehind,
    /// `{behind} {ahead}`: years, or reports
    ProgressBehindAhead,
    /// `{count} {total}`
    ProgressCount,
    /// `{label} {month}`
    ProgressSubtitle,
    ProgressEvenPace,
    /// `{year} {value}`
    ProgressPlan,
    /// `{when}`
    ProgressShort,
    /// `{when} {share} {kind} {even}`: for those who do not see the chart
    ProgressSummary,
    /// `{when}`
    ProgressRedefined,
    /// Behind the name of a plan: no share of it can be calculated
    ZeroPlan,

    // The chart of one indicator through time.
    /// `{from} {to}`: two months of one axis
    ShortMonths,
    /// `{word} {unit}`: the unit of an axis of counts
    AxisCount,
    /// `{label} {first} {from} {last} {to}`
    HistoryUp,
    /// `{label} {first} {from} {last} {to}`
    HistoryDown,
    /// `{label} {first} {from} {last} {to}`
    HistoryFromTo,
    /// `{label} {unit}`
    HistoryPeriods,
    /// `{label} {unit}`
    HistoryYears,
    /// `{label} {unit}`
    HistoryYearsToDate,
    /// `{label} {unit}`
    HistoryToDate,
    /// `{label} {unit}`
    HistoryLevels,
    /// `{value}`
    HistoryPlan,
    /// `{first} {from} {last} {to}`: the greatest and the least, for those who do not see the chart
    HistoryExtremes,
    /// `{when}`
    HistoryAgain,
    /// `{when} {figure}`
    HistoryOther,

    // The chart of checks.
    ChecksAgree,
    /// Some agree only if digits were cut off.
    ChecksNoneDiffers,
    /// `{count}`, by the number
    ChecksEarly,
    ChecksPlansAgree,
    /// `{count}`, by the number
    ChecksPlansAgreeBut,
    ChecksPlansDiffer,
    /// `{count}`, by the number
    ChecksDiffer,
    /// `{count}`, by the number; days of publication are among the cases
    ChecksDifferAndEarly,
    ChecksRefused,
    ChecksSubtitle,
    /// `{when}`
    ChecksStatedBy,
    /// `{when}`
    ChecksImpliedBy,
    ChecksKey,
    /// `{count}`, by the number
    ChecksMore,

    // The overview.
    /// `{title} {by}`
    OverviewPlain,
    /// `{title} {year}`
    OverviewPassed,
    /// `{title} {months} {year}`
    OverviewPassedBefore,
    /// `{count}`, by the number
    MonthsLeft,
    /// `{count}`, by the number
    CountOfMonths,
    /// `{count}`, by the number
    CountOfDays,
    /// `{title} {share} {by} {year}`
    OverviewReached,
    /// `{title} {label} {share} {plan} {by}`
    OverviewReachedOther,
    /// `{title} {share} {plan} {by}`
    OverviewReachedShare,
    /// `{to} {day}`
    OverviewSubtitle,
    /// `{period} {day}`
    OverviewPeriodSubtitle,
    /// `{count}`, by the number
    OverviewMore,
    /// `{count}` years that have no line, by the number
    ProgressMore,
    /// `{label}`
    Undated,

    // What a chart without figures says.
    /// `{reports}`, by their number
    MissingOthersHave,
    MissingNoneHas,
    MissingAny,
    MissingPlan,
    /// There is a plan, and nothing over the same days.
    MissingDays,
    MissingUnits,
    MissingCounts,
    MissingAmounts,
    MissingShares,
    MissingHistory,
    MissingChecks,
    /// `{charts}`: what the reports can be drawn as instead
    MissingCanDraw,

    // The widget around its charts.
    Charts,
    /// `{name}`: the name of a group of marks
    FiguresOf,
    ShowTable,
    HideTable,
    /// Before the choice among the reports.
    ChooseReport,
    AllFigures,
    OwnFigures,
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
    HeadOrigin,
    HeadSource,
    HeadFormula,
    HeadNote,
    HeadAddress,
    HeadLow,
    HeadHigh,
    HeadCorrection,
    Reported,
    Computed,
    HowToRead,
    Details,
    HideDetails,
    /// What the sign stands for.
    OurCalculation,
    /// `{chart} {headline}`
    Shows,
    /// `{label} {value}`: the name of a mark
    MarkName,
    /// `{when} {share} {even}`: the name of a mark of the chart of shares
    ShareMarkName,
    /// `{value} {label} {period}`: announced when a pointer comes to a mark
    Announced,
    /// `{count}`, by the number
    MoreRows,
    /// `{count}`, by the number: figures that keys do not reach, before the button that opens the table
    BeyondKeys,
    TableCaption,
    AllFiguresCaption,
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
