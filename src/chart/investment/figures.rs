//! Which figures the bullet chart shows.

use crate::chart::ChartContext;
use crate::chart::amounts::{amount_with_plan, plan_of};
use crate::derived::{AnyFigure, Rule, planned, relation};
use crate::quantity::{Doubt, Ratio};
use crate::reported::{Relation, Scope};
use std::cmp::Ordering;

/// An amount with its plan for the year, and what follows from the two; or its share of a plan that the report does not
/// give.
pub(in crate::chart) struct PlanFigures<'a> {
    pub(super) actual: Option<AnyFigure<'a>>,
    pub(super) plan: Option<AnyFigure<'a>>,
    pub(super) share: Option<AnyFigure<'a>>,
    /// What is over the plan; `None` where nothing is.
    pub(super) over: Option<AnyFigure<'a>>,
    /// An even pace; `None` once the whole year's plan is passed.
    pub(super) pace: Option<AnyFigure<'a>>,
    /// How the amount stands to its plan: equal where it is not certain to be on either side.
    pub(super) standing: Ordering,
    /// Whether the amount is printed as its plan is.
    pub(super) is_met: bool,
    /// What has no value has no mark: the table says why.
    undefined: Vec<AnyFigure<'a>>,
}

impl<'a> PlanFigures<'a> {
    /// `None` where the report has neither an amount with a plan for the year nor a share of one.
    pub(in crate::chart) fn of(context: &ChartContext<'a>) -> Option<Self> {
        let Some((actual, plan)) = planned(context.dataset, context.report) else {
            return Self::of_share(context);
        };
        let (actual, reported_plan) = (context.reported(actual), context.reported(plan));
        let mut figures = Self {
            actual: Some(actual),
            plan: Some(reported_plan),
            share: None,
            over: None,
            pace: None,
            standing: Ordering::Equal,
            is_met: actual.value() == reported_plan.value()
                && [actual, reported_plan].map(AnyFigure::doubt) == [Doubt::Rounding; 2],
            undefined: Vec::new(),
        };
        let against_plan = context
            .derived()
            .iter()
            .find(|derived| derived.rule == Rule::OverPlan && derived.against == plan.indicator);
        if let Some(over) = against_plan {
            figures.standing = context.computed(over).side_of(Ratio::ZERO);
        }
        let passed = figures.standing.is_gt();
        for derived in context.derived() {
            if derived.against != plan.indicator {
                continue;
            }
            let figure = context.computed(derived);
            match derived.rule {
                Rule::OfPlan | Rule::OverPlan | Rule::EvenPace if derived.result.is_err() => {
                    figures.undefined.push(figure);
                }
                Rule::OfPlan => figures.share = Some(figure),
                Rule::OverPlan if passed => figures.over = Some(figure),
                Rule::EvenPace if !passed => figures.pace = Some(figure),
                _ => {}
            }
        }
        Some(figures)
    }

    /// The share that the report states.
    fn of_share(context: &ChartContext<'a>) -> Option<Self> {
        let plan = plan_of(context.dataset, context.report)?;
        let share = context.completion(context.report, plan)?;
        let actual = amount_with_plan(context.dataset, context.report);
        let actual = actual.and_then(|actual| context.report.figure(actual));
        let actual = actual.filter(|actual| actual.scope == Scope::YearToDate);
        let standing = share.side_of(Ratio::from(100));
        Some(Self {
            actual: actual.map(|actual| context.reported(actual)),
            plan: None,
            share: Some(share),
            over: None,
            pace: context
                .even_share(context.report, plan)
                .filter(|_| !standing.is_gt()),
            standing,
            is_met: false,
            undefined: Vec::new(),
        })
    }

    /// Every figure, in reading order.
    pub(in crate::chart) fn listed(&self) -> Vec<AnyFigure<'a>> {
        let listed = [self.actual, self.plan, self.over, self.share, self.pace];
        let mut listed: Vec<_> = listed.into_iter().flatten().collect();
        listed.extend(&self.undefined);
        listed
    }

    /// Whether the figure is one of them.
    pub(in crate::chart) fn has(&self, figure: AnyFigure<'_>) -> bool {
        let id = figure.id();
        self.listed().iter().any(|listed| listed.is(&id))
    }
}

/// The plan for the whole life of what the year's plan is for: no figure of the year.
pub(super) fn whole_life<'a>(context: &ChartContext<'a>) -> Option<AnyFigure<'a>> {
    let actual = amount_with_plan(context.dataset, context.report)?;
    let value = context.report.figures.iter().find(|figure| {
        let relation = relation(context.dataset, &figure.indicator);
        figure.scope == Scope::WholeLife
            && matches!(relation, Some(Relation::PlanOf(of)) if of == actual)
    });
    value.map(|value| context.reported(value))
}
