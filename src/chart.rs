//! Figures → scene: what a chart shows, and where.
//!
//! A chart is chosen by the relations of the figures in the open report. One whose figures the report lacks says what
//! is missing and which reports have it; it never borrows them.

mod amounts;
mod checks;
mod context;
mod contradictions;
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

use crate::derived::{AnyFigure, has_checks};
use crate::locale::built_in::{Title, chart_title};
use crate::locale::{Language, Message, capitalized};
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
        ChartKind::Checks => Message::ChecksTitle,
    })
}

/// Builds the scene of a chart: reported and derived figures → marks, texts and data.
#[must_use]
pub fn build(kind: ChartKind, context: &ChartContext<'_>) -> Scene {
    let mut scene = Scene::default();
    if let Some(figures) = (chart(kind).figures)(context) {
        list(context, &figures, &mut scene);
        cite_inputs(context, &figures, &mut scene);
        scene.shown = scene.data.len();
        (chart(kind).lay_out)(context, &mut scene);
        if kind != ChartKind::Checks {
            contradictions::say(kind, context, &mut scene);
        }
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

/// Whether the chart shows the figure, in its marks, its sentences or its table; the overview answers for every figure
/// of the report. A table without a chart does not count. Nothing is laid out.
#[must_use]
pub fn shows(kind: ChartKind, context: &ChartContext<'_>, id: &FigureId) -> bool {
    let Some(mut shown) = (chart(kind).figures)(context) else {
        return false;
    };
    if kind == ChartKind::Overview {
        shown = context.report_figures(usize::MAX);
    }
    shown.iter().any(|figure| figure.is(id))
}

/// What is a chart's own: its figures, and how they are put down.
struct Chart {
    /// The figures in reading order; `None` where the report lacks what the chart needs. One may be named twice.
    figures: for<'a> fn(&ChartContext<'a>) -> Option<Vec<AnyFigure<'a>>>,
    /// Puts down the figures, which are the scene's data; nothing where the report lacks them.
    lay_out: fn(&ChartContext<'_>, &mut Scene),
    /// The figures that the headline states and is flagged for, in its order.
    stated: for<'a> fn(&ChartContext<'a>) -> Vec<AnyFigure<'a>>,
}

/// The chart of the kind. Charts are called through their functions' addresses: a browser compiles a function when it is
/// first called, and a page shows few kinds. Called by name, the optimiser makes one function of all of them.
const fn chart(kind: ChartKind) -> &'static Chart {
    match kind {
        ChartKind::Overview => &Chart {
            figures: overview::figures,
            lay_out: overview::lay_out,
            stated: |_| Vec::new(),
        },
        ChartKind::Investment => &Chart {
            figures: investment::figures,
            lay_out: investment::lay_out,
            stated: investment::stated,
        },
        ChartKind::Projects => &Chart {
            figures: projects::figures,
            lay_out: projects::lay_out,
            stated: projects::stated,
        },
        ChartKind::Innovation => &Chart {
            figures: innovation::figures,
            lay_out: innovation::lay_out,
            stated: innovation::stated,
        },
        ChartKind::Returns => &Chart {
            figures: returns::figures,
            lay_out: returns::lay_out,
            stated: returns::stated,
        },
        ChartKind::Progress => &Chart {
            figures: progress::figures,
            lay_out: progress::lay_out,
            stated: |_| Vec::new(),
        },
        ChartKind::History => &Chart {
            figures: history::figures,
            lay_out: history::lay_out,
            stated: history::stated,
        },
        ChartKind::Checks => &Chart {
            figures: checks::figures,
            lay_out: checks::lay_out,
            stated: |_| Vec::new(),
        },
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

/// The charts that a report of the dataset has the figures for, in the order of the tabs.
#[must_use]
pub fn drawable(context: &ChartContext<'_>) -> Vec<ChartKind> {
    let mut drawable = Vec::new();
    for kind in ChartKind::ALL {
        // What the open report has not is looked for in the others; of checks it is enough that there is one.
        let draws = match kind {
            ChartKind::Checks => has_checks(context.dataset),
            _ => (chart(kind).figures)(context).is_some(),
        };
        if draws || drawing(kind, context).next().is_some() {
            drawable.push(kind);
        }
    }
    drawable
}

/// The reports that have the figures of the chart, each with its index, the newest first; none for those of shares and of
/// checks, which are the same for every report.
fn drawing<'c, 'a>(
    kind: ChartKind,
    context: &'c ChartContext<'a>,
) -> impl Iterator<Item = (usize, &'a Report)> + use<'c, 'a> {
    let reports = context.dataset.reports.iter().enumerate().rev();
    let is_of_report = !matches!(kind, ChartKind::Progress | ChartKind::Checks);
    reports.filter(move |(_, report)| {
        is_of_report && (chart(kind).figures)(&context.of(report)).is_some()
    })
}

/// Whether the chart is another one for another report. Those through time are of every report.
#[must_use]
pub const fn is_of_one_report(kind: ChartKind) -> bool {
    !matches!(
        kind,
        ChartKind::Progress | ChartKind::History | ChartKind::Checks
    )
}
