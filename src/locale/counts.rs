//! Counts in words: how many of what, with measure words and the names of counted things.

use super::built_in::{built_in_class, built_in_name, counts_projects};
use super::french::of;
use super::{Category, Language, Locale, Message, fill};
use crate::quantity::{Computed, Decimal, Unit};
use crate::reported::{Dataset, Figure};

impl Language<'_> {
    /// What a count counts, in the form that the number takes: `project`, `patent applications`; the name of the
    /// indicator where the dataset declares it, of which no other form is known.
    pub(crate) fn counted_name(self, dataset: &Dataset, figure: &Figure) -> String {
        match built_in_figure(dataset, figure) {
            Some(message) => {
                let printed = self.locale.printed(figure.quantity, true);
                let number = self.locale.plural(printed);
                self.locale.form(message, number).to_owned()
            }
            None => self.figure(dataset, figure),
        }
    }

    /// A count with the name of what it counts: `1 project`, `903 patent applications`. A declared name stands before it,
    /// since it has no form for one and may begin with a capital: `Schools: 21`. Where that does not say what is counted,
    /// the number does: `Track laid: 30,250 metres`.
    #[must_use]
    pub fn counted(self, dataset: &Dataset, figure: &Figure) -> String {
        let label = self.counted_name(dataset, figure);
        let is_unnamed = self.unnamed_item(dataset, figure, &label).is_some();
        self.counted_as(dataset, figure, &label, is_unnamed)
    }

    /// A part of a count behind its whole, which says what both count: `children: 2,640,021` behind *people vaccinated*.
    pub(crate) fn counted_part(self, dataset: &Dataset, whole: &Figure, part: &Figure) -> String {
        if part.item != whole.item {
            return self.counted(dataset, part);
        }
        let label = self.counted_name(dataset, part);
        self.counted_as(dataset, part, &label, false)
    }

    /// A count with its label, and in the declared units where these are to be named.
    fn counted_as(
        self,
        dataset: &Dataset,
        figure: &Figure,
        label: &str,
        has_units: bool,
    ) -> String {
        let locale = self.locale;
        let printed = locale.printed(figure.quantity, true);
        let number = locale.plural(printed);
        let message = built_in_figure(dataset, figure);
        if counts_projects(dataset, figure) && printed.is_plain() {
            let form = locale.form(Message::CountOfProjects, number);
            let value = locale.printed_amount(printed).plain();
            return fill(form, &[("value", &value)]);
        }
        let value = self.printed_text(printed, "", self.counter(dataset, figure));
        if message == Some(Message::Projects)
            && let Some(units) = self.units(dataset, figure, number, &value)
        {
            return units;
        }
        let (template, value) = match (message, locale) {
            (None, Locale::En | Locale::Fr) => {
                let units = self.units(dataset, figure, number, &value);
                let units = units.filter(|_| has_units);
                (Message::Labelled, units.unwrap_or(value))
            }
            _ => (Message::Count, value),
        };
        locale.filled(template, &[("value", &value), ("label", label)])
    }

    /// What the figure counts, where the dataset names that in the language and the label beside the number does not.
    pub(super) fn unnamed_item<'f>(
        self,
        dataset: &Dataset,
        figure: &'f Figure,
        label: &str,
    ) -> Option<&'f str> {
        let item = figure.item.as_deref()?;
        dataset.item(item)?;
        let label = spaced_words(label);
        let is_named = |number| {
            let name = self.named_unit(dataset, item, Decimal::new(number, 0))?;
            Some(label.contains(&spaced_words(name)))
        };
        (!is_named(1)? && !is_named(2)?).then_some(item)
    }

    /// What parts leave of their whole: `2 other projects`, `the rest: 2`.
    pub(crate) fn rest(self, dataset: &Dataset, whole: &Figure, rest: Computed) -> String {
        if counts_projects(dataset, whole)
            && let Some(count) = rest.value.round(0).filter(|_| rest.is_exact())
        {
            let form = self.locale.form(Message::OtherProjects, count);
            return fill(form, &[("value", &self.locale.decimal(count))]);
        }
        let value = self
            .locale
            .computed(rest, Unit::Items, 0, self.counter(dataset, whole));
        self.locale.filled(Message::Rest, &[("value", &value)])
    }

    /// What a square of the unit chart stands for.
    pub(crate) fn square(self, dataset: &Dataset, whole: &Figure, units: i64) -> String {
        let units = Decimal::new(units, 0);
        let count = self.locale.decimal(units);
        if counts_projects(dataset, whole) {
            let form = self.locale.form(Message::SquareOfProjects, units);
            return fill(form, &[("count", &count)]);
        }
        if let Some(units) = self.units(dataset, whole, units, &count) {
            return self
                .locale
                .filled(Message::SquareIsMany, &[("count", &units)]);
        }
        let count = count + self.counter(dataset, whole);
        let label = self.figure(dataset, whole);
        let values = [("label", &*label), ("count", &*count)];
        self.locale.filled(Message::Square, &values)
    }

    /// The measure word of a count, in languages that count with one: `件` of 903 patent applications, the dataset's own for
    /// its items, the most general one where none is known. Empty in others, and for what is no count.
    pub(crate) fn counter<'d>(self, dataset: &'d Dataset, figure: &Figure) -> &'d str {
        if matches!(self.locale, Locale::En | Locale::Fr) || figure.quantity.unit != Unit::Items {
            return "";
        }
        let item = figure.item.as_deref();
        item.and_then(|item| self.named_unit(dataset, item, figure.quantity.amount))
            .unwrap_or_else(|| self.locale.text(Message::UnitProjects))
    }

    /// The name of what is counted, in the form that the number takes: as the dataset names it, else as we do, else the
    /// unit as it stands.
    #[must_use]
    pub fn unit<'d>(self, dataset: &'d Dataset, unit: &'d str, number: Decimal) -> &'d str {
        self.named_unit(dataset, unit, number).unwrap_or(unit)
    }

    /// The unit's name in the language; `None` where it has none.
    pub(super) fn named_unit<'d>(
        self,
        dataset: &'d Dataset,
        unit: &str,
        number: Decimal,
    ) -> Option<&'d str> {
        if let Some(item) = dataset.item(unit) {
            let form = match self.locale.category(number) {
                Category::One => &item.one,
                Category::Other | Category::Many => &item.other,
            };
            let (tag, name) = self.tagged(form);
            // A name without a language is a sign of every one, such as km; a measure word is of its own.
            let is_sign = tag.is_empty() && matches!(self.locale, Locale::En | Locale::Fr);
            let is_own = is_sign || tag.split('-').next() == Some(self.locale.tag());
            return Some(name).filter(|_| is_own);
        }
        unit_message(unit).map(|message| self.locale.form(message, number))
    }

    /// So many of what is counted, as `value` is written: `1 bridge`, `500 trees`; `None` where its name has no place behind
    /// a number.
    pub(crate) fn units(
        self,
        dataset: &Dataset,
        figure: &Figure,
        number: Decimal,
        value: &str,
    ) -> Option<String> {
        if !matches!(self.locale, Locale::En | Locale::Fr) {
            return None;
        }
        let name = self.named_unit(dataset, figure.item.as_deref()?, number)?;
        let name = self.behind(name, number);
        if name.contains(' ') {
            let values = [("value", value), ("label", &name)];
            return Some(self.locale.filled(Message::Count, &values));
        }
        // A word stays in the line of its number.
        Some([value, "\u{a0}", &name].concat())
    }

    /// The name of what is counted as it stands behind the number: in French `d’arbres` behind a million.
    pub(super) fn behind(self, name: &str, number: Decimal) -> String {
        let of = match self.locale.category(number) {
            Category::Many if !name.is_empty() => of(name),
            _ => "",
        };
        [of, name].concat()
    }
}

/// The name of what a figure of a built-in indicator counts; `None` for one that has its class in brackets, and for a
/// declared indicator.
fn built_in_figure(dataset: &Dataset, figure: &Figure) -> Option<Message> {
    let built_in = dataset.built_in(&figure.indicator)?;
    match &figure.class {
        Some(class) => built_in_class(built_in, class),
        None => Some(built_in_name(built_in)),
    }
}

/// The name of a unit that the reports of the programme use.
fn unit_message(unit: &str) -> Option<Message> {
    Some(match unit {
        "projects" => Message::UnitProjects,
        "technologies" => Message::UnitTechnologies,
        "applications" => Message::UnitApplications,
        "patents" => Message::UnitPatents,
        "prefectures" => Message::UnitPrefectures,
        "firms" => Message::UnitFirms,
        _ => return None,
    })
}

/// The words of the text in lower case, each between spaces.
fn spaced_words(text: &str) -> String {
    let lower = text.to_lowercase();
    let mut spaced = String::from(" ");
    for word in lower.split(|character: char| !character.is_alphanumeric()) {
        if !word.is_empty() {
            spaced += word;
            spaced.push(' ');
        }
    }
    spaced
}
