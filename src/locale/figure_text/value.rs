//! A figure's value and unit, for readers and for machines.

use super::FigureText;
use crate::derived::{AnyFigure, Places, Rule, machine_value};
use crate::locale::printed::Printed;
use crate::locale::{Locale, Message};
use crate::quantity::{Decimal, Interval, Qualifier, Ratio, Unit};
use crate::reported::Figure;

impl<'a> FigureText<'a> {
    /// The value with the word for its power of ten, without currency: `8.464 billion`; a dash where there is none.
    #[must_use]
    pub fn amount(self) -> String {
        self.printed().map_or_else(no_value, |printed| {
            let amount = self.locale.printed_amount(printed);
            self.locale.qualified(&amount.plain(), printed)
        })
    }

    /// The value with the word for its power of ten and its currency, in languages that count with measure words with
    /// that of its unit, and with what a source says of it: `8.464 billion yuan`, `903件`, `at least 1.2 million`; a dash
    /// where there is none.
    #[must_use]
    pub fn value(self) -> String {
        let (currency, counter) = (&self.dataset.currency, self.counter());
        self.printed().map_or_else(no_value, |printed| {
            self.language.printed_text(printed, currency, counter)
        })
    }

    /// A count in ones with all its digits; `None` for what the source does not give to its last digit.
    pub(crate) fn value_in_full(self) -> Option<String> {
        let AnyFigure::Reported(_, figure) = self.figure else {
            return None;
        };
        let printed = Printed {
            rounded: figure.quantity.printed(),
            power: 0,
            unit: figure.quantity.unit,
        };
        let is_in_ones = printed.is_plain() && printed.rounded.decimal.exponent() <= 0;
        let (currency, counter) = (&self.dataset.currency, self.counter());
        (is_in_ones && printed.unit == Unit::Items)
            .then(|| self.language.printed_text(printed, currency, counter))
    }

    /// Whether the value has a word for its power of ten.
    pub(crate) fn has_word(self) -> bool {
        self.printed().is_some_and(|printed| printed.power > 0)
    }

    /// The value before that of another one in a sentence. Where one of them is a bound or a range, which are long, the
    /// currency stands once in languages that set it behind the last: `from at least 3 million to at most 5 million yuan`.
    /// Both have the same word then: `500,000` beside `5 million yuan` would be read as millions.
    pub(crate) fn value_before(self, last: Self) -> String {
        let is_long = self.is_qualified() || last.is_qualified();
        let has_place = is_long && matches!(self.locale, Locale::En | Locale::Fr);
        if has_place && self.word() == last.word() {
            return self.amount();
        }
        self.value()
    }

    /// The word for its power of ten, in the singular; empty where it has none.
    fn word(self) -> &'static str {
        self.printed().map_or("", |printed| {
            let amount = self.locale.printed_amount(printed);
            amount.word.trim_end_matches('s')
        })
    }

    /// The value with the name of what is counted behind it, where the dataset names that in the language and the label
    /// beside the value does not: `41 km` beside *track renewed*, `500` beside *trees planted*.
    pub(crate) fn value_beside(self, label: &str) -> String {
        match self.unnamed_item(label) {
            Some(_) => self.value_in_items(),
            None => self.value(),
        }
    }

    /// The same beside its own label, or beside what stands for that: a date under a headline that has it.
    pub(crate) fn value_beside_label(self) -> String {
        self.value_beside(&self.name())
    }

    /// The value with the name of what is counted behind it, where the dataset names that in the language.
    pub(crate) fn value_in_items(self) -> String {
        let value = self.value();
        let in_items = || {
            let (figure, printed) = (self.counted_figure()?, self.printed()?);
            self.dataset.item(figure.item.as_deref()?)?;
            let number = self.locale.plural(printed);
            self.language.units(self.dataset, figure, number, &value)
        };
        in_items().unwrap_or_else(|| value.clone())
    }

    /// The value in a column in which labels leave those things `unnamed`: all that count them have the name, since `30` below
    /// `12 people` would be read as something else.
    pub(crate) fn value_among(self, unnamed: &[String]) -> String {
        if unnamed.iter().any(|item| item == self.unit()) {
            self.value_in_items()
        } else {
            self.value()
        }
    }

    /// What is counted, where the label beside the value does not name it.
    pub(crate) fn unnamed_item(self, label: &str) -> Option<&'a str> {
        let figure = self.counted_figure()?;
        self.language.unnamed_item(self.dataset, figure, label)
    }

    /// The figure of the report whose things the value counts; `None` where it is no count.
    fn counted_figure(self) -> Option<&'a Figure> {
        match self.figure {
            AnyFigure::Reported(_, figure) => Some(figure),
            AnyFigure::Derived(_, derived) if derived.unit == Unit::Items => self.subject(),
            AnyFigure::Derived(..) => None,
        }
    }

    /// The value as it is heard beside its label: in place of a dash that it is not calculated.
    pub(crate) fn heard_value(self) -> String {
        match self.reason() {
            "" => self.value_beside_label(),
            _ => self.locale.text(Message::NotCalculated).to_owned(),
        }
    }

    /// The digits of its value, and what must be said with them; `None` where it has none.
    pub(super) fn printed(self) -> Option<Printed> {
        match self.figure {
            AnyFigure::Reported(_, figure) => {
                Some(self.locale.printed(figure.quantity, self.is_label))
            }
            AnyFigure::Derived(_, derived) => self.locale.printed_result(derived, self.is_label),
        }
    }

    /// Whether its digits are not plainly its value: it is *about*, *at least* or *at most* so much, or in a range.
    pub(crate) fn is_qualified(self) -> bool {
        self.printed().is_some_and(|printed| !printed.is_plain())
    }

    /// The ending of a French participle that the value, an amount of money, is the subject of; empty elsewhere.
    pub(crate) fn ending(self) -> &'static str {
        self.printed().map_or("", |printed| {
            let amount = self.locale.printed_amount(printed);
            self.language.ending(&amount, &self.dataset.currency)
        })
    }

    /// The measure word behind its value; empty where there is none.
    #[must_use]
    pub fn counter(self) -> &'a str {
        let (counted, is_count) = match self.figure {
            AnyFigure::Reported(_, figure) => (Some(figure), true),
            AnyFigure::Derived(_, derived) => {
                let is_count = derived.unit == Unit::Items
                    // In Chinese that is a ratio of two numbers.
                    || derived.rule == Rule::PerHundred && self.locale != Locale::Zh;
                (self.subject(), is_count && derived.result.is_ok())
            }
        };
        counted
            .filter(|_| is_count)
            .map_or("", |figure| self.language.counter(self.dataset, figure))
    }

    /// The figure of the report that a calculated one says something of.
    pub(super) fn subject(self) -> Option<&'a Figure> {
        let AnyFigure::Derived(report, derived) = self.figure else {
            return None;
        };
        report.figure_named(&derived.formula.subject()?.id.name)
    }

    /// The value for machines: ungrouped, `.` as decimal mark; empty where there is none.
    #[must_use]
    pub fn decimal(self) -> String {
        let decimal = match self.figure {
            AnyFigure::Reported(_, figure) => Some(figure.quantity.amount),
            AnyFigure::Derived(_, derived) => machine_value(derived),
        };
        decimal
            .as_ref()
            .map_or_else(String::new, Decimal::to_string)
    }

    /// The same where that alone is the value; empty for a range, and for *at least* and *at most* so much.
    #[must_use]
    pub fn plain_decimal(self) -> String {
        let is_plain = |printed: Printed| {
            matches!(
                printed.rounded.qualifier,
                Qualifier::None | Qualifier::About
            )
        };
        if self.printed().is_some_and(is_plain) {
            self.decimal()
        } else {
            String::new()
        }
    }

    /// The ends of where the exact value lies, for machines: rounded outwards, without zeros at the end. Empty where
    /// nothing limits it.
    #[must_use]
    pub fn ends(self) -> [String; 2] {
        let places = match self.figure {
            AnyFigure::Reported(_, figure) => 1 - i32::from(figure.quantity.amount.exponent()),
            // Without a value they are far apart, and may be long.
            AnyFigure::Derived(_, derived) if machine_value(derived).is_none() => 0,
            AnyFigure::Derived(_, derived) => match derived.places {
                Places::Input(exponent) => 2 - i32::from(exponent),
                Places::One | Places::Two => 6,
            },
        };
        // A long one has fewer places.
        let end = |end: Option<Ratio>, round: fn(Ratio, i32) -> Option<Decimal>| {
            let mut fewer = (places.min(0)..=places).rev();
            let outward = end.and_then(|end| fewer.find_map(|places| round(end, places)));
            outward.map_or_else(String::new, |outward| outward.trimmed().to_string())
        };
        let Interval { low, high } = self.figure.interval().unwrap_or(Interval::OPEN);
        [end(low, Ratio::floor), end(high, Ratio::ceil)]
    }

    /// The unit for machines: the currency's code, `%`, or the name of the counted things; empty for a plain ratio.
    #[must_use]
    pub fn unit(self) -> &'a str {
        let counted = self.counted_figure();
        let counted = counted.and_then(|figure| figure.item.as_deref());
        counted.unwrap_or(match self.figure.unit() {
            Unit::Money => &self.dataset.currency,
            Unit::Percent => "%",
            Unit::Items | Unit::Ratio => "",
        })
    }

    /// The name of what is counted as it stands behind the value: `bridges`, in French `d’arbres` behind a million. Empty
    /// where the value has a measure word, and where nothing is counted.
    pub(crate) fn item_name(self) -> String {
        let (AnyFigure::Reported(_, figure), "") = (self.figure, self.counter()) else {
            return String::new();
        };
        let (Some(item), Some(printed)) = (figure.item.as_deref(), self.printed()) else {
            return String::new();
        };
        let number = self.locale.plural(printed);
        let name = self.language.unit(self.dataset, item, number);
        self.language.behind(name, number)
    }

    /// The value with that name, `25 bores`; the value alone where there is none.
    pub(crate) fn value_with_item(self) -> String {
        let (value, name) = (self.value(), self.item_name());
        if name.is_empty() {
            return value;
        }
        [&value, "\u{a0}", &name].concat()
    }

    /// The unit for readers: in words, in the form that the value takes, where they are known.
    #[must_use]
    pub fn unit_name(self) -> &'a str {
        let number = match self.figure {
            AnyFigure::Reported(_, figure) => figure.quantity.amount,
            AnyFigure::Derived(..) => Decimal::new(2, 0),
        };
        self.language.unit(self.dataset, self.unit(), number)
    }
}

/// What stands for a value that there is not.
fn no_value() -> String {
    "–".to_owned()
}
