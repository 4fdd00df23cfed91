//! The report in key figures, its charts small, and its milestones as a short timeline.

use super::known::Known;
use super::progress::plan_of;
use super::{ChartKind, Frame, compose as compose_chart, projects};
use crate::derived::{Completion, Rule, completion, relation};
use crate::locale::{Message, capitalized};
use crate::quantity::{Ratio, Unit};
use crate::reported::{Figure, Relation, Scope};
use crate::scene::{KeyFigure, Scene, Station};

/// The space between two small charts side by side, in CSS pixels; in widget.css too.
const GAP: f64 = 40.0;

/// The least width at which small charts stand two by two, in CSS pixels.
const COLUMNS_FROM: f64 = 600.0;
/// The most key figures.
const MOST_KEYS: usize = 4;

/// Composes the overview; `false` where the report has no figures.
pub(super) fn compose(frame: &Frame<'_>, scene: &mut Scene) -> bool {
    let in_columns = frame.width >= COLUMNS_FROM;
    let width = if in_columns {
        (frame.width - GAP) / 2.0
    } else {
        frame.width
    };
    let small = Frame {
        width: width.floor(),
        compact: true,
        ..*frame
    };
    for kind in &ChartKind::SMALL {
        // The small charts share the scene: a figure that two of them show is one datum.
        if compose_chart(*kind, &small, scene)
            && let Some(panel) = scene.panels.last_mut()
        {
            panel.opens = Some((kind.name(), kind.title(frame.locale).to_owned()));
        }
    }
    if frame.report.figures.is_empty() {
        return false;
    }
    scene.in_columns = in_columns;
    // The overview is the report: its table lists whatever the charts leave out.
    frame.add_all(scene);
    let language = frame.locale.tag();
    scene.notes.clear();
    for note in &frame.report.notes {
        scene.notes.push(note.in_language(language).to_owned());
    }
    scene.subtitle = frame
        .words()
        .set("period", frame.period())
        .set("day", frame.locale.day(frame.report.published))
        .fill(Message::OverviewSubtitle);
    scene.headline = headline(frame);
    key_figures(frame, scene);
    timeline(frame, scene);
    true
}

/// How the amount stands to its plan; without a plan, what the report covers.
fn headline(frame: &Frame<'_>) -> String {
    let period = frame.report.period;
    let months = if period.runs_from_new_year() {
        12_u8.saturating_sub(period.to.month())
    } else {
        0
    };
    let mut template = Message::OverviewPlain;
    let mut words = frame.words();
    if let Some((actual, Some(completion))) = completed(frame) {
        let share = Known::of(&completion);
        let passed = share.side_of(Ratio::from(100)).is_gt();
        template = match (actual == "investment", passed, months) {
            (false, ..) => Message::OverviewReachedOther,
            (true, false, _) => Message::OverviewReached,
            (true, true, 0) => Message::OverviewPassed,
            (true, true, _) => Message::OverviewPassedBefore,
        };
        words
            .set("label", frame.indicator(actual))
            .set("share", frame.full(share));
    }
    let months_left = frame
        .locale
        .so_many(Message::MonthsLeft, usize::from(months));
    let title = frame.dataset.title.in_language(frame.locale.tag());
    words
        .set("title", title.to_owned())
        .set("by", frame.by())
        .set("months", months_left)
        .fill(template)
}

/// Id of the amount with a plan, and its share of it where the report states it or lets one compute it.
fn completed<'a>(frame: &Frame<'a>) -> Option<(&'a str, Option<Completion<'a>>)> {
    let plan = plan_of(frame.dataset, frame.report)?;
    match relation(frame.dataset, plan) {
        Some(Relation::PlanOf(actual)) => {
            Some((actual, completion(frame.dataset, frame.report, plan)))
        }
        _ => None,
    }
}

/// Up to four: the counted units, the amount with a plan, a count with a counterpart, an amount with a counterpart;
/// the first of a report that no chart shows.
fn key_figures(frame: &Frame<'_>, scene: &mut Scene) {
    if scene.panels.is_empty() {
        for figure in frame.report.figures.iter().take(MOST_KEYS) {
            scene
                .key_figures
                .push(key(frame, figure, Rule::OfPlan, None));
        }
        return;
    }
    if let Some(units) = projects::units(frame.dataset, frame.report) {
        let mut key = key(frame, units.whole, Rule::OfWhole, None);
        let value =
            frame.report.figures.iter().find(|figure| {
                figure.scope == Scope::WholeLife && figure.quantity.unit == Unit::Money
            });
        if let Some(value) = value {
            relabel(
                frame,
                &mut key,
                Message::OverviewWorth,
                Known::Reported(value),
            );
        }
        scene.key_figures.push(key);
    }
    if let Some((actual, completion)) = completed(frame)
        && let Some(actual) = frame.report.figure(actual)
    {
        let mut key = key(frame, actual, Rule::OfPlan, Some(Message::OverviewOfPlan));
        if let Some(Completion::Reported(share)) = completion {
            // The report states it: it is told with the label, in the ink of what is reported.
            let share = Known::Reported(share);
            relabel(frame, &mut key, Message::OverviewOfPlanReported, share);
            key.comparison.clear();
        }
        scene.key_figures.push(key);
    }
    if let Some(count) = with_counterpart(frame, Unit::Items) {
        let key = key(frame, count, Rule::PerUnit, Some(Message::OverviewPerUnit));
        scene.key_figures.push(key);
    }
    if let Some(amount) = with_counterpart(frame, Unit::Money) {
        let key = key(frame, amount, Rule::PerOne, Some(Message::OverviewPerOne));
        scene.key_figures.push(key);
    }
}

/// The first figure of the unit that is told as a share of another.
fn with_counterpart<'a>(frame: &Frame<'a>, unit: Unit) -> Option<&'a Figure> {
    frame.report.figures.iter().find(|figure| {
        figure.quantity.unit == unit
            && figure.class.is_none()
            && matches!(
                relation(frame.dataset, &figure.indicator),
                Some(Relation::ShareOf(_))
            )
    })
}

/// Puts another figure beside the label.
fn relabel(frame: &Frame<'_>, key: &mut KeyFigure, template: Message, known: Known<'_>) {
    key.label = frame
        .words()
        .set("label", std::mem::take(&mut key.label))
        .set("value", frame.full(known))
        .fill(template);
}

/// A figure in large type, with what the rule computes of it put into the template.
fn key(frame: &Frame<'_>, figure: &Figure, rule: Rule, template: Option<Message>) -> KeyFigure {
    let known = Known::Reported(figure);
    let mut key = KeyFigure {
        value: known.brief(frame.dataset, frame.locale),
        label: frame.label(known),
        comparison: String::new(),
    };
    for derived in frame.derived {
        if derived.rule == rule && derived.indicator == figure.indicator && derived.result.is_ok() {
            let per_project = derived.rule == Rule::PerUnit && derived.against == "projects";
            let template = if per_project {
                Some(Message::OverviewPerProject)
            } else {
                template
            };
            if let Some(template) = template {
                key.comparison = frame
                    .words()
                    .set("value", frame.full(Known::Derived(derived)))
                    .set("currency", frame.locale.currency(&frame.dataset.currency))
                    .set("other", frame.indicator(&derived.against))
                    .fill(template);
            }
        }
    }
    key
}

fn timeline(frame: &Frame<'_>, scene: &mut Scene) {
    let language = frame.locale.tag();
    let mut milestones: Vec<_> = frame.report.milestones.iter().collect();
    milestones.sort_by_key(|milestone| milestone.when.first_day());
    for milestone in milestones {
        let place = milestone
            .place
            .as_ref()
            .map_or("", |place| place.in_language(language));
        scene.timeline.push(Station {
            when: frame.locale.partial_date(milestone.when),
            text: capitalized(milestone.text.in_language(language)),
            place: place.to_owned(),
        });
    }
}
