//! The reading line: what is current, in one place of a constant height; and the sheet that a reader unfolds under it.

use super::Parts;
use crate::interaction::Sheet;
use crate::locale::{FigureText, Message};
use crate::widget::Widget;
use crate::widget::node::{Node, Writer};

/// What the reading line says. The page has an element with one text for each.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reading {
    /// In the order of the elements: how to read while nothing is current; value, label, period and origin of the figure;
    /// what must be said with it, which is heard here and seen in the sheet.
    pub texts: [String; 6],
    /// The words on the button that unfolds the sheet.
    pub more: &'static str,
    /// Whether a figure is current: only then there is something to unfold.
    pub is_current: bool,
    /// Whether that figure is computed.
    pub computed: bool,
    /// Whether it stays current until Esc or a press elsewhere.
    pub pinned: bool,
    /// Whether its sheet is unfolded.
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

/// Between the label and the caveat stand parts that a sign sets apart.
const LABEL: usize = 2;
const CAVEAT: usize = 5;

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
                figure.value_beside_label(),
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

    /// What the element with the id `reading` holds.
    #[must_use]
    pub fn reading_line(&self) -> Vec<Node> {
        Writer::children(|page| self.write_line(page))
    }

    /// What the sheet holds: all that there is to say of its figure; nothing while it is folded.
    #[must_use]
    pub fn sheet(&self, sheet: Sheet) -> Vec<Node> {
        Writer::children(|page| self.write_sheet(page, sheet))
    }

    /// The reading line into the open element; what it says only where that is asked for.
    pub(super) fn write_reading(&self, page: &mut Writer, parts: Parts) {
        page.open("div.reading id=reading part=reading");
        match parts {
            Parts::Empty => page.part(),
            Parts::Filled => self.write_line(page),
        }
        page.close();
    }

    fn write_line(&self, page: &mut Writer) {
        let reading = self.reading();
        page.open(match (reading.computed, reading.pinned) {
            (false, false) => "div.line",
            (true, false) => "div.line.computed",
            (false, true) => "div.line.pinned",
            (true, true) => "div.line.computed.pinned",
        });
        for (index, (place, text)) in PLACES.iter().zip(&reading.texts).enumerate() {
            page.open(place);
            page.text(text);
            let mut next = reading.texts.iter().take(CAVEAT).skip(index + 1);
            if index >= LABEL && !text.is_empty() && next.any(|next| !next.is_empty()) {
                page.followed();
            }
            page.close();
            page.whole_text(" ");
        }
        page.close();
        page.open("button.more type=button aria-controls=sheet");
        page.flag("aria-expanded", reading.unfolded);
        if !reading.is_current {
            page.attribute("hidden", "");
        }
        page.whole_text(reading.more);
        page.close();
        page.open("div.sheet id=sheet");
        if reading.unfolded {
            page.attribute("role", "group");
            page.attribute("aria-labelledby", "what");
        }
        self.write_sheet(page, Sheet::Line);
        page.close();
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
