//! What a report says against itself, in words that take no side.

use super::{FigureText, Language, Message, capitalized};
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
        let with_value = |figure| {
            let text = FigureText::new(self, dataset, AnyFigure::Reported(report, figure));
            let values = [
                ("label", &*capitalized(&self.figure(dataset, figure))),
                ("value", &*text.value()),
            ];
            self.locale.filled(Message::Labelled, &values)
        };
        let (message, values) = match contradiction {
            Contradiction::Share { stated, computed } => {
                let values = [
                    ("label", capitalized(&self.figure(dataset, stated))),
                    ("stated", self.locale.quantity(stated.quantity).plain()),
                    (
                        "value",
                        self.locale.computed(computed, Unit::Percent, 1, ""),
                    ),
                ];
                (Message::ContradictedShare, values.to_vec())
            }
            Contradiction::Part { part, whole } => {
                let values = vec![("part", with_value(part)), ("whole", with_value(whole))];
                (Message::ContradictedPart, values)
            }
            Contradiction::Parts { whole } => (
                Message::ContradictedParts,
                vec![("whole", with_value(whole))],
            ),
            Contradiction::Day => {
                let (day, to) = (
                    self.locale.day(report.published),
                    self.locale.day(report.period.to),
                );
                (Message::ContradictedDay, vec![("day", day), ("to", to)])
            }
        };
        let values: Vec<_> = values
            .iter()
            .map(|(name, value)| (*name, value.as_str()))
            .collect();
        self.locale.filled(message, &values)
    }
}
