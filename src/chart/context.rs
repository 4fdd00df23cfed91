//! What a chart is built from.

use crate::derived::{AnyFigure, Derivations, Derived, Undefined};
use crate::locale::{Args, FigureText, Language, Locale, Message, capitalized};
use crate::reported::{Dataset, Figure, FigureId, Report, Scope};
use crate::scene::{Scene, Source, TextMeasure};

/// The narrowest and the widest chart, in CSS pixels.
const WIDTHS: (f64, f64) = (120.0, 2_000.0);
/// The smallest and the largest body text, in CSS pixels.
const FONTS: (f64, f64) = (12.0, 48.0);

/// How wide a chart is, and how large its texts are.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ChartSize {
    /// The width to fill, in CSS pixels.
    width: f64,
    /// Size of the body text, in CSS pixels.
    font: f64,
}

impl ChartSize {
    /// The size in CSS pixels, held to a width of 120..=2,000 and a font size of 12..=48, so that any number gives a
    /// finite picture.
    #[must_use]
    pub fn new(width: f64, font: f64) -> Self {
        let within = |value: f64, (min, max): (f64, f64)| {
            if value.is_finite() {
                value.clamp(min, max)
            } else {
                min
            }
        };
        Self {
            width: within(width, WIDTHS),
            font: within(font, FONTS),
        }
    }

    /// Size of the body text, in CSS pixels.
    #[must_use]
    pub const fn font(self) -> f64 {
        self.font
    }
}

impl Default for ChartSize {
    /// The narrowest chart in a browser's usual font size.
    fn default() -> Self {
        Self::new(0.0, 16.0)
    }
}

/// What a chart is built from: figures, language and the size to fill.
#[derive(Clone, Copy)]
pub struct ChartContext<'a> {
    pub(super) dataset: &'a Dataset,
    derivations: &'a Derivations,
    pub(super) report: &'a Report,
    pub(super) language: Language<'a>,
    pub(super) locale: Locale,
    pub(super) width: f64,
    pub(super) font: f64,
    pub(super) measure: &'a dyn TextMeasure,
}

impl<'a> ChartContext<'a> {
    /// The context of a chart of `report`, which is one of the dataset's; `derivations` are those of the dataset.
    #[must_use]
    pub fn new(
        dataset: &'a Dataset,
        derivations: &'a Derivations,
        report: &'a Report,
        language: impl Into<Language<'a>>,
        size: ChartSize,
        measure: &'a dyn TextMeasure,
    ) -> Self {
        let language = language.into();
        Self {
            dataset,
            derivations,
            report,
            language,
            locale: language.locale,
            width: size.width,
            font: size.font,
            measure,
        }
    }

    /// The same for another report of the dataset.
    pub(super) const fn of(&self, report: &'a Report) -> Self {
        Self { report, ..*self }
    }

    /// Whether another report gives the figure in the same way.
    pub(super) fn recurs(&self, figure: &Figure) -> bool {
        self.derivations.recurs(self.dataset, figure)
    }

    /// The figures that follow from the open report.
    pub(super) fn derived(&self) -> &'a [Derived] {
        self.derivations.of(self.dataset, self.report)
    }

    /// A reported figure of the open report.
    pub(super) const fn reported(&self, figure: &'a Figure) -> AnyFigure<'a> {
        AnyFigure::Reported(self.report, figure)
    }

    /// A calculated figure of the open report.
    pub(super) const fn computed(&self, derived: &'a Derived) -> AnyFigure<'a> {
        AnyFigure::Derived(self.report, derived)
    }

    /// The first figures of the open report, so many reported and so many calculated ones.
    pub(super) fn report_figures(&self, max: usize) -> Vec<AnyFigure<'a>> {
        let reported = self.report.figures.iter().take(max);
        let derived = self.derived().iter().take(max);
        reported
            .map(|figure| self.reported(figure))
            .chain(derived.map(|derived| self.computed(derived)))
            .collect()
    }

    /// The share of the plan that the report states or lets one compute.
    pub(super) fn completion(&self, report: &'a Report, plan: &str) -> Option<AnyFigure<'a>> {
        self.derivations.completion(self.dataset, report, plan)
    }

    /// The share of the plan that an even pace would have reached in the report.
    pub(super) fn even_share(&self, report: &'a Report, plan: &str) -> Option<AnyFigure<'a>> {
        self.derivations.even_share(self.dataset, report, plan)
    }

    /// What the indicator has grown by since the report before.
    pub(super) fn increment(&self, report: &'a Report, indicator: &str) -> Option<AnyFigure<'a>> {
        self.derivations.increment(self.dataset, report, indicator)
    }

    /// The plan of the year that the report states or lets one compute.
    pub(super) fn year_plan(&self, report: &'a Report, plan: &str) -> Option<AnyFigure<'a>> {
        let stated = report.figure(plan);
        if let Some(figure) = stated.filter(|figure| figure.scope == Scope::YearPlan) {
            return Some(AnyFigure::Reported(report, figure));
        }
        let implied = self.implied_plan(report, plan);
        implied.filter(|plan| plan.scope() == Scope::YearPlan)
    }

    /// The plan that the share which the report states implies.
    pub(super) fn implied_plan(&self, report: &'a Report, plan: &str) -> Option<AnyFigure<'a>> {
        let implied = self.derivations.implied_plan(self.dataset, report, plan);
        implied.filter(|plan| plan.value().is_some())
    }

    /// Why the share of a plan has no value where the plan is zero.
    pub(super) fn zero_plan(&self, share: AnyFigure<'_>) -> Option<&'static str> {
        let zero = Err(Undefined::DividesByZero);
        let is_of_zero = matches!(share, AnyFigure::Derived(_, of) if of.result == zero);
        is_of_zero.then(|| self.text(Message::ZeroPlan))
    }

    /// The figure with the identity.
    pub(super) fn figure(&self, id: &FigureId) -> Option<AnyFigure<'a>> {
        self.derivations.figure(self.dataset, id)
    }

    /// The figure as it is held against a plan of the scope: for the year with what came before it in the year.
    pub(super) fn held_against(&self, plan: Scope, figure: &'a Figure) -> AnyFigure<'a> {
        match plan {
            Scope::YearPlan => self.derivations.to_date(self.dataset, self.report, figure),
            _ => self.reported(figure),
        }
    }

    /// The figure as the language writes it in labels and headlines.
    pub(super) fn figure_text(&self, figure: AnyFigure<'a>) -> FigureText<'a> {
        FigureText::new(self.language, self.dataset, figure).for_label()
    }

    /// A figure's value with its word, and its currency or measure word.
    pub(super) fn value(&self, figure: AnyFigure<'a>) -> String {
        self.figure_text(figure).value()
    }

    /// A figure's name in running text.
    pub(super) fn name(&self, figure: AnyFigure<'a>) -> String {
        self.figure_text(figure).name()
    }

    /// The index of the figure among the scene's data.
    pub(super) fn index(&self, scene: &Scene, figure: AnyFigure<'_>) -> Option<usize> {
        scene.data.iter().position(|datum| figure.is(&datum.id))
    }

    /// The report as a source.
    pub(super) fn source(&self, report: &Report) -> Source {
        let language = self.language;
        Source {
            report: report.id.clone(),
            text: language.source(report),
            publisher: language.text(&report.publisher).to_owned(),
            day: self.locale.day(report.published),
            published: report.published.to_string(),
            title: language.text(&report.title).to_owned(),
            url: report.url.clone(),
            correction: language.correction(report, false),
            named_correction: language.correction(report, true),
        }
    }

    /// Notes that the scene leaves out so many, where there are any.
    pub(super) fn note_more(&self, scene: &mut Scene, message: Message, more: usize) {
        if more > 0 {
            scene.notes.push(self.locale.so_many(message, more).into());
        }
    }

    /// The text of the message in the reader's language.
    pub(super) fn text(&self, message: Message) -> &'static str {
        self.locale.text(message)
    }

    /// Templates' arguments, none set as yet.
    pub(super) const fn args(&self) -> Args {
        Args::new(self.locale)
    }

    /// The message with one argument.
    pub(super) fn fill(&self, message: Message, name: &str, value: &str) -> String {
        self.locale.filled(message, &[(name, value)])
    }

    /// What a report is called among others, where a text begins with it: `November 2019`, `15 March 2019`.
    pub(super) fn report_name(&self, report: &Report) -> String {
        capitalized(&self.language.report_name(self.dataset, report))
    }

    /// Up to when the report counts, with the year: `to the end of November 2019`.
    pub(super) fn to(&self) -> String {
        self.locale.to(self.report.period.to)
    }

    /// The year that the open report is of: `2019`, `2022/23`.
    pub(super) fn year(&self) -> String {
        self.locale.year(self.dataset.year(self.report))
    }

    /// Up to when the report counts: `by the end of November`.
    pub(super) fn by(&self) -> String {
        self.locale.by(self.report.period.to)
    }

    /// The count with the name of what is counted.
    pub(super) fn counted(&self, figure: &Figure) -> String {
        self.language.counted(self.dataset, figure)
    }

    /// The name of the indicator in running text.
    pub(super) fn indicator(&self, id: &str) -> String {
        self.language.indicator(self.dataset, id)
    }
}
