//! What speaks against the figures of other reports than the open one, in the charts through time.

use crate::chart::ChartContext;
use crate::derived::{AnyFigure, Check, Held, Verdict, checks, join_falls};
use crate::scene::Scene;
use std::collections::BTreeSet;

/// The most cases of other reports that are said.
const MAX_SAID: usize = 4;
/// The most calculated figures of other reports that are looked at: the newest ones.
const MAX_LOOKED_AT: usize = 200;

/// Adds to what is said of the open report what is said of others, which is in the order of these, the newest first; returns
/// how many cases are left out. A fall below a total of which one is known goes with that one.
pub(super) fn add<'a>(
    context: &ChartContext<'a>,
    of_others: Vec<Check<'a>>,
    found: &mut Vec<Check<'a>>,
) -> usize {
    let own = found.len();
    for check in join_falls(of_others).into_iter().rev() {
        if found.contains(&check) {
            continue;
        }
        let is_same = |known: &&mut Check<'_>| super::is_one_fall(known, &check);
        match found.iter_mut().find(is_same) {
            Some(known) => join(context, known, check),
            None => found.push(check),
        }
    }
    let more = found.len().saturating_sub(own + MAX_SAID);
    found.truncate(own + MAX_SAID);
    more
}

/// The check in words, behind the name of its report where another report than the open one says it against itself.
pub(super) fn said(context: &ChartContext<'_>, check: &Check<'_>) -> String {
    let said = context.language.check(context.dataset, check);
    if check.is_between_reports() || check.report.id == context.report.id {
        return said;
    }
    // Not with a colon: what follows has one.
    [&context.report_name(check.report), " · ", &said].concat()
}

/// Makes one of two falls below one total.
fn join<'a>(context: &ChartContext<'a>, known: &mut Check<'a>, other: Check<'a>) {
    let index = |held: &Held<'a>| context.dataset.report_index(&held.report.id);
    for held in other.figures {
        if !known.figures.contains(&held) {
            known.figures.push(held);
        }
    }
    known.figures.sort_by_key(index);
    if let Some(last) = known.figures.last() {
        known.report = last.report;
    }
}

/// What flags the figures of other reports that the chart shows, in the order of the reports.
pub(super) fn of_shown<'a>(context: &ChartContext<'a>, scene: &Scene) -> Vec<Check<'a>> {
    let shown = scene.data.get(..scene.shown).unwrap_or_default();
    let mut others = shown
        .iter()
        .filter(|datum| datum.id.report != context.report.id)
        .peekable();
    if others.peek().is_none() {
        return Vec::new();
    }
    let mut all = checks(context.dataset);
    all.retain(|check| check.verdict == Verdict::Differs);
    let flagged: BTreeSet<&str> = all
        .iter()
        .flat_map(|check| &check.figures)
        .map(|held| held.report.id.as_str())
        .collect();
    let (mut names, mut of_derived) = (BTreeSet::new(), Vec::new());
    let mut looked_at = 0;
    for datum in others.rev() {
        if !datum.derived {
            names.insert((datum.id.report.as_str(), datum.id.name.as_str()));
        } else if looked_at < MAX_LOOKED_AT
            && let Some(figure) = context.figure(&datum.id)
            && is_from(figure, &flagged)
        {
            looked_at += 1;
            of_derived.extend(context.figure_text(figure).contradiction());
        }
    }
    all.retain(|check| {
        let mut figures = check.figures.iter();
        figures.any(|held| {
            names.contains(&(held.report.id.as_str(), &*held.figure.name()))
                && check.flags(held.report, held.figure)
        }) || of_derived.contains(check)
    });
    all
}

/// Whether the figure is calculated from one of these reports.
fn is_from(figure: AnyFigure<'_>, reports: &BTreeSet<&str>) -> bool {
    let AnyFigure::Derived(report, derived) = figure else {
        return false;
    };
    let mut inputs = derived.formula.inputs().into_iter();
    reports.contains(report.id.as_str())
        || inputs.any(|input| reports.contains(input.id.report.as_str()))
}
