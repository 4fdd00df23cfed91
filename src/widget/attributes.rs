//! The element's attributes: each value taken over, or refused by name with the default in force.

use super::{Controls, Widget, WidgetError};
use crate::derived::planned;
use crate::interaction::Effect;
use crate::locale::Locale;
use crate::reported::{Dataset, Report, is_xml_forbidden};
use crate::scene::{ChartKind, View};

/// The most names that a fault lists.
const MAX_NAMES: usize = 12;

impl Widget {
    /// Takes over an attribute's value, or its absence.
    ///
    /// # Errors
    /// A [`WidgetError`] for a value that means nothing; the default of the attribute is in force then.
    pub fn set(
        &mut self,
        attribute: &str,
        value: Option<&str>,
    ) -> Result<Vec<Effect>, WidgetError> {
        // A headline comes into pictures, which do not allow some characters; the other values are names, without them.
        let mut fit = String::new();
        for character in value.unwrap_or_default().chars() {
            if !is_xml_forbidden(character) {
                fit.push(character);
            }
        }
        let given = Some(fit.trim()).filter(|value| !value.is_empty());
        let mut fault = None;
        let mut chosen = |names: &[&str]| {
            let index = names.iter().position(|name| Some(*name) == given);
            if let (None, Some(given)) = (index, given) {
                let listed = names.get(..MAX_NAMES).unwrap_or(names);
                fault = Some(WidgetError::attribute(attribute, given, listed));
            }
            index
        };
        let mut effects = Vec::new();
        match attribute {
            "chart" => {
                let index = chosen(&ChartKind::ALL.map(ChartKind::name));
                let chart = index.and_then(|index| ChartKind::ALL.get(index));
                self.opened_on.0 = chart.copied().unwrap_or_default();
                self.state.chart = self.opened_on.0;
            }
            "view" => {
                let index = chosen(&View::ALL.map(View::name));
                let view = index.and_then(|index| View::ALL.get(index));
                self.state.view = view.copied().unwrap_or_default();
            }
            "controls" => {
                self.controls = match chosen(&["full", "none"]) {
                    Some(1) => Controls::None,
                    _ => Controls::Full,
                };
            }
            "headline" => self.editor = given.map(str::to_owned),
            "report" => {
                let mut ids = Vec::new();
                for report in &self.dataset.reports {
                    ids.push(report.id.as_str());
                }
                self.report = chosen(&ids).unwrap_or_else(|| opening_report(&self.dataset));
                self.opened_on.1 = self.report;
            }
            "lang" => self.locale = value.map_or_else(Locale::default, Locale::of),
            "theme" => {
                // Only the page's palette follows from it.
                chosen(&["auto", "light", "dark"]);
                return fault.map_or(Ok(effects), Err);
            }
            _ => return Ok(effects),
        }
        // In another language the scene is the same: what the reader was on keeps its index.
        if attribute != "lang" {
            self.state.forget();
        }
        self.lay_out();
        effects.push(Effect::LayOut);
        fault.map_or(Ok(effects), Err)
    }
}

/// The report to open on: the last that gives an amount with its plan for the year, else the last one.
pub(super) fn opening_report(dataset: &Dataset) -> usize {
    let planned = |report: &Report| planned(dataset, report).is_some();
    let last = dataset.reports.len().saturating_sub(1);
    dataset.reports.iter().rposition(planned).unwrap_or(last)
}
