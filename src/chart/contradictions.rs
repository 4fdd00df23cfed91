//! What speaks against a chart's figures: said once below it, behind the flag that stands at their names.

mod others;

use super::history::falls;
use super::{ChartContext, ChartKind, chart, progress};
use crate::derived::{Check, checks_of, join_falls, published_early};
use crate::locale::{FLAG, Message, apart};
use crate::reported::NameIndex;
use crate::scene::{Note, Scene, Shape};

/// Says what its report or another one says against each of the chart's figures. The headline has the flag where it states
/// one of those.
pub(super) fn say(kind: ChartKind, context: &ChartContext<'_>, scene: &mut Scene) {
    let stated = (chart(kind).stated)(context).into_iter();
    let stated = stated.filter_map(|figure| context.figure_text(figure).contradiction());
    let stated: Vec<_> = stated.collect();
    let mut is_flagged = !stated.is_empty();
    let mut found = Vec::new();
    for check in of_shown(context, scene).into_iter().chain(stated) {
        if !found.contains(&check) {
            found.push(check);
        }
    }
    let mut found = join_falls(found);
    let mut of_others = others::of_shown(context, scene);
    if kind == ChartKind::Progress {
        for fall in progress::falls(context) {
            if !of_others.contains(&fall) {
                of_others.push(fall);
            }
        }
    }
    if kind == ChartKind::History {
        let mut said = falls(context);
        said.retain(|fall| is_said(context, scene, fall));
        for found in [&mut found, &mut of_others] {
            found.retain(|check| !said.iter().any(|said| is_one_fall(said, check)));
        }
    }
    let more = others::add(context, of_others, &mut found);
    if let Some(check) = published_early(context.report) {
        is_flagged = true;
        found.push(check);
    }
    if is_flagged && !scene.headline.contains(FLAG) {
        scene.headline = apart(&scene.headline, "\u{a0}", FLAG);
    }
    write(kind, context, scene, (found, more));
}

/// Writes what was found, and how many other cases there are, before the scene's notes.
fn write(
    kind: ChartKind,
    context: &ChartContext<'_>,
    scene: &mut Scene,
    (found, more): (Vec<Check<'_>>, usize),
) {
    let is_seen = is_seen(scene);
    let mut notes: Vec<Note> = Vec::new();
    let mut caveats = Vec::new();
    for check in found {
        let said = others::said(context, &check);
        // What nothing in the picture points to is no footnote.
        let note = if is_seen {
            [FLAG, "\u{a0}", &said].concat()
        } else {
            said
        };
        if kind == ChartKind::Overview && check.is_between_reports() {
            // The page of one report says it among the caveats of its figures.
            caveats.push(note);
        } else {
            notes.push(note.into());
        }
    }
    if more > 0 {
        let note = context.locale.so_many(Message::ContradictedMore, more);
        notes.push(note.into());
    }
    scene.notes.splice(0..0, notes);
    scene.caveats.splice(0..0, caveats);
}

/// What flags the figures of the open report that the chart shows.
fn of_shown<'a>(context: &ChartContext<'a>, scene: &Scene) -> Vec<Check<'a>> {
    let (dataset, report) = (context.dataset, context.report);
    let shown = scene.data.get(..scene.shown).unwrap_or_default();
    let open = shown.iter().filter(|datum| datum.id.report == report.id);
    let names: Vec<_> = open
        .clone()
        .map(|datum| (datum.id.name.as_str(), ""))
        .collect();
    let names = NameIndex::of(&names);
    let mut checks = Vec::new();
    for figure in &report.figures {
        if names.index_of(&figure.name()).is_some() {
            let mut of_figure = checks_of(dataset, report, figure);
            of_figure.retain(|check| check.flags(report, figure));
            checks.extend(of_figure);
        }
    }
    for datum in open.filter(|datum| datum.derived) {
        let figure = context.figure(&datum.id);
        checks.extend(figure.and_then(|figure| context.figure_text(figure).contradiction()));
    }
    checks
}

/// Whether a sentence with the picture says it.
fn is_said(context: &ChartContext<'_>, scene: &Scene, check: &Check<'_>) -> bool {
    let said = context.language.check(context.dataset, check);
    let mut sentences = scene.sentences.iter();
    sentences.any(|sentence| sentence.text.ends_with(&said))
}

/// Whether both are falls below one total.
fn is_one_fall(one: &Check<'_>, other: &Check<'_>) -> bool {
    one.is_fall() && other.is_fall() && one.figures.first() == other.figures.first()
}

/// Whether the picture, or a sentence with it, has a flag.
fn is_seen(scene: &Scene) -> bool {
    let mut marks = scene.panels.iter().flat_map(|panel| &panel.marks);
    let mut sentences = scene.sentences.iter();
    scene.headline.contains(FLAG)
        || sentences.any(|sentence| sentence.text.contains(FLAG))
        || marks.any(|mark| matches!(&mark.shape, Shape::Text(run) if run.text.contains(FLAG)))
}
