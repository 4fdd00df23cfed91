//! What a report says against itself, in words that take no side.

use super::{Args, FigureText, Language, Message, capitalized};
use crate::derived::{AnyFigure, Contradiction};
use crate::quantity::Unit;
use crate::reported::{Dataset, Report};

/// Stands behind the name of a figure that its own report contradicts, and before the sentence that says how.
pub(crate) const FLAG: &str = "†";

impl Language<'_> {
    /// The contradiction of the report as a sentence.
    #[must_use]
    pub fn contradiction(
        self,
        dataset: &Dataset,
        report: &Report,
        contradiction: Contradiction<'_>,
    ) -> String {
        let locale = self.locale;
        let label = |figure| capitalized(&self.figure(dataset, figure));
        let with_value = |figure| {
            let text = FigureText::new(self, dataset, AnyFigure::Reported(report, figure));
            Args::new(locale)
                .set("label", label(figure))
                .set("value", text.value())
                .fill(Message::Labelled)
        };
        let mut args = Args::new(locale);
        match contradiction {
            Contradiction::Share { stated, computed } => args
                .set("label", label(stated))
                .set("stated", locale.quantity(stated.quantity).plain())
                .set("value", locale.computed(computed, Unit::Percent, 1, ""))
                .fill(Message::ContradictedShare),
            Contradiction::Part { part, whole } => args
                .set("part", with_value(part))
                .set("whole", with_value(whole))
                .fill(Message::ContradictedPart),
            Contradiction::Parts { whole } => args
                .set("whole", with_value(whole))
                .fill(Message::ContradictedParts),
            Contradiction::Day => args
                .set("day", locale.day(report.published))
                .set("to", locale.day(report.period.to))
                .fill(Message::ContradictedDay),
        }
    }
}
