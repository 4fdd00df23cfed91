//! `select()`: from a figure's identity to the chart that shows it.

use super::{Widget, WidgetError};
use crate::chart::shows;
use crate::interaction::{Effect, Event};
use crate::reported::FigureId;
use crate::scene::ChartKind;

impl Widget {
    /// Makes the figure current and pinned, in the chart that is open or else the first that shows it; a figure that only
    /// another report has opens that one. The figure is named as `report/name`.
    ///
    /// # Errors
    /// A [`WidgetError`] where no chart of any report shows such a figure.
    pub fn select(&mut self, figure: &str) -> Result<Vec<Effect>, WidgetError> {
        let id = FigureId::parse(figure).ok_or_else(|| self.no_figure(figure, false))?;
        let mut effects = Vec::new();
        let scene = &self.scene;
        let is_shown = |index| self.shows(index);
        if scene.missing.is_some() || !scene.index_of(&id).is_some_and(is_shown) {
            let own = self.figures.dataset.report_index(&id.report);
            let reports = [Some(self.state.report), own];
            let holder = self.holder(&id, &reports, &self.charts_in_turn());
            let Some((report, chart)) = holder else {
                return Err(self.no_figure(figure, false));
            };
            self.state.report = report;
            self.state.chart = chart;
            self.state.forget();
            self.lay_out();
            effects.push(Effect::LayOut);
            effects.push(self.announcement());
        }
        if let Some(datum) = self.scene.index_of(&id) {
            effects.append(&mut self.handle(&Event::Selected { datum }));
        }
        Ok(effects)
    }

    /// The error of a figure that no chart of any report shows, with the name of one of the open report or another.
    pub(super) fn no_figure(&self, found: &str, asked: bool) -> WidgetError {
        let reports = &self.figures.dataset.reports;
        let open = reports.get(self.state.report).into_iter();
        let mut reports = open.chain(reports.iter().rev());
        let example = reports.find_map(|report| {
            let figure = report.figures.first()?;
            Some(FigureId::new(&report.id, &figure.name()).to_string())
        });
        WidgetError::NoFigure {
            found: found.to_owned(),
            example: example.unwrap_or_else(|| "2019-11-30/investment".to_owned()),
            asked,
        }
    }

    /// Whether the figure of the scene with the index is one of the chart; the overview has all of its report.
    pub(super) fn shows(&self, index: usize) -> bool {
        index < self.scene.shown || self.state.chart == ChartKind::Overview
    }

    /// Where the figure is shown: in the first of the reports that has it in one of the charts, and in the first of these.
    pub(super) fn holder(
        &self,
        id: &FigureId,
        reports: &[Option<usize>],
        charts: &[ChartKind],
    ) -> Option<(usize, ChartKind)> {
        for report in reports.iter().flatten() {
            let context = self.context_of(*report)?;
            if let Some(kind) = charts.iter().find(|kind| shows(**kind, &context, id)) {
                return Some((*report, *kind));
            }
        }
        None
    }

    /// The chart that is open, then the others; last the overview, whose table has every figure of the report. That of checks
    /// has figures of every report, and is for none of them.
    pub(super) fn charts_in_turn(&self) -> Vec<ChartKind> {
        let mut charts = vec![self.state.chart];
        let apart = [ChartKind::Overview, ChartKind::Checks];
        charts.extend(ChartKind::ALL.iter().filter(|kind| !apart.contains(kind)));
        charts.push(ChartKind::Overview);
        charts
    }
}
