//! The README's page on the dataset format: its examples are read and drawn, its tables are held to the code. So are the
//! codes of errors.

use crate::fixtures::{widget, widget_on};
use initiative_charts::chart::ChartKind;
use initiative_charts::quantity::Unit;
use initiative_charts::reported::{
    CHARTS, COUNTS, MAX_POWER, Need, OBJECTS, PRECISIONS, Relation, SCOPES, built_in, parse,
};
use initiative_charts::widget::WidgetError;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};

const README: &str = include_str!("../../README.md");

/// The part on the format.
fn format() -> &'static str {
    let (_, after) = README.split_once("\n## The dataset format\n").unwrap();
    after.split_once("\n## ").unwrap().0
}

/// The rows of the tables whose first column has that name, cell by cell.
fn rows(first: &str) -> Vec<Vec<&'static str>> {
    let cells = |line: &'static str| -> Vec<&str> {
        let inside = line.trim_matches('|').split('|');
        inside.map(str::trim).collect()
    };
    let mut rows = Vec::new();
    let mut within = false;
    for line in format().lines() {
        let row = cells(line);
        if !line.starts_with('|') {
            within = false;
        } else if row[0] == first {
            within = true;
        } else if within && !row[0].starts_with("---") {
            rows.push(row);
        }
    }
    assert!(!rows.is_empty(), "no table of {first}");
    rows
}

/// The first cells of the table, which are names in code.
fn names(first: &str) -> Vec<&'static str> {
    rows(first).iter().map(|row| code(row[0])).collect()
}

fn code(cell: &str) -> &str {
    let inside = cell
        .strip_prefix('`')
        .and_then(|cell| cell.strip_suffix('`'));
    inside.unwrap_or_else(|| panic!("{cell} is no code"))
}

/// The datasets in the README: blocks of JSON, and scripts in pages.
fn datasets() -> Vec<&'static str> {
    let between = |begin: &'static str, end: &'static str| {
        let blocks = README.split(begin).skip(1);
        blocks.map(move |block| block.split_once(end).unwrap().0)
    };
    between("```json\n", "```")
        .chain(between("<script type=\"application/json\">", "</script>"))
        .collect()
}

#[test]
fn every_dataset_is_read_and_drawn() {
    let datasets = datasets();
    assert_eq!(datasets.len(), 2);
    for json in datasets {
        let dataset = parse(json).unwrap_or_else(|errors| panic!("{errors:?}"));
        let widget = widget_on(dataset, &[], 360.0);
        let scene = widget.scene();
        assert!(scene.missing.is_none(), "{json}");
        assert!(scene.panels.iter().any(|panel| !panel.marks.is_empty()));
    }
}

#[test]
fn the_longer_example_has_what_it_announces() {
    let json = datasets()
        .into_iter()
        .find(|json| json.contains("safe-ways"));
    let widget = widget_on(parse(json.unwrap()).unwrap(), &[], 360.0);
    let records = widget.figures();
    for (announced, figure) in [
        (
            "Quarters of years that begin in April",
            "2024-03-31/spending",
        ),
        ("a budget for five years", "2024-06-30/spent.of-budget"),
        (
            "a count with its plan",
            "2024-06-30/crossings.of-crossings-planned",
        ),
        ("a range", "2024-06-30/crossings-planned"),
        ("a percentage", "2024-06-30/walking"),
    ] {
        assert!(README.contains(announced), "{announced}");
        let is_there = records.iter().any(|record| record.figure == figure);
        assert!(is_there, "{figure}");
    }
}

#[test]
fn the_working_of_a_figure_is_the_one_that_scripts_get() {
    let (_, after) = README.split_once("```jsonc\n").unwrap();
    let block: Value = serde_json::from_str(after.split_once("```").unwrap().0).unwrap();
    let records = widget(&[]).figures();
    let mut records = records.iter();
    let tax = records.find(|record| record.figure == "2019-11-30/tax.of-sales");
    let tax = serde_json::to_value(tax.unwrap()).unwrap();
    assert_eq!(tax["working"], block);
    let result = r#"has the result `{"value": "4.36", "scale": -2}`"#;
    assert!(README.contains(result) && tax["result"] == json!({"value": "4.36", "scale": -2}));
    let (_, fields) = README.split_once("type Figure = {").unwrap();
    let fields = fields.split_once("};").unwrap().0;
    for field in tax.as_object().unwrap().keys() {
        assert!(fields.contains(&format!("{field}:")), "{field}");
    }
}

#[test]
fn the_first_dataset_is_short_and_its_page_complete() {
    let (_, page) = README.split_once("```html\n<!doctype html>").unwrap();
    let (page, _) = page.split_once("```").unwrap();
    for part in ["<meta charset", "<initiative-charts", "src=\"embed.js\""] {
        assert!(page.contains(part), "{part}");
    }
    let json = page.split_once("json\">\n").unwrap().1;
    let lines = json.split_once("\n  </script>").unwrap().0.lines().count();
    assert!(lines <= 12, "{lines}");
}

#[test]
fn every_field_is_in_the_table_and_no_other() {
    let mut listed: BTreeMap<&str, Vec<(&str, bool)>> = BTreeMap::new();
    for row in rows("in") {
        let is_needed = row[2] == "yes";
        listed
            .entry(row[0])
            .or_default()
            .push((code(row[1]), is_needed));
        // The example is one of that field.
        let example = format!("{{{}}}", code(row[4]));
        let example: Value = serde_json::from_str(&example).unwrap();
        assert!(example.get(code(row[1])).is_some(), "{row:?}");
    }
    let mut known = BTreeMap::new();
    for object in OBJECTS {
        let fields = object.fields.iter();
        let fields = fields.map(|field| (field.name, field.need == Need::Required));
        known.insert(object.name, fields.collect());
    }
    assert_eq!(listed, known);
}

#[test]
fn every_name_of_the_format_is_in_its_table_and_no_other() {
    assert_eq!(names("scope"), SCOPES);
    assert_eq!(names("`is`"), PRECISIONS);
    assert_eq!(names("chart"), CHARTS);
    let counts = rows("in")
        .into_iter()
        .find(|row| row[1] == "`counts`")
        .unwrap();
    for name in COUNTS {
        assert!(counts[3].contains(&format!("`{name}`")), "{name}");
    }
    let (_, scale) = format()
        .split_once("A `scale` is a power of ten from `1` to `1e")
        .unwrap();
    assert!(scale.starts_with(&format!("{MAX_POWER}`")));
}

#[test]
fn every_chart_of_the_widget_can_have_a_title() {
    for kind in ChartKind::ALL {
        assert!(CHARTS.contains(&kind.name()), "{}", kind.name());
    }
}

#[test]
fn every_built_in_indicator_is_in_the_table_as_it_is() {
    let known: Vec<Vec<String>> = built_in()
        .iter()
        .map(|indicator| {
            let counts = match indicator.counts {
                Unit::Money => "money",
                Unit::Items => "items",
                _ => "share",
            };
            let mut ties = Vec::new();
            ties.extend(indicator.relation.as_ref().map(|relation| match relation {
                Relation::PartOf(target) => format!("`part_of` {target}"),
                Relation::ShareOf(target) => format!("`share_of` {target}"),
                Relation::PlanOf(target) => format!("`plan_of` {target}"),
            }));
            ties.extend(indicator.per.as_ref().map(|per| format!("`per` {per}")));
            let runs = if indicator.accumulates { "yes" } else { "no" };
            vec![
                format!("`{}`", indicator.id),
                counts.to_owned(),
                runs.to_owned(),
                ties.join(", "),
            ]
        })
        .collect();
    assert_eq!(rows("built in"), known);
}

#[test]
fn every_code_of_an_error_is_in_the_table_and_no_other() {
    let (_, table) = README.split_once("\n| code | what is wrong |\n").unwrap();
    let (table, _) = table.split_once("\n\n").unwrap();
    let cells = table.lines().skip(1).map(|row| row.split('|').nth(1));
    let listed: BTreeSet<&str> = cells.map(|cell| code(cell.unwrap().trim())).collect();
    let refused = parse("{").unwrap_err();
    let of_wasm = [
        WidgetError::from(refused),
        WidgetError::Source(String::new()),
        WidgetError::attribute("chart", "", &[]),
        WidgetError::NoFigure {
            found: String::new(),
            example: String::new(),
            asked: true,
        },
        WidgetError::Paint(String::new()),
        WidgetError::NoPng,
    ];
    let mut known: BTreeSet<&str> = of_wasm.iter().map(WidgetError::code).collect();
    // Those of the page's scripts.
    let errors = include_str!("../../www/widget/errors.js");
    let texts = errors.lines().filter_map(|line| line.strip_suffix(": ["));
    known.extend(texts.map(|name| name.trim().trim_matches('"')));
    let parameters = include_str!("../../www/frame/parameters.js");
    let begun = parameters.split("toError({ code: \"").skip(1);
    known.extend(begun.filter_map(|rest| rest.split('"').next()));
    assert_eq!(listed, known);
}
