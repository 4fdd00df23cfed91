//! Where a figure stands in its source: the printed words around it, the page, a copy of the document.

use super::refused::{ADDRESS, ADDRESS_HINT, OPTIONAL};
use super::{Given, change, small_with};
use initiative_charts::reported::parse;

const QUOTE: &str =
    "at most eight words on one line, and of Chinese, Japanese or Thai at most 24 characters";
const QUOTE_HINT: &str = "Quote only the words around the number, as they were printed: they find it in the source, and do \
    not replace the source.";

/// The figure of the bridges.
const PATH: &str = "reports[0].figures[1]";

/// The small dataset with a field of the figure of the bridges, before its caveat.
#[track_caller]
fn with(field: &str) -> Given {
    change("\"caveat\"", &format!("{field}, \"caveat\""))
}

#[track_caller]
fn quoting(quote: &str) -> Given {
    with(&format!(
        "\"quote\": {}",
        serde_json::to_string(quote).unwrap()
    ))
}

#[test]
fn a_figure_has_its_printed_words_and_its_page_and_a_report_its_copy() {
    let json = small_with(
        "\"caveat\"",
        r#""quote": "the town’s 12 bridges", "locator": {"en": "Page 3", "fr": "Page 3"}, "caveat""#,
    )
    .replacen("\"corrected\"", "\"archived\": \"https://archive.example/2\", \"corrected\"", 1);
    let dataset = parse(&json).unwrap();
    let report = dataset.report("2024-12-31").unwrap();
    let bridges = report.figure("bridges").unwrap();
    assert_eq!(bridges.quote.as_deref(), Some("the town’s 12 bridges"));
    assert_eq!(
        bridges.locator.as_ref().unwrap().in_language("fr"),
        "Page 3"
    );
    assert_eq!(
        report.archived.as_deref(),
        Some("https://archive.example/2")
    );
    let spent = report.figure("spent").unwrap();
    assert_eq!((&spent.quote, &spent.locator), (&None, &None));
    assert_eq!(dataset.reports[0].archived, None);
}

#[test]
fn a_quote_is_a_few_words_of_one_line() {
    for quote in [
        "12",
        "Twelve",
        "one two three four five six seven eight",
        "  12\u{a0}bridges ",
        "永州、郴州、常德、衡阳、湘西州、岳阳、邵阳等8个",
        "전국의 다리 12개를 2024년 말까지 모두 다시 열었다",
        "สะพาน 12 แห่ง",
        &"1".repeat(200),
    ] {
        quoting(quote).is_read();
    }
    for quote in [
        "one two three four five six seven eight nine",
        "12\nbridges",
        "12\r\nbridges",
        "12\u{2028}bridges",
        "永州、郴州、常德、衡阳、湘西州、岳阳、邵阳、娄底等8个",
        "2019年11月末までに突破した重要技術は計296件だった",
        "ข้ามแม่น้ำทั้งหมด12สะพานแล้วเสร็จ",
    ] {
        let refused = quoting(quote).is_refused_with_any_text(&format!("{PATH}.quote"));
        refused.expecting(QUOTE, QUOTE_HINT);
    }
    let text = format!("{QUOTE}, in quotation marks");
    for value in ["12", "{\"en\": \"12 bridges\"}", "[]"] {
        let refused = with(&format!("\"quote\": {value}"));
        refused
            .is_refused_with_any_text(&format!("{PATH}.quote"))
            .expecting(&text, QUOTE_HINT);
    }
}

#[test]
fn a_quote_says_something_that_can_be_shown() {
    let path = format!("{PATH}.quote");
    for blank in ["", " ", "\u{200b}"] {
        quoting(blank)
            .is_refused_with_any_text(&path)
            .expecting("a text that says something", OPTIONAL);
    }
    quoting(&"1".repeat(201))
        .is_refused_with_any_text(&path)
        .expecting(
            "at most 200 characters",
            "Shorten it; the rest can stand in a note, or behind an address.",
        );
    quoting("12\u{7}")
        .is_refused_with_any_text(&path)
        .expecting(
            "a text without control characters",
            "Type the text again; such characters come along when a text is copied from a PDF.",
        );
}

#[test]
fn a_locator_is_a_text_and_a_copy_has_an_address() {
    with("\"locator\": 12").is_refused_at(&format!("{PATH}.locator"), "12");
    with("\"locator\": {\"eng\": \"Page 12\", \"e\": \"p.\"}")
        .is_refused_at(&format!("{PATH}.locator"), "\"e\"");
    for address in ["javascript:alert(1)", "archive.example", ""] {
        change(
            "\"corrected\"",
            &format!("\"archived\": \"{address}\", \"corrected\""),
        )
        .is_refused_at("reports[0].archived", &format!("{address:?}"))
        .expecting(ADDRESS, ADDRESS_HINT);
    }
}
