//! Days, months and periods as a language writes them.

use super::plural::nth;
use super::{Locale, Message};
use crate::reported::{Date, PartialDate, Period, Scope};

impl Locale {
    /// The month's name; January is 1. Empty for a month that does not exist.
    #[must_use]
    pub fn month(self, month: u8) -> &'static str {
        match month {
            1..=12 => nth(self.text(Message::Months), usize::from(month) - 1),
            _ => "",
        }
    }

    /// `30 November 2019`
    #[must_use]
    pub fn day(self, day: Date) -> String {
        self.dated(Message::Day, day)
    }

    /// The template with day, month and year at their placeholders.
    fn dated(self, template: Message, date: Date) -> String {
        // The first of a month is the only ordinal that French dates have.
        let day = match (self, date.day()) {
            (Self::Fr, 1) => "1er".to_owned(),
            (_, day) => day.to_string(),
        };
        self.filled(
            template,
            &[
                ("day", &day),
                ("month", self.month(date.month())),
                ("year", &date.year().to_string()),
            ],
        )
    }

    /// `2018`, `November 2019` or `3 December 2019`.
    #[must_use]
    pub fn partial_date(self, date: PartialDate) -> String {
        match date {
            PartialDate::Year(_) => self.dated(Message::Year, date.first_day()),
            PartialDate::Month(..) => self.dated(Message::MonthOfYear, date.first_day()),
            PartialDate::Day(day) => self.day(day),
        }
    }

    /// `by the end of November`, `by 15 November`: up to the end of the day, without its year.
    #[must_use]
    pub fn by(self, day: Date) -> String {
        let template = if day.ends_month() {
            Message::ByMonthEnd
        } else {
            Message::ByDay
        };
        self.dated(template, day)
    }

    /// `to the end of November`, `to 15 November`.
    #[must_use]
    pub fn to_end(self, day: Date) -> String {
        let template = if day.ends_month() {
            Message::ToMonthEnd
        } else {
            Message::ToDay
        };
        self.dated(template, day)
    }

    /// `January–November 2019` for whole months of one year; days where months are not whole; a day where it is one.
    #[must_use]
    pub fn period(self, period: Period) -> String {
        if period.from == period.to {
            return self.day(period.to);
        }
        let year = period.to.year().to_string();
        let one_year = period.from.year() == period.to.year();
        if one_year && period.from.day() == 1 && period.to.ends_month() {
            let (from, to) = (
                self.month(period.from.month()),
                self.month(period.to.month()),
            );
            let template = if period.from.month() == period.to.month() {
                Message::MonthOfYear
            } else {
                Message::MonthsOfYear
            };
            return self.filled(
                template,
                &[("month", from), ("from", from), ("to", to), ("year", &year)],
            );
        }
        self.filled(
            Message::DaysRange,
            &[
                ("from", &self.day(period.from)),
                ("to", &self.day(period.to)),
            ],
        )
    }

    /// Over what a figure of the scope runs.
    #[must_use]
    pub fn scope(self, scope: Scope, period: Period, accumulates: bool) -> String {
        match scope {
            Scope::YearToDate if accumulates => self.period(period),
            Scope::YearToDate => self.filled(Message::AsOf, &[("day", &self.day(period.to))]),
            Scope::YearPlan => {
                self.filled(Message::PlanFor, &[("year", &period.to.year().to_string())])
            }
            Scope::WholeLife => self.text(Message::WholeLife).to_owned(),
        }
    }
}
