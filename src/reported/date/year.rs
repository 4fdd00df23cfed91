//! Years that begin on any day of the calendar.

use super::{Date, Period, days_in_month, number};

/// The day of the calendar on which years begin: New Year's Day, or another for years such as 2022/23.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct YearStart {
    month: u8,
    day: u8,
}

/// A year that begins on that day of a calendar year.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Year {
    first: Date,
}

impl Default for YearStart {
    /// New Year's Day.
    fn default() -> Self {
        Self { month: 1, day: 1 }
    }
}

impl YearStart {
    /// Reads `04-01`; `None` for any other form and for days that not every year has.
    ///
    /// # Example
    /// ```
    /// use initiative_charts::reported::{Date, YearStart};
    /// let april = YearStart::parse("04-01").ok_or("no day")?;
    /// let day = Date::parse("2023-03-09").ok_or("no day")?;
    /// let year = april.year_of(day);
    /// assert_eq!((year.first_day().to_string().as_str(), year.calendar_years()), ("2022-04-01", (2022, 2023)));
    /// assert_eq!(YearStart::parse("02-29"), None);
    /// # Ok::<(), &str>(())
    /// ```
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (month, day) = text.split_once('-')?;
        Self::at(Date::new(2_001, number(month, 2)?, number(day, 2)?)?)
    }

    /// The start of years that begin on that day of the calendar; `None` for a day that not every year has.
    pub(in crate::reported) fn at(day: Date) -> Option<Self> {
        let first = Date::new(2_001, day.month, day.day)?;
        Some(Self {
            month: first.month,
            day: first.day,
        })
    }

    /// The year that the day lies in.
    #[must_use]
    pub const fn year_of(self, day: Date) -> Year {
        let Self { month, day: first } = self;
        let begun = day.month > month || (day.month == month && day.day >= first);
        Year {
            first: Date {
                year: if begun { day.year } else { day.year - 1 },
                month,
                day: first,
            },
        }
    }
}

impl Year {
    /// Its first day.
    #[must_use]
    pub const fn first_day(self) -> Date {
        self.first
    }

    /// Its last day; `None` where the calendar ends before it.
    pub(crate) fn last_day(self) -> Option<Date> {
        let Date { year, month, day } = self.first;
        match (month, day) {
            (1, 1) => Date::new(year, 12, 31),
            (_, 1) => {
                let days = days_in_month(year + 1, month - 1);
                Date::new(year + 1, month - 1, days)
            }
            _ => Date::new(year + 1, month, day - 1),
        }
    }

    /// The calendar years that it begins and ends in: the same one where it begins on New Year's Day.
    #[must_use]
    pub const fn calendar_years(self) -> (i32, i32) {
        let first = self.first;
        let ends_later = first.month > 1 || first.day > 1;
        (first.year, first.year + ends_later as i32)
    }

    /// The year before this one.
    #[must_use]
    pub const fn before(self) -> Self {
        let Self { mut first } = self;
        first.year -= 1;
        Self { first }
    }

    /// The days in it: 365 or 366.
    #[must_use]
    pub fn days(self) -> i64 {
        let next = Date {
            year: self.first.year + 1,
            ..self.first
        };
        next.number() - self.first.number()
    }

    /// The number of the day in it; its first day is 1.
    #[must_use]
    pub fn day(self, day: Date) -> i64 {
        day.number() - self.first.number() + 1
    }

    /// Whether the period begins with the year, as far as the report says.
    #[must_use]
    pub fn begins(self, period: Period) -> bool {
        period.from.is_none_or(|from| from == self.first)
    }

    /// How many of its months have passed at the end of the day; `None` where one has begun and not ended. The months of
    /// a year that begins on the 6th begin on the 6th.
    pub(crate) fn months_passed(self, day: Date) -> Option<u8> {
        let next = day.next()?;
        (next.day == self.first.day).then(|| self.months_begun(next))
    }

    /// How many whole months of it are left after the day.
    ///
    /// # Example
    /// ```
    /// use initiative_charts::reported::{Date, YearStart};
    /// let day = Date::parse("2019-11-15").ok_or("no day")?;
    /// let april = YearStart::parse("04-01").ok_or("no day")?;
    /// assert_eq!(YearStart::default().year_of(day).months_left(day), 1);
    /// assert_eq!(april.year_of(day).months_left(day), 4);
    /// # Ok::<(), &str>(())
    /// ```
    #[must_use]
    pub fn months_left(self, day: Date) -> u8 {
        let ended = self.months_passed(day);
        12_u8.saturating_sub(ended.unwrap_or_else(|| self.months_begun(day) + 1))
    }

    /// How many of its months have ended before the day begins.
    fn months_begun(self, day: Date) -> u8 {
        let months = |date: Date| date.year * 12 + i32::from(date.month);
        let begun = months(day) - months(self.first) - i32::from(day.day < self.first.day);
        u8::try_from(begun).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The days of years that begin on the day, from 1899 on, are numbered without a gap.
    #[test]
    fn every_day_has_its_number_in_its_year() {
        for start in ["01-01", "03-01", "04-06", "10-01"] {
            let starts = YearStart::parse(start).unwrap();
            let mut day = Date::parse(&format!("1899-{start}")).unwrap();
            let mut year = starts.year_of(day);
            let mut number = 1;
            while day.year() < 1906 {
                assert_eq!(
                    (starts.year_of(day), year.day(day)),
                    (year, number),
                    "{day}"
                );
                let before = day;
                day = before.next().unwrap();
                number += 1;
                let is_new = starts.year_of(day) != year;
                assert_eq!(year.last_day() == Some(before), is_new, "{day}");
                if is_new {
                    assert_eq!(number, year.days() + 1, "{day}");
                    (year, number) = (starts.year_of(day), 1);
                }
            }
        }
    }

    #[test]
    fn the_months_of_a_year_begin_on_its_day() {
        for (start, day, passed, left) in [
            ("01-01", "2019-11-30", Some(11), 1),
            ("01-01", "2019-11-29", None, 1),
            ("01-01", "2019-12-31", Some(12), 0),
            ("01-01", "2020-02-28", None, 10),
            ("04-01", "2023-03-09", None, 0),
            ("04-01", "2023-03-31", Some(12), 0),
            ("04-06", "2022-07-05", Some(3), 9),
            ("04-06", "2022-07-31", None, 8),
            ("04-06", "2023-04-05", Some(12), 0),
        ] {
            let day = Date::parse(day).unwrap();
            let year = YearStart::parse(start).unwrap().year_of(day);
            let found = (year.months_passed(day), year.months_left(day));
            assert_eq!(found, (passed, left), "{day}, years from {start}");
        }
    }
}
