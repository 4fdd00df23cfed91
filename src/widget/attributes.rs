//! The element's attributes: each value taken over, or refused by name with the default in force.

use super::{Controls, Fault, Widget};
use crate::chart::{ChartKind, View};
use crate::derived::planned;
use crate::interaction::Effect;
use crate::locale::Locale;
use crate::reported::{Dataset, Report};

impl Widget {
    /// Takes over an attribute's value, or its absence.
    ///
    /// # Errors
    /// A [`Fault`] for a value that means nothing; the default of the attribute is in force then.
    pub fn set(&mut self, attribute: &str, value: Option<&str>) -> Result<Vec<Effect>, Fault> {
        let outcome = match attribute {
            "chart" => self.set_chart(value),
            "view" => {
                let (view, outcome) = chosen(
                    View::of,
                    value,
                    attribute,
                    &[View::Totals.name(), View::PerProject.name()],
                );
                self.state.view = view;
                outcome
            }
            "controls" => {
                let known = |name: &str| match name {
                    "full" => Some(Controls::Full),
                    "none" => Some(Controls::None),
                    _ => None,
                };
                let (controls, outcome) = chosen(known, value, attribute, &["full", "none"]);
                self.controls = controls;
                outcome
            }
            "headline" => {
                self.editor = value
                    .map(str::trim)
                    .filter(|value| !value.is_empty())
                    .map(str::to_owned);
                Ok(())
            }
            "report" => self.set_report(value),
            "theme" => {
                let names = ["auto", "light", "dark"];
                let known = |name: &str| names.contains(&name).then_some(());
                return chosen(known, value, attribute, &names)
                    .1
                    .map(|()| Vec::new());
            }
            "lang" => {
                self.locale = value.map_or_else(Locale::default, Locale::of);
                // The same scene in other words: what the reader was on keeps its place.
                self.lay_out();
                return Ok(vec![Effect::LayOut]);
            }
            _ => return Ok(Vec::new()),
        };
        self.state.forget();
        self.lay_out();
        outcome.map(|()| vec![Effect::LayOut])
    }

    fn set_chart(&mut self, value: Option<&str>) -> Result<(), Fault> {
        let names = ChartKind::ALL.map(ChartKind::name);
        let (chart, outcome) = chosen(ChartKind::of, value, "chart", &names);
        self.state.chart = chart;
        self.opened_on = chart;
        outcome
    }

    fn set_report(&mut self, value: Option<&str>) -> Result<(), Fault> {
        self.report = opening_report(&self.dataset);
        let Some(value) = value.map(str::trim).filter(|value| !value.is_empty()) else {
            return Ok(());
        };
        match self
            .dataset
            .reports
            .iter()
            .position(|report| report.id == value)
        {
            Some(place) => {
                self.report = place;
                Ok(())
            }
            None => {
                let ids: Vec<&str> = self
                    .dataset
                    .reports
                    .iter()
                    .take(12)
                    .map(|report| report.id.as_str())
                    .collect();
                Err(Fault::attribute("report", value, &ids))
            }
        }
    }
}

/// The report to open on: the last that gives an amount with its plan for the year, else the last one.
pub(super) fn opening_report(dataset: &Dataset) -> usize {
    let planned = |report: &Report| planned(dataset, report).is_some();
    let last = dataset.reports.len().saturating_sub(1);
    dataset.reports.iter().rposition(planned).unwrap_or(last)
}

/// The value of the name, or the default with a fault where the name means nothing.
fn chosen<T: Default>(
    known: impl Fn(&str) -> Option<T>,
    value: Option<&str>,
    attribute: &str,
    names: &[&str],
) -> (T, Result<(), Fault>) {
    let Some(value) = value.map(str::trim).filter(|value| !value.is_empty()) else {
        return (T::default(), Ok(()));
    };
    match known(value) {
        Some(chosen) => (chosen, Ok(())),
        None => (T::default(), Err(Fault::attribute(attribute, value, names))),
    }
}
