//! The reading line: what is current, in one place of a constant height; and the details that a reader unfolds under it.

use super::below::link;
use crate::locale::{FigureText, Message};
use crate::widget::Widget;
use crate::widget::node::{Node, Writer};

/// What the reading line says. The page has an element for each text and writes nothing else when another figure becomes
/// current.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reading {
    /// In the order of the elements: how to read while nothing is current; value, label, period and origin of the figure;
    /// what must be said with it, which is heard here and seen in the details.
    pub texts: [String; 6],
    /// The words on the button that unfolds the details.
    pub more: &'static str,
    /// Whether a figure is current: only then there is something to unfold.
    pub is_current: bool,
    /// Whether that figure is computed.
    pub computed: bool,
    /// Whether it stays current until Esc or a press elsewhere.
    pub pinned: bool,
    /// Whether its details are unfolded.
    pub unfolded: bool,
}

/// The elements of the texts. Who does not see the chart has each figure as a button, and needs no hint.
const PLACES: [&str; 6] = [
    "span.hint aria-hidden=true",
    "b.value",
    "span.what",
    "span.when id=when",
    "span.origin id=origin",
    "span.caveat id=caveat hidden=",
];

impl Widget {
    /// The texts of the reading line.
    #[must_use]
    pub fn reading(&self) -> Reading {
        let Some(figure) = self.current_text() else {
            let mut reading = Reading::default();
            let [hint, ..] = &mut reading.texts;
            self.locale.text(Message::HowToRead).clone_into(hint);
            reading.more = self.locale.text(Message::Details);
            return reading;
        };
        let unfolded = self.state.unfolded;
        let more = if unfolded {
            Message::HideDetails
        } else {
            Message::Details
        };
        Reading {
            texts: [
                String::new(),
                figure.value(),
                figure.label(),
                figure.period(),
                self.signature(figure),
                self.locale.spoken(&figure.caveat()),
            ],
            more: self.locale.text(more),
            is_current: true,
            computed: figure.figure().is_derived(),
            pinned: self.state.pinned,
            unfolded,
        }
    }

    /// What the element with the id `details` holds: all that there is to say of the current figure; nothing while it is
    /// folded.
    #[must_use]
    pub fn details(&self) -> Vec<Node> {
        let mut page = Writer::default();
        page.open("div");
        self.write_details(&mut page);
        page.into_children()
    }

    /// The reading line into the open element; its texts only where they are asked for.
    pub(super) fn write_reading(&self, page: &mut Writer, filled: bool) {
        let reading = if filled {
            self.reading()
        } else {
            Reading::default()
        };
        page.open("div.reading id=reading part=reading");
        page.open("div.line");
        for (place, text) in PLACES.iter().zip(&reading.texts) {
            page.leaf(place, text);
            page.text(" ");
        }
        page.close();
        page.open("button.more type=button aria-controls=details");
        page.flag("aria-expanded", reading.unfolded);
        if !reading.is_current {
            page.attribute("hidden", "");
        }
        page.text(reading.more);
        page.close();
        page.open("div.details id=details");
        if filled {
            self.write_details(page);
        }
        page.close();
        page.close();
    }

    fn write_details(&self, page: &mut Writer) {
        let current = self.state.current.filter(|_| self.state.unfolded);
        let Some(figure) = current.and_then(|datum| self.figure_text(datum)) else {
            return;
        };
        page.leaf("p.what", &figure.label());
        page.leaf_of("p", &figure.period());
        page.leaf_of("p.derived", &figure.working());
        page.leaf_of("p", &figure.caveat());
        let datum = current.and_then(|datum| self.scene.datum(datum));
        let source = datum.and_then(|datum| self.scene.sources.get(datum.source));
        if let Some(source) = source.filter(|_| figure.has_source()) {
            page.open("p");
            if figure.figure().is_derived() {
                link(page, source, &figure.origin());
            } else {
                self.message(page, Message::SourceLine);
                link(page, source, &source.text);
            }
            page.close();
        }
    }

    /// Who stands for the figure: the report that gives it, or we who computed it from one; else why there is none.
    fn signature(&self, figure: FigureText<'_>) -> String {
        if figure.figure().is_derived() {
            figure.origin()
        } else {
            self.language().source(figure.figure().report())
        }
    }

    fn current_text(&self) -> Option<FigureText<'_>> {
        self.figure_text(self.state.current?)
    }
}
