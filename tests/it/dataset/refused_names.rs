//! Every error of a name, a currency or an address, with its place and its words.

use super::refused::{ADDRESS, ADDRESS_HINT};
use super::{SMALL, change, given};

pub(super) const NAME: &str = "1 to 64 of the characters A–Z a–z 0–9 _ -, the first a letter or digit, not begun with of-, over-, per-, even-, since-, rate- or year-to-date";
pub(super) const NAME_HINT: &str =
    "Figures are named by indicator and class; computed ones have those beginnings.";
const SAFE: &str = "1 to 64 of the characters A–Z a–z 0–9 . _ -, the first a letter or digit";
const SAFE_HINT: &str = "It is a name for programs. What readers see is the title or label.";
const RENAME: &str = "Rename or remove one. Reports of one day need a suffix such as -b.";
const OWN: &str = "A plan is an indicator of its own, with plan_of. So is an amount over other days, or it goes into \
    a second report of that day, with a suffix such as -b. A narrower kind takes a class.";

#[test]
fn names_that_are_not_safe() {
    change(
        r#""id": "bridges", "title""#,
        r#""id": "../bridges", "title""#,
    )
    .is_refused_at("id", r#""../bridges""#)
    .expecting(SAFE, SAFE_HINT);
    change(r#""class": "riveted""#, r#""class": """#)
        .is_refused_at("reports[0].figures[2].class", r#""""#)
        .expecting(NAME, NAME_HINT);
    change(r#""class": "riveted""#, r#""class": "a b""#)
        .is_refused_at("reports[0].figures[2].class", r#""a b""#)
        .expecting(NAME, NAME_HINT);
    change(r#""id": "spent""#, r#""id": "投资""#)
        .is_refused_at("indicators[0].id", r#""投资""#)
        .expecting(NAME, NAME_HINT);
    let long = "a".repeat(65);
    let shown = format!("\"{}…\"", "a".repeat(58));
    change(r#""class": "riveted""#, &format!(r#""class": "{long}""#))
        .is_refused_at("reports[0].figures[2].class", &shown)
        .expecting(NAME, NAME_HINT);
    // What would be taken for another figure’s name.
    for class in [
        "a.b",
        "of-plan",
        "per-projects",
        "over-plan",
        "even-pace",
        "since-2019-06-30",
        "rate-per-month",
        "year-to-date",
    ] {
        change(r#""class": "riveted""#, &format!(r#""class": "{class}""#))
            .is_refused_at("reports[0].figures[2].class", &format!("{class:?}"))
            .expecting(NAME, NAME_HINT);
    }
}

#[test]
fn currencies_and_addresses() {
    for code in ["eur", "EURO", "€", ""] {
        change(
            r#""Ponts"}, "currency": "EUR""#,
            &format!(r#""Ponts"}}, "currency": "{code}""#),
        )
        .is_refused_at("currency", &format!("{code:?}"))
        .expecting(
            "three capital letters, such as EUR",
            "Use the code of ISO 4217.",
        );
    }
    for address in [
        "javascript:alert(1)",
        "data:text/html,x",
        "ftp://example.org",
        "//example.org",
        "https://a b",
        "example.org",
        "https:///path",
        "https://example.org/<b>",
        "",
    ] {
        change("https://example.org/2", address)
            .is_refused_at("reports[0].url", &format!("{address:?}"))
            .expecting(ADDRESS, ADDRESS_HINT);
    }
}

#[test]
fn reports_that_are_none_or_badly_named() {
    given(r#"{"id": "a", "title": "A", "currency": "EUR", "reports": []}"#)
        .is_refused_at("reports", "[]")
        .expecting(
            "at least one report",
            "Add the report whose figures are to be shown.",
        );
    change(r#""id": "2023-12-31""#, r#""id": "2023""#)
        .is_refused_at("reports[1].id", r#""2023""#)
        .expecting(
            "an id that begins with 2023-12-31, the last day of the report’s period",
            "A second report on the same day takes a suffix, such as -b.",
        );
}

#[test]
fn names_that_are_taken() {
    let taken = |earlier: &str| format!("a name that is not taken; {earlier} has it");
    let json = SMALL
        .replace("2023-12-31", "2024-12-31")
        .replace("2023-01-01", "2024-01-01");
    given(&json)
        .is_refused_at("reports[1].id", r#""2024-12-31""#)
        .expecting(&taken("reports[0]"), RENAME);
    change(r#""id": "open""#, r#""id": "spent""#)
        .is_refused_at("indicators[3].id", r#""spent""#)
        .expecting(&taken("indicators[0]"), RENAME);
    let figure = r#"{"indicator": "steel", "value": "7", "unit": "bridges", "scope": "whole-life", "class": "riveted"}"#;
    let other_scope = figure.replace("whole-life", "year-to-date");
    for second in [figure, other_scope.as_str()] {
        change(figure, &format!("{figure}, {second}"))
            .is_refused_at("reports[0].figures[3].indicator", r#""steel.riveted""#)
            .expecting(
                "an indicator or class that no other figure of the report has; reports[0].figures[2] has it",
                OWN,
            );
    }
}
