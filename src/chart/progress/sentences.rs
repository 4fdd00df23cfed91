//! What the chart says in words: its headline, its notes, and the shares that it has no place for.

use super::{Observation, ends};
use crate::chart::{ChartContext, ChartKind, title};
use crate::derived::AnyFigure;
use crate::locale::Message;
use crate::scene::Scene;
use std::cmp::Ordering;

/// Lists the newest shares without a picture.
pub(super) fn list<'a>(context: &ChartContext<'a>, shares: &[AnyFigure<'a>], scene: &mut Scene) {
    for share in shares.iter().rev().take(MAX_YEARS) {
        let text = context.figure_text(*share);
        let parts = [text.label(), text.value(), text.period(), text.origin()];
        scene.notes.push(parts.join(" · ").into());
    }
    title(context.dataset, ChartKind::Progress, context.locale).clone_into(&mut scene.headline);
}

/// How each year's last report stands against an even pace; only what the chart is of where one keeps it, its figures
/// are too coarse to say, or there are too many years to name.
pub(super) fn headline(context: &ChartContext<'_>, observations: &[Observation<'_>]) -> String {
    let plain = context.text(Message::ProgressTitle);
    if ends(observations).count() > MAX_YEARS {
        return plain.to_owned();
    }
    let (mut ahead, mut behind) = (Vec::new(), Vec::new());
    for observation in ends(observations) {
        let side = match observation.lead {
            Ordering::Greater => &mut ahead,
            Ordering::Less => &mut behind,
            Ordering::Equal => return plain.to_owned(),
        };
        side.push(observation.year.to_string());
    }
    let template = match (ahead.len(), behind.len()) {
        (2, 0) => Message::ProgressBothAhead,
        (_, 0) => Message::ProgressAhead,
        (0, _) => Message::ProgressBehind,
        _ => Message::ProgressMixed,
    };
    let mut args = context.args();
    args.set("ahead", context.locale.list(&ahead))
        .set("behind", context.locale.list(&behind))
        .fill(template)
}

/// The most years that the headline names, or whose units or shares are named.
const MAX_YEARS: usize = 6;

/// How many units each year's amounts are of, where that changes: the years are not the same projects. `actual` is the
/// indicator of the amounts.
pub(super) fn units_note(
    context: &ChartContext<'_>,
    actual: &str,
    observations: &[Observation<'_>],
    scene: &mut Scene,
) {
    let indicator = context.dataset.indicator(actual);
    let Some(unit) = indicator.and_then(|indicator| indicator.per.as_deref()) else {
        return;
    };
    let (mut notes, mut args) = (Vec::new(), context.args());
    let (mut first, mut differ) = (None, false);
    for observation in ends(observations).take(MAX_YEARS) {
        let Some(figure) = observation.report.figure(unit) else {
            continue;
        };
        differ |= *first.get_or_insert(figure.quantity) != figure.quantity;
        args.set("year", observation.year.to_string())
            .set("count", context.counted(figure));
        notes.push(args.fill(Message::ProgressUnits));
    }
    if differ {
        scene.notes.push(notes.join(" · ").into());
    }
}
