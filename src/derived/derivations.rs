//! What follows from a dataset: each report is derived once, when it is first needed, and indexed.

use super::{AnyFigure, Derived, Rule, derive, is_denied, share_of};
use crate::quantity::Unit;
use crate::reported::{Dataset, Figure, FigureId, Report};
use std::cell::OnceCell;
use std::collections::BTreeMap;

/// The calculated figures of a dataset's reports, and every figure by its identity.
///
/// # Example
/// ```
/// use initiative_charts::derived::{AnyFigure, Derivations};
/// use initiative_charts::reported::{self, FigureId};
/// let dataset = reported::parse(reported::hunan_json()).map_err(|_| "no dataset")?;
/// let derivations = Derivations::new(&dataset);
/// let shown = |name: &str, places| {
///     match derivations.figure(&dataset, &FigureId::new("2019-11-30", name))? {
///         AnyFigure::Derived(_, derived) => Some(derived.result.ok()?.rounded(places)?.decimal.to_string()),
///         AnyFigure::Reported(..) => None,
///     }
/// };
/// // Values in percent, in yuan, or as plain ratios; a place that rounding took from the inputs is not shown.
/// assert_eq!(shown("investment.of-plan", 9).as_deref(), Some("115.9"));
/// assert_eq!(shown("investment.over-plan", 0).as_deref(), Some("1159000000"));
/// assert_eq!(shown("plan.even-pace", -6).as_deref(), Some("6696000000"));
/// assert_eq!(shown("investment.of-value", 9).as_deref(), Some("39.0"));
/// assert_eq!(shown("new.of-projects", 1).as_deref(), Some("35.0"));
/// assert_eq!(shown("plan.per-projects", -5).as_deref(), Some("62400000"));
/// assert_eq!(shown("investment.per-projects", -5).as_deref(), Some("72300000"));
/// assert_eq!(shown("sales.per-projects", -5).as_deref(), Some("181700000"));
/// assert_eq!(shown("tax.per-projects", -5).as_deref(), Some("7900000"));
/// assert_eq!(shown("patent-applications.per-projects", 1).as_deref(), Some("7.7"));
/// assert_eq!(shown("patents-granted.per-projects", 1).as_deref(), Some("3.2"));
/// assert_eq!(shown("patents-granted.of-patent-applications", 1).as_deref(), Some("41.9"));
/// assert_eq!(shown("sales.of-investment", 2).as_deref(), Some("2.51"));
/// assert_eq!(shown("tax.of-sales", 9).as_deref(), Some("4.36"));
/// # Ok::<(), String>(())
/// ```
#[derive(Debug)]
pub struct Derivations {
    /// In the order of the dataset's reports.
    reports: Vec<OnceCell<Derivation>>,
    /// In how many reports each figure is.
    pub(super) recurring: OnceCell<BTreeMap<String, usize>>,
}

/// A dataset and what follows from it, which widgets of the same dataset share.
#[derive(Debug)]
pub struct DerivedDataset {
    /// What was reported.
    pub dataset: Dataset,
    /// What follows.
    pub derivations: Derivations,
}

impl DerivedDataset {
    /// The dataset. Nothing is calculated yet.
    #[must_use]
    pub fn new(dataset: Dataset) -> Self {
        Self {
            derivations: Derivations::new(&dataset),
            dataset,
        }
    }
}

/// What follows from one report.
#[derive(Debug)]
struct Derivation {
    /// In the order of the report.
    derived: Vec<Derived>,
    /// The index of every figure by its name within the report: the reported ones, then the calculated ones.
    by_name: BTreeMap<String, usize>,
}

impl Derivations {
    /// What follows from the dataset. Nothing is calculated yet.
    #[must_use]
    pub fn new(dataset: &Dataset) -> Self {
        Self {
            reports: dataset.reports.iter().map(|_| OnceCell::new()).collect(),
            recurring: OnceCell::new(),
        }
    }

    /// How many reports have been derived so far.
    #[must_use]
    pub fn derived_reports(&self) -> usize {
        let cells = self.reports.iter();
        cells.filter(|cell| cell.get().is_some()).count()
    }

    fn derivation(&self, dataset: &Dataset, report: &Report) -> Option<&Derivation> {
        let cell = self.reports.get(dataset.report_index(&report.id)?)?;
        Some(cell.get_or_init(|| Derivation::new(dataset, report)))
    }

    /// The figures that follow from a report of the dataset, in the order of the report.
    #[must_use]
    pub fn of(&self, dataset: &Dataset, report: &Report) -> &[Derived] {
        self.derivation(dataset, report)
            .map_or(&[], |derivation| &derivation.derived)
    }

    /// The figures of a report of the dataset: the reported ones, then those that follow from it.
    pub fn figures_of<'d>(
        &'d self,
        dataset: &Dataset,
        report: &'d Report,
    ) -> impl Iterator<Item = AnyFigure<'d>> {
        let reported = report.figures.iter();
        let reported = reported.map(move |figure| AnyFigure::Reported(report, figure));
        let derived = self.of(dataset, report).iter();
        reported.chain(derived.map(move |derived| AnyFigure::Derived(report, derived)))
    }

    /// The figure with the identity; `None` where the dataset has none.
    #[must_use]
    pub fn figure<'d>(&'d self, dataset: &'d Dataset, id: &FigureId) -> Option<AnyFigure<'d>> {
        self.figure_of(dataset, dataset.report(&id.report)?, &id.name)
    }

    /// The figure of the report with the name; `None` where there is none.
    #[must_use]
    pub fn figure_of<'d>(
        &'d self,
        dataset: &Dataset,
        report: &'d Report,
        name: &str,
    ) -> Option<AnyFigure<'d>> {
        let derivation = self.derivation(dataset, report)?;
        let index = *derivation.by_name.get(name)?;
        Some(match report.figures.get(index) {
            Some(figure) => AnyFigure::Reported(report, figure),
            None => {
                let index = index - report.figures.len();
                AnyFigure::Derived(report, derivation.derived.get(index)?)
            }
        })
    }

    /// The figure as far as it runs when it is held against a plan for the year: the running total of the year where it is
    /// the amount of a later period, else the figure itself.
    pub(crate) fn to_date<'d>(
        &'d self,
        dataset: &Dataset,
        report: &'d Report,
        figure: &'d Figure,
    ) -> AnyFigure<'d> {
        let total = self.find(dataset, report, |derived| {
            derived.rule == Rule::RunningTotal
                && matches!(derived.formula.inputs().last(), Some(own) if figure.is_named(&own.id.name))
        });
        total.unwrap_or(AnyFigure::Reported(report, figure))
    }

    /// The share of the plan in the report: as it states it where its amounts do not deny that, else as it lets one
    /// compute it; `None` where it does neither.
    #[must_use]
    pub fn completion<'d>(
        &'d self,
        dataset: &Dataset,
        report: &'d Report,
        plan: &str,
    ) -> Option<AnyFigure<'d>> {
        let states = |figure: &&Figure| {
            figure.class.is_none()
                && figure.quantity.unit == Unit::Percent
                && share_of(dataset, &figure.indicator) == Some(plan)
        };
        let stated = report.figures.iter().find(states);
        if let Some(figure) = stated.filter(|stated| !is_denied(dataset, report, stated)) {
            return Some(AnyFigure::Reported(report, figure));
        }
        report.figure(plan)?;
        self.find(dataset, report, |derived| {
            derived.rule == Rule::OfPlan && derived.against == plan && derived.result.is_ok()
        })
    }

    /// The share of the year's plan that an even pace would have reached by the end of the report's period; `None` where
    /// the report gives no share of the plan and lets one compute none, or does not begin with its year.
    #[must_use]
    pub fn even_share<'d>(
        &'d self,
        dataset: &Dataset,
        report: &'d Report,
        plan: &str,
    ) -> Option<AnyFigure<'d>> {
        self.of_rule(dataset, report, plan, Rule::EvenShare)
    }

    /// The plan that follows from the amount and the share of it that the report states; `None` where it does
    /// not state both, or states the plan itself.
    #[must_use]
    pub fn implied_plan<'d>(
        &'d self,
        dataset: &Dataset,
        report: &'d Report,
        plan: &str,
    ) -> Option<AnyFigure<'d>> {
        self.of_rule(dataset, report, plan, Rule::ImpliedPlan)
    }

    /// What the indicator, of no class, has grown by since the report before; `None` where that is not known.
    #[must_use]
    pub fn increment<'d>(
        &'d self,
        dataset: &Dataset,
        report: &'d Report,
        indicator: &str,
    ) -> Option<AnyFigure<'d>> {
        self.find(dataset, report, |derived| {
            let subject = derived.formula.subject();
            derived.rule == Rule::Increment
                && subject.is_some_and(|subject| subject.id.name == indicator)
        })
    }

    /// What the rule says of the indicator; `None` where it says nothing.
    fn of_rule<'d>(
        &'d self,
        dataset: &Dataset,
        report: &'d Report,
        indicator: &str,
        rule: Rule,
    ) -> Option<AnyFigure<'d>> {
        self.find(dataset, report, |derived| {
            derived.rule == rule && derived.indicator == indicator
        })
    }

    /// The first such figure that follows from the report.
    fn find<'d>(
        &'d self,
        dataset: &Dataset,
        report: &'d Report,
        is: impl Fn(&Derived) -> bool,
    ) -> Option<AnyFigure<'d>> {
        let mut derived = self.of(dataset, report).iter();
        let found = derived.find(|derived| is(derived))?;
        Some(AnyFigure::Derived(report, found))
    }
}

impl Derivation {
    fn new(dataset: &Dataset, report: &Report) -> Self {
        let derived = derive(dataset, report);
        let reported = report.figures.iter().map(Figure::name);
        let calculated = derived.iter().map(|derived| derived.id.name.clone());
        let mut by_name = BTreeMap::new();
        for (index, name) in reported.chain(calculated).enumerate() {
            by_name.entry(name).or_insert(index);
        }
        Self { derived, by_name }
    }
}
