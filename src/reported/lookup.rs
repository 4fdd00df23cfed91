//! What a dataset has of a name or an id.

use super::{Dataset, Figure, FigureId, Indicator, Item, Report};

impl Report {
    /// The figure of the indicator, of no narrower class; `None` where the report has none.
    #[must_use]
    pub fn figure(&self, indicator: &str) -> Option<&Figure> {
        let figure = self.figures_from(indicator, "").next();
        figure.filter(|figure| figure.indicator == indicator && figure.class.is_none())
    }

    /// The figure with the name; `None` where the report has none.
    pub(crate) fn figure_named(&self, name: &str) -> Option<&Figure> {
        let (indicator, class) = name.split_once('.').unwrap_or((name, ""));
        let figure = self.figures_from(indicator, class).next();
        figure.filter(|figure| figure.is_named(name))
    }

    /// The figures of the indicator: that of no class, then those of its classes.
    pub(crate) fn figures_of<'r>(&'r self, indicator: &'r str) -> impl Iterator<Item = &'r Figure> {
        let figures = self.figures_from(indicator, "");
        figures.take_while(move |figure| figure.indicator == indicator)
    }

    /// The figures in the order of their names, from the first on that is not before this one.
    fn figures_from(&self, indicator: &str, class: &str) -> impl Iterator<Item = &Figure> {
        let is_before = |figure: &Figure| {
            (
                &*figure.indicator,
                figure.class.as_deref().unwrap_or_default(),
            ) < (indicator, class)
        };
        let first = self
            .figures_by_name
            .partition_point(|index| self.figures.get(*index).is_some_and(is_before));
        let indices = self.figures_by_name.iter().skip(first);
        indices.filter_map(|index| self.figures.get(*index))
    }
}

impl Dataset {
    /// The report with the id.
    #[must_use]
    pub fn report(&self, id: &str) -> Option<&Report> {
        self.reports.get(self.report_index(id)?)
    }

    /// The reported figure with the identity, and its report; `None` where there is none.
    #[must_use]
    pub fn figure(&self, id: &FigureId) -> Option<(&Report, &Figure)> {
        let report = self.report(&id.report)?;
        Some((report, report.figure_named(&id.name)?))
    }

    /// The index of the report with the id.
    #[must_use]
    pub fn report_index(&self, id: &str) -> Option<usize> {
        let index = self
            .reports
            .binary_search_by(|report| report.id.as_str().cmp(id));
        index.ok()
    }

    /// The indicator with the id: declared by the dataset, else built in.
    #[must_use]
    pub fn indicator(&self, id: &str) -> Option<&Indicator> {
        let indicator = |index: &usize| self.indicators.get(*index);
        let is_before =
            |index: &usize| indicator(index).is_some_and(|indicator| indicator.id.as_str() < id);
        let first = self.indicators_by_id.partition_point(is_before);
        let found = self.indicators_by_id.get(first).and_then(indicator);
        let is_named = |indicator: &&Indicator| indicator.id == id;
        // One whose id was changed since the dataset was read is looked for.
        found
            .filter(is_named)
            .or_else(|| self.indicators.iter().find(is_named))
    }

    /// Whether a report gives an amount of the indicator that is below zero, or a range that begins there: then it counts
    /// what comes less what goes.
    pub(crate) fn is_below_zero(&self, indicator: &str) -> bool {
        let found = self.below_zero.binary_search_by(|id| (**id).cmp(indicator));
        found.is_ok()
    }

    /// The name of the counted things; `None` where the dataset has none.
    #[must_use]
    pub fn item(&self, id: &str) -> Option<&Item> {
        self.items.iter().find(|item| item.id == id)
    }
}
