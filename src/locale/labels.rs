//! What a figure is called.

use super::{Locale, fill};
use crate::derived::{Derived, Rule};
use crate::reported::{Dataset, Figure};

impl Locale {
    /// The indicator's name in running text: as the dataset declares it, else the built-in one, else its id.
    #[must_use]
    pub fn indicator(self, dataset: &Dataset, id: &str) -> String {
        let declared = dataset
            .indicator(id)
            .map(|indicator| indicator.label.in_language(self.tag()))
            .filter(|label| !label.is_empty());
        match declared {
            Some(label) => label.to_owned(),
            None => self.built_in(id).unwrap_or(id).to_owned(),
        }
    }

    fn built_in(self, id: &str) -> Option<&'static str> {
        let labels = &self.messages().indicators;
        Some(match id {
            "projects" => labels.projects,
            "continuing" => labels.continuing,
            "new" => labels.new,
            "in-production" => labels.in_production,
            "value" => labels.value,
            "plan" => labels.plan,
            "investment" => labels.investment,
            "plan-share" => labels.plan_share,
            "research" => labels.research,
            "research-share" => labels.research_share,
            "technologies" => labels.technologies,
            "patent-applications" => labels.patent_applications,
            "patents-granted" => labels.patents_granted,
            "sales" => labels.sales,
            "tax" => labels.tax,
            _ => return None,
        })
    }

    /// The name of a reported figure, its class in brackets.
    #[must_use]
    pub fn figure(self, dataset: &Dataset, figure: &Figure) -> String {
        let label = self.indicator(dataset, &figure.indicator);
        match &figure.class {
            Some(class) => fill(
                self.messages().with_class,
                &[("label", &label), ("class", class)],
            ),
            None => label,
        }
    }

    /// The name of a calculated figure.
    #[must_use]
    pub fn derived(self, dataset: &Dataset, derived: &Derived) -> String {
        let label = self.indicator(dataset, &derived.indicator);
        let other = self.indicator(dataset, &derived.against);
        let rules = &self.messages().rules;
        let template = match derived.rule {
            Rule::OfPlan => rules.of_plan,
            Rule::OverPlan => rules.over_plan,
            Rule::EvenPace(_) => rules.even_pace,
            Rule::OverEvenPace(_) => rules.over_even_pace,
            Rule::OfWholeLife | Rule::OfWhole | Rule::OfAmount => rules.share,
            Rule::PerHundred => rules.per_hundred,
            Rule::PerOne => rules.per_one,
            Rule::PerUnit if derived.against == "projects" => rules.per_project,
            Rule::PerUnit => rules.per_unit,
        };
        fill(
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
    pub const fn derived_caveat(self, rule: Rule) -> &'static str {
        let rules = &self.messages().rules;
        match rule {
            Rule::OfWholeLife => rules.of_whole_life_caveat,
            Rule::PerHundred => rules.per_hundred_caveat,
            Rule::OfPlan
            | Rule::OverPlan
            | Rule::EvenPace(_)
            | Rule::OverEvenPace(_)
            | Rule::OfWhole
            | Rule::OfAmount
            | Rule::PerOne
            | Rule::PerUnit => "",
        }
    }

    /// One unit of the currency in running text: `yuan` for CNY; else its code.
    #[must_use]
    pub fn currency(self, code: &str) -> String {
        if code == "CNY" {
            self.messages().yuan
        } else {
            code
        }
        .to_owned()
    }
}

/// The text with its first letter in upper case.
#[must_use]
pub(crate) fn capitalized(text: &str) -> String {
    let mut characters = text.chars();
    // The scripts in use have no other small letters; the full tables of Unicode weigh more than a chart.
    let first = match characters.next() {
        Some(first @ ('à'..='ö' | 'ø'..='þ')) => {
            char::from_u32(u32::from(first) - 32).unwrap_or(first)
        }
        Some(first) => first.to_ascii_uppercase(),
        None => return String::new(),
    };
    let mut capitalized = String::from(first);
    capitalized.push_str(characters.as_str());
    capitalized
}
