//! `figures`: every figure, in the language, for people and programs.

use super::{said, written};
use crate::fixtures::{hunan, widget_on};
use initiative_charts::export::csv_of;
use initiative_charts::locale::Locale;
use serde_json::Value;

#[test]
fn json_has_every_figure_as_scripts_in_a_page_get_it() {
    let json: Value = serde_json::from_str(&written(&["figures", "--format", "json"], "")).unwrap();
    let values = json.as_array().unwrap();
    let records = widget_on(hunan(), &[], 640.0).figures();
    assert_eq!(values.len(), records.len());
    for (value, record) in values.iter().zip(&records) {
        assert_eq!(value["figure"], record.figure);
        assert_eq!(value["value"].as_str().unwrap_or_default(), record.value);
        assert_eq!(
            (&value["low"], &value["high"]),
            (&record.low.clone().into(), &record.high.clone().into())
        );
        assert_eq!(value["formula"], record.formula);
    }
    let completion = values
        .iter()
        .find(|value| value["figure"] == "2019-11-30/investment.of-plan");
    let completion = completion.unwrap();
    assert_eq!(completion["kind"], "derived");
    assert_eq!(completion["unit"], "%");
    assert_eq!(completion["source"]["published"], "2019-12-05");
    assert!(completion["formula"].as_str().unwrap().contains("115.9%"));
}

#[test]
fn one_report_s_figures_are_those_of_all_that_are_its_own() {
    let all = written(&["figures", "--format", "json"], "");
    let all: Vec<Value> = serde_json::from_str(&all).unwrap();
    let one = written(
        &["figures", "--format", "json", "--report", "2020-06-30"],
        "",
    );
    let one: Vec<Value> = serde_json::from_str(&one).unwrap();
    let own: Vec<Value> = all
        .into_iter()
        .filter(|value| value["report"] == "2020-06-30")
        .collect();
    assert!(!own.is_empty());
    assert_eq!(one, own);
    for format in ["text", "csv"] {
        let written = written(
            &["figures", "--format", format, "--report", "2020-06-30"],
            "",
        );
        assert_eq!(written.lines().count(), 1 + own.len(), "{written}");
    }
    let (code, said) = said(&["figures", "--lang", "fr", "--report", "2020"], b"");
    assert_eq!(code, 2);
    assert!(
        said.contains("«\u{a0}2020\u{a0}»") && said.contains("2019-06-30, "),
        "{said}"
    );
}

#[test]
fn csv_follows_the_rules_of_the_page_s_export() {
    for locale in Locale::ALL {
        let csv = written(&["figures", "--format", "csv", "--lang", locale.tag()], "");
        let widget = widget_on(hunan(), &[("lang", locale.tag())], 640.0);
        // The same line where the page's own export has the figure.
        let of_page = widget.csv();
        assert_eq!(csv.lines().next(), of_page.lines().next());
        let lines: Vec<&str> = csv.split("\r\n").collect();
        for line in of_page.split("\r\n").filter(|line| !line.starts_with('"')) {
            assert!(lines.contains(&line), "{line}");
        }
        assert_eq!(csv.matches('\u{feff}').count(), 1);
        assert_eq!(csv_of(std::iter::empty(), locale).lines().count(), 1);
    }
}

#[test]
fn text_has_columns_that_stand_under_each_other() {
    for lang in ["en", "zh", "ko"] {
        let text = written(&["figures", "--lang", lang], "");
        assert!(!text.contains(['\u{a0}', '\u{202f}', '\t']));
        let investment = |line: &&str| line.starts_with("2019-11-30/investment ");
        let line = text.lines().find(investment).unwrap();
        assert!(line.contains("8.464") || line.contains("84.64"), "{line}");
        // Values end at one column, where characters of East Asia are two wide.
        let width = |text: &str| -> usize {
            let wide = |letter: char| matches!(letter, '\u{1100}'..='\u{11ff}' | '\u{2e80}'..='\u{d7ff}' | '\u{ff00}'..='\u{ff60}');
            text.chars()
                .map(|letter| 1 + usize::from(wide(letter)))
                .sum()
        };
        let end = |word: &str| {
            let line = text.lines().find(|line| line.contains(word)).unwrap();
            let at = line.find(word).unwrap() + word.len();
            width(&line[..at])
        };
        let ends = match lang {
            "en" => ["8.464 billion yuan", "115.9%"].map(end),
            "zh" => ["84.64亿元", "115.9%"].map(end),
            _ => ["84.64억 위안", "115.9%"].map(end),
        };
        assert_eq!(ends[0], ends[1], "{text}");
    }
}

const HOMES: &str = "tests/it/data/homes-by-two-publishers.json";

/// The cells of each line of the CSV of the figures, without the heads.
fn cells(arguments: &[&str]) -> Vec<Vec<String>> {
    let csv = written(
        &[&["figures", "--format", "csv"], arguments, &[HOMES]].concat(),
        "",
    );
    let lines = csv.split_terminator("\r\n").skip(1);
    lines
        .map(|line| {
            let mut cells = vec![String::new()];
            let mut quoted = false;
            for character in line.chars() {
                match character {
                    '"' => quoted = !quoted,
                    ',' if !quoted => cells.push(String::new()),
                    other => cells.last_mut().unwrap().push(other),
                }
            }
            cells
        })
        .collect()
}

#[test]
fn a_value_in_csv_is_a_plain_one_and_the_ends_stand_behind() {
    let cells = cells(&["--report", "2024-12-31"]);
    let of = |label: &str| {
        let line = cells.iter().find(|cells| cells[0].starts_with(label));
        let line = line.unwrap_or_else(|| panic!("{label}: {cells:?}"));
        [&*line[1], &*line[9], &*line[10]]
    };
    assert_eq!(of("Homes asked for"), ["", "140", "160"]);
    assert_eq!(of("Homes waited for"), ["", "14000", ""]);
    assert_eq!(of("Homes to be built"), ["1000", "", ""]);
    assert_eq!(of("Grants"), ["2500000", "2450000", "2550000"]);
    assert!(cells.iter().all(|cells| cells.len() == 12), "{cells:?}");
}

#[test]
fn a_computed_count_has_the_unit_of_what_it_counts() {
    let json = written(&["figures", "--format", "json", HOMES], "");
    let values: Vec<Value> = serde_json::from_str(&json).unwrap();
    let unit = |figure: &str| {
        let found = values.iter().find(|value| value["figure"] == figure);
        found.unwrap_or_else(|| panic!("{figure}: {json}"))["unit"].clone()
    };
    for (figure, expected) in [
        ("2024-12-31/built", "homes"),
        ("2024-12-31/built.since-2023-12-31", "homes"),
        ("2024-12-31/built.over-target", "homes"),
        ("2024-12-31/built.of-target", "%"),
    ] {
        assert_eq!(unit(figure), expected, "{figure}");
    }
    let cells = cells(&["--lang", "fr", "--report", "2024-12-31"]);
    let computed = cells.iter().find(|cells| cells[1] == "60").unwrap();
    assert_eq!(computed[2], "logements");
}

#[test]
fn a_correction_stands_with_the_figures_of_its_report() {
    let cells = cells(&[]);
    let corrected: Vec<_> = cells.iter().filter(|cells| !cells[11].is_empty()).collect();
    let own = |cells: &&&Vec<String>| {
        cells[11] == "Corrected on 14 May 2023: The homes were 60 at first."
    };
    assert!(corrected.iter().filter(own).count() >= 2, "{cells:?}");
    // What is calculated from two reports names the one that was corrected.
    let named = "Council (Housing), 1 February 2023 (corrected on 14 May 2023): The homes were 60 at first.";
    assert!(
        corrected.iter().any(|cells| cells[11] == named),
        "{corrected:?}"
    );
    let text = written(&["figures", HOMES], "");
    assert!(text.contains(&format!("\n{named}\n")), "{text}");
    let other = written(&["figures", "--report", "2023-12-31", HOMES], "");
    assert!(!other.contains("\nAudit office"), "{other}");
}

#[test]
fn what_is_not_calculated_is_null_for_programs() {
    let town = r#"{
      "id": "town", "title": "Town", "currency": "EUR",
      "reports": [{
        "id": "2024-12-31", "title": "R", "publisher": "P", "published": "2025-02-10",
        "period": {"from": "2024-01-01", "to": "2024-12-31"},
        "figures": [
          {"indicator": "plan", "value": "1.25", "unit": {"currency": "EUR", "scale": 1e6}, "scope": "year-plan"},
          {"indicator": "investment", "value": "1.1", "unit": {"currency": "EUR", "scale": 1e6}, "scope": "year-to-date"}
        ]
      }]
    }"#;
    let json = written(&["figures", "--format", "json", "-"], town);
    let values: Vec<Value> = serde_json::from_str(&json).unwrap();
    let needed = values
        .iter()
        .find(|value| value["figure"] == "2024-12-31/investment.rate-needed-per-month-for-plan");
    assert_eq!(needed.unwrap()["value"], Value::Null);
    assert_eq!(values[0]["value"], "1250000");
}
