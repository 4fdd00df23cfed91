//! What a figure is called.

use super::built_in::{built_in_class, built_in_name, counts_projects};
use super::french::of;
use super::{Category, Language, Locale, Message, fill};
use crate::derived::{Derived, Rule, plan_scope};
use crate::quantity::{Computed, Decimal, Unit};
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
            None => self
                .locale
                .filled(Message::WithClass, &[("label", &name), ("class", class)]),
        }
    }

    /// What a count counts, in the form that the number takes: `project`, `patent applications`; the name of the
    /// indicator where the dataset declares it, of which no other form is known.
    #[must_use]
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
    /// since it has no form for one and may begin with a capital: `Schools: 21`.
    #[must_use]
    pub fn counted(self, dataset: &Dataset, figure: &Figure) -> String {
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
        let template = match (message, locale) {
            (None, Locale::En | Locale::Fr) => Message::Labelled,
            _ => Message::Count,
        };
        let label = self.counted_name(dataset, figure);
        locale.filled(template, &[("value", &value), ("label", &label)])
    }

    /// What parts leave of their whole: `2 other projects`, `the rest: 2`.
    #[must_use]
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
    #[must_use]
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
    #[must_use]
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

    /// So many of what is counted, as `value` is written: `1 bridge`, `500 trees`; `None` where its name has no place behind a number.
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
        let values = [("value", value), ("label", &name)];
        Some(self.locale.filled(Message::Count, &values))
    }

    /// The name of what is counted as it stands behind the number: in French `d’arbres` behind a million.
    pub(super) fn behind(self, name: &str, number: Decimal) -> String {
        let of = match self.locale.category(number) {
            Category::Many if !name.is_empty() => of(name),
            _ => "",
        };
        [of, name].concat()
    }

    /// The name of a calculated figure.
    #[must_use]
    pub fn derived(self, dataset: &Dataset, derived: &Derived) -> String {
        let name = derived.formula.subject().map(|input| &input.id.name);
        let class = name.and_then(|name| name.split_once('.'));
        let class = class.map(|(_, class)| class);
        let template = match (derived.rule, dataset.built_in(&derived.against)) {
            (Rule::PerUnit, Some(BuiltInIndicator::Projects)) => Message::PerProject,
            (rule, _) => rule_messages(rule).0,
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
        self.locale.filled(template, &values)
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
    /// What must be said wherever a calculated figure of the rule is shown; empty where nothing must.
    #[must_use]
    pub fn derived_caveat(self, rule: Rule) -> &'static str {
        rule_messages(rule).1.map_or("", |caveat| self.text(caveat))
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

/// The table of rules as readers meet them: the name of a result, and what must be said with it.
const fn rule_messages(rule: Rule) -> (Message, Option<Message>) {
    match rule {
        Rule::RunningTotal => (Message::RunningTotal, None),
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
