//! Days, months and periods as a language writes them.

use super::plural::nth;
use super::{Args, Locale, Message};
use crate::derived::plan_scope;
use crate::reported::{Dataset, Date, PartialDate, Period, Report, Scope, Year};

impl Locale {
    /// The month's name; January is 1. Empty for a month that does not exist.
    #[must_use]
    pub fn month(self, month: u8) -> &'static str {
        match month {
            1..=12 => nth(self.text(Message::Months), usize::from(month) - 1),
            _ => "",
        }
    }

    /// `2019`; for one that begins in another month `2022/23`.
    #[must_use]
    pub fn year(self, year: Year) -> String {
        let (first, last) = year.calendar_years();
        let begins = year.first_day();
        let template = match (begins.month(), begins.day()) {
            (1, 1) => Message::CalendarYear,
            (4, 1) => Message::YearFromApril,
            _ => Message::YearOfTwo,
        };
        let (first, last) = (first.to_string(), last.to_string());
        // 1999/2000, and not 1999/00.
        let is_same_century = first.get(..2) == last.get(..2);
        let short = last.get(2..).filter(|_| is_same_century);
        self.filled(
            template,
            &[
                ("first", first.as_str()),
                ("short", short.unwrap_or(&last)),
                ("last", &last),
            ],
        )
    }

    /// `30 November 2019`
    #[must_use]
    pub fn day(self, day: Date) -> String {
        self.dated(Message::Day, day)
    }

    /// The template with day, month and year at their placeholders.
    fn dated(self, template: Message, date: Date) -> String {
        self.dated_in(self.month(date.month()), template, date)
    }

    /// The same with another name of the month.
    fn dated_in(self, month: &str, template: Message, date: Date) -> String {
        let (day, year) = (self.day_number(date), date.year().to_string());
        let values = [("day", &*day), ("month", month), ("year", &year)];
        self.filled(template, &values)
    }

    fn short_month(self, day: Date) -> &'static str {
        let names = self.text(Message::MonthsShort);
        nth(names, usize::from(day.month()) - 1)
    }

    /// The day of the month. The first one is the only ordinal that French dates have.
    fn day_number(self, date: Date) -> String {
        match (self, date.day()) {
            (Self::Fr, 1) => "1er".to_owned(),
            (_, day) => day.to_string(),
        }
    }

    /// `Nov 2019` for the end of a month, `15 Nov 2019` for any other day.
    pub(crate) fn short_day(self, day: Date) -> String {
        let template = if day.ends_month() {
            Message::MonthOfYear
        } else {
            Message::Day
        };
        self.dated_in(self.short_month(day), template, day)
    }

    /// `Apr–Jun`, or `Jun` for one month, without the year; `None` where they are not whole months of less than a year.
    pub(crate) fn short_months(self, from: Date, to: Date) -> Option<String> {
        let months =
            (to.year() - from.year()) * 12 + i32::from(to.month()) - i32::from(from.month());
        if from.day() != 1 || !to.ends_month() || !(0..11).contains(&months) {
            return None;
        }
        let last = self.short_month(to);
        if months == 0 {
            return Some(last.to_owned());
        }
        let values = [("from", self.short_month(from)), ("to", last)];
        Some(self.filled(Message::ShortMonths, &values))
    }

    /// `Apr–Jun 2019` for whole months of one year, else the days.
    pub(crate) fn short_period(self, from: Date, to: Date) -> String {
        let months = self.short_months(from, to);
        match months.filter(|_| from.year() == to.year()) {
            Some(months) => self.dated_in(&months, Message::MonthOfYear, to),
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

    /// `January–November 2019` for whole months of one calendar year; days where months are not whole, `1 January to 15
    /// October 2019`; a day where it is one; its end alone, `by the end of November 2019`, where the report does not say
    /// when it begins.
    #[must_use]
    pub fn period(self, period: Period) -> String {
        let Period { from, to } = period;
        let Some(from) = from else {
            return self.in_full((Message::ByMonthEnd, Message::ByDay), to);
        };
        if from == to {
            return self.day(to);
        }
        let is_one_year = from.year() == to.year();
        let are_months = from.day() == 1 && to.ends_month();
        if is_one_year && are_months && from.month() == to.month() {
            return self.dated(Message::MonthOfYear, to);
        }
        let (template, name) = match (is_one_year, are_months) {
            (true, true) => (Message::MonthsOfYear, None),
            (true, false) => (Message::DaysOfYear, Some(Message::DayOfMonth)),
            (false, _) => (Message::DaysRange, Some(Message::Day)),
        };
        let named = |day: Date| match name {
            Some(name) => self.dated(name, day),
            None => self.month(day.month()).to_owned(),
        };
        Args::new(self)
            .set("from", named(from))
            .set("to", named(to))
            .set("year", to.year().to_string())
            .fill(template)
    }

    /// The ends of periods in the order of time; the year once behind months of one: `March, June and September 2024`.
    #[must_use]
    pub fn ends(self, ends: &[Date]) -> String {
        let months_of = |first: &Date| {
            let mut ends = ends.iter();
            ends.all(|end| end.ends_month() && end.year() == first.year())
        };
        let Some(first) = ends.first().filter(|first| months_of(first)) else {
            let ends = ends.iter().map(|end| self.month_or_day(*end));
            return self.list(&ends.collect::<Vec<_>>());
        };
        let months = ends.iter().map(|end| self.month(end.month()).to_owned());
        let months = self.list(&months.collect::<Vec<_>>());
        self.dated_in(&months, Message::MonthOfYear, *first)
    }

    /// Over what a figure of the report runs that has the scope; `of_year` says that a count which does not accumulate is
    /// that of the year.
    #[must_use]
    pub fn scope(
        self,
        (dataset, report): (&Dataset, &Report),
        scope: Scope,
        accumulates: bool,
        of_year: bool,
    ) -> String {
        let year = dataset.year(report);
        let Period { from, to } = report.period;
        match scope {
            // A running total runs further back than its report.
            Scope::YearToDate if accumulates => self.period(Period {
                from: from.map(|_| year.first_day()),
                to,
            }),
            Scope::Period if accumulates => self.period(report.period),
            Scope::ToDate if accumulates => {
                self.filled(Message::SinceBeginning, &[("to", &self.to(to))])
            }
            Scope::YearToDate if of_year => {
                self.filled(Message::InYear, &[("year", &self.year(year))])
            }
            Scope::YearToDate | Scope::Period | Scope::ToDate => {
                self.filled(Message::AsOf, &[("day", &self.day(to))])
            }
            Scope::YearPlan => self.plan(scope, year),
            Scope::WholeLife => self.text(Message::WholeLife).to_owned(),
        }
    }

    /// The plan that figures of the scope are held against, in running text and without an article: `plan for 2019`,
    /// `plan for the period`, `overall plan`.
    #[must_use]
    pub fn plan(self, scope: Scope, year: Year) -> String {
        match plan_scope(scope) {
            Scope::YearPlan => self.filled(Message::PlanFor, &[("year", &self.year(year))]),
            _ => self.plan_of(scope).to_owned(),
        }
    }

    /// The same without its year: `annual plan`.
    #[must_use]
    pub fn plan_of(self, scope: Scope) -> &'static str {
        self.text(match plan_scope(scope) {
            Scope::Period => Message::PeriodPlan,
            Scope::WholeLife => Message::OverallPlan,
            _ => Message::PlanOfYear,
        })
    }
}
