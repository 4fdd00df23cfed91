//! The README's page on the dataset format: its examples are read and drawn, its tables are held to the code.

use crate::fixtures::widget_on;
use initiative_charts::chart::ChartKind;
use initiative_charts::quantity::Unit;
use initiative_charts::reported::{
    CHARTS, COUNTS, MAX_POWER, OBJECTS, PRECISIONS, Relation, SCOPES, built_in, parse,
};
use std::collections::BTreeMap;

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
    let mut listed: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for row in rows("in") {
        listed.entry(row[0]).or_default().push(code(row[1]));
        // The example is one of that field.
        let example = format!("{{{}}}", code(row[4]));
        let example: serde_json::Value = serde_json::from_str(&example).unwrap();
        assert!(example.get(code(row[1])).is_some(), "{row:?}");
    }
    let mut known = BTreeMap::new();
    for (object, fields) in OBJECTS {
        known.insert(object, fields.to_vec());
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
