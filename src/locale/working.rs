//! The formula of a calculated figure with its numbers, as `926 million yuan ÷ 21.257 billion yuan = 4.4%`.
//!
//! It is written from the tree that was evaluated.

use super::Language;
use super::formula::Notation;
use super::printed::Printed;
use crate::derived::Derived;
use crate::quantity::Unit;

impl Language<'_> {
    /// The formula and its result, each number as a reader meets it elsewhere: the inputs as they were printed, the
    /// result in its one form, money with its currency. `None` where there is no result.
    #[must_use]
    pub fn working(self, derived: &Derived, currency: &str) -> Option<String> {
        let formula = self.formula(&derived.formula, &Notation::Numbers(currency))?;
        let printed = self.locale.printed_result(derived, false)?;
        let result = self.printed_text(printed, currency, "");
        Some([&formula, " = ", &result].concat())
    }

    /// The amount with its words and, as it is money, its currency, or with the measure word of what is counted.
    pub(super) fn printed_text(self, printed: Printed, currency: &str, counter: &str) -> String {
        let amount = self.locale.printed_amount(printed);
        let text = if printed.unit == Unit::Money {
            self.money(&amount, currency)
        } else {
            self.locale.counted(&amount, counter)
        };
        self.locale.qualified(&text, printed)
    }
}
