//! The whole widget without a browser: attributes and events in, elements and effects out.

mod attributes;
mod css;
mod error;
mod figure_values;
mod figures;
mod marks;
mod node;
mod select;
mod sheet;
mod snapshot;
mod view;

use attributes::{Asked, opening_report};
pub use error::{ErrorMessage, WidgetError};
pub use figure_values::{FigureValue, SourceValue, figure_values};
pub use figures::{Record, records};
pub use marks::Marked;
pub use node::{DATA_NAMES, Element, Node, Writer};
use snapshot::Resumed;
pub use view::{BLEED, Reading};

use crate::chart::{ChartContext, ChartSize, build, title};
use crate::derived::{Derivations, DerivedDataset};
pub use crate::derived::{Scaled, Working};
use crate::export;
use crate::interaction::{Effect, Event, State, chart_announcement, update};
use crate::locale::{FigureText, Language, Locale};
use crate::paint::PaintError;
use crate::reported::{Dataset, DatasetErrors, hunan_json, parse};
use crate::scene::{ChartKind, Datum, Scene, TextMeasure};
use crate::theme::Palette;
use std::cell::OnceCell;
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
    /// The dataset and what follows from it; each report is derived once.
    figures: Rc<DerivedDataset>,
    locale: Locale,
    /// The page's tag of its language, which the locale serves.
    tag: String,
    controls: Controls,
    /// The editor's headline, for the chart and the report of the attributes.
    editor: Option<String>,
    /// The chart and the report of the attributes of these names; none where one of them means nothing.
    opened_on: (Option<ChartKind>, Option<usize>),
    asked: Asked,
    /// Where the reader was, until a scene is laid out in which the figure can be found.
    resumed: Option<Resumed>,
    state: State,
    scene: Scene,
    /// The charts that the dataset can be drawn as, once they are asked for.
    charts: OnceCell<Vec<ChartKind>>,
    /// How large the charts are; `None` until it is known.
    size: Option<ChartSize>,
    measure: Rc<dyn TextMeasure>,
}

impl std::fmt::Debug for Widget {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Widget").finish_non_exhaustive()
    }
}

impl Widget {
    /// A widget on the overview of the newest report that has figures; where that states a share of a plan that it does not
    /// give, of the newest that gives a plan with what it is for. Nothing is laid out before [`Widget::resize`].
    #[must_use]
    pub fn new(dataset: Dataset, locale: Locale, measure: Rc<dyn TextMeasure>) -> Self {
        Self::of(Rc::new(DerivedDataset::new(dataset)), locale, measure)
    }

    /// A widget of the shipped dataset, which all of them share.
    ///
    /// # Errors
    /// None that a test would let pass: the shipped dataset is read as any other.
    pub fn of_shipped(locale: Locale, measure: Rc<dyn TextMeasure>) -> Result<Self, DatasetErrors> {
        thread_local! {
            static SHIPPED: OnceCell<Rc<DerivedDataset>> = const { OnceCell::new() };
        }
        SHIPPED.with(|shipped| {
            if let Some(figures) = shipped.get() {
                return Ok(Self::of(figures.clone(), locale, measure));
            }
            let figures = Rc::new(DerivedDataset::new(parse(hunan_json())?));
            let figures = shipped.get_or_init(|| figures);
            Ok(Self::of(figures.clone(), locale, measure))
        })
    }

    fn of(figures: Rc<DerivedDataset>, locale: Locale, measure: Rc<dyn TextMeasure>) -> Self {
        let report = opening_report(&figures.dataset);
        Self {
            figures,
            locale,
            tag: locale.lang().to_owned(),
            controls: Controls::Full,
            editor: None,
            opened_on: (Some(ChartKind::Overview), Some(report)),
            asked: Asked::default(),
            resumed: None,
            state: State {
                report,
                ..State::default()
            },
            scene: Scene::default(),
            charts: OnceCell::new(),
            size: None,
            measure,
        }
    }

    /// Lays the charts out anew for the width and the size of the body text, both in CSS pixels.
    pub fn resize(&mut self, width: f64, font: f64) -> Vec<Effect> {
        self.size = Some(ChartSize::new(width, font));
        self.lay_out();
        vec![Effect::LayOut]
    }

    /// Takes an event; returns what the page is to do, in order.
    pub fn handle(&mut self, event: &Event) -> Vec<Effect> {
        match event {
            Event::Followed { figure, sheet } => return self.follow(figure, *sheet),
            Event::CopyAsked { sheet, copy } => return self.copy(*sheet, *copy),
            Event::ReportOpened(report) => {
                let is_there = *report < self.figures.dataset.reports.len();
                if !is_there || *report == self.state.report {
                    return Vec::new();
                }
                self.resumed = Some(self.place(Some(*report)));
            }
            _ => {}
        }
        let before = Marked::of(&self.state);
        let (dataset, derivations) = (&self.figures.dataset, &self.figures.derivations);
        let (scene, locale, language) = (&self.scene, self.locale, Language::of(&self.tag));
        let texts = |datum: usize| {
            let figure = derivations.figure(dataset, &scene.datum(datum)?.id)?;
            Some(FigureText::new(language, dataset, figure))
        };
        let mut effects = update(&mut self.state, scene, locale, &texts, event);
        if effects.contains(&Effect::LayOut) {
            self.lay_out();
            effects.push(self.announcement());
        } else if before != Marked::of(&self.state) {
            // A mark is described before the focus comes to it; the page's own listeners come last.
            let is_later =
                |effect: &Effect| matches!(effect, Effect::Focus { .. } | Effect::Select { .. });
            let at = effects.iter().position(is_later);
            effects.insert(at.unwrap_or(effects.len()), Effect::Marks);
        }
        effects
    }

    /// Has the open chart announced.
    fn announcement(&self) -> Effect {
        let title = title(&self.figures.dataset, self.state.chart, self.language());
        Effect::Announce(chart_announcement(self.headline(), title, self.locale))
    }

    /// The figure of the scene with the index, as the language writes it; `None` where there is none.
    #[must_use]
    pub fn figure_text(&self, datum: usize) -> Option<FigureText<'_>> {
        self.text_of(self.scene.datum(datum)?)
    }

    fn text_of(&self, datum: &Datum) -> Option<FigureText<'_>> {
        let dataset = &self.figures.dataset;
        let figure = self.figures.derivations.figure(dataset, &datum.id)?;
        Some(FigureText::new(self.language(), dataset, figure))
    }

    /// Every figure of the dataset, reported and derived.
    #[must_use]
    pub fn figures(&self) -> Vec<Record> {
        records(
            &self.figures.dataset,
            &self.figures.derivations,
            self.language(),
        )
    }

    /// The open chart as comma-separated values.
    #[must_use]
    pub fn csv(&self) -> String {
        export::csv(&self.scene, self.locale, &|datum| self.text_of(datum))
    }

    /// The open chart's own figures as a table, for where no chart can be drawn.
    #[must_use]
    pub fn figure_table(&self) -> export::FigureTable {
        let dataset = &self.figures.dataset;
        let title = self.language().text(&dataset.title);
        let report = dataset.reports.get(self.state.report);
        let notes = report.map_or_else(Vec::new, |report| self.language().notes(dataset, report));
        export::FigureTable::new(&self.scene, self.locale, title, notes, &|datum| {
            self.text_of(datum)
        })
    }

    /// The open chart as a document of SVG.
    ///
    /// # Errors
    /// What the surface says, where it cannot be painted.
    pub fn svg(&self, palette: &Palette) -> Result<String, PaintError> {
        let report = self.report_title();
        export::svg(
            &self.scene,
            self.caption(&report),
            self.locale,
            palette,
            self.size.unwrap_or_default().font(),
            self.measure.as_ref(),
        )
    }

    /// The open chart as one picture.
    #[must_use]
    pub fn picture(&self) -> export::StandalonePicture {
        let report = self.report_title();
        export::picture(
            &self.scene,
            self.caption(&report),
            self.locale,
            self.size.unwrap_or_default().font(),
            self.measure.as_ref(),
        )
    }

    /// The open report with the end of its period: `Report of the ministry (November 2019)`.
    fn report_title(&self) -> String {
        let report = self.figures.dataset.reports.get(self.state.report);
        report.map_or_else(String::new, |report| {
            let title = report.title.in_language(self.locale.tag());
            let date = self.locale.month_or_day(report.period.to);
            self.locale.annotated(title, &date)
        })
    }

    /// What stands around a picture of the open chart.
    fn caption<'c>(&'c self, report: &'c str) -> export::Caption<'c> {
        export::Caption {
            headline: self.headline(),
            programme: self.figures.dataset.title.in_language(self.locale.tag()),
            report,
        }
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

    /// The language of the page.
    #[must_use]
    pub fn language(&self) -> Language<'_> {
        Language::of(&self.tag)
    }

    /// The locale that serves it.
    #[must_use]
    pub const fn locale(&self) -> Locale {
        self.locale
    }

    /// What follows from the dataset.
    #[must_use]
    pub fn derivations(&self) -> &Derivations {
        &self.figures.derivations
    }

    /// The dataset.
    #[must_use]
    pub fn dataset(&self) -> &Dataset {
        &self.figures.dataset
    }

    /// The editor's headline on the chart of the report for which it was written, else the generated one.
    fn headline(&self) -> &str {
        match &self.editor {
            Some(headline)
                if self.opens_on() == (Some(self.state.chart), Some(self.state.report)) =>
            {
                headline
            }
            _ => &self.scene.headline,
        }
    }

    fn lay_out(&mut self) {
        // Before, attributes that come together would cost a layout each.
        if let (Some(_), Some(context)) = (self.size, self.context_of(self.state.report)) {
            self.scene = build(self.state.chart, &context);
            self.find_resumed();
        }
    }

    /// What a chart of the report is built from.
    fn context_of(&self, report: usize) -> Option<ChartContext<'_>> {
        Some(ChartContext::new(
            &self.figures.dataset,
            &self.figures.derivations,
            self.figures.dataset.reports.get(report)?,
            self.language(),
            self.size.unwrap_or_default(),
            self.measure.as_ref(),
        ))
    }
}
