//! Any dataset that is read is drawn, at any size: a chart, or words on why there is none; never a panic.

use super::extremes::{dataset_of, make_everything, report};
use initiative_charts::reported::parse;
use proptest::prelude::*;

/// Any amount as a report could print it.
fn printed() -> impl Strategy<Value = String> {
    prop_oneof![
        "-?(0|[1-9][0-9]{0,5})(\\.[0-9]{1,3})?",
        "-?(0|[1-9][0-9]{0,11})(\\.[0-9]{1,6})?",
        "-?[1-9][0-9]{17}",
        "0\\.[0-9]{12}",
    ]
}

/// Any width that a page could come up with.
fn length() -> impl Strategy<Value = f64> {
    prop_oneof![
        4 => 0.0_f64..2_500.0,
        1 => proptest::sample::select(vec![f64::NAN, f64::INFINITY, f64::NEG_INFINITY, 0.0, -1.0, 1e300, f64::MIN_POSITIVE]),
    ]
}

/// Indicators of a dataset's own, tied to each other and to the built-in ones in any way that is read.
fn declared() -> impl Strategy<Value = Vec<String>> {
    let ids = ["a", "b", "c", "d", "projects", "sales"];
    let one = (
        proptest::sample::select(vec!["money", "items", "share"]),
        any::<bool>(),
        proptest::option::of((
            proptest::sample::select(vec!["part_of", "share_of", "plan_of"]),
            0..ids.len(),
        )),
        proptest::option::of(0..ids.len()),
    );
    proptest::collection::vec(one, 4).prop_map(move |all| {
        let declared = all.into_iter().zip(ids);
        let texts = declared.map(|((counts, runs, tie, per), id)| {
            let tie = tie.map(|(name, to)| format!(r#", "{name}": "{}""#, ids[to]));
            let per = per.map(|to| format!(r#", "per": "{}""#, ids[to]));
            let ties = [tie, per].map(Option::unwrap_or_default).concat();
            format!(
                r#"{{"id": "{id}", "label": "{id}", "counts": "{counts}", "accumulates": {runs}{ties}}}"#
            )
        });
        texts.collect()
    })
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 64,
        max_global_rejects: 100_000,
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn any_dataset_of_built_in_indicators_is_drawn(
        figures in figures_of(vec![
            "projects", "continuing", "new", "in-production", "value", "plan", "investment", "plan-share", "research",
            "technologies", "patent-applications", "patents-granted", "sales", "tax",
        ]),
        months in proptest::collection::btree_set(1_u8..=12, 1..4),
        width in length(),
        font in 8.0_f64..60.0,
    ) {
        let reports: Vec<String> = months.iter().map(|month| report_in(*month, &figures)).collect();
        let read = dataset_of(&reports);
        prop_assume!(read.is_ok());
        make_everything(&read.unwrap(), (width, font));
    }

    #[test]
    fn any_dataset_of_its_own_indicators_is_drawn(
        indicators in declared(),
        figures in figures_of(vec!["a", "b", "c", "d", "projects", "sales"]),
        width in length(),
        font in 8.0_f64..60.0,
    ) {
        let all = report_in(11, &figures);
        let money: Vec<&str> = indicators.iter().filter(|text| text.contains("\"money\"")).map(|text| &text[8..9]).collect();
        let share: Vec<&str> = indicators.iter().filter(|text| text.contains("\"share\"")).map(|text| &text[8..9]).collect();
        let json = format!(
            r#"{{"id": "x", "title": "X", "currency": "CNY", "indicators": [{}], "reports": [{all}]}}"#,
            indicators.join(",")
        );
        let json = with_units(&json, &money, r#"{"currency": "CNY", "scale": 1e6}"#);
        let json = with_units(&json, &share, r#""%""#);
        let read = parse(&json);
        prop_assume!(read.is_ok());
        make_everything(&read.unwrap(), (width, font));
    }
}

/// Figures of some of the indicators: value and scope of each.
fn figures_of(
    indicators: Vec<&'static str>,
) -> impl Strategy<Value = Vec<(&'static str, String, &'static str)>> {
    let scope = proptest::sample::select(vec!["year-to-date", "year-plan", "whole-life"]);
    let one = (printed(), "(0|[1-9][0-9]{0,17})", scope);
    let all = proptest::collection::btree_map(proptest::sample::select(indicators), one, 0..10);
    all.prop_map(|figures| {
        let money = [
            "value",
            "plan",
            "investment",
            "plan-share",
            "research",
            "sales",
            "tax",
        ];
        let figure = |(name, (amount, count, scope))| {
            (
                name,
                if money.contains(&name) { amount } else { count },
                scope,
            )
        };
        figures.into_iter().map(figure).collect()
    })
}

fn report_in(month: u8, figures: &[(&str, String, &str)]) -> String {
    let figures: Vec<(&str, &str, &str)> = figures
        .iter()
        .map(|(name, value, scope)| (*name, value.as_str(), *scope))
        .collect();
    let text = report("REPORT", month, &figures);
    let end = text.split_once("\"to\": \"").unwrap().1[..10].to_owned();
    text.replace("REPORT", &end)
}

/// The report's figures of the indicators, in another unit.
fn with_units(json: &str, indicators: &[&str], unit: &str) -> String {
    let mut json = json.to_owned();
    for indicator in indicators {
        let begin = format!(r#"{{"indicator": "{indicator}", "value": ""#);
        if let Some(at) = json.find(&begin) {
            let from = at + json[at..].find(r#""things""#).unwrap();
            json.replace_range(from..from + 8, unit);
        }
    }
    json
}
