//! Which figures the bullet chart shows.

use crate::chart::ChartContext;
use crate::chart::plans::{Plan, plans};
use crate::derived::{AnyFigure, Rule, is_denied, plan_of};
use crate::locale::capitalized;
use crate::quantity::{Doubt, Ratio};
use crate::reported::{Figure, Scope};
use crate::scene::Sentence;
use std::cmp::Ordering;

/// An amount or count with its plan, and what follows from the two; or its share of a plan that the report does not give.
pub(in crate::chart) struct PlanFigures<'a> {
    /// The plan that it is.
    pub(in crate::chart) of: Plan<'a>,
    pub(in crate::chart) actual: Option<AnyFigure<'a>>,
    pub(super) plan: Option<AnyFigure<'a>>,
    /// The share of the plan: as the report states it where its amounts do not deny that, else as they give it.
    pub(in crate::chart) share: Option<AnyFigure<'a>>,
    /// The share that the report states though its amounts deny it.
    pub(in crate::chart) denied: Option<AnyFigure<'a>>,
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
    /// Those of every plan of the report, in the order of [`plans`].
    pub(in crate::chart) fn of_report(context: &ChartContext<'a>) -> Vec<Self> {
        let plans = plans(context.dataset, context.report).into_iter();
        plans.filter_map(|plan| Self::of(context, plan)).collect()
    }

    /// `None` where there is neither an amount with the plan nor a share of it.
    fn of(context: &ChartContext<'a>, plan: Plan<'a>) -> Option<Self> {
        let mut figures = Self {
            of: plan,
            actual: None,
            plan: None,
            share: None,
            denied: None,
            over: None,
            pace: None,
            standing: Ordering::Equal,
            is_met: false,
            undefined: Vec::new(),
        };
        let contradicts = |stated: &Figure| is_denied(context.dataset, context.report, stated);
        let stated = plan.stated.map(|stated| context.reported(stated));
        match plan.stated {
            Some(share) if contradicts(share) => figures.denied = stated,
            _ => figures.share = stated,
        }
        match plan.figures {
            Some((actual, planned)) => figures.with_plan(context, actual, planned),
            None => figures.with_share(context)?,
        }
        Some(figures)
    }

    /// The amount, its plan, and what follows from the two.
    fn with_plan(&mut self, context: &ChartContext<'a>, actual: &'a Figure, plan: &'a Figure) {
        let actual = context.held_against(plan.scope, actual);
        let reported_plan = context.reported(plan);
        (self.actual, self.plan) = (Some(actual), Some(reported_plan));
        self.is_met = actual.value() == reported_plan.value()
            && [actual, reported_plan].map(AnyFigure::doubt) == [Doubt::Rounding; 2];
        let mut derived = context.derived().iter();
        let over = derived
            .find(|derived| derived.rule == Rule::OverPlan && derived.against == plan.indicator);
        if let Some(over) = over {
            self.standing = context.computed(over).side_of(Ratio::ZERO);
        }
        let passed = self.standing.is_gt();
        for derived in context.derived() {
            if derived.against != plan.indicator {
                continue;
            }
            let figure = context.computed(derived);
            match derived.rule {
                Rule::OfPlan | Rule::OverPlan | Rule::EvenPace if derived.result.is_err() => {
                    self.undefined.push(figure);
                }
                Rule::OfPlan => self.share = self.share.or(Some(figure)),
                Rule::OverPlan if passed => self.over = Some(figure),
                Rule::EvenPace if !passed => self.pace = Some(figure),
                _ => {}
            }
        }
    }

    /// The share that the report states, with the amount that it is of; `None` where it states none.
    fn with_share(&mut self, context: &ChartContext<'a>) -> Option<()> {
        let share = self.share?;
        let actual = context.report.figure(self.of.of);
        let actual = actual.map(|actual| context.held_against(self.of.scope, actual));
        self.actual = actual.filter(|actual| actual.scope() == share.scope());
        self.standing = share.side_of(Ratio::from(100));
        let pace = context.even_share(context.report, self.of.id);
        self.pace = pace.filter(|_| !self.standing.is_gt());
        Some(())
    }

    /// Every figure, in reading order.
    pub(in crate::chart) fn listed(&self) -> Vec<AnyFigure<'a>> {
        let listed = [self.actual, self.plan, self.over, self.share, self.pace];
        let mut listed: Vec<_> = listed.into_iter().flatten().collect();
        listed.extend(&self.undefined);
        listed
    }

    /// That the plan is zero, where it is: nothing is a share of it.
    pub(in crate::chart) fn zero_plan(&self, context: &ChartContext<'a>) -> Option<Sentence> {
        let mut undefined = self.undefined.iter();
        let zero = undefined.find_map(|figure| context.zero_plan(*figure))?;
        let name = capitalized(&self.of.label(context));
        Some(context.locale.labelled(&name, zero).into())
    }

    /// Whether the figure is one of them.
    pub(in crate::chart) fn has(&self, figure: AnyFigure<'_>) -> bool {
        let id = figure.id();
        self.listed().iter().any(|listed| listed.is(&id))
    }
}

/// The plan for the whole life of what a year's plan is for: no figure of the year.
pub(super) fn whole_life<'a>(
    context: &ChartContext<'a>,
    figures: &PlanFigures<'a>,
) -> Option<AnyFigure<'a>> {
    let is_of_year = figures.of.scope == Scope::YearPlan;
    let value = context.report.figures.iter().find(|figure| {
        figure.scope == Scope::WholeLife
            && plan_of(context.dataset, &figure.indicator) == Some(figures.of.of)
    });
    value
        .filter(|_| is_of_year)
        .map(|value| context.reported(value))
}
