//! The identity of a figure, reported or derived.

use std::fmt;

/// The one name by which a figure is known from the dataset to the page: its report and its name there.
///
/// It is written `report/name`, as in `2019-11-30/investment.of-plan`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct FigureId {
    /// Id of the report.
    pub report: String,
    /// Name of the figure within its report.
    pub name: String,
}

impl FigureId {
    /// The id of the figure with the name in the report.
    #[must_use]
    pub fn new(report: &str, name: &str) -> Self {
        Self {
            report: report.to_owned(),
            name: name.to_owned(),
        }
    }

    /// Reads `report/name`; `None` for a text without a report or a name. The report ends at the first slash.
    ///
    /// # Example
    /// ```
    /// use initiative_charts::reported::FigureId;
    /// let id = FigureId::parse("2019-11-30/investment.of-plan").ok_or("no figure")?;
    /// assert_eq!((id.report.as_str(), id.name.as_str()), ("2019-11-30", "investment.of-plan"));
    /// assert_eq!(id.to_string(), "2019-11-30/investment.of-plan");
    /// assert_eq!(FigureId::parse("investment"), None);
    /// # Ok::<(), &str>(())
    /// ```
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (report, name) = text.split_once('/')?;
        (!report.is_empty() && !name.is_empty()).then(|| Self::new(report, name))
    }
}

impl fmt::Display for FigureId {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}/{}", self.report, self.name)
    }
}
