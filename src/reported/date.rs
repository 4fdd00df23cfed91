//! Calendar days, and the periods that reports cover.

use std::fmt;

/// A day of the Gregorian calendar, from year 1 to 9999.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Date(
    /// Its digits: 20191130.
    u32,
);

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
    /// The first day.
    pub from: Date,
    /// The last day, not before the first.
    pub to: Date,
}

impl Period {
    /// Whether it begins with a year and ends in the same one.
    #[must_use]
    pub fn runs_from_new_year(self) -> bool {
        self.from == Date::of(self.to.year(), 1, 1)
    }
}

impl Date {
    /// The day; `None` where the calendar has none such.
    #[must_use]
    pub fn new(year: i32, month: u8, day: u8) -> Option<Self> {
        let exists = (1..=9999).contains(&year)
            && (1..=12).contains(&month)
            && (1..=days_in_month(year, month)).contains(&day);
        exists.then_some(Self::of(year, month, day))
    }

    /// The day of these numbers, which the calendar has.
    const fn of(year: i32, month: u8, day: u8) -> Self {
        let year = year.unsigned_abs().wrapping_mul(10_000);
        Self(year.wrapping_add(month as u32 * 100 + day as u32))
    }

    /// Its digits: 20191130.
    pub(super) const fn digits(self) -> i64 {
        self.0 as i64
    }

    /// The day of the digits that [`Date::digits`] gave.
    pub(super) const fn of_digits(digits: i64) -> Self {
        Self(digits as u32)
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
        (self.0 / 10_000) as i32
    }

    /// The month; January is 1.
    #[must_use]
    pub const fn month(self) -> u8 {
        (self.0 / 100 % 100) as u8
    }

    /// The day of the month, from 1.
    #[must_use]
    pub const fn day(self) -> u8 {
        (self.0 % 100) as u8
    }

    /// Whether this is the last day of its month.
    #[must_use]
    pub fn ends_month(self) -> bool {
        self.day() == days_in_month(self.year(), self.month())
    }

    /// The number of the day in its year, from 1.
    #[must_use]
    pub fn day_of_year(self) -> i64 {
        let mut number = i64::from(self.day());
        for month in 1..self.month() {
            number += i64::from(days_in_month(self.year(), month));
        }
        number
    }
}

/// The days in the year: 365 or 366.
#[must_use]
pub fn days_in_year(year: i32) -> i64 {
    if is_leap(year) { 366 } else { 365 }
}

impl PartialDate {
    /// Reads `2018`, `2019-11` or `2019-12-03`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let mut digits = 0_u32;
        for (place, byte) in text.bytes().enumerate() {
            match (place, byte) {
                (4 | 7, b'-') => {}
                (0..=3 | 5 | 6 | 8 | 9, b'0'..=b'9') => {
                    digits = digits * 10 + u32::from(byte - b'0');
                }
                _ => return None,
            }
        }
        let first_day = match text.len() {
            4 => Date(digits * 10_000 + 101),
            7 => Date(digits * 100 + 1),
            10 => Date(digits),
            _ => return None,
        };
        // Whether there is such a day.
        Date::new(first_day.year(), first_day.month(), first_day.day())?;
        Some(match text.len() {
            4 => Self::Year(first_day.year()),
            7 => Self::Month(first_day.year(), first_day.month()),
            _ => Self::Day(first_day),
        })
    }

    /// The year of these digits, the month of its year, or the day: 2018, 201911, 20191203.
    pub(super) const fn of_digits(digits: i64) -> Self {
        match digits {
            ..=9_999 => Self::Year(digits as i32),
            10_000..=999_999 => Self::Month((digits / 100) as i32, (digits % 100) as u8),
            _ => Self::Day(Date::of_digits(digits)),
        }
    }

    /// The first day of the moment, to order moments by.
    #[must_use]
    pub fn first_day(self) -> Date {
        match self {
            Self::Year(year) => Date::of(year, 1, 1),
            Self::Month(year, month) => Date::of(year, month, 1),
            Self::Day(day) => day,
        }
    }
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
        let mut text = format!("{:08}", self.0);
        text.insert(6, '-');
        text.insert(4, '-');
        formatter.write_str(&text)
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
        assert_eq!(Date::parse("2020-02-29").map(Date::day_of_year), Some(60));
        assert_eq!(
            Date::parse("2020-12-31").map(Date::day_of_year),
            Some(days_in_year(2020))
        );
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
