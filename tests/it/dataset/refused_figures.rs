//! Every error of figures and indicators, with its place and its words.

use super::refused::OPTIONAL;
use super::{SMALL, change, given, small_with};

const DIGITS: &str = "ungrouped digits, with a full stop as the decimal mark, such as \
    \"7.305\"";
const DIGITS_HINT: &str = "Write \"8464\" for 8,464 items, and \"8.464\" for 8.464 billion with the \
    scale 1e9. A minus is a hyphen. What stands before the number, such as nearly, goes into is, what stands \
    behind it into the unit; a range has low and high. Leave out a figure that the source does not give.";
pub(super) const QUOTED_HINT: &str = "Only in quotation marks do the digits keep the precision with \
    which they were printed. A range has low and high instead.";
pub(super) const SCALE: &str = "a power of ten from 1 to 1e12, as a number";
pub(super) const SCALE_HINT: &str = "It says what the digits stand for: 1e3 for thousands, 1e6 for \
    millions, 1e9 for billions.";
pub(super) const SCOPE_HINT: &str = "year-to-date runs from the year’s first day, period over the \
    report’s own days, to-date from the programme’s beginning; year-plan is the year’s target, \
    whole-life a total or a budget for all years.";
pub(super) const COUNTS_HINT: &str = "money for amounts, items for counts, share for percentages.";
pub(super) const ACCUMULATES_HINT: &str = "true for amounts that run up over the period, such as money \
    spent; false for a level, such as a number of open sites.";

#[test]
fn values_that_are_no_printed_digits() {
    for text in [
        "8,464",
        "1e9",
        "NaN",
        "Infinity",
        "1.2.3",
        "",
        "nearly 20",
        ".5",
    ] {
        let (old, new) = (r#""value": "1.50""#, format!(r#""value": "{text}""#));
        change(old, &new)
            .is_refused_at("reports[0].figures[0].value", &format!("{text:?}"))
            .expecting(DIGITS, DIGITS_HINT);
    }
    // What is certainly meant is what to write.
    for (text, hint) in [
        ("1,650.2", "Write \"1650.2\"."),
        ("1 650", "Write \"1650\"."),
        ("−1", "Write \"-1\"."),
        ("120%", "Write \"120\" with the unit \"%\"."),
        (
            "64 Mio",
            "Write \"64\"; what stands behind the number goes into the unit, a million as \"scale\": 1e6.",
        ),
    ] {
        let (old, new) = (r#""value": "1.50""#, format!(r#""value": "{text}""#));
        change(old, &new)
            .is_refused_at("reports[0].figures[0].value", &format!("{text:?}"))
            .expecting(DIGITS, hint);
    }
    for number in ["8464", "0.5", "-1"] {
        change(r#""value": "1.50""#, &format!(r#""value": {number}"#))
            .is_refused_at("reports[0].figures[0].value", number)
            .expecting(
                "the printed digits in quotation marks, such as \"7.305\"",
                QUOTED_HINT,
            );
    }
    change(r#""value": "1.50""#, r#""value": true"#)
        .is_refused_at("reports[0].figures[0].value", "true")
        .expecting(
            "the printed digits in quotation marks, such as \"7.305\"",
            QUOTED_HINT,
        );
    let tiny = format!("0.{}1", "0".repeat(299));
    let huge = format!("1{}", "0".repeat(308));
    for text in [
        tiny.as_str(),
        huge.as_str(),
        "0.1234567890123",
        "1234567890123456789",
    ] {
        let shown = if text.len() > 58 {
            format!("{}…", &text[..58])
        } else {
            text.to_owned()
        };
        change(r#""value": "1.50""#, &format!(r#""value": "{text}""#))
            .is_refused_at("reports[0].figures[0].value", &format!("\"{shown}\""))
            .expecting(
                "at most 18 digits, 12 of them after the full stop",
                "Give the digits as they were printed, and the size of the unit as its scale.",
            );
    }
}

#[test]
fn counts_that_nothing_can_have() {
    change(r#""value": "12""#, r#""value": "12.0""#)
        .is_refused_at("reports[0].figures[1].value", r#""12.0""#)
        .expecting(
            "a whole number of items",
            "For 1.6 million write \"1.6\" with a unit that has the scale 1e6. A length with decimals is \
             counted in a smaller unit: 12.5 kilometres are 12.5 thousand metres. A share is an \
             indicator of its own.",
        );
    change(r#""value": "12""#, r#""value": "-1""#)
        .is_refused_at("reports[0].figures[1].value", r#""-1""#)
        .expecting(
            "a count that is not below zero",
            "Report a decrease as a note, or as a percentage.",
        );
}

#[test]
fn units_that_do_not_fit_the_indicator() {
    let money = r#"{"currency": "EUR", "scale": 1e6}"#;
    let (path, expected) = (
        "reports[0].figures[0].unit",
        "a currency and a scale, because the indicator counts money",
    );
    let hint = "For millions write {\"currency\": \"EUR\", \"scale\": 1e6}.";
    change(money, r#""million EUR""#)
        .is_refused_at(path, r#""million EUR""#)
        .expecting(expected, hint);
    change(money, r#""%""#)
        .is_refused_at(path, r#""%""#)
        .expecting(expected, hint);
    change(money, "null")
        .is_refused_at(path, "null")
        .expecting(expected, hint);

    let share = r#""unit": "%""#;
    let (path, expected) = (
        "reports[0].figures[3].unit",
        "\"%\", because the indicator is a share",
    );
    let hint = "Amounts and counts need an indicator that counts money or items.";
    change(share, r#""unit": "percent""#)
        .is_refused_at(path, r#""percent""#)
        .expecting(expected, hint);
    change(share, r#""unit": {"currency": "EUR", "scale": 1}"#)
        .is_refused_at(path, "{…}")
        .expecting(expected, hint);

    let count = r#""value": "12", "unit": "bridges""#;
    let path = "reports[0].figures[1].unit";
    let expected = "the name of what is counted, because the indicator counts items";
    let hint = "Write \"bridges\", or for millions of them {\"item\": \"bridges\", \"scale\": 1e6}. \
        Its names in each language stand in items. Money and percentages need another indicator.";
    change(count, r#""value": "12", "unit": "%""#)
        .is_refused_at(path, r#""%""#)
        .expecting(expected, hint);
    change(count, r#""value": "12", "unit": "EUR""#)
        .is_refused_at(path, r#""EUR""#)
        .expecting(expected, hint);
    change(
        count,
        r#""value": "12", "unit": {"currency": "EUR", "scale": 1}"#,
    )
    .is_refused_at(path, "{…}")
    .expecting(expected, hint);
    // Names in languages stand in the dataset's items.
    change(
        count,
        r#""value": "12", "unit": {"en": "bridges", "fr": "ponts"}"#,
    )
    .is_refused_at(path, "{…}")
    .expecting(expected, hint);
    change(count, r#""value": "12", "unit": " ""#)
        .is_refused_at(path, r#"" ""#)
        .expecting("a text that says something", OPTIONAL);
}

#[test]
fn currencies_scales_and_scopes_that_the_dataset_does_not_have() {
    change(
        r#"{"currency": "EUR", "scale": 1e6}"#,
        r#"{"currency": "USD", "scale": 1e6}"#,
    )
    .is_refused_at("reports[0].figures[0].unit.currency", r#""USD""#)
    .expecting(
        "EUR, the currency of the dataset",
        "A dataset has one currency. Do not convert: put the amount into a dataset of its own, or into a caveat.",
    );
    for scale in [
        "0.1",
        "0",
        "-1",
        "1.5",
        "20",
        "10000000000000",
        "\"million\"",
        "\"1e6\"",
    ] {
        change(r#""scale": 1e6"#, &format!(r#""scale": {scale}"#))
            .is_refused_at("reports[0].figures[0].unit.scale", scale)
            .expecting(SCALE, SCALE_HINT);
    }
    change(
        r#""58.3", "unit": "%", "scope": "year-to-date""#,
        r#""58.3", "unit": "%", "scope": "ytd""#,
    )
    .is_refused_at("reports[0].figures[3].scope", r#""ytd""#)
    .expecting(
        "one of year-to-date, period, to-date, year-plan, whole-life",
        SCOPE_HINT,
    );
}

#[test]
fn indicators_that_are_unknown_or_count_something_unknown() {
    // The most similar name comes first.
    let known = "projects, continuing, new, in-production, value, plan, investment, plan-share, research, \
        research-share, technologies, patent-applications, patents-granted, sales, tax";
    let spent = format!("one of spent, bridges, steel, open, {known}");
    let plant = format!(
        "one of plan, spent, bridges, steel, open, {}",
        known.replace(" plan,", "")
    );
    let (expected, hint) = (
        spent.as_str(),
        "Check the spelling, or declare it under indicators with id, label, counts and accumulates.",
    );
    change(r#""indicator": "spent""#, r#""indicator": "spend""#)
        .is_refused_at("reports[0].figures[0].indicator", r#""spend""#)
        .expecting(expected, hint);
    change(r#""indicator": "spent""#, r#""indicator": "plant""#)
        .is_refused_at("reports[0].figures[0].indicator", r#""plant""#)
        .expecting(&plant, hint);
    change(r#""part_of": "bridges""#, r#""part_of": "dams""#)
        .is_refused_at("indicators[2].part_of", r#""dams""#)
        .expecting(expected, hint);
    change(r#""per": "bridges""#, r#""per": "dams""#)
        .is_refused_at("indicators[0].per", r#""dams""#)
        .expecting(expected, hint);
    change(r#""counts": "money""#, r#""counts": "euros""#)
        .is_refused_at("indicators[0].counts", r#""euros""#)
        .expecting("one of money, items, share", COUNTS_HINT);
    // In the figures as well, so that they are of a known one.
    given(&SMALL.replace(r#""spent""#, r#""projects""#))
        .is_refused_at("indicators[0].counts", r#""money""#)
        .expecting(
            "items, as in the built-in indicator of this id",
            "Give the indicator an id of its own.",
        );
}

#[test]
fn relations_that_lead_nowhere() {
    let part = r#""part_of": "bridges""#;
    let itself = (
        "another indicator",
        "An indicator cannot be tied to itself.",
    );
    change(part, r#""part_of": "steel""#)
        .is_refused_at("indicators[2].part_of", r#""steel""#)
        .expecting(itself.0, itself.1);
    change(r#""per": "bridges""#, r#""per": "spent""#)
        .is_refused_at("indicators[0].per", r#""spent""#)
        .expecting(itself.0, itself.1);
    change(part, r#""plan_of": "projects", "part_of": "bridges""#)
        .is_refused_at("indicators[2].plan_of", r#""projects""#)
        .expecting(
            "one of part_of, share_of and plan_of",
            "Keep the closest relation.",
        );
    let counts = (
        "an indicator that counts the same, or in the share_of of a share, one of money or items",
        "Parts and plans are in the unit of what they belong to; what a percentage is a share of goes into share_of. \
         Correct the counts or the relation.",
    );
    change(part, r#""part_of": "spent""#)
        .is_refused_at("indicators[2].part_of", r#""spent""#)
        .expecting(counts.0, counts.1);
    change(part, r#""share_of": "spent""#)
        .is_refused_at("indicators[2].share_of", r#""spent""#)
        .expecting(counts.0, counts.1);
    change(r#""share_of": "bridges""#, r#""share_of": "plan-share""#)
        .is_refused_at("indicators[3].share_of", r#""plan-share""#)
        .expecting(counts.0, counts.1);
    for relation in ["part_of", "plan_of"] {
        let wrong = format!(r#""{relation}": "bridges""#);
        change(r#""share_of": "bridges""#, &wrong)
            .is_refused_at(&format!("indicators[3].{relation}"), r#""bridges""#)
            .expecting(counts.0, counts.1);
    }
    change(r#""per": "bridges""#, r#""per": "open""#)
        .is_refused_at("indicators[0].per", r#""open""#)
        .expecting(
            "an indicator that counts items",
            "per names what one unit is, such as projects.",
        );
    let cycle = (
        "relations that do not lead back to where they began",
        "Remove one of the relations on the way round.",
    );
    let bridges = r#""label": {"en": "Bridges"}, "counts": "items", "#;
    change(bridges, &format!(r#"{bridges}"plan_of": "steel", "#))
        .is_refused_at("indicators[1].plan_of", r#""steel""#)
        .expecting(cycle.0, cycle.1);
    // Round by way of a built-in one: research is a part of investment.
    let investment = r#""id": "investment", "share_of": "research""#;
    let cycle_of_two = small_with(r#""id": "spent""#, investment);
    given(&cycle_of_two.replace(r#""spent""#, r#""investment""#))
        .is_refused_at("indicators[0].share_of", r#""research""#)
        .expecting(cycle.0, cycle.1);
}

#[test]
fn a_part_without_its_whole() {
    let whole = super::BRIDGES;
    let (expected, hint) = (
        "a figure of bridges in the same report, of which this is a part",
        "Add that figure if the report has it; else declare this indicator without part_of.",
    );
    change(whole, "")
        .is_refused_at("reports[0].figures[1].indicator", r#""steel""#)
        .expecting(expected, hint);
    // A class of the whole is not the whole.
    let class = whole.replace("\"caveat\"", "\"class\": \"foot\", \"caveat\"");
    change(whole, &class)
        .is_refused_at("reports[0].figures[2].indicator", r#""steel""#)
        .expecting(expected, hint);
}
