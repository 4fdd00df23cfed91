//! The unit of a count, where its label does not name it.

use crate::fixtures::{announcements, attribute, elements, id, widget, widget_on};
use initiative_charts::chart::ChartKind;
use initiative_charts::derived::{CheckKind, checks};
use initiative_charts::interaction::Event;
use initiative_charts::locale::{Language, Locale};
use initiative_charts::reported::{Dataset, parse};
use initiative_charts::scene::Shape;
use initiative_charts::widget::Widget;

/// A dataset of things with names, whose labels name the doses and the people, but neither the metres nor every part of the
/// people.
fn named(figures: &str) -> Dataset {
    reported(&[figures])
}

/// The same with a report of one day for each text of figures.
fn reported(reports: &[&str]) -> Dataset {
    let things = r#"{
        "metres": {"en": {"one": "metre", "other": "metres"}, "fr": {"one": "mètre", "other": "mètres"}, "ja": "メートル"},
        "euros": {"en": {"one": "euro", "other": "euros"}, "fr": {"one": "euro", "other": "euros"}, "ja": "ユーロ"},
        "doses": {"en": {"one": "dose", "other": "doses"}, "fr": {"one": "dose", "other": "doses"}, "ja": "回"},
        "people": {"en": {"one": "person", "other": "people"}, "fr": {"one": "personne", "other": "personnes"}, "ja": "人"},
        "turbines": {"en": {"one": "turbine", "other": "turbines"}, "zh": "台", "ko": "기", "ja": "基"}
    }"#;
    let indicator = |id: &str, en: &str, fr: &str, runs: bool, part: &str| {
        format!(
            r#"{{"id": "{id}", "label": {{"en": "{en}", "fr": "{fr}", "ja": "{en}"}}, "counts": "items", "accumulates": {runs}{part}}}"#
        )
    };
    let of_people = r#", "part_of": "people""#;
    let indicators = [
        indicator("track", "track laid", "voie posée", true, ""),
        indicator(
            "track-planned",
            "track to be laid",
            "voie à poser",
            false,
            r#", "plan_of": "track""#,
        ),
        indicator("grant", "grant received", "subvention reçue", true, ""),
        indicator("doses", "doses given", "doses administrées", true, ""),
        indicator("people", "people reached", "personnes touchées", false, ""),
        indicator("adults", "adults", "adultes", false, of_people),
        indicator(
            "old",
            "people over 65",
            "personnes de plus de 65 ans",
            false,
            of_people,
        ),
    ];
    let report = |(index, figures): (usize, &&str)| {
        format!(
            r#"{{"id": "2024-12-31-{index}", "title": "T", "publisher": "P", "published": "2025-02-01",
            "period": {{"to": "2024-12-31"}}, "figures": [{figures}]}}"#
        )
    };
    let reports: Vec<_> = reports.iter().enumerate().map(report).collect();
    parse(&format!(
        r#"{{"id": "x", "title": "X", "currency": "CHF", "items": {things}, "indicators": [{}], "reports": [{}]}}"#,
        indicators.join(","),
        reports.join(",")
    ))
    .unwrap()
}

fn figure(indicator: &str, value: &str, unit: &str) -> String {
    format!(
        r#"{{"indicator": "{indicator}", "value": "{value}", "unit": {unit}, "scope": "to-date"}}"#
    )
}

fn railway() -> Dataset {
    let figures = [
        figure("track", "30.25", r#"{"item": "metres", "scale": 1e3}"#),
        figure("grant", "240", r#"{"item": "euros", "scale": 1e6}"#),
        figure("doses", "1204", r#""doses""#),
    ];
    named(&figures.join(","))
}

fn people(adults: &str, old: &str) -> Dataset {
    let count = |indicator, value| figure(indicator, value, r#""people""#);
    let people = [
        count("people", "9000000"),
        count("adults", adults),
        count("old", old),
    ];
    named(&people.join(","))
}

fn plain(text: &str) -> String {
    text.replace(['\u{a0}', '\u{202f}'], " ")
}

/// The words of the first panel, with plain spaces.
fn words(widget: &Widget) -> Vec<String> {
    let marks = widget.scene().panels[0].marks.iter();
    let texts = marks.filter_map(|mark| match &mark.shape {
        Shape::Text(run) => Some(plain(&run.text)),
        _ => None,
    });
    texts.collect()
}

#[test]
fn the_number_has_the_unit_that_its_label_does_not_name() {
    for (lang, headline, numbers) in [
        (
            "en",
            "Track laid: 30,250 metres; grant received: 240 million euros; doses given: 1,204",
            ["30,250 metres", "240 million euros", "1,204"],
        ),
        (
            "fr",
            "Voie posée : 30 250 mètres ; subvention reçue : 240 millions d’euros ; doses administrées : 1 204",
            ["30 250 mètres", "240 millions d’euros", "1 204"],
        ),
        (
            "ja",
            "Track laid 3.025万メートル、grant received 2.40億ユーロ、doses given 1,204回",
            ["3.025万メートル", "2.40億ユーロ", "1,204回"],
        ),
    ] {
        let attributes = [("chart", "innovation"), ("lang", lang)];
        let mut widget = widget_on(railway(), &attributes, 720.0);
        assert_eq!(plain(&widget.scene().headline), headline);
        let words = words(&widget);
        for (datum, number) in numbers.into_iter().enumerate() {
            assert!(words.iter().any(|word| word == number), "{words:?}");
            widget.handle(&Event::MarkActivated { datum });
            assert_eq!(plain(&widget.reading().texts[1]), number);
            let view = widget.view_with_parts();
            let mut names = elements(&view)
                .into_iter()
                .filter_map(|one| attribute(one, "aria-label"));
            let joined = |text: &str| plain(text).replace(' ', "");
            let ends = |name: &str| joined(name).ends_with(&joined(number));
            assert!(names.any(ends), "{number}");
        }
    }
    // On a phone the number stands over its label, in as many lines as it takes.
    let attributes = [("chart", "innovation"), ("lang", "fr")];
    let words = words(&widget_on(railway(), &attributes, 240.0));
    assert!(
        words.join(" ").contains("240 millions d’euros"),
        "{words:?}"
    );
}

#[test]
fn an_announcement_and_the_overview_say_the_unit_too() {
    let mut widget = widget_on(railway(), &[("lang", "en")], 720.0);
    let datum = widget.scene().index_of(&id("2024-12-31-0/track")).unwrap();
    let effects = widget.handle(&Event::MarkActivated { datum });
    assert_eq!(plain(&widget.reading().texts[1]), "30,250 metres");
    let heard = announcements(&effects).join(" ");
    assert!(heard.starts_with("30,250 metres: Track laid"), "{heard}");
}

#[test]
fn the_headline_of_a_plan_says_the_unit_too() {
    let figures = [
        figure("track", "30250", r#""metres""#),
        figure("track-planned", "20000", r#""metres""#).replace("to-date", "whole-life"),
    ];
    for (lang, begun) in [
        ("en", "Track laid: 30,250 metres "),
        ("fr", "Voie posée : 30 250 mètres "),
    ] {
        let attributes = [("chart", "investment"), ("lang", lang)];
        let widget = widget_on(named(&figures.join(",")), &attributes, 720.0);
        let headline = plain(&widget.scene().headline);
        assert!(headline.starts_with(begun), "{headline}");
    }
}

#[test]
fn parts_are_counted_as_their_dataset_counts_them() {
    let count = |indicator, value| figure(indicator, value, r#""turbines""#);
    let figures = [
        count("projects", "90"),
        count("continuing", "52"),
        count("new", "30"),
    ];
    let headline = |dataset: Dataset, lang: &str| {
        let attributes = [("chart", "projects"), ("lang", lang)];
        plain(&widget_on(dataset, &attributes, 720.0).scene().headline)
    };
    let own = |lang| headline(named(&figures.join(",")), lang);
    assert_eq!(
        own("ko"),
        "프로젝트 90기: 2023년부터 계속 52기, 2024년 신규 30기"
    );
    assert_eq!(
        own("ja"),
        "プロジェクト90基：2023年から継続52基、2024年新規30基"
    );
    assert_eq!(own("zh"), "项目90台：2023年以来续建52台、2024年新开工30台");
    let shipped = widget(&[
        ("chart", "projects"),
        ("lang", "ko"),
        ("report", "2019-11-30"),
    ]);
    let shipped = plain(&shipped.scene().headline);
    assert!(
        shipped.ends_with("계속 76개, 2019년 신규 41개"),
        "{shipped}"
    );
}

#[test]
fn counts_of_one_thing_have_its_name_in_all_of_a_column_or_in_none() {
    let attributes = [("chart", "overview"), ("lang", "en")];
    let words = words(&widget_on(people("5400001", "3650000"), &attributes, 720.0));
    for number in [
        "9 million people",
        "5.4 million people",
        "3.65 million people",
    ] {
        assert!(words.iter().any(|word| word == number), "{words:?}");
    }
    let attributes = [("chart", ChartKind::Projects.name()), ("lang", "en")];
    let widget = widget_on(people("4200001", "3650000"), &attributes, 720.0);
    assert_eq!(
        plain(&widget.scene().headline),
        "People reached: 9 million; adults: 4.2 million; people over 65: 3.65 million",
        "beside their whole, parts need no name of what they count"
    );
}

#[test]
fn a_sum_has_one_notation() {
    let numbers = |dataset: &Dataset, kind| {
        let mut checks = checks(dataset).into_iter();
        let check = checks.find(|check| check.kind == kind).unwrap();
        let text = Language::from(Locale::En).check_text(dataset, &check);
        let pieces: Vec<_> = text.pieces.into_iter().map(|piece| piece.text).collect();
        plain(&pieces.concat())
    };
    let mixed = numbers(&people("5400001", "3650000"), CheckKind::Parts);
    assert_eq!(mixed, "5,400,001 + 3,650,000 > 9,000,000");
    let round = numbers(&people("5400000", "3650000"), CheckKind::Parts);
    assert_eq!(round, "5.4 million + 3.65 million > 9 million");
    let people = |count| figure("people", count, r#""people""#);
    let twice = reported(&[&people("5400001"), &people("3650000")]);
    let twice = numbers(&twice, CheckKind::Again);
    assert!(
        twice.contains("3,650,000") && twice.contains("5,400,001"),
        "{twice}"
    );
}

#[test]
fn a_contradiction_says_the_unit_that_a_label_does_not_name() {
    let dataset = people("9400001", "1000");
    let mut checks = checks(&dataset).into_iter();
    let check = checks.find(|check| check.kind == CheckKind::Part).unwrap();
    let said = Language::from(Locale::En).check(&dataset, &check);
    assert!(
        plain(&said).starts_with("Adults: 9,400,001 people"),
        "{said}"
    );
}
