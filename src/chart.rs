//! Figures → scene: what a chart shows, and where.
//!
//! A chart is chosen by the relations of the figures in the open report. One whose figures the report lacks says what
//! is missing and which reports have it; it never borrows them.

mod amounts;
mod context;
mod history;
mod innovation;
mod investment;
mod missing;
mod numbers;
mod overview;
mod parts;
mod pen;
mod placement;
mod plans;
mod progress;
mod projects;
mod reach;
mod returns;
mod rows;
mod scale;

pub use crate::scene::ChartKind;
pub use context::{ChartContext, ChartSize};

use crate::derived::{AnyFigure, Contradiction, contradictions};
use crate::locale::built_in::{Title, chart_title};
use crate::locale::{FLAG, Language, Message, capitalized};
use crate::reported::{Dataset, FigureId, Report};
use crate::scene::{Datum, Scene};
use std::collections::BTreeMap;

/// The most figures of each kind, reported and calculated, that follow the chart's own.
const MAX_BESIDE: usize = 1_000;

/// The chart's title for readers: the dataset's own, else one by what the chart can show.
#[must_use]
pub fn title<'a>(dataset: &'a Dataset, kind: ChartKind, language: Language<'_>) -> &'a str {
    let own = dataset.chart_title(kind.name());
    let own = own.map_or("", |own| language.text(own));
    if !own.is_empty() {
        return own;
    }
    language.locale.text(match kind {
        ChartKind::Overview => Message::OverviewTitle,
        ChartKind::Investment => chart_title(dataset, Title::Plans),
        ChartKind::Projects => chart_title(dataset, Title::Parts),
        ChartKind::Innovation => chart_title(dataset, Title::Counts),
        ChartKind::Returns => chart_title(dataset, Title::Amounts),
        ChartKind::Progress => Message::ProgressTitle,
        ChartKind::History => Message::HistoryTitle,
    })
}

/// Builds the scene of a chart: reported and derived figures → marks, texts and data.
#[must_use]
pub fn build(kind: ChartKind, context: &ChartContext<'_>) -> Scene {
    let mut scene = Scene::default();
    if let Some(figures) = figures(kind, context) {
        list(context, &figures, &mut scene);
        cite_inputs(context, &figures, &mut scene);
        scene.shown = scene.data.len();
        lay_out(kind, context, &mut scene);
        contradict(kind, context, &mut scene);
        // A headline may begin with a word for a number: about, at least.
        scene.headline = capitalized(&scene.headline);
        scene.legend = scene.shows_computed();
        list(context, &context.report_figures(MAX_BESIDE), &mut scene);
    } else {
        // The figures of the report, not of the chart that it lacks.
        scene.sources.push(context.source(context.report));
        list(context, &context.report_figures(usize::MAX), &mut scene);
        scene.shown = context.report.figures.len().min(scene.data.len());
        missing::explain(kind, context, &mut scene);
    }
    scene
}

/// Says what the report says against the chart's figures and against itself, behind the flag that stands at their names.
/// A headline of such figures has the flag, too.
fn contradict(kind: ChartKind, context: &ChartContext<'_>, scene: &mut Scene) {
    let shown = scene.data.get(..scene.shown).unwrap_or_default();
    let is_shown = |one: &Contradiction<'_>| {
        let open = shown
            .iter()
            .filter(|datum| datum.id.report == context.report.id);
        let mut names = open.map(|datum| datum.id.name.as_str());
        *one == Contradiction::Day || names.any(|name| one.is_of(name))
    };
    let mut notes = Vec::new();
    let mut flagged = false;
    for one in contradictions(context.dataset, context.report) {
        if is_shown(&one) {
            flagged |= kind != ChartKind::Overview || one == Contradiction::Day;
            let said = context
                .language
                .contradiction(context.dataset, context.report, one);
            notes.push([FLAG, "\u{a0}", &said].concat().into());
        }
    }
    scene.notes.splice(0..0, notes);
    if flagged {
        scene.headline = [&scene.headline, "\u{a0}", FLAG].concat();
    }
}

/// Whether the chart shows the figure, in its marks, its sentences or its table; the overview answers for every figure
/// of the report. A table without a chart does not count. Nothing is laid out.
#[must_use]
pub fn shows(kind: ChartKind, context: &ChartContext<'_>, id: &FigureId) -> bool {
    let Some(mut shown) = figures(kind, context) else {
        return false;
    };
    if kind == ChartKind::Overview {
        shown = context.report_figures(usize::MAX);
    }
    shown.iter().any(|figure| figure.is(id))
}

/// The chart's own figures, in reading order; `None` where the report lacks what the chart needs. One may be named
/// twice.
fn figures<'a>(kind: ChartKind, context: &ChartContext<'a>) -> Option<Vec<AnyFigure<'a>>> {
    match kind {
        ChartKind::Overview => overview::figures(context),
        ChartKind::Investment => investment::figures(context),
        ChartKind::Projects => projects::figures(context),
        ChartKind::Innovation => innovation::figures(context),
        ChartKind::Returns => returns::figures(context),
        ChartKind::Progress => progress::figures(context),
        ChartKind::History => history::figures(context),
    }
}

/// Adds the figures to the data of the scene, each once, and their reports to its sources.
fn list(context: &ChartContext<'_>, figures: &[AnyFigure<'_>], scene: &mut Scene) {
    let mut sources: BTreeMap<String, usize> = BTreeMap::new();
    for (index, source) in scene.sources.iter().enumerate() {
        sources.insert(source.report.clone(), index);
    }
    let mut listed: BTreeMap<String, usize> = BTreeMap::new();
    for (index, datum) in scene.data.iter().enumerate() {
        listed.insert(datum.id.to_string(), index);
    }
    for figure in figures {
        let id = figure.id();
        if listed.insert(id.to_string(), scene.data.len()).is_some() {
            continue;
        }
        let source = match sources.get(&id.report) {
            Some(source) => *source,
            None => {
                sources.insert(id.report.clone(), scene.sources.len());
                scene.sources.push(context.source(figure.report()));
                scene.sources.len() - 1
            }
        };
        scene.data.push(Datum {
            id,
            derived: figure.is_derived(),
            source,
        });
    }
}

/// Adds the reports whose figures the calculated ones add up to the sources of the scene.
fn cite_inputs(context: &ChartContext<'_>, figures: &[AnyFigure<'_>], scene: &mut Scene) {
    for report in figures.iter().flat_map(|figure| figure.earlier_reports()) {
        if !scene.sources.iter().any(|source| source.report == *report)
            && let Some(report) = context.dataset.report(report)
        {
            scene.sources.push(context.source(report));
        }
    }
}

/// Puts down a chart whose figures are the scene's data; nothing where the report lacks them.
fn lay_out(kind: ChartKind, context: &ChartContext<'_>, scene: &mut Scene) {
    match kind {
        ChartKind::Overview => overview::lay_out(context, scene),
        ChartKind::Investment => investment::lay_out(context, scene),
        ChartKind::Projects => projects::lay_out(context, scene),
        ChartKind::Innovation => innovation::lay_out(context, scene),
        ChartKind::Returns => returns::lay_out(context, scene),
        ChartKind::Progress => progress::lay_out(context, scene),
        ChartKind::History => history::lay_out(context, scene),
    }
}

/// The charts that a report of the dataset has the figures for, in the order of the tabs.
#[must_use]
pub fn drawable(context: &ChartContext<'_>) -> Vec<ChartKind> {
    let mut drawable = Vec::new();
    for kind in ChartKind::ALL {
        // What the open report has not is looked for in the others.
        if figures(kind, context).is_some() || drawing(kind, context).next().is_some() {
            drawable.push(kind);
        }
    }
    drawable
}

/// The reports that have the figures of the chart; none for the chart of shares, which is the same for every report.
fn drawing<'c, 'a>(
    kind: ChartKind,
    context: &'c ChartContext<'a>,
) -> impl Iterator<Item = &'a Report> + use<'c, 'a> {
    let reports = context.dataset.reports.iter();
    reports.filter(move |report| {
        kind != ChartKind::Progress && figures(kind, &context.of(report)).is_some()
    })
}
