//! What stands where a chart would, when the open report lacks its figures.

use super::{ChartContext, ChartKind, has_figures, title};
use crate::locale::Message;
use crate::scene::Scene;

/// The most reports that are named.
const MAX_NAMED: usize = 4;

/// Says in a scene without panels what is missing, and which reports have it.
pub(super) fn explain(kind: ChartKind, context: &ChartContext<'_>, scene: &mut Scene) {
    let needs = match kind {
        ChartKind::Overview => Message::MissingAny,
        ChartKind::Investment => Message::MissingPlan,
        ChartKind::Projects => Message::MissingUnits,
        ChartKind::Innovation => Message::MissingCounts,
        ChartKind::Returns => Message::MissingAmounts,
        ChartKind::Progress => Message::MissingShares,
    };
    let mut named = Vec::new();
    for report in &context.dataset.reports {
        if named.len() < MAX_NAMED && has_figures(kind, context.dataset, report) {
            named.push(context.locale.period(report.period));
        }
    }
    let period = context.period();
    let mut args = context.args();
    args.set("report", period)
        .set("needs", context.text(needs).to_owned())
        .set("reports", context.locale.list(&named));
    let mut text = args.fill(Message::MissingLacks);
    text.push_str(&args.fill(if named.is_empty() {
        Message::MissingNoneHas
    } else {
        Message::MissingOthersHave
    }));
    title(kind, context.locale).clone_into(&mut scene.headline);
    scene.missing = Some(text);
}
