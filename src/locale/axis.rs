//! What the numbers on an axis count.

use super::{Locale, Message};
use crate::quantity::{Decimal, Unit};
use crate::reported::{Dataset, Figure};

impl Locale {
    /// The unit of an axis of such figures, in steps of 10^`power`: `billion yuan`, `million households`, `%`.
    #[must_use]
    pub fn axis_unit(self, dataset: &Dataset, figure: &Figure, power: i8) -> String {
        let two = Decimal::new(2, 0);
        let word = self.amount(two, power, Unit::Money).word;
        match figure.quantity.unit {
            Unit::Money => self.money(word, &dataset.currency),
            Unit::Percent => self.percent("").trim().to_owned(),
            Unit::Ratio => String::new(),
            Unit::Items => {
                let unit = self.unit(figure.item.as_deref().unwrap_or_default(), two);
                if word.is_empty() {
                    return unit.to_owned();
                }
                self.filled(Message::AxisCount, &[("word", word), ("unit", unit)])
            }
        }
    }
}
