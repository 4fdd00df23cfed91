//! Figures as `figures()` gives them to scripts, and the command line to programs.

use super::Record;
use crate::locale::Language;
use crate::reported::Dataset;
use serde::Serialize;

/// A report as the source of a figure.
#[derive(Debug, Serialize)]
pub struct SourceValue<'a> {
    /// Who published it.
    pub publisher: &'a str,
    /// Its title.
    pub title: &'a str,
    /// The day of its publication, `2019-12-05`.
    pub published: String,
    /// Its address; empty where there is none.
    pub url: &'a str,
}

/// A record with its source.
#[derive(Debug, Serialize)]
pub struct FigureValue<'a> {
    /// The figure.
    #[serde(flatten)]
    pub record: &'a Record,
    /// The report that it is of.
    pub source: Option<SourceValue<'a>>,
}

/// The records of the dataset with their sources, in their order.
#[must_use]
pub fn figure_values<'a>(
    records: &'a [Record],
    dataset: &'a Dataset,
    language: Language<'a>,
) -> Vec<FigureValue<'a>> {
    let source = |index: usize| {
        let report = dataset.reports.get(index)?;
        Some(SourceValue {
            publisher: language.text(&report.publisher),
            title: language.text(&report.title),
            published: report.published.to_string(),
            url: report.url.as_deref().unwrap_or_default(),
        })
    };
    let value = |record: &'a Record| FigureValue {
        record,
        source: source(record.source),
    };
    records.iter().map(value).collect()
}
