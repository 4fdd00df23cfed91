//! Figures that a source gives as about, at least or at most so much, or as a range: what is said of them, and what follows.

mod counts;
mod drawing;
mod headlines;

use super::spaced;
use crate::fixtures::widget_on;
use initiative_charts::chart::ChartKind;
use initiative_charts::derived::Derivations;
use initiative_charts::locale::{FigureText, Locale};
use initiative_charts::reported::{Dataset, parse};
use initiative_charts::widget::{Record, Widget};

/// A report to the end of October with the figures, each with its indicator, its amount as the format has it, the unit –
/// billions of money, `%`, items in ones or in millions – and its scope.
pub(crate) fn reporting(figures: &[(&str, &str, &str, &str)]) -> Dataset {
    let figure = |(indicator, amount, unit, scope): &(&str, &str, &str, &str)| {
        let unit = match *unit {
            "billion" => r#"{"currency": "CNY", "scale": 1e9}"#,
            "%" => r#""%""#,
            "ones" => r#""trees""#,
            "projects" => r#""projects""#,
            _ => r#"{"item": "trees", "scale": 1e6}"#,
        };
        format!(r#"{{"indicator": "{indicator}", {amount}, "unit": {unit}, "scope": "{scope}"}}"#)
    };
    let figures: Vec<String> = figures.iter().map(figure).collect();
    parse(&format!(
        r#"{{"id": "x", "title": "Green belt", "currency": "CNY",
            "indicators": [
                {{"id": "trees", "label": "trees planted", "counts": "items", "accumulates": true}},
                {{"id": "hedges", "label": "hedge trees", "counts": "items", "accumulates": true}},
                {{"id": "cover", "label": "cover", "counts": "share", "accumulates": false}},
                {{"id": "grants", "label": "grants", "counts": "money", "accumulates": true, "per": "trees"}}
            ],
            "reports": [{{"id": "2021-10-31", "title": "T", "publisher": "P", "published": "2021-12-01",
                "period": {{"from": "2021-01-01", "to": "2021-10-31"}}, "figures": [{}]}}]}}"#,
        figures.join(",")
    ))
    .unwrap()
}

/// An amount of billions, and the plan for it.
fn invested(actual: &str, plan: &str) -> Dataset {
    reporting(&[
        ("investment", actual, "billion", "year-to-date"),
        ("plan", plan, "billion", "year-plan"),
    ])
}

fn value(dataset: &Dataset, locale: Locale, figure: &str) -> String {
    let derivations = Derivations::new(dataset);
    let figure = derivations
        .figure_of(dataset, &dataset.reports[0], figure)
        .unwrap();
    spaced(&FigureText::new(locale, dataset, figure).value())
}

fn chart(dataset: &Dataset, kind: ChartKind) -> Widget {
    widget_on(dataset.clone(), &[("chart", kind.name())], 720.0)
}

fn record(dataset: &Dataset, figure: &str) -> Record {
    let records = chart(dataset, ChartKind::Overview).figures();
    let name = format!("2021-10-31/{figure}");
    records
        .into_iter()
        .find(|record| record.figure == name)
        .unwrap()
}

const ABOUT: &str = r#""value": "1.2", "is": "about""#;
const AT_LEAST: &str = r#""value": "1.2", "is": "at-least""#;
const AT_MOST: &str = r#""value": "1.2", "is": "at-most""#;
const RANGE: &str = r#""low": "1.2", "high": "1.5""#;
const PLAN: &str = r#""value": "3.60""#;

#[test]
fn each_language_prints_the_word_of_the_source() {
    for (amount, written) in [
        (
            ABOUT,
            [
                "about 1.2 billion yuan",
                "约12亿元",
                "environ 1,2 milliard de yuans",
                "약 12억 위안",
                "約12億元",
            ],
        ),
        (
            AT_LEAST,
            [
                "at least 1.2 billion yuan",
                "至少12亿元",
                "au moins 1,2 milliard de yuans",
                "최소 12억 위안",
                "12億元以上",
            ],
        ),
        (
            AT_MOST,
            [
                "at most 1.2 billion yuan",
                "至多12亿元",
                "au plus 1,2 milliard de yuans",
                "최대 12억 위안",
                "12億元以下",
            ],
        ),
        (
            RANGE,
            [
                "1.2–1.5 billion yuan",
                "12亿至15亿元",
                "1,2–1,5 milliard de yuans",
                "12억~15억 위안",
                "12億〜15億元",
            ],
        ),
    ] {
        let dataset = invested(amount, PLAN);
        for (locale, written) in Locale::ALL.into_iter().zip(written) {
            assert_eq!(value(&dataset, locale, "investment"), written);
        }
    }
}

#[test]
fn what_follows_says_no_more_than_its_input() {
    for (amount, share, over) in [
        (ABOUT, "about 33%", "about −2.4 billion yuan"),
        (AT_LEAST, "at least 33.2%", "at least −2.41 billion yuan"),
        (AT_MOST, "at most 33.4%", "at most −2.39 billion yuan"),
        (RANGE, "33–42%", "−2.41 to −2.09 billion yuan"),
    ] {
        let dataset = invested(amount, PLAN);
        assert_eq!(value(&dataset, Locale::En, "investment.of-plan"), share);
        assert_eq!(value(&dataset, Locale::En, "investment.over-plan"), over);
    }
    let dataset = invested(RANGE, PLAN);
    for (locale, written) in
        Locale::ALL
            .into_iter()
            .zip(["33–42%", "33%至42%", "33–42\u{202f}%", "33~42%", "33〜42%"])
    {
        assert_eq!(value(&dataset, locale, "investment.of-plan"), written);
    }
}

#[test]
fn a_working_has_the_words_of_its_inputs_and_of_its_result() {
    for (amount, working) in [
        (
            AT_LEAST,
            "at least 1.2 billion yuan ÷ 3.60 billion yuan = at least 33.2%",
        ),
        (RANGE, "1.2–1.5 billion yuan ÷ 3.60 billion yuan = 33–42%"),
    ] {
        let formula = record(&invested(amount, PLAN), "investment.of-plan").formula;
        assert_eq!(spaced(&formula), working);
    }
}

#[test]
fn of_two_open_sides_nothing_follows() {
    let dataset = invested(AT_LEAST, r#""value": "3.60", "is": "at-least""#);
    for figure in ["investment.of-plan", "investment.over-plan"] {
        assert_eq!(value(&dataset, Locale::En, figure), "–");
        let record = record(&dataset, figure);
        assert_eq!(record.value, "");
    }
    let formula = |figure| record(&dataset, figure).high;
    assert_eq!(formula("investment.over-plan"), "");
}

#[test]
fn what_only_bounds_leave_open_is_not_called_rounded() {
    let reason = |actual: &str, plan: &str, locale| {
        let dataset = invested(actual, plan);
        let derivations = Derivations::new(&dataset);
        let figure = derivations.figure_of(&dataset, &dataset.reports[0], "investment.of-plan");
        spaced(FigureText::new(locale, &dataset, figure.unwrap()).reason())
    };
    let most = r#""value": "3.60", "is": "at-most""#;
    for (locale, said) in Locale::ALL.into_iter().zip([
        "Not calculated: a source gives only a lower or an upper limit",
        "未计算：来源仅给出下限或上限",
        "Non calculé : une source ne donne qu’un minimum ou un maximum",
        "계산 불가: 출처에 하한이나 상한만 제시됨",
        "算出不可：出典が下限または上限のみを示す",
    ]) {
        for actual in [AT_LEAST, r#""value": "1.2""#] {
            assert_eq!(reason(actual, most, locale), said);
        }
    }
    let coarse = reason(r#""value": "1""#, r#""value": "2""#, Locale::En);
    assert_eq!(coarse, "Not calculated: the figures are too rounded");
}

#[test]
fn scripts_meet_an_empty_end_where_there_is_none() {
    let ends = |amount, figure| {
        let record = record(&invested(amount, PLAN), figure);
        [record.value, record.low, record.high]
    };
    assert_eq!(
        ends(ABOUT, "investment"),
        ["1200000000", "1100000000", "1300000000"]
    );
    assert_eq!(
        ends(AT_LEAST, "investment"),
        ["1200000000", "1200000000", ""]
    );
    assert_eq!(
        ends(AT_MOST, "investment"),
        ["1200000000", "", "1200000000"]
    );
    assert_eq!(
        ends(RANGE, "investment"),
        ["1350000000", "1200000000", "1500000000"]
    );
    assert_eq!(
        ends(AT_LEAST, "investment.of-plan"),
        ["33.28", "33.287101", ""]
    );
    assert_eq!(
        ends(RANGE, "investment.of-plan"),
        ["37.50", "33.287101", "41.724618"]
    );
}

#[test]
fn a_csv_has_numbers_in_its_cells_and_the_word_in_its_note() {
    for (amount, cells, note) in [
        (PLAN, ["3600000000", "3595000000", "3605000000"], ""),
        (
            ABOUT,
            ["1200000000", "1100000000", "1300000000"],
            "About 1.2 billion yuan",
        ),
        // Not one number: the ends say it.
        (
            AT_LEAST,
            ["", "1200000000", ""],
            "At least 1.2 billion yuan",
        ),
        (AT_MOST, ["", "", "1200000000"], "At most 1.2 billion yuan"),
        (
            RANGE,
            ["", "1200000000", "1500000000"],
            "1.2–1.5 billion yuan",
        ),
    ] {
        let csv = chart(&invested(amount, PLAN), ChartKind::Investment).csv();
        let line = csv.lines().find(|line| line.contains("invest")).unwrap();
        let found: Vec<&str> = line.split(',').collect();
        // The source has a comma.
        let numbers = [1, 10, 11].map(|column| found[column]);
        assert_eq!((numbers, found[9]), (cells, note), "{line}");
    }
}

#[test]
fn what_is_read_out_has_a_word_between_two_numbers() {
    for (locale, spoken) in Locale::ALL.into_iter().zip([
        "33 to 42%",
        "33%至42%",
        "33 à 42%",
        "33에서 42%",
        "33から42%",
    ]) {
        let written = value(&invested(RANGE, PLAN), locale, "investment.of-plan");
        assert_eq!(locale.spoken(&written), spoken);
    }
}
