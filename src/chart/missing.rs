//! What stands in a chart's place when the open report lacks its figures.

use super::{ChartKind, Frame, has_figures};
use crate::locale::fill;
use crate::scene::Scene;

/// The most reports that are named.
const MOST_NAMED: usize = 4;

/// Composes a scene without panels that names what is missing and the reports that have it.
pub(super) fn compose(kind: ChartKind, frame: &Frame<'_>, scene: &mut Scene) {
    let messages = &frame.locale.messages().missing;
    let needs = match kind {
        ChartKind::Overview => messages.any,
        ChartKind::Investment => messages.plan,
        ChartKind::Projects => messages.units,
        ChartKind::Innovation => messages.counts,
        ChartKind::Returns => messages.amounts,
        ChartKind::Progress => messages.shares,
    };
    let mut named = Vec::new();
    for report in &frame.dataset.reports {
        if named.len() < MOST_NAMED && has_figures(kind, frame.dataset, report) {
            named.push(frame.locale.period(report.period));
        }
    }
    let period = frame.locale.period(frame.report.period);
    let mut text = fill(messages.lacks, &[("report", &period), ("needs", needs)]);
    text.push(' ');
    if named.is_empty() {
        text.push_str(messages.none_has);
    } else {
        text.push_str(&fill(
            messages.others_have,
            &[("reports", &frame.locale.list(&named))],
        ));
    }
    kind.title(frame.locale).clone_into(&mut scene.headline);
    scene.missing = Some(text);
    frame.add_source(scene, frame.report);
}
