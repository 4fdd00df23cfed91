//! What is wrong with a page, in words for its owner.

use initiative_charts::locale::Locale;
use initiative_charts::reported::{hunan_json, parse};
use initiative_charts::widget::WidgetError;

fn english(error: &WidgetError) -> String {
    serde_json::to_string(&error.explain(Locale::En)).unwrap()
}

#[test]
fn an_error_becomes_an_object_of_code_message_and_hint() {
    assert_eq!(
        english(&WidgetError::Source(
            "https://example.org/a.json (404)".to_owned()
        )),
        r#"{"code":"src","message":"The dataset could not be loaded from https://example.org/a.json (404).","hint":"Check the src attribute. On another host, that host must send Access-Control-Allow-Origin. A page that is opened from disk can load no dataset: put the dataset inside the element, or serve the page."}"#
    );
    assert_eq!(
        english(&WidgetError::NoPng),
        r#"{"code":"png","message":"The browser made no PNG within ten seconds.","hint":"Save the chart as SVG instead; the table has every figure."}"#
    );
}

#[test]
fn what_was_found_is_never_read_as_a_placeholder() {
    let json = hunan_json().replacen("\"id\"", "\"{expected}\": 1, \"id\"", 1);
    let error = parse(&json).unwrap_err();
    let message = WidgetError::from(error).explain(Locale::En).message;
    assert_eq!(
        message,
        r#"The dataset: found "{expected}", expected one of id, title, currency, year_starts, titles, classes, items, indicators, reports, $schema."#
    );
    let error = WidgetError::attribute("chart", "{path}", &["{found}", "{options}"]);
    assert_eq!(
        error.explain(Locale::En).message,
        "The attribute chart: found “{path}”, expected one of {found}, {options}."
    );
}
