//! Where a reader opens another report: a choice below the chart, and the names in the sentence that stands where the open
//! report lacks the chart's figures.

use crate::chart::is_of_one_report;
use crate::locale::Message;
use crate::widget::node::Writer;
use crate::widget::{Controls, Widget};

/// So many reports are offered one and all.
const MAX_ALL: usize = 60;
/// So many on either side of the open one are offered beside far fewer further away.
const NEAR: usize = 16;

impl Widget {
    /// The choice among the reports; nothing where there is no other one, or the chart is of every report.
    pub(super) fn choose_report(&self, page: &mut Writer) {
        let offered = self.offered();
        if offered.len() < 2 || !is_of_one_report(self.state.chart) {
            return;
        }
        page.open("label.report");
        self.message(page, Message::ChooseReport);
        page.open("span.choice");
        page.open("select.choose-report");
        for report in offered {
            page.open("option");
            page.attribute("value", &report.to_string());
            if report == self.state.report {
                page.attribute("selected", "");
            }
            page.whole_text(&self.name_of(report));
            page.close();
        }
        page.close();
        // What is seen of it: a list is as wide as its longest name in one browser, as its chosen one in another.
        page.open("span.chosen aria-hidden=true");
        page.whole_text(&self.name_of(self.state.report));
        page.close();
        page.close();
        page.close();
    }

    fn name_of(&self, report: usize) -> String {
        let dataset = &self.figures.dataset;
        let report = dataset.reports.get(report);
        report.map_or_else(String::new, |report| {
            self.language().report_name(dataset, report)
        })
    }

    /// The reports that have figures, and the open one, the newest first. Of many those near the open one, and ever fewer
    /// away from it: any of ten thousand is a few choices away.
    fn offered(&self) -> Vec<usize> {
        let reports = self.figures.dataset.reports.iter().enumerate().rev();
        let open = self.state.report;
        let filled = reports.filter(|(index, report)| *index == open || !report.figures.is_empty());
        let mut offered: Vec<usize> = filled.map(|(index, _)| index).collect();
        if offered.len() > MAX_ALL {
            let at = offered.iter().position(|index| *index == open).unwrap_or(0);
            let last = offered.len() - 1;
            let mut place = 0..=last;
            offered.retain(|_| {
                let place = place.next().unwrap_or(last);
                place == 0 || place == last || is_offered(place.abs_diff(at))
            });
        }
        offered
    }

    /// What stands where nothing is drawn. Where there are controls, the reports that it names are buttons that open them.
    pub(super) fn missing(&self, page: &mut Writer, text: &str) {
        page.open("p.missing");
        let mut from = 0;
        for named in &self.scene.named {
            let (before, name) = (text.get(from..named.at.start), text.get(named.at.clone()));
            if self.controls == Controls::None {
                break;
            }
            page.text(before.unwrap_or_default());
            page.open("button.open-report type=button");
            page.attribute("data-report", &named.report.to_string());
            page.text(name.unwrap_or_default());
            page.close();
            from = named.at.end;
        }
        page.text(text.get(from..).unwrap_or_default());
        page.close();
    }
}

/// Whether a report is offered so many places from the open one: each near it, then 16, 24, 32, 48, 64 and so on.
fn is_offered(distance: usize) -> bool {
    distance < NEAR || distance.is_multiple_of(1 << (distance.ilog2() - 1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn any_of_ten_thousand_is_a_few_choices_away() {
        for wanted in 1..10_000_usize {
            let (mut left, mut choices) = (wanted, 0);
            while left > 0 {
                let nearest = (1..=left).rev().find(|distance| is_offered(*distance));
                left -= nearest.unwrap_or(left);
                choices += 1;
            }
            assert!(choices <= 8, "{wanted} takes {choices}");
        }
    }
}
