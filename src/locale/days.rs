//! Days, months and periods as a language writes them.

use super::{Locale, fill};
use crate::reported::{Date, Moment, Period, Scope};

impl Locale {
    /// The month's name; January is 1. Empty for a month that does not exist.
    #[must_use]
    pub fn month(self, month: u8) -> &'static str {
        nth(&self.messages().months, month)
    }

    /// `30 November 2019`
    #[must_use]
    pub fn day(self, day: Date) -> String {
        fill(
            self.messages().day,
            &[
                ("day", &day.day().to_string()),
                ("month", self.month(day.month())),
                ("year", &day.year().to_string()),
            ],
        )
    }

    /// `2018`, `November 2019` or `3 December 2019`.
    #[must_use]
    pub fn moment(self, moment: Moment) -> String {
        match moment {
            Moment::Year(year) => year.to_string(),
            Moment::Month(year, month) => fill(
                self.messages().month_of_year,
                &[("month", self.month(month)), ("year", &year.to_string())],
            ),
            Moment::Day(day) => self.day(day),
        }
    }

    /// `by the end of November`, `by 15 November`: up to the end of the day, without its year.
    #[must_use]
    pub fn by(self, day: Date) -> String {
        let messages = self.messages();
        let template = if day.ends_month() {
            messages.by_month_end
        } else {
            messages.by_day
        };
        fill(
            template,
            &[
                ("day", &day.day().to_string()),
                ("month", self.month(day.month())),
            ],
        )
    }

    /// `to the end of November`, `to 15 November`.
    #[must_use]
    pub fn to_end(self, day: Date) -> String {
        let messages = self.messages();
        let template = if day.ends_month() {
            messages.to_month_end
        } else {
            messages.to_day
        };
        fill(
            template,
            &[
                ("day", &day.day().to_string()),
                ("month", self.month(day.month())),
            ],
        )
    }

    /// `January–November 2019` for whole months of one year; days where months are not whole.
    #[must_use]
    pub fn period(self, period: Period) -> String {
        let messages = self.messages();
        let year = period.to.year().to_string();
        let one_year = period.from.year() == period.to.year();
        if one_year && period.from.day() == 1 && period.to.ends_month() {
            let (from, to) = (
                self.month(period.from.month()),
                self.month(period.to.month()),
            );
            let template = if period.from.month() == period.to.month() {
                messages.month_of_year
            } else {
                messages.months_of_year
            };
            return fill(
                template,
                &[("month", from), ("from", from), ("to", to), ("year", &year)],
            );
        }
        fill(
            messages.days_range,
            &[
                ("from", &self.day(period.from)),
                ("to", &self.day(period.to)),
            ],
        )
    }

    /// Over what a figure of the scope runs.
    #[must_use]
    pub fn scope(self, scope: Scope, period: Period, accumulates: bool) -> String {
        let messages = self.messages();
        match scope {
            Scope::YearToDate if accumulates => self.period(period),
            Scope::YearToDate => fill(messages.as_of, &[("day", &self.day(period.to))]),
            Scope::YearPlan => fill(
                messages.plan_for,
                &[("year", &period.to.year().to_string())],
            ),
            Scope::WholeLife => messages.whole_life.to_owned(),
        }
    }
}

fn nth(names: &'static [&'static str; 12], month: u8) -> &'static str {
    names
        .get(usize::from(month).wrapping_sub(1))
        .copied()
        .unwrap_or_default()
}
