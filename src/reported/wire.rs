//! A read dataset as one text, on its way from the module that reads datasets to the one that draws them.
//!
//! Reading the public format – finding what is wrong with it, and saying so – takes more code than drawing some charts,
//! and the shipped dataset was read when `dist/` was made. So pages that bring no dataset of their own never load it:
//! what the widget takes is this form, which holds nothing that could be wrong. It is no format for anyone else: both
//! ends are made from one source.
//!
//! Fields follow one another in the order of the types in [`model`](super::model), each ended by a [`FIELD`]; a list
//! begins with its length. What may be missing is an empty field where it is, and so is a text for readers in no language.

mod languages;

pub use languages::{in_one_language, translations};

use super::{
    Correction, Dataset, Date, Figure, Indicator, Milestone, PartialDate, Period, Relation, Report,
    Scope, Text,
};
use crate::quantity::{Decimal, Quantity, Unit};

/// Ends a field. No text of a dataset has it: control characters are refused.
const FIELD: char = '\u{1f}';
/// Ends a version of a text for readers, which begins with its language tag and a colon.
const VERSION: char = '\u{1e}';

/// The dataset as a text that [`unpack`] reads.
#[must_use]
pub fn pack(dataset: &Dataset) -> String {
    let mut packed = Packed(String::new());
    packed.dataset(dataset);
    packed.0
}

/// The dataset that [`pack`] made the text of. Of any other text something is made too, without a panic; the loader
/// gives none.
///
/// # Example
/// ```
/// use initiative_charts::reported::{hunan_json, pack, parse, unpack};
/// let dataset = parse(hunan_json()).map_err(|error| error.path)?;
/// assert_eq!(unpack(&pack(&dataset)), dataset);
/// # Ok::<(), String>(())
/// ```
#[must_use]
pub fn unpack(packed: &str) -> Dataset {
    Fields(packed).dataset()
}

struct Packed(String);

impl Packed {
    fn text(&mut self, text: &str) {
        self.0.push_str(text);
        self.0.push(FIELD);
    }

    fn optional(&mut self, text: Option<&str>) {
        self.text(text.unwrap_or_default());
    }

    fn number(&mut self, number: i64) {
        self.text(&number.to_string());
    }

    fn prose(&mut self, prose: Option<&Text>) {
        for (tag, version) in prose.map_or(&[][..], |prose| &prose.versions) {
            self.0.extend([tag, ":", version]);
            self.0.push(VERSION);
        }
        self.text("");
    }

    fn each<T>(&mut self, list: &[T], pack: fn(&mut Self, &T)) {
        self.number(list.len() as i64);
        for entry in list {
            pack(self, entry);
        }
    }

    fn dataset(&mut self, dataset: &Dataset) {
        self.text(&dataset.id);
        self.prose(Some(&dataset.title));
        self.text(&dataset.currency);
        self.each(&dataset.reports, Self::report);
        self.each(&dataset.indicators, Self::indicator);
    }

    fn report(&mut self, report: &Report) {
        self.text(&report.id);
        self.prose(Some(&report.title));
        self.prose(Some(&report.publisher));
        self.number(report.published.digits());
        self.optional(report.url.as_deref());
        let corrected = report.corrected.as_ref();
        self.prose(corrected.map(|correction| &correction.what));
        self.number(corrected.map_or(0, |correction| correction.date.digits()));
        self.number(report.period.from.digits());
        self.number(report.period.to.digits());
        self.each(&report.figures, Self::figure);
        self.each(&report.milestones, Self::milestone);
        self.each(&report.notes, |packed, note| packed.prose(Some(note)));
    }

    fn figure(&mut self, figure: &Figure) {
        self.text(&figure.indicator);
        let amount = figure.quantity.amount;
        self.number(amount.digits());
        self.number(amount.exponent().into());
        self.number(place(&UNITS, &figure.quantity.unit));
        self.optional(figure.item.as_deref());
        self.number(place(&SCOPES, &figure.scope));
        self.optional(figure.class.as_deref());
        self.prose(figure.caveat.as_ref());
    }

    fn milestone(&mut self, milestone: &Milestone) {
        self.prose(Some(&milestone.text));
        self.number(match milestone.when {
            PartialDate::Year(year) => i64::from(year),
            PartialDate::Month(year, month) => i64::from(year) * 100 + i64::from(month),
            PartialDate::Day(day) => day.digits(),
        });
        self.prose(milestone.place.as_ref());
    }

    fn indicator(&mut self, indicator: &Indicator) {
        self.text(&indicator.id);
        self.prose(Some(&indicator.label));
        self.number(place(&UNITS, &indicator.counts));
        self.number(indicator.accumulates.into());
        let relation = indicator.relation.as_ref();
        self.optional(relation.map(Relation::field));
        self.optional(relation.map(Relation::target));
        self.optional(indicator.per.as_deref());
    }
}

const UNITS: [Unit; 3] = [Unit::Money, Unit::Items, Unit::Percent];
const SCOPES: [Scope; 3] = [Scope::YearToDate, Scope::YearPlan, Scope::WholeLife];

fn place<T: PartialEq>(all: &[T], one: &T) -> i64 {
    all.iter().position(|known| known == one).unwrap_or(0) as i64
}

/// What stands before and behind the first such character; the whole text and nothing where there is none.
fn cut(text: &str, at: char) -> (&str, &str) {
    text.split_once(at).unwrap_or((text, ""))
}

/// What is left of a packed text.
struct Fields<'a>(&'a str);

impl<'a> Fields<'a> {
    fn text(&mut self) -> &'a str {
        let (field, rest) = cut(self.0, FIELD);
        self.0 = rest;
        field
    }

    fn string(&mut self) -> String {
        self.text().to_owned()
    }

    fn optional(&mut self) -> Option<String> {
        let text = self.text();
        (!text.is_empty()).then(|| text.to_owned())
    }

    fn number(&mut self) -> i64 {
        let (mut number, mut sign) = (0_i64, 1);
        for byte in self.text().bytes() {
            match byte {
                b'-' => sign = -1,
                digit => number = number.wrapping_mul(10).wrapping_add(i64::from(digit & 15)),
            }
        }
        number * sign
    }

    fn prose(&mut self) -> Text {
        let mut versions = Vec::new();
        let mut left = self.text();
        while !left.is_empty() {
            let (version, rest) = cut(left, VERSION);
            let (tag, text) = cut(version, ':');
            versions.push((tag.to_owned(), text.to_owned()));
            left = rest;
        }
        Text { versions }
    }

    fn optional_prose(&mut self) -> Option<Text> {
        let text = self.prose();
        (!text.versions.is_empty()).then_some(text)
    }

    fn day(&mut self) -> Date {
        Date::of_digits(self.number())
    }

    fn one_of<T: Copy>(&mut self, all: &[T; 3]) -> T {
        let [first, ..] = *all;
        all.get(self.number() as usize).copied().unwrap_or(first)
    }

    /// A list never has more entries than there is text left.
    fn each<T>(&mut self, unpack: fn(&mut Self) -> T) -> Vec<T> {
        let mut list = Vec::new();
        for _ in 0..self.number() {
            if self.0.is_empty() {
                break;
            }
            list.push(unpack(self));
        }
        list
    }

    fn dataset(&mut self) -> Dataset {
        Dataset {
            id: self.string(),
            title: self.prose(),
            currency: self.string(),
            reports: self.each(Self::report),
            indicators: self.each(Self::indicator),
        }
    }

    fn report(&mut self) -> Report {
        Report {
            id: self.string(),
            title: self.prose(),
            publisher: self.prose(),
            published: self.day(),
            url: self.optional(),
            corrected: self.correction(),
            period: Period {
                from: self.day(),
                to: self.day(),
            },
            figures: self.each(Self::figure),
            milestones: self.each(Self::milestone),
            notes: self.each(Self::prose),
        }
    }

    fn correction(&mut self) -> Option<Correction> {
        let (what, date) = (self.optional_prose(), self.day());
        what.map(|what| Correction { date, what })
    }

    fn figure(&mut self) -> Figure {
        Figure {
            indicator: self.string(),
            quantity: Quantity::new(
                Decimal::new(self.number(), self.number() as i8),
                self.one_of(&UNITS),
            ),
            item: self.optional(),
            scope: self.one_of(&SCOPES),
            class: self.optional(),
            caveat: self.optional_prose(),
        }
    }

    fn milestone(&mut self) -> Milestone {
        Milestone {
            text: self.prose(),
            when: PartialDate::of_digits(self.number()),
            place: self.optional_prose(),
        }
    }

    fn indicator(&mut self) -> Indicator {
        Indicator {
            id: self.string(),
            label: self.prose(),
            counts: self.one_of(&UNITS),
            accumulates: self.number() > 0,
            relation: {
                let (field, target) = (self.text(), self.optional());
                target.map(|target| Relation::of(field, target))
            },
            per: self.optional(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn everything_that_a_dataset_may_hold_comes_out_as_it_went_in() {
        let json = r#"{"id": "a.b", "title": "Plain: with a colon,\ntwo lines", "currency": "EUR", "reports": [
          {"id": "2024-12-31", "title": {"de": "Zweites", "en": "Second"}, "publisher": "Office", "published": "2025-02-01",
            "corrected": {"date": "2025-03-04", "what": {"en": "one", "fr": "un"}}, "url": "https://example.org/?a=b#c",
            "period": {"from": "2024-01-01", "to": "2024-12-31"}, "notes": ["one", {"en": "two"}],
            "figures": [
              {"indicator": "balance", "value": "-0.50", "unit": {"currency": "EUR", "scale": 1e9}, "scope": "whole-life"},
              {"indicator": "bridges", "class": "steel", "value": "12", "unit": "bridges", "scope": "year-plan", "caveat": "c"},
              {"indicator": "plan-share", "value": "99.0", "unit": "%", "scope": "year-to-date"}],
            "milestones": [{"text": "a", "when": "2018"}, {"text": "b", "when": "2019-11", "where": {"zh": "长沙"}},
              {"text": "c", "when": "0999-01-31"}]},
          {"id": "2025-06-30", "title": "Empty", "publisher": "Office", "published": "2025-07-01",
            "period": {"from": "2025-01-01", "to": "2025-06-30"}, "figures": []}],
          "indicators": [
            {"id": "balance", "label": {"en": "balance"}, "counts": "money", "accumulates": true, "plan_of": "investment"},
            {"id": "bridges", "label": "bridges", "counts": "items", "accumulates": false, "per": "projects"}]}"#;
        let dataset = crate::reported::parse(json).unwrap();
        assert_eq!(unpack(&pack(&dataset)), dataset);
        assert_eq!(
            dataset.reports[0].figures.len() + dataset.reports[0].milestones.len(),
            6
        );
    }

    proptest! {
        /// Lengths that promise more than there is, fields that end too soon, digits that are none.
        #[test]
        fn of_any_text_something_is_made(text in "[0-9a-z:\u{1e}\u{1f}-]{0,400}") {
            let dataset = unpack(&text);
            prop_assert!(dataset.reports.len() <= text.len());
        }
    }
}
