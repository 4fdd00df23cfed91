//! What is no dataset, with the error of each: the same natively and in the wasm.

use initiative_charts::reported::{MAX_BYTES, hunan_json, parse};

/// A text, and the path, what was found and the kind of its error.
pub(crate) type Case = (String, &'static str, &'static str, &'static str);

/// The shipped dataset with the first `old` replaced.
fn hunan_with(old: &str, new: &str) -> String {
    assert!(hunan_json().contains(old), "{old}");
    hunan_json().replacen(old, new, 1)
}

/// Every text.
pub(crate) fn cases() -> Vec<Case> {
    let deep =
        |open: &str, close: &str| format!("{}1{}", open.repeat(10_000), close.repeat(10_000));
    let figure = r#"{"indicator":"tax","value":"1","unit":"%","scope":"year-plan"},"#;
    let figures = |count| format!("\"figures\": [{}", figure.repeat(count));
    vec![
        (String::new(), "", "", "CutShort { line: 1, column: 1 }"),
        (
            "{\n \"id\": \"é\",,\n}".to_owned(),
            "",
            "\",\"",
            "Syntax { line: 2, column: 12 }",
        ),
        (hunan_with("\"8.464\"", "1e999"), "", "1e999", "NumberRange"),
        (deep("[", "]"), "", "", "TooDeep { line: 1, column: 33 }"),
        (
            deep("{\"a\":", "}"),
            "",
            "",
            "TooDeep { line: 1, column: 161 }",
        ),
        (" ".repeat(MAX_BYTES + 1), "", "10485761", "TooLarge"),
        (
            hunan_with("\"figures\": [", &figures(100_001)),
            "reports[0].figures",
            "[…]",
            "TooMany { max: 100000 }",
        ),
        (
            hunan_with("\"publisher\"", "\"publischer\""),
            "reports[0]",
            "\"publischer\"",
            "NoneOf { names: Fields",
        ),
        (
            hunan_with("\"currency\"", "\"__proto__\": {}, \"currency\""),
            "",
            "\"__proto__\"",
            "NoneOf { names: Fields",
        ),
        // A parser of JavaScript would keep the last of them without a word.
        (
            hunan_with(
                "\"value\": \"8.464\"",
                "\"value\": \"8.4\", \"value\": \"8.464\"",
            ),
            "reports[1].figures[5]",
            "\"value\"",
            "RepeatedField",
        ),
        (
            hunan_with("\"8.464\"", "8.464"),
            "reports[1].figures[5].value",
            "8.464",
            "NotQuoted",
        ),
        (
            hunan_with("\"8.464\"", "\"\\u202e8,464\""),
            "reports[1].figures[5].value",
            "\"\\u{202e}8,464\"",
            "NotDecimal",
        ),
    ]
}

/// Asserts every error.
pub(crate) fn every_error_is_as_it_should_be() {
    for (json, path, found, kind) in cases() {
        let error = parse(&json).unwrap_err().errors.remove(0);
        assert_eq!((error.path.as_str(), error.found.as_str()), (path, found));
        let of_kind = format!("{:?}", error.kind);
        assert!(of_kind.starts_with(kind), "{of_kind} instead of {kind}");
    }
}
