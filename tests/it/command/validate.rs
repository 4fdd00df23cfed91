//! `validate`: every fault with its place, in the language, and what to do.

use super::{run, text, written};
use serde_json::{Value, json};

/// A dataset that is refused for more than one reason.
const BROKEN: &str = r#"{
  "id": "trees", "title": "Trees", "currency": "EUR", "colour": "green",
  "indicators": [{"id": "trees", "label": "trees", "counts": "items", "accumulates": true}],
  "reports": [{
    "id": "2024-12-31", "title": "é", "publisher": "P", "published": "2025-02-30",
    "period": {"to": "2024-12-31"},
    "figures": [
      {"indicator": "trees", "value": "8,464", "unit": "trees", "scope": "to-date"},
      {"indicator": "trees", "class": "oak", "value": 7, "value": "7", "unit": "trees"}
    ]
  }]
}"#;

/// Where each fault of it is, and what was found.
const FAULTS: [(&str, u64, u64, &str); 6] = [
    ("", 2, 55, "\"colour\""),
    ("reports[0].published", 5, 70, "\"2025-02-30\""),
    ("reports[0].figures[0].value", 8, 39, "\"8,464\""),
    ("reports[0].figures[1].scope", 9, 7, ""),
    ("reports[0].figures[1].value", 9, 55, "7"),
    ("reports[0].figures[1]", 9, 58, "\"value\""),
];

/// What it writes of the text, and the code that it ends with; nothing is said on standard error.
#[track_caller]
fn validated(arguments: &[&str], input: &str) -> (i32, String) {
    let all = [&["validate"], arguments, &["-"]].concat();
    let output = run(&all, input.as_bytes());
    assert_eq!(text(output.stderr), "");
    (output.status.code().unwrap(), text(output.stdout))
}

fn json_of(input: &str) -> Value {
    let (_, json) = validated(&["--format", "json"], input);
    serde_json::from_str(&json).unwrap()
}

#[test]
fn what_is_right_is_said_with_its_counts() {
    let path = "tests/it/data/trees-by-quarter.json";
    let said = written(&["validate"], "");
    assert!(
        said.starts_with("hunan-2019.json: ok. Reports: 5; figures: 50.\n"),
        "{said}"
    );
    for (lang, word) in [
        ("en", ": ok."),
        ("zh", "无误"),
        ("fr", "aucune erreur"),
        ("ko", "이상 없음"),
        ("ja", "問題ありません"),
    ] {
        let said = written(&["validate", "--lang", lang, path], "");
        assert!(said.starts_with(path) && said.contains(word), "{said}");
    }
    let json = json_of(&std::fs::read_to_string(path).unwrap());
    assert_eq!(json["valid"], true);
    assert_eq!(json["errors"], Value::Array(Vec::new()));
    assert!(json["figures"].as_u64().unwrap() > json["reports"].as_u64().unwrap());
}

#[test]
fn what_reports_say_against_each_other_is_told_and_no_fault() {
    let said = written(&["validate"], "").replace('\u{a0}', " ");
    let lines: Vec<_> = said.lines().skip(1).collect();
    let [differs] = lines[..] else {
        panic!("{said}");
    };
    assert!(
        differs.starts_with("Differs · ") && differs.contains("358 (June 2019), 296"),
        "{said}"
    );
    let path = "tests/it/data/parts-above-their-whole.json";
    let whole = std::fs::read_to_string(path).unwrap();
    let (code, _) = validated(&[], &whole);
    assert_eq!(code, 0, "the dataset says what its source says");
    let json = json_of(&whole);
    assert_eq!(json["checks"].as_array().unwrap().len(), 1);
    let check = &json["checks"][0];
    assert_eq!(check["verdict"], "differs");
    assert_eq!(check["kind"], "part");
    assert_eq!(check["report"], "2024-10-31");
    assert_eq!(
        check["figures"],
        json!(["2024-10-31/new", "2024-10-31/projects"])
    );
    let (_, french) = validated(&["--format", "json", "--lang", "fr"], &whole);
    let french: Value = serde_json::from_str(&french).unwrap();
    assert_eq!(french["checks"][0]["verdict"], "differs");
    assert_ne!(french["checks"][0]["message"], check["message"]);
    // The same without the part that is too large.
    let mut mended: Value = serde_json::from_str(&whole).unwrap();
    let figures = mended["reports"][0]["figures"].as_array_mut().unwrap();
    figures.retain(|figure| figure["value"] != "400");
    assert_eq!(
        json_of(&mended.to_string())["checks"],
        Value::Array(Vec::new())
    );
}

/// The kinds of what differs in a report of projects and of these counts of them.
fn contradictions(declared: &str, counts: &[(&str, u32)]) -> Vec<String> {
    let figure = |(indicator, count): &(&str, u32)| json!({"indicator": indicator, "value": count.to_string(), "unit": "projects", "scope": "year-to-date"});
    let figures: Vec<Value> = counts.iter().map(figure).collect();
    let indicators: Value = serde_json::from_str(declared).unwrap();
    let report = json!({
        "id": "2023-12-31", "title": "T", "publisher": "P", "published": "2024-01-15",
        "period": {"from": "2023-01-01", "to": "2023-12-31"}, "figures": figures,
    });
    let dataset = json!({
        "id": "works", "title": "Works", "currency": "EUR", "indicators": indicators, "reports": [report],
    });
    let found = json_of(&dataset.to_string());
    assert_eq!(found["valid"], true, "{found}");
    let checks = found["checks"].as_array().unwrap().iter();
    checks
        .map(|check| check["kind"].as_str().unwrap().to_owned())
        .collect()
}

#[test]
fn a_status_is_a_part_of_the_whole_and_added_to_no_other_part() {
    let parts = |whole, continuing, new, in_production| {
        [
            ("projects", whole),
            ("continuing", continuing),
            ("in-production", in_production),
            ("new", new),
        ]
    };
    let named = r#"[{"id": "in-production", "label": "works that run", "counts": "items", "accumulates": false, "part_of": "projects"}]"#;
    let none: [&str; 0] = [];
    for declared in ["[]", named] {
        let found = |counts: [_; 4]| contradictions(declared, &counts);
        assert_eq!(found(parts(117, 76, 41, 7)), none);
        assert_eq!(found(parts(117, 76, 41, 117)), none);
        // It is no more than the whole, and the others do not add up to more.
        assert_eq!(found(parts(117, 76, 41, 118)), ["part"]);
        assert_eq!(found(parts(117, 76, 42, 7)), ["parts"]);
    }
    assert_eq!(
        contradictions(
            "[]",
            &[("projects", 100), ("in-production", 60), ("new", 50)]
        ),
        none
    );
    // A part of the dataset's own adds up with others as it is declared to.
    let own = named.replace("in-production", "running");
    let counts = [("projects", 117), ("new", 111), ("running", 7)];
    assert_eq!(contradictions(&own, &counts), ["parts"]);
}

#[test]
fn the_help_has_the_words_of_checks_and_every_code() {
    let help = written(&["validate", "--help"], "");
    let mut words = Vec::new();
    for file in std::fs::read_dir("tests/it/data").unwrap() {
        let text = std::fs::read_to_string(file.unwrap().path()).unwrap();
        for check in json_of(&text)["checks"].as_array().unwrap() {
            words
                .extend(["verdict", "kind"].map(|field| check[field].as_str().unwrap().to_owned()));
        }
    }
    assert!(words.len() > 2, "{words:?}");
    for word in words {
        assert!(help.contains(&word), "{word}: {help}");
    }
    for task in [&["validate", "--help"][..], &["--help"]] {
        let help = written(task, "");
        for code in ["ends with 0", "with 1 where", "with 2 where"] {
            assert!(help.replace('\n', " ").contains(code), "{code}: {help}");
        }
    }
}

#[test]
fn every_fault_is_named_with_line_and_character() {
    for input in [
        BROKEN.to_owned(),
        format!("\u{feff}{}", BROKEN.replace('\n', "\r\n")),
    ] {
        let json = json_of(&input);
        assert_eq!(json["valid"], false);
        let faults = json["errors"].as_array().unwrap();
        let places: Vec<_> = faults
            .iter()
            .map(|fault| {
                let text = |field: &str| fault[field].as_str().unwrap();
                let number = |field: &str| fault[field].as_u64().unwrap();
                assert!(!text("expected").is_empty() && !text("hint").is_empty());
                (
                    text("path"),
                    number("line"),
                    number("column"),
                    text("found"),
                )
            })
            .collect();
        // Of one place, in any order.
        let mut sorted = places.clone();
        sorted.sort_unstable();
        let mut expected = FAULTS.to_vec();
        expected.sort_unstable();
        assert_eq!(sorted, expected);
    }
}

#[test]
fn a_fault_is_a_line_that_editors_can_follow_and_a_line_on_what_to_do() {
    for lang in ["en", "zh", "fr", "ko", "ja"] {
        let (code, said) = validated(&["--lang", lang], BROKEN);
        assert_eq!(code, 1);
        for (_, line, column, found) in FAULTS {
            let place = format!("<stdin>:{line}:{column}: ");
            let at = |said: &&str| said.starts_with(&place) && said.contains(found);
            assert!(said.lines().any(|said| at(&said)), "{place}: {said}");
        }
        assert_eq!(
            said.lines().filter(|line| line.starts_with("    ")).count(),
            FAULTS.len()
        );
        assert!(
            said.trim_end().lines().last().unwrap().contains('6'),
            "{said}"
        );
    }
}

#[test]
fn what_is_no_json_has_its_place_and_what_has_no_place_has_none() {
    let json = json_of("{\n \"id\": \"é\",,\n}");
    assert_eq!(
        (&json["errors"][0]["line"], &json["errors"][0]["column"]),
        (&2.into(), &12.into())
    );
    let json = json_of(&" ".repeat(10 * 1024 * 1024 + 1));
    assert_eq!(json["errors"][0]["line"], Value::Null);
    assert!(
        json["errors"][0]["expected"]
            .as_str()
            .unwrap()
            .contains("10 MB")
    );
}

#[test]
fn more_faults_than_a_page_names_are_all_named() {
    let figure = |number: usize| {
        format!(
            r#"{{"indicator": "trees", "class": "c{number}", "value": {number}, "unit": "trees", "scope": "to-date"}}"#
        )
    };
    let figures: Vec<String> = (0..3_000).map(figure).collect();
    let (before, _) = BROKEN.split_once("\"figures\": [").unwrap();
    let input = format!("{before}\"figures\": [\n{}\n]}}]}}", figures.join(",\n"));
    let json = json_of(&input);
    let faults = json["errors"].as_array().unwrap();
    assert_eq!((faults.len(), &json["more"]), (3_002, &0.into()));
    let last = faults.last().unwrap();
    assert_eq!(
        (&last["line"], &last["path"]),
        (&3_007.into(), &"reports[0].figures[2999].value".into())
    );
}

#[test]
fn the_other_places_of_a_fault_are_named_too() {
    let figure = |number: usize| {
        format!(
            r#"{{"indicator": "tress", "class": "c{number}", "value": "1", "unit": "trees", "scope": "to-date"}}"#
        )
    };
    let input = |count| {
        let figures: Vec<String> = (0..count).map(figure).collect();
        format!(
            r#"{{"id": "a", "title": "A", "currency": "EUR", "reports": [{{"id": "2024-12-31", "title": "T", "publisher": "P",
"published": "2025-02-01", "period": {{"to": "2024-12-31"}}, "figures": [
{}
]}}]}}"#,
            figures.join(",\n")
        )
    };
    let places = |count| {
        let json = json_of(&input(count));
        let faults = json["errors"].as_array().unwrap();
        assert_eq!((faults.len(), &faults[0]["line"]), (1, &3.into()));
        let (_, said) = validated(&[], &input(count));
        let others = faults[0]["others"].as_array().unwrap();
        for (index, other) in others.iter().enumerate() {
            let path = format!("reports[0].figures[{}].indicator", index + 1);
            assert_eq!(
                *other,
                json!({"path": path, "line": index + 4, "column": 15})
            );
            let line = format!("<stdin>:{}:15: {path}", index + 4);
            assert!(said.lines().any(|said| said == line), "{line}: {said}");
        }
        let message = faults[0]["message"].as_str().unwrap();
        assert_eq!(
            message.ends_with(&format!("same error: {}.", count - 1)),
            count > 1
        );
        others.len()
    };
    assert_eq!([1, 2, 21, 50].map(places), [0, 1, 20, 20]);
}
