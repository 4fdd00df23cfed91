//! What the chart says in words: its headline, summary and sentences.

use super::{Observation, bars, ends, said, years};
use crate::chart::{ChartContext, ChartKind, title};
use crate::locale::{Message, capitalized};
use crate::quantity::Ratio;
use crate::scene::{Scene, Sentence};
use std::cmp::Ordering;

/// The most years that the headline names, or whose units or shares are named.
const MAX_YEARS: usize = 6;
/// The most reports that the headline names.
const MAX_REPORTS: usize = 8;
/// From this share of the plan on, in percent, one that is not reached is just short.
const NEAR: f64 = 99.0;

/// Headline, subtitle, summary, and sentences; `actual` is the indicator of the amounts.
pub(super) fn write(
    context: &ChartContext<'_>,
    actual: &str,
    observations: &[Observation<'_>],
    scene: &mut Scene,
) {
    scene.headline = headline(context, observations);
    scene.subtitle = subtitle(context, actual, observations);
    scene.summary = summary(context, observations);
    just_short(context, observations, scene);
    let said = said(context, bars::are_bars(observations)).into_iter();
    scene.sentences.extend(said.map(Into::into));
}

/// Notes from which reports on the amount counts something else, as far as their lines are drawn: the newest ones.
pub(super) fn note_redefined(
    context: &ChartContext<'_>,
    drawn: &[Observation<'_>],
    scene: &mut Scene,
) {
    let redefined: Vec<_> = drawn.iter().filter(|one| one.redefined).collect();
    let first = redefined.len().saturating_sub(MAX_YEARS);
    for observation in redefined.into_iter().skip(first) {
        let when = context.report_name(observation.report);
        let note = context.fill(Message::ProgressRedefined, "when", &when);
        scene.notes.push(note.into());
    }
}

/// What is a share of the plan since when; the name of the share alone where no report says what was reached.
fn subtitle(context: &ChartContext<'_>, actual: &str, observations: &[Observation<'_>]) -> String {
    let mut reports = context.dataset.reports.iter();
    let is_reported = reports.any(|report| report.figure(actual).is_some());
    match observations.last().filter(|_| !is_reported) {
        Some(last) => context.figure_text(last.share.1).label(),
        None => {
            let start = context.dataset.year(context.report).first_day();
            context
                .args()
                .set("label", capitalized(&context.indicator(actual)))
                .set("month", context.locale.month(start.month()).to_owned())
                .fill(Message::ProgressSubtitle)
        }
    }
}

/// How the reports stand against an even pace: by years where each keeps to one side of it, else report by report, and
/// how many are ahead where there are too many to name; only what the chart is of where that cannot be said of one of
/// them and no two differ.
fn headline(context: &ChartContext<'_>, observations: &[Observation<'_>]) -> String {
    let count = |lead| observations.iter().filter(|of| of.lead == lead).count();
    let (ahead, behind) = (count(Ordering::Greater), count(Ordering::Less));
    if (ahead == 0 || behind == 0) && ahead + behind < observations.len() {
        return title(context.dataset, ChartKind::Progress, context.language).to_owned();
    }
    let keeps_side = |year: &[Observation<'_>]| {
        year.iter()
            .all(|of| Some(of.lead) == year.first().map(|of| of.lead))
    };
    // A year of which neither can be said is not named, and leaves the others their names.
    let by_years = years(observations).all(keeps_side);
    let (named, max) = if by_years {
        let decided = ends(observations).filter(|of| of.lead.is_ne());
        (decided.count(), MAX_YEARS)
    } else {
        (ahead + behind, MAX_REPORTS)
    };
    let mut args = context.args();
    if named > max {
        return args
            .set("count", ahead.to_string())
            .set("total", observations.len().to_string())
            .fill(Message::ProgressCount);
    }
    let first = observations
        .iter()
        .map(|of| of.lead)
        .find(|lead| lead.is_ne());
    let template = match (ahead, behind) {
        (1, 0) => Message::ProgressAheadOnce,
        (0, 1) => Message::ProgressBehindOnce,
        (_, 0) => Message::ProgressAhead,
        (0, _) => Message::ProgressBehind,
        _ if first == Some(Ordering::Less) => Message::ProgressBehindAhead,
        _ => Message::ProgressAheadBehind,
    };
    for (name, lead) in [("ahead", Ordering::Greater), ("behind", Ordering::Less)] {
        args.set(name, names(context, observations, (lead, by_years)));
    }
    args.fill(template)
}

/// The years, or the reports, on that side of an even pace.
fn names(
    context: &ChartContext<'_>,
    observations: &[Observation<'_>],
    (lead, by_years): (Ordering, bool),
) -> String {
    let locale = context.locale;
    if by_years {
        let years = ends(observations).filter(|of| of.lead == lead);
        return locale.list(&years.map(|of| locale.year(of.year)).collect::<Vec<_>>());
    }
    let reports = observations.iter().filter(|of| of.lead == lead);
    let mut ends: Vec<_> = reports.map(|of| of.report.period.to).collect();
    // Several reports of one day.
    ends.dedup();
    locale.ends(&ends)
}

/// An observation at the beginning of a sentence, named as the chart names it: a bar by its year, a point by its report.
fn name(
    context: &ChartContext<'_>,
    observations: &[Observation<'_>],
    observation: &Observation<'_>,
) -> String {
    if bars::are_bars(observations) {
        return bars::name(context, observation);
    }
    context.report_name(observation.report)
}

/// The share of the open report, else the newest one, against the even pace where there is one.
fn summary(context: &ChartContext<'_>, observations: &[Observation<'_>]) -> String {
    let open = |of: &&Observation<'_>| of.report.id == context.report.id;
    let observation = observations.iter().find(open).or(observations.last());
    let Some(observation) = observation else {
        return String::new();
    };
    let share = context.figure_text(observation.share.1);
    let (value, kind) = (share.value(), share.kind());
    let when = name(context, observations, observation);
    let Some(even) = observation.even else {
        let share = context.locale.annotated(&value, kind);
        return context.locale.labelled(&when, &share);
    };
    context
        .args()
        .set("when", when)
        .set("share", value)
        .set("kind", kind.to_owned())
        .set("even", context.value(even))
        .fill(Message::ProgressSummary)
}

/// Says of the last share of each year that looks like all of the plan, and surely is not, that it is not.
fn just_short(context: &ChartContext<'_>, observations: &[Observation<'_>], scene: &mut Scene) {
    for observation in ends(observations).rev().take(MAX_YEARS) {
        let short = observation.share.1.side_of(Ratio::from(100)).is_lt();
        if short && observation.percent >= NEAR {
            let when = name(context, observations, observation);
            scene.sentences.push(Sentence {
                text: context.fill(Message::ProgressShort, "when", &when),
                derived: observation.share.1.is_derived(),
            });
        }
    }
}
