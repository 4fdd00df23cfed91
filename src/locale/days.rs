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
        self.filled(
            template,
            &[
                ("day", &self.day_number(date)),
                ("month", self.month(date.month())),
                ("year", &date.year().to_string()),
            ],
        )
    }

    /// The day of the month. The first one is the only ordinal that French dates have.
    fn day_number(self, date: Date) -> String {
        match (self, date.day()) {
            (Self::Fr, 1) => "1er".to_owned(),
            (_, day) => day.to_string(),
        }
    }

    /// `Nov 2019` for the end of a month, `15 Nov 2019` for any other day.
    #[must_use]
    pub fn short_day(self, day: Date) -> String {
        let template = if day.ends_month() {
            Message::MonthOfYear
        } else {
            Message::Day
        };
        let names = self.text(Message::MonthsShort);
        self.filled(
            template,
            &[
                ("day", &self.day_number(day)),
                ("month", nth(names, usize::from(day.month()) - 1)),
                ("year", &day.year().to_string()),
            ],
        )
    }

    /// `Apr–Jun`, or `Jun` for one month, without the year; `None` where they are not whole months of less than a year.
    #[must_use]
    pub fn short_months(self, from: Date, to: Date) -> Option<String> {
        let months =
            (to.year() - from.year()) * 12 + i32::from(to.month()) - i32::from(from.month());
        if from.day() != 1 || !to.ends_month() || !(0..11).contains(&months) {
            return None;
        }
        let name = |day: Date| {
            nth(
                self.text(Message::MonthsShort),
                usize::from(day.month()) - 1,
            )
        };
        if months == 0 {
            return Some(name(to).to_owned());
        }
        let values = [("from", name(from)), ("to", name(to))];
        Some(self.filled(Message::ShortMonths, &values))
    }

    /// `Apr–Jun 2019` for whole months of one year, else the days.
    #[must_use]
    pub fn short_period(self, from: Date, to: Date) -> String {
        let months = self.short_months(from, to);
        match months.filter(|_| from.year() == to.year()) {
            Some(months) => {
                let year = to.year().to_string();
                self.filled(Message::MonthOfYear, &[("month", &months), ("year", &year)])
            }
            None => self.period(Period {
                from: Some(from),
                to,
            }),
        }
    }

    /// `November 2019` for the end of a month, `15 March 2019` for any other day.
    #[must_use]
    pub fn month_or_day(self, day: Date) -> String {
        self.partial_date(if day.ends_month() {
            PartialDate::Month(day.year(), day.month())
        } else {
            PartialDate::Day(day)
        })
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

    /// `to the end of November 2019`, `to 15 November 2019`.
    #[must_use]
    pub fn to(self, day: Date) -> String {
        self.in_full((Message::ToMonthEnd, Message::ToDay), day)
    }

    /// The template for the end of a month, or that for another day, with the year.
    fn in_full(self, (month_end, other): (Message, Message), day: Date) -> String {
        let template = if day.ends_month() { month_end } else { other };
        let month = self.dated(Message::MonthOfYear, day);
        let number = self.day_number(day);
        self.filled(template, &[("day", &number), ("month", &month)])
    }

    /// `January–November 2019` for whole months of one year; days where months are not whole; a day where it is one; its
    /// end alone, `by the end of November 2019`, where the report does not say when it begins.
    #[must_use]
    pub fn period(self, period: Period) -> String {
        let Period { from, to } = period;
        let Some(from) = from else {
            return self.in_full((Message::ByMonthEnd, Message::ByDay), to);
        };
        if from == to {
            return self.day(to);
        }
        if from.year() == to.year() && from.day() == 1 && to.ends_month() {
            let template = if from.month() == to.month() {
                Message::MonthOfYear
            } else {
                Message::MonthsOfYear
            };
            let (first, last) = (self.month(from.month()), self.month(to.month()));
            let year = to.year().to_string();
            return self.filled(
                template,
                &[
                    ("month", first),
                    ("from", first),
                    ("to", last),
                    ("year", &year),
                ],
            );
        }
        self.filled(
            Message::DaysRange,
            &[("from", &self.day(from)), ("to", &self.day(to))],
        )
    }

    /// Over what a figure of the scope runs; `of_year` says that a count which does not accumulate is that of the year.
    #[must_use]
    pub fn scope(self, scope: Scope, period: Period, accumulates: bool, of_year: bool) -> String {
        let template = match scope {
            Scope::YearToDate | Scope::Period if accumulates => return self.period(period),
            Scope::ToDate if accumulates => return self.to(period.to),
            Scope::YearToDate if of_year && period.runs_from_new_year() => Message::InYear,
            Scope::YearToDate | Scope::Period | Scope::ToDate => {
                return self.filled(Message::AsOf, &[("day", &self.day(period.to))]);
            }
            Scope::YearPlan => Message::PlanFor,
            Scope::WholeLife => Message::WholeLife,
        };
        self.dated(template, period.to)
    }
}
