//! The plans of a report, each with what it is for: amounts of money, counts or shares, for the year, for the report's own
//! period or for everything from the programme's beginning to its end.

use super::ChartContext;
use crate::derived::{counts_alike, is_held_against, plan_of, plan_scope, relation};
use crate::locale::Message;
use crate::quantity::Unit;
use crate::reported::{Dataset, Figure, Relation, Report, Scope};

/// A plan, as far as the report says something of it.
#[derive(Clone, Copy)]
pub(super) struct Plan<'a> {
    /// The id of its indicator.
    pub(super) id: &'a str,
    /// The id of what it is for.
    pub(super) of: &'a str,
    /// Over what it runs.
    pub(super) scope: Scope,
    /// What has been reached of it, and the plan itself: over the same days, in one unit.
    pub(super) figures: Option<(&'a Figure, &'a Figure)>,
    /// The share of it that the report states.
    pub(super) stated: Option<&'a Figure>,
    /// Whether another plan of the same amount runs as long: only their own names tell them apart.
    is_one_of_several: bool,
}

/// The plans that the report gives together with what they are for, or states a share of: those for the year first, and
/// plans of shares behind the others; each kind in the order of the report.
pub(super) fn plans<'a>(dataset: &'a Dataset, report: &'a Report) -> Vec<Plan<'a>> {
    let mut plans: Vec<Plan<'a>> = Vec::new();
    for figure in report
        .figures
        .iter()
        .filter(|figure| figure.class.is_none())
    {
        let plan = match relation(dataset, &figure.indicator) {
            Some(Relation::PlanOf(of)) => with_actual(dataset, report, figure, of),
            Some(Relation::ShareOf(plan)) => with_share(dataset, report, figure, plan),
            _ => None,
        };
        let Some(plan) = plan else {
            continue;
        };
        match plans.iter_mut().find(|known| known.id == plan.id) {
            Some(known) => {
                known.figures = known.figures.or(plan.figures);
                known.stated = known.stated.or(plan.stated);
            }
            None => plans.push(plan),
        }
    }
    plans.sort_by_key(|plan| (plan.scope != Scope::YearPlan, plan.is_of_share()));
    let known: Vec<_> = plans.iter().map(|plan| (plan.of, plan.scope)).collect();
    for plan in &mut plans {
        let alike = known.iter().filter(|of| **of == (plan.of, plan.scope));
        plan.is_one_of_several = alike.count() > 1;
    }
    plans
}

/// The plan with what has been reached of it.
fn with_actual<'a>(
    dataset: &'a Dataset,
    report: &'a Report,
    plan: &'a Figure,
    of: &'a str,
) -> Option<Plan<'a>> {
    let actual = report.figure(of)?;
    let same_days = is_held_against(dataset, report, actual, plan.scope);
    (same_days && counts_alike(actual, plan)).then_some(Plan {
        id: &plan.indicator,
        of,
        scope: plan.scope,
        figures: Some((actual, plan)),
        stated: None,
        is_one_of_several: false,
    })
}

/// The plan that the report states a share of.
fn with_share<'a>(
    dataset: &'a Dataset,
    report: &'a Report,
    share: &'a Figure,
    plan: &'a str,
) -> Option<Plan<'a>> {
    let of = plan_of(dataset, plan)?;
    let scope = plan_scope(share.scope);
    let given = report.figure(plan);
    let is_of_it = given.is_none_or(|given| given.scope == scope);
    (share.quantity.unit == Unit::Percent && is_of_it).then_some(Plan {
        id: plan,
        of,
        scope,
        figures: None,
        stated: Some(share),
        is_one_of_several: false,
    })
}

impl Plan<'_> {
    /// Whether it is the plan of a share: what has been reached is beside it in percent, and no part of it.
    pub(super) fn is_of_share(&self) -> bool {
        let is_percent = |(_, plan): (_, &Figure)| plan.quantity.unit == Unit::Percent;
        self.figures.is_some_and(is_percent)
    }

    /// What the plan is called in a sentence, by its scope: `plan for 2019`, `overall plan`; with its own name behind that
    /// where another plan is called so.
    pub(super) fn name(&self, context: &ChartContext<'_>) -> String {
        let year = context.dataset.year(context.report);
        let name = context.locale.plan(self.scope, year);
        if self.is_one_of_several {
            return context.locale.annotated(&name, &self.own_name(context));
        }
        name
    }

    /// What it is called at its mark: the same, or its own name alone.
    pub(super) fn label(&self, context: &ChartContext<'_>) -> String {
        if self.is_one_of_several {
            return self.own_name(context);
        }
        self.name(context)
    }

    /// What its indicator is called.
    fn own_name(&self, context: &ChartContext<'_>) -> String {
        match self.figures {
            Some((_, plan)) => context.language.figure(context.dataset, plan),
            None => context.indicator(self.id),
        }
    }
}

/// By when the report counts, or over which days: `by the end of November`, `(April–June 2019)`.
pub(super) fn by(context: &ChartContext<'_>, scope: Scope) -> String {
    if scope == Scope::Period {
        let period = context.locale.period(context.report.period);
        return context.fill(Message::InPeriod, "period", &period);
    }
    context.by()
}
