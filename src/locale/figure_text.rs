//! A figure as readers meet it: what it is called, its value, its period, where it comes from.

mod period;
mod remarks;
mod sheet;
mod value;

use super::{FLAG, Language, Locale, Message, apart, capitalized};
use crate::derived::{AnyFigure, Check, Rule, contradiction};
use crate::reported::{Dataset, Indicator, Scope};

/// The most earlier reports that are named as sources of a running total.
const MAX_SOURCES: usize = 3;

/// A figure in a language. Each text is written when it is asked for.
#[derive(Clone, Copy, Debug)]
pub struct FigureText<'a> {
    language: Language<'a>,
    locale: Locale,
    dataset: &'a Dataset,
    figure: AnyFigure<'a>,
    is_label: bool,
}

impl<'a> FigureText<'a> {
    /// The figure of the dataset as the language writes it.
    #[must_use]
    pub fn new(
        language: impl Into<Language<'a>>,
        dataset: &'a Dataset,
        figure: AnyFigure<'a>,
    ) -> Self {
        let language = language.into();
        Self {
            language,
            locale: language.locale,
            dataset,
            figure,
            is_label: false,
        }
    }

    /// The same with long numbers rounded, for labels and headlines: 381.9523 billion is 382 billion there, and whole in
    /// the reading line, in tables, workings and exports. Up to five significant digits stay as they were printed
    /// ([`Rounded::for_label`](crate::quantity::Rounded::for_label)).
    #[must_use]
    pub const fn for_label(self) -> Self {
        Self {
            is_label: true,
            ..self
        }
    }

    /// The figure that is written.
    #[must_use]
    pub const fn figure(self) -> AnyFigure<'a> {
        self.figure
    }

    /// What it is, in running text.
    #[must_use]
    pub fn name(self) -> String {
        match self.figure {
            AnyFigure::Reported(_, figure) => self.language.figure(self.dataset, figure),
            AnyFigure::Derived(_, derived) => self.language.derived(self.dataset, derived),
        }
    }

    /// What it is, where that begins a line; flagged where its report or another one contradicts it.
    #[must_use]
    pub fn label(self) -> String {
        self.flagged(capitalized(&self.name()))
    }

    /// The same within a line.
    pub(crate) fn label_within(self) -> String {
        self.flagged(self.name())
    }

    /// The words for it, flagged where it is contradicted.
    pub(crate) fn flagged(self, label: String) -> String {
        match self.contradiction() {
            Some(_) => apart(&label, "\u{a0}", FLAG),
            None => label,
        }
    }

    /// What it is, with the words for what is computed and for what the report contradicts.
    #[must_use]
    pub fn label_with_kind(self) -> String {
        let label = capitalized(&self.name());
        let mut words = Vec::new();
        if self.figure.is_derived() {
            words.push(self.kind());
        }
        if let Some(check) = self.contradiction() {
            words.push(self.locale.text(if check.is_between_reports() {
                Message::ContradictedElsewhere
            } else {
                Message::Contradicted
            }));
        }
        if words.is_empty() {
            return label;
        }
        let words = words.join(self.locale.text(Message::ListBetween));
        self.locale.bracketed(&label, &words)
    }

    /// The same with the date up to which its report counts: among figures of other reports.
    pub(crate) fn label_with_kind_and_date(self) -> String {
        let date = self
            .language
            .report_name(self.dataset, self.figure.report());
        self.locale.bracketed(&self.label_with_kind(), &date)
    }

    /// What its report or another one says against the figure, or against what it is calculated from; `None` where nothing
    /// does.
    #[must_use]
    pub fn contradiction(self) -> Option<Check<'a>> {
        let dataset = self.dataset;
        match self.figure {
            AnyFigure::Reported(report, figure) => contradiction(dataset, report, figure),
            AnyFigure::Derived(report, derived) => {
                let contradicted =
                    |indicator: &str| contradiction(dataset, report, report.figure(indicator)?);
                match derived.rule {
                    Rule::OfPlan => {
                        let is_share = |of: &&Indicator| of.share_of() == Some(&derived.against);
                        let mut shares = dataset.indicators.iter().filter(is_share);
                        shares.find_map(|share| contradicted(&share.id))
                    }
                    Rule::OfWhole => contradicted(&derived.indicator),
                    Rule::ImpliedPlan => contradicted(&derived.against),
                    // Of several reports' figures of one thing each counts.
                    Rule::Increment | Rule::RunningTotal => {
                        derived.formula.inputs().iter().find_map(|input| {
                            let (report, figure) = dataset.figure(&input.id)?;
                            contradiction(dataset, report, figure)
                        })
                    }
                    _ => None,
                }
            }
        }
    }

    /// When it was reported up to – month and year, or the day; its period where it runs over that alone –, by whom where
    /// another report has that day, and the word for what is computed: the name of a figure among others of its kind.
    pub(crate) fn date_with_kind(self) -> String {
        let report = self.figure.report();
        let date = match self.figure.scope() {
            Scope::Period => self.period(),
            _ => self.locale.month_or_day(report.period.to),
        };
        let date = self.language.with_source(self.dataset, report, date);
        let date = capitalized(&date);
        if !self.figure.is_derived() {
            return date;
        }
        self.locale.bracketed(&date, self.kind())
    }

    /// Who reported it and when, or from whose figures it is calculated; where there is no value, why.
    #[must_use]
    pub fn origin(self) -> String {
        let template = match self.figure {
            AnyFigure::Reported(..) => Message::ReportedBy,
            AnyFigure::Derived(_, derived) if derived.result.is_err() => {
                return self.reason().to_owned();
            }
            AnyFigure::Derived(..) if !self.has_source() => {
                return capitalized(self.locale.text(Message::OurCalculation));
            }
            AnyFigure::Derived(..) => Message::CalculatedFrom,
        };
        self.locale.filled(template, &[("source", &self.sources())])
    }

    /// Publisher and day of its report; of a running total those of the earlier reports too, the first of them first, and
    /// once where one publication gives them all.
    #[must_use]
    pub fn sources(self) -> String {
        let mut sources = vec![self.language.source(self.figure.report())];
        for id in self.figure.earlier_reports().iter().rev() {
            if let Some(report) = self.dataset.report(id) {
                let source = self.language.source(report);
                if !sources.contains(&source) {
                    sources.push(source);
                }
            }
        }
        let more = sources.len().saturating_sub(MAX_SOURCES + 1);
        sources.truncate(MAX_SOURCES + 1);
        sources.reverse();
        if more > 0 {
            sources.push(self.locale.so_many(Message::MoreSources, more));
        }
        sources.join(self.locale.text(Message::SourcesBetween))
    }

    /// Over what it runs, and who reported it where another report has its day: among figures of other reports.
    #[must_use]
    pub fn period_among_reports(self) -> String {
        match self.period() {
            period if period.is_empty() => period,
            period => {
                let report = self.figure.report();
                self.language.with_source(self.dataset, report, period)
            }
        }
    }

    /// What was corrected in its report, and in the earlier ones that it takes figures of; empty where nothing was.
    #[must_use]
    pub fn corrections(self) -> String {
        let earlier = self.figure.earlier_reports();
        let is_among_several = !earlier.is_empty();
        let earlier = earlier.into_iter().filter_map(|id| self.dataset.report(id));
        let mut corrections: Vec<String> = earlier
            .chain([self.figure.report()])
            .map(|report| self.language.correction(report, is_among_several))
            .collect();
        corrections.retain(|correction| !correction.is_empty());
        self.locale.sentences(&corrections)
    }

    /// Whether a report gives any of it: not where it follows from the calendar alone.
    #[must_use]
    pub fn has_source(self) -> bool {
        match self.figure {
            AnyFigure::Reported(..) => true,
            AnyFigure::Derived(_, derived) => derived.formula.subject().is_some(),
        }
    }

    /// Whether it is reported or computed.
    #[must_use]
    pub fn kind(self) -> &'static str {
        self.locale.text(if self.figure.is_derived() {
            Message::Computed
        } else {
            Message::Reported
        })
    }
}
