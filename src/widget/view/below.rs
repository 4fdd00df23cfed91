//! What stands below the charts: sources, controls, and the table of every figure.

use crate::chart::title;
use crate::locale::Message;
use crate::scene::{Row, Source};
use crate::widget::node::Writer;
use crate::widget::{Controls, Widget};

/// The most rows of the table; CSV and `figures()` have them all.
const MAX_ROWS: usize = 500;
/// The most reports that the source line names one by one.
const MAX_SOURCES: usize = 12;

impl Widget {
    pub(super) fn foot(&self, page: &mut Writer) {
        page.open("div.foot");
        self.sources(page);
        if self.controls == Controls::Full {
            self.controls(page);
        }
        page.close();
    }

    fn controls(&self, page: &mut Writer) {
        page.open("div.controls part=controls");
        page.open("button.control.toggle-table type=button aria-controls=table");
        page.flag("aria-expanded", self.state.table_open);
        self.message(page, Message::Table);
        page.close();
        page.close();
    }

    /// The line of sources, and what was corrected in them.
    fn sources(&self, page: &mut Writer) {
        let locale = self.locale;
        page.open("p.source part=source");
        let several = self.scene.sources.len() > 1;
        self.message(
            page,
            if several {
                Message::SourcesLine
            } else {
                Message::SourceLine
            },
        );
        for (index, source) in self.scene.sources.iter().take(MAX_SOURCES).enumerate() {
            if index > 0 {
                self.message(page, Message::SourcesBetween);
            }
            link(page, source);
        }
        let more = self.scene.sources.len().saturating_sub(MAX_SOURCES);
        if more > 0 {
            self.message(page, Message::SourcesBetween);
            page.text(&locale.so_many(Message::MoreSources, more));
        }
        page.close();
        for source in self.scene.sources.iter().take(MAX_SOURCES) {
            page.leaf_of("p.correction", &source.correction);
        }
    }

    /// The table of every figure, into the open element.
    pub(super) fn write_table(&self, page: &mut Writer) {
        let locale = self.locale;
        page.open("table");
        match self.scene.sources.first() {
            // The figures of the report, not of the chart that it lacks.
            Some(source) if self.scene.missing.is_some() => page.leaf("caption", &source.text),
            _ => {
                let name = title(&self.figures.dataset, self.state.chart, locale);
                page.leaf(
                    "caption",
                    &self.fill(Message::TableCaption, &[("name", name)]),
                );
            }
        }
        page.open("thead");
        page.open("tr");
        for heading in &[Message::HeadFigure, Message::HeadValue, Message::HeadKind] {
            page.leaf("th scope=col", locale.text(*heading));
        }
        page.close();
        page.close();
        page.open("tbody");
        for row in self.scene.table().take(MAX_ROWS) {
            self.row(page, row);
        }
        page.close();
        page.close();
        let more = self.scene.data.len().saturating_sub(MAX_ROWS);
        if more > 0 {
            page.leaf("p", &locale.so_many(Message::MoreRows, more));
        }
    }

    fn row(&self, page: &mut Writer, row: Row<'_>) {
        let Some(text) = self.text_of(row.datum) else {
            return;
        };
        page.open("tr");
        page.open("th scope=row");
        page.text(&text.label());
        page.leaf("small", &text.period());
        page.leaf_of("small", text.caveat());
        page.close();
        page.open("td.number");
        page.text(&text.value());
        let unit = text.unit();
        if unit != "%" && unit != self.figures.dataset.currency {
            page.leaf_of("small", self.locale.unit(unit));
        }
        page.close();
        page.open(if row.datum.derived {
            "td.derived"
        } else {
            "td"
        });
        page.text(text.kind());
        if row.datum.derived {
            page.leaf("small", &text.working());
        }
        page.leaf_of("small", row.source.map_or("", |source| &source.text));
        page.close();
        page.close();
    }
}

fn link(page: &mut Writer, source: &Source) {
    let Some(url) = &source.url else {
        page.text(&source.text);
        return;
    };
    page.open("a target=_blank rel=noopener");
    page.attribute("href", url);
    page.attribute("title", &source.title);
    page.text(&source.text);
    page.close();
}
