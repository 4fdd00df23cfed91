//! Which number is meant by a text that is none: one with groups, a decimal comma, or its unit behind it.

use crate::quantity::Decimal;
use crate::reported::error::{Behind, Meant};

/// What may part the groups of a number beside commas and full stops.
const GROUPING: [char; 7] = [' ', '\u{a0}', '\u{202f}', '\u{2009}', '\'', '’', '_'];

/// The number that the text begins with; `None` where it could be another one: 1,650 is 1650 to some and 1.650 to others, as
/// is 1.650 beside a unit.
pub(super) fn meant(text: &str) -> Option<Meant> {
    let text = text.trim();
    let unsigned = text.strip_prefix(['-', '−']);
    let sign = if unsigned.is_some() { "-" } else { "" };
    let unsigned = unsigned.unwrap_or_else(|| text.strip_prefix('+').unwrap_or(text));
    let is_of_number = |character: char| {
        character.is_ascii_digit()
            || matches!(character, '.' | ',')
            || GROUPING.contains(&character)
    };
    let number = unsigned.trim_start_matches(is_of_number);
    let (number, behind) = unsigned.split_at(unsigned.len() - number.len());
    let behind = match behind {
        "" => Behind::Nothing,
        "%" => Behind::Percent,
        // An end of a range, or the year of something.
        other if other.contains(|character: char| character.is_numeric()) => return None,
        _ => Behind::Unit,
    };
    let digits = [sign, &plain(number.trim_end_matches(GROUPING))?].concat();
    Decimal::parse(&digits)
        .is_ok()
        .then_some(Meant { digits, behind })
}

/// The number without groups and with a full stop as its decimal mark; `None` where that is not certain.
fn plain(number: &str) -> Option<String> {
    let last = number.rfind(['.', ',']);
    let mark = last.and_then(|at| number[at..].chars().next());
    let (whole, places) = match mark.zip(last) {
        Some((mark, at)) if number.matches(mark).count() == 1 => (&number[..at], &number[at + 1..]),
        _ => (number, ""),
    };
    let groups: Vec<&str> = whole
        .split(|character: char| !character.is_ascii_digit())
        .collect();
    let is_grouped = groups.len() > 1;
    let may_be_group = places.len() == 3 && !is_grouped;
    if may_be_group && whole.len() <= 3 && whole != "0" {
        return None;
    }
    // Groups are of three, in India but for the last of two.
    let fits = |(index, group): (usize, &&str)| match index {
        0 => !group.is_empty() && group.len() <= 3,
        _ if index + 1 == groups.len() => group.len() == 3,
        _ => matches!(group.len(), 2 | 3),
    };
    if is_grouped && !groups.iter().enumerate().all(fits) {
        return None;
    }
    let dot = if whole.len() == number.len() { "" } else { "." };
    Some([&groups.concat(), dot, places].concat())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_meant_where_it_can_be_no_other() {
        for (text, digits, behind) in [
            ("1,650.2", "1650.2", Behind::Nothing),
            ("1.650,2", "1650.2", Behind::Nothing),
            ("12,5", "12.5", Behind::Nothing),
            ("0,125", "0.125", Behind::Nothing),
            ("1650,250", "1650.250", Behind::Nothing),
            ("1 650,250", "1650.250", Behind::Nothing),
            ("1\u{202f}650", "1650", Behind::Nothing),
            ("2’000’000", "2000000", Behind::Nothing),
            ("1,650,200", "1650200", Behind::Nothing),
            ("84,23,500", "8423500", Behind::Nothing),
            ("−1", "-1", Behind::Nothing),
            ("+5", "5", Behind::Nothing),
            (" 7 ", "7", Behind::Nothing),
            ("120%", "120", Behind::Percent),
            ("12,5\u{a0}%", "12.5", Behind::Percent),
            ("64 Mio", "64", Behind::Unit),
            ("84.64亿", "84.64", Behind::Unit),
            ("1,650.2 million", "1650.2", Behind::Unit),
        ] {
            let digits = digits.to_owned();
            assert_eq!(meant(text), Some(Meant { digits, behind }), "{text}");
        }
        for text in [
            "1.650 €",
            "8,464",
            "1.2.3",
            "1,2,3",
            "1e9",
            "NaN",
            "",
            "%",
            "nearly 20",
            "140–160",
            "5 of 7",
            "1,65,0.2",
            ".5",
            "12,",
            "007",
            "1.5,2.5",
            "12 34",
            "1234567890123456789 m",
        ] {
            assert_eq!(meant(text), None, "{text}");
        }
    }
}
