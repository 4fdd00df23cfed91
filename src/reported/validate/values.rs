//! Values that have one form wherever they stand: texts, names, days, addresses.

use super::Checked;
use super::place::Place;
use crate::quantity::Unit;
use crate::reported::characters::{
    breaks_line, is_blank, is_unfit_in_address, is_unspaced, is_xml_forbidden,
};
use crate::reported::error::{DatasetErrorKind, Names};
use crate::reported::format::{
    COMPUTED, COUNTS, MAX_ID, MAX_LANGUAGES, MAX_POWER, MAX_QUOTE, MAX_TAG, MAX_TEXT, MAX_UNSPACED,
    MAX_WORDS, SCOPE_OF, SCOPES, UNIT_OF,
};
use crate::reported::json::Json;
use crate::reported::{Date, PartialDate, Scope, Text, YearStart};

/// What `parse` makes of a text; an error of that kind where it makes nothing of it.
fn parsed<'a, T>(
    at: Place<'a>,
    kind: DatasetErrorKind,
    parse: impl FnOnce(&'a str) -> Option<T>,
) -> Checked<T> {
    at.text().and_then(parse).or_else(|| at.refuse(kind))
}

/// A text that is as it should be; an error of that kind where it is not.
fn fitting(at: Place<'_>, kind: DatasetErrorKind, fits: fn(&str) -> bool) -> Checked<String> {
    parsed(at, kind, |text| fits(text).then(|| text.to_owned()))
}

/// A name that is safe in file names, addresses and mark-up.
pub(super) fn id(at: Place<'_>) -> Checked<String> {
    fitting(at, DatasetErrorKind::Id, is_id)
}

/// A name from which the names of figures are made: an id without full stops that begins as no computed figure's does.
pub(super) fn name(at: Place<'_>) -> Checked<String> {
    fitting(at, DatasetErrorKind::Name, is_name)
}

/// The code of a currency.
pub(super) fn currency(at: Place<'_>) -> Checked<String> {
    fitting(at, DatasetErrorKind::Currency, is_currency)
}

/// An address of the web.
pub(super) fn address(at: Place<'_>) -> Checked<String> {
    fitting(at, DatasetErrorKind::Address, is_address)
}

/// The few printed words around a number.
pub(super) fn quote(at: Place<'_>) -> Checked<String> {
    let quote = fitting(at, DatasetErrorKind::Quote, is_quote)?;
    check_text_of(at, &quote, MAX_QUOTE)?;
    Some(quote)
}

pub(super) fn day(at: Place<'_>) -> Checked<Date> {
    parsed(at, DatasetErrorKind::Day, Date::parse)
}

/// A year, a month or a day.
pub(super) fn partial_date(at: Place<'_>) -> Checked<PartialDate> {
    parsed(at, DatasetErrorKind::PartialDate, PartialDate::parse)
}

/// The day of the calendar on which years begin.
pub(super) fn year_start(at: Place<'_>) -> Checked<YearStart> {
    parsed(at, DatasetErrorKind::YearStart, YearStart::parse)
}

/// Whether an indicator's amounts run up.
pub(super) fn accumulates(at: Place<'_>) -> Checked<bool> {
    match at.json {
        Some(Json::Bool(flag)) => Some(*flag),
        _ => at.refuse(DatasetErrorKind::Accumulates),
    }
}

/// What an indicator counts.
pub(super) fn counts(at: Place<'_>) -> Checked<Unit> {
    UNIT_OF.get(at.among(Names::Counts, COUNTS)?).copied()
}

/// What a figure runs over.
pub(super) fn scope(at: Place<'_>) -> Checked<Scope> {
    SCOPE_OF.get(at.among(Names::Scopes, SCOPES)?).copied()
}

/// The power of ten of a scale: from 1, the printed digits alone, to 10^12; 10^5 is a lakh, 10^7 a crore.
pub(super) fn scale(at: Place<'_>, currency: &str) -> Checked<i8> {
    let power = match at.json {
        Some(Json::Number(number)) => (0..=MAX_POWER)
            .find(|power| 10_f64.powi(i32::from(*power)).to_bits() == number.to_bits()),
        _ => None,
    };
    let currency = currency.to_owned();
    power.or_else(|| at.refuse(DatasetErrorKind::Scale { currency }))
}

/// A text for readers: plain, or by language.
pub(super) fn prose(at: Place<'_>) -> Checked<Text> {
    let mut text = Text::default();
    by_language(at, &mut |tag, version| {
        let version = check_text(version, MAX_TEXT)?.to_owned();
        text.versions.push((tag.to_owned(), version));
        Some(())
    })?;
    Some(text)
}

/// Reads a plain text, whose language has no tag, or each version of a text by language.
pub(super) fn by_language(
    at: Place<'_>,
    read: &mut dyn FnMut(&str, Place<'_>) -> Checked<()>,
) -> Checked<()> {
    let versions = match at.json {
        Some(Json::Text(_)) => return read("", at),
        Some(Json::Object(versions)) if versions.is_empty() => {
            return at.refuse(DatasetErrorKind::EmptyText);
        }
        Some(Json::Object(versions)) => versions,
        _ => return at.refuse(DatasetErrorKind::Texts),
    };
    let mut tags = Some(());
    for (index, (tag, _)) in versions.iter().enumerate() {
        let mut earlier = versions.iter().take(index);
        let kind = if !is_language_tag(tag) {
            DatasetErrorKind::LanguageTag
        } else if earlier.any(|(earlier, _)| earlier.eq_ignore_ascii_case(tag)) {
            DatasetErrorKind::RepeatedField
        } else if index == MAX_LANGUAGES {
            return at.refuse_text(tag, DatasetErrorKind::TooMany { max: MAX_LANGUAGES });
        } else {
            read(tag, at.field(tag));
            continue;
        };
        tags = at.refuse_text(tag, kind);
    }
    tags
}

/// A text of at most that many characters that [`check_text_of`] allows.
pub(super) fn check_text(at: Place<'_>, max: usize) -> Checked<&str> {
    match at.text() {
        Some(text) => check_text_of(at, text, max).map(|()| text),
        None => at.refuse(DatasetErrorKind::PlainText),
    }
}

/// Refuses a text that says nothing, is longer than that many characters, or does not fit every format that texts are
/// written in.
pub(super) fn check_text_of(at: Place<'_>, text: &str, max: usize) -> Checked<()> {
    let kind = if text.chars().all(is_blank) {
        DatasetErrorKind::EmptyText
    } else if text.chars().count() > max {
        DatasetErrorKind::LongText { max }
    } else if text.chars().any(is_xml_forbidden) {
        DatasetErrorKind::Character
    } else {
        return Some(());
    };
    at.refuse_text(text, kind)
}

/// Whether the text has the shape of a BCP 47 tag. A language has two or three letters: no word such as `note` is one.
fn is_language_tag(tag: &str) -> bool {
    let mut fits = tag.len() <= MAX_TAG;
    for (index, part) in tag.split('-').enumerate() {
        fits &= if index == 0 {
            matches!(part.len(), 2 | 3) && part.bytes().all(|byte| byte.is_ascii_alphabetic())
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

/// `indicator.class` names a figure, `indicator.of-other` and `indicator.year-to-date` computed ones: neither may be
/// taken for the other.
pub(super) fn is_name(name: &str) -> bool {
    is_id(name)
        && name.bytes().all(|byte| byte != b'.')
        && !COMPUTED.iter().any(|begin| name.starts_with(begin))
}

fn is_currency(code: &str) -> bool {
    code.len() == 3 && code.bytes().all(|byte| byte.is_ascii_uppercase())
}

/// Whether the text is one line of few words, or of few characters where its script has no spaces between words.
fn is_quote(quote: &str) -> bool {
    let is_short = !quote.chars().any(is_unspaced) || quote.chars().count() <= MAX_UNSPACED;
    let words = quote.split_whitespace().count();
    is_short && words <= MAX_WORDS && !quote.contains(breaks_line)
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
    named && address.chars().count() <= MAX_TEXT && !address.chars().any(is_unfit_in_address)
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
            "note",
            "english",
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
