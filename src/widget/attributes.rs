//! The element's attributes: each value taken over, or refused by name with the default in force.

use super::{Controls, Widget, WidgetError};
use crate::derived::{gives_plan, lacks_plan};
use crate::interaction::Effect;
use crate::locale::Locale;
use crate::reported::{Dataset, Report, is_xml_forbidden};
use crate::scene::ChartKind;

/// The most names that an error lists.
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
        let fit = value.unwrap_or_default().chars();
        let fit: String = fit
            .filter(|character| !is_xml_forbidden(*character))
            .collect();
        let mut choice = Choice {
            attribute,
            given: Some(fit.trim()).filter(|value| !value.is_empty()),
            error: None,
        };
        let mut effects = Vec::new();
        if attribute == "lang" {
            // In another language the scene is the same: what the reader was on keeps its index.
            self.locale = value.map_or_else(Locale::default, Locale::of);
            value.unwrap_or_default().clone_into(&mut self.tag);
            effects.push(Effect::LayOut);
        } else if self.take(&mut choice) {
            self.state.forget();
            effects.push(Effect::LayOut);
        }
        if !effects.is_empty() {
            self.lay_out();
        }
        choice.error.map_or(Ok(effects), Err)
    }

    /// Takes over the value of any attribute but `lang`. Whether another scene follows from it.
    fn take(&mut self, choice: &mut Choice<'_>) -> bool {
        match choice.attribute {
            "chart" => {
                let index = choice.among(&ChartKind::ALL.map(ChartKind::name));
                let chart = index.and_then(|index| ChartKind::ALL.get(index));
                self.opened_on.0 = chart.copied().unwrap_or_default();
                self.state.chart = self.opened_on.0;
            }
            "controls" => {
                self.controls = match choice.among(&["full", "none"]) {
                    Some(1) => Controls::None,
                    _ => Controls::Full,
                };
            }
            "headline" => self.editor = choice.given.map(str::to_owned),
            "report" => {
                let reports = self.figures.dataset.reports.iter();
                let ids: Vec<&str> = reports.map(|report| report.id.as_str()).collect();
                let index = choice.among(&ids);
                self.report = index.unwrap_or_else(|| opening_report(&self.figures.dataset));
                self.opened_on.1 = self.report;
            }
            "theme" => {
                // Only the page's palette follows from it.
                choice.among(&["auto", "light", "dark"]);
                return false;
            }
            _ => return false,
        }
        true
    }
}

/// An attribute's value as one of the names that mean something.
struct Choice<'v> {
    attribute: &'v str,
    given: Option<&'v str>,
    /// Why the value means nothing.
    error: Option<WidgetError>,
}

impl Choice<'_> {
    /// The index of the value among the names; `None` for one that means nothing, and without a value.
    fn among(&mut self, names: &[&str]) -> Option<usize> {
        let given = self.given?;
        let index = names.iter().position(|name| *name == given);
        if index.is_none() {
            let listed = names.get(..MAX_NAMES).unwrap_or(names);
            self.error = Some(WidgetError::attribute(self.attribute, given, listed));
        }
        index
    }
}

/// The report to open on: the newest that has figures; where that states a share of a plan that it does not give, the
/// newest that gives a plan with what it is for, if any does.
pub(super) fn opening_report(dataset: &Dataset) -> usize {
    let mut reports = dataset.reports.iter();
    let newest = reports.rposition(|report| !report.figures.is_empty());
    let newest = newest.unwrap_or(dataset.reports.len().saturating_sub(1));
    let report = dataset.reports.get(newest);
    let planned = |report: &Report| gives_plan(dataset, report);
    if report.is_some_and(|report| lacks_plan(dataset, report)) {
        return dataset.reports.iter().rposition(planned).unwrap_or(newest);
    }
    newest
}
