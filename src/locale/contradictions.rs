//! What a report says against itself, in words that take no side.

use super::{Locale, Message, capitalized};
use crate::derived::Contradiction;
use crate::quantity::Computed;
use crate::reported::{Dataset, Figure, Report};

/// Stands behind the name of a figure that its own report contradicts, and before the sentence that says how.
pub(crate) const FLAG: &str = "†";

impl Locale {
    /// The contradiction of the report as a sentence.
    #[must_use]
    pub fn contradiction(
        self,
        dataset: &Dataset,
        report: &Report,
        contradiction: Contradiction<'_>,
    ) -> String {
        let with_value = |figure| self.with_value(dataset, figure);
        let (message, values) = match contradiction {
            Contradiction::Share { stated, computed } => {
                let values = [
                    ("label", capitalized(&self.figure(dataset, stated))),
                    ("stated", self.quantity(stated.quantity).plain()),
                    ("value", self.computed_percent(computed)),
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
                let (day, to) = (self.day(report.published), self.day(report.period.to));
                (Message::ContradictedDay, vec![("day", day), ("to", to)])
            }
        };
        let values: Vec<_> = values
            .iter()
            .map(|(name, value)| (*name, value.as_str()))
            .collect();
        self.filled(message, &values)
    }

    /// `Label: value`
    fn with_value(self, dataset: &Dataset, figure: &Figure) -> String {
        let label = capitalized(&self.figure(dataset, figure));
        let value =
            self.quantity_text(figure.quantity, &dataset.currency) + self.counter(dataset, figure);
        self.filled(Message::Labelled, &[("label", &label), ("value", &value)])
    }

    /// A percentage as a label shows it.
    fn computed_percent(self, computed: Computed) -> String {
        let rounded = computed.rounded(1);
        rounded.map_or_else(String::new, |rounded| {
            self.about(&self.percent(&self.decimal(rounded.decimal)), rounded.about)
        })
    }
}
