//! Regular expressions for the texts of the format, as JSON Schema has them: those of ECMA-262 with its flag `u`.

use crate::quantity::Decimal;
use crate::reported::characters::{
    breaks_line, is_blank, is_unfit_in_address, is_unspaced, is_xml_forbidden,
};
use crate::reported::format::{COMPUTED, MAX_WORDS};

/// A name that is safe in file names, addresses and mark-up.
pub(super) const ID: &str = "^[A-Za-z0-9][A-Za-z0-9._-]*$";
pub(super) const CURRENCY: &str = "^[A-Z]{3}$";
/// The shape of a BCP 47 tag.
pub(super) const LANGUAGE: &str = "^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$";
/// Month and day, of years that are no leap years.
const MONTH_DAY: &str = "(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))";
/// Two digits that are divided by four, other than 00.
const FOURTH: &str = "(?:0[48]|[2468][048]|[13579][26])";
const YEAR: &str = "(?!0000)[0-9]{4}";

/// A name that is an id without full stops and begins as no computed figure's does.
pub(super) fn name() -> String {
    format!("^(?!{})[A-Za-z0-9][A-Za-z0-9_-]*$", COMPUTED.join("|"))
}

/// A day, without an end.
fn any_day() -> String {
    format!("(?:{YEAR}-{MONTH_DAY}|(?:[0-9]{{2}}{FOURTH}|{FOURTH}00)-02-29)")
}

pub(super) fn day() -> String {
    format!("^{}$", any_day())
}

/// An id that begins with a day.
pub(super) fn report_id() -> String {
    format!("^{}[A-Za-z0-9._-]*$", any_day())
}

pub(super) fn partial_date() -> String {
    format!("^(?:{YEAR}(?:-(?:0[1-9]|1[0-2]))?|{})$", any_day())
}

/// A day that every year has.
pub(super) fn year_start() -> String {
    format!("^{MONTH_DAY}$")
}

/// A decimal as it was printed.
pub(super) fn digits() -> String {
    let (digits, places) = (Decimal::MAX_DIGITS, Decimal::MAX_PLACES);
    format!(
        "^(?!(?:[^0-9]*[0-9]){{{}}})-?(?:0|[1-9][0-9]*)(?:[.][0-9]{{1,{places}}})?$",
        digits + 1
    )
}

/// An address of the web.
pub(super) fn address() -> String {
    let unfit = set(is_unfit_in_address);
    format!("^[Hh][Tt][Tt][Pp][Ss]?://[^/?#:{unfit}][^{unfit}]*$")
}

/// A character that is seen.
pub(super) fn visible() -> String {
    format!("[^{}]", set(is_blank))
}

/// No character that XML does not allow.
pub(super) fn shown() -> String {
    format!("^[^{}]*$", set(is_xml_forbidden))
}

/// No character of a script that has no spaces between words.
pub(super) fn spaced() -> String {
    format!("^[^{}]*$", set(is_unspaced))
}

/// Few words on one line.
pub(super) fn few_words() -> String {
    let breaks = |character| breaks_line(character) || is_xml_forbidden(character);
    let space = set(|character| character.is_whitespace() && !breaks(character));
    let blank = set(|character| character.is_whitespace() || character.is_control());
    format!(
        "^[{space}]*[^{blank}]+(?:[{space}]+[^{blank}]+){{0,{}}}[{space}]*$",
        MAX_WORDS - 1
    )
}

/// The characters of the set, as they stand inside of brackets. No set has one beyond U+FFFF.
fn set(is_of: impl Fn(char) -> bool) -> String {
    let codes = ('\0'..='\u{ffff}').filter(|character| is_of(*character));
    let mut codes = codes.map(u32::from).peekable();
    let mut text = String::new();
    while let Some(first) = codes.next() {
        let mut last = first;
        while let Some(next) = codes.next_if_eq(&(last + 1)) {
            last = next;
        }
        text += &format!("\\u{first:04x}");
        if last > first {
            let sign = if last > first + 1 { "-" } else { "" };
            text += &format!("{sign}\\u{last:04x}");
        }
    }
    text
}
