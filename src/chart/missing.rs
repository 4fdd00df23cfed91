//! What stands where a chart would, when the open report lacks its figures.

use super::{ChartContext, ChartKind, drawable, drawing, is_of_one_report, progress, title};
use crate::derived::is_plan;
use crate::locale::{Message, fill};
use crate::quantity::Decimal;
use crate::scene::{NamedReport, Scene};

/// The most reports that are named.
const MAX_NAMED: usize = 4;

/// Says in a scene without panels what is missing, and which reports have it.
pub(super) fn explain(kind: ChartKind, context: &ChartContext<'_>, scene: &mut Scene) {
    let lacks = match kind {
        ChartKind::Overview => Message::MissingAny,
        ChartKind::Investment if has_plan(context) => Message::MissingDays,
        ChartKind::Investment => Message::MissingPlan,
        ChartKind::Projects => Message::MissingUnits,
        ChartKind::Innovation => Message::MissingCounts,
        ChartKind::Returns => Message::MissingAmounts,
        ChartKind::Progress => Message::MissingShares,
        ChartKind::History => Message::MissingHistory,
        ChartKind::Checks => Message::MissingChecks,
    };
    let (mut indices, mut named) = (Vec::new(), Vec::new());
    for (index, report) in drawing(kind, context).take(MAX_NAMED) {
        indices.push(index);
        named.push(context.language.report_name(context.dataset, report));
    }
    let mut text = context.text(lacks).to_owned();
    if kind == ChartKind::Progress {
        // Why the amounts that reports give with their plans give no share.
        let mut texts = vec![text];
        texts.extend(progress::said(context, false));
        texts.push(String::new());
        text = context.locale.sentences(&texts).trim_end().to_owned();
    }
    if named.is_empty() {
        // Of shares, and of what is given twice, the first sentence speaks of every report; that a plan alone is given
        // says nothing of the others.
        let of_all = !is_of_one_report(kind) || lacks == Message::MissingDays;
        if context.dataset.reports.len() > 1 && !of_all {
            text.push_str(context.text(Message::MissingNoneHas));
        }
        let charts = drawable(context).into_iter();
        let charts = charts.map(|kind| title(context.dataset, kind, context.language).to_owned());
        let charts: Vec<String> = charts.collect();
        if !charts.is_empty() {
            let charts = context.locale.list(&charts);
            text.push_str(&context.fill(Message::MissingCanDraw, "charts", &charts));
        }
    } else {
        let count = Decimal::new(i64::try_from(named.len()).unwrap_or(i64::MAX), 0);
        let template = context.locale.form(Message::MissingOthersHave, count);
        let reports = context.locale.list(&named);
        let mut from = text.len();
        text.push_str(&fill(template, &[("reports", &reports)]));
        for (report, name) in indices.into_iter().zip(&named) {
            if let Some(at) = text.get(from..).and_then(|rest| rest.find(name.as_str())) {
                let start = from + at;
                from = start + name.len();
                let at = start..from;
                scene.named.push(NamedReport { report, at });
            }
        }
    }
    title(context.dataset, kind, context.language).clone_into(&mut scene.headline);
    scene.missing = Some(text);
}

/// Whether the report gives a plan.
fn has_plan(context: &ChartContext<'_>) -> bool {
    let mut figures = context.report.figures.iter();
    figures.any(|figure| is_plan(context.dataset, &figure.indicator))
}
