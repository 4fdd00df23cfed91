//! Values that have one form wherever they stand: texts, names, days, addresses.

use super::Checked;
use crate::quantity::Unit;
use crate::reported::error::{DatasetError, DatasetErrorKind, JsonType};
use crate::reported::json::Json;
use crate::reported::{Date, PartialDate, Scope, Text, YearStart};

const MAX_ID: usize = 64;
const MAX_TEXT: usize = 2_000;
const MAX_TAG: usize = 35;
const MAX_LANGUAGES: usize = 100;

/// The greatest power of ten that a scale may be.
const MAX_POWER: i8 = 12;

/// A text of any content.
pub(super) fn text(json: &Json) -> Checked<&str> {
    match json {
        Json::Text(text) => Ok(text),
        _ => {
            let kind = DatasetErrorKind::WrongType(JsonType::Text);
            Err(DatasetError::of_value(json, kind))
        }
    }
}

/// What `parse` makes of a text; an error of that kind where it makes nothing of it.
fn parsed<'a, T>(
    json: &'a Json,
    kind: DatasetErrorKind,
    parse: impl FnOnce(&'a str) -> Option<T>,
) -> Checked<T> {
    let text = text(json)?;
    parse(text).ok_or_else(|| DatasetError::of_text(text, kind))
}

/// A text that is as it should be; an error of that kind where it is not.
fn fitting(json: &Json, kind: DatasetErrorKind, fits: fn(&str) -> bool) -> Checked<String> {
    parsed(json, kind, |text| fits(text).then(|| text.to_owned()))
}

/// A name that is safe in file names, addresses and mark-up.
pub(super) fn id(json: &Json) -> Checked<String> {
    fitting(json, DatasetErrorKind::Id, is_id)
}

/// A name from which the names of figures are made: an id without full stops that begins as no computed figure's does.
pub(super) fn name(json: &Json) -> Checked<String> {
    fitting(json, DatasetErrorKind::Name, is_name)
}

/// The code of a currency.
pub(super) fn currency(json: &Json) -> Checked<String> {
    fitting(json, DatasetErrorKind::Currency, is_currency)
}

/// An address of the web.
pub(super) fn address(json: &Json) -> Checked<String> {
    fitting(json, DatasetErrorKind::Address, is_address)
}

pub(super) fn day(json: &Json) -> Checked<Date> {
    parsed(json, DatasetErrorKind::Day, Date::parse)
}

/// A year, a month or a day.
pub(super) fn partial_date(json: &Json) -> Checked<PartialDate> {
    parsed(json, DatasetErrorKind::PartialDate, PartialDate::parse)
}

/// The day of the calendar on which years begin.
pub(super) fn year_start(json: &Json) -> Checked<YearStart> {
    parsed(json, DatasetErrorKind::YearStart, YearStart::parse)
}

pub(super) fn flag(json: &Json) -> Checked<bool> {
    match json {
        Json::Bool(flag) => Ok(*flag),
        _ => {
            let kind = DatasetErrorKind::WrongType(JsonType::Flag);
            Err(DatasetError::of_value(json, kind))
        }
    }
}

/// What an indicator counts.
pub(super) fn counts(json: &Json) -> Checked<Unit> {
    parsed(json, DatasetErrorKind::Counts, |name| match name {
        "money" => Some(Unit::Money),
        "items" => Some(Unit::Items),
        "share" => Some(Unit::Percent),
        _ => None,
    })
}

/// What a figure runs over.
pub(super) fn scope(json: &Json) -> Checked<Scope> {
    parsed(json, DatasetErrorKind::Scope, |name| match name {
        "year-to-date" => Some(Scope::YearToDate),
        "period" => Some(Scope::Period),
        "to-date" => Some(Scope::ToDate),
        "year-plan" => Some(Scope::YearPlan),
        "whole-life" => Some(Scope::WholeLife),
        _ => None,
    })
}

/// The power of ten of a scale: from 1, the printed digits alone, to 10^12; 10^5 is a lakh, 10^7 a crore.
pub(super) fn scale(json: &Json) -> Checked<i8> {
    let power = match json {
        Json::Number(number) => (0..=MAX_POWER)
            .find(|power| 10_f64.powi(i32::from(*power)).to_bits() == number.to_bits()),
        _ => None,
    };
    power.ok_or_else(|| DatasetError::of_value(json, DatasetErrorKind::Scale))
}

/// A text for readers: plain, or by language.
pub(super) fn prose(json: &Json) -> Checked<Text> {
    let kind = match json {
        Json::Text(text) => {
            check_text(text, MAX_TEXT)?;
            let versions = vec![(String::new(), text.clone())];
            return Ok(Text { versions });
        }
        Json::Object(versions) if versions.is_empty() => DatasetErrorKind::EmptyText,
        Json::Object(versions) => return by_language(versions),
        _ => DatasetErrorKind::WrongType(JsonType::Texts),
    };
    Err(DatasetError::of_value(json, kind))
}

/// The versions of a text in its languages.
fn by_language(given: &[(String, Json)]) -> Checked<Text> {
    let mut versions: Vec<(String, String)> = Vec::new();
    for (tag, version) in given {
        let mut earlier = versions.iter();
        let kind = if !is_language_tag(tag) {
            DatasetErrorKind::LanguageTag
        } else if earlier.any(|(earlier, _)| earlier.eq_ignore_ascii_case(tag)) {
            DatasetErrorKind::RepeatedField
        } else if versions.len() == MAX_LANGUAGES {
            DatasetErrorKind::TooMany { max: MAX_LANGUAGES }
        } else {
            let version = text(version).and_then(|text| {
                check_text(text, MAX_TEXT)?;
                Ok(text.to_owned())
            });
            versions.push((tag.clone(), version.map_err(|error| error.in_field(tag))?));
            continue;
        };
        return Err(DatasetError::of_text(tag, kind));
    }
    Ok(Text { versions })
}

/// Refuses a text that says nothing, is longer than that many characters, or does not fit every format that texts are
/// written in.
pub(super) fn check_text(text: &str, max: usize) -> Checked<()> {
    let kind = if text.chars().all(char::is_whitespace) {
        DatasetErrorKind::EmptyText
    } else if text.chars().count() > max {
        DatasetErrorKind::LongText { max }
    } else if text.chars().any(is_xml_forbidden) {
        DatasetErrorKind::Character
    } else {
        return Ok(());
    };
    Err(DatasetError::of_text(text, kind))
}

/// Whether a format that texts are written in does not allow the character: XML has no control characters.
pub(crate) fn is_xml_forbidden(character: char) -> bool {
    let control = character.is_control() && !matches!(character, '\t' | '\n' | '\r');
    control || matches!(character, '\u{fffe}' | '\u{ffff}')
}

/// Whether the text has the shape of a BCP 47 tag.
pub(super) fn is_language_tag(tag: &str) -> bool {
    let mut fits = tag.len() <= MAX_TAG;
    for (index, part) in tag.split('-').enumerate() {
        fits &= if index == 0 {
            part.len() >= 2 && part.bytes().all(|byte| byte.is_ascii_alphabetic())
        } else {
            !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_alphanumeric())
        };
        fits &= part.len() <= 8;
    }
    fits
}

fn is_id(id: &str) -> bool {
    let safe = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'_' | b'-');
    let bytes = id.as_bytes();
    id.len() <= MAX_ID
        && bytes.first().is_some_and(u8::is_ascii_alphanumeric)
        && bytes.iter().all(safe)
}

/// `indicator.class` names a figure, `indicator.of-other` a computed one: neither may be taken for the other.
fn is_name(name: &str) -> bool {
    let computed = ["of-", "over-", "per-", "even-"];
    is_id(name)
        && name.bytes().all(|byte| byte != b'.')
        && !computed.iter().any(|begin| name.starts_with(begin))
}

fn is_currency(code: &str) -> bool {
    code.len() == 3 && code.bytes().all(|byte| byte.is_ascii_uppercase())
}

/// Whether the text is an address of the web, the only kind that a link may have.
fn is_address(address: &str) -> bool {
    let host = |scheme: &str| {
        let (start, host) = address.as_bytes().split_at_checked(scheme.len())?;
        start
            .eq_ignore_ascii_case(scheme.as_bytes())
            .then_some(host)
    };
    let host = host("http://")
        .or_else(|| host("https://"))
        .unwrap_or_default();
    let named = !matches!(host, [] | [b'/' | b'?' | b'#' | b':', ..]);
    let unfit = |character: char| {
        character.is_whitespace()
            || character.is_control()
            || matches!(character, '"' | '<' | '>' | '\\' | '`')
    };
    named && address.chars().count() <= MAX_TEXT && !address.chars().any(unfit)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_of_languages_scripts_and_regions_are_language_tags() {
        for tag in [
            "en",
            "zh-Hant-TW",
            "fr-CA",
            "yue",
            "de-1996",
            "sl-rozaj-biske-1994",
        ] {
            assert!(is_language_tag(tag), "{tag}");
        }
        for tag in [
            "",
            "e",
            "en_GB",
            "en-",
            "-en",
            "1a",
            "英",
            "en GB",
            "en-GB-u-ca-gregory-x-so-long-that-it-is-none",
        ] {
            assert!(!is_language_tag(tag), "{tag}");
        }
    }

    #[test]
    fn only_addresses_of_the_web_are_addresses() {
        for text in [
            "https://example.org",
            "HTTP://例え.jp/?q=1#a",
            "http://[::1]:8080/a",
        ] {
            assert!(is_address(text), "{text}");
        }
        for text in [
            "javascript:alert(1)",
            "JavaScript://%0aalert(1)",
            " https://example.org",
            "https://",
            "https:///a",
            "http:a",
            "//a.b",
            "data:text/html,x",
            "https://a.b/\"><img src=x onerror=alert(1)>",
            "https://a\\b",
            "https://a.b/\nc",
            "java\nscript:x",
            "",
        ] {
            assert!(!is_address(text), "{text}");
        }
    }
}
