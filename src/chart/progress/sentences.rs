//! What the chart says in words: its headline, summary and notes, and the shares that it has no place for.

use super::{Observation, Row, ends};
use crate::chart::{ChartContext, ChartKind, title};
use crate::locale::{Message, capitalized};
use crate::quantity::Ratio;
use crate::scene::{Scene, Sentence};
use std::cmp::Ordering;

/// The most years that the headline names, or whose units or shares are named.
const MAX_YEARS: usize = 6;
/// From this share of the plan on, in percent, one that is not reached is just short.
const NEAR: f64 = 99.0;

/// Lists the newest shares without a picture.
pub(super) fn list(context: &ChartContext<'_>, rows: &[Row<'_>], scene: &mut Scene) {
    for row in rows.iter().rev().take(MAX_YEARS) {
        let text = context.figure_text(row.share);
        let parts = [text.label(), text.value(), text.period(), text.origin()];
        scene
            .notes
            .push(parts.join(context.text(Message::ListBetween)).into());
    }
    title(context.dataset, ChartKind::Progress, context.locale).clone_into(&mut scene.headline);
}

/// Headline, subtitle, summary, and sentences; `actual` is the indicator of the amounts.
pub(super) fn write(
    context: &ChartContext<'_>,
    actual: &str,
    observations: &[Observation<'_>],
    scene: &mut Scene,
) {
    let label = context.indicator(actual);
    scene.headline = headline(context, observations);
    scene.subtitle = context.fill(Message::ProgressSubtitle, "label", &capitalized(&label));
    scene.summary = summary(context, observations);
    just_short(context, observations, scene);
}

/// How the years stand against an even pace: at every report where two years keep ahead of it throughout, else at the
/// last report of each; only what the chart is of where one keeps it, its figures are too coarse to say, or there are
/// too many years to name.
fn headline(context: &ChartContext<'_>, observations: &[Observation<'_>]) -> String {
    let plain = title(context.dataset, ChartKind::Progress, context.locale);
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
    let always = observations.iter().all(|of| of.lead.is_gt());
    let template = match (ahead.len(), behind.len()) {
        (2, 0) if always => Message::ProgressBothAhead,
        (_, 0) => Message::ProgressAhead,
        (0, _) => Message::ProgressBehind,
        _ => Message::ProgressMixed,
    };
    let mut args = context.args();
    args.set("ahead", context.locale.list(&ahead))
        .set("behind", context.locale.list(&behind))
        .fill(template)
}

/// The share of the open report, else the newest one, against the even pace; empty where that is not known.
fn summary(context: &ChartContext<'_>, observations: &[Observation<'_>]) -> String {
    let open = |of: &&Observation<'_>| of.report.id == context.report.id;
    let observation = observations.iter().find(open).or(observations.last());
    let Some((observation, even)) = observation.and_then(|of| Some((of, of.even?))) else {
        return String::new();
    };
    let share = context.figure_text(observation.share.1);
    let mut args = context.args();
    args.set(
        "when",
        capitalized(&context.report_name(observation.report)),
    )
    .set("share", share.value())
    .set("kind", share.kind().to_owned())
    .set("even", context.value(even))
    .fill(Message::ProgressSummary)
}

/// Says of the last share of each year that looks like all of the plan, and surely is not, that it is not.
fn just_short(context: &ChartContext<'_>, observations: &[Observation<'_>], scene: &mut Scene) {
    for observation in ends(observations).rev().take(MAX_YEARS) {
        let short = observation.share.1.side_of(Ratio::from(100)).is_lt();
        if short && observation.percent >= NEAR {
            let when = capitalized(&context.report_name(observation.report));
            scene.sentences.push(Sentence {
                text: context.fill(Message::ProgressShort, "when", &when),
                derived: observation.share.1.is_derived(),
            });
        }
    }
}
