//! The stage: panels with their marks, sentences, the tooltip; above it the legend, below it notes and statements.

use super::Parts;
use crate::locale::Message;
use crate::scene::{Key, MAX_TAB_STOPS, MarkBounds, Panel};
use crate::widget::Widget;
use crate::widget::marks::tab_stop;
use crate::widget::node::Writer;

impl Widget {
    pub(super) fn stage(&self, page: &mut Writer, parts: Parts) {
        let scene = &self.scene;
        page.open("div.panels");
        let marks = scene.mark_bounds();
        for (index, panel) in scene.panels.iter().enumerate() {
            self.panel(page, index, panel, &marks);
        }
        page.close();
        self.sentences(page);
        match parts {
            Parts::Empty => page.leaf("div.tooltip part=tooltip role=tooltip hidden", ""),
            Parts::Filled => self.write_tooltip(page),
        }
    }

    /// The key to signs and inks.
    pub(super) fn legend(&self, page: &mut Writer) {
        if self.scene.legend.is_empty() {
            return;
        }
        page.open("ul.legend role=list");
        for entry in &self.scene.legend {
            page.open("li");
            page.attribute("class", entry.ink.name());
            match entry.key {
                Key::Sign => self.sign(page),
                Key::Full => page.leaf("span.swatch", ""),
                Key::Hollow => page.leaf("span.swatch.hollow", ""),
            }
            page.text(&entry.text);
            page.close();
        }
        page.close();
    }

    /// The sign of what is calculated; those who do not see it hear the word.
    fn sign(&self, page: &mut Writer) {
        page.leaf("span.sign aria-hidden=true", "*\u{a0}");
    }

    fn sentences(&self, page: &mut Writer) {
        if self.scene.sentences.is_empty() {
            return;
        }
        page.open("div.sentences");
        for sentence in &self.scene.sentences {
            if sentence.derived {
                page.open("p.derived");
                self.sign(page);
            } else {
                page.open("p");
            }
            page.text(&sentence.text);
            if sentence.derived {
                let kind = self.locale.text(Message::Computed);
                page.leaf("span.heard", &[" (", kind, ")"].concat());
            }
            page.close();
        }
        page.close();
    }

    fn panel(&self, page: &mut Writer, index: usize, panel: &Panel, marks: &[MarkBounds]) {
        page.open("div.panel");
        page.leaf_of("h3.title", &panel.title);
        page.leaf_of("p.caption", &panel.caption);
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

    /// Remarks, and what is reported without a number.
    pub(super) fn remarks(&self, page: &mut Writer) {
        if !self.scene.notes.is_empty() {
            page.open("ul.notes role=list");
            for note in &self.scene.notes {
                page.open("li");
                if let Some(url) = &note.url {
                    page.open("a");
                    page.attribute("href", url);
                    page.text(&note.text);
                    page.close();
                } else {
                    page.text(&note.text);
                }
                page.close();
            }
            page.close();
        }
        if !self.scene.statements.is_empty() {
            page.open("ul.statements role=list");
            for statement in &self.scene.statements {
                page.open("li");
                if !statement.when.is_empty() {
                    page.leaf("b.when", &statement.when);
                    page.text(" ");
                }
                page.text(&statement.text);
                page.close();
            }
            page.close();
        }
    }
}
