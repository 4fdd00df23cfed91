//! Calendar days, and the periods that reports cover.

mod year;

pub use year::{Year, YearStart};

use std::fmt;
use std::str::FromStr;

/// A day of the Gregorian calendar, from year 1 to 9999.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Date {
    year: i32,
    month: u8,
    day: u8,
}

/// A year, a month of it, or a day: as exactly as a report says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PartialDate {
    /// `2018`
    Year(i32),
    /// `2019-11`: year and month, January being 1.
    Month(i32, u8),
    /// `2019-12-03`
    Day(Date),
}

/// The days from `from` to `to`, both included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Period {
    /// The first day; `None` where the report does not say it: its counts are then taken to run from the first
    /// day of the year.
    pub from: Option<Date>,
    /// The last day, not before the first.
    pub to: Date,
}

impl Date {
    /// The day; `None` where the calendar does not have it.
    #[must_use]
    pub fn new(year: i32, month: u8, day: u8) -> Option<Self> {
        let exists = (1..=9999).contains(&year)
            && (1..=12).contains(&month)
            && (1..=days_in_month(year, month)).contains(&day);
        exists.then_some(Self { year, month, day })
    }

    /// The first day of a month that the calendar has.
    const fn first_of(year: i32, month: u8) -> Self {
        Self {
            year,
            month,
            day: 1,
        }
    }

    /// Reads `2019-11-30`; `None` for any other form and for days that do not exist.
    ///
    /// # Example
    /// ```
    /// use initiative_charts::reported::Date;
    /// assert_eq!(Date::parse("2019-11-30").map(|day| day.month()), Some(11));
    /// assert_eq!(Date::parse("2019-11-31"), None);
    /// assert_eq!(Date::parse("30.11.2019"), None);
    /// ```
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        match PartialDate::parse(text)? {
            PartialDate::Day(day) => Some(day),
            PartialDate::Year(_) | PartialDate::Month(..) => None,
        }
    }

    /// The year.
    #[must_use]
    pub const fn year(self) -> i32 {
        self.year
    }

    /// The month; January is 1.
    #[must_use]
    pub const fn month(self) -> u8 {
        self.month
    }

    /// The day of the month, from 1.
    #[must_use]
    pub const fn day(self) -> u8 {
        self.day
    }

    /// Whether this is the last day of its month.
    pub(crate) fn ends_month(self) -> bool {
        self.day == days_in_month(self.year, self.month)
    }

    /// The day after it; `None` after the last day of the year 9999.
    #[must_use]
    pub fn next(self) -> Option<Self> {
        if !self.ends_month() {
            return Self::new(self.year, self.month, self.day + 1);
        }
        match self.month {
            12 => Self::new(self.year + 1, 1, 1),
            month => Self::new(self.year, month + 1, 1),
        }
    }

    /// The number of the day, counted from a fixed one.
    fn number(self) -> i64 {
        let months = (1..self.month).map(|month| i64::from(days_in_month(self.year, month)));
        let years = i64::from(self.year - 1);
        let leap_days = years.div_euclid(4) - years.div_euclid(100) + years.div_euclid(400);
        years * 365 + leap_days + months.sum::<i64>() + i64::from(self.day)
    }
}

impl PartialDate {
    /// Reads `2018`, `2019-11` or `2019-12-03`; `None` for any other form and for dates that do not exist.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let parts: Vec<&str> = text.splitn(4, '-').collect();
        match parts.as_slice() {
            [year] => {
                let first = Date::new(number(year, 4)?, 1, 1)?;
                Some(Self::Year(first.year))
            }
            [year, month] => {
                let first = Date::new(number(year, 4)?, number(month, 2)?, 1)?;
                Some(Self::Month(first.year, first.month))
            }
            [year, month, day] => {
                let day = Date::new(number(year, 4)?, number(month, 2)?, number(day, 2)?)?;
                Some(Self::Day(day))
            }
            _ => None,
        }
    }

    /// The first day of it, to order partial dates by.
    #[must_use]
    pub const fn first_day(self) -> Date {
        match self {
            Self::Year(year) => Date::first_of(year, 1),
            Self::Month(year, month) => Date::first_of(year, month),
            Self::Day(day) => day,
        }
    }
}

/// A number of exactly so many digits.
fn number<T: FromStr>(text: &str, digits: usize) -> Option<T> {
    let is_number = text.len() == digits && text.bytes().all(|byte| byte.is_ascii_digit());
    is_number.then(|| text.parse().ok()).flatten()
}

fn is_leap(year: i32) -> bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
}

fn days_in_month(year: i32, month: u8) -> u8 {
    match month {
        2 if is_leap(year) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

impl fmt::Display for Date {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            formatter,
            "{:04}-{:02}-{:02}",
            self.year, self.month, self.day
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_days_of_the_calendar_are_read() {
        for text in [
            "2019-02-29",
            "2019-13-01",
            "2019-00-10",
            "0000-01-01",
            "2019-1-1",
            "2019-11-30T00",
            "",
            "２０１９-11-30",
            "2019-11-30-1",
        ] {
            assert_eq!(PartialDate::parse(text), None, "{text:?}");
        }
        assert_eq!(PartialDate::parse("2018"), Some(PartialDate::Year(2018)));
        assert_eq!(
            PartialDate::parse("2019-11"),
            Some(PartialDate::Month(2019, 11))
        );
    }

    #[test]
    fn a_day_is_written_as_it_is_read() {
        let day = Date::parse("2019-11-05").unwrap();
        assert_eq!(Date::parse(&day.to_string()), Some(day));
        assert!(Date::parse("2020-02-29").unwrap().ends_month());
        assert!(!Date::parse("2020-02-28").unwrap().ends_month());
    }
}
