//! The marks as screen readers and keys find them: a button for each figure, where it is painted.

use crate::derived::{AnyFigure, Rule, is_plan, share_of};
use crate::locale::{FigureText, Message, capitalized};
use crate::scene::{ChartKind, Proxy};
use crate::widget::marks::tab_stop;
use crate::widget::node::Writer;
use crate::widget::{Marked, Widget};

impl Widget {
    /// The group of a panel's marks, by what the panel is about.
    pub(super) fn marks(&self, page: &mut Writer, panel: usize, name: &str, proxies: &[Proxy]) {
        page.open("div.marks role=group");
        page.attribute(
            "aria-label",
            &self.fill(Message::FiguresOf, &[("name", name)]),
        );
        let order: Vec<usize> = proxies.iter().map(|proxy| proxy.datum).collect();
        let stop = tab_stop(&order, self.state.roving);
        for proxy in proxies.iter().filter(|proxy| proxy.panel == panel) {
            self.mark(page, proxy, stop == Some(proxy.datum));
        }
        page.close();
    }

    /// The proxy of a datum's marks; Tab leads to it where it is the tab stop.
    fn mark(&self, page: &mut Writer, proxy: &Proxy, is_tab_stop: bool) {
        let Some(text) = self.figure_text(proxy.datum) else {
            return;
        };
        page.open("button.mark type=button");
        page.attribute("data-datum", &proxy.datum.to_string());
        page.attribute("data-figure", &text.figure().id().to_string());
        page.attribute("aria-label", &self.locale.spoken(&self.mark_name(text)));
        let marked = Marked::of(&self.state);
        if marked.pressed == Some(proxy.datum) {
            page.flag("aria-pressed", true);
        }
        if marked.described == Some(proxy.datum) {
            page.attribute("aria-describedby", marked.described_by);
        }
        page.tab_stop(is_tab_stop);
        page.pixels("left", proxy.bounds.x);
        page.pixels("top", proxy.bounds.y);
        page.pixels("width", proxy.bounds.width);
        page.pixels("height", proxy.bounds.height);
        if proxy.level > 0 {
            page.style("z-index", proxy.level.to_string());
        }
        page.close();
    }

    /// What the figure is and its value. Shares of a plan are told apart by their dates alone, and each is named with that
    /// of an even pace; what is followed through time by its period, and its plans by name and period. What is checked is of many reports, and named with their dates.
    pub(super) fn mark_name(&self, text: FigureText<'_>) -> String {
        let value = text.value_beside_label();
        let (label, even) = match self.state.chart {
            ChartKind::Progress => (text.date_with_kind(), self.even_share(text.figure())),
            ChartKind::History if self.is_plan(text.figure()) => {
                (self.locale.annotated(&text.label(), &text.period()), None)
            }
            ChartKind::History => (capitalized(&text.period()), None),
            ChartKind::Checks => (text.label_with_kind_and_date(), None),
            _ => (text.label_with_kind(), None),
        };
        let Some(even) = even.map(FigureText::value) else {
            return self.fill(Message::MarkName, &[("label", &label), ("value", &value)]);
        };
        let values = [("when", &*label), ("share", &*value), ("even", &*even)];
        self.fill(Message::ShareMarkName, &values)
    }

    fn is_plan(&self, figure: AnyFigure<'_>) -> bool {
        is_plan(&self.figures.dataset, figure.indicator())
    }

    /// The share of the plan at an even pace, beside the share that was reached; `None` for any other figure.
    fn even_share(&self, share: AnyFigure<'_>) -> Option<FigureText<'_>> {
        let dataset = &self.figures.dataset;
        let plan = match share {
            AnyFigure::Derived(_, derived) if derived.rule == Rule::OfPlan => &derived.against,
            AnyFigure::Reported(_, figure) => share_of(dataset, &figure.indicator)?,
            AnyFigure::Derived(..) => return None,
        };
        let report = dataset.report(&share.id().report)?;
        let even = self.figures.derivations.even_share(dataset, report, plan)?;
        Some(FigureText::new(self.language(), dataset, even))
    }
}
