//! A field that is missing is refused as a value of it would be: the error says what to write.

use super::change;
use super::refused::{BRACES, BRACKETS, DAY, DAY_HINT, OPTIONAL, TEXTS};
use super::refused_figures::{
    ACCUMULATES_HINT, COUNTS_HINT, QUOTED_HINT, SCALE, SCALE_HINT, SCOPE_HINT,
};

#[test]
fn what_a_missing_field_lacks_is_named() {
    let missing = |old: &str, path: &str, expected: &str, hint: &str| {
        let refused = change(old, "").is_refused_at(path, "");
        refused.expecting(expected, hint);
        let message = refused.message();
        assert!(
            message.contains(&format!("{path} is missing: expected")),
            "{message}"
        );
    };
    missing(
        r#""title": {"en": "Bridges", "fr": "Ponts"}, "#,
        "title",
        TEXTS,
        OPTIONAL,
    );
    missing(
        r#", "published": "2025-02-01""#,
        "reports[0].published",
        DAY,
        DAY_HINT,
    );
    missing(
        r#", "figures": []"#,
        "reports[1].figures",
        "a list: [ … ]",
        BRACKETS,
    );
    missing(
        r#""value": "12", "#,
        "reports[0].figures[1].value",
        "the printed digits in quotation marks, such as \"7.305\"",
        QUOTED_HINT,
    );
    missing(
        r#""unit": "%", "#,
        "reports[0].figures[3].unit",
        "\"%\", because the indicator is a share",
        "Amounts and counts need an indicator that counts money or items.",
    );
    missing(
        r#", "scope": "whole-life",
        "caveat": "With footbridges.""#,
        "reports[0].figures[1].scope",
        "one of year-to-date, period, to-date, year-plan, whole-life",
        SCOPE_HINT,
    );
    missing(
        r#", "scale": 1e6"#,
        "reports[0].figures[0].unit.scale",
        SCALE,
        SCALE_HINT,
    );
    missing(
        r#""counts": "money", "#,
        "indicators[0].counts",
        "one of money, items, share",
        COUNTS_HINT,
    );
    missing(
        r#""accumulates": true, "#,
        "indicators[0].accumulates",
        "true or false, without quotation marks",
        ACCUMULATES_HINT,
    );
    missing(
        r#", "to": "2023-12-31""#,
        "reports[1].period.to",
        DAY,
        DAY_HINT,
    );
    missing(
        r#""id": "2023-12-31", "#,
        "reports[1].id",
        "an id that begins with 2023-12-31, the last day of the report’s period",
        "A second report on the same day takes a suffix, such as -b.",
    );
    missing(
        r#"
     "period": {"from": "2023-01-01", "to": "2023-12-31"},"#,
        "reports[1].period",
        "an object with the fields from, to",
        BRACES,
    );
}
