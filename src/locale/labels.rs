//! What a figure is called.

use super::built_in::{built_in_class, built_in_name};
use super::fill::without_brackets;
use super::{Language, Locale, Message};
use crate::derived::{Derived, Mixed, Rule, has_other_plan, plan_scope};
use crate::reported::{BuiltInIndicator, Dataset, Figure, Scope};

impl Language<'_> {
    /// The indicator's name in running text: as the dataset declares it, else the built-in one, else its id.
    #[must_use]
    pub fn indicator(self, dataset: &Dataset, id: &str) -> String {
        if let Some(built_in) = dataset.built_in(id) {
            return self.built_in_of(built_in, Scope::YearPlan);
        }
        self.declared(dataset, id).unwrap_or(id).to_owned()
    }

    /// The name that the dataset gives the indicator.
    fn declared<'d>(self, dataset: &'d Dataset, id: &str) -> Option<&'d str> {
        let label = self.text(&dataset.indicator(id)?.label);
        Some(label).filter(|label| !label.is_empty())
    }

    /// The name of a reported figure, its class in brackets.
    #[must_use]
    pub fn figure(self, dataset: &Dataset, figure: &Figure) -> String {
        match (dataset.built_in(&figure.indicator), &figure.class) {
            (Some(name), None) => self.built_in_of(name, figure.scope),
            _ => self.with_class(dataset, &figure.indicator, figure.class.as_deref()),
        }
    }

    /// The name of a built-in indicator's figure: of one that is a plan, or a share of one, by what the plan is for.
    fn built_in_of(self, name: BuiltInIndicator, scope: Scope) -> String {
        match (name, plan_scope(scope)) {
            (BuiltInIndicator::PlanShare, _) => {
                let plan = self.locale.plan_of(scope);
                self.locale.filled(Message::PlanShare, &[("plan", plan)])
            }
            (BuiltInIndicator::Plan, Scope::Period | Scope::WholeLife) => {
                self.locale.text(Message::PlannedInvestment).to_owned()
            }
            _ => self.locale.plain_form(built_in_name(name)).to_owned(),
        }
    }

    /// The name of the indicator, or of a class of it.
    fn with_class(self, dataset: &Dataset, indicator: &str, class: Option<&str>) -> String {
        let name = self.indicator(dataset, indicator);
        let Some(class) = class else {
            return name;
        };
        let built_in = dataset.built_in(indicator);
        match built_in.and_then(|built_in| built_in_class(built_in, class)) {
            Some(message) => self.locale.plain_form(message).to_owned(),
            None => {
                let own = dataset.class_name(class).map(|own| self.text(own));
                self.locale.annotated(&name, own.unwrap_or(class))
            }
        }
    }

    /// The name of a calculated figure, with that of its plan where the amount has several.
    #[must_use]
    pub fn derived(self, dataset: &Dataset, derived: &Derived) -> String {
        let name = derived.formula.subject().map(|input| &input.id.name);
        let class = name.and_then(|name| name.split_once('.'));
        let class = class.map(|(_, class)| class);
        let template = match (derived.rule, dataset.built_in(&derived.against)) {
            (Rule::PerUnit, Some(BuiltInIndicator::Projects)) => Message::PerProject,
            (rule, _) => rule_name(rule),
        };
        let label = match (dataset.built_in(&derived.indicator), class) {
            (Some(name), None) => self.built_in_of(name, derived.scope),
            _ => self.with_class(dataset, &derived.indicator, class),
        };
        let other = self.indicator(dataset, &derived.against);
        let against = dataset.report(&derived.id.report);
        let against = against.and_then(|report| report.figure(&derived.against));
        let values = [
            (
                "label",
                &*self.inside(dataset, &derived.indicator, template, "{label}", label),
            ),
            (
                "other",
                &*self.inside(dataset, &derived.against, template, "{other}", other),
            ),
            (
                "counter",
                against.map_or("", |figure| self.counter(dataset, figure)),
            ),
            ("plan", self.locale.plan_of(derived.scope)),
            ("currency", &*self.currency(&dataset.currency)),
        ];
        let name = self.locale.filled(template, &values);
        match plan_among_several(dataset, derived) {
            Some(plan) => self.locale.bracketed(&name, &self.indicator(dataset, plan)),
            None => name,
        }
    }

    /// The name of an indicator at its placeholder of the template: in quotation marks where it is a declared one with a
    /// capital, and does not begin a clause there.
    fn inside(
        self,
        dataset: &Dataset,
        indicator: &str,
        template: Message,
        placeholder: &str,
        name: String,
    ) -> String {
        let before = self.locale.text(template).split(placeholder).next();
        let before = before.unwrap_or_default().trim_end();
        let begins = before.is_empty() || before.ends_with(['(', '（', ':', '：']);
        if begins || !name.starts_with(char::is_uppercase) || dataset.built_in(indicator).is_some()
        {
            return name;
        }
        self.locale.filled(Message::Quoted, &[("label", &name)])
    }
}

impl Locale {
    /// The label with the words in brackets: in its own where it ends with some.
    pub(crate) fn bracketed(self, label: &str, words: &str) -> String {
        for bracket in [")", "）"] {
            if let Some(open) = label.strip_suffix(bracket) {
                let between = self.text(Message::ClausesBetween);
                let words = without_brackets(words, between);
                return [open, between, &words, bracket].concat();
            }
        }
        self.annotated(label, words)
    }

    /// The label with the words in brackets behind it, whatever it ends with: `Plan (November 2019)`.
    pub(crate) fn annotated(self, label: &str, words: &str) -> String {
        self.filled(Message::WithClass, &[("label", label), ("class", words)])
    }

    /// `Label: value`
    pub(crate) fn labelled(self, label: &str, value: &str) -> String {
        self.filled(Message::Labelled, &[("label", label), ("value", value)])
    }

    /// What must be said wherever a calculated figure is shown that mixes such amounts; empty for what no rule mixes.
    #[must_use]
    pub fn mixed(self, mixed: Mixed) -> &'static str {
        match mixed {
            Mixed::Scope => self.text(Message::OfWholeLifeCaveat),
            Mixed::Item => self.text(Message::PerHundredCaveat),
            Mixed::Unit => self.text(Message::PerUnitCaveat),
            Mixed::Indicator => self.text(Message::PerOneCaveat),
            Mixed::Class | Mixed::Period => "",
        }
    }
}

/// The plan that the figure is of, or the share that implies it, where its report has several of the amount.
fn plan_among_several<'d>(dataset: &Dataset, derived: &'d Derived) -> Option<&'d str> {
    let plan: &str = match derived.rule {
        Rule::EvenPace | Rule::EvenShare => &derived.indicator,
        Rule::OfPlan
        | Rule::OverPlan
        | Rule::OverEvenPace
        | Rule::ImpliedPlan
        | Rule::MonthlyRateNeeded
        | Rule::DailyRateNeeded => &derived.against,
        _ => return None,
    };
    let report = dataset.report(&derived.id.report)?;
    has_other_plan(dataset, report, plan).then_some(plan)
}

/// What a result of the rule is called.
const fn rule_name(rule: Rule) -> Message {
    match rule {
        Rule::RunningTotal => Message::RunningTotal,
        Rule::OfPlan => Message::OfPlan,
        Rule::OverPlan => Message::OverPlan,
        Rule::EvenPace => Message::EvenPace,
        Rule::OverEvenPace => Message::OverEvenPace,
        Rule::EvenShare => Message::EvenShare,
        Rule::ImpliedPlan => Message::ImpliedPlan,
        Rule::OfWholeLife | Rule::OfAmount => Message::ShareOf,
        Rule::OfWhole => Message::OfWhole,
        Rule::PerHundred => Message::PerHundred,
        Rule::PerOne => Message::PerOne,
        Rule::PerUnit => Message::PerUnit,
        Rule::Increment => Message::Increment,
        Rule::MonthlyRate => Message::MonthlyRate,
        Rule::DailyRate => Message::DailyRate,
        Rule::MonthlyRateNeeded => Message::MonthlyRateNeeded,
        Rule::DailyRateNeeded => Message::DailyRateNeeded,
    }
}

/// The text with its first letter in upper case.
///
/// A letter whose capital is more than one letter stays as it is (`ß` is not `SS` at the start of a word), and so does
/// a Georgian one: its capitals are for texts that are in capitals throughout.
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
