//! What a page has to say: the figures of the report of December 2019 as each language writes them.

use crate::fixtures::hunan;
use initiative_charts::derived::{AnyFigure, Derivations, Derived};
use initiative_charts::locale::{FigureText, Language, Locale};
use initiative_charts::quantity::{Quantity, Unit};
use initiative_charts::reported::{Dataset, Report};

/// The text with plain spaces, and with none that only join.
pub(super) fn evened(text: &str) -> String {
    text.replace(['\u{a0}', '\u{202f}'], " ")
        .replace('\u{2060}', "")
}

/// The report of December 2019, in words and numbers of a language.
pub(super) struct Written {
    pub(super) locale: Locale,
    pub(super) dataset: Dataset,
}

impl Written {
    pub(super) fn all() -> [Self; 5] {
        Locale::ALL.map(|locale| Self {
            locale,
            dataset: hunan(),
        })
    }

    pub(super) fn report(&self) -> &Report {
        self.dataset.report("2019-11-30").unwrap()
    }

    /// A quantity as a reader meets it: an amount with the word for its currency.
    fn written(&self, quantity: Quantity) -> String {
        let amount = self.locale.quantity(quantity);
        evened(&match quantity.unit {
            Unit::Money => Language::from(self.locale).money(&amount, &self.dataset.currency),
            Unit::Items | Unit::Percent | Unit::Ratio => amount.plain(),
        })
    }

    /// A reported figure.
    pub(super) fn whole(&self, indicator: &str) -> String {
        self.written(self.report().figure(indicator).unwrap().quantity)
    }

    pub(super) fn derived(&self, name: &str) -> Derived {
        let derivations = Derivations::new(&self.dataset);
        let mut figures = derivations.of(&self.dataset, self.report()).iter();
        figures
            .find(|figure| figure.id.name == name)
            .unwrap()
            .clone()
    }

    pub(super) fn label(&self, name: &str) -> String {
        let derived = self.derived(name);
        let figure = AnyFigure::Derived(self.report(), &derived);
        evened(&FigureText::new(self.locale, &self.dataset, figure).value())
    }

    pub(super) fn digits(&self, indicator: &str) -> String {
        let figure = self.report().figure(indicator).unwrap();
        self.locale.quantity(figure.quantity).digits
    }

    /// What was invested over the plan.
    pub(super) fn over_plan(&self) -> String {
        self.label("investment.over-plan")
    }

    /// The shares of the plan, by report.
    pub(super) fn shares(&self) -> Vec<String> {
        let of = |report: &Report| match report.figure("plan-share") {
            Some(figure) => self.written(figure.quantity),
            None => self.label("investment.of-plan"),
        };
        self.dataset.reports.iter().map(of).collect()
    }

    /// The shares of the plan at an even pace: a twelfth a month.
    pub(super) fn even_shares(&self) -> Vec<String> {
        let derivations = Derivations::new(&self.dataset);
        let of = |report| {
            let share = derivations.even_share(&self.dataset, report, "plan");
            evened(&FigureText::new(self.locale, &self.dataset, share.unwrap()).value())
        };
        self.dataset.reports.iter().map(of).collect()
    }

    /// The plan for 2020, which follows from the amount and the share of its last report.
    pub(super) fn later_plan(&self) -> String {
        let derivations = Derivations::new(&self.dataset);
        let report = self.dataset.report("2020-09-30").unwrap();
        let plan = derivations.implied_plan(&self.dataset, report, "plan");
        evened(&FigureText::new(self.locale, &self.dataset, plan.unwrap()).value())
    }
}
