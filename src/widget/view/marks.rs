//! The marks as screen readers and keys find them: a button for each figure, where it is painted.

use crate::locale::{FigureText, Message};
use crate::scene::{ChartKind, Proxy};
use crate::widget::marks::tab_stop;
use crate::widget::node::Writer;
use crate::widget::{Marked, Widget};

/// The ids of what the reading line says of the current mark beside its name and value: its period, where it comes from,
/// and its caveat.
pub const DESCRIBED_BY: &str = "when origin caveat";

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
            page.attribute("aria-describedby", DESCRIBED_BY);
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

    /// What the figure is and its value; the figures of the chart of shares are told apart by their periods alone.
    pub(super) fn mark_name(&self, text: FigureText<'_>) -> String {
        let label = if self.state.chart == ChartKind::Progress {
            text.period_with_kind()
        } else {
            text.label_with_kind()
        };
        let values = [("label", label.as_str()), ("value", &text.value())];
        self.fill(Message::MarkName, &values)
    }
}
