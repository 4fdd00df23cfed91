//! Which figures of a report are held beside each other: those that run up, on one axis where they count the same over the
//! same days.

use super::ChartContext;
use super::plans::plans;
pub(super) use crate::derived::runs;
use crate::derived::{AnyFigure, counts_alike, is_planned, relation, running_scope};
use crate::locale::{Message, capitalized};
use crate::quantity::Unit;
use crate::reported::{Dataset, Figure, NameIndex, Relation, Report, Scope};

/// Whether two figures can be bars on one axis: they count the same, over the same days. What runs up and what is as of
/// a day do not.
pub(super) fn share_axis(dataset: &Dataset, one: &Figure, other: &Figure) -> bool {
    counts_alike(one, other) && running_scope(dataset, one) == running_scope(dataset, other)
}

/// The figures of the unit that run up and are no part and no plan of another one, in the order of the report.
pub(super) fn running<'r>(dataset: &Dataset, report: &'r Report, unit: Unit) -> Vec<&'r Figure> {
    // Not looked for once for each class: a count may have very many.
    let mut names = Vec::new();
    for figure in &report.figures {
        names.push((
            figure.indicator.as_str(),
            figure.class.as_deref().unwrap_or_default(),
        ));
    }
    let names = NameIndex::of(&names);
    let mut figures = Vec::new();
    for figure in &report.figures {
        let part = matches!(
            relation(dataset, &figure.indicator),
            Some(Relation::PartOf(_) | Relation::PlanOf(_))
        );
        // A class of a count stands for it only where the count itself is not given.
        let narrower = figure.class.is_some() && names.index_of(&figure.indicator).is_some();
        let apart = !part && !narrower && !figure.scope.is_planned();
        if figure.quantity.unit == unit && apart && runs(dataset, figure) {
            figures.push(figure);
        }
    }
    figures
}

/// The amounts of money that run up, but for what is spent under a plan: that is no outcome, and has a chart of its own.
/// Alone, and without its plan, it is among them.
pub(super) fn outcomes<'r>(dataset: &Dataset, report: &'r Report) -> Vec<&'r Figure> {
    let mut amounts = running(dataset, report, Unit::Money);
    let alone = amounts.len() == 1;
    let plans = plans(dataset, report);
    amounts.retain(|figure| {
        let id = &figure.indicator;
        let has_plan = plans.iter().any(|plan| plan.of == id);
        !is_planned(dataset, id) || alone && !has_plan
    });
    amounts
}

/// The scope of the first figure of the report that runs up: the one that its other figures are read with.
pub(super) fn usual_scope(context: &ChartContext<'_>) -> Scope {
    let mut figures = context.report.figures.iter();
    let first = figures.find(|figure| !figure.scope.is_planned() && runs(context.dataset, figure));
    first.map_or(Scope::YearToDate, |figure| figure.scope)
}

/// What the figure is called among figures of the scope: one over other days is named with them, but for the plans and
/// totals of the built-in indicators, whose names say so.
pub(super) fn label_among(
    context: &ChartContext<'_>,
    figure: AnyFigure<'_>,
    usual: Scope,
) -> String {
    let text = context.figure_text(figure);
    let label = text.label();
    let AnyFigure::Reported(_, reported) = figure else {
        return label;
    };
    let (dataset, scope) = (context.dataset, reported.scope);
    let planned = scope.is_planned();
    let named = planned && dataset.built_in(&reported.indicator).is_some();
    let days = match scope {
        // Where it ends is said above all figures.
        Scope::ToDate => context.text(Message::FromBeginning).to_owned(),
        _ => text.period(),
    };
    let days = days.trim_end_matches([',', ' ']);
    let differs = scope != usual && (planned || runs(dataset, reported));
    if !differs || named || days.is_empty() {
        return label;
    }
    context.locale.annotated(&label, days)
}

/// The values of a column, each as it stands beside its label. Where one needs the name of what it counts, the others that
/// count the same have it, too.
pub(super) fn values_beside(
    context: &ChartContext<'_>,
    figures: &[AnyFigure<'_>],
    labels: &[String],
) -> Vec<String> {
    let texts = figures.iter().map(|figure| context.figure_text(*figure));
    let texts: Vec<_> = texts.collect();
    let beside = texts.iter().zip(labels);
    let unnamed = beside.filter_map(|(text, label)| text.unnamed_item(label));
    let unnamed: Vec<_> = unnamed.map(str::to_owned).collect();
    let values = texts.iter().map(|text| text.value_among(&unnamed));
    values.collect()
}

/// Over which days the figures are: the message with its `{to}` where they run from the year's start, else their days,
/// as far as these are those of the first.
pub(super) fn subtitle(
    context: &ChartContext<'_>,
    figures: &[&Figure],
    message: Message,
) -> String {
    match figures.first() {
        Some(first) if first.scope != Scope::YearToDate => {
            let first = context.figure_text(context.reported(first));
            capitalized(&first.period())
        }
        _ => context.fill(message, "to", &context.to()),
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
        let caveat = text.own_caveat();
        if caveat.is_empty() {
            continue;
        }
        let alike = shown.iter().filter(|other| other.own_caveat() == caveat);
        let note = if alike.count() == 1 {
            context.locale.labelled(&text.label(), &caveat)
        } else {
            caveat
        };
        if !notes.contains(&note) {
            notes.push(note);
        }
    }
    notes
}
