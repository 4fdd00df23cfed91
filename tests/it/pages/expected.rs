//! What a page has to say: the figures of the report of December 2019 as each language writes them.

use crate::fixtures::hunan;
use initiative_charts::derived::{Derivations, Derived};
use initiative_charts::locale::Locale;
use initiative_charts::quantity::Unit;
use initiative_charts::reported::{Dataset, Report};

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

    /// A reported figure: without its currency, and with it.
    pub(super) fn reported(&self, indicator: &str) -> (String, String) {
        let quantity = self.report().figure(indicator).unwrap().quantity;
        let plain = self.locale.quantity(quantity).plain();
        let whole = match quantity.unit {
            Unit::Money => self.locale.money(&plain, &self.dataset.currency),
            Unit::Items | Unit::Percent | Unit::Ratio => plain.clone(),
        };
        (plain, whole)
    }

    pub(super) fn whole(&self, indicator: &str) -> String {
        self.reported(indicator).1
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
        self.locale.label(&self.derived(name)).unwrap().plain()
    }

    pub(super) fn digits(&self, indicator: &str) -> String {
        let figure = self.report().figure(indicator).unwrap();
        self.locale.quantity(figure.quantity).digits
    }

    /// The digits of what was invested over the plan.
    pub(super) fn over_plan(&self) -> String {
        let amount = self.locale.label(&self.derived("investment.over-plan"));
        amount.unwrap().digits
    }

    /// The formula alone: `8.464 − 7.305`.
    pub(super) fn formula(&self, name: &str) -> String {
        let working = self.locale.working(&self.derived(name), "CNY").unwrap();
        working.split_once(" = ").unwrap().0.to_owned()
    }

    /// The shares of the plan, by report.
    pub(super) fn shares(&self) -> Vec<String> {
        let of = |report: &Report| match report.figure("plan-share") {
            Some(figure) => self.locale.quantity(figure.quantity).plain(),
            None => self.label("investment.of-plan"),
        };
        self.dataset.reports.iter().map(of).collect()
    }
}
