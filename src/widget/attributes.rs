//! The element's attributes: each value taken over, or refused by name with the default in force.

use super::snapshot::Resumed;
use super::{Controls, Widget, WidgetError};
use crate::derived::{gives_plan, lacks_plan};
use crate::interaction::Effect;
use crate::locale::Locale;
use crate::reported::{Dataset, FigureId, Report, is_xml_forbidden};
use crate::scene::ChartKind;

/// The most names that an error lists.
const MAX_NAMES: usize = 12;

/// What the attributes ask for, wherever the reader goes from there.
#[derive(Debug, Default)]
pub(super) struct Asked {
    /// Whether an attribute names the chart, and the report.
    chart: bool,
    report: bool,
    /// The figure, as it is written.
    figure: Option<String>,
    /// That figure, with the report and the chart that were opened for it; none where they do not show it.
    pub(super) found: Option<(FigureId, usize, ChartKind)>,
}

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
        let (effects, mut errors) = self.set_all(&[(attribute, value)]);
        errors.pop().map_or(Ok(effects), Err)
    }

    /// Takes over the values of attributes that change together, or their absence, and lays out once. Returns what follows,
    /// and an error for each value that means nothing.
    pub fn set_all(
        &mut self,
        attributes: &[(&str, Option<&str>)],
    ) -> (Vec<Effect>, Vec<WidgetError>) {
        let shown = (self.state.chart, self.state.report);
        let (mut lays_out, mut errors) = (false, Vec::new());
        for (attribute, value) in attributes {
            if *attribute == "lang" {
                // In another language the scene is the same: what the reader was on keeps its index.
                self.locale = value.map_or_else(Locale::default, Locale::of);
                value.unwrap_or_default().clone_into(&mut self.tag);
                lays_out = true;
                continue;
            }
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
            lays_out |= self.take(&mut choice);
            errors.extend(choice.error);
        }
        if shown != (self.state.chart, self.state.report) {
            self.state.forget();
        }
        let decide = |(name, _): &(&str, _)| matches!(*name, "chart" | "report" | "figure");
        if attributes.iter().any(decide) {
            errors.extend(self.open_figure());
        }
        if lays_out {
            self.lay_out();
        }
        let effects = lays_out.then_some(Effect::LayOut);
        (effects.into_iter().collect(), errors)
    }

    /// Takes over the value of any attribute but `lang`. Whether the scene is to be laid out anew.
    fn take(&mut self, choice: &mut Choice<'_>) -> bool {
        match choice.attribute {
            "chart" => {
                let index = choice.among(&ChartKind::ALL.map(ChartKind::name));
                let chart = index.and_then(|index| ChartKind::ALL.get(index));
                self.state.chart = chart.copied().unwrap_or_default();
                // An editor's headline was not written for the default.
                self.opened_on.0 = choice.error.is_none().then_some(self.state.chart);
                self.asked.chart = chart.is_some();
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
                self.state.report = index.unwrap_or_else(|| opening_report(&self.figures.dataset));
                self.opened_on.1 = choice.error.is_none().then_some(self.state.report);
                self.asked.report = index.is_some();
            }
            "figure" => self.asked.figure = choice.given.map(str::to_owned),
            "theme" => {
                // Only the page's palette follows from it.
                choice.among(&["auto", "light", "dark"]);
                return false;
            }
            _ => return false,
        }
        true
    }

    /// Opens where the figure of the attribute is shown, and pins it: nothing is said, and the focus stays. Where the attribute
    /// is gone or names nothing that is shown, its last figure is let go, if it is current still.
    fn open_figure(&mut self) -> Option<WidgetError> {
        let last = self.asked.found.take();
        let error = match self.asked.figure.as_deref().map(|name| self.find(name)) {
            Some(Ok(found)) => {
                self.state.forget();
                (self.state.chart, self.state.report) = (found.2, found.1);
                self.resumed = Some(Resumed::pinned(found.0.clone()));
                self.asked.found = Some(found);
                return None;
            }
            Some(Err(error)) => Some(error),
            None => None,
        };
        if let Some((last, ..)) = last {
            let current = self.state.current.and_then(|datum| self.scene.datum(datum));
            if current.is_some_and(|datum| datum.id == last) {
                self.state.forget();
            }
            self.resumed.take_if(|resumed| resumed.is_on(&last));
        }
        error
    }

    /// The figure of the name, and the report and the chart that show it. A chart and a report that attributes name go before
    /// it.
    fn find(&self, name: &str) -> Result<(FigureId, usize, ChartKind), WidgetError> {
        let unknown = || self.no_figure(name, true);
        let id = FigureId::parse(name).ok_or_else(unknown)?;
        let (chart, report) = (self.state.chart, self.state.report);
        let charts = match self.opened_on.0.filter(|_| self.asked.chart) {
            Some(asked) => vec![chart, asked],
            None => self.charts_in_turn(),
        };
        let other = match self.opened_on.1.filter(|_| self.asked.report) {
            Some(asked) => Some(asked),
            None => self.figures.dataset.report_index(&id.report),
        };
        let stays = self.holder(&id, &[Some(report)], &[chart]);
        let opens = || self.holder(&id, &[other, Some(report)], &charts);
        let Some((report, chart)) = stays.or_else(opens) else {
            let dataset = &self.figures.dataset;
            let known = self.figures.derivations.figure(dataset, &id);
            return Err(match known {
                Some(_) => WidgetError::FigureElsewhere(name.to_owned()),
                None => unknown(),
            });
        };
        Ok((id, report, chart))
    }

    /// The chart and the report that the attributes open.
    pub(super) fn opens_on(&self) -> (Option<ChartKind>, Option<usize>) {
        match self.asked.found {
            Some((_, report, chart)) => (Some(chart), Some(report)),
            None => self.opened_on,
        }
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
