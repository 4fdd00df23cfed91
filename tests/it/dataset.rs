//! The public dataset format: what is read, what is refused, and the shipped dataset.

#[path = "../web/errors.rs"]
mod errors;
mod first_tries;
mod gathered;
mod hostile;
mod missing;
mod names;
mod refused;
mod refused_figures;
mod refused_names;
mod schema;
mod shipped;
mod sources;
mod years_and_values;

use crate::fixtures::one_report;
use initiative_charts::locale::Locale;
use initiative_charts::reported::{
    DatasetError, DatasetErrorKind, DatasetErrors, Date, FigureId, Scope, parse,
};
use initiative_charts::widget::WidgetError;

/// A small dataset with one of everything; every test changes one thing in it.
const SMALL: &str = r#"{
  "id": "bridges", "title": {"en": "Bridges", "fr": "Ponts"}, "currency": "EUR",
  "indicators": [
    {"id": "spent", "label": "Spent", "counts": "money", "accumulates": true, "per": "bridges"},
    {"id": "bridges", "label": {"en": "Bridges"}, "counts": "items", "accumulates": false},
    {"id": "steel", "label": "Steel bridges", "counts": "items", "accumulates": false, "part_of": "bridges"},
    {"id": "open", "label": "Open to traffic", "counts": "share", "accumulates": false, "share_of": "bridges"}
  ],
  "reports": [
    {"id": "2024-12-31", "title": "Second year", "publisher": "The office", "published": "2025-02-01",
     "url": "https://example.org/2", "corrected": {"date": "2025-03-01", "what": "The count."},
     "period": {"from": "2024-01-01", "to": "2024-12-31"},
     "figures": [
       {"indicator": "spent", "value": "1.50", "unit": {"currency": "EUR", "scale": 1e6}, "scope": "year-to-date"},
       {"indicator": "bridges", "value": "12", "unit": "bridges", "scope": "whole-life",
        "caveat": "With footbridges."},
       {"indicator": "steel", "value": "7", "unit": "bridges", "scope": "whole-life", "class": "riveted"},
       {"indicator": "open", "value": "58.3", "unit": "%", "scope": "year-to-date"}
     ],
     "milestones": [{"text": "Ribbon cut.", "when": "2024-06", "where": "Arles"}],
     "notes": ["Prices of 2020."]},
    {"id": "2023-12-31", "title": "First year", "publisher": "The office", "published": "2024-02-01",
     "period": {"from": "2023-01-01", "to": "2023-12-31"}, "figures": []}
  ]
}"#;

/// The figure of the whole in it.
const BRIDGES: &str = r#"{"indicator": "bridges", "value": "12", "unit": "bridges", "scope": "whole-life",
        "caveat": "With footbridges."},"#;

/// The small dataset with its one `old` replaced.
#[track_caller]
fn small_with(old: &str, new: &str) -> String {
    assert_eq!(
        SMALL.matches(old).count(),
        1,
        "{old:?} must stand in the small dataset once"
    );
    SMALL.replacen(old, new, 1)
}

/// The small dataset with a field of its own, before its currency.
fn with_field(field: &str) -> String {
    SMALL.replacen("\"currency\"", &format!("{field}, \"currency\""), 1)
}

/// A text that should be refused.
struct Given(String);

/// Why it was.
struct Refused(DatasetErrors);

fn given(json: &str) -> Given {
    Given(json.to_owned())
}

/// The small dataset with its one `old` replaced.
#[track_caller]
fn change(old: &str, new: &str) -> Given {
    Given(small_with(old, new))
}

impl Given {
    #[track_caller]
    fn is_read(&self) {
        parse(&self.0).unwrap();
        schema::assert_agrees_on(&self.0, None);
    }

    /// Everything that is wrong with it; the schema says so too, as far as it can.
    #[track_caller]
    fn errors(&self) -> DatasetErrors {
        let errors = parse(&self.0).expect_err("the dataset should be refused");
        schema::assert_agrees_on(&self.0, Some(&errors));
        errors
    }

    /// Asserts that these are the errors, each by its place and what was found there.
    #[track_caller]
    fn is_refused_with(&self, expected: &[(&str, &str)]) -> Refused {
        let errors = self.errors();
        let places: Vec<_> = errors
            .errors
            .iter()
            .map(|error| (error.path.as_str(), error.found.as_str()))
            .collect();
        assert_eq!(
            (places.as_slice(), errors.more),
            (expected, 0),
            "{errors:?}"
        );
        Refused(errors)
    }

    /// Asserts that there is one error, at that place, whatever was found there.
    #[track_caller]
    fn is_refused_with_any_text(&self, path: &str) -> Refused {
        let errors = self.errors();
        let places: Vec<&str> = errors
            .errors
            .iter()
            .map(|error| error.path.as_str())
            .collect();
        assert_eq!(
            (places.as_slice(), errors.more),
            (&[path][..], 0),
            "{errors:?}"
        );
        Refused(errors)
    }

    /// Asserts that this is the only error.
    #[track_caller]
    fn is_refused_at(&self, path: &str, found: &str) -> Refused {
        self.is_refused_with(&[(path, found)])
    }
}

impl Refused {
    /// The English hint.
    fn hint(&self) -> String {
        WidgetError::from(self.0.clone()).explain(Locale::En).hint
    }

    /// The English message.
    fn message(&self) -> String {
        WidgetError::from(self.0.clone())
            .explain(Locale::En)
            .message
    }

    /// Asserts the words that an English reader is given.
    #[track_caller]
    fn expecting(&self, expected: &str, hint: &str) {
        let words = WidgetError::from(self.0.clone()).explain(Locale::En);
        let end = format!("expected {expected}.");
        assert!(words.message.contains(&end), "{}", words.message);
        assert_eq!(words.hint, hint);
    }
}

#[test]
fn a_dataset_is_read_as_it_stands() {
    let dataset = parse(SMALL).unwrap();
    let ids: Vec<&str> = dataset
        .reports
        .iter()
        .map(|report| report.id.as_str())
        .collect();
    assert_eq!(
        ids,
        ["2023-12-31", "2024-12-31"],
        "in the order of the periods' ends"
    );
    let report = dataset.report("2024-12-31").unwrap();
    assert_eq!(report.url.as_deref(), Some("https://example.org/2"));
    assert_eq!(
        report.corrected.as_ref().unwrap().date,
        Date::new(2025, 3, 1).unwrap()
    );
    assert_eq!(
        report.milestones[0]
            .location
            .as_ref()
            .unwrap()
            .in_language("fr"),
        "Arles"
    );
    assert_eq!(report.notes[0].text.in_language("ja"), "Prices of 2020.");
    let spent = report.figure("spent").unwrap();
    assert_eq!(
        (
            spent.quantity.amount.digits(),
            spent.quantity.amount.exponent()
        ),
        (150, 4)
    );
    assert_eq!(report.figures[1].item.as_deref(), Some("bridges"));
    assert_eq!(report.figures[1].scope, Scope::WholeLife);
    assert_eq!(report.figures[2].name(), "steel.riveted");
    assert_eq!(
        dataset.indicator("spent").unwrap().per.as_deref(),
        Some("bridges")
    );
}

#[test]
fn a_report_may_leave_out_what_its_source_does_not_say() {
    let json = small_with(
        r#""period": {"from": "2024-01-01", "to": "2024-12-31"}"#,
        r#""period": {"to": "2024-12-31"}"#,
    )
    .replace(r#", "when": "2024-06""#, "")
    .replace(
        r#""notes": ["Prices of 2020."]"#,
        r#""notes": [{"text": {"en": "Prices of 2020."}, "url": "https://example.org/prices"}]"#,
    );
    let dataset = parse(&json).unwrap();
    let report = dataset.report("2024-12-31").unwrap();
    assert_eq!(report.period.from, None);
    assert!(dataset.runs_from_year_start(report));
    assert_eq!(report.milestones[0].when, None);
    let note = &report.notes[0];
    assert_eq!(note.text.in_language("en"), "Prices of 2020.");
    assert_eq!(note.url.as_deref(), Some("https://example.org/prices"));
}

#[test]
fn a_text_says_in_which_language_it_is() {
    let dataset = parse(SMALL).unwrap();
    assert_eq!(dataset.title.tagged("fr"), ("fr", "Ponts"));
    assert_eq!(dataset.title.tagged("ko"), ("en", "Bridges"));
    assert_eq!(dataset.reports[0].title.tagged("ko"), ("", "First year"));
}

#[test]
fn every_figure_is_found_by_its_name_and_no_other() {
    // Beginnings of each other, in another order than that of their names.
    let names = ["b", "a-b.x", "a.b", "ab", "a", "a.a", "a-b", "b.a-b"];
    let indicators = ["ab", "b", "a", "a-b"].map(|id| {
        format!(r#"{{"id": "{id}", "label": "{id}", "counts": "items", "accumulates": true}}"#)
    });
    let figures = names.map(|name| {
        let (indicator, class) = name.split_once('.').unwrap_or((name, ""));
        let class = match class {
            "" => String::new(),
            class => format!(r#""class": "{class}", "#),
        };
        format!(r#"{{"indicator": "{indicator}", {class}"value": "7", "unit": "trees", "scope": "to-date"}}"#)
    });
    let dataset = one_report(&indicators, &figures);
    let found = |name: &str| dataset.figure(&FigureId::new("2024-12-31", name));
    for (name, figure) in names.iter().zip(&dataset.reports[0].figures) {
        assert!(std::ptr::eq(found(name).unwrap().1, figure), "{name}");
    }
    for name in ["", "a.", "a.c", "b.x", "c", "a-", ".a"] {
        assert_eq!(found(name), None, "{name}");
    }
    let report = &dataset.reports[0];
    assert_eq!(report.figure("a").unwrap().class, None);
    assert_eq!(report.figure("a.a"), None);
    for indicator in &dataset.indicators {
        let found = dataset.indicator(&indicator.id).unwrap();
        assert!(std::ptr::eq(found, indicator), "{}", indicator.id);
    }
    assert_eq!(dataset.indicator("c"), None);
}

#[test]
fn a_dataset_without_declared_indicators_has_the_built_in_ones() {
    let json = r#"{"id": "x", "title": "X", "currency": "CNY", "reports": [{"id": "2024-12-31-b", "title": "T",
        "publisher": "P", "published": "2025-02-01", "period": {"from": "2024-12-31", "to": "2024-12-31"},
        "figures": [{"indicator": "tax", "value": "-0", "unit": {"currency": "CNY", "scale": 1}, "scope": "year-plan"}]}]}"#;
    let dataset = parse(&["\u{feff}", json].concat()).unwrap();
    assert_eq!(
        dataset
            .indicator("tax")
            .unwrap()
            .relation
            .as_ref()
            .unwrap()
            .target(),
        "sales"
    );
    assert_eq!(dataset.indicator("taxes"), None);
}

#[test]
fn a_declared_indicator_takes_the_place_of_a_built_in_one() {
    let json = small_with(r#""id": "spent""#, r#""id": "tax""#)
        .replace(r#""indicator": "spent""#, r#""indicator": "tax""#);
    let dataset = parse(&json).unwrap();
    assert_eq!(
        dataset.indicator("tax").unwrap().per.as_deref(),
        Some("bridges")
    );
    assert_eq!(dataset.indicator("tax").unwrap().relation, None);
}

#[test]
fn texts_by_language_keep_their_order_and_tags() {
    let dataset = parse(SMALL).unwrap();
    let versions: Vec<(&str, &str)> = dataset
        .title
        .versions
        .iter()
        .map(|(tag, text)| (tag.as_str(), text.as_str()))
        .collect();
    assert_eq!(versions, [("en", "Bridges"), ("fr", "Ponts")]);
}

#[test]
fn what_is_wrong_with_a_dataset_is_found_as_in_the_wasm() {
    errors::every_error_is_as_it_should_be();
}

#[test]
fn the_place_of_a_syntax_error_is_found_in_lines_and_characters() {
    let place = |json: &str| match parse(json).unwrap_err().errors.remove(0) {
        DatasetError {
            path,
            found,
            kind: DatasetErrorKind::Syntax { line, column },
            ..
        } => (path, line, column, found),
        other => panic!("{other:?}"),
    };
    assert_eq!(
        place("{\n \"id\": \"é\",,\n}"),
        (String::new(), 2, 12, "\",\"".to_owned())
    );
    assert_eq!(
        place("[1,\n2,\n]"),
        (String::new(), 3, 1, "\"]\"".to_owned())
    );
}
