//! The public dataset format, as types: what reports said, and nothing that follows from it.

use super::date::{Date, Period, Year, YearStart};
use super::language_tag::LanguageTag;
use super::relation::Relation;
use crate::quantity::{Quantity, Unit};

/// Every report on one initiative.
#[derive(Clone, Debug, PartialEq)]
pub struct Dataset {
    /// A name for file names and addresses: letters, digits, `-`, `_` and `.`.
    pub id: String,
    /// The initiative's name.
    pub title: Text,
    /// ISO 4217 code of the currency in which every amount of money is.
    pub currency: String,
    /// The day on which the years of its plans begin.
    pub year_starts: YearStart,
    /// Titles of charts for readers, each after the chart's name in the attribute `chart`; the others are neutral.
    pub titles: Vec<(String, Text)>,
    /// What the classes of figures are called, each after the class; the others stand as they are.
    pub classes: Vec<(String, Text)>,
    /// How the counted things are called beside a number.
    pub items: Vec<Item>,
    /// The reports, in the order of their ids, which begin with their periods' ends.
    pub reports: Vec<Report>,
    /// What figures may count: what the dataset itself declares, then the built-in ones that it does not replace.
    pub indicators: Vec<Indicator>,
    /// The indices of the indicators in the order of their ids.
    pub(super) indicators_by_id: Vec<usize>,
    /// The ids of the indicators of which a report gave an amount below zero when the dataset was read, in their order.
    pub(super) below_zero: Vec<String>,
}

/// A kind of counted things.
#[derive(Clone, Debug, PartialEq)]
pub struct Item {
    /// What figures have as their unit.
    pub id: String,
    /// What stands behind the number one; in Chinese, Korean and Japanese the measure word.
    pub one: Text,
    /// What stands behind other numbers.
    pub other: Text,
}

/// One source document.
#[derive(Clone, Debug, PartialEq)]
pub struct Report {
    /// Its period's end, `2019-11-30`; with a suffix after a second report on the same day.
    pub id: String,
    /// The document's own title.
    pub title: Text,
    /// Who published it.
    pub publisher: Text,
    /// When it was published.
    pub published: Date,
    /// Where it stands; http or https only. `None` where the dataset names no address.
    pub url: Option<String>,
    /// Where a copy of it stands that its publisher does not change; http or https only. `None` where none is known.
    pub archived: Option<String>,
    /// What was put right since, if anything was.
    pub corrected: Option<Correction>,
    /// The days that it covers.
    pub period: Period,
    /// Its numbers, in the order of the document. They are found by the names that they had when the dataset was read.
    pub figures: Vec<Figure>,
    /// The indices of the figures in the order of their indicators, then of their classes, no class being the first.
    pub(super) figures_by_name: Vec<usize>,
    /// What it reports without a number.
    pub milestones: Vec<Milestone>,
    /// What a reader of the figures must know.
    pub notes: Vec<Note>,
}

/// What a reader of a report's figures must know.
#[derive(Clone, Debug, PartialEq)]
pub struct Note {
    /// What it is.
    pub text: Text,
    /// Where it leads to; http or https only.
    pub url: Option<String>,
}

/// A correction of a report.
#[derive(Clone, Debug, PartialEq)]
pub struct Correction {
    /// The day of the correction.
    pub date: Date,
    /// What it changed.
    pub what: Text,
}

/// One number of a report.
#[derive(Clone, Debug, PartialEq)]
pub struct Figure {
    /// Id of the indicator that it is a value of.
    pub indicator: String,
    /// The printed amount, in whole units.
    pub quantity: Quantity,
    /// The name of the counted things, for a count.
    pub item: Option<String>,
    /// Over what it runs.
    pub scope: Scope,
    /// A narrower class than the indicator's, such as `invention` patents; two classes are never compared.
    pub class: Option<String>,
    /// What must be said with the figure, in its sheet, the table and CSV; below a chart of counts too.
    pub caveat: Option<Text>,
    /// The fewest printed words around the number, in the language of the source, to find it there by: on one line, at most
    /// eight words, of a script without spaces at most 24 characters.
    pub quote: Option<String>,
    /// Where in the document it stands, such as a page or a paragraph.
    pub locator: Option<Text>,
}

/// Over what a figure runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Scope {
    /// From the first day of the year to the period's end.
    YearToDate,
    /// From the period's first day to its last.
    Period,
    /// From the programme's beginning to the period's end.
    ToDate,
    /// The whole year that the period ends in, as planned.
    YearPlan,
    /// The whole life of the programme or its projects.
    WholeLife,
}

impl Scope {
    /// Whether it lies ahead: what is planned for the year, or comes together in a whole life.
    pub(crate) const fn is_planned(self) -> bool {
        matches!(self, Self::YearPlan | Self::WholeLife)
    }
}

/// What is counted.
#[derive(Clone, Debug, PartialEq)]
pub struct Indicator {
    /// The name by which figures refer to it.
    pub id: String,
    /// Its name for readers; for a built-in indicator the locale has it, and this is empty.
    pub label: Text,
    /// What its amounts count.
    pub counts: Unit,
    /// Whether it runs up from the period's beginning.
    pub accumulates: bool,
    /// How it is tied to another indicator.
    pub relation: Option<Relation>,
    /// Id of the indicator that per-unit values divide by.
    pub per: Option<String>,
}

/// Something reported without a number.
#[derive(Clone, Debug, PartialEq)]
pub struct Milestone {
    /// What happened.
    pub text: Text,
    /// When: a year, a month or a day; `None` where the report gives no date.
    pub when: Option<super::date::PartialDate>,
    /// Where, if the report names a location.
    pub location: Option<Text>,
}

/// A text in one or more languages.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Text {
    /// Language tag and text, in the order of the dataset; the tag is empty where the dataset gives a plain string.
    pub versions: Vec<(String, String)>,
}

impl Text {
    /// The text for readers of the language tag (`zh-TW`, `fr`): in that tag, else in its language and script – without a
    /// region first –, else in its language, else in English, else the first; empty where there is none.
    ///
    /// # Example
    /// ```
    /// use initiative_charts::reported::Text;
    /// let versions = [("fr-CA", "Québec"), ("fr", "France"), ("zh-Hant", "計畫"), ("zh", "计划")];
    /// let versions = versions.map(|(tag, text)| (tag.to_owned(), text.to_owned())).to_vec();
    /// let text = Text { versions };
    /// assert_eq!(text.in_language("fr-FR"), "France");
    /// assert_eq!(text.in_language("fr-ca"), "Québec");
    /// assert_eq!(text.in_language("zh-HK"), "計畫");
    /// assert_eq!(text.in_language("zh-CN"), "计划");
    /// assert_eq!(text.in_language("ko"), "Québec");
    /// ```
    #[must_use]
    pub fn in_language(&self, tag: &str) -> &str {
        self.tagged(tag).1
    }

    /// The text of [`Text::in_language`] after the tag of the language that it is in; the tag is empty where that is not
    /// known.
    #[must_use]
    pub fn tagged(&self, tag: &str) -> (&str, &str) {
        let wanted = LanguageTag::new(tag);
        let (mut best, mut found) = (None, ("", ""));
        for (tag, text) in &self.versions {
            let rank = Some(LanguageTag::new(tag).rank(wanted));
            if rank > best {
                (best, found) = (rank, (tag.as_str(), text.as_str()));
            }
        }
        found
    }

    /// Whether there is no text at all.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.versions.iter().all(|(_, text)| text.is_empty())
    }
}

impl Figure {
    /// The figure's name within its report: its indicator's id, and its class after a full stop where it has one.
    #[must_use]
    pub fn name(&self) -> String {
        figure_name(&self.indicator, self.class.as_deref())
    }

    /// Whether that is the figure's name.
    pub(crate) fn is_named(&self, name: &str) -> bool {
        let rest = name.strip_prefix(self.indicator.as_str());
        match &self.class {
            Some(class) => rest.and_then(|rest| rest.strip_prefix('.')) == Some(class),
            None => rest == Some(""),
        }
    }
}

/// The name of a figure of the indicator and of the class, if it is of one.
pub(crate) fn figure_name(indicator: &str, class: Option<&str>) -> String {
    match class {
        Some(class) => [indicator, ".", class].concat(),
        None => indicator.to_owned(),
    }
}

impl Dataset {
    /// Whether other reports say that they begin with their year, and none says that it does not.
    pub(crate) fn begins_with_years(&self) -> bool {
        let stated = |report: &&Report| report.period.from.is_some();
        let mut stated = self.reports.iter().filter(stated).peekable();
        stated.peek().is_some() && stated.all(|report| self.runs_from_year_start(report))
    }

    /// Whether the report's period begins with a year, as far as it says, and ends in the same one.
    #[must_use]
    pub fn runs_from_year_start(&self, report: &Report) -> bool {
        self.year(report).begins(report.period)
    }

    /// The year that the report's period ends in.
    #[must_use]
    pub const fn year(&self, report: &Report) -> Year {
        self.year_starts.year_of(report.period.to)
    }

    /// The title of the chart with that name; `None` where the dataset leaves it neutral.
    #[must_use]
    pub fn chart_title(&self, chart: &str) -> Option<&Text> {
        text_of(&self.titles, chart)
    }

    /// What the class is called; `None` where the dataset does not say.
    #[must_use]
    pub fn class_name(&self, class: &str) -> Option<&Text> {
        text_of(&self.classes, class)
    }
}

/// The text after that name.
fn text_of<'t>(texts: &'t [(String, Text)], name: &str) -> Option<&'t Text> {
    let mut texts = texts.iter();
    texts.find_map(|(known, text)| (known == name).then_some(text))
}
