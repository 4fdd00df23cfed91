//! What was added between two reports: where both count the same from the same day on, and nowhere else.

use super::scopes::{changed, written};
use super::spaced;
use crate::charts::progress::lines;
use crate::fixtures::{hunan, id, programme, widget, widget_on};
use initiative_charts::derived::{AnyFigure, Derivations, Rule};
use initiative_charts::locale::{FigureText, Locale};
use initiative_charts::reported::{Dataset, hunan_json, parse};

/// Every increment of the dataset with its value in English.
fn increments(dataset: &Dataset) -> Vec<(String, String)> {
    let derivations = Derivations::new(dataset);
    let mut found = Vec::new();
    for report in &dataset.reports {
        for derived in derivations.of(dataset, report) {
            if derived.rule == Rule::Increment {
                let figure = AnyFigure::Derived(report, derived);
                let value = FigureText::new(Locale::En, dataset, figure).value();
                found.push((derived.id.to_string(), spaced(&value)));
            }
        }
    }
    found
}

#[test]
fn each_report_says_what_was_added_since_the_one_before_it_in_its_year() {
    let expected = [
        (
            "2019-11-30/investment.since-2019-06-30",
            "4.41 billion yuan",
        ),
        ("2019-11-30/sales.since-2019-06-30", "10.98 billion yuan"),
        ("2019-11-30/tax.since-2019-06-30", "489 million yuan"),
        (
            "2020-06-30/investment.since-2020-04-30",
            "1.817 billion yuan",
        ),
        ("2020-06-30/sales.since-2020-04-30", "5.845 billion yuan"),
        (
            "2020-09-30/investment.since-2020-06-30",
            "2.271 billion yuan",
        ),
        ("2020-09-30/research.since-2020-06-30", "444 million yuan"),
        ("2020-09-30/technologies.since-2020-06-30", "38"),
        ("2020-09-30/patents-granted.since-2020-06-30", "51"),
        ("2020-09-30/sales.since-2020-06-30", "9.106 billion yuan"),
        ("2020-09-30/tax.since-2020-06-30", "475 million yuan"),
    ];
    let mut found = increments(&hunan());
    let mut expected = expected.map(|(id, value)| (id.to_owned(), value.to_owned()));
    found.sort();
    expected.sort();
    // Technologies fell from 358 to 296, and patent applications came to be of another class.
    assert_eq!(found, expected);
    let [name, _, period, working, origin] =
        written(&hunan(), "2019-11-30/investment.since-2019-06-30").unwrap();
    assert_eq!(name, "completed investment since an earlier report");
    assert_eq!(period, "July–November 2019");
    assert_eq!(
        working,
        "8.464 billion yuan − 4.05 billion yuan = 4.41 billion yuan"
    );
    assert!(
        origin.contains("July 2019; ") && origin.ends_with("5 December 2019"),
        "{origin}"
    );
}

#[test]
fn a_class_that_stays_the_same_has_its_increment() {
    let text = hunan_json().replacen("\"class\": \"invention\"", "\"class\": \"utility\"", 1);
    assert_eq!(
        increments(&parse(&text).unwrap()).len(),
        increments(&hunan()).len()
    );
    let unclassed = hunan_json().replacen("\"class\": \"invention\", ", "", 1);
    let unclassed = unclassed.replacen(", \"class\": \"invention\"", "", 1);
    let found = increments(&parse(&unclassed).unwrap());
    let applications = "2019-11-30/patent-applications.since-2019-06-30".to_owned();
    assert!(
        found.contains(&(applications, "296".to_owned())),
        "{found:?}"
    );
}

#[test]
fn an_increment_of_nothing_has_no_decimals() {
    let text = hunan_json().replacen("\"value\": \"296\"", "\"value\": \"358\"", 1);
    let found = increments(&parse(&text).unwrap());
    let none = "2019-11-30/technologies.since-2019-06-30".to_owned();
    assert!(found.contains(&(none, "0".to_owned())), "{found:?}");
}

#[test]
fn a_report_without_the_figure_is_passed_over_and_another_year_is_not_reached() {
    let text = hunan_json().replacen("\"id\": \"2020-06-30\"", "\"id\": \"2020-06-30-late\"", 1);
    let found = increments(&parse(&text).unwrap());
    assert!(
        found
            .iter()
            .any(|(id, _)| id == "2020-09-30/tax.since-2020-06-30-late")
    );
    assert!(
        !found.iter().any(|(id, _)| id.starts_with("2020-04-30")),
        "{found:?}"
    );
    let schools = changed("schools", str::to_owned);
    assert_eq!(
        increments(&schools),
        [],
        "amounts of periods are increments themselves"
    );
    let bridges = parse(programme("bridges")).unwrap();
    assert!(
        increments(&bridges)
            .iter()
            .all(|(id, _)| id.contains(".since-"))
    );
}

#[test]
fn progress_has_the_increments_of_what_the_plan_is_for() {
    let mut widget = widget(&[("chart", "progress")]);
    let scene = widget.scene();
    let own = scene.data.iter().take(scene.shown);
    let own: Vec<String> = own.map(|datum| datum.id.to_string()).collect();
    let increments: Vec<&String> = own.iter().filter(|id| id.contains(".since-")).collect();
    assert_eq!(
        increments,
        [
            "2019-11-30/investment.since-2019-06-30",
            "2020-06-30/investment.since-2020-04-30",
            "2020-09-30/investment.since-2020-06-30",
        ]
    );
    widget
        .select("2020-09-30/investment.since-2020-06-30")
        .unwrap();
    let reading = widget.reading();
    let [_, value, what, when, ..] = reading.texts.map(|text| spaced(&text));
    assert_eq!(value, "2.271 billion yuan");
    assert_eq!(what, "Completed investment since an earlier report");
    assert_eq!(when, "July–September 2020");
}

/// A year of trees against a target; the last report counts what it calls `item`.
fn planting(item: &str) -> Dataset {
    let report = |month: &str, count: u32, item: &str| {
        format!(
            r#"{{"id": "2024-{month}", "title": "R", "publisher": "P", "published": "2025-01-20",
            "period": {{"from": "2024-01-01", "to": "2024-{month}"}},
            "figures": [{{"indicator": "target", "value": "1000", "unit": "{item}", "scope": "year-plan"}},
                {{"indicator": "planted", "value": "{count}", "unit": "{item}", "scope": "year-to-date"}}]}}"#
        )
    };
    let reports = [
        report("03-31", 200, "trees"),
        report("06-30", 450, "trees"),
        report("09-30", 700, item),
    ];
    let json = format!(
        r#"{{"id": "trees", "title": "Trees", "currency": "EUR",
        "indicators": [{{"id": "planted", "label": "planted", "counts": "items", "accumulates": true}},
            {{"id": "target", "label": "target", "counts": "items", "accumulates": false, "plan_of": "planted"}}],
        "reports": [{}]}}"#,
        reports.join(",")
    );
    parse(&json).unwrap_or_else(|error| panic!("{error:?}"))
}

#[test]
fn a_line_breaks_where_the_amount_comes_to_count_something_else() {
    for (item, joined, increments_of) in [("trees", 3, 2), ("saplings", 2, 1)] {
        let dataset = planting(item);
        assert_eq!(increments(&dataset).len(), increments_of, "{item}");
        let widget = widget_on(dataset, &[("chart", "progress")], 720.0);
        let panel = &widget.scene().panels[0];
        let lengths: Vec<usize> = lines(panel).map(|(_, points)| points.len()).collect();
        assert_eq!(lengths, [joined], "{item}");
        let note = "September\u{a0}2024: the amount counts something different from before; no line joins the two";
        let mut notes = widget.scene().notes.iter();
        assert_eq!(notes.any(|known| known.text == note), item != "trees");
    }
}

#[test]
fn a_line_goes_on_where_only_the_days_are_given_otherwise() {
    let first = r#""1.9", "unit": {"currency": "EUR", "scale": 1000000.0}, "scope": "period""#;
    let schools = changed("schools", |text| {
        text.replacen(first, &first.replace("period", "year-to-date"), 1)
    });
    let widget = widget_on(schools, &[("chart", "progress")], 720.0);
    let panel = &widget.scene().panels[0];
    let lengths: Vec<usize> = lines(panel).map(|(_, points)| points.len()).collect();
    assert_eq!(lengths, [4]);
}

#[test]
fn opening_a_report_derives_no_other() {
    let derivations = Derivations::new(&hunan());
    let dataset = hunan();
    let found = derivations.figure(&dataset, &id("2020-09-30/tax.since-2020-06-30"));
    assert!(found.is_some());
    assert_eq!(derivations.derived_reports(), 1);
}

/// Totals of a fund: two publishers on one day, then one of them, `from` which days on.
fn audited(scope: &str, values: [&str; 3]) -> Dataset {
    let [own, other, later] = values;
    let reports = [
        ("2021-06-30", "Fund", "2021-01-01", own),
        ("2021-06-30-b", "Court", "2021-01-01", other),
        ("2021-12-31", "Fund", "2021-07-01", later),
    ];
    let report = |(id, publisher, from, value): (&str, &str, &str, &str)| {
        format!(
            r#"{{"id": "{id}", "title": "R", "publisher": "{publisher}", "published": "2022-03-15",
            "period": {{"from": "{from}", "to": "{}"}}, "figures": [{{"indicator": "paid", "value": "{value}",
            "unit": {{"currency": "EUR", "scale": 1e6}}, "scope": "{scope}"}}]}}"#,
            &id[..10]
        )
    };
    let json = format!(
        r#"{{"id": "fund", "title": "Fund", "currency": "EUR", "indicators": [{{"id": "paid", "label": "paid out",
        "counts": "money", "accumulates": true}}], "reports": [{}]}}"#,
        reports.map(report).join(",")
    );
    parse(&json).unwrap_or_else(|error| panic!("{error:?}"))
}

#[test]
fn of_reports_of_one_day_that_of_the_same_publisher_is_gone_on_from() {
    let fund = audited("to-date", ["2650", "2481", "3496"]);
    let added = "2021-12-31/paid.since-2021-06-30";
    assert_eq!(
        increments(&fund),
        [(added.to_owned(), "846 million euros".to_owned())]
    );
    let fund = audited("period", ["2650", "2481", "846"]);
    let [.., working, _] = written(&fund, "2021-12-31/paid.year-to-date").unwrap();
    assert_eq!(
        working,
        "2.650 billion euros + 846 million euros = 3.496 billion euros"
    );
}

#[test]
fn what_comes_from_a_contradicted_total_is_flagged() {
    for (scope, name) in [("to-date", "since-2021-06-30"), ("period", "year-to-date")] {
        for (other, is_flagged) in [("2481", true), ("2650", false)] {
            let fund = audited(scope, ["2650", other, "3496"]);
            let derivations = Derivations::new(&fund);
            let figure = id(&format!("2021-12-31/paid.{name}"));
            let figure = derivations.figure(&fund, &figure).unwrap();
            let text = FigureText::new(Locale::En, &fund, figure);
            assert_eq!(text.label().contains('†'), is_flagged, "{}", text.label());
            let caveat = text.caveat();
            assert_eq!(caveat.contains("Two reports give different"), is_flagged);
        }
    }
}
