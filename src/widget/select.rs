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
        let none = || WidgetError::NoFigure(figure.to_owned());
        let id = FigureId::parse(figure).ok_or_else(none)?;
        let mut effects = Vec::new();
        let scene = &self.scene;
        let is_shown = |index| index < scene.shown || self.state.chart == ChartKind::Overview;
        if scene.missing.is_some() || !scene.index_of(&id).is_some_and(is_shown) {
            let Some((report, chart)) = self.holder(&id) else {
                return Err(none());
            };
            self.report = report;
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

    /// Where the figure is shown: in the open report, else in its own; there in the chart that is open or else the first
    /// that shows it. The overview, whose table has every figure of the report, comes last.
    fn holder(&self, id: &FigureId) -> Option<(usize, ChartKind)> {
        let chart = self.state.chart;
        let mut reports = self.figures.dataset.reports.iter();
        let own = reports.position(|report| report.id == id.report);
        for report in [Some(self.report), own].into_iter().flatten() {
            let shown = |kind: ChartKind| {
                let context = self.context_of(report);
                context.is_some_and(|context| shows(kind, &context, id))
            };
            let last = [ChartKind::Overview];
            let others = ChartKind::ALL
                .into_iter()
                .filter(|kind| !last.contains(kind));
            let mut kinds = [chart].into_iter().chain(others).chain(last);
            if let Some(kind) = kinds.find(|kind| shown(*kind)) {
                return Some((report, kind));
            }
        }
        None
    }
}
