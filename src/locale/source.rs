//! A report as the source of figures.

use super::{Args, Language, Locale, Message};
use crate::derived::running_scope;
use crate::reported::{Dataset, Figure, Report, Scope};

impl Locale {
    /// What precedes the names of so many sources.
    pub(crate) fn before_sources(self, count: usize) -> &'static str {
        self.text(match count {
            0 | 1 => Message::SourceLine,
            _ => Message::SourcesLine,
        })
    }
}

impl Language<'_> {
    /// What a reader of the report's figures must know, each with the address that it leads to; last, where the report
    /// does not say when its period begins, what is assumed.
    #[must_use]
    pub fn notes<'a>(
        self,
        dataset: &Dataset,
        report: &'a Report,
    ) -> Vec<(String, Option<&'a str>)> {
        let mut notes = Vec::new();
        for note in &report.notes {
            let text = self.text(&note.text).to_owned();
            notes.push((text, note.url.as_deref()));
        }
        let runs = |figure: &Figure| running_scope(dataset, figure) == Some(Scope::YearToDate);
        if report.period.from.is_none() && report.figures.iter().any(runs) {
            let assumed = if dataset.begins_with_years() {
                Message::AssumedStartAsOthers
            } else {
                Message::AssumedStart
            };
            let month = self.locale.month(dataset.year(report).first_day().month());
            notes.push((self.locale.filled(assumed, &[("month", month)]), None));
        }
        notes
    }

    /// What the report is called among others: by the end of its period, and where another one ends with the same day, by
    /// its source, too.
    pub(crate) fn report_name(self, dataset: &Dataset, report: &Report) -> String {
        let end = self.locale.month_or_day(report.period.to);
        self.with_source(dataset, report, end)
    }

    /// The name, with the source of the report behind it where another one ends with the same day.
    pub(super) fn with_source(self, dataset: &Dataset, report: &Report, name: String) -> String {
        // They stand in the order of their days.
        let reports = &dataset.reports;
        let first = reports.partition_point(|other| other.period.to < report.period.to);
        let ends_alike = |other: &Report| other.period.to == report.period.to;
        if !reports.get(first + 1).is_some_and(ends_alike) {
            return name;
        }
        self.locale.annotated(&name, &self.source(report))
    }

    /// What was corrected in the report and when; among several reports, in which one. Empty where nothing was.
    #[must_use]
    pub fn correction(self, report: &Report, is_among_several: bool) -> String {
        let Some(correction) = &report.corrected else {
            return String::new();
        };
        let mut args = Args::new(self.locale);
        args.set("day", self.locale.day(correction.date))
            .set("what", self.text(&correction.what).to_owned());
        if !is_among_several {
            return args.fill(Message::Corrected);
        }
        args.set("source", self.source(report))
            .fill(Message::CorrectedIn)
    }

    /// Publisher and day of a report.
    #[must_use]
    pub fn source(self, report: &Report) -> String {
        self.locale.filled(
            Message::Source,
            &[
                ("publisher", self.text(&report.publisher)),
                ("day", &self.locale.day(report.published)),
            ],
        )
    }
}
