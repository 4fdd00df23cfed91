//! The widget's state and scene → the elements of its shadow root.

mod below;

use super::node::{Node, Writer};
use super::{Controls, Widget};
use crate::chart::ChartKind;
use crate::geometry::Rect;
use crate::interaction::kind_of;
use crate::locale::Message;
use crate::scene::text::pieces;
use crate::scene::{Datum, MOST_STOPS, Panel, Place};

/// The most figures that the summary lists.
const MOST_SUMMED: usize = 8;

/// How far the canvases reach beyond their panel on every side, in CSS pixels, so that outlines are not cut.
pub const BLEED: f64 = 6.0;

impl Widget {
    /// The elements of the shadow root.
    #[must_use]
    pub fn view(&self) -> Vec<Node> {
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
            None => self.stage(&mut page),
        }
        page.close();
        self.foot(&mut page);
        self.table(&mut page);
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
    fn words(&self, page: &mut Writer, message: Message) {
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
            for datum in self.scene.data.iter().take(MOST_SUMMED) {
                if !summary.is_empty() {
                    summary.push_str(self.locale.text(Message::SourcesBetween));
                }
                summary.push_str(&self.name(datum));
            }
        }
        summary
    }

    /// What the figure is, its value, and whether it is computed; figures of several reports differ by their period.
    fn name(&self, datum: &Datum) -> String {
        let mut label = datum.label.clone();
        if self.state.chart == ChartKind::Progress {
            let values = [("label", label.as_str()), ("class", &datum.period)];
            label = self.fill(Message::WithClass, &values);
        }
        let values = [
            ("label", label.as_str()),
            ("value", &datum.value),
            ("kind", self.locale.text(kind_of(datum))),
        ];
        self.fill(Message::MarkName, &values)
    }

    fn tabs(&self, page: &mut Writer) {
        // Where the row is wider than the screen, Firefox would stop at it besides.
        page.open("div.tabs role=tablist tabindex=-1");
        self.label(page, Message::Charts);
        for &kind in &ChartKind::ALL {
            let chosen = kind == self.state.chart;
            page.open("button.tab type=button role=tab aria-controls=stage");
            page.attribute("id", &tab_id(kind));
            page.attribute("part", if chosen { "tab tab-current" } else { "tab" });
            page.flag("aria-selected", chosen);
            page.tab_stop(chosen);
            page.attribute("data-chart", kind.name());
            page.text(kind.title(self.locale));
            page.close();
        }
        page.close();
    }

    fn stage(&self, page: &mut Writer) {
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
        page.open(if scene.in_columns {
            "div.panels.two"
        } else {
            "div.panels"
        });
        let places = scene.places();
        for (index, panel) in scene.panels.iter().enumerate() {
            self.panel(page, index, panel, &places);
        }
        page.close();
        self.tooltip(page);
        if !scene.notes.is_empty() {
            page.open("ul.notes role=list");
            for note in &scene.notes {
                page.leaf("li", note);
            }
            page.close();
        }
        self.timeline(page);
    }

    fn panel(&self, page: &mut Writer, index: usize, panel: &Panel, places: &[Place]) {
        page.open("div.panel");
        if let Some((name, title)) = &panel.opens {
            page.open("h3.title");
            if self.controls == Controls::Full {
                page.open("button.open type=button");
                page.attribute("data-chart", name);
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
        let stops = places.iter().take(MOST_STOPS);
        let mut stop = places.first().map(|(first, ..)| *first);
        for (datum, ..) in stops.clone() {
            if self.state.roving == Some(*datum) {
                stop = Some(*datum);
            }
        }
        for (datum, of, bounds) in stops {
            if *of == index {
                self.mark(page, *datum, *bounds, stop == Some(*datum));
            }
        }
        page.close();
        page.close();
        page.close();
    }

    /// The proxy of a datum's marks; Tab leads to it where it is the `stop`.
    fn mark(&self, page: &mut Writer, datum: usize, bounds: Rect, stop: bool) {
        let Some(shown) = self.scene.datum(datum) else {
            return;
        };
        page.open("button.mark type=button");
        page.attribute("data-datum", &datum.to_string());
        page.attribute("data-figure", &shown.figure);
        let mut name = self.name(shown);
        if !shown.caveat.is_empty() {
            name.push_str(self.locale.text(Message::SourcesBetween));
            name.push_str(&shown.caveat);
        }
        page.attribute("aria-label", &self.locale.spoken(&name));
        page.flag(
            "aria-pressed",
            self.state.pinned && self.state.current == Some(datum),
        );
        page.tab_stop(stop);
        page.pixels("left", bounds.x);
        page.pixels("top", bounds.y);
        page.pixels("width", bounds.width.max(24.0));
        page.pixels("height", bounds.height.max(24.0));
        page.close();
    }

    fn tooltip(&self, page: &mut Writer) {
        page.open("div.tooltip part=tooltip role=tooltip");
        match self
            .state
            .current
            .and_then(|current| self.scene.datum(current))
        {
            None => page.attribute("hidden", ""),
            Some(datum) => {
                page.leaf("b.value", &datum.value);
                page.leaf("span.what", &datum.label);
                page.leaf("span.period", &datum.period);
                page.leaf(
                    if datum.derived {
                        "span.origin.derived"
                    } else {
                        "span.origin"
                    },
                    &datum.origin,
                );
                if datum.derived
                    && let Some(source) = self.scene.sources.get(datum.source)
                {
                    // A formula names no report: its inputs are this one's.
                    page.leaf("span.origin", &source.text);
                }
                page.leaf_of("span.caveat", &datum.caveat);
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
        for station in &self.scene.timeline {
            page.open("li");
            page.leaf("b.when", &station.when);
            page.leaf("span", &station.text);
            page.leaf_of("span.place", &station.place);
            page.close();
        }
        page.close();
    }
}

fn tab_id(kind: ChartKind) -> String {
    ["tab-", kind.name()].concat()
}
