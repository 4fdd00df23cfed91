//! The widget's state and scene → the elements of its shadow root.

mod below;
mod marks;
mod reading;
mod reports;
mod sheet;
mod stage;

pub(super) use below::MAX_ROWS;
pub use reading::Reading;

use super::node::{Node, Writer};
use super::{Controls, Widget};
use crate::chart::{drawable, title};
use crate::locale::Message;
use crate::scene::ChartKind;

/// The most figures that the summary lists: each is a mark besides.
const MAX_SUMMED: usize = 2;

/// How far the canvases reach beyond their panel on every side, in CSS pixels, so that outlines are not cut.
pub const BLEED: f64 = 6.0;

/// Whether the parts that have views of their own are in the page's.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Parts {
    Empty,
    Filled,
}

impl Widget {
    /// The elements of the shadow root, with nothing in the reading line and the table: their contents are parts of their
    /// own.
    #[must_use]
    pub fn view(&self) -> Vec<Node> {
        self.page(Parts::Empty)
    }

    /// The elements of the shadow root with everything in them.
    #[must_use]
    pub fn view_with_parts(&self) -> Vec<Node> {
        self.page(Parts::Filled)
    }

    /// What the element with the id `table` holds: the chart's own figures, or every figure of the scene.
    #[must_use]
    pub fn table(&self) -> Vec<Node> {
        Writer::children(|page| self.write_table(page))
    }

    fn page(&self, parts: Parts) -> Vec<Node> {
        let scene = &self.scene;
        let tabs = self.tabs();
        let is_panel = tabs.contains(&self.state.chart);
        let mut page = Writer::default();
        page.open("div.widget part=widget");
        page.attribute("lang", self.locale.lang());
        page.open("figure");
        page.attribute(
            "aria-label",
            title(&self.figures.dataset, self.state.chart, self.language()),
        );
        self.write_tabs(&mut page, tabs);
        self.head(&mut page);
        page.open("div.stage id=stage part=stage");
        if is_panel {
            page.attribute("role", "tabpanel");
            page.attribute("aria-labelledby", &tab_id(self.state.chart));
        }
        match &scene.missing {
            Some(missing) => self.missing(&mut page, missing),
            None => self.stage(&mut page, parts),
        }
        page.close();
        self.remarks(&mut page);
        self.foot(&mut page);
        page.open("div.table id=table part=table");
        if !self.state.table_open {
            // The browser's search finds what is in it, and has it opened.
            page.attribute("hidden", "until-found");
        }
        match parts {
            Parts::Empty => page.part(),
            Parts::Filled => self.write_table(&mut page),
        }
        page.close();
        page.close();
        for region in [
            "div.heard id=live-a aria-live=polite",
            "div.heard id=live-b aria-live=polite",
        ] {
            page.open(region);
            page.part();
            page.close();
        }
        page.finish().into_iter().collect()
    }

    /// Headline, subtitle, and the summary for those who do not see the chart.
    fn head(&self, page: &mut Writer) {
        page.open("h2.headline id=headline part=headline");
        self.pronounce(page, self.headline());
        page.headline(self.headline());
        page.close();
        page.open("p.subtitle id=subtitle part=subtitle");
        page.headline(&self.scene.subtitle);
        page.close();
        self.legend(page);
        page.leaf("p.heard id=summary", &self.locale.spoken(&self.summary()));
    }

    /// Names the open element by the text as speech reads it right, where that is another one.
    fn pronounce(&self, page: &mut Writer, text: &str) {
        let spoken = self.locale.spoken(text);
        if spoken != text.replace('\u{a0}', " ") {
            page.attribute("aria-label", &spoken);
        }
    }

    /// The message with its arguments.
    fn fill(&self, message: Message, values: &[(&str, &str)]) -> String {
        self.locale.filled(message, values)
    }

    /// Puts the message into the open element.
    fn message(&self, page: &mut Writer, message: Message) {
        page.text(self.locale.text(message));
    }

    /// Makes the message the open element's name for those who do not see it.
    fn label(&self, page: &mut Writer, message: Message) {
        page.attribute("aria-label", self.locale.text(message));
    }

    /// What the figures say, for those who do not see the chart; nothing where nothing is drawn.
    fn summary(&self) -> String {
        let mut summary = self.scene.summary.clone();
        if summary.is_empty() && self.scene.missing.is_none() {
            let data = self
                .scene
                .data
                .iter()
                .take(MAX_SUMMED.min(self.scene.shown));
            let texts = data.filter_map(|datum| self.text_of(datum));
            let names: Vec<_> = texts.map(|text| self.mark_name(text)).collect();
            summary = self.locale.sentences(&names);
        }
        summary
    }

    /// The charts among which a reader can choose: those that a report of the dataset has the figures for. None where
    /// there is no other than the open one.
    fn tabs(&self) -> &[ChartKind] {
        if self.controls == Controls::None {
            return &[];
        }
        let tabs = self.charts.get_or_init(|| {
            let context = self.context_of(self.state.report);
            context.map_or_else(Vec::new, |context| drawable(&context))
        });
        if tabs.iter().all(|kind| *kind == self.state.chart) {
            return &[];
        }
        tabs
    }

    fn write_tabs(&self, page: &mut Writer, tabs: &[ChartKind]) {
        if tabs.is_empty() {
            return;
        }
        let open = self.state.chart;
        // Where a chart is open that no report can draw, Tab leads to the first.
        let stop = tabs.iter().position(|kind| *kind == open).unwrap_or(0);
        // Where the row is wider than the screen, Firefox would stop at it besides.
        page.open("div.tabs role=tablist tabindex=-1");
        self.label(page, Message::Charts);
        for (index, kind) in tabs.iter().enumerate() {
            let chosen = *kind == open;
            page.open("button.tab type=button role=tab aria-controls=stage");
            page.attribute("id", &tab_id(*kind));
            page.attribute("part", if chosen { "tab tab-current" } else { "tab" });
            page.flag("aria-selected", chosen);
            page.tab_stop(index == stop);
            page.attribute("data-chart", kind.name());
            page.text(title(&self.figures.dataset, *kind, self.language()));
            page.close();
        }
        page.close();
    }
}

/// The text as a link to the address, which takes the place of the page, or of the one around a frame; the text alone
/// where there is no address.
fn link(page: &mut Writer, url: Option<&str>, text: &str) {
    let Some(url) = url else {
        page.text(text);
        return;
    };
    page.open("a target=_top");
    page.attribute("href", url);
    page.text(text);
    page.close();
}

fn tab_id(kind: ChartKind) -> String {
    ["tab-", kind.name()].concat()
}
