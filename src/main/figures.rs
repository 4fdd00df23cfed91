//! Every figure of a dataset.

use super::{Done, Failure, Source, write};
use clap::{Args, ValueEnum};
use initiative_charts::derived::DerivedDataset;
use initiative_charts::export;
use initiative_charts::locale::{FigureText, Language, Locale, Message};
use initiative_charts::reported::{Dataset, Report};
use initiative_charts::widget::{figure_values, records};
use unicode_width::UnicodeWidthStr;

#[derive(Args)]
pub(super) struct Figures {
    /// As what they are written.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// Id of the one report whose figures are written, such as 2019-06-30.
    #[arg(long, value_name = "ID")]
    report: Option<String>,
    #[command(flatten)]
    source: Source,
}

#[derive(Clone, Copy, ValueEnum)]
enum Format {
    /// Columns for a terminal.
    Text,
    /// A line for each figure, for spreadsheets.
    Csv,
    /// What `figures()` gives scripts in a page.
    Json,
}

impl Figures {
    pub(super) fn run(&self) -> Result<Done, Failure> {
        let dataset = self.source.dataset()?;
        self.source.check_report(&dataset, self.report.as_deref())?;
        let figures = DerivedDataset::new(dataset);
        let language = Language::of(&self.source.lang);
        let texts = self.texts(&figures, language);
        let locale = language.locale;
        let text = match self.format {
            Format::Text => columns(&texts, locale) + &self.corrections(&figures.dataset, language),
            Format::Csv => export::csv_of(texts.into_iter(), locale),
            Format::Json => {
                let records = records(&figures.dataset, &figures.derivations, language);
                let values = figure_values(&records, &figures.dataset, language);
                let is_wanted = |report: &str| self.report.as_deref().is_none_or(|id| id == report);
                let wanted: Vec<_> = values
                    .iter()
                    .filter(|value| is_wanted(&value.record.report))
                    .collect();
                export::json(&wanted)
            }
        };
        write(&text, locale).map(|()| Done::Fine)
    }

    /// The reports whose figures are written.
    fn wanted<'d>(&self, dataset: &'d Dataset) -> impl Iterator<Item = &'d Report> {
        let is_wanted = |id: &str| self.report.as_deref().is_none_or(|wanted| wanted == id);
        let reports = dataset.reports.iter();
        reports.filter(move |report| is_wanted(&report.id))
    }

    /// What was corrected in the reports, below an empty line.
    fn corrections(&self, dataset: &Dataset, language: Language<'_>) -> String {
        let mut corrections = String::new();
        for report in self.wanted(dataset) {
            let correction = language.correction(report, true);
            if !correction.is_empty() {
                corrections = [&corrections, "\n", &plain(&correction)].concat();
            }
        }
        if !corrections.is_empty() {
            corrections.push('\n');
        }
        corrections
    }

    /// The figures, report by report, the reported ones first.
    fn texts<'f>(
        &self,
        figures: &'f DerivedDataset,
        language: Language<'f>,
    ) -> Vec<FigureText<'f>> {
        let dataset = &figures.dataset;
        let mut texts = Vec::new();
        for report in self.wanted(dataset) {
            let of_report = figures.derivations.figures_of(dataset, report);
            texts.extend(of_report.map(|figure| FigureText::new(language, dataset, figure)));
        }
        texts
    }
}

/// Columns of texts, as wide as the terminal shows them.
fn columns(texts: &[FigureText<'_>], locale: Locale) -> String {
    let heads = ["id".to_owned()].into_iter().chain(
        [
            Message::HeadValue,
            Message::HeadFigure,
            Message::HeadPeriod,
            Message::HeadFormula,
        ]
        .map(|head| locale.text(head).to_owned()),
    );
    let mut rows = vec![heads.collect::<Vec<String>>()];
    for text in texts {
        let figure = text.figure();
        let sign = if figure.is_derived() { "* " } else { "" };
        rows.push(vec![
            figure.id().to_string(),
            text.value(),
            [sign, &text.label()].concat(),
            text.period(),
            text.working(),
        ]);
    }
    let mut widths = [0; 5];
    for row in &rows {
        for (width, cell) in widths.iter_mut().zip(row) {
            *width = cell.width().max(*width);
        }
    }
    rows.iter().map(|row| line(row, &widths)).collect()
}

/// The row with spaces behind its cells, before those of values.
fn line(row: &[String], widths: &[usize]) -> String {
    let mut line = String::new();
    for (column, (cell, width)) in row.iter().zip(widths).enumerate() {
        let room = " ".repeat(width.saturating_sub(cell.width()));
        let before = column == 1;
        let [first, second] = if before { [&room, cell] } else { [cell, &room] };
        line += first;
        line += second;
        line += "  ";
    }
    [plain(&line).trim_end(), "\n"].concat()
}

/// The text with common spaces: those that keep words together in a page would be copied from a terminal.
fn plain(text: &str) -> String {
    text.replace(['\u{a0}', '\u{202f}'], " ")
}
