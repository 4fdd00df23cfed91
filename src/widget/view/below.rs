//! What stands below the charts: sources, controls, and the table of every figure.

use crate::chart::View;
use crate::interaction::kind_of;
use crate::locale::{Message, capitalized};
use crate::scene::Source;
use crate::widget::Widget;
use crate::widget::node::Writer;

/// The most rows of the table; CSV and `figures()` have them all.
const MOST_ROWS: usize = 500;
/// The most reports that the source line names one by one.
const MOST_SOURCES: usize = 12;

impl Widget {
    pub(super) fn foot(&self, page: &mut Writer) {
        let locale = self.locale;
        let state = &self.state;
        page.open("div.foot");
        page.open("p.source part=source");
        let several = self.scene.sources.len() > 1;
        self.words(
            page,
            if several {
                Message::SourcesLine
            } else {
                Message::SourceLine
            },
        );
        for (index, source) in self.scene.sources.iter().take(MOST_SOURCES).enumerate() {
            if index > 0 {
                self.words(page, Message::SourcesBetween);
            }
            link(page, source);
        }
        let more = self.scene.sources.len().saturating_sub(MOST_SOURCES);
        if more > 0 {
            self.words(page, Message::SourcesBetween);
            page.text(&locale.so_many(Message::MoreSources, more));
        }
        page.close();
        for source in self.scene.sources.iter().take(MOST_SOURCES) {
            page.leaf_of("p.correction", &source.correction);
        }
        let views = self.has_views();
        page.open("div.controls role=toolbar part=controls");
        self.label(page, Message::Controls);
        page.open("button.control.toggle-table type=button aria-controls=table");
        page.tab_stop(!views || state.control == 0);
        page.flag("aria-expanded", state.table_open);
        self.words(page, Message::Table);
        page.close();
        if views {
            page.open("button.control.toggle-view type=button");
            page.tab_stop(state.control != 0);
            page.flag("aria-pressed", state.view == View::PerProject);
            page.text(&capitalized(self.per_unit()));
            page.close();
        }
        page.close();
        if self.scene.shows_computed() {
            page.leaf("p.sign.derived", locale.text(Message::ComputedSign));
        }
        page.close();
    }

    pub(super) fn table(&self, page: &mut Writer) {
        let locale = self.locale;
        page.open("div.table id=table part=table");
        if !self.state.table_open {
            page.attribute("hidden", "");
        }
        page.open("table");
        match self.scene.sources.first() {
            // The figures of the report, not of the chart that it lacks.
            Some(source) if self.scene.missing.is_some() => page.leaf("caption", &source.text),
            _ => {
                let name = self.state.chart.title(self.locale);
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
        for row in self.scene.table().take(MOST_ROWS) {
            let datum = row.datum;
            page.open("tr");
            page.open("th scope=row");
            page.text(&datum.label);
            page.leaf("small", &datum.period);
            page.leaf_of("small", &datum.caveat);
            page.close();
            page.open("td.number");
            page.text(&datum.value);
            if datum.unit != "%" && datum.unit != self.dataset.currency {
                page.leaf_of("small", locale.unit(&datum.unit));
            }
            page.close();
            page.open(if datum.derived { "td.derived" } else { "td" });
            self.words(page, kind_of(datum));
            if datum.derived {
                page.leaf("small", &datum.origin);
            }
            page.leaf_of("small", row.source.map_or("", |source| &source.text));
            page.close();
            page.close();
        }
        page.close();
        page.close();
        let more = self.scene.data.len().saturating_sub(MOST_ROWS);
        if more > 0 {
            page.leaf("p", &locale.so_many(Message::MoreRows, more));
        }
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
