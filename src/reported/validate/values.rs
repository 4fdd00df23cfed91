//! Values that have one form wherever they stand: texts, names, days, addresses.

use super::form::Form;
use crate::quantity::Unit;
use crate::reported::error::DatasetErrorKind;
use crate::reported::json::Json;
use crate::reported::{Date, PartialDate, Scope};

const MAX_ID: usize = 64;
const MAX_TEXT: usize = 2_000;
const MAX_TAG: usize = 35;

/// The scales in which amounts of money are printed, with their powers of ten.
const SCALES: [(f64, i8); 5] = [(1.0, 0), (1e4, 4), (1e6, 6), (1e8, 8), (1e9, 9)];

/// What is wrong with a text at a place of that form, if anything is.
pub(super) fn text_error(text: &str, form: &Form) -> Option<DatasetErrorKind> {
    let kind = match form {
        Form::Prose => return words(text, MAX_TEXT),
        Form::Id if !is_id(text) => DatasetErrorKind::Id,
        Form::Name if !is_name(text) => DatasetErrorKind::Name,
        Form::Day if Date::parse(text).is_none() => DatasetErrorKind::Day,
        Form::PartialDate if PartialDate::parse(text).is_none() => DatasetErrorKind::PartialDate,
        Form::Address if !is_address(text) => DatasetErrorKind::Address,
        Form::Currency if !is_currency(text) => DatasetErrorKind::Currency,
        Form::Counts if counts(text).is_none() => DatasetErrorKind::Counts,
        Form::Scope if scope(text).is_none() => DatasetErrorKind::Scope,
        _ => return None,
    };
    Some(kind)
}

/// Whether a format that texts are written in does not allow the character: XML has no control characters.
pub(crate) fn is_xml_forbidden(character: char) -> bool {
    let control = character.is_control() && !matches!(character, '\t' | '\n' | '\r');
    control || matches!(character, '\u{fffe}' | '\u{ffff}')
}

/// What is wrong with the words, if anything is: they say something, are no longer than that many characters, and fit
/// every format that they are written in.
pub(super) fn words(text: &str, most: usize) -> Option<DatasetErrorKind> {
    if text.chars().all(char::is_whitespace) {
        Some(DatasetErrorKind::EmptyText)
    } else if text.chars().count() > most {
        Some(DatasetErrorKind::LongText { most })
    } else {
        text.chars()
            .any(is_xml_forbidden)
            .then_some(DatasetErrorKind::Character)
    }
}

/// Whether the text has the shape of a BCP 47 tag.
pub(super) fn is_language_tag(tag: &str) -> bool {
    let mut fits = tag.len() <= MAX_TAG;
    for (place, part) in tag.split('-').enumerate() {
        fits &= if place == 0 {
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

/// What an indicator counts, by the format's name for it.
pub(super) fn counts(name: &str) -> Option<Unit> {
    match name {
        "money" => Some(Unit::Money),
        "items" => Some(Unit::Items),
        "share" => Some(Unit::Percent),
        _ => None,
    }
}

/// What a figure runs over, by the format's name for it.
pub(super) fn scope(name: &str) -> Option<Scope> {
    match name {
        "year-to-date" => Some(Scope::YearToDate),
        "year-plan" => Some(Scope::YearPlan),
        "whole-life" => Some(Scope::WholeLife),
        _ => None,
    }
}

/// The power of ten that is the scale.
pub(super) fn power(scale: &Json) -> Option<i8> {
    let Json::Number(number) = scale else {
        return None;
    };
    let known = SCALES
        .iter()
        .find(|(scale, _)| scale.to_bits() == number.to_bits());
    known.map(|(_, power)| *power)
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
