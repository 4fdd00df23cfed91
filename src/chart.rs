//! Figures → scene: what a chart shows, and where.
//!
//! A chart is chosen by the relations of the figures in the open report. One whose figures the report lacks says what
//! is missing and which reports have it; it never borrows them.

mod amounts;
mod args;
mod context;
mod history;
mod innovation;
mod investment;
mod missing;
mod overview;
mod parts;
mod pen;
mod progress;
mod projects;
mod returns;
mod rows;
mod scale;

pub use crate::scene::ChartKind;
pub use context::{ChartContext, ChartSize};

use crate::derived::AnyFigure;
use crate::locale::built_in::amounts_title;
use crate::locale::{Locale, Message};
use crate::reported::{Dataset, FigureId, Report};
use crate::scene::{Datum, Scene};
use std::collections::{BTreeMap, BTreeSet};

/// The most figures of each kind, reported and calculated, that follow the chart's own.
const MAX_BESIDE: usize = 1_000;

/// The chart's title for readers.
#[must_use]
pub fn title(dataset: &Dataset, kind: ChartKind, locale: Locale) -> &'static str {
    locale.text(match kind {
        ChartKind::Overview => Message::OverviewTitle,
        ChartKind::Investment => Message::InvestmentTitle,
        ChartKind::Projects => Message::ProjectsTitle,
        ChartKind::Innovation => Message::InnovationTitle,
        ChartKind::Returns => amounts_title(dataset),
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
        scene.shown = scene.data.len();
        lay_out(kind, context, &mut scene);
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
    let mut listed = BTreeSet::new();
    for datum in &scene.data {
        listed.insert(datum.id.clone());
    }
    for figure in figures {
        let id = figure.id();
        if !listed.insert(id.clone()) {
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
