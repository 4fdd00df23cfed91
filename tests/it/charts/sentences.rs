//! What is said around the marks: of the view, the currency, and what must be said with a figure.

use super::extremes::{dataset_of, report};
use crate::fixtures::{attribute, elements, hunan, id, of_class, texts, widget_on};
use initiative_charts::locale::{Language, Locale};
use initiative_charts::reported::{hunan_json, parse};

#[test]
fn amounts_in_another_currency_name_it() {
    let dataset = parse(&hunan_json().replace("\"CNY\"", "\"EUR\"")).unwrap();
    for locale in Locale::ALL {
        let widget = widget_on(dataset.clone(), &[("lang", locale.tag())], 720.0);
        let scene = widget.scene();
        let euro = Language::from(locale).currency("EUR");
        for name in ["investment", "plan", "value", "sales", "tax"] {
            let datum = scene.index_of(&id(&format!("2019-11-30/{name}")));
            let texts = super::runs(&scene.panels[0]).filter(|(mark, _)| mark.datum == datum);
            let names_it = texts.filter(|(_, run)| run.text.contains(&euro)).count();
            assert_eq!(names_it, 1, "{name} in {locale:?}");
        }
    }
}

#[test]
fn a_caveat_of_several_counts_is_said_once() {
    let counts = ["technologies", "patent-applications", "patents-granted"];
    let text = report(
        "2024-11-30",
        11,
        &counts.map(|count| (count, "7", "year-to-date")),
    );
    let text = text.replace("year-to-date\"", "year-to-date\", \"caveat\": \"Rounded.\"");
    let dataset = dataset_of(&[text]).unwrap();
    let widget = widget_on(dataset, &[("chart", "innovation")], 720.0);
    let notes = &widget.scene().notes;
    assert_eq!(notes.len(), 1);
    assert_eq!(notes[0].text, "Rounded.");
}

#[test]
fn counts_have_their_measure_words() {
    for (lang, headline) in [
        (
            "zh",
            "突破关键技术296项、申请专利903件、授权专利378件\u{a0}†",
        ),
        (
            "ja",
            "重要技術のブレークスルー296件、特許出願903件、特許登録378件\u{a0}†",
        ),
        (
            "ko",
            "핵심기술 확보 296건, 특허 출원 903건, 특허 등록 378건\u{a0}†",
        ),
    ] {
        let widget = widget_on(hunan(), &[("chart", "innovation"), ("lang", lang)], 720.0);
        assert_eq!(widget.scene().headline, headline);
    }
    // What the reports of the programme do not count has the most general one, and stands apart from what it is.
    let wells = report("2024-11-30", 11, &[("wells", "7", "year-to-date")]);
    let declared = r#""indicators": [{"id": "wells", "label": "Wells", "counts": "items", "accumulates": true}], "reports""#;
    let text = format!(r#"{{"id": "x", "title": "X", "currency": "CNY", "reports": [{wells}]}}"#);
    let dataset = parse(&text.replace("\"reports\"", declared)).unwrap();
    for (lang, headline) in [
        ("zh", "Wells 7个"),
        ("ja", "Wells 7件"),
        ("ko", "Wells 7개"),
        ("fr", "Wells\u{a0}: 7"),
        ("en", "Wells: 7"),
    ] {
        let attributes = [("chart", "innovation"), ("lang", lang)];
        let widget = widget_on(dataset.clone(), &attributes, 720.0);
        assert_eq!(widget.scene().headline, headline);
    }
}

#[test]
fn a_caveat_of_one_count_says_which() {
    let widget = widget_on(hunan(), &[("chart", "innovation"), ("lang", "fr")], 720.0);
    let notes = &widget.scene().notes;
    assert!(
        notes[0]
            .text
            .starts_with("†\u{a0}Percées dans des technologies clés\u{a0}: 358 (juin\u{a0}2019)"),
        "{notes:#?}"
    );
}

#[test]
fn no_amounts_are_said_to_be_missing_that_the_report_gives_under_a_plan() {
    let figures = [
        ("plan", "7", "year-plan"),
        ("investment", "8", "year-to-date"),
    ];
    let dataset = dataset_of(&[report("2024-11-30", 11, &figures)]).unwrap();
    for (locale, expected) in [
        (Locale::En, "or only those held against a plan"),
        (Locale::Zh, "或仅公布了与计划对比的金额"),
        (Locale::Fr, "hormis ceux qui relèvent d’un plan"),
        (Locale::Ko, "계획과 견주는 금액 외에"),
        (Locale::Ja, "計画と比べる金額のほかに"),
    ] {
        let attributes = [("chart", "returns"), ("lang", locale.tag())];
        let widget = widget_on(dataset.clone(), &attributes, 720.0);
        let missing = widget.scene().missing.clone().unwrap();
        assert!(missing.contains(expected), "{missing}");
    }
}

#[test]
fn the_overview_says_in_a_line_each_what_must_be_said_with_its_figures() {
    let caveats = |lang| {
        let widget = widget_on(hunan(), &[("chart", "overview"), ("lang", lang)], 720.0);
        let view = widget.view_with_parts();
        let lists = of_class(&view, "caveats");
        assert_eq!((lists.len(), lists[0].tag), (1, "ul"));
        // Each is heard with its figure.
        assert_eq!(attribute(lists[0], "aria-hidden"), Some("true"));
        let lines = elements(&lists[0].children).into_iter();
        let lines = lines.filter(|line| line.tag == "li");
        let lines: Vec<String> = lines.map(|line| texts(&line.children).concat()).collect();
        assert_eq!(lines, widget.scene().caveats);
        let lines = lines.iter().map(|line| line.replace('\u{a0}', " "));
        lines.collect::<Vec<_>>()
    };
    assert_eq!(
        caveats("en"),
        [
            "† Breakthroughs in key technologies: 358 (June 2019), 296 (November 2019). A running total cannot fall: its start \
             (not stated in one report) or what is counted may differ, or one figure may be wrong.",
            "Projects’ total worth: Not explained by the report; we take it to mean lifetime investment.",
            "Patent applications: The report does not state the kind of patent.",
            "Patents granted: The report does not say whether these are among the 903.",
        ]
    );
    assert_eq!(
        caveats("zh")[1],
        "项目总值：报告未作说明；此处按全周期投资理解。"
    );
}
