//! The digits of a number as they were printed.

use super::{Interval, Ratio};
use std::fmt;

/// An integer times a power of ten; the last digit of the integer is the last digit that was printed.
///
/// `4.0` and `4.00` are different decimals of the same value.
///
/// # Example
/// ```
/// use initiative_charts::quantity::Decimal;
/// let plan = Decimal::parse("7.305")?;
/// assert_eq!((plan.digits(), plan.exponent()), (7_305, -3));
/// assert_eq!(plan.to_string(), "7.305");
/// # Ok::<(), initiative_charts::quantity::DecimalError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Decimal {
    digits: i64,
    exponent: i8,
}

/// Why a text is no decimal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DecimalError {
    /// Something other than an optional minus sign, digits, and digits after one full stop.
    Malformed,
    /// More than [`Decimal::MAX_DIGITS`] digits or [`Decimal::MAX_PLACES`] decimal places.
    TooLong,
}

impl fmt::Display for DecimalError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Malformed => "not a decimal such as 7.305",
            Self::TooLong => "more than 18 digits or 12 decimal places",
        })
    }
}

impl std::error::Error for DecimalError {}

impl Decimal {
    /// The most digits that a decimal holds, so that every product of two stays exact.
    pub const MAX_DIGITS: usize = 18;
    /// The most decimal places.
    pub const MAX_PLACES: usize = 12;

    /// The decimal `digits` × 10^`exponent`.
    ///
    /// `exponent` is held to −24..=19, far outside what can be printed, and near enough for value and interval to be held
    /// exactly whatever the digits.
    #[must_use]
    pub const fn new(digits: i64, exponent: i8) -> Self {
        let exponent = if exponent < -24 {
            -24
        } else if exponent > 19 {
            19
        } else {
            exponent
        };
        Self { digits, exponent }
    }

    /// Parses a decimal: ungrouped digits, `.` as the decimal mark, a leading `-` where it is below zero.
    ///
    /// # Errors
    /// [`DecimalError::Malformed`] for anything else (`8,464`, `1e9`, `.5`, `007`, an empty text);
    /// [`DecimalError::TooLong`] beyond 18 digits or 12 decimal places.
    pub fn parse(text: &str) -> Result<Self, DecimalError> {
        let unsigned = text.strip_prefix('-').unwrap_or(text);
        let (whole, fraction) = match unsigned.split_once('.') {
            Some((whole, fraction)) => (whole, Some(fraction)),
            None => (unsigned, None),
        };
        let is_digits =
            |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
        let is_padded = whole.len() > 1 && whole.starts_with('0');
        if !is_digits(whole) || !fraction.is_none_or(is_digits) || is_padded {
            return Err(DecimalError::Malformed);
        }
        let fraction = fraction.unwrap_or_default();
        let places = fraction.len();
        if whole.len() + places > Self::MAX_DIGITS || places > Self::MAX_PLACES {
            return Err(DecimalError::TooLong);
        }
        let sign = if unsigned.len() < text.len() { "-" } else { "" };
        let digits = [sign, whole, fraction].concat().parse();
        let digits = digits.map_err(|_| DecimalError::TooLong)?;
        Ok(Self::new(digits, -(places as i8)))
    }

    /// The printed digits, as one integer.
    #[must_use]
    pub const fn digits(self) -> i64 {
        self.digits
    }

    /// The power of ten of the last printed digit.
    #[must_use]
    pub const fn exponent(self) -> i8 {
        self.exponent
    }

    /// The same printed digits, times 10^`power`.
    #[must_use]
    pub const fn scaled(self, power: i8) -> Self {
        Self::new(self.digits, self.exponent.saturating_add(power))
    }

    /// The exact value.
    #[must_use]
    pub fn ratio(self) -> Ratio {
        Ratio::scaled(i128::from(self.digits), i32::from(self.exponent))
    }

    /// The values that round to this decimal: half a unit of its last digit to either side.
    #[must_use]
    pub fn interval(self) -> Interval {
        let tenths = i128::from(self.digits) * 10;
        let exponent = i32::from(self.exponent) - 1;
        Interval::between(
            Ratio::scaled(tenths - 5, exponent),
            Ratio::scaled(tenths + 5, exponent),
        )
    }

    /// Whether the value is below zero.
    #[must_use]
    pub const fn is_negative(self) -> bool {
        self.digits < 0
    }

    /// The same value without zeros at the end of its fraction.
    pub(crate) const fn trimmed(self) -> Self {
        self.trimmed_to(0)
    }

    /// The same value without zeros at the end of its digits.
    pub(crate) const fn significant(self) -> Self {
        self.trimmed_to(i8::MAX)
    }

    const fn trimmed_to(mut self, exponent: i8) -> Self {
        while self.exponent < exponent && self.digits % 10 == 0 && self.digits != 0 {
            self.digits /= 10;
            self.exponent += 1;
        }
        self
    }
}

impl fmt::Display for Decimal {
    /// Writes the decimal ungrouped, with `.` and every printed digit, as [`Decimal::parse`] reads it.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.digits < 0 { "-" } else { "" };
        let places = usize::from(self.exponent.min(0).unsigned_abs());
        // At least one digit stands before the decimal mark.
        let width = places + 1;
        let mut text = format!("{:0width$}", self.digits.unsigned_abs());
        if places > 0 {
            text.insert(text.len() - places, '.');
        } else if self.digits != 0 {
            text += &"0".repeat(usize::from(self.exponent.unsigned_abs()));
        }
        write!(formatter, "{sign}{text}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[track_caller]
    fn refused(text: &str, error: DecimalError) {
        assert_eq!(Decimal::parse(text), Err(error), "{text:?}");
    }

    #[test]
    fn only_ungrouped_digits_with_a_full_stop_are_a_decimal() {
        for text in [
            "", "-", ".", "5.", ".5", "007", "8,464", "1e9", "+1", "−1", " 1", "NaN", "inf",
            "1.2.3", "１",
        ] {
            refused(text, DecimalError::Malformed);
        }
        refused(&"9".repeat(309), DecimalError::TooLong);
        refused(&format!("0.{}1", "0".repeat(299)), DecimalError::TooLong);
    }

    #[test]
    fn zeros_at_the_end_are_part_of_what_was_printed() {
        let long = Decimal::parse("4.00").unwrap();
        assert_eq!(long.to_string(), "4.00");
        assert_ne!(long, Decimal::parse("4.0").unwrap());
        assert_eq!(long.trimmed().to_string(), "4");
    }

    proptest! {
        #[test]
        fn value_and_interval_of_any_decimal_are_held(digits: i64, exponent: i8) {
            let decimal = Decimal::new(digits, exponent);
            let (value, interval) = (decimal.ratio(), decimal.interval());
            let (low, high) = interval.bounds().unwrap();
            prop_assert_eq!(value.cmp(&Ratio::ZERO), digits.cmp(&0));
            prop_assert!(low < value && value < high);
        }

        #[test]
        fn writing_then_reading_gives_the_decimal_back(digits in -999_999_999_999_999_999_i64..=999_999_999_999_999_999, places in 0_i8..=12) {
            let decimal = Decimal::new(digits, -places);
            let written = decimal.to_string();
            // Leading zeros ("0.0000…") may take a short number past the digit limit; it is refused then, not misread.
            match Decimal::parse(&written) {
                Ok(read) => prop_assert_eq!(read, decimal),
                Err(error) => prop_assert_eq!(error, DecimalError::TooLong),
            }
        }

        #[test]
        fn no_text_makes_reading_panic(text in "\\PC*") {
            let _ = Decimal::parse(&text);
        }
    }
}
