//! What a figure is called.

use super::built_in::{built_in_class, built_in_name};
use super::{Locale, Message, fill};
use crate::derived::{Derived, Rule};
use crate::quantity::Decimal;
use crate::reported::{BuiltInIndicator, Dataset, Figure};

impl Locale {
    /// The indicator's name in running text: as the dataset declares it, else the built-in one, else its id.
    #[must_use]
    pub fn indicator(self, dataset: &Dataset, id: &str) -> String {
        if let Some(built_in) = dataset.built_in(id) {
            return self.plain_form(built_in_name(built_in)).to_owned();
        }
        self.declared(dataset, id).unwrap_or(id).to_owned()
    }

    /// The name that the dataset gives the indicator.
    fn declared<'d>(self, dataset: &'d Dataset, id: &str) -> Option<&'d str> {
        let label = dataset.indicator(id)?.label.in_language(self.tag());
        Some(label).filter(|label| !label.is_empty())
    }

    /// The name of a reported figure, its class in brackets.
    #[must_use]
    pub fn figure(self, dataset: &Dataset, figure: &Figure) -> String {
        self.with_class(dataset, &figure.indicator, figure.class.as_deref())
    }

    /// The name of the indicator, or of a class of it.
    fn with_class(self, dataset: &Dataset, indicator: &str, class: Option<&str>) -> String {
        let name = self.indicator(dataset, indicator);
        let Some(class) = class else {
            return name;
        };
        let built_in = dataset.built_in(indicator);
        match built_in.and_then(|built_in| built_in_class(built_in, class)) {
            Some(message) => self.plain_form(message).to_owned(),
            None => self.filled(Message::WithClass, &[("label", &name), ("class", class)]),
        }
    }

    /// A count with the name of what it counts, in the form that the number takes: `1 project`, `903 patent
    /// applications`.
    #[must_use]
    pub fn counted(self, dataset: &Dataset, figure: &Figure) -> String {
        let printed = self.printed(figure.quantity, true);
        let number = self.plural(printed);
        let built_in = dataset.built_in(&figure.indicator);
        let label = match (built_in, &figure.class) {
            (Some(BuiltInIndicator::Projects), None) if printed.is_plain() => {
                let form = self.form(Message::CountOfProjects, number);
                return fill(form, &[("value", &self.plain(printed))]);
            }
            (Some(built_in), None) => self.form(built_in_name(built_in), number).to_owned(),
            _ => self.figure(dataset, figure),
        };
        let mut value = self.printed_text(printed, "", self.counter(figure));
        // The number does not run into Latin letters.
        if matches!(self, Self::Zh | Self::Ja) && label.ends_with(|last: char| last.is_ascii()) {
            value.insert(0, ' ');
        }
        self.filled(Message::Count, &[("value", &value), ("label", &label)])
    }

    /// The measure word of a count, in languages that count with one: `件` of 903 patent applications. Empty in others, and
    /// for what the reports of the programme do not count.
    #[must_use]
    pub(crate) fn counter(self, figure: &Figure) -> &'static str {
        match self {
            Self::En | Self::Fr => "",
            Self::Zh | Self::Ko | Self::Ja => {
                let unit = figure.item.as_deref().and_then(unit_message);
                unit.map_or("", |message| self.text(message))
            }
        }
    }

    /// The measure word of the units of a programme; that of projects where they have none of their own.
    pub(crate) fn counter_of_units(self, units: &Figure) -> &'static str {
        match (self, self.counter(units)) {
            (Self::Zh | Self::Ko | Self::Ja, "") => self.text(Message::UnitProjects),
            (_, counter) => counter,
        }
    }

    /// The name of what is counted, in the form that the number takes, where it is one that the reports of the programme
    /// use; else as the dataset has it.
    #[must_use]
    pub fn unit(self, unit: &str, number: Decimal) -> &str {
        unit_message(unit).map_or(unit, |message| self.form(message, number))
    }

    /// The name of a calculated figure.
    #[must_use]
    pub fn derived(self, dataset: &Dataset, derived: &Derived) -> String {
        let name = derived.formula.subject().map(|input| &input.id.name);
        let class = name.and_then(|name| name.split_once('.'));
        let class = class.map(|(_, class)| class);
        let label = self.with_class(dataset, &derived.indicator, class);
        let other = self.indicator(dataset, &derived.against);
        let template = match (derived.rule, dataset.built_in(&derived.against)) {
            (Rule::PerUnit, Some(BuiltInIndicator::Projects)) => Message::PerProject,
            (rule, _) => rule_messages(rule).0,
        };
        self.filled(
            template,
            &[
                ("label", &label),
                ("other", &other),
                ("currency", &self.currency(&dataset.currency)),
            ],
        )
    }

    /// What must be said wherever a calculated figure of the rule is shown; empty where nothing must.
    #[must_use]
    pub fn derived_caveat(self, rule: Rule) -> &'static str {
        rule_messages(rule).1.map_or("", |caveat| self.text(caveat))
    }
}

/// The table of rules as readers meet them: the name of a result, and what must be said with it.
const fn rule_messages(rule: Rule) -> (Message, Option<Message>) {
    match rule {
        Rule::OfPlan => (Message::OfPlan, None),
        Rule::OverPlan => (Message::OverPlan, None),
        Rule::EvenPace => (Message::EvenPace, None),
        Rule::OverEvenPace => (Message::OverEvenPace, None),
        Rule::EvenShare => (Message::EvenShare, None),
        Rule::ImpliedPlan => (Message::ImpliedPlan, None),
        Rule::OfWholeLife => (Message::ShareOf, Some(Message::OfWholeLifeCaveat)),
        Rule::OfWhole => (Message::OfWhole, None),
        Rule::OfAmount => (Message::ShareOf, None),
        Rule::PerHundred => (Message::PerHundred, Some(Message::PerHundredCaveat)),
        Rule::PerOne => (Message::PerOne, None),
        Rule::PerUnit => (Message::PerUnit, None),
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

/// The text with its first letter in upper case.
///
/// A letter whose capital is more than one letter stays as it is (`ß` is not `SS` at the start of a word), and so does
/// a Georgian one: its capitals are for texts that are in capitals throughout.
#[must_use]
pub(crate) fn capitalized(text: &str) -> String {
    let mut rest = text.chars();
    let Some(first) = rest.next() else {
        return String::new();
    };
    let mut upper = first.to_uppercase();
    let capital = match (upper.next(), upper.next()) {
        (Some(capital), None) if !is_georgian(first) => capital,
        _ => first,
    };
    let mut capitalized = String::from(capital);
    capitalized.push_str(rest.as_str());
    capitalized
}

fn is_georgian(letter: char) -> bool {
    ('\u{10d0}'..='\u{10ff}').contains(&letter)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_begins_with_the_capital_of_its_own_script() {
        for (name, capital) in [
            ("investment", "Investment"),
            ("études", "Études"),
            ("œuvres", "Œuvres"),
            ("łódź", "Łódź"),
            ("ÿ", "Ÿ"),
            ("έργα", "Έργα"),
            ("объекты", "Объекты"),
            ("ßabc", "ßabc"),
            ("საქართველო", "საქართველო"),
            ("投资", "投资"),
            ("378 patents", "378 patents"),
            ("", ""),
        ] {
            assert_eq!(capitalized(name), capital, "{name}");
        }
    }
}
