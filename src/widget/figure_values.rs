//! Figures as `figures()` gives them to scripts, and the command line to programs.

use super::Record;
use crate::derived::{Scaled, Working};
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

/// A [`Record`] with its source.
#[derive(Debug, Serialize)]
#[allow(missing_docs, reason = "they are the record's")]
pub struct FigureValue<'a> {
    pub figure: &'a str,
    pub report: &'a str,
    pub indicator: &'a str,
    pub kind: &'a str,
    pub value: &'a str,
    pub low: &'a str,
    pub high: &'a str,
    pub unit: &'a str,
    pub label: &'a str,
    pub formula: &'a str,
    pub inputs: &'a [String],
    pub working: Option<&'a Working>,
    pub result: Option<&'a Scaled>,
    pub note: &'a str,
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
        figure: &record.figure,
        report: &record.report,
        indicator: &record.indicator,
        kind: record.kind,
        value: &record.value,
        low: &record.low,
        high: &record.high,
        unit: &record.unit,
        label: &record.label,
        formula: &record.formula,
        inputs: &record.inputs,
        working: record.working.as_ref(),
        result: record.result.as_ref(),
        note: &record.note,
        source: source(record.source),
    };
    records.iter().map(value).collect()
}
