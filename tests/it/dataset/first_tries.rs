//! What journalists write before they know the format's scopes and years: each is refused, and the hint says what to
//! write.

use initiative_charts::locale::Locale;
use initiative_charts::reported::{DatasetErrorKind, parse};
use initiative_charts::widget::WidgetError;

/// The datasets, each with what makes it readable again: the year's start, else the scope that is meant.
const TRIES: [(&str, &str); 9] = [
    ("india-water", "04-01"),
    ("bridges-in-parts", "to-date"),
    ("bridges-with-a-fund", "to-date"),
    ("parts-above-their-whole", "to-date"),
    ("share-that-amounts-deny", "to-date"),
    ("schools-by-quarter", "period"),
    ("trees-by-quarter", "period"),
    ("trees-with-a-share", "04-01"),
    ("trees-with-a-target", "04-01"),
];

/// The dataset without a start of years, all of it for the year so far.
fn first_try(name: &str) -> String {
    let json = std::fs::read_to_string(format!("tests/it/data/{name}.json")).unwrap();
    let lines = json
        .lines()
        .filter(|line| !line.contains("\"year_starts\""));
    let json = lines.collect::<Vec<_>>().join("\n");
    ["period", "to-date"].iter().fold(json, |json, scope| {
        json.replace(
            &format!("\"scope\": \"{scope}\""),
            "\"scope\": \"year-to-date\"",
        )
    })
}

#[test]
fn each_is_refused_for_its_scope_and_read_once_the_hint_is_followed() {
    for (name, way) in TRIES {
        let json = first_try(name);
        let found = parse(&json).expect_err(name);
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
