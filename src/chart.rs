//! Figures → scene: what a chart shows, and where.
//!
//! A chart is chosen by the relations of the figures in the open report. One whose figures the report lacks says what
//! is missing and which reports have it; it never borrows them.

mod args;
mod bars;
mod context;
mod innovation;
mod investment;
mod missing;
mod overview;
mod pen;
mod progress;
mod projects;
mod returns;
mod scale;

pub use crate::scene::ChartKind;
pub use context::{ChartContext, ChartSize};

use crate::derived::{AnyFigure, planned};
use crate::locale::{Locale, Message};
use crate::quantity::Unit;
use crate::reported::{Dataset, FigureId, Report};
use crate::scene::{Datum, Scene};
use std::collections::{BTreeMap, BTreeSet};

/// The chart's title for readers.
#[must_use]
pub fn title(kind: ChartKind, locale: Locale) -> &'static str {
    locale.text(match kind {
        ChartKind::Overview => Message::OverviewTitle,
        ChartKind::Investment => Message::InvestmentTitle,
        ChartKind::Projects => Message::ProjectsTitle,
        ChartKind::Innovation => Message::InnovationTitle,
        ChartKind::Returns => Message::ReturnsTitle,
        ChartKind::Progress => Message::ProgressTitle,
    })
}

/// Builds the scene of a chart: reported and derived figures → marks, texts and data.
#[must_use]
pub fn build(kind: ChartKind, context: &ChartContext<'_>) -> Scene {
    let mut scene = Scene::default();
    if let Some(figures) = figures(kind, context) {
        list(context, &figures, &mut scene);
        lay_out(kind, context, &mut scene);
    } else {
        // The figures of the report, not of the chart that it lacks.
        scene.sources.push(context.source(context.report));
        list(context, &context.report_figures(usize::MAX), &mut scene);
        missing::explain(kind, context, &mut scene);
    }
    scene
}

/// Whether the chart shows the figure, in its marks or its table; a table without a chart does not count. Nothing is
/// laid out.
#[must_use]
pub fn shows(kind: ChartKind, context: &ChartContext<'_>, id: &FigureId) -> bool {
    figures(kind, context).is_some_and(|figures| figures.iter().any(|figure| figure.is(id)))
}

/// The figures that the chart shows, in reading order; `None` where the report lacks what the chart needs. One may be
/// named twice.
fn figures<'a>(kind: ChartKind, context: &ChartContext<'a>) -> Option<Vec<AnyFigure<'a>>> {
    match kind {
        ChartKind::Overview => overview::figures(context),
        ChartKind::Investment => investment::figures(context),
        ChartKind::Projects => projects::figures(context),
        ChartKind::Innovation => innovation::figures(context),
        ChartKind::Returns => returns::figures(context),
        ChartKind::Progress => progress::figures(context),
    }
}

/// Makes the figures the data of the scene, each once, and their reports its sources.
fn list(context: &ChartContext<'_>, figures: &[AnyFigure<'_>], scene: &mut Scene) {
    let mut sources: BTreeMap<String, usize> = BTreeMap::new();
    for (index, source) in scene.sources.iter().enumerate() {
        sources.insert(source.report.clone(), index);
    }
    let mut listed = BTreeSet::new();
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
    }
}

/// Whether the report has the figures of the chart.
fn has_figures(kind: ChartKind, dataset: &Dataset, report: &Report) -> bool {
    match kind {
        ChartKind::Investment => planned(dataset, report).is_some(),
        ChartKind::Projects => projects::units(dataset, report).is_some(),
        ChartKind::Innovation => !bars::running(dataset, report, Unit::Items).is_empty(),
        ChartKind::Returns => bars::running(dataset, report, Unit::Money).len() > 1,
        ChartKind::Overview => !report.figures.is_empty(),
        ChartKind::Progress => false,
    }
}
