//! Every text that a reader meets: one file a language, and a language that lacks one does not compile.
//!
//! A text with `{names}` is a template for [`fill`](super::fill); which names it may use stands beside its field.

pub mod en;
pub mod loader;

use super::Locale;
use crate::reported::{Explanation, Problem};

/// What was expected in the place of the problem, and what to do about it.
#[must_use]
pub fn explain(locale: Locale, problem: &Problem) -> Explanation {
    match locale {
        Locale::En => en::refusal(problem),
    }
}

/// The texts of one language.
#[derive(Clone, Copy, Debug)]
#[allow(
    missing_docs,
    reason = "the English text of a field says what it is for"
)]
pub struct Messages {
    pub months: [&'static str; 12],
    pub months_short: [&'static str; 12],
    /// `{day} {month} {year}`
    pub day: &'static str,
    /// `{month} {year}`
    pub month_of_year: &'static str,
    /// `{from} {to} {year}`
    pub months_of_year: &'static str,
    /// `{from} {to}`
    pub days_range: &'static str,
    /// `{month}`
    pub by_month_end: &'static str,
    /// `{day} {month}`
    pub by_day: &'static str,
    /// `{month}`
    pub to_month_end: &'static str,
    /// `{day} {month}`
    pub to_day: &'static str,
    /// `{day}`
    pub as_of: &'static str,
    /// `{year}`
    pub plan_for: &'static str,
    pub whole_life: &'static str,
    /// Between the elements of a list, and before its last one.
    pub list: (&'static str, &'static str),
    pub yuan: &'static str,
    /// `{word} {currency}`
    pub unit_of: &'static str,
    /// `{label} {class}`
    pub with_class: &'static str,
    /// `{publisher} {day}`
    pub source: &'static str,
    /// `{day} {what}`
    pub corrected: &'static str,
    /// `{source}`
    pub reported_by: &'static str,
    /// `{working}`
    pub computed_as: &'static str,
    pub divides_by_zero: &'static str,
    pub too_long: &'static str,
    pub indicators: Indicators,
    pub rules: Rules,
    pub charts: Charts,
    pub investment: Investment,
    pub projects: Projects,
    pub innovation: Innovation,
    pub returns: Returns,
    pub progress: Progress,
    pub overview: Overview,
    pub missing: Missing,
    pub page: Page,
    pub faults: Faults,
}

/// Names of the built-in indicators, in running text.
#[derive(Clone, Copy, Debug)]
#[allow(
    missing_docs,
    reason = "the English text of a field says what it is for"
)]
pub struct Indicators {
    pub projects: &'static str,
    pub continuing: &'static str,
    pub new: &'static str,
    pub in_production: &'static str,
    pub value: &'static str,
    pub plan: &'static str,
    pub investment: &'static str,
    pub plan_share: &'static str,
    pub research: &'static str,
    pub research_share: &'static str,
    pub technologies: &'static str,
    pub patent_applications: &'static str,
    pub patents_granted: &'static str,
    pub sales: &'static str,
    pub tax: &'static str,
}

/// Names of calculated figures: `{label} {other} {currency}`; and what must be said with them.
#[derive(Clone, Copy, Debug)]
#[allow(
    missing_docs,
    reason = "the English text of a field says what it is for"
)]
pub struct Rules {
    pub of_plan: &'static str,
    pub over_plan: &'static str,
    pub even_pace: &'static str,
    pub over_even_pace: &'static str,
    pub share: &'static str,
    pub per_hundred: &'static str,
    pub per_one: &'static str,
    pub per_project: &'static str,
    pub per_unit: &'static str,
    pub of_whole_life_caveat: &'static str,
    pub per_hundred_caveat: &'static str,
}

/// Titles of the charts.
#[derive(Clone, Copy, Debug)]
#[allow(
    missing_docs,
    reason = "the English text of a field says what it is for"
)]
pub struct Charts {
    pub overview: &'static str,
    pub investment: &'static str,
    pub projects: &'static str,
    pub innovation: &'static str,
    pub returns: &'static str,
    pub progress: &'static str,
}

/// Texts of the bullet chart.
#[derive(Clone, Copy, Debug)]
#[allow(
    missing_docs,
    reason = "the English text of a field says what it is for"
)]
pub struct Investment {
    /// `{value} {by}`
    pub invested: &'static str,
    /// `{label} {value} {by}`
    pub subject: &'static str,
    /// `{subject} {outcome}`
    pub headline: &'static str,
    /// `{over}`
    pub over: &'static str,
    pub met: &'static str,
    /// `{share}`
    pub share: &'static str,
    /// `{label} {year} {unit}`
    pub subtitle: &'static str,
    /// `{year} {unit}`
    pub caption: &'static str,
    /// `{year} {value}`
    pub plan_label: &'static str,
    /// `{value} {by}`
    pub bar_label: &'static str,
    /// `{to} {value}`
    pub pace_label: &'static str,
    /// `{value}`
    pub pace_label_short: &'static str,
    /// `{value}`
    pub lead: &'static str,
    /// `{value}`
    pub behind: &'static str,
    /// `{value}`
    pub whole_life: &'static str,
}

/// Texts of the unit chart.
#[derive(Clone, Copy, Debug)]
#[allow(
    missing_docs,
    reason = "the English text of a field says what it is for"
)]
pub struct Projects {
    /// `{total} {parts}`
    pub headline: &'static str,
    pub one_is_one_project: &'static str,
    /// `{label}`
    pub one_is_one: &'static str,
    /// `{count} {label}`
    pub one_is_many: &'static str,
    /// `{value} {year}`
    pub continuing: &'static str,
    /// `{value} {year}`
    pub new: &'static str,
    /// `{value} {year}`
    pub in_production: &'static str,
    /// `{value} {label}`
    pub all: &'static str,
    /// `{value} {label}`
    pub others: &'static str,
}

/// Texts of the chart of counts.
#[derive(Clone, Copy, Debug)]
#[allow(
    missing_docs,
    reason = "the English text of a field says what it is for"
)]
pub struct Innovation {
    /// `{counts}`
    pub headline: &'static str,
    /// `{counts}`
    pub headline_per_project: &'static str,
    /// `{period}`
    pub subtitle: &'static str,
    /// `{by}`
    pub caption: &'static str,
    /// `{value} {label}`
    pub ratio: &'static str,
}

/// Texts of the chart of amounts.
#[derive(Clone, Copy, Debug)]
#[allow(
    missing_docs,
    reason = "the English text of a field says what it is for"
)]
pub struct Returns {
    /// `{value} {label}`
    pub amount: &'static str,
    /// `{amount} {by}`
    pub headline: &'static str,
    /// `{amount} {ratio} {currency}`
    pub headline_invested: &'static str,
    /// `{amount} {ratio} {currency} {other}`
    pub headline_ratio: &'static str,
    /// `{period} {unit}`
    pub subtitle: &'static str,
    /// `{by} {unit}`
    pub caption: &'static str,
    /// `{value} {currency}`
    pub sales_per_invested: &'static str,
    /// `{value}`
    pub tax_of_sales: &'static str,
    /// `{value} {label}`
    pub ratio: &'static str,
}

/// Texts of the chart of shares through the year.
#[derive(Clone, Copy, Debug)]
#[allow(
    missing_docs,
    reason = "the English text of a field says what it is for"
)]
pub struct Progress {
    pub both_ahead: &'static str,
    /// `{ahead}`
    pub ahead: &'static str,
    /// `{behind}`
    pub behind: &'static str,
    /// `{ahead} {behind}`
    pub mixed: &'static str,
    /// `{label}`
    pub subtitle: &'static str,
    pub caption: &'static str,
    pub computed: &'static str,
    pub even_pace: &'static str,
    /// `{year} {value} {label}`
    pub units: &'static str,
}

/// Texts of the overview.
#[derive(Clone, Copy, Debug)]
#[allow(
    missing_docs,
    reason = "the English text of a field says what it is for"
)]
pub struct Overview {
    /// `{title} {by}`
    pub plain: &'static str,
    /// `{title}`
    pub passed_by_year_end: &'static str,
    /// `{title}`
    pub passed_a_month: &'static str,
    /// `{title} {months}`
    pub passed_months: &'static str,
    /// `{title} {share} {by}`
    pub reached: &'static str,
    /// `{title} {label} {share} {by}`
    pub reached_other: &'static str,
    /// `{period} {day}`
    pub subtitle: &'static str,
    /// `{label} {value}`
    pub worth: &'static str,
    /// `{value}`
    pub of_plan: &'static str,
    /// `{label} {value}`
    pub of_plan_reported: &'static str,
    /// `{value}`
    pub per_project: &'static str,
    /// `{value} {other}`
    pub per_unit: &'static str,
    /// `{value} {currency} {other}`
    pub per_one: &'static str,
    pub timeline: &'static str,
}

/// What a chart without figures says.
#[derive(Clone, Copy, Debug)]
#[allow(
    missing_docs,
    reason = "the English text of a field says what it is for"
)]
pub struct Missing {
    /// `{report} {needs}`
    pub lacks: &'static str,
    /// `{reports}`
    pub others_have: &'static str,
    pub none_has: &'static str,
    pub any: &'static str,
    pub plan: &'static str,
    pub units: &'static str,
    pub counts: &'static str,
    pub amounts: &'static str,
    pub shares: &'static str,
}

/// Texts of the widget around its charts.
#[derive(Clone, Copy, Debug)]
#[allow(
    missing_docs,
    reason = "the English text of a field says what it is for"
)]
pub struct Page {
    pub charts: &'static str,
    pub figures: &'static str,
    /// After a chart's subtitle.
    pub in_view: &'static str,
    pub controls: &'static str,
    /// `{chart}`
    pub open: &'static str,
    pub table: &'static str,
    pub totals: &'static str,
    pub per_project: &'static str,
    pub computed_sign: &'static str,
    pub source_line: &'static str,
    pub sources: &'static str,
    /// `{count}`
    pub more_sources: &'static str,
    pub figure: &'static str,
    pub value: &'static str,
    pub unit: &'static str,
    pub period: &'static str,
    pub kind: &'static str,
    pub source: &'static str,
    pub formula: &'static str,
    pub note: &'static str,
    pub url: &'static str,
    pub reported: &'static str,
    pub computed: &'static str,
    pub keys_pin: &'static str,
    pub keys_pinned: &'static str,
    /// `{chart} {headline}`
    pub shows: &'static str,
    /// `{count}`
    pub more_rows: &'static str,
    /// `{name}`
    pub caption: &'static str,
}

/// What is said when something fails.
#[derive(Clone, Copy, Debug)]
#[allow(
    missing_docs,
    reason = "the English text of a field says what it is for"
)]
pub struct Faults {
    /// `{path} {found} {expected}`
    pub refusal: &'static str,
    /// `{path} {expected}`
    pub refusal_without: &'static str,
    /// `{found} {expected}`
    pub refusal_of_all: &'static str,
    /// `{expected}`
    pub refusal_of_all_without: &'static str,
    /// `{attribute} {found} {expected}`
    pub attribute: &'static str,
    pub hint_attribute: &'static str,
    /// `{figure}`
    pub no_figure: &'static str,
    pub hint_figure: &'static str,
    pub not_painted: &'static str,
    pub no_png: &'static str,
    pub hint_svg: &'static str,
}
