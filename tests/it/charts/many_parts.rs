//! Parts of one count: told apart by fills as far as there are some, beyond that by rows.

use crate::fixtures::widget_on;
use initiative_charts::locale::Locale;
use initiative_charts::reported::{Dataset, parse};
use initiative_charts::scene::{Ink, Scene, Shape};

/// So many bridges, those of each district beside them.
fn bridges(whole: u32, districts: &[u32], others: usize) -> Dataset {
    let json = bridges_json(whole, districts, others);
    parse(&json).unwrap_or_else(|error| panic!("{error:?}"))
}

fn bridges_json(whole: u32, districts: &[u32], others: usize) -> String {
    let mut indicators = vec![
        r#"{"id": "bridges", "label": "bridges", "counts": "items", "accumulates": false}"#
            .to_owned(),
    ];
    let figure = |id: &str, value: u32| {
        format!(
            r#"{{"indicator": "{id}", "value": "{value}", "unit": "bridges", "scope": "to-date"}}"#
        )
    };
    let mut figures = vec![figure("bridges", whole)];
    for (index, count) in districts.iter().enumerate() {
        indicators.push(format!(
            r#"{{"id": "d{index}", "label": "district {index}", "counts": "items", "accumulates": false, "part_of": "bridges"}}"#
        ));
        figures.push(figure(&format!("d{index}"), *count));
    }
    for index in 0..others {
        indicators.push(format!(
            r#"{{"id": "o{index}", "label": "other {index}", "counts": "items", "accumulates": false}}"#
        ));
        figures.push(figure(&format!("o{index}"), 7));
    }
    format!(
        r#"{{"id": "b", "title": "Bridges", "currency": "EUR", "indicators": [{}], "reports": [{{"id": "2024-12-31", "title": "R",
            "publisher": "Council", "published": "2025-02-10", "period": {{"from": "2024-01-01", "to": "2024-12-31"}},
            "figures": [{}]}}]}}"#,
        indicators.join(", "),
        figures.join(", ")
    )
}

fn scene(dataset: Dataset, chart: &str, lang: &str) -> Scene {
    let attributes = [("chart", chart), ("lang", lang)];
    widget_on(dataset, &attributes, 480.0).scene().clone()
}

/// The texts of the picture.
fn texts(scene: &Scene) -> Vec<&str> {
    super::runs(&scene.panels[0])
        .map(|(_, run)| run.text.as_str())
        .collect()
}

#[test]
fn no_two_parts_have_one_fill() {
    for count in [1, 2, 3, 4, 8, 40] {
        let districts: Vec<u32> = (1..=count).collect();
        let sum: u32 = districts.iter().sum();
        for (whole, rest) in [(sum, 0), (sum + 25, 25)] {
            let scene = scene(bridges(whole, &districts, 0), "projects", "en");
            let marks = &scene.panels[0].marks;
            let frames = marks
                .iter()
                .any(|mark| matches!(mark.shape, Shape::Frame { .. }));
            let paler = marks.iter().any(|mark| mark.ink == Ink::ReportedSecond);
            let fills = count + u32::from(rest > 0);
            let case = format!("{count} of {whole}");
            if fills <= 3 {
                // Each square with its part's fill.
                assert_eq!((paler, scene.sentences.len()), (fills > 1, 0), "{case}");
                continue;
            }
            assert!(!frames && !paler, "{case}: a fill means a part");
            let said: Vec<&str> = scene.sentences.iter().map(|said| &*said.text).collect();
            let expected: &[&str] = if rest > 0 { &["The rest: 25"] } else { &[] };
            assert_eq!(said, expected, "{case}");
        }
    }
}

#[test]
fn a_part_that_is_a_bound_divides_no_bar() {
    for (part, is_divided) in [
        (r#""value": "9""#, true),
        (r#""value": "9", "is": "at-least""#, false),
        (r#""low": "9", "high": "12""#, false),
    ] {
        let json = bridges_json(20, &[9, 5], 1).replace(r#""value": "9""#, part);
        let scene = scene(parse(&json).unwrap(), "overview", "en");
        let marks = &mut scene.panels[0].marks.iter();
        let second = marks.any(|mark| mark.ink == Ink::ReportedSecond);
        assert_eq!(second, is_divided, "{part}");
        let texts = texts(&scene);
        let named = texts.iter().any(|text| text.contains("istrict 0"));
        assert!(named, "{part}: {texts:?}");
    }
}

#[test]
fn parts_in_rows_are_labelled_and_the_greatest_comes_first() {
    let scene = scene(bridges(20, &[2, 9, 4, 5], 0), "projects", "en");
    let texts = texts(&scene);
    assert_eq!(
        texts,
        [
            "Bridges",
            "20",
            "District 1",
            "9",
            "District 3",
            "5",
            "District 2",
            "4",
            "District 0",
            "2"
        ]
    );
    let marks = scene.panels[0].marks.iter();
    let bars: Vec<f64> = marks
        .filter_map(|mark| match &mark.shape {
            Shape::Block(rect) if mark.ink == Ink::Reported => Some(rect.width),
            _ => None,
        })
        .collect();
    assert_eq!(bars.len(), 4);
    for (bar, count) in bars.iter().zip([9.0, 5.0, 4.0, 2.0]) {
        assert!((bar / bars[0] - count / 9.0).abs() < 0.01, "{bars:?}");
    }
    assert_eq!(
        scene.headline,
        "Bridges: 20; district 1: 9; district 3: 5; district 2: 4; one more part"
    );
}

#[test]
fn a_headline_names_a_few_parts_and_how_many_more_there_are() {
    let districts: Vec<u32> = (1..=40).collect();
    for (locale, expected) in [
        (Locale::En, "; 37 more parts"),
        (Locale::Zh, "、另有37个部分"),
        (Locale::Fr, "\u{202f}; 37 autres parties"),
        (Locale::Ko, ", 그 밖의 37개 항목"),
        (Locale::Ja, "、ほか37項目"),
    ] {
        let scene = scene(bridges(820, &districts, 0), "projects", locale.tag());
        assert!(scene.headline.ends_with(expected), "{}", scene.headline);
        assert!(scene.headline.contains("district 39"), "{}", scene.headline);
        // Of the whole and its parts 30 have rows.
        assert_eq!(scene.notes.len(), 1, "{:?}", scene.notes);
        assert!(scene.notes[0].text.contains("11"), "{:?}", scene.notes);
    }
    let over = scene(bridges(800, &districts, 0), "projects", "en");
    assert!(
        over.headline.starts_with("Bridges: 800"),
        "{}",
        over.headline
    );
    assert!(!over.headline.contains("district"), "{}", over.headline);
    assert_eq!(over.sentences, []);
}

#[test]
fn many_parts_crowd_no_other_figure_out_of_the_overview() {
    let districts: Vec<u32> = (1..=40).collect();
    let scene = scene(bridges(820, &districts, 3), "overview", "en");
    let texts = texts(&scene);
    assert_eq!(
        texts[..8],
        [
            "Bridges", "820", "Other 0", "7", "Other 1", "7", "Other 2", "7"
        ]
    );
    assert!(texts.contains(&"District 0"), "{texts:?}");
    let few = self::scene(bridges(20, &[2, 9, 4, 5], 1), "overview", "en");
    let texts = self::texts(&few);
    assert_eq!(texts[..4], ["Bridges", "20", "District 0", "2"]);
}
