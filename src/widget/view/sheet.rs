//! A figure's sheet: its working or its source, and the way to the figures that it is tied to.

use super::link;
use crate::derived::{AnyFigure, elsewhere};
use crate::interaction::{Copy, Copying, Outcome, Sheet};
use crate::locale::{FigureText, Message};
use crate::reported::{Figure, Report, opening_at};
use crate::widget::Widget;
use crate::widget::node::Writer;

/// The most figures of a list, and of each of the two lists of other reports.
const MAX_LINKS: usize = 12;
const MAX_ELSEWHERE: usize = 5;

/// Between two parts of a line: the mark stands at the end of one, if they do not fit.
const BETWEEN: &str = "\u{a0}· ";

/// What tells the figures of a list apart.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Named {
    ByName,
    ByDate,
}

impl Widget {
    /// The sheet of the figure into the open element. In the table, the row above it says what the figure is, and its caveat.
    pub(super) fn write_sheet(&self, page: &mut Writer, sheet: Sheet) {
        let Some(text) = self.sheet_text(sheet) else {
            return;
        };
        if sheet == Sheet::Line {
            page.leaf("h3.what id=what tabindex=-1", &text.label());
            self.value_and_period(page, text);
            page.leaf_of("p.caveat", &text.caveat());
        }
        match text.figure() {
            AnyFigure::Derived(..) => self.calculated(page, text),
            AnyFigure::Reported(report, figure) => self.reported(page, report, figure),
        }
        self.to_copy(page, sheet, text);
    }

    fn value_and_period(&self, page: &mut Writer, text: FigureText<'_>) {
        page.open("p");
        page.leaf("b", &text.value_with_item());
        let period = text.period();
        if !period.is_empty() {
            page.behind(BETWEEN);
            page.text(&period);
        }
        page.close();
    }

    /// The working, its bounds, what the figure is not, and what it is calculated from.
    fn calculated(&self, page: &mut Writer, text: FigureText<'_>) {
        page.leaf_of("p.derived", &text.working_in_words());
        page.leaf_of("p.derived", &text.working());
        page.leaf_of("p", &text.bounds());
        page.leaf_of("p", text.is_not());
        let inputs = text.inputs();
        if inputs.is_empty() {
            page.leaf("p", &text.origin());
            return;
        }
        self.list_head(page, Message::CalculatedWith);
        page.open("ul role=list");
        for input in inputs {
            page.open("li");
            self.to_figure(page, &input.label(), input);
            page.text(" ");
            page.open("small");
            let period = input.period();
            if !period.is_empty() {
                page.text(&period);
                page.behind(BETWEEN);
            }
            if let AnyFigure::Reported(report, figure) = input.figure() {
                self.source_of(page, report, figure);
            }
            page.close();
            page.close();
        }
        page.close();
    }

    /// The figure's source, what is calculated from it, and the other reports that have it.
    fn reported(&self, page: &mut Writer, report: &Report, figure: &Figure) {
        self.whole_source(page, report, figure);
        let (dataset, derivations) = (&self.figures.dataset, &self.figures.derivations);
        let uses = derivations.uses(dataset, report, figure);
        if !uses.is_empty() {
            self.list_head(page, Message::UsedFor);
            self.figures_of(page, &uses, report, Named::ByName);
        }
        let (others, more) = elsewhere(dataset, report, figure, MAX_ELSEWHERE);
        for (message, comparable, named) in [
            (Message::Elsewhere, true, Named::ByDate),
            (Message::ElsewhereApart, false, Named::ByName),
        ] {
            let figures = others.iter().filter(|one| one.is_comparable == comparable);
            let figures = figures.map(|one| AnyFigure::Reported(one.report, one.figure));
            let figures: Vec<_> = figures.collect();
            if !figures.is_empty() {
                self.list_head(page, message);
                self.figures_of(page, &figures, report, named);
            }
        }
        if more > 0 {
            page.leaf("p", &self.locale.so_many(Message::MoreSources, more));
        }
    }

    /// A list of figures: those of other reports with their periods, or by their dates alone where all are the same one.
    fn figures_of(
        &self,
        page: &mut Writer,
        figures: &[AnyFigure<'_>],
        from: &Report,
        named: Named,
    ) {
        page.open("ul role=list");
        for figure in figures.iter().take(MAX_LINKS) {
            let text = FigureText::new(self.language(), &self.figures.dataset, *figure);
            page.open(if figure.is_derived() {
                "li.derived"
            } else {
                "li"
            });
            match named {
                Named::ByDate => self.to_figure(page, &text.date_with_kind(), text),
                Named::ByName => {
                    self.to_figure(page, &text.label(), text);
                    if figure.report().id != from.id {
                        page.text(" ");
                        page.leaf_of("small", &text.period_among_reports());
                    }
                }
            }
            page.close();
        }
        page.close();
        let more = figures.len().saturating_sub(MAX_LINKS);
        if more > 0 {
            page.leaf("p", &self.locale.so_many(Message::CheckMore, more));
        }
    }

    /// The button that leads to the figure's own sheet: what it is there, and its value.
    fn to_figure(&self, page: &mut Writer, label: &str, text: FigureText<'_>) {
        page.open("button.to type=button");
        page.attribute("data-figure", &text.figure().id().to_string());
        let values = [("label", label), ("value", &*text.value_beside(label))];
        page.text(&self.fill(Message::MarkName, &values));
        page.close();
    }

    /// The report as a link, which opens at the number where its printed words are known.
    fn source_of(&self, page: &mut Writer, report: &Report, figure: &Figure) {
        let url = report.url.as_ref().map(|url| at_number(url, figure));
        link(page, url.as_deref(), &self.language().source(report));
    }

    /// The source of a reported figure: the report, the copy that does not change, the printed words, and where they stand.
    fn whole_source(&self, page: &mut Writer, report: &Report, figure: &Figure) {
        page.open("p");
        self.message(page, Message::SourceLine);
        self.source_of(page, report, figure);
        if let Some(copy) = &report.archived {
            page.behind(BETWEEN);
            let text = self.locale.text(Message::ArchivedCopy);
            link(page, Some(&at_number(copy, figure)), text);
        }
        page.close();
        let quote = figure.quote.as_deref().map(|quote| {
            let quoted = self.fill(Message::Quoted, &[("label", quote)]);
            self.fill(Message::Printed, &[("quote", &quoted)])
        });
        let locator = figure.locator.as_ref();
        let locator = locator.map(|locator| self.language().text(locator));
        let line = match (quote, locator) {
            (Some(quote), Some(locator)) => self.locale.annotated(&quote, locator),
            (quote, locator) => quote.unwrap_or_else(|| locator.unwrap_or_default().to_owned()),
        };
        page.leaf_of("p", &line);
    }

    fn list_head(&self, page: &mut Writer, message: Message) {
        page.leaf("p.head", self.locale.text(message));
    }

    /// What the reader takes along, and what has come of it.
    fn to_copy(&self, page: &mut Writer, sheet: Sheet, text: FigureText<'_>) {
        page.open("div.take");
        self.copy_button(page, "sentence", Message::CopySentence);
        if !text.cell().is_empty() {
            let message = if text.figure().is_derived() {
                Message::CopyFormula
            } else {
                Message::CopyNumber
            };
            self.copy_button(page, "cell", message);
        }
        page.close();
        let copying = self.state.copying.filter(|copying| copying.sheet == sheet);
        let Some(Copying { copy, outcome, .. }) = copying else {
            return;
        };
        match outcome {
            Outcome::Copied => {
                let is_cell = copy == Copy::Cell;
                // It is announced besides.
                page.leaf("p.copied aria-hidden=true", text.copied(is_cell));
            }
            Outcome::ByHand => {
                let message = self.locale.text(Message::CopyByHand);
                page.leaf("p.head aria-hidden=true", message);
                page.open("textarea.by-hand readonly= rows=3");
                self.label(page, Message::CopyByHand);
                page.whole_text(&self.text_to_copy(sheet, copy));
                page.close();
            }
            Outcome::Open => {}
        }
    }

    fn copy_button(&self, page: &mut Writer, copy: &str, message: Message) {
        page.open("button.control.copy type=button");
        page.attribute("data-copy", copy);
        self.message(page, message);
        page.close();
    }
}

/// The address, opening at the figure's number where its printed words are known.
fn at_number(url: &str, figure: &Figure) -> String {
    opening_at(url, figure.quote.as_deref().unwrap_or_default())
}
