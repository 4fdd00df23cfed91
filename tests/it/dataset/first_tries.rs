//! What journalists wrote before the format had scopes for it: each is refused, and the hint says what to write.

use initiative_charts::locale::Locale;
use initiative_charts::reported::{DatasetErrorKind, parse};
use initiative_charts::widget::WidgetError;

/// The datasets, each with what makes it readable: the year's start where years begin then, else the scope that is meant.
const TRIES: [(&str, &str, &str); 9] = [
    (
        "india-water",
        include_str!("../data/first_tries/india-water.json"),
        "04-01",
    ),
    (
        "bridges-in-parts",
        include_str!("../data/first_tries/bridges-in-parts.json"),
        "to-date",
    ),
    (
        "bridges-with-a-fund",
        include_str!("../data/first_tries/bridges-with-a-fund.json"),
        "to-date",
    ),
    (
        "parts-above-their-whole",
        include_str!("../data/first_tries/parts-above-their-whole.json"),
        "to-date",
    ),
    (
        "share-that-amounts-deny",
        include_str!("../data/first_tries/share-that-amounts-deny.json"),
        "to-date",
    ),
    (
        "schools-by-quarter",
        include_str!("../data/first_tries/schools-by-quarter.json"),
        "period",
    ),
    (
        "trees-by-quarter",
        include_str!("../data/first_tries/trees-by-quarter.json"),
        "period",
    ),
    (
        "trees-with-a-share",
        include_str!("../data/first_tries/trees-with-a-share.json"),
        "04-01",
    ),
    (
        "trees-with-a-target",
        include_str!("../data/first_tries/trees-with-a-target.json"),
        "04-01",
    ),
];

#[test]
fn each_is_refused_for_its_scope_and_read_once_the_hint_is_followed() {
    for (name, json, way) in TRIES {
        let found = parse(json).expect_err(name);
        for error in &found.errors {
            let is_scope = matches!(error.kind, DatasetErrorKind::NotFromYearStart { .. });
            assert!(
                is_scope && error.path.ends_with(".scope"),
                "{name}: {error:?}"
            );
        }
        let words = WidgetError::from(found).explain(Locale::En);
        let said = [words.message, words.hint].join("\n");
        assert!(said.contains(way), "{name}: {said}");
        let mended = if way.starts_with('0') {
            json.replacen('{', &format!("{{\"year_starts\": \"{way}\","), 1)
        } else {
            json.replace("year-to-date", way)
        };
        assert!(parse(&mended).is_ok(), "{name}: {:?}", parse(&mended));
    }
}
