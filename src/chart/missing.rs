//! What stands in a chart's place when the open report lacks its figures.

use super::{ChartKind, Frame, has_figures};
use crate::locale::Message;
use crate::scene::Scene;

/// The most reports that are named.
const MOST_NAMED: usize = 4;

/// Composes a scene without panels that names what is missing and the reports that have it; its table has the figures
/// that the open report does give.
pub(super) fn compose(kind: ChartKind, frame: &Frame<'_>, scene: &mut Scene) {
    let needs = match kind {
        ChartKind::Overview => Message::MissingAny,
        ChartKind::Investment => Message::MissingPlan,
        ChartKind::Projects => Message::MissingUnits,
        ChartKind::Innovation => Message::MissingCounts,
        ChartKind::Returns => Message::MissingAmounts,
        ChartKind::Progress => Message::MissingShares,
    };
    let mut named = Vec::new();
    for report in &frame.dataset.reports {
        if named.len() < MOST_NAMED && has_figures(kind, frame.dataset, report) {
            named.push(frame.locale.period(report.period));
        }
    }
    let period = frame.period();
    let mut words = frame.words();
    words
        .set("report", period)
        .set("needs", frame.text(needs).to_owned())
        .set("reports", frame.locale.list(&named));
    let mut text = words.fill(Message::MissingLacks);
    text.push_str(&words.fill(if named.is_empty() {
        Message::MissingNoneHas
    } else {
        Message::MissingOthersHave
    }));
    kind.title(frame.locale).clone_into(&mut scene.headline);
    scene.missing = Some(text);
    frame.add_all(scene);
}
