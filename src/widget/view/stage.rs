//! The stage: key figures, legend, panels with their marks, the tooltip, notes and timeline.

use super::Parts;
use crate::locale::Message;
use crate::scene::{MAX_TAB_STOPS, MarkBounds, Panel};
use crate::widget::marks::tab_stop;
use crate::widget::node::Writer;
use crate::widget::{Controls, Widget};

impl Widget {
    pub(super) fn stage(&self, page: &mut Writer, parts: Parts) {
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

    pub(super) fn write_tooltip(&self, page: &mut Writer) {
        page.open("div.tooltip part=tooltip role=tooltip");
        let current = self.state.current;
        match current.and_then(|current| self.figure_text(current)) {
            None => page.attribute("hidden", ""),
            Some(text) => {
                page.leaf("b.value", &text.value());
                page.leaf("span.what", &text.label());
                page.leaf("span.period", &text.period());
                page.leaf_of("span.origin.derived", &text.working());
                page.leaf("span.origin", &text.origin());
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
            page.leaf_of("b.when", &entry.when);
            page.leaf("span", &entry.text);
            page.leaf_of("span.place", &entry.location);
            page.close();
        }
        page.close();
    }
}
