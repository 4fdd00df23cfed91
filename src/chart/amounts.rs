//! Which figures of a report are held beside each other: those that run up through its period.

use super::ChartContext;
use crate::derived::{is_planned, planned, relation};
use crate::quantity::Unit;
use crate::reported::{Dataset, Figure, Relation, Report, Scope};
use std::collections::BTreeSet;

/// The figures of the unit that run up through the period and are no part of another one, in the order of the report.
pub(super) fn running<'r>(dataset: &Dataset, report: &'r Report, unit: Unit) -> Vec<&'r Figure> {
    // Not looked for once for each class: a count may have very many.
    let mut wholes = BTreeSet::new();
    for figure in &report.figures {
        if figure.class.is_none() {
            wholes.insert(figure.indicator.as_str());
        }
    }
    let mut figures = Vec::new();
    for figure in &report.figures {
        let accumulates = dataset
            .indicator(&figure.indicator)
            .is_some_and(|indicator| indicator.accumulates);
        let part = matches!(
            relation(dataset, &figure.indicator),
            Some(Relation::PartOf(_) | Relation::PlanOf(_))
        );
        // A class of a count stands for it only where the count itself is not given.
        let narrower = figure.class.is_some() && wholes.contains(figure.indicator.as_str());
        let runs = accumulates && figure.scope == Scope::YearToDate;
        if figure.quantity.unit == unit && runs && !part && !narrower {
            figures.push(figure);
        }
    }
    figures
}

/// The amounts of money that run up through the period, but for what is spent under a plan: that is no outcome, and has
/// a chart of its own. Alone, and without its plan, it is among them.
pub(super) fn outcomes<'r>(dataset: &Dataset, report: &'r Report) -> Vec<&'r Figure> {
    let mut amounts = running(dataset, report, Unit::Money);
    if plan_of(dataset, report).is_some() || amounts.len() > 1 {
        amounts.retain(|figure| !is_planned(dataset, &figure.indicator));
    }
    amounts
}

/// The plan against which the report's amount is drawn, by its id: one that a share is stated of, else one that the
/// amount is held against.
pub(super) fn plan_of<'a>(dataset: &'a Dataset, report: &'a Report) -> Option<&'a str> {
    for figure in &report.figures {
        if figure.quantity.unit == Unit::Percent
            && let Some(Relation::ShareOf(plan)) = relation(dataset, &figure.indicator)
            && let Some(Relation::PlanOf(_)) = relation(dataset, plan)
        {
            return Some(plan);
        }
    }
    planned(dataset, report).map(|(_, plan)| plan.indicator.as_str())
}

/// Id of the amount for which the report has a plan, or a share of one.
pub(super) fn amount_with_plan<'a>(dataset: &'a Dataset, report: &'a Report) -> Option<&'a str> {
    match relation(dataset, plan_of(dataset, report)?) {
        Some(Relation::PlanOf(actual)) => Some(actual),
        _ => None,
    }
}

/// The remarks on what is drawn, each once and with what it is of, where that is one thing; those on the rest are in
/// the table.
pub(super) fn caveats(context: &ChartContext<'_>, figures: &[&Figure]) -> Vec<String> {
    let shown = figures
        .iter()
        .map(|figure| context.figure_text(context.reported(figure)));
    let shown: Vec<_> = shown.collect();
    let mut notes = Vec::new();
    for text in &shown {
        let caveat = text.caveat();
        if caveat.is_empty() {
            continue;
        }
        let alike = shown.iter().filter(|other| other.caveat() == caveat);
        let note = if alike.count() == 1 {
            context.labelled(text.label(), caveat.to_owned())
        } else {
            caveat.to_owned()
        };
        if !notes.contains(&note) {
            notes.push(note);
        }
    }
    notes
}
