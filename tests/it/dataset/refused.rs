//! Every error of the form of a dataset, with its place and its words.

use super::refused_figures::ACCUMULATES_HINT;
use super::refused_names::{NAME, NAME_HINT};
use super::{change, given};

pub(super) const BRACES: &str =
    "An object stands in braces, and each name in it in quotation marks: {\"name\": …}.";
pub(super) const BRACKETS: &str = "A list stands in brackets; with nothing in it, it is [].";
pub(super) const TEXTS: &str =
    "a text in quotation marks, or an object of texts by language: {\"en\": \"…\"}";
const FIELDS: &str = "Check the spelling. The format has no other fields at this place; a remark on a figure is \
    its caveat, one on a report goes into notes.";
pub(super) const OPTIONAL: &str = "Write it, or leave an optional field out.";
pub(super) const DAY: &str = "a day of the calendar, such as 2019-11-30";
pub(super) const DAY_HINT: &str = "Year, month and day, with hyphens and zeros.";
const SYNTAX_HINT: &str = "Look there and just before it for a missing comma, bracket or quotation mark, a comma too many, \
    a comment, or quotation marks that are single or curly. A dataset begins with a brace; what does \
    not, such as a web page or a table, is another file.";
pub(super) const ADDRESS: &str = "an address of at most 2000 characters that begins with http:// or \
    https:// and a host, without spaces, quotation marks or < > \\ `";
pub(super) const ADDRESS_HINT: &str =
    "Copy it from the browser’s address bar, or leave the field out.";

#[test]
fn a_note_with_an_address_has_a_text_and_no_other_field() {
    let notes = r#"["Prices of 2020."]"#;
    change(notes, r#"[{"text": "Prices.", "href": "https://a.b"}]"#)
        .is_refused_at("reports[0].notes[0]", "\"href\"");
    change(
        notes,
        r#"[{"text": "Prices.", "url": "javascript:alert(1)"}]"#,
    )
    .is_refused_at("reports[0].notes[0].url", "\"javascript:alert(1)\"");
    // No text in a language called url.
    change(notes, r#"[{"url": "https://a.b"}]"#).is_refused_at("reports[0].notes[0].text", "");
    change(notes, r#"[{"text": 7, "url": "https://a.b"}]"#)
        .is_refused_at("reports[0].notes[0].text", "7");
}

#[test]
fn what_is_no_json() {
    given("{\n  \"id\": \"a\"\n  \"title\": \"b\"}")
        .is_refused_at("", r#""\"title\": \"b\"}""#)
        .expecting(
            "JSON; what stands from line 3, character 3 on is not",
            SYNTAX_HINT,
        );
}

#[test]
fn what_is_cut_short() {
    let hint = "A closing brace, bracket or quotation mark is missing, or the file was cut short: copy or save all of it again.";
    for (json, line, column) in [
        ("{\"id\": \"a\"\n", 1, 10),
        ("{\"reports\": [\n  {\"id\": \"é\"}]\n\n", 2, 14),
        ("{\"id\": \"a", 1, 9),
    ] {
        given(json).is_refused_at("", "").expecting(
            &format!("JSON to its end; it breaks off on line {line}, character {column}"),
            hint,
        );
    }
}

#[test]
fn fields_that_are_unknown_missing_or_repeated() {
    change(r#""value": "12""#, r#""vaule": "12""#)
        .is_refused_at("reports[0].figures[1]", r#""vaule""#)
        .expecting(
            "one of value, indicator, is, low, high, unit, scope, class, caveat, quote, locator",
            FIELDS,
        );
    change(
        r#""id": "bridges", "title""#,
        r#""source": 1, "id": "bridges", "title""#,
    )
    .is_refused_at("", r#""source""#)
    .expecting(
        "one of id, title, currency, year_starts, titles, classes, items, indicators, reports, $schema",
        FIELDS,
    );
    change(r#""scale": 1e6"#, r#""scale": 1e6, "decimals": 2"#)
        .is_refused_at("reports[0].figures[0].unit", r#""decimals""#)
        .expecting("one of currency, scale", FIELDS);
    // A misspelt field is not missing as well; another one is.
    change(
        r#""value": "12", "unit": "bridges""#,
        r#""vaule": "12", "units": "bridges""#,
    )
    .is_refused_with(&[
        ("reports[0].figures[1]", r#""vaule""#),
        ("reports[0].figures[1]", r#""units""#),
    ]);
    change(r#""value": "12", "unit": "bridges""#, r#""vaule": "12""#).is_refused_with(&[
        ("reports[0].figures[1]", r#""vaule""#),
        ("reports[0].figures[1].unit", ""),
    ]);
    change(r#""value": "12""#, r#""value": "12", "value": "13""#)
        .is_refused_at("reports[0].figures[1]", r#""value""#)
        .expecting("each name once in an object", "Remove one of the two.");
    change(r#""fr": "Ponts""#, r#""EN": "Ponts""#)
        .is_refused_at("title", r#""EN""#)
        .expecting("each name once in an object", "Remove one of the two.");
}

#[test]
fn values_of_another_type() {
    given("[]").is_refused_at("", "[]").expecting(
        "an object with the fields id, title, currency, year_starts, titles, classes, items, indicators, reports, $schema",
        BRACES,
    );
    change(r#""figures": []"#, r#""figures": {}"#)
        .is_refused_at("reports[1].figures", "{}")
        .expecting("a list: [ … ]", BRACKETS);
    change(r#""figures": []"#, r#""figures": [1]"#)
        .is_refused_at("reports[1].figures[0]", "1")
        .expecting(
            "an object with the fields indicator, value, is, low, high, unit, scope, class, caveat, quote, locator",
            BRACES,
        );
    // What is no text is to be one: the words alone would describe what was found.
    for (old, new, path, found, expected, hint) in [
        (
            r#""published": "2024-02-01""#,
            r#""published": 2024"#,
            "reports[1].published",
            "2024",
            DAY,
            DAY_HINT,
        ),
        (
            r#""when": "2024-06""#,
            r#""when": 2023"#,
            "reports[0].milestones[0].when",
            "2023",
            "a year, month or day: 2018, 2019-11 or 2019-12-03",
            "Write no more of the date than the report says.",
        ),
        (
            r#""class": "riveted""#,
            r#""class": 7"#,
            "reports[0].figures[2].class",
            "7",
            NAME,
            NAME_HINT,
        ),
    ] {
        change(old, new)
            .is_refused_at(path, found)
            .expecting(&format!("{expected}, in quotation marks"), hint);
    }
    change(r#""url": "https://example.org/2""#, r#""url": null"#)
        .is_refused_at("reports[0].url", "null")
        .expecting(
            "a value",
            "Where there is nothing to say, leave the field out instead of writing null.",
        );
    change(r#"["Prices of 2020."]"#, "[true]")
        .is_refused_at("reports[0].notes[0]", "true")
        .expecting(TEXTS, OPTIONAL);
    // Where a text has no versions of its own.
    let items = "\"items\": {\"bridges\": {\"en\": {\"one\": \"bridge\", \"other\": {\"en\": \"bridges\"}}}},";
    let plain = (
        "a text in quotation marks",
        "Languages come first, and once: {\"en\": \"…\"}; for a name in items {\"en\": {\"one\": \"…\", \"other\": \"…\"}}.",
    );
    change("\"indicators\": [", &format!("{items} \"indicators\": ["))
        .is_refused_at("items.bridges.en.other", "{…}")
        .expecting(plain.0, plain.1);
    change(
        r#""en": "Bridges", "fr""#,
        r#""en": {"en": "Bridges"}, "fr""#,
    )
    .is_refused_at("title.en", "{…}")
    .expecting(plain.0, plain.1);
    change(r#""accumulates": true"#, r#""accumulates": "yes""#)
        .is_refused_at("indicators[0].accumulates", r#""yes""#)
        .expecting("true or false, without quotation marks", ACCUMULATES_HINT);
}

#[test]
fn texts_that_say_nothing_too_much_or_cannot_be_shown() {
    change(r#""fr": "Ponts""#, r#""fr": " ""#)
        .is_refused_at("title.fr", r#"" ""#)
        .expecting("a text that says something", OPTIONAL);
    change(r#""title": "First year""#, r#""title": "\u200b\u2060""#)
        .is_refused_at("reports[1].title", r#""\u{200b}\u{2060}""#)
        .expecting("a text that says something", OPTIONAL);
    change(r#""With footbridges.""#, "{}")
        .is_refused_at("reports[0].figures[1].caveat", "{}")
        .expecting("a text that says something", OPTIONAL);
    let long = format!("\"{}\"", "é".repeat(2_001));
    change(r#""Prices of 2020.""#, &long)
        .is_refused_at("reports[0].notes[0]", &format!("\"{}…\"", "é".repeat(58)))
        .expecting(
            "at most 2000 characters",
            "Shorten it; the rest can stand in a note, or behind an address.",
        );
    change(r#""Prices of 2020.""#, r#""Prices\u000bof""#)
        .is_refused_at("reports[0].notes[0]", r#""Prices\u{b}of""#)
        .expecting(
            "a text without control characters",
            "Type the text again; such characters come along when a text is copied from a PDF.",
        );
    // What is no tag; a word is none.
    let tag = (
        "a language tag: two or three letters, and where needed a hyphen and a script or region, such as en, zh-Hant or fr-CA",
        "A text by language has the languages’ tags as its keys; a note with an address has text and url.",
    );
    for key in ["fr_FR", "french", "e"] {
        change(r#""fr": "Ponts""#, &format!("\"{key}\": \"Ponts\""))
            .is_refused_at("title", &format!("\"{key}\""))
            .expecting(tag.0, tag.1);
    }
    change(r#""Prices of 2020.""#, r#"{"note": "Prices of 2020."}"#)
        .is_refused_at("reports[0].notes[0]", "\"note\"")
        .expecting(tag.0, tag.1);
}

#[test]
fn more_languages_or_indicators_than_anyone_has() {
    let hint = "Split the dataset, or leave old reports out.";
    let languages: String = (0..100)
        .map(|number| format!(r#", "xx-{number}": "x""#))
        .collect();
    change(r#", "fr": "Ponts""#, &languages)
        .is_refused_at("title", r#""xx-99""#)
        .expecting("at most 100", hint);
    let indicator = r#"{"id": "a", "label": "a", "counts": "items", "accumulates": false},"#;
    let indicators = format!(r#""indicators": [{}"#, indicator.repeat(1_000));
    change(r#""indicators": ["#, &indicators)
        .is_refused_at("indicators", "[…]")
        .expecting("at most 1000", hint);
}

#[test]
fn days_and_periods() {
    change(
        r#""published": "2024-02-01""#,
        r#""published": "2024-02-30""#,
    )
    .is_refused_at("reports[1].published", r#""2024-02-30""#)
    .expecting(DAY, DAY_HINT);
    change(r#""date": "2025-03-01""#, r#""date": "1 March""#)
        .is_refused_at("reports[0].corrected.date", r#""1 March""#)
        .expecting(DAY, DAY_HINT);
    change(r#""to": "2023-12-31""#, r#""to": "0000-12-31""#)
        .is_refused_at("reports[1].period.to", r#""0000-12-31""#)
        .expecting(DAY, DAY_HINT);
    change(r#""when": "2024-06""#, r#""when": "June 2024""#)
        .is_refused_at("reports[0].milestones[0].when", r#""June 2024""#)
        .expecting(
            "a year, month or day: 2018, 2019-11 or 2019-12-03",
            "Write no more of the date than the report says.",
        );
    change(r#""from": "2023-01-01""#, r#""from": "2024-01-01""#)
        .is_refused_at("reports[1].period.to", r#""2023-12-31""#)
        .expecting(
            "a day that is not before the period’s first",
            "Exchange from and to, or mend the year.",
        );
}

#[test]
fn a_correction_is_not_from_before_the_publication() {
    let corrected = |day: &str| change("\"date\": \"2025-03-01\"", &format!("\"date\": \"{day}\""));
    for day in ["2025-02-01", "2025-02-02"] {
        corrected(day).is_read();
    }
    corrected("2025-01-31")
        .is_refused_at("reports[0].corrected.date", "\"2025-01-31\"")
        .expecting(
            "a day that is not before the report’s publication, 2025-02-01",
            "A correction comes after what it corrects: mend this day, or published. What was corrected before the \
             publication is no correction of the report, and can stand in a note.",
        );
    // Of a day that is none, nothing is before or after.
    change(
        "\"published\": \"2025-02-01\"",
        "\"published\": \"2026-02-30\"",
    )
    .is_refused_at("reports[0].published", "\"2026-02-30\"");
}
