//! The widget's state and scene → the elements of its shadow root.

mod below;

use super::node::{Node, Writer};
use super::{Controls, Widget, tab_stop};
use crate::chart::title;
use crate::locale::{FigureText, Message};
use crate::scene::text::pieces;
use crate::scene::{ChartKind, MAX_TAB_STOPS, MarkBounds, Panel};

/// The most figures that the summary lists.
const MAX_SUMMED: usize = 8;

/// How far the canvases reach beyond their panel on every side, in CSS pixels, so that outlines are not cut.
pub const BLEED: f64 = 6.0;

/// Whether the parts that have views of their own are in the page's.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Parts {
    Empty,
    Filled,
}

impl Widget {
    /// The elements of the shadow root, with nothing in the tooltip and the table: their contents are parts of their own.
    #[must_use]
    pub fn view(&self) -> Vec<Node> {
        self.page(Parts::Empty)
    }

    /// The elements of the shadow root with everything in them.
    #[must_use]
    pub fn view_with_parts(&self) -> Vec<Node> {
        self.page(Parts::Filled)
    }

    /// The tooltip: the element of that class, hidden where nothing is current.
    #[must_use]
    pub fn tooltip(&self) -> Option<Node> {
        let mut page = Writer::default();
        self.write_tooltip(&mut page);
        page.finish()
    }

    /// What the element with the id `table` holds: every figure of the scene.
    #[must_use]
    pub fn table(&self) -> Vec<Node> {
        let mut page = Writer::default();
        page.open("div");
        self.write_table(&mut page);
        match page.finish() {
            Some(Node::Element(element)) => element.children,
            _ => Vec::new(),
        }
    }

    fn page(&self, parts: Parts) -> Vec<Node> {
        let scene = &self.scene;
        let tabs = self.controls == Controls::Full;
        let mut page = Writer::default();
        page.open("div.widget part=widget");
        page.attribute("lang", self.locale.tag());
        page.open("figure aria-labelledby=headline");
        page.attribute("aria-describedby", "subtitle summary");
        page.open("h2.headline id=headline part=headline");
        for (text, whole) in pieces(self.headline()) {
            if whole {
                page.leaf("span.whole", &text);
            } else {
                page.text(&text);
            }
        }
        page.close();
        page.leaf("p.subtitle id=subtitle part=subtitle", &scene.subtitle);
        page.leaf("p.heard id=summary", &self.locale.spoken(&self.summary()));
        if tabs {
            self.tabs(&mut page);
        }
        page.open("div.stage id=stage part=stage");
        if tabs {
            page.attribute("role", "tabpanel");
            page.attribute("aria-labelledby", &tab_id(self.state.chart));
        }
        match &scene.missing {
            Some(missing) => page.leaf("p.missing", missing),
            None => self.stage(&mut page, parts),
        }
        page.close();
        self.foot(&mut page);
        page.open("div.table id=table part=table");
        if !self.state.table_open {
            page.attribute("hidden", "");
        }
        if parts == Parts::Filled {
            self.write_table(&mut page);
        }
        page.close();
        page.close();
        page.leaf("div.heard id=live-a aria-live=polite", "");
        page.leaf("div.heard id=live-b aria-live=polite", "");
        page.finish().into_iter().collect()
    }

    /// The message with values in its places.
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

    /// What the figures say, for those who do not see the chart.
    fn summary(&self) -> String {
        let mut summary = self.scene.summary.clone();
        if summary.is_empty() {
            let data = self.scene.data.iter().take(MAX_SUMMED);
            let texts = data.filter_map(|datum| self.text_of(datum));
            let names: Vec<_> = texts.map(|text| self.mark_name(text)).collect();
            summary = names.join(self.locale.text(Message::SourcesBetween));
        }
        summary
    }

    /// What the figure is, its value, and whether it is computed; figures of several reports differ by their period.
    fn mark_name(&self, text: FigureText<'_>) -> String {
        let mut label = text.label();
        if self.state.chart == ChartKind::Progress {
            let values = [("label", label.as_str()), ("class", &text.period())];
            label = self.fill(Message::WithClass, &values);
        }
        let values = [
            ("label", label.as_str()),
            ("value", &text.value()),
            ("kind", text.kind()),
        ];
        self.fill(Message::MarkName, &values)
    }

    fn tabs(&self, page: &mut Writer) {
        // Where the row is wider than the screen, Firefox would stop at it besides.
        page.open("div.tabs role=tablist tabindex=-1");
        self.label(page, Message::Charts);
        for kind in ChartKind::ALL {
            let chosen = kind == self.state.chart;
            page.open("button.tab type=button role=tab aria-controls=stage");
            page.attribute("id", &tab_id(kind));
            page.attribute("part", if chosen { "tab tab-current" } else { "tab" });
            page.flag("aria-selected", chosen);
            page.tab_stop(chosen);
            page.attribute("data-chart", kind.name());
            page.text(title(kind, self.locale));
            page.close();
        }
        page.close();
    }

    fn stage(&self, page: &mut Writer, parts: Parts) {
        let scene = &self.scene;
        self.key_figures(page);
        self.legend(page);
        page.open(if scene.in_columns {
            "div.panels.two"
        } else {
            "div.panels"
        });
        let marks = scene.mark_bounds();
        for (index, panel) in scene.panels.iter().enumerate() {
            self.panel(page, index, panel, &marks);
        }
        page.close();
        match parts {
            Parts::Empty => page.leaf("div.tooltip part=tooltip role=tooltip hidden", ""),
            Parts::Filled => self.write_tooltip(page),
        }
        if !scene.notes.is_empty() {
            page.open("ul.notes role=list");
            for note in &scene.notes {
                page.leaf("li", note);
            }
            page.close();
        }
        self.timeline(page);
    }

    fn key_figures(&self, page: &mut Writer) {
        let scene = &self.scene;
        if !scene.key_figures.is_empty() {
            page.open("ul.keys role=list");
            for key in &scene.key_figures {
                page.open("li");
                page.leaf("b", &key.value);
                page.leaf("span", &key.label);
                page.leaf_of("span.comparison.derived", &key.comparison);
                page.close();
            }
            page.close();
        }
    }

    fn legend(&self, page: &mut Writer) {
        let scene = &self.scene;
        if !scene.legend.is_empty() {
            page.open("ul.legend role=list");
            for entry in &scene.legend {
                page.open("li");
                page.attribute("class", entry.ink.name());
                page.leaf(
                    if entry.hollow {
                        "span.swatch.hollow"
                    } else {
                        "span.swatch"
                    },
                    "",
                );
                page.text(&entry.text);
                page.close();
            }
            page.close();
        }
    }

    fn panel(&self, page: &mut Writer, index: usize, panel: &Panel, marks: &[MarkBounds]) {
        page.open("div.panel");
        if let Some((chart, title)) = &panel.opens {
            page.open("h3.title");
            if self.controls == Controls::Full {
                page.open("button.open type=button");
                page.attribute("data-chart", chart.name());
                page.attribute("aria-label", &self.fill(Message::Open, &[("chart", title)]));
                page.text(title);
                page.close();
            } else {
                // Without tabs there is no way back.
                page.text(title);
            }
            page.close();
            page.leaf("p.caption", &panel.caption);
        }
        page.open("div.plot");
        page.attribute("data-panel", &index.to_string());
        page.pixels("width", panel.size.width);
        page.pixels("height", panel.size.height);
        page.leaf("canvas.base aria-hidden=true dir=ltr", "");
        page.leaf("canvas.light aria-hidden=true dir=ltr", "");
        page.open("div.marks role=group");
        self.label(page, Message::Figures);
        let reached = marks.get(..MAX_TAB_STOPS).unwrap_or(marks);
        let order: Vec<usize> = reached.iter().map(|of| of.datum).collect();
        let stop = tab_stop(&order, self.state.roving);
        for of in reached.iter().filter(|of| of.panel == index) {
            self.mark(page, of, stop == Some(of.datum));
        }
        page.close();
        page.close();
        page.close();
    }

    /// The proxy of a datum's marks; Tab leads to it where it is the tab stop.
    fn mark(&self, page: &mut Writer, of: &MarkBounds, is_tab_stop: bool) {
        let MarkBounds { datum, bounds, .. } = *of;
        let Some(text) = self.figure_text(datum) else {
            return;
        };
        page.open("button.mark type=button");
        page.attribute("data-datum", &datum.to_string());
        page.attribute("data-figure", &text.figure().id().to_string());
        let mut name = self.mark_name(text);
        if !text.caveat().is_empty() {
            name.push_str(self.locale.text(Message::SourcesBetween));
            name.push_str(text.caveat());
        }
        page.attribute("aria-label", &self.locale.spoken(&name));
        page.flag(
            "aria-pressed",
            self.state.pinned && self.state.current == Some(datum),
        );
        page.tab_stop(is_tab_stop);
        page.pixels("left", bounds.x);
        page.pixels("top", bounds.y);
        page.pixels("width", bounds.width.max(24.0));
        page.pixels("height", bounds.height.max(24.0));
        page.close();
    }

    fn write_tooltip(&self, page: &mut Writer) {
        page.open("div.tooltip part=tooltip role=tooltip");
        let current = self.state.current;
        match current
            .and_then(|current| Some((self.scene.datum(current)?, self.figure_text(current)?)))
        {
            None => page.attribute("hidden", ""),
            Some((datum, text)) => {
                page.leaf("b.value", &text.value());
                page.leaf("span.what", &text.label());
                page.leaf("span.period", &text.period());
                page.leaf(
                    if datum.derived {
                        "span.origin.derived"
                    } else {
                        "span.origin"
                    },
                    &text.origin(),
                );
                if datum.derived
                    && let Some(source) = self.scene.sources.get(datum.source)
                {
                    // A formula names no report: its inputs are this one's.
                    page.leaf("span.origin", &source.text);
                }
                page.leaf_of("span.caveat", text.caveat());
                page.leaf(
                    "span.hint",
                    self.locale.text(if self.state.pinned {
                        Message::KeysPinned
                    } else {
                        Message::KeysPin
                    }),
                );
            }
        }
        page.close();
    }

    fn timeline(&self, page: &mut Writer) {
        if self.scene.timeline.is_empty() {
            return;
        }
        page.open("ol.timeline role=list");
        self.label(page, Message::Timeline);
        for entry in &self.scene.timeline {
            page.open("li");
            page.leaf("b.when", &entry.when);
            page.leaf("span", &entry.text);
            page.leaf_of("span.place", &entry.location);
            page.close();
        }
        page.close();
    }
}

fn tab_id(kind: ChartKind) -> String {
    ["tab-", kind.name()].concat()
}
