//! Figures → scene: what a chart shows, and where.
//!
//! A chart is chosen by the relations of the figures in the open report. One whose figures the report lacks says what
//! is missing and which reports have it; it never borrows them.

mod bars;
mod innovation;
mod investment;
pub(crate) mod known;
mod missing;
mod overview;
mod pen;
mod progress;
mod projects;
mod returns;
mod scale;
mod words;

use crate::derived::{Derived, Rule, derive, planned};
use crate::locale::{Locale, Message};
use crate::quantity::Unit;
use crate::reported::{Dataset, Figure, NameIndex, Report};
use crate::scene::{Scene, TextMeasure};
use words::Words;

/// The charts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum ChartKind {
    /// The report in key figures, the first charts small, and its milestones.
    #[default]
    Overview,
    /// An amount against the year's plan for it: a bullet chart.
    Investment,
    /// A count of units and its parts: a unit chart.
    Projects,
    /// Running counts on one scale.
    Innovation,
    /// Running amounts of money on one scale.
    Returns,
    /// Shares of the year's plan through the year, of every report.
    Progress,
}

impl ChartKind {
    /// Every chart, in the order of the tabs.
    pub const ALL: [Self; 6] = [
        Self::Overview,
        Self::Investment,
        Self::Projects,
        Self::Innovation,
        Self::Returns,
        Self::Progress,
    ];

    /// The charts that the overview shows small.
    const SMALL: [Self; 4] = [
        Self::Investment,
        Self::Projects,
        Self::Innovation,
        Self::Returns,
    ];

    /// The value of the `chart` attribute.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Overview => "overview",
            Self::Investment => "investment",
            Self::Projects => "projects",
            Self::Innovation => "innovation",
            Self::Returns => "returns",
            Self::Progress => "progress",
        }
    }

    /// The chart of the name; `None` where there is none.
    #[must_use]
    pub fn of(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.name() == name)
    }

    /// The chart's title for readers.
    #[must_use]
    pub fn title(self, locale: Locale) -> &'static str {
        locale.text(match self {
            Self::Overview => Message::OverviewTitle,
            Self::Investment => Message::InvestmentTitle,
            Self::Projects => Message::ProjectsTitle,
            Self::Innovation => Message::InnovationTitle,
            Self::Returns => Message::ReturnsTitle,
            Self::Progress => Message::ProgressTitle,
        })
    }
}

/// Whether amounts are shown in total or divided among the units they count.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum View {
    /// As reported.
    #[default]
    Totals,
    /// Divided by the count that each indicator names: per project.
    PerProject,
}

impl View {
    /// The value of the `view` attribute.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Totals => "totals",
            Self::PerProject => "per-project",
        }
    }

    /// The one that is not this.
    #[must_use]
    pub const fn other(self) -> Self {
        match self {
            Self::Totals => Self::PerProject,
            Self::PerProject => Self::Totals,
        }
    }

    /// The view of the name; `None` where there is none.
    #[must_use]
    pub fn of(name: &str) -> Option<Self> {
        [Self::Totals, Self::PerProject]
            .into_iter()
            .find(|view| view.name() == name)
    }
}

/// What a chart is built from.
#[derive(Clone, Copy)]
pub struct Setting<'a> {
    /// Every report.
    pub dataset: &'a Dataset,
    /// The open one.
    pub report: &'a Report,
    /// How it is written.
    pub locale: Locale,
    /// Totals or per unit.
    pub view: View,
    /// The width to fill, in CSS pixels.
    pub width: f64,
    /// Size of the body text in CSS pixels.
    pub font: f64,
    /// How wide texts are.
    pub measure: &'a dyn TextMeasure,
}

/// A setting as the charts take it: its sizes held to what can be drawn, and what follows from the report.
#[derive(Clone, Copy)]
struct Frame<'a> {
    dataset: &'a Dataset,
    report: &'a Report,
    derived: &'a [Derived],
    /// What the view shows per unit: names of figures, in the places of `derived`.
    divided: &'a NameIndex<'a>,
    locale: Locale,
    view: View,
    width: f64,
    font: f64,
    /// Whether the chart is one of several small ones.
    compact: bool,
    measure: &'a dyn TextMeasure,
}

/// The narrowest and the widest chart, in CSS pixels.
const WIDTHS: (f64, f64) = (120.0, 2_000.0);

/// Builds the scene of a chart: reported and derived figures → marks, texts and data.
///
/// Widths are held to 120..=2,000 CSS pixels and font sizes to 12..=48, so that any number gives a finite picture.
#[must_use]
pub fn build(kind: ChartKind, setting: &Setting<'_>) -> Scene {
    let derived = &derive(setting.dataset, setting.report);
    let shown = match setting.view {
        View::Totals => &[],
        View::PerProject => derived.as_slice(),
    };
    let frame = Frame {
        dataset: setting.dataset,
        report: setting.report,
        derived,
        divided: &NameIndex::of(shown, divided),
        locale: setting.locale,
        view: setting.view,
        width: finite(setting.width, WIDTHS.0, WIDTHS.1),
        font: finite(setting.font, 12.0, 48.0),
        compact: false,
        measure: setting.measure,
    };
    let mut scene = Scene::default();
    if !compose(kind, &frame, &mut scene) {
        missing::compose(kind, &frame, &mut scene);
    }
    scene
}

/// Composes a chart; `false`, and nothing in the scene, where the report lacks its figures.
fn compose(kind: ChartKind, frame: &Frame<'_>, scene: &mut Scene) -> bool {
    match kind {
        ChartKind::Overview => overview::compose(frame, scene),
        ChartKind::Investment => investment::compose(frame, scene),
        ChartKind::Projects => projects::compose(frame, scene),
        ChartKind::Innovation => innovation::compose(frame, scene),
        ChartKind::Returns => returns::compose(frame, scene),
        ChartKind::Progress => progress::compose(frame, scene),
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

/// Whether the chart looks different per project.
#[must_use]
pub const fn has_views(kind: ChartKind) -> bool {
    !matches!(kind, ChartKind::Projects | ChartKind::Progress)
}

/// The name of the view per unit: per project where projects are what is counted.
#[must_use]
pub(crate) fn per_unit(report: &Report) -> Message {
    if report.figure("projects").is_some() {
        Message::ViewPerProject
    } else {
        Message::ViewPerUnit
    }
}

/// The name of the figure that is divided among its units – to a value or, of coarse figures, to an interval –; empty for
/// what is computed otherwise.
fn divided(derived: &Derived) -> (&str, &str) {
    match derived.formula.subject() {
        Some(input) if derived.rule == Rule::PerUnit && derived.interval().is_some() => {
            (&input.id.name, "")
        }
        _ => ("", ""),
    }
}

fn finite(value: f64, low: f64, high: f64) -> f64 {
    if value.is_finite() {
        value.clamp(low, high)
    } else {
        low
    }
}

impl Frame<'_> {
    /// The text of the message in the reader's language.
    fn text(&self, message: Message) -> &'static str {
        self.locale.text(message)
    }

    /// Sentences without values as yet.
    const fn words(&self) -> Words {
        Words::new(self.locale)
    }

    /// Says at the end of the text that the chart's amounts are per unit.
    fn say_per_unit(&self, text: &mut String) {
        let view = self.text(per_unit(self.report));
        text.push_str(&self.fill(Message::InView, "view", view));
    }

    /// The message with the value in the place of the name.
    fn fill(&self, message: Message, name: &str, value: &str) -> String {
        self.locale.filled(message, &[(name, value)])
    }

    /// The report's period, as the language writes it.
    fn period(&self) -> String {
        self.locale.period(self.report.period)
    }

    /// Up to when the report counts: `by the end of November`.
    fn by(&self) -> String {
        self.locale.by(self.report.period.to)
    }

    /// The count with the name of what is counted.
    fn counted(&self, figure: &Figure) -> String {
        self.locale.counted(self.dataset, figure)
    }

    /// The name of the indicator in running text.
    fn indicator(&self, id: &str) -> String {
        self.locale.indicator(self.dataset, id)
    }

    /// The unit of an axis in 10^`power` for the figure: `billion CNY`, or what is counted.
    fn unit_name(&self, figure: &Figure, power: i8) -> String {
        match &figure.item {
            Some(item) => self.locale.unit(item).to_owned(),
            None => self
                .locale
                .money(self.locale.power_word(power), &self.dataset.currency),
        }
    }
}
