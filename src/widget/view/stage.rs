//! The stage: panels with their marks, sentences, the reading line; above it the legend, below it notes and statements.

use super::{Parts, link};
use crate::chart::title;
use crate::locale::{Message, apart};
use crate::scene::{Panel, Proxy};
use crate::widget::Widget;
use crate::widget::node::Writer;

impl Widget {
    pub(super) fn stage(&self, page: &mut Writer, parts: Parts) {
        let scene = &self.scene;
        self.beyond_keys(page);
        page.open("div.panels");
        let proxies = scene.proxies();
        for (index, panel) in scene.panels.iter().enumerate() {
            self.panel(page, index, panel, &proxies);
        }
        page.close();
        self.sentences(page);
        // Where nothing is drawn there is nothing to point at.
        if !proxies.is_empty() {
            self.write_reading(page, parts);
        }
    }

    /// Where keys and screen readers find the figures that have marks, but no element of their own: above these, with the
    /// button that leads there.
    fn beyond_keys(&self, page: &mut Writer) {
        let beyond = self.scene.beyond_keys();
        if beyond > 0 {
            page.open("p.beyond");
            let said = self.locale.so_many(Message::BeyondKeys, beyond);
            page.text(&apart(&said, " ", ""));
            self.toggle_table(page);
            page.close();
        }
    }

    /// The key to the sign of what is calculated.
    pub(super) fn legend(&self, page: &mut Writer) {
        if self.scene.legend {
            page.open("p.legend.derived");
            self.sign(page);
            self.message(page, Message::OurCalculation);
            page.close();
        }
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
                page.leaf("span.heard", &self.locale.annotated("", kind));
            }
            page.close();
        }
        page.close();
    }

    fn panel(&self, page: &mut Writer, index: usize, panel: &Panel, proxies: &[Proxy]) {
        page.open("div.panel");
        page.open("div.plot");
        page.attribute("data-panel", &index.to_string());
        page.pixels("width", panel.size.width);
        page.pixels("height", panel.size.height);
        page.leaf("canvas.base aria-hidden=true dir=ltr", "");
        page.leaf("canvas.light aria-hidden=true dir=ltr", "");
        let chart = title(&self.figures.dataset, self.state.chart, self.language());
        self.marks(page, index, chart, proxies);
        page.close();
        page.close();
    }

    /// Remarks, and what is reported without a number.
    pub(super) fn remarks(&self, page: &mut Writer) {
        if !self.scene.notes.is_empty() {
            page.open("ul.notes role=list");
            for note in &self.scene.notes {
                page.open("li");
                link(page, note.url.as_deref(), &note.text);
                page.close();
            }
            page.close();
        }
        if !self.scene.caveats.is_empty() {
            page.open("ul.caveats aria-hidden=true");
            for caveat in &self.scene.caveats {
                page.leaf("li", caveat);
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
