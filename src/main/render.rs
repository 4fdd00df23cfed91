//! A chart as a picture, or its figures as a table.

use super::{Done, Failure, Source, write};
use clap::{Args, ValueEnum, value_parser};
use initiative_charts::export;
use initiative_charts::locale::ErrorText;
use initiative_charts::scene::ChartKind;
use initiative_charts::scene::text::FixedAdvances;
use initiative_charts::theme::{Palette, Theme};
use initiative_charts::widget::{Widget, WidgetError};
use std::rc::Rc;

/// The size of the body text of a picture, in CSS pixels.
const FONT: f64 = 16.0;

#[derive(Args)]
pub(super) struct Render {
    /// As what it is written.
    #[arg(long, value_enum, default_value_t = Format::Html)]
    format: Format,
    /// Which chart; without it, the main figures of the report, which are those of its overview.
    #[arg(long, value_name = "KIND", value_parser = ChartKind::ALL.map(ChartKind::name))]
    chart: Option<String>,
    /// Id of the report, such as 2019-06-30; without it, the one that a page opens on.
    #[arg(long, value_name = "ID")]
    report: Option<String>,
    /// Colours of a picture: on light or on dark paper.
    #[arg(long, value_enum, default_value_t = Paper::Light)]
    theme: Paper,
    /// Width of a picture in CSS pixels.
    #[arg(long, value_name = "PX", default_value_t = 688, value_parser = value_parser!(u16).range(328..=2048))]
    width: u16,
    #[command(flatten)]
    source: Source,
}

#[derive(Clone, Copy, PartialEq, ValueEnum)]
enum Format {
    /// An element `table` without a style, to be put into a page as it is.
    Html,
    /// A picture with headline, sources and title.
    Svg,
    /// A line for each figure, for spreadsheets.
    Csv,
    /// The texts of the table, for programs that make their own one of them.
    Json,
}

#[derive(Clone, Copy, ValueEnum)]
enum Paper {
    Light,
    Dark,
}

impl Render {
    pub(super) fn run(&self) -> Result<Done, Failure> {
        let locale = self.source.locale();
        let mut widget = Widget::new(self.source.dataset()?, locale, Rc::new(FixedAdvances));
        self.source
            .check_report(widget.dataset(), self.report.as_deref())?;
        let refused = |error: WidgetError| Failure::refused(&error, locale);
        let attributes = [
            ("lang", Some(self.source.lang.as_str())),
            ("chart", self.chart.as_deref()),
            ("report", self.report.as_deref()),
        ];
        for (attribute, value) in attributes {
            widget.set(attribute, value).map_err(refused)?;
        }
        widget.resize(f64::from(self.width) - 2.0 * export::MARGIN, FONT);
        let is_table = matches!(self.format, Format::Html | Format::Json);
        if let Some(missing) = &widget.scene().missing
            && (self.chart.is_some() || !is_table)
        {
            return Err(Failure::cannot(missing.clone()));
        }
        let text = match self.format {
            Format::Html => export::html(&widget.figure_table()),
            Format::Json => export::json(&widget.figure_table()),
            Format::Csv => widget.csv(),
            Format::Svg => self.svg(&widget)?,
        };
        write(&text, locale).map(|()| Done::Fine)
    }

    fn svg(&self, widget: &Widget) -> Result<String, Failure> {
        let theme = match self.theme {
            Paper::Light => Theme::Light,
            Paper::Dark => Theme::Dark,
        };
        widget.svg(&Palette::of(theme)).map_err(|error| {
            let found = error.to_string();
            Failure::of(ErrorText::NotPainted, &[("found", &found)], widget.locale())
        })
    }
}
