//! What stands below the charts: sources, controls, and the table of figures.

use super::link;
use crate::interaction::Sheet;
use crate::locale::{FigureText, Message};
use crate::scene::{Datum, MAX_SOURCES};
use crate::widget::node::Writer;
use crate::widget::{Controls, Widget};

/// The most rows of the table; CSV and `figures()` have them all.
pub(in crate::widget) const MAX_ROWS: usize = 500;

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
        self.toggle_table(page);
        self.choose_report(page);
        page.close();
    }

    /// The button that opens the table, and closes it.
    pub(super) fn toggle_table(&self, page: &mut Writer) {
        page.open("button.control.toggle-table type=button aria-controls=table");
        page.flag("aria-expanded", self.state.table_open);
        self.message(
            page,
            if self.state.table_open {
                Message::HideTable
            } else {
                Message::ShowTable
            },
        );
        page.close();
    }

    /// The line of sources, and what was corrected in them.
    fn sources(&self, page: &mut Writer) {
        let locale = self.locale;
        page.open("p.source part=source");
        let named = self.scene.by_publisher();
        page.text(locale.before_sources(named.len()));
        let mut publisher = "";
        for (index, source) in named.into_iter().enumerate() {
            // A publisher's other reports follow its first, by their days.
            if source.publisher == publisher {
                page.behind(locale.text(Message::ListBetween));
                link(page, source.url.as_deref(), &source.day);
                continue;
            }
            if index > 0 {
                page.behind(locale.text(Message::SourcesBetween));
            }
            link(page, source.url.as_deref(), &source.text);
            publisher = &source.publisher;
        }
        let more = self.scene.sources.len().saturating_sub(MAX_SOURCES);
        if more > 0 {
            page.behind(locale.text(Message::SourcesBetween));
            page.text(&locale.so_many(Message::MoreSources, more));
        }
        page.close();
        for correction in self.scene.corrections() {
            page.leaf("p.correction", correction);
        }
    }

    /// The table into the open element: of the chart's own figures, or of every figure of the scene.
    pub(super) fn write_table(&self, page: &mut Writer) {
        let all = self.state.all_figures || self.scene.missing.is_some();
        if self.rows(false) < self.rows(true) {
            page.open("button.control.toggle-all type=button");
            self.message(
                page,
                if all {
                    Message::OwnFigures
                } else {
                    Message::AllFigures
                },
            );
            page.close();
        }
        let rows = self.rows(all);
        self.table_of(page, all, rows);
        let more = rows.saturating_sub(MAX_ROWS);
        if more > 0 {
            page.leaf("p", &self.locale.so_many(Message::MoreRows, more));
        }
    }

    /// The table of the first so many figures. It has the roles of its elements besides: browsers that lay its rows out as
    /// blocks forget them.
    fn table_of(&self, page: &mut Writer, all: bool, rows: usize) {
        let rows = rows.min(MAX_ROWS);
        let mut data = self.scene.data.iter().take(rows);
        let first = data.next().map(|datum| datum.source);
        let shared = first.filter(|first| data.all(|datum| datum.source == *first));
        page.open("table role=table");
        page.open("caption");
        self.message(
            page,
            if all {
                Message::AllFiguresCaption
            } else {
                Message::TableCaption
            },
        );
        if let Some(source) = shared.and_then(|index| self.scene.sources.get(index)) {
            let source = [self.locale.text(Message::SourceLine), &source.text].concat();
            page.leaf("small", &source);
        }
        page.close();
        page.open("thead role=rowgroup");
        page.open("tr role=row");
        for heading in &[Message::HeadFigure, Message::HeadValue, Message::HeadOrigin] {
            page.leaf("th scope=col role=columnheader", self.locale.text(*heading));
        }
        page.close();
        page.close();
        page.open("tbody role=rowgroup");
        for (index, datum) in self.scene.data.iter().take(rows).enumerate() {
            self.row(page, index, datum, shared.is_some());
        }
        page.close();
        page.close();
    }

    /// A figure's row, and its sheet below it while that is unfolded; the source is in it where it is not that of every row.
    fn row(&self, page: &mut Writer, index: usize, datum: &Datum, is_shared: bool) {
        let Some(text) = self.text_of(datum) else {
            return;
        };
        page.open("tr role=row");
        page.open("th scope=row role=rowheader");
        self.toggle_row(page, index, &text.label());
        page.leaf_of("small", &text.period());
        page.leaf_of("small", &text.caveat());
        page.close();
        page.open("td.number role=cell");
        match text.reason() {
            "" => self.pronounce(page, &text.value_with_item()),
            _ => page.attribute("aria-label", &text.heard_value()),
        }
        page.text(&text.value());
        page.leaf_of("small", &text.item_name());
        page.close();
        page.open(if datum.derived {
            "td.derived role=cell"
        } else {
            "td role=cell"
        });
        let is_shared = is_shared && text.figure().earlier_reports().is_empty();
        let source = self.scene.sources.get(datum.source);
        let source = source.filter(|_| !is_shared && text.has_source());
        if datum.derived {
            let signature = match source {
                Some(_) => &text.origin(),
                None => self.locale.text(Message::OurCalculation),
            };
            let working = text.working();
            self.pronounce(page, &[&working, "\u{a0}", signature].concat());
            page.text(&working);
            page.leaf("small", signature);
        } else {
            page.text(source.map_or(text.kind(), |source| &source.text));
        }
        page.close();
        page.close();
        if self.state.row == Some(index) {
            self.row_sheet(page, index, text);
        }
    }

    /// The name of the row, as the button that unfolds its sheet.
    fn toggle_row(&self, page: &mut Writer, datum: usize, label: &str) {
        let unfolded = self.state.row == Some(datum);
        page.open("button.name type=button");
        page.attribute("data-row", &datum.to_string());
        page.flag("aria-expanded", unfolded);
        if unfolded {
            page.attribute("aria-controls", &sheet_id(datum));
        }
        page.text(label);
        page.close();
    }

    fn row_sheet(&self, page: &mut Writer, datum: usize, text: FigureText<'_>) {
        page.open("tr.unfolded role=row");
        page.attribute("id", &sheet_id(datum));
        page.open("td colspan=3 role=cell");
        page.open("div.sheet role=group");
        page.attribute("aria-label", &self.locale.spoken(&text.label()));
        self.write_sheet(page, Sheet::Row);
        page.close();
        page.close();
        page.close();
    }
}

fn sheet_id(datum: usize) -> String {
    format!("sheet-{datum}")
}
