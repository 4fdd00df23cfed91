//! What the numbers on an axis count.

use super::{Language, Message};
use crate::quantity::{Decimal, Unit};
use crate::reported::{Dataset, Figure};

impl Language<'_> {
    /// The unit of an axis of such figures, in steps of 10^`power`: `billion yuan`, `million households`, `%`.
    pub(crate) fn axis_unit(self, dataset: &Dataset, figure: &Figure, power: i8) -> String {
        let two = Decimal::new(2, 0);
        let mut amount = self.locale.amount(two, power, Unit::Money);
        amount.digits.clear();
        let word = amount.word;
        match figure.quantity.unit {
            Unit::Money => self
                .money(&amount, &dataset.currency)
                .trim_start()
                .to_owned(),
            Unit::Percent => self.locale.percent("").trim().to_owned(),
            Unit::Ratio => String::new(),
            Unit::Items => {
                let unit = match self.counter(dataset, figure) {
                    "" => self.unit(dataset, figure.item.as_deref().unwrap_or_default(), two),
                    counter => counter,
                };
                if word.is_empty() {
                    return unit.to_owned();
                }
                self.locale
                    .filled(Message::AxisCount, &[("word", word), ("unit", unit)])
            }
        }
    }
}
