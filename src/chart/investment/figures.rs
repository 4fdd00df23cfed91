//! Which figures the bullet chart shows.

use crate::chart::ChartContext;
use crate::derived::{AnyFigure, Rule, planned, relation};
use crate::reported::{Figure, Relation, Scope};

/// An amount with its plan for the year, and what follows from the two.
pub(super) struct BulletFigures<'a> {
    pub(super) reported_plan: &'a Figure,
    pub(super) actual: AnyFigure<'a>,
    pub(super) plan: AnyFigure<'a>,
    pub(super) over: Option<AnyFigure<'a>>,
    pub(super) share: Option<AnyFigure<'a>>,
    pub(super) pace: Option<AnyFigure<'a>>,
    pub(super) lead: Option<AnyFigure<'a>>,
    /// The plan for the whole life, in a chart that has room for it.
    pub(super) whole_life: Option<AnyFigure<'a>>,
    /// The amount as a share of the whole-life plan.
    of_whole_life: Vec<AnyFigure<'a>>,
    /// What has no value has no mark: the table says why.
    undefined: Vec<AnyFigure<'a>>,
}

impl<'a> BulletFigures<'a> {
    /// `None` where the report has no amount with a plan for the year.
    pub(super) fn of(context: &ChartContext<'a>) -> Option<Self> {
        let (actual, plan) = planned(context.dataset, context.report)?;
        let mut figures = Self {
            reported_plan: plan,
            actual: context.reported(actual),
            plan: context.reported(plan),
            over: None,
            share: None,
            pace: None,
            lead: None,
            whole_life: None,
            of_whole_life: Vec::new(),
            undefined: Vec::new(),
        };
        figures.derive(context, plan);
        if !context.compact {
            figures.add_whole_life(context, actual);
        }
        Some(figures)
    }

    /// Takes over what is calculated from amount and plan.
    fn derive(&mut self, context: &ChartContext<'a>, plan: &Figure) {
        for derived in context.derived() {
            if derived.against != plan.indicator {
                continue;
            }
            let figure = context.computed(derived);
            if derived.result.is_err() {
                self.undefined.push(figure);
                continue;
            }
            let slot = match derived.rule {
                Rule::OfPlan => &mut self.share,
                Rule::OverPlan => &mut self.over,
                Rule::EvenPace => &mut self.pace,
                Rule::OverEvenPace => &mut self.lead,
                _ => continue,
            };
            *slot = Some(figure);
        }
    }

    fn add_whole_life(&mut self, context: &ChartContext<'a>, actual: &Figure) {
        let value = context.report.figures.iter().find(|figure| {
            let relation = relation(context.dataset, &figure.indicator);
            figure.scope == Scope::WholeLife
                && matches!(relation, Some(Relation::PlanOf(of)) if *of == actual.indicator)
        });
        let Some(value) = value else { return };
        self.whole_life = Some(context.reported(value));
        for derived in context.derived() {
            if derived.rule == Rule::OfWholeLife {
                self.of_whole_life.push(context.computed(derived));
            }
        }
    }

    /// Every figure, in reading order.
    pub(super) fn listed(&self) -> Vec<AnyFigure<'a>> {
        let mut listed = vec![self.actual, self.plan];
        let others = [self.over, self.share, self.pace, self.lead, self.whole_life];
        listed.extend(others.into_iter().flatten());
        listed.extend(&self.of_whole_life);
        listed.extend(&self.undefined);
        listed
    }
}
