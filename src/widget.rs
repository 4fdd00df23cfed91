//! The whole widget without a browser: attributes and events in, elements and effects out.

mod attributes;
mod error;
mod figures;
mod node;
mod view;

use attributes::opening_report;
pub use error::{ErrorMessage, WidgetError};
pub use figures::{Record, records};
pub use node::{Element, Node, Writer};
pub use view::BLEED;

use crate::chart::{ChartKind, Setting, View, build, has_views, per_unit};
use crate::export;
use crate::interaction::{Effect, Event, State, said_of_chart, update};
use crate::locale::{Locale, Message, capitalized};
use crate::paint::PaintError;
use crate::reported::Dataset;
use crate::scene::{Scene, TextMeasure};
use crate::theme::Palette;
use std::rc::Rc;

/// Which controls stand around the chart.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Controls {
    /// Tabs.
    #[default]
    Full,
    /// One chart, without tabs.
    None,
}

/// One widget on a page.
pub struct Widget {
    dataset: Dataset,
    locale: Locale,
    /// Place of the open report.
    report: usize,
    controls: Controls,
    /// The editor's headline, for the chart and the report of the attributes.
    editor: Option<String>,
    /// The chart and the report of the attributes.
    opened_on: (ChartKind, usize),
    state: State,
    scene: Scene,
    /// Width of the charts and size of the body text, in CSS pixels; both are nought until they are known.
    size: (f64, f64),
    measure: Rc<dyn TextMeasure>,
}

impl std::fmt::Debug for Widget {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Widget").finish_non_exhaustive()
    }
}

impl Widget {
    /// A widget on the overview of the last report that gives an amount with its plan for the year, else of the last
    /// report; nothing is laid out before [`Widget::resize`].
    #[must_use]
    pub fn new(dataset: Dataset, locale: Locale, measure: Rc<dyn TextMeasure>) -> Self {
        let report = opening_report(&dataset);
        Self {
            dataset,
            locale,
            report,
            controls: Controls::Full,
            editor: None,
            opened_on: (ChartKind::Overview, report),
            state: State::default(),
            scene: Scene::default(),
            size: (0.0, 0.0),
            measure,
        }
    }

    /// Lays the charts out anew for the width and the size of the body text, both in CSS pixels.
    pub fn resize(&mut self, width: f64, font: f64) -> Vec<Effect> {
        let finite = |pixels: f64, low: f64, high: f64| {
            if pixels.is_finite() {
                pixels.clamp(low, high)
            } else {
                low
            }
        };
        self.size = (finite(width, 0.0, 4_000.0), finite(font, 12.0, 48.0));
        self.lay_out();
        vec![Effect::LayOut]
    }

    /// Takes an event; returns what the page is to do, in order.
    pub fn handle(&mut self, event: &Event) -> Vec<Effect> {
        let mut effects = update(&mut self.state, &self.scene, self.locale, event);
        if effects.contains(&Effect::LayOut) {
            self.lay_out();
            if let Event::Opened(chart) = event {
                effects.push(self.announcement(*chart));
            }
            if *event == Event::ViewToggled {
                let said = match self.state.view {
                    View::Totals => self.locale.text(Message::Totals),
                    View::PerProject => self.per_unit(),
                };
                effects.push(Effect::Announce(capitalized(said)));
            }
        }
        effects
    }

    /// Makes the figure current and pinned, in the chart that is open or else the first that shows it; a figure that only
    /// another report has opens that one.
    ///
    /// # Errors
    /// A [`WidgetError`] where no chart of any report shows such a figure.
    pub fn select(&mut self, figure: &str) -> Result<Vec<Effect>, WidgetError> {
        let mut effects = Vec::new();
        if !shows(&self.scene, figure) {
            let open = self.report;
            let mut holder = self.holder(figure);
            if holder.is_none()
                && let Some(report) = self.reporter(figure)
            {
                self.report = report;
                holder = self.holder(figure);
            }
            let Some((chart, view)) = holder else {
                self.report = open;
                return Err(WidgetError::no_figure(figure));
            };
            self.state.chart = chart;
            self.state.view = view;
            self.state.forget();
            self.lay_out();
            effects.push(Effect::LayOut);
            effects.push(self.announcement(chart));
        }
        if let Some(datum) = self.scene.position(figure) {
            effects.append(&mut self.handle(&Event::Selected { datum }));
        }
        Ok(effects)
    }

    /// The place of the report whose figures have such names.
    fn reporter(&self, figure: &str) -> Option<usize> {
        let (id, _) = figure.split_once('/')?;
        self.dataset
            .reports
            .iter()
            .position(|report| report.id == id)
    }

    /// The chart that is open or else the first that shows the figure, in the present view or else the other one; the
    /// overview, whose table has every figure of the report, comes last.
    fn holder(&self, figure: &str) -> Option<(ChartKind, View)> {
        let State { chart, view, .. } = self.state;
        if self.would_show(chart, view, figure) {
            return Some((chart, view));
        }
        for &overview in &[false, true] {
            for &view in &[view, view.other()] {
                for &kind in &ChartKind::ALL {
                    if (kind == ChartKind::Overview) == overview
                        && self.would_show(kind, view, figure)
                    {
                        return Some((kind, view));
                    }
                }
            }
        }
        None
    }

    fn would_show(&self, kind: ChartKind, view: View, figure: &str) -> bool {
        shows(&self.build(kind, view), figure)
    }

    /// Has the open chart announced.
    fn announcement(&self, chart: ChartKind) -> Effect {
        Effect::Announce(said_of_chart(self.headline(), chart, self.locale))
    }

    /// The name of the view per unit, in running text.
    fn per_unit(&self) -> &'static str {
        let report = self.dataset.reports.get(self.report);
        self.locale
            .text(report.map_or(Message::ViewPerUnit, per_unit))
    }

    /// Every figure of the dataset, reported and derived.
    #[must_use]
    pub fn figures(&self) -> Vec<Record> {
        records(&self.dataset, self.locale)
    }

    /// The open chart as comma-separated values.
    #[must_use]
    pub fn csv(&self) -> String {
        export::csv(&self.scene, self.locale)
    }

    /// The open chart as a document of SVG.
    ///
    /// # Errors
    /// What the surface says, where it cannot be painted.
    pub fn svg(&self, palette: &Palette) -> Result<String, PaintError> {
        export::svg(
            &self.scene,
            self.headline(),
            self.locale,
            palette,
            self.size.1,
            self.measure.as_ref(),
        )
    }

    /// The open chart as one picture.
    #[must_use]
    pub fn poster(&self) -> export::Poster {
        export::poster(
            &self.scene,
            self.headline(),
            self.locale,
            self.size.1,
            self.measure.as_ref(),
        )
    }

    /// The scene that is shown.
    #[must_use]
    pub const fn scene(&self) -> &Scene {
        &self.scene
    }

    /// Where the reader is.
    #[must_use]
    pub const fn state(&self) -> &State {
        &self.state
    }

    /// The language.
    #[must_use]
    pub const fn locale(&self) -> Locale {
        self.locale
    }

    /// The dataset.
    #[must_use]
    pub const fn dataset(&self) -> &Dataset {
        &self.dataset
    }

    /// The editor's headline on the chart of the report for which it was written, else the generated one.
    fn headline(&self) -> &str {
        match &self.editor {
            Some(headline) if (self.state.chart, self.report) == self.opened_on => headline,
            _ => &self.scene.headline,
        }
    }

    fn lay_out(&mut self) {
        // Before, attributes that come together would cost a layout each.
        if self.size.1 > 0.0 {
            self.scene = self.build(self.state.chart, self.state.view);
        }
    }

    fn build(&self, kind: ChartKind, view: View) -> Scene {
        let Some(report) = self.dataset.reports.get(self.report) else {
            return Scene::default();
        };
        let (width, font) = self.size;
        build(
            kind,
            &Setting {
                dataset: &self.dataset,
                report,
                locale: self.locale,
                view,
                width,
                font,
                measure: self.measure.as_ref(),
            },
        )
    }

    /// Whether the open chart looks different per project.
    fn has_views(&self) -> bool {
        let Some(report) = self.dataset.reports.get(self.report) else {
            return false;
        };
        if !has_views(self.state.chart) || self.scene.missing.is_some() {
            return false;
        }
        for indicator in &self.dataset.indicators {
            if let Some(per) = &indicator.per
                && let Some(base) = report.figure(per)
                && base.quantity.amount.digits() != 0
                && report
                    .figures
                    .iter()
                    .any(|figure| figure.indicator == indicator.id)
            {
                return true;
            }
        }
        false
    }
}

/// Whether the scene shows the figure, in its marks or its table; a table in a chart's place does not count.
fn shows(scene: &Scene, figure: &str) -> bool {
    scene.missing.is_none() && scene.position(figure).is_some()
}
