//! What a dataset calls counted things, charts and classes, in which languages.

use super::{SMALL, change, given, small_with, with_field};
use initiative_charts::derived::AnyFigure;
use initiative_charts::locale::{FigureText, Locale};
use initiative_charts::reported::{FigureId, parse};

#[test]
fn counted_things_have_a_name_for_one_and_for_others_in_each_language() {
    let names = r#"{"bridges": {"en": {"one": "bridge", "other": "bridges"}, "ja": "基"}, "spans": "spans"}"#;
    let dataset = parse(&with_field(&format!("\"items\": {names}"))).unwrap();
    let bridges = dataset.item("bridges").unwrap();
    assert_eq!(
        (
            bridges.one.in_language("en"),
            bridges.other.in_language("en")
        ),
        ("bridge", "bridges")
    );
    assert_eq!(
        (
            bridges.one.in_language("ja"),
            bridges.other.in_language("ja")
        ),
        ("基", "基")
    );
    assert_eq!(
        dataset.item("spans").unwrap().other.in_language("fr"),
        "spans"
    );
    let names = r#"{"bridges": {"one": "bridge", "other": "bridges"}}"#;
    let dataset = parse(&with_field(&format!("\"items\": {names}"))).unwrap();
    let bridges = dataset.item("bridges").unwrap();
    assert_eq!(
        (bridges.one.tagged("fr"), bridges.other.tagged("fr")),
        (("", "bridge"), ("", "bridges")),
        "for all languages"
    );
    let refused = |names: &str, path: &str, found: &str| {
        given(&with_field(&format!("\"items\": {names}"))).is_refused_at(path, found)
    };
    refused(r#"{"bridges": {"one": "b"}}"#, "items.bridges.other", "");
    refused(
        r#"{"bridge": "bridges"}"#,
        "reports[0].figures[1].unit",
        "\"bridges\"",
    )
    .expecting(
        "one of bridge",
        "Check the spelling, or add the unit to items.",
    );
    refused(
        r#"{"bridges": {"en": {"one": "bridge"}}}"#,
        "items.bridges.en.other",
        "",
    );
    refused(
        r#"{"bridges": {"en": {"one": "bridge", "others": "bridges"}}}"#,
        "items.bridges.en",
        "\"others\"",
    );
    refused(
        r#"{"bridges": {"eng": "bridges", "e": "b"}}"#,
        "items.bridges",
        "\"e\"",
    );
    refused(r#"{"bridges": 7}"#, "items.bridges", "7");
}

#[test]
fn charts_have_the_titles_that_the_dataset_gives_them() {
    let dataset = parse(&with_field(r#""titles": {"investment": {"en": "Budget"}}"#)).unwrap();
    assert_eq!(
        dataset.chart_title("investment").unwrap().in_language("en"),
        "Budget"
    );
    assert_eq!(dataset.chart_title("returns"), None);
    given(&with_field(r#""titles": {"invesment": {"en": "Budget"}}"#))
        .is_refused_at("titles", "\"invesment\"")
        .expecting(
            "one of investment, overview, projects, innovation, returns, progress, history, checks",
            "Check the spelling. The format has no other fields at this place; a remark on a figure is its caveat, one on a report goes into notes.",
        );
}

#[test]
fn a_language_that_the_widget_does_not_speak_is_read() {
    let dataset = parse(&small_with("\"fr\": \"Ponts\"", "\"de\": \"Brücken\"")).unwrap();
    assert_eq!(dataset.title.tagged("de"), ("de", "Brücken"));
    change(
        "\"en\": \"Bridges\", \"fr\": \"Ponts\"",
        "\"de\": \"Brücken\"",
    )
    .is_read();
}

#[test]
fn classes_are_called_what_the_dataset_says() {
    let classes = r#""classes": {"riveted": {"en": "with rivets", "fr": "rivetés", "zh": "铆接"}, "welded": "welded"}"#;
    let label = |json: &str, locale: Locale| {
        let dataset = parse(json).unwrap();
        let id = FigureId::new("2024-12-31", "steel.riveted");
        let (report, figure) = dataset.figure(&id).unwrap();
        FigureText::new(locale, &dataset, AnyFigure::Reported(report, figure)).label()
    };
    let named = with_field(classes);
    for (locale, expected) in [
        (Locale::En, "Steel bridges (with rivets)"),
        (Locale::Fr, "Steel bridges (rivetés)"),
        (Locale::Zh, "Steel bridges（铆接）"),
        (Locale::Ja, "Steel bridges（with rivets）"),
    ] {
        assert_eq!(label(&named, locale), expected);
    }
    assert_eq!(label(SMALL, Locale::En), "Steel bridges (riveted)");
    let refused = |classes: &str, path: &str, found: &str| {
        given(&with_field(&format!("\"classes\": {classes}"))).is_refused_at(path, found)
    };
    refused("[]", "classes", "[]").expecting(
        r#"an object with a text for each class: {"women": {"en": "women", "fr": "femmes"}}"#,
        "Leave classes out where the classes of the figures may stand as they are.",
    );
    refused(r#"{"of-old": "old"}"#, "classes", "\"of-old\"");
    refused(r#"{"old": "old", "old": "new"}"#, "classes", "\"old\"");
    refused(r#"{"old": {"EN US": "old"}}"#, "classes.old", "\"EN US\"");
    refused(r#"{"old": 7}"#, "classes.old", "7");
}
